"""Deadlines and load: when a statement's time is over must not depend on what happens around it."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from finer_sql_lib.execution import Executor, Job, Limits

from .conftest import BURN, ENDLESS, ONE_LONG_OPCODE


def quiet_machine() -> bool:
    """Whether this machine has a core to spare: only then can a deadline be held against the clock."""
    return os.getloadavg()[0] < (os.cpu_count() or 1)


@pytest.mark.parametrize("sql", [ENDLESS, ONE_LONG_OPCODE], ids=["progress handler", "one long opcode"])
def test_a_deadline_holds_to_half_a_second(shop: Path, sql: str) -> None:
    with Executor(workers=1, limits=Limits(timeout_s=1.0)) as executor:
        executor.execute(shop, "SELECT 1")
        started, cpu = time.monotonic(), sum(os.times()[:2])
        execution = executor.execute(shop, sql)
        elapsed = time.monotonic() - started
        assert execution.outcome == "timeout"
        assert execution.error is not None
        assert execution.error.startswith("no result within 1 s")
        assert sum(os.times()[:2]) - cpu < 0.3, "waiting costs no processor time"
        if quiet_machine():
            assert 1.0 <= execution.seconds <= elapsed < 1.5
        assert executor.execute(shop, "SELECT 2").rows == ((2,),)


def test_only_the_guilty_statement_times_out(shop: Path) -> None:
    """It stands in the middle of a chunk whose worker has to be killed."""
    statements = [f"SELECT {i}" for i in range(20)] + [ONE_LONG_OPCODE] + [f"SELECT {i}" for i in range(20, 40)]
    with Executor(workers=1, limits=Limits(timeout_s=0.5)) as executor:
        answers = executor.run([Job(shop, sql) for sql in statements])
    outcomes = {job.sql: execution.outcome for job, execution in answers.items()}
    assert outcomes.pop(ONE_LONG_OPCODE) == "timeout"
    assert set(outcomes.values()) == {"rows"}


OPENING_S = 0.02
"""More processor time than opening a database takes: a worker that has used it is inside its statement."""


@contextmanager
def overload(executor: Executor, stopped_s: float) -> Iterator[set[int]]:
    """A machine so loaded that each statement gets next to nothing until ``stopped_s`` after its beginning: its worker
    stands still. The clock goes on and its processor time does not, however busy the machine really is.

    Yields the chunks whose worker was stopped.
    """
    stopped: set[int] = set()
    done = threading.Event()

    def starve() -> None:
        while not done.wait(0.002):
            for _slot, worker in executor.living():
                # A worker that stood still for too long is killed, at any moment: no process, or no cell to read.
                with suppress(ProcessLookupError, ValueError):
                    running, used = worker.running(), worker.cpu_seconds()
                    if running is None or used is None or used < running.cpu_started + OPENING_S:
                        continue
                    if time.monotonic() < running.started + stopped_s:
                        os.kill(worker.pid, signal.SIGSTOP)
                        stopped.add(running.chunk)
                    else:
                        os.kill(worker.pid, signal.SIGCONT)

    thread = threading.Thread(target=starve)
    thread.start()
    try:
        yield stopped
    finally:
        done.set()
        thread.join()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the processor time of another process")
@pytest.mark.parametrize("stopped_s", [1.05, 1.5], ids=["the worker sees the deadline", "the parent sees it"])
def test_a_loaded_machine_changes_no_outcome(shop: Path, stopped_s: float) -> None:
    """The statement lasts longer than the time-out by the clock, and is timed by the processor, with patience."""
    sql = BURN.format(800_000)  # a quarter of a second of a processor: a quarter of what it may use
    with Executor(workers=1, limits=Limits(timeout_s=1.0)) as executor:
        executor.execute(shop, "SELECT 1")
        with overload(executor, stopped_s) as stopped:
            execution = executor.execute(shop, sql)
    assert execution.outcome == "rows", execution.error
    assert execution.seconds > 1.0
    assert len(stopped) == 1, "it was never tried again"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the processor time of another process")
def test_patience_with_a_loaded_machine_ends(shop: Path) -> None:
    """A statement that never gets its processor time ends all the same, and the error says why."""
    with Executor(workers=1, limits=Limits(timeout_s=0.4)) as executor, overload(executor, 60.0) as stopped:
        execution = executor.execute(shop, ENDLESS)
    assert execution.outcome == "timeout"
    assert execution.error is not None
    assert "the machine was so loaded that it got 0." in execution.error
    assert 4 * 0.4 < execution.seconds < 8.0
    assert len(stopped) == 1


def test_endless_statements_cost_their_time_outs_and_no_more(shop: Path) -> None:
    """In processor time, so that it holds on a busy machine; by the clock the workers share it."""
    endless = [Job(shop, f"{ENDLESS} WHERE i <> -{i}") for i in range(16)]
    with Executor(workers=8, limits=Limits(timeout_s=0.25)) as executor:
        executor.run(Job(shop, f"SELECT {i}") for i in range(8))
        before = [worker.cpu_seconds() or 0.0 for _slot, worker in executor.living()]
        answers = executor.run(endless)
        used = sum(worker.cpu_seconds() or 0.0 for _slot, worker in executor.living()) - sum(before)
    assert {execution.outcome for execution in answers.values()} == {"timeout"}
    assert used < 1.3 * 16 * 0.25, "tried again, it would be twice as much"


def test_a_stream_may_have_a_shorter_time_out(shop: Path) -> None:
    with Executor(workers=1) as executor:
        started = time.monotonic()
        answers = executor.run([Job(shop, ENDLESS), Job(shop, "SELECT 1")], timeout_s=0.2)
        assert time.monotonic() - started < 10
    assert [execution.error for execution in answers.values()] == ["no result within 0.2 s", None]


def test_time_outs_in_company_still_end_as_time_outs(shop: Path) -> None:
    endless = [Job(shop, f"{ENDLESS} WHERE i <> -{i}") for i in range(3)]
    with Executor(workers=2, limits=Limits(timeout_s=0.4)) as executor:
        answers = executor.run(endless)
    assert [execution.outcome for execution in answers.values()] == ["timeout"] * 3
