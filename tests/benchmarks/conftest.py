"""Folders of one's own in the layouts of Spider and of BIRD."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.folders import ENTRIES, make_database, write


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder of one's own in Spider's layout: three questions, two databases."""
    write(tmp_path / "dev.json", ENTRIES)
    write(tmp_path / "tables.json", [{"db_id": "inn"}, {"db_id": "mill"}, {"db_id": "idle"}])
    for db_id in ("inn", "mill"):
        make_database(tmp_path / "database" / db_id / f"{db_id}.sqlite")
    return tmp_path


@pytest.fixture
def own_bird(tmp_path: Path) -> Path:
    """The same in BIRD's layout, with its own question numbers."""
    rows = [
        {"question_id": 7 + n, "db_id": e["db_id"], "question": e["question"], "evidence": None, "SQL": e["query"]}
        for n, e in enumerate(ENTRIES)
    ]
    rows[1] |= {"evidence": "v is the weight", "difficulty": "moderate"}
    write(tmp_path / "dev.json", rows)
    write(tmp_path / "dev_tables.json", [{"db_id": "inn"}, {"db_id": "mill"}])
    for db_id in ("inn", "mill"):
        make_database(tmp_path / "dev_databases" / db_id / f"{db_id}.sqlite")
    return tmp_path
