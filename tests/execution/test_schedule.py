"""Every job is handed out once, whoever takes, gives back and in whatever order."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib.execution.jobs import Database, Job
from finer_sql_lib.execution.schedule import LARGEST_CHUNK, Schedule
from tests.growth import growth


def jobs_on(name: str, count: int, size: int) -> tuple[Database, list[Job]]:
    path = Path(name)
    return Database(path, f"file:{name}", (0, 0, size, 0, 0)), [Job(path, f"SELECT {i}") for i in range(count)]


def test_a_worker_stays_with_its_database_and_helps_with_the_dearest_when_it_is_done() -> None:
    schedule = Schedule([jobs_on("small", 100, 1_000), jobs_on("large", 500, 1_000_000)], workers=2)
    order = []
    for worker in [0, 1] * 8:
        chunk = schedule.take(worker)
        order.append((worker, chunk.database.path.name if chunk else None))
    assert order[:4] == [(0, "large"), (1, "small"), (0, "large"), (1, "small")]
    assert order[4:10] == [(0, "large"), (1, "large")] * 3
    assert order[-1] == (1, None)


def test_few_jobs_are_still_shared() -> None:
    schedule = Schedule([jobs_on("one", 32, 1_000)], workers=4)
    chunk = schedule.take(0)
    assert chunk is not None
    assert len(chunk.jobs) == 2


@given(
    counts=st.lists(st.integers(1, 200), min_size=1, max_size=5),
    steps=st.lists(st.tuples(st.integers(0, 2), st.integers(0, LARGEST_CHUNK), st.booleans()), max_size=40),
)
def test_nothing_is_lost_or_done_twice(counts: list[int], steps: list[tuple[int, int, bool]]) -> None:
    """Workers take chunks and die after some answers; what they died on runs alone, or in a fresh one, in the end."""
    listed = [jobs_on(str(number), count, 1 + number) for number, count in enumerate(counts)]
    schedule = Schedule(listed, workers=3)
    done: list[Job] = []
    for worker, n_done, has_culprit in steps:
        chunk = schedule.take(worker)
        if chunk is None:
            continue
        chunk.n_done = min(n_done, len(chunk.jobs))
        done += chunk.jobs[: chunk.n_done]
        culprit = chunk.n_done if has_culprit and not chunk.is_done else None
        if culprit is not None:
            retry = schedule.retry_alone if culprit % 2 else schedule.retry_fresh
            retry(chunk.database, chunk.jobs[culprit])
        schedule.put_back(chunk, skip=culprit)
    while (chunk := schedule.take(0)) is not None:
        assert len(chunk.jobs) <= LARGEST_CHUNK
        assert {job.db_path for job in chunk.jobs} == {chunk.database.path}
        done += chunk.jobs
    for take, alone in ((schedule.take_fresh, False), (schedule.take_alone, True)):
        while (chunk := take()) is not None:
            assert (chunk.alone, chunk.fresh, len(chunk.jobs)) == (alone, True, 1)
            done += chunk.jobs
    assert sorted(map(str, done)) == sorted(str(job) for _database, jobs in listed for job in jobs)


def hand_out(n_databases: int) -> int:
    """All chunks of so many databases of one statement each, taken by two workers in turn; how many there were."""
    schedule = Schedule([jobs_on(str(number), 1, 1 + number % 7) for number in range(n_databases)], workers=2)
    chunks = iter(lambda: schedule.take(0), None)
    return sum(1 for _chunk in chunks)


def test_sixteen_thousand_databases_take_eight_times_as_long_as_two_thousand() -> None:
    assert hand_out(2_000) == 2_000
    assert growth(hand_out, int, 8_000, 0.05) < 3


def test_what_stood_before_a_statement_that_kills_is_not_run_before_each_that_does() -> None:
    """Their answers were on their way when the worker died: a chunk of their own ends with them."""
    schedule = Schedule([jobs_on("one", 64, 1_000)], workers=1)
    chunk = schedule.take(0)
    assert chunk is not None
    schedule.put_back(chunk, skip=5)
    again = schedule.take(0)
    assert again is not None
    assert [job.sql for job in again.jobs] == [f"SELECT {i}" for i in range(5)]
