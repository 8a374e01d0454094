"""One stream of answers: hand out chunks, collect endings, enforce deadlines, survive the death of workers."""

from __future__ import annotations

import select
import signal
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from ..records import Execution
from .jobs import Database, Job
from .process import Running, WorkerError, WorkerProcess
from .sandbox.statement import AGAIN, Ending
from .schedule import Chunk, Schedule
from .spill import kept_or_spilled

POLL_S = 0.1
"""Between two looks at the deadlines."""

GRACE_S = 0.15
"""How long after its deadline a statement may still stop by itself; then its worker is killed."""

PATIENCE = 4.0
"""A statement may take this many times the time-out by the clock, where a loaded machine gives it so little."""

FAIR_SHARE = 0.9
"""Share of its time-out that a statement must have got of a processor for the time-out to be its own."""

MAX_VAIN_RETRIES = 4
"""Statements that may run into their deadline again, one after another, when tried alone; for the others that wait, the
first try counts then. What retries cost is bounded by this, however many statements are endless."""

CHUNKS_AHEAD = 2
"""Chunks a worker holds: one it works on and one to go on with."""

MAX_IDLE_DEATHS = 10
"""Workers that may die in a row with nothing running; more, and the executor does not work here."""

Answer = tuple[Job, Execution]


class Crew(Protocol):
    """The workers, by slot. A slot without a process gets one when it is asked for."""

    workers: int

    def member(self, slot: int) -> WorkerProcess: ...

    def living(self) -> list[tuple[int, WorkerProcess]]: ...

    def dismiss(self, slot: int) -> None: ...


class Supervisor:
    """Drives a crew through a schedule. ``disturbed`` collects databases that change while they are read.

    ``workers_per_core``: at least 1; so many times longer a statement is waited for that runs beside others.
    """

    def __init__(
        self, crew: Crew, schedule: Schedule, timeout_s: float, workers_per_core: float, disturbed: dict[Path, str]
    ) -> None:
        self._crew = crew
        self._schedule = schedule
        self._timeout_s = timeout_s
        self._workers_per_core = workers_per_core
        self._disturbed = disturbed
        self._first_tries: dict[Job, Execution] = {}
        self._vain_retries = 0
        self._answers: deque[Answer] = deque()
        self._last_active: dict[int, float] = {}
        self._idle_deaths = 0

    def answers(self) -> Iterator[Answer]:
        """Every job's answer once, as they come."""
        while self._dispatch():
            self._wait()
            while self._answers:
                yield self._answers.popleft()
        yield from self._answers

    def _dispatch(self) -> bool:
        """Fill up the workers; False when nothing is left to do."""
        # One chunk for everybody before anybody gets a second.
        for depth in range(1, CHUNKS_AHEAD + 1):
            for slot in range(self._crew.workers):
                self._fill(slot, depth)
        if any(worker.assigned for _slot, worker in self._crew.living()):
            return True
        while (chunk := self._schedule.take_alone()) is not None:
            if not self._answer_if_disturbed(chunk) and not self._answer_by_first_try(chunk):
                self._assign(0, chunk)  # one at a time: the next one waits for the next call
                return True
        return False

    def _answer_by_first_try(self, chunk: Chunk) -> bool:
        """Let the first try of a statement count, where trying others again has been in vain."""
        (job,) = chunk.jobs
        if self._vain_retries < MAX_VAIN_RETRIES or job not in self._first_tries:
            return False
        self._answers.append((job, self._first_tries.pop(job)))
        return True

    def _assign(self, slot: int, chunk: Chunk) -> None:
        if chunk.fresh and slot in dict(self._crew.living()):
            self._crew.dismiss(slot)
        self._crew.member(slot).assign(chunk, self._timeout_s, self._patience(chunk))

    def _patience(self, chunk: Chunk) -> float:
        return PATIENCE if chunk.alone else PATIENCE * self._workers_per_core

    def _fill(self, slot: int, depth: int) -> None:
        busy = dict(self._crew.living())
        if any(chunk.alone for worker in busy.values() for chunk in worker.assigned):
            return  # nothing runs beside a statement that runs alone
        while slot not in busy or len(busy[slot].assigned) < depth:
            chunk = self._schedule.take(slot)
            if chunk is None and (slot not in busy or not busy[slot].assigned):
                chunk = self._schedule.take_fresh()  # last, as each costs a worker its start
            if chunk is None:
                return
            if not self._answer_if_disturbed(chunk):
                self._assign(slot, chunk)
                return

    def _wait(self) -> None:
        """Wait for messages or the next look at the clock; then deal with both."""
        living = self._crew.living()
        poll = select.poll()
        by_fd = {}
        for slot, worker in living:
            poll.register(worker.read_fd, select.POLLIN)
            by_fd[worker.read_fd] = slot
            if worker.wants_to_write:
                poll.register(worker.write_fd, select.POLLOUT)
        ready = {fd for fd, _event in poll.poll(POLL_S * 1000)}
        for slot, worker in living:
            worker.write()
            if worker.read_fd in ready and self._read(slot, worker):
                self._bury(slot, worker, overdue=None)
            elif worker.assigned:
                self._check_deadline(slot, worker)

    def _read(self, slot: int, worker: WorkerProcess) -> bool:
        """Take in what the worker says; True when it is gone."""
        messages, gone = worker.read()
        for message in messages:
            self._last_active[slot] = time.monotonic()
            if message[0] == "ready":
                worker.missing_protections = tuple(message[1])
            else:
                self._take_endings(slot, worker, *message[1:])
        return gone

    def _take_endings(self, slot: int, worker: WorkerProcess, chunk_id: int, first: int, endings: list[Ending]) -> None:
        chunk = worker.assigned[0]
        if (chunk.id, chunk.n_done) != (chunk_id, first):
            raise WorkerError(f"worker {worker.pid} answered {chunk_id}:{first}, not {chunk.id}:{chunk.n_done}")
        self._idle_deaths = 0
        disturbance = self._check_disturbance(chunk.database)
        for ending in endings:
            job = chunk.jobs[chunk.n_done]
            chunk.n_done += 1
            if disturbance is not None:
                self._answers.append((job, Execution("error", error=disturbance)))
            elif ending[0] == AGAIN:
                self._schedule.retry_fresh(chunk.database, job)
            elif ending[0] == "timeout":
                started = time.monotonic() - ending[4]
                self._time_out(slot, chunk, job, started, cpu=ending[5])
            else:
                outcome, columns, blocks, error, seconds, _cpu, lost_bytes = ending
                rows = kept_or_spilled(blocks, len(columns)) if blocks else ()
                execution = Execution(outcome, columns, rows, error, seconds, lost_bytes)  # type: ignore[arg-type]
                self._answers.append((job, execution))
                if chunk.alone:
                    self._vain_retries = 0
        if chunk.is_done:
            worker.assigned.popleft()

    def _check_deadline(self, slot: int, worker: WorkerProcess) -> None:
        """Kill a worker that is past its deadline: one long step of SQLite never looks at the clock."""
        running = worker.running()
        if running is None or running.chunk != worker.assigned[0].id:
            return  # it is past the answers that have been read so far
        seconds = time.monotonic() - running.started
        if seconds <= self._timeout_s + GRACE_S:
            return
        chunk, cpu = worker.assigned[0], _cpu_since(running, worker)
        is_fairly_timed = chunk.alone if cpu is None else cpu <= self._timeout_s + GRACE_S
        if is_fairly_timed and seconds <= self._timeout_s * self._patience(chunk) + GRACE_S:
            return
        self._bury(slot, worker, overdue=running)

    def _bury(self, slot: int, worker: WorkerProcess, overdue: Running | None) -> None:
        """Settle what a dead worker, or one to be killed because it is ``overdue``, leaves behind."""
        cpu = _cpu_since(overdue, worker) if overdue else None  # before its end: the dead have no clock
        status = worker.kill()
        self._last_active[slot] = time.monotonic()  # it was company for the others, though it is gone
        while not self._read(slot, worker):  # what it sent before its end counts
            pass
        running = worker.running()
        if status > 0:
            self._crew.dismiss(slot)
            raise WorkerError(f"a worker stopped with exit status {status}; standard error has its traceback")
        assigned = list(worker.assigned)
        culprit = None
        if running is not None and assigned and assigned[0].id == running.chunk:
            # What ran last may have been answered just before the end.
            culprit = running.index if running.index >= assigned[0].n_done else None
        self._crew.dismiss(slot)
        for chunk in reversed(assigned):  # each goes to the front of its queue
            self._schedule.put_back(chunk, skip=culprit if chunk is assigned[0] else None)
        if culprit is None or running is None:
            self._idle_deaths += 1
            if self._idle_deaths > MAX_IDLE_DEATHS:
                raise WorkerError(
                    f"{self._idle_deaths} workers in a row ended ({_signal_name(-status)}) before they ran anything; "
                    "is there enough memory, and may this process start others?"
                )
            return
        chunk, job = assigned[0], assigned[0].jobs[culprit]
        if overdue == running:
            self._time_out(slot, chunk, job, running.started, cpu)
        elif chunk.alone:
            seconds = time.monotonic() - running.started
            error = f"worker died ({_signal_name(-status)}), also when the statement ran alone"
            self._answers.append((job, Execution("error", error=error, seconds=seconds)))
        else:
            self._schedule.retry_alone(chunk.database, job)

    def _time_out(self, slot: int, chunk: Chunk, job: Job, started: float, cpu: float | None) -> None:
        """A deadline was hit. It counts if the statement got its processor, or had no company; else once more."""
        seconds = time.monotonic() - started
        error = f"no result within {self._timeout_s:g} s"
        if is_starved := cpu is not None and cpu < FAIR_SHARE * self._timeout_s:
            error += f" (the machine was so loaded that it got {cpu:.1f} s of processor time in {seconds:.1f} s)"
        execution = Execution("timeout", error=error, seconds=seconds)
        busy = {other for other, worker in self._crew.living() if worker.assigned}
        active = {other for other, at in self._last_active.items() if at > started}
        had_company = bool((busy | active) - {slot})
        if not chunk.alone and had_company and (is_starved or cpu is None):
            self._first_tries[job] = execution
            self._schedule.retry_alone(chunk.database, job)
            return
        self._vain_retries += chunk.alone
        self._answers.append((job, execution))

    def _check_disturbance(self, database: Database) -> str | None:
        """What happened to the database's file, now or earlier in this stream."""
        if database.path not in self._disturbed:
            disturbance = database.disturbance()
            if disturbance is None:
                return None
            self._disturbed[database.path] = disturbance
        return self._disturbed[database.path]

    def _answer_if_disturbed(self, chunk: Chunk) -> bool:
        disturbance = self._check_disturbance(chunk.database)
        if disturbance is not None:
            self._answers.extend((job, Execution("error", error=disturbance)) for job in chunk.jobs)
        return disturbance is not None


def _cpu_since(running: Running, worker: WorkerProcess) -> float | None:
    cpu = worker.cpu_seconds()
    return None if cpu is None else cpu - running.cpu_started


def _signal_name(number: int) -> str:
    """The signal that ended a process, 0 for none.

    >>> _signal_name(9)
    'SIGKILL'
    """
    return signal.Signals(number).name if number else "it ended by itself"
