"""Executions that a run has: an evaluation takes them for as long as the databases stay what they were, no longer."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.evaluation import stored
from finer_sql_lib.evaluation.stored import execute_stored
from finer_sql_lib.execution import DatabaseError, Job, Limits
from finer_sql_lib.records import Row
from finer_sql_lib.runs import open_run


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "databases" / "pets" / "pets.sqlite"
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE pet AS SELECT 'Tom' AS name")
    return path


def names(database: Path, *, further: str = "") -> tuple[Row, ...]:
    """The pets' names by the run beside the databases, which keeps its executions."""
    job = Job(database, f"SELECT name FROM pet{further}")
    with open_run(database.parents[2] / "run", {}) as run:
        ((_folder, executions),) = execute_stored(run, database.parents[1], [job], Limits(), workers=1)
    return executions[job].rows


def rename(database: Path, name: str) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE pet SET name = ?", (name,))


def test_a_changed_value_is_executed_again_though_size_header_and_time_stay(database: Path) -> None:
    assert names(database) == (("Tom",),)
    size, times = database.stat().st_size, database.stat()
    rename(database, "Eva")
    os.utime(database, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert database.stat().st_size == size
    assert names(database) == (("Eva",),)


def test_an_update_that_is_only_in_the_log_is_refused_though_every_result_is_stored(database: Path) -> None:
    with closing(sqlite3.connect(database)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        assert names(database) == (("Tom",),)
        writer.execute("UPDATE pet SET name = 'Eva'")
        writer.commit()
        with pytest.raises(DatabaseError, match="unfinished changes"):
            names(database)
    assert names(database) == (("Eva",),)


def test_a_change_before_the_first_statement_runs_ends_the_evaluation(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The content was looked at, and then another one was executed on."""
    looked = stored.discard_if_changed

    def look_and_change(*arguments: object) -> None:
        looked(*arguments)  # type: ignore[arg-type]
        rename(database, "Eva")

    with monkeypatch.context() as patch:
        patch.setattr(stored, "discard_if_changed", look_and_change)
        with pytest.raises(DatabaseError, match=r"changed while their results were read: .*pets\.sqlite"):
            names(database)
    rename(database, "Tom")
    rename(database, "Ida")
    assert names(database) == (("Ida",),), "what was stored under the old content is not taken"


NEAR_THE_CAP = """
import resource, sys
from pathlib import Path
from finer_sql_lib.evaluation.stored import execute_stored
from finer_sql_lib.execution import Job, Limits
from finer_sql_lib.runs import open_run

sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 60000) SELECT i, i, i + {} FROM n"
database = Path(sys.argv[1])
jobs = [Job(database, sql.format(number)) for number in range(25)]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with open_run(sys.argv[2], {}) as run:
    ((_folder, executions),) = execute_stored(run, database.parents[1], jobs, Limits(), workers=1)
assert [len(executions[job].rows) for job in jobs] == [60000] * 25
assert executions[jobs[7]].rows[-1] == (60000, 60000, 60007)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
"""Twenty-five results of 15 MB in one folder of databases: 375 MB in memory. Prints the growth in MB."""


def test_large_results_of_a_folder_are_not_in_memory_together_nor_when_it_is_resumed(
    database: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", NEAR_THE_CAP, str(database), str(tmp_path / "run")]
    for _first_then_resumed in range(2):
        ran = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
        assert int(ran.stdout) < 220
