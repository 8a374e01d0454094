"""The executor over the nodes of a Ray cluster: databases are spread, and every node runs the executor it would alone.

A node that sees a database file of the same content reads it where it lies; another gets the bytes from the object
store, once, and keeps them while it works. Deadlines mean the same as on one machine: there is one executor a node.
"""

from __future__ import annotations

import logging
import sqlite3
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from finer_sql_lib.execution.fingerprint import database_fingerprint
from finer_sql_lib.records import Execution
from finer_sql_lib.runs.cluster import cause_of, connect, lost

from .jobs import Job, Limits, check_databases
from .pool import Executor

_LOG = logging.getLogger(__name__)

PIECE: Final = 512
"""Statements that a node gets at a time: of one database, so that it has one copy to keep."""
AHEAD: Final = 2
"""Pieces that a node has at a time, so that it does not wait for the driver."""
CLOSING_S: Final = 10.0
"""Seconds that nodes get to remove their copies of databases; one that executes for longer leaves them behind."""


@dataclass(frozen=True, slots=True)
class _Piece:
    path: Path
    statements: Sequence[str]


class NodesExecutor:
    """As :class:`~finer_sql_lib.execution.Executor`, over all nodes.

    ``workers``: processes on each, None for its cores. A node that dies is left out from then on, and what it had not
    delivered goes to the others. Raises OSError when no node is left, or one has another SQLite than this machine.
    """

    def __init__(self, workers: int | None = None, limits: Limits | None = None) -> None:
        self.workers, self.limits = workers, limits or Limits()
        self.disturbed: dict[Path, str] = {}
        self._ray = connect()
        started = [self._start(node["NodeID"]) for node in self._ray.nodes() if node["Alive"]]
        asked = [(node, node.sqlite_version.remote()) for node in started]
        self._nodes = []
        versions = {sqlite3.sqlite_version}
        for node, answer in asked:
            try:
                versions.add(self._ray.get(answer))
            except lost(self._ray) as problem:
                _LOG.warning("a node of the Ray cluster is left out, it died as it started: %s", problem)
            else:
                self._nodes.append(node)
        if other := versions - {sqlite3.sqlite_version}:
            self.__exit__()
            raise OSError(
                f"a node of the cluster has SQLite {', '.join(other)}, this machine {sqlite3.sqlite_version}: their "
                "results may differ; give all nodes the same environment"
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        closed = [node.close.remote() for node in self._nodes]
        self._ray.wait(closed, num_returns=len(closed), timeout=CLOSING_S)
        for node in self._nodes:
            self._ray.kill(node)
        self._nodes = []

    def stream(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Execution]]:
        """The answer to each distinct job, once, in whatever order they are done."""
        by_path: dict[Path, list[str]] = {}
        for job in dict.fromkeys(jobs):
            by_path.setdefault(job.db_path, []).append(job.sql)
        check_databases(by_path)
        waiting = deque(
            _Piece(path, statements[start : start + PIECE])
            for path, statements in sorted(by_path.items(), key=lambda pair: -pair[0].stat().st_size)
            for start in range(0, len(statements), PIECE)
        )
        return self._stream(waiting)

    def _stream(self, waiting: deque[_Piece]) -> Iterator[tuple[Job, Execution]]:
        ray = self._ray
        fingerprints = {path: database_fingerprint(path) for path in {piece.path for piece in waiting}}
        running: dict[Any, tuple[Any, _Piece]] = {}  # by the answer to come
        stored: dict[Path, Any] = {}
        while waiting or running:
            for node in self._nodes:
                while waiting and sum(on is node for on, _ in running.values()) < AHEAD:
                    piece = waiting.popleft()
                    answer = node.execute.remote(str(piece.path), fingerprints[piece.path], piece.statements)
                    running[answer] = node, piece
            if not self._nodes:
                raise OSError("no node of the Ray cluster is left to execute on; see `ray status`, and start again")
            (done,), _ = ray.wait(list(running), num_returns=1)
            node, piece = running.pop(done)
            try:
                answers = ray.get(done)
                if answers is None:  # the node does not see the file: it gets the bytes, and the piece again
                    if piece.path not in stored:
                        stored[piece.path] = ray.put(piece.path.read_bytes())
                    ray.get(node.keep.remote(str(piece.path), fingerprints[piece.path], stored[piece.path]))
            except lost(ray):
                ray.kill(node)
                self._nodes = [one for one in self._nodes if one is not node]
                waiting.appendleft(piece)
                continue
            except ray.exceptions.RayTaskError as problem:
                raise cause_of(problem) from None
            if answers is None:
                waiting.appendleft(piece)
                continue
            executions, disturbance = answers
            if disturbance:
                self.disturbed[piece.path] = disturbance
            yield from zip((Job(piece.path, sql) for sql in piece.statements), executions, strict=True)

    def _start(self, node_id: str) -> Any:
        from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

        there = NodeAffinitySchedulingStrategy(node_id, soft=False)
        remote = self._ray.remote(num_cpus=0, max_restarts=0, scheduling_strategy=there)(_Node)
        return remote.remote(self.workers, self.limits)


class _Node:
    """What runs on a node: an executor, and copies of the databases that the node does not see."""

    def __init__(self, workers: int | None, limits: Limits) -> None:
        self.executor = Executor(workers, limits)
        self.folder = tempfile.TemporaryDirectory(prefix="finer-sql-databases-")
        self.places: dict[tuple[str, str], Path] = {}

    def sqlite_version(self) -> str:
        """Of what executes here."""
        return sqlite3.sqlite_version

    def execute(
        self, path: str, fingerprint: str, statements: Sequence[str]
    ) -> tuple[list[Execution], str | None] | None:
        """The answers in order, and what disturbed the file; None where this node has no such file."""
        place = self.places.get((path, fingerprint))
        if place is None:
            if not Path(path).is_file() or database_fingerprint(Path(path)) != fingerprint:
                return None
            place = self.places[path, fingerprint] = Path(path)
        answers = self.executor.run(Job(place, sql) for sql in statements)
        return list(answers.values()), self.executor.disturbed.get(place)

    def keep(self, path: str, fingerprint: str, content: bytes) -> None:
        """Keep a copy of a database under its own name."""
        folder = Path(self.folder.name) / str(len(self.places))
        folder.mkdir()
        place = folder / Path(path).name
        place.write_bytes(content)
        self.places[path, fingerprint] = place

    def close(self) -> None:
        """End the workers and remove the copies: an actor that is killed does neither."""
        self.executor.close()
        self.folder.cleanup()
