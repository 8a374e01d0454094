"""Which statements a worker gets next: chunks of one database, dear ones first, databases kept with their worker."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from pathlib import Path

from .jobs import Database, Job

LARGEST_CHUNK = 64
"""Statements of a chunk at most: small enough that two workers end together, large enough to hide a round trip."""

LARGEST_CHUNK_CHARS = 256 * 1024
"""Characters of SQL in a chunk of more than one statement: a worker holds two chunks in its small memory."""

CHUNKS_PER_WORKER = 4
"""A short list of jobs is still cut into this many chunks per worker."""


@dataclass(slots=True)
class Chunk:
    """Some statements of one database. ``n_done`` of them, from the front, have been answered.

    ``alone``: one statement that has been disturbed before; nothing else runs beside it. ``fresh``: one that has to be
    the first of its worker, so that nothing of earlier statements is there; what runs alone is that, too.
    """

    id: int
    database: Database
    jobs: Sequence[Job]
    alone: bool = False
    fresh: bool = False
    n_done: int = 0

    @property
    def is_done(self) -> bool:
        return self.n_done == len(self.jobs)


@dataclass(slots=True)
class _Queue:
    """The chunks of one database that nobody has yet, and what they may cost (in bytes read, roughly)."""

    database: Database
    place: int
    chunks: deque[Chunk] = field(default_factory=deque)
    is_owned: bool = False
    cost: int = 0

    def add_first(self, chunk: Chunk) -> None:
        self.chunks.appendleft(chunk)
        self.cost += self._cost_of(chunk)

    def take_first(self) -> Chunk:
        chunk = self.chunks.popleft()
        self.cost -= self._cost_of(chunk)
        return chunk

    def _cost_of(self, chunk: Chunk) -> int:
        return self.database.fingerprint[2] * len(chunk.jobs)


class Schedule:
    """Hands out chunks. ``take`` never gives two workers the same chunk; ``put_back`` returns what was not done.

    What one call costs does not grow with the number of databases.
    """

    def __init__(self, jobs: Iterable[tuple[Database, Sequence[Job]]], workers: int) -> None:
        self._queues: dict[Path, _Queue] = {}
        self._owned: dict[int, _Queue] = {}
        self._unowned: list[tuple[int, int, _Queue]] = []  # a heap, the dearest first; entries may be out of date
        self._alone: deque[Chunk] = deque()
        self._fresh: deque[Chunk] = deque()
        self._next_id = 0
        listed = list(jobs)
        total = sum(len(statements) for _database, statements in listed)
        size = min(LARGEST_CHUNK, max(1, -(-total // (workers * CHUNKS_PER_WORKER))))
        for database, statements in listed:
            queue = self._queues[database.path] = _Queue(database, len(self._queues))
            for part in reversed(list(_cut(statements, size))):  # the first in front at the end
                queue.add_first(self._chunk(database, part))
            self._offer(queue)

    def take(self, worker: int) -> Chunk | None:
        """The next chunk for ``worker``: of the database it has, else of the dearest without a worker, else of any."""
        own = self._owned.get(worker)
        if own is not None and own.chunks:
            return own.take_first()
        while self._unowned:
            cost, _place, queue = heappop(self._unowned)
            if queue.chunks and not queue.is_owned and queue.cost == -cost:
                # A worker has one database at a time: the one whose pages it holds.
                if own is not None:
                    own.is_owned = False
                self._owned[worker], queue.is_owned = queue, True
                return queue.take_first()
        others = [queue for queue in self._owned.values() if queue.chunks]
        return max(others, key=lambda queue: (queue.cost, -queue.place)).take_first() if others else None

    def _offer(self, queue: _Queue) -> None:
        """Let a queue be found by its present cost."""
        if not queue.is_owned:
            heappush(self._unowned, (-queue.cost, queue.place, queue))

    def take_alone(self) -> Chunk | None:
        """The next statement that has to run with nothing beside it."""
        return self._alone.popleft() if self._alone else None

    def take_fresh(self) -> Chunk | None:
        """The next statement that has to be the first of its worker."""
        return self._fresh.popleft() if self._fresh else None

    def put_back(self, chunk: Chunk, skip: int | None = None) -> None:
        """Queue again what ``chunk`` has not answered, without the statement at index ``skip``."""
        done, skip = chunk.n_done, len(chunk.jobs) if skip is None else skip
        # What stands before a statement that killed its worker gets a chunk of its own, which ends with its answers:
        # in one chunk with the rest it would run anew before each statement that kills.
        parts = [part for part in (chunk.jobs[done:skip], chunk.jobs[max(done, skip + 1) :]) if part]
        if chunk.fresh:
            queue_of_one = self._alone if chunk.alone else self._fresh
            queue_of_one.extendleft(self._chunk(chunk.database, part, alone=chunk.alone, fresh=True) for part in parts)
        elif parts:
            queue = self._queues[chunk.database.path]
            for part in reversed(parts):
                queue.add_first(self._chunk(chunk.database, part))
            self._offer(queue)

    def retry_alone(self, database: Database, job: Job) -> None:
        """Run ``job`` once more after everything else, with nothing beside it."""
        self._alone.append(self._chunk(database, [job], alone=True, fresh=True))

    def retry_fresh(self, database: Database, job: Job) -> None:
        """Run ``job`` once more in a worker that has run nothing, beside whatever else runs."""
        self._fresh.append(self._chunk(database, [job], fresh=True))

    def _chunk(self, database: Database, jobs: Sequence[Job], *, alone: bool = False, fresh: bool = False) -> Chunk:
        self._next_id += 1
        return Chunk(self._next_id, database, jobs, alone, fresh)


def _cut(jobs: Sequence[Job], size: int) -> Iterator[list[Job]]:
    """Runs of at most ``size`` jobs and, unless it is one job, ``LARGEST_CHUNK_CHARS`` characters.

    >>> from pathlib import Path
    >>> long = Job(Path("a"), "x" * 200_000)
    >>> [len(part) for part in _cut([Job(Path("a"), "SELECT 1")] * 5 + [long] * 2, 4)]
    [4, 2, 1]
    """
    part: list[Job] = []
    chars = 0
    for job in jobs:
        if part and (len(part) == size or chars + len(job.sql) > LARGEST_CHUNK_CHARS):
            yield part
            part, chars = [], 0
        part.append(job)
        chars += len(job.sql)
    if part:
        yield part
