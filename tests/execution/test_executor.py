"""What the executor promises a caller who means no harm."""

from __future__ import annotations

import math
import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.execution import NO_STATEMENT, Executor, Job, Limits
from finer_sql_lib.execution.process import WorkerProcess
from finer_sql_lib.records import Execution

from .conftest import BURN, ENDLESS, peak_megabytes

ROWS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) SELECT i FROM n"


@pytest.fixture(scope="module")
def executor() -> Executor:
    """Two workers with the default limits; ended by the interpreter if not by a test."""
    return Executor(workers=2)


@pytest.fixture(scope="module", autouse=True)
def _end(executor: Executor):
    yield
    executor.close()


def test_rows_columns_and_time(executor: Executor, shop: Path) -> None:
    execution = executor.execute(shop, "SELECT id, name AS label FROM item WHERE id < 3 ORDER BY id DESC")
    assert execution.outcome == "rows"
    assert execution.columns == ("id", "label")
    assert execution.rows == ((2, "item 2"), (1, "item 1"))
    assert execution.error is None
    assert 0 < execution.seconds < 1


@pytest.mark.parametrize(
    ("sql", "row"),
    [
        ("SELECT NULL", (None,)),
        ("SELECT 9223372036854775807, -9223372036854775808", (2**63 - 1, -(2**63))),
        ("SELECT 9e999, -9e999", (math.inf, -math.inf)),
        ("SELECT 0.1, 1e-308, -0.0", (0.1, 1e-308, -0.0)),
        ("SELECT x'00ff', x''", (b"\x00\xff", b"")),
        ("SELECT '', 'é', '日本', '🦆'", ("", "é", "日本", "🦆")),
        ("SELECT 'a' || char(0) || 'b'", ("a\0b",)),
        ("SELECT CAST(x'4a6f73e9' AS TEXT)", ("Jos",)),
        ("SELECT CAST(x'eda08041' AS TEXT)", ("A",)),
        ("SELECT 1, 1.0, '1'", (1, 1.0, "1")),
    ],
)
def test_values_arrive_as_sqlite_has_them(executor: Executor, shop: Path, sql: str, row: tuple[object, ...]) -> None:
    (got,) = executor.execute(shop, sql).rows
    assert got == row
    assert [type(value) for value in got] == [type(value) for value in row]


def test_text_is_what_the_official_evaluator_reads(executor: Executor, shop: Path) -> None:
    sql = "SELECT CAST(x'41ff42c3a9c3' AS TEXT), name FROM item"
    with closing(sqlite3.connect(shop)) as connection:
        connection.text_factory = lambda raw: raw.decode(errors="ignore")
        assert executor.execute(shop, sql).rows == tuple(connection.execute(sql).fetchall())


def test_columns_of_one_name_are_all_there(executor: Executor, shop: Path) -> None:
    execution = executor.execute(shop, "SELECT id, id, id + 1 AS id FROM item WHERE id = 1")
    assert execution.columns == ("id", "id", "id")
    assert execution.rows == ((1, 1, 2),)


def test_a_result_without_rows_keeps_its_columns(executor: Executor, shop: Path) -> None:
    assert executor.execute(shop, "SELECT id FROM item WHERE 0").columns == ("id",)


def test_defaults_of_sqlite_are_left_alone(executor: Executor, shop: Path) -> None:
    assert executor.execute(shop, "SELECT 'ABC' LIKE 'abc', \"no column\"").rows == ((1, "no column"),)


def test_rows_keep_their_order_across_blocks(executor: Executor, shop: Path) -> None:
    execution = executor.execute(shop, "SELECT id FROM sale ORDER BY id DESC")
    assert [row[0] for row in execution.rows] == list(range(3000, 0, -1))


def test_run_keeps_the_order_of_jobs_and_answers_each_once(executor: Executor, shop: Path) -> None:
    jobs = [Job(shop, f"SELECT {i % 300}") for i in range(1000)]
    answers = executor.run(jobs)
    assert list(answers) == jobs[:300]
    assert [execution.rows for execution in answers.values()] == [((i,),) for i in range(300)]


def test_stream_yields_before_all_is_done(executor: Executor, shop: Path) -> None:
    jobs = [Job(shop, f"SELECT {i}") for i in range(50)] + [Job(shop, BURN.format(3_000_000))]
    stream = executor.stream(jobs)
    first, _execution = next(stream)
    assert first != jobs[-1]
    assert {job for job, _execution in stream} | {first} == set(jobs)


def test_no_jobs_no_answers(executor: Executor) -> None:
    assert executor.run([]) == {}


@pytest.mark.parametrize("sql", ["", " \n", "-- nothing", "/* nothing */", ";"])
def test_blank_text_has_an_outcome_of_its_own(executor: Executor, shop: Path, sql: str) -> None:
    execution = executor.execute(shop, sql)
    assert (execution.outcome, execution.error) == ("error", NO_STATEMENT)


def test_refusals_name_the_action(executor: Executor, shop: Path) -> None:
    assert executor.execute(shop, "INSERT INTO item(id) VALUES (1)").error == "not allowed: INSERT item"
    assert executor.execute(shop, "PRAGMA user_version = 3").error == "not allowed: PRAGMA user_version"
    assert executor.execute(shop, "SELECT load_extension('x')").error == "not allowed: FUNCTION load_extension"
    assert executor.execute(shop, "SELECT 1; SELECT 2").error == "more than one statement in the text"


def test_caps_are_exact_and_never_cut(shop: Path) -> None:
    with Executor(workers=1, limits=Limits(max_rows=1000)) as executor:
        assert len(executor.execute(shop, ROWS.format(1000)).rows) == 1000
        over = executor.execute(shop, ROWS.format(1001))
    assert over == Execution("too_large", error="more than 1000 rows", seconds=over.seconds)
    with Executor(workers=1, limits=Limits(max_bytes=100_000)) as executor:
        assert executor.execute(shop, "SELECT hex(zeroblob(40000))").outcome == "rows"
        assert executor.execute(shop, "SELECT hex(zeroblob(60000))").outcome == "too_large"
        assert executor.execute(shop, ROWS.format(1000)).outcome == "too_large"


def test_a_result_of_a_million_rows_moves_no_memory(shop: Path) -> None:
    with Executor(workers=1) as executor:
        executor.execute(shop, "SELECT 1")
        (worker,) = (worker for _slot, worker in executor.living())
        before, mine = peak_megabytes(worker.pid), peak_megabytes(os.getpid())
        assert executor.execute(shop, ROWS.format(10**6)).outcome == "too_large"
        assert peak_megabytes(worker.pid) < before + 16
        assert peak_megabytes(os.getpid()) < mine + 2


def test_texts_of_ten_megabytes_reach_sqlite(executor: Executor, shop: Path) -> None:
    long = "a" * 9_999_900
    assert executor.execute(shop, f"SELECT length('{long}')").outcome in ("rows", "error")
    assert executor.execute(shop, f"-- {long}\nDROP TABLE item").outcome in ("refused", "error")
    assert executor.execute(shop, "a" * 20_000_000).error == (
        "a text of 20000000 characters; at most 10485760 are sent to SQLite"
    )


def test_statements_of_megabytes_in_one_run(executor: Executor, shop: Path) -> None:
    jobs = [Job(shop, f"SELECT {i}, length('{'a' * 900_000}')") for i in range(40)]
    assert [execution.rows for execution in executor.run(jobs).values()] == [((i, 900_000),) for i in range(40)]


@pytest.mark.parametrize("workers", [0, -1])
def test_workers_must_be_positive(workers: int) -> None:
    with pytest.raises(ValueError, match="workers is"):
        Executor(workers=workers)


@pytest.mark.parametrize(
    ("name", "value"), [("timeout_s", 0), ("timeout_s", math.nan), ("max_rows", 0), ("max_bytes", 1), ("max_rows", 1.5)]
)
def test_limits_are_checked_and_named(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=name):
        Limits(**{name: value})  # type: ignore[arg-type]


def test_one_stream_at_a_time(executor: Executor, shop: Path) -> None:
    stream = executor.stream([Job(shop, f"SELECT {i}") for i in range(500)])
    next(stream)
    with pytest.raises(RuntimeError, match="still streaming"):
        executor.execute(shop, "SELECT 1")
    stream.close()
    assert executor.execute(shop, "SELECT 1").rows == ((1,),)


def test_stopping_early_leaves_nothing_running(shop: Path) -> None:
    with Executor(workers=2) as executor:
        for job, _execution in executor.stream([Job(shop, "SELECT 1"), Job(shop, "SELECT 2"), Job(shop, ENDLESS)]):
            assert job.sql != ENDLESS
            break
        assert all(not worker.assigned for _slot, worker in executor.living())
        assert executor.execute(shop, "SELECT 7").rows == ((7,),)


def test_a_closed_executor_starts_again(shop: Path) -> None:
    executor = Executor(workers=1)
    assert executor.execute(shop, "SELECT 1").outcome == "rows"
    executor.close()
    executor.close()
    assert executor.living() == []
    assert executor.execute(shop, "SELECT 2").rows == ((2,),)
    executor.close()


def test_it_works_in_a_thread_that_ends(shop: Path) -> None:
    """The workers do not hang on the thread that started them."""
    with Executor(workers=1) as executor:
        pids: list[int] = []

        def start() -> None:
            executor.execute(shop, "SELECT 1")
            pids.extend(worker.pid for _slot, worker in executor.living())

        thread = threading.Thread(target=start)
        thread.start()
        thread.join()
        assert executor.execute(shop, "SELECT 2").rows == ((2,),)
        assert [worker.pid for _slot, worker in executor.living()] == pids


def test_linux_misses_no_protection(executor: Executor, shop: Path) -> None:
    executor.execute(shop, "SELECT 1")
    assert executor.missing_protections == ()
    assert all(isinstance(worker, WorkerProcess) for _slot, worker in executor.living())


def test_random_is_repeatable_and_still_random(executor: Executor, shop: Path) -> None:
    sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000) SELECT i, random() FROM n"
    first, again = executor.execute(shop, sql), executor.execute(shop, f"{sql} ")
    assert first.rows == again.rows
    drawn = [row[1] for row in first.rows]
    assert len(set(drawn)) == 1000
    assert 400 < sum(isinstance(value, int) and value < 0 for value in drawn) < 600
