"""The pages on extending and on data: their Python runs, and the folders they draw are what the loader reads."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from finer_sql_lib.benchmarks import LAYOUTS, load_benchmark


def test_the_examples_of_the_page_on_extending_run(project: Path, tmp_path: Path) -> None:
    page = (project / "docs/extending.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", page, flags=re.DOTALL)
    assert len(blocks) == 4
    script = tmp_path / "extending.py"
    script.write_text("\n".join(blocks), encoding="utf-8")
    ran = subprocess.run([sys.executable, str(script)], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert ran.returncode == 0, ran.stderr
    candidates, ex, winner, names = ran.stdout.splitlines()
    assert (candidates, winner) == ("60", "2")
    assert 0 <= float(ex) < 0.5
    assert names.endswith("'short_sql']")


def test_a_folder_of_ones_own_as_the_page_on_data_draws_it_is_read(project: Path, tmp_path: Path) -> None:
    page = (project / "docs/data.md").read_text(encoding="utf-8")
    questions = re.search(r"^  questions\.json +(\[.*\])$", page, flags=re.MULTILINE)
    assert questions is not None
    (tmp_path / "questions.json").write_text(questions[1], encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / "shop.sqlite")) as database:
        database.execute("CREATE TABLE customer (id INTEGER)")
    benchmark = load_benchmark("spider", tmp_path, questions=tmp_path / "questions.json")
    assert [question.db_id for question in benchmark.questions] == ["shop"]
    assert [gold.gold_sql for gold in benchmark.golds.values()] == ["SELECT count(*) FROM customer"]


def test_the_files_that_the_page_on_data_names_are_those_of_the_layouts(project: Path) -> None:
    page = (project / "docs/data.md").read_text(encoding="utf-8")
    for layout in LAYOUTS.values():
        for split in layout.splits.values():
            for file in split.files:
                assert file.names[0] in page
                assert f"{file.count:,}" in page, f"{file.names[0]} has {file.count} questions"
            assert split.tables[0] in page
            assert f"{split.databases[0]}/" in page
