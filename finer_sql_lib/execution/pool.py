"""The executor: many SQL statements on many SQLite files, in worker processes that can be killed."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Iterator
from operator import length_hint
from pathlib import Path
from types import TracebackType
from typing import Self

from ..records import Execution
from .jobs import Database, Job, Limits, check_databases
from .process import WorkerProcess
from .schedule import Schedule
from .supervisor import Answer, Supervisor


class Executor:
    """Runs untrusted SQL on SQLite files and says how each statement ended.

    ``workers``: processes, None for one per available core. ``limits``: what each statement may use. The workers
    start with the first job and stay; leaving the ``with`` block ends them.

    A statement that fails, is refused, runs too long or returns too much is an ``Execution`` that says so. A database
    that cannot be read at all raises ``DatabaseError`` before anything runs; one that changes or vanishes while it is
    read makes its remaining statements ``error`` and is listed in ``disturbed``.

    A statement is timed by the processor time it gets, so that what else the machine does changes no outcome. One that
    gets little of it is waited for four times as long by the clock; after that, if others of this executor ran beside
    it, it runs once more, alone, after them. So does a statement whose worker died.

    One stream at a time, in the process that made the executor.
    """

    def __init__(self, workers: int | None = None, limits: Limits | None = None) -> None:
        if workers is not None and workers < 1:
            raise ValueError(f"workers is {workers}; it must be at least 1, or None for one per core")
        if workers is None:
            workers = available_cores()
        self.workers = workers
        self.limits = limits or Limits()
        self.disturbed: dict[Path, str] = {}
        self._slots: dict[int, WorkerProcess] = {}
        self._owner = os.getpid()
        self._is_streaming = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def stream(self, jobs: Iterable[Job], timeout_s: float | None = None) -> Iterator[tuple[Job, Execution]]:
        """The answer to each distinct job, once, in whatever order they are done. ``timeout_s``: another than usual.

        Answers arrive a few at a time while the rest still runs, so a caller can put them on disk. Stopping early
        (``break``, an exception, Ctrl-C) kills what runs.
        """
        self._check_usable()
        for slot in range(min(self.workers, length_hint(jobs, self.workers))):
            self.member(slot)  # they start while the jobs are sorted here
        by_path: dict[Path, list[Job]] = {}
        too_long: list[Job] = []
        for job in dict.fromkeys(jobs):
            statements = by_path.setdefault(job.db_path, [])
            (statements if len(job.sql) <= self.limits.max_sql_chars else too_long).append(job)
        databases = check_databases(by_path)
        # A generator of its own, so that what is checked above raises here and not at the first answer.
        listed = [(databases[path], statements) for path, statements in by_path.items()]
        return self._stream(listed, too_long, timeout_s or self.limits.timeout_s)

    def run(self, jobs: Iterable[Job], timeout_s: float | None = None) -> dict[Job, Execution]:
        """The answers to all distinct jobs, in the order in which the jobs first appear; as :meth:`stream`."""
        distinct = dict.fromkeys(jobs)
        answers = dict(self.stream(distinct, timeout_s))
        return {job: answers[job] for job in distinct}

    def execute(self, db_path: Path, sql: str) -> Execution:
        """The answer to one statement."""
        job = Job(db_path, sql)
        return self.run([job])[job]

    @property
    def missing_protections(self) -> tuple[str, ...]:
        """What this operating system does not let a worker be protected from; empty on Linux. Known once jobs ran."""
        each = (worker.missing_protections or () for worker in self._slots.values())
        return tuple(dict.fromkeys(protection for protections in each for protection in protections))

    def close(self) -> None:
        """End all workers. The executor can be used again afterwards: new ones start."""
        for slot in list(self._slots):
            self.dismiss(slot)

    def member(self, slot: int) -> WorkerProcess:
        """The worker of this slot, started if there is none."""
        if slot not in self._slots:
            self._slots[slot] = WorkerProcess(dataclasses.asdict(self.limits))
        return self._slots[slot]

    def living(self) -> list[tuple[int, WorkerProcess]]:
        """The workers that have been started and not dismissed."""
        return list(self._slots.items())

    def dismiss(self, slot: int) -> None:
        """End the worker of this slot."""
        self._slots.pop(slot).close()

    def _stream(
        self, jobs: list[tuple[Database, list[Job]]], too_long: list[Job], timeout_s: float
    ) -> Iterator[Answer]:
        self._check_usable()
        self._is_streaming = True
        for database, _statements in jobs:
            self.disturbed.pop(database.path, None)
        schedule = Schedule(jobs, self.workers)
        try:
            for job in too_long:
                error = f"a text of {len(job.sql)} characters; at most {self.limits.max_sql_chars} are sent to SQLite"
                yield job, Execution("error", error=error)
            # Workers that share cores among themselves wait for each other, which is nobody's fault.
            share = max(1.0, self.workers / available_cores())
            yield from Supervisor(self, schedule, timeout_s, share, self.disturbed).answers()
        finally:
            self._is_streaming = False
            for slot, worker in self.living():
                if worker.assigned:  # the stream was left early: nobody waits for what still runs
                    self.dismiss(slot)

    def _check_usable(self) -> None:
        if os.getpid() != self._owner:
            raise RuntimeError("this Executor belongs to the process that forked this one; make a new one here")
        if self._is_streaming:
            raise RuntimeError(
                "this Executor is still streaming; finish or close that stream, or make a second Executor"
            )


def available_cores() -> int:
    """The cores that this process may use: in a container or under taskset fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
