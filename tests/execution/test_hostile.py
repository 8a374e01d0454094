"""Hostile statements, one property each, from hostile.json, and the one ending they all must have.

The file holds ``{"name", "ends", "sql"}``: the outcomes that are right, separated by ``|`` (more than one where it
depends on the build of SQLite or on the machine's speed), and the text, or ``[piece, times]`` pairs for a long one.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.execution import Executor, Job, Limits

from .conftest import make_shop, peak_megabytes

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "hostile.json").read_text(encoding="utf-8"))
LIMITS = Limits(timeout_s=0.3, max_rows=100_000, max_bytes=16 * 2**20, max_memory_bytes=48 * 2**20)
MAX_WORKER_MB = 48 * 1.6 + 40
"""What the documented caps add up to: 1.6 times SQLite's memory above a bare Python with its libraries."""


@dataclass(frozen=True)
class Arena:
    """One executor for all cases, started in an empty folder with an empty place for temporary files."""

    executor: Executor
    database: Path
    folder: Path
    original: bytes

    def files(self) -> list[Path]:
        return sorted(self.folder.rglob("*"))


@pytest.fixture(scope="module")
def arena(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Arena]:
    folder = tmp_path_factory.mktemp("arena")
    for name in ("data", "here", "tmp"):
        (folder / name).mkdir()
    database = make_shop(folder / "data" / "shop.sqlite")
    with pytest.MonkeyPatch.context() as patch, Executor(workers=1, limits=LIMITS) as executor:
        patch.chdir(folder / "here")
        for variable in ("TMPDIR", "SQLITE_TMPDIR", "TMP", "TEMP", "HOME"):
            patch.setenv(variable, str(folder / "tmp"))
        yield Arena(executor, database, folder, database.read_bytes())


def text_of(sql: str | list[tuple[str, int]]) -> str:
    return sql if isinstance(sql, str) else "".join(piece * times for piece, times in sql)


def open_files(pid: int) -> list[str]:
    """Regular files a process holds, also those without a name any more."""
    targets = [os.readlink(entry) for entry in Path(f"/proc/{pid}/fd").iterdir() if int(entry.name) > 2]
    return [target for target in targets if target.startswith("/") and not target.startswith(("/memfd", "/dev/"))]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_it_is_an_outcome_and_harms_nothing(arena: Arena, case: dict[str, Any]) -> None:
    files = arena.files()
    execution = arena.executor.execute(arena.database, text_of(case["sql"]))
    assert execution.outcome in case["ends"].split("|"), execution.error
    assert (execution.error is None) == (execution.outcome == "rows")
    assert len(execution.error or "") <= 500
    assert execution.outcome == "rows" or not execution.rows

    after = arena.executor.execute(arena.database, "SELECT count(*), sum(id), max(name) FROM item")
    assert after.rows == ((100, 5050, "item 99"),)
    assert arena.database.read_bytes() == arena.original
    assert arena.files() == files
    for _slot, worker in arena.executor.living():
        assert open_files(worker.pid) == [str(arena.database)]
        assert peak_megabytes(worker.pid) < MAX_WORKER_MB


def test_there_are_enough_of_them() -> None:
    assert len({case["name"] for case in CASES}) == len(CASES) >= 150
    assert len({text_of(case["sql"]) for case in CASES}) == len(CASES)


def test_all_at_once_end_as_they_do_one_by_one(arena: Arena) -> None:
    """Two workers, mixed with honest work: no case takes an honest statement down with it."""
    quick = [text_of(case["sql"]) for case in CASES if "timeout" not in case["ends"]]
    honest = [f"SELECT name FROM item WHERE id = {i}" for i in range(1, 101)]
    jobs = [Job(arena.database, sql) for pair in zip(quick, honest * 3, strict=False) for sql in pair]
    with Executor(workers=2, limits=LIMITS) as executor:
        answers = executor.run(jobs)
    assert [answers[Job(arena.database, sql)].rows for sql in honest] == [((f"item {i}",),) for i in range(1, 101)]
    assert arena.database.read_bytes() == arena.original


def test_time_outs_do_not_spread(arena: Arena) -> None:
    """Three endless statements among a hundred honest ones: three time-outs, a hundred answers."""
    endless = [
        f"WITH RECURSIVE n(i) AS (SELECT {k} UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n" for k in (1, 2)
    ]
    endless.append("SELECT length(replace(hex(zeroblob(2000000)), hex(zeroblob(500000)) || '1', ''))")
    honest = [f"SELECT id FROM item WHERE id = {i}" for i in range(1, 101)]
    statements = honest[:50] + endless + honest[50:]
    with Executor(workers=2, limits=LIMITS) as executor:
        answers = executor.run([Job(arena.database, sql) for sql in statements])
    outcomes = {job.sql: execution.outcome for job, execution in answers.items()}
    assert [sql for sql, outcome in outcomes.items() if outcome == "timeout"] == endless
    assert sum(outcome == "rows" for outcome in outcomes.values()) == 100
