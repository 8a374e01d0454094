"""An outcome is the statement's own: what its worker did before has no part in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.execution import Executor, Job, Limits

LIMITS = Limits(max_memory_bytes=32 * 1024**2)
HOG = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) "
    "SELECT count(*) FROM (SELECT i, hex(zeroblob(500)) AS x FROM n ORDER BY x, i LIMIT -1 OFFSET 0)"
)
"""So many rows in a sorter: memory that only the statement itself uses."""


@pytest.fixture(scope="module")
def databases(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Eight databases of some MB, whose pages a worker keeps as long as it has them open."""
    folder = tmp_path_factory.mktemp("databases")
    for number in range(8):
        with closing(sqlite3.connect(folder / f"{number}.sqlite")) as connection, connection:
            connection.execute("CREATE TABLE t(a, b)")
            connection.executemany("INSERT INTO t VALUES (?, ?)", ((i, "x" * 200) for i in range(12_000)))
    return sorted(folder.iterdir())


@pytest.fixture(scope="module")
def near_the_cap(databases: list[Path]) -> str:
    """The largest hog that has rows, to a hundredth, less three hundredths."""
    low, high = 100, 100_000
    while high - low > low // 100:
        middle = (low + high) // 2
        with Executor(workers=1, limits=LIMITS) as executor:
            has_rows = executor.execute(databases[0], HOG.format(middle)).outcome == "rows"
        low, high = (middle, high) if has_rows else (low, middle)
    return HOG.format(97 * low // 100)


def seven_databases(databases: list[Path]) -> list[Job]:
    return [Job(path, "SELECT count(*), max(b) FROM t") for path in databases[1:]]


def large_results(databases: list[Path]) -> list[Job]:
    return [Job(databases[0], f"SELECT *, {number} FROM t") for number in range(5)]


def statements_beyond_the_cap(databases: list[Path]) -> list[Job]:
    return [Job(databases[0], HOG.format(10**6 + number)) for number in range(3)]


def failed_statements(databases: list[Path]) -> list[Job]:
    return [Job(databases[0], f"SELECT c{number} FROM t") for number in range(200)]


HISTORIES = (seven_databases, large_results, statements_beyond_the_cap, failed_statements)


@pytest.mark.parametrize("history", HISTORIES)
def test_a_statement_near_the_cap_ends_as_in_a_new_worker(
    databases: list[Path], near_the_cap: str, history: Callable[[list[Path]], list[Job]]
) -> None:
    with Executor(workers=1, limits=LIMITS) as executor:
        executor.run(history(databases))
        assert executor.execute(databases[0], near_the_cap).outcome == "rows"


def test_histories_in_the_same_stream_change_nothing_either(databases: list[Path], near_the_cap: str) -> None:
    jobs = [*seven_databases(databases), *(Job(path, f"{near_the_cap} -- {path.name}") for path in databases)]
    with Executor(workers=2, limits=LIMITS) as executor:
        answers = executor.run(jobs)
    assert {execution.outcome for execution in answers.values()} == {"rows"}


def test_beyond_the_cap_is_too_large_whatever_the_history(databases: list[Path]) -> None:
    jobs = [*seven_databases(databases), *statements_beyond_the_cap(databases)]
    with Executor(workers=2, limits=LIMITS) as executor:
        answers = executor.run(jobs)
    assert [answers[job].outcome for job in jobs[-3:]] == ["too_large"] * 3
    assert answers[jobs[-1]].error == "out of the memory a statement may use"
