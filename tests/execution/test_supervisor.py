"""What a deadline means, by the company and the processor time a statement had: with workers that follow a script."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest

from finer_sql_lib.execution.jobs import Job, check_databases
from finer_sql_lib.execution.process import Running, WorkerProcess
from finer_sql_lib.execution.schedule import Chunk, Schedule
from finer_sql_lib.execution.supervisor import MAX_VAIN_RETRIES, Supervisor

TIMEOUT_S = 1.0
LONG_AGO_S = 1000.0
"""Longer than any patience."""


@dataclass(frozen=True)
class Script:
    """Every first try hits its deadline, having had ``cpu`` seconds of a processor (None: the system does not tell).
    A try alone ends as ``alone`` says. ``silent``: the worker does not stop by itself, the parent has to see it.
    """

    cpu: float | None = TIMEOUT_S
    alone: str = "rows"
    silent: bool = False


class Worker:
    """A worker without a process, that has its ending as soon as it has its chunk."""

    pid, write_fd, wants_to_write = 0, -1, False
    missing_protections: tuple[str, ...] | None = None

    def __init__(self, script: Script, tries: list[tuple[str, bool]]) -> None:
        self.script, self.tries = script, tries
        self.assigned: deque[Chunk] = deque()
        self.started = time.monotonic() - LONG_AGO_S
        self.gone = False
        self.messages: list[Any] = []
        self.read_fd, self._end = os.pipe()
        os.write(self._end, b"x")  # there is always something to read, so nobody waits

    def assign(self, chunk: Chunk, timeout_s: float, patience: float) -> None:
        self.assigned.append(chunk)
        (job,) = chunk.jobs
        self.tries.append((job.sql, chunk.alone))
        outcome = self.script.alone if chunk.alone else "timeout"
        if outcome == "rows" or not self.script.silent:
            self.messages.append(("done", chunk.id, 0, [(outcome, (), [], None, TIMEOUT_S, self.script.cpu, False)]))

    def write(self) -> None:
        pass

    def read(self) -> tuple[list[Any], bool]:
        messages, self.messages = self.messages, []
        return messages, self.gone

    def running(self) -> Running | None:
        return Running(self.assigned[0].id, 0, self.started, 0.0) if self.assigned else None

    def cpu_seconds(self) -> float | None:
        return self.script.cpu

    def kill(self) -> int:
        self.gone = True
        return -9

    def close(self) -> None:
        os.close(self.read_fd)
        os.close(self._end)


@dataclass
class Crew:
    """Workers by slot, and the tries (statement, alone) they were given, in order."""

    workers: int
    script: Script
    tries: list[tuple[str, bool]] = field(default_factory=list)
    slots: dict[int, Worker] = field(default_factory=dict)

    def member(self, slot: int) -> WorkerProcess:
        if slot not in self.slots:
            self.slots[slot] = Worker(self.script, self.tries)
        return cast(WorkerProcess, self.slots[slot])

    def living(self) -> list[tuple[int, WorkerProcess]]:
        return [(slot, cast(WorkerProcess, worker)) for slot, worker in self.slots.items()]

    def dismiss(self, slot: int) -> None:
        self.slots.pop(slot).close()


@contextmanager
def supervised(shop: Path, workers: int, script: Script) -> Iterator[tuple[Crew, list[str], list[str | None]]]:
    """As many statements as workers, through to the end: the crew, and outcomes and errors in statement order."""
    crew = Crew(workers, script)
    jobs = [Job(shop, f"SELECT {number}") for number in range(workers)]
    schedule = Schedule([(check_databases([shop])[shop], jobs)], workers)
    try:
        answers = dict(Supervisor(crew, schedule, TIMEOUT_S, 1.0, {}).answers())
        yield crew, [answers[job].outcome for job in jobs], [answers[job].error for job in jobs]
    finally:
        for slot in list(crew.slots):
            crew.dismiss(slot)


@pytest.mark.parametrize("silent", [False, True], ids=["the worker sees the deadline", "the parent sees it"])
@pytest.mark.parametrize("cpu", [0.1, None], ids=["without a processor", "time not known"])
def test_a_deadline_hit_in_company_is_tried_again_alone(shop: Path, cpu: float | None, silent: bool) -> None:
    with supervised(shop, 3, Script(cpu, silent=silent)) as (crew, outcomes, _):
        assert outcomes == ["rows"] * 3
        assert sorted(crew.tries) == [(f"SELECT {n}", alone) for n in range(3) for alone in (False, True)]
        assert [alone for _, alone in crew.tries] == [False] * 3 + [True] * 3


@pytest.mark.parametrize("silent", [False, True], ids=["the worker sees the deadline", "the parent sees it"])
def test_a_deadline_hit_with_the_whole_machine_counts_at_once(shop: Path, silent: bool) -> None:
    with supervised(shop, 1, Script(silent=silent)) as (crew, outcomes, errors):
        assert (outcomes, errors) == (["timeout"], ["no result within 1 s"])
        assert crew.tries == [("SELECT 0", False)]


@pytest.mark.parametrize("silent", [False, True], ids=["the worker sees the deadline", "the parent sees it"])
def test_a_deadline_hit_in_company_counts_where_the_statement_had_its_processor(shop: Path, silent: bool) -> None:
    """Sixteen endless statements cost what their time-outs cost, shared by the workers, and not that once more."""
    with supervised(shop, 16, Script(TIMEOUT_S, silent=silent)) as (crew, outcomes, errors):
        assert outcomes == ["timeout"] * 16
        assert set(errors) == {"no result within 1 s"}
        assert [alone for _, alone in crew.tries] == [False] * 16


def test_a_deadline_hit_without_a_processor_and_without_company_counts_and_says_so(shop: Path) -> None:
    """What takes the processor is not this executor's: it would be there in a second try too."""
    with supervised(shop, 1, Script(cpu=0.1)) as (crew, outcomes, errors):
        assert outcomes == ["timeout"]
        assert "so loaded that it got 0.1 s" in str(errors[0])
        assert crew.tries == [("SELECT 0", False)]


def test_a_deadline_hit_alone_is_final(shop: Path) -> None:
    with supervised(shop, 2, Script(0.1, alone="timeout")) as (crew, outcomes, errors):
        assert outcomes == ["timeout"] * 2
        assert all("so loaded that it got 0.1 s" in str(error) for error in errors)
        assert len(crew.tries) == 4


def test_tries_in_vain_are_bounded_and_the_rest_counts_as_it_was(shop: Path) -> None:
    """Retries take a time-out each, one after another: a hundred endless statements must not wait for a hundred."""
    with supervised(shop, 30, Script(0.1, alone="timeout")) as (crew, outcomes, errors):
        assert outcomes == ["timeout"] * 30
        assert all("so loaded that it got 0.1 s" in str(error) for error in errors)
        assert sum(alone for _, alone in crew.tries) == MAX_VAIN_RETRIES


def test_a_try_that_was_not_in_vain_lets_the_others_hope(shop: Path) -> None:
    with supervised(shop, 30, Script(0.1)) as (crew, outcomes, _):
        assert outcomes == ["rows"] * 30
        assert sum(alone for _, alone in crew.tries) == 30
