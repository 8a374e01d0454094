"""Executions that a run has: an evaluation takes them for as long as the databases stay what they were, no longer."""

from __future__ import annotations

import os
import sqlite3
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
