"""One worker process, seen from the parent: start it, send chunks, read answers, ask what runs, kill it."""

from __future__ import annotations

import fcntl
import mmap
import os
import subprocess
import sys
import tempfile
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .sandbox.worker import CELL, IDLE, pack, take
from .schedule import Chunk

BOOT = "import sys; sys.path.insert(0, sys.argv[1]); from sandbox.worker import main; main(*map(int, sys.argv[2:]))"
"""A worker imports the sandbox folder and nothing else of us, never the program that started it."""

PIPE_BYTES = 1024**2
"""Room for answers while the caller is busy with earlier ones."""

READ_BYTES = 1024**2


class WorkerError(RuntimeError):
    """The executor itself does not work here: workers do not start, or stop for a reason of their own."""


@dataclass(frozen=True, slots=True)
class Running:
    """The statement a worker is busy with: its chunk's id, its index, and when it began (clock, processor time)."""

    chunk: int
    index: int
    started: float
    cpu_started: float


class WorkerProcess:
    """A started worker. ``assigned`` are the chunks it has and has not finished, in order."""

    def __init__(self, settings: dict[str, Any]) -> None:
        if not sys.executable:
            raise WorkerError("sys.executable is empty, so no worker can be started; run under a normal Python")
        self.assigned: deque[Chunk] = deque()
        self.missing_protections: tuple[str, ...] | None = None
        cell_fd = shared_memory()
        self._cell = mmap.mmap(cell_fd, CELL.size)
        CELL.pack_into(self._cell, 0, 0, IDLE, 0.0, 0.0)
        # One pipe for each worker: the kernel signals one owner of a pipe's end, and forked ends count as one.
        lifeline, self._lifeline = os.pipe()
        try:
            self._process = start_worker(cell_fd, lifeline)
        finally:
            os.close(cell_fd)  # the mapping above stays
            os.close(lifeline)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self.read_fd = self._process.stdout.fileno()
        self.write_fd = self._process.stdin.fileno()
        self._incoming = bytearray()
        self._outgoing = bytearray()
        os.set_blocking(self.read_fd, False)
        os.set_blocking(self.write_fd, False)
        if hasattr(fcntl, "F_SETPIPE_SZ"):
            with suppress(OSError):  # the usual size works as well, only with more waiting
                fcntl.fcntl(self.read_fd, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
        self._send(settings)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def wants_to_write(self) -> bool:
        """Whether part of a message still waits for room in the pipe."""
        return bool(self._outgoing)

    def assign(self, chunk: Chunk, timeout_s: float, patience: float) -> None:
        """Queue ``chunk`` for this worker.

        Each statement has ``timeout_s`` of processor time, and at most ``patience`` times as much by the clock.
        """
        self.assigned.append(chunk)
        statements = [str(job.sql) for job in chunk.jobs]  # marshal refuses subclasses of str
        database = chunk.database
        self._send((chunk.id, database.uri, database.fingerprint, (timeout_s, patience), statements))

    def write(self) -> None:
        """Push what waits into the pipe, as far as it goes. A dead reader is noticed when its answers end."""
        with suppress(BlockingIOError, BrokenPipeError):
            while self._outgoing:
                written = os.write(self.write_fd, self._outgoing[:PIPE_BYTES])
                del self._outgoing[:written]

    def read(self) -> tuple[list[Any], bool]:
        """The messages that have arrived, and whether the worker is gone."""
        messages: list[Any] = []
        while True:
            try:
                data = os.read(self.read_fd, READ_BYTES)
            except BlockingIOError:
                return messages, False
            self._incoming += data
            while (message := take(self._incoming)) is not None:
                messages.append(message)
            if not data:
                return messages, True
            if messages:  # these first: what a dead worker sent is read to the end anyway
                return messages, False

    def running(self) -> Running | None:
        """What runs right now; still answers after the worker died."""
        chunk, index, started, cpu_started = CELL.unpack_from(self._cell)
        return None if index == IDLE else Running(chunk, index, started, cpu_started)

    def cpu_seconds(self) -> float | None:
        """Processor time the worker has used; None where the system does not tell."""
        if sys.platform != "linux":
            return None
        try:
            # The kernel's number for "the processor clock of that process" (clock_getcpuclockid).
            return time.clock_gettime((~self.pid << 3) | 2)
        except OSError:
            return None

    def kill(self) -> int:
        """End the process at once; returns its exit status (negative: the signal). What it sent stays readable."""
        self._process.kill()
        return self._process.wait()

    def close(self) -> None:
        """Kill it and give back everything it held."""
        self.kill()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        os.close(self._lifeline)
        self._cell.close()

    def _send(self, message: Any) -> None:
        self._outgoing += pack(message)
        self.write()


def shared_memory() -> int:
    """A descriptor of a few bytes without a name, for the cell."""
    if hasattr(os, "memfd_create"):
        fd = os.memfd_create("finer-sql-cell")
    else:
        with tempfile.TemporaryFile() as file:
            fd = os.dup(file.fileno())
    os.ftruncate(fd, CELL.size)
    return fd


def start_worker(cell_fd: int, lifeline: int) -> subprocess.Popen[bytes]:
    """A Python with the sandbox's loop in it, which inherits these two descriptors and its own pipes."""
    folder = str(Path(__file__).parent)
    # -I -S: neither the user's settings nor site-packages, of which a worker needs nothing and would wait for.
    return subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", BOOT, folder, str(cell_fd), str(lifeline), str(os.getpid())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
        pass_fds=(cell_fd, lifeline),
        # One heap for both of its threads: a second one would take a share of the address space that SQL may use.
        env={**os.environ, "MALLOC_ARENA_MAX": "1"},
        start_new_session=True,  # Ctrl-C reaches the parent, which then stops its workers
    )
