"""The worker's loop, and what it and its parent say to each other: plain data only, never code.

To the worker: first the settings, then chunks ``(chunk, uri, fingerprint, timing, statements)`` of one database.
From the worker: ``("ready", missing protections)``, then ``("endings", chunk, index of the first, endings)``.
"""

from __future__ import annotations

import _thread
import fcntl
import marshal
import mmap
import os
import resource
import select
import signal
import sqlite3
import struct
import sys
import time
from collections import OrderedDict
from typing import Any, BinaryIO

from .connection import Guard, connect, limit_heap
from .statement import AGAIN, MESSAGE_CHARS, OUT_OF_MEMORY, Ending, run_statement

HEADER = struct.Struct("<Q")
"""Length in bytes of the marshalled message that follows."""

CELL = struct.Struct("<qqdd")
"""What runs right now, in memory that parent and worker share: chunk, index in it, clock and processor time in s at
its start."""

IDLE = -1
"""The index in the cell while no statement runs."""

LARGEST_MESSAGE = 2**31
"""Bytes: a longer message means that the stream is broken."""

MAX_OPEN_DATABASES = 8
"""Connections a worker keeps; each may hold 2 MB of pages."""

FLUSH_AFTER_S = 0.05
FLUSH_AFTER_BYTES = 256 * 1024
"""A finished result waits no longer than this to be sent, so a killed worker loses next to nothing."""

ADDRESS_SPACE_FACTOR = 1.6
"""The process may map this many times SQLite's own memory cap above its size at the start."""


def pack(message: Any) -> bytes:
    """One framed message.

    >>> take(bytearray(pack(("ready", []))))
    ('ready', [])
    """
    body = marshal.dumps(message)
    return HEADER.pack(len(body)) + body


def take(buffer: bytearray) -> Any:
    """Remove and return the first message of ``buffer``; None while it is not complete."""
    if len(buffer) < HEADER.size:
        return None
    length = HEADER.unpack_from(buffer)[0]
    if length > LARGEST_MESSAGE:
        raise ValueError(f"a worker announced a message of {length} bytes; the largest is {LARGEST_MESSAGE}")
    end = HEADER.size + length
    if len(buffer) < end:
        return None
    with memoryview(buffer) as view:
        message = marshal.loads(view[HEADER.size : end])
    del buffer[:end]
    return message


def receive(source: BinaryIO) -> Any:
    """The next message of a blocking stream; None at its end."""
    header = source.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    return marshal.loads(source.read(HEADER.unpack(header)[0]))


class Worker:
    """Answers chunks. Keeps the latest connections open, so that a database is opened once per worker."""

    def __init__(self, sink: BinaryIO, cell: mmap.mmap, settings: dict[str, Any]) -> None:
        self.sink = sink
        self.cell = cell
        self.settings = settings
        self.connections: OrderedDict[Any, tuple[sqlite3.Connection, Guard]] = OrderedDict()
        self.is_fresh = True

    def answer(
        self, chunk: int, uri: str, fingerprint: Any, timing: tuple[float, float], statements: list[str]
    ) -> None:
        """Run the statements in order and send their endings, a few at a time.

        ``timing``: the time-out of each in seconds, and how many times as long it may take by the clock.
        """
        endings: list[Ending] = []
        first, n_bytes, flushed = 0, 0, time.monotonic()
        for index, sql in enumerate(statements):
            CELL.pack_into(self.cell, 0, chunk, index, time.monotonic(), time.process_time())
            ending = self.run(uri, fingerprint, timing, sql)
            if ending[3] == OUT_OF_MEMORY and not self.is_fresh:
                ending = (AGAIN, *ending[1:])
            self.is_fresh = False
            endings.append(ending)
            n_bytes += sum(map(len, ending[2]))
            if n_bytes > FLUSH_AFTER_BYTES or time.monotonic() - flushed > FLUSH_AFTER_S:
                self.flush(chunk, first, endings)
                endings, first, n_bytes, flushed = [], index + 1, 0, time.monotonic()
        self.flush(chunk, first, endings)

    def flush(self, chunk: int, first: int, endings: list[Ending]) -> None:
        CELL.pack_into(self.cell, 0, chunk, IDLE, 0.0, 0.0)
        if endings:
            self.sink.write(pack(("endings", chunk, first, endings)))
            self.sink.flush()

    def run(self, uri: str, fingerprint: Any, timing: tuple[float, float], sql: str) -> Ending:
        try:
            connection, guard = self.connection(uri, fingerprint)
        except MemoryError:
            return "too_large", (), [], OUT_OF_MEMORY, 0.0, 0.0, False
        except (sqlite3.Error, UnicodeDecodeError) as error:
            return "error", (), [], f"the database cannot be opened: {error}"[:MESSAGE_CHARS], 0.0, 0.0, False
        guard.start(timeout_s=timing[0], patience=timing[1])
        max_rows, max_bytes = self.settings["max_rows"], self.settings["max_bytes"]
        return run_statement(connection, guard, sql, max_rows=max_rows, max_bytes=max_bytes)

    def connection(self, uri: str, fingerprint: Any) -> tuple[sqlite3.Connection, Guard]:
        """The open connection for this state of the file; the one used longest ago makes room."""
        key = (uri, fingerprint)
        if key in self.connections:
            self.connections.move_to_end(key)
            return self.connections[key]
        if len(self.connections) >= MAX_OPEN_DATABASES:
            oldest, _guard = self.connections.popitem(last=False)[1]
            oldest.close()
        guard = Guard()
        self.connections[key] = connect(uri, guard, self.settings["max_bytes"]), guard
        return self.connections[key]


PARENT_CHECK_S = 0.5
"""Between two looks at whether the parent lives."""


def follow_parent(lifeline: int, parent: int) -> None:
    """Die with the parent, even inside one long step of SQLite: its end of this pipe closes, the kernel signals us.

    A child that the parent forked holds that end too and may outlive it, and not every system signals: a thread looks
    at who our parent is, which a long step of SQLite does not hold up.
    """

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(PARENT_CHECK_S)
        os._exit(1)

    _thread.start_new_thread(watch, ())
    fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(lifeline, fcntl.F_SETFL, fcntl.fcntl(lifeline, fcntl.F_GETFL) | os.O_ASYNC)
    if select.select([lifeline], [], [], 0)[0]:  # it died before the kernel was asked
        os._exit(1)


def confine(max_memory_bytes: int) -> list[str]:
    """Take away what a query never needs. Returns the protections this system does not offer."""
    limit_heap(max_memory_bytes)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # no file of this process can grow, whatever SQLite tries
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    missing: list[str] = []
    if sys.platform == "linux":
        with open("/proc/self/statm", encoding="ascii") as statm:
            size = int(statm.read().split()[0]) * resource.getpagesize()
        room = int(size + max_memory_bytes * ADDRESS_SPACE_FACTOR)
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        room = room if hard == resource.RLIM_INFINITY else min(room, hard)
        resource.setrlimit(resource.RLIMIT_AS, (room, room))
    else:
        missing.append(f"{sys.platform} has no usable RLIMIT_AS: only SQLite's own memory is capped")
    return missing


def main(cell_fd: int, lifeline: int, parent: int) -> None:
    """Serve the parent at the other end of stdin and stdout."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then ends its workers
    follow_parent(lifeline, parent)
    cell = mmap.mmap(cell_fd, CELL.size)
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    settings = receive(source)
    if settings is None:
        return
    try:
        sink.write(pack(("ready", confine(settings["max_memory_bytes"]))))
        sink.flush()
        worker = Worker(sink, cell, settings)
        while (chunk := receive(source)) is not None:
            worker.answer(*chunk)
    except BrokenPipeError:
        os._exit(1)  # the parent is gone
    except MemoryError:
        os.kill(os.getpid(), signal.SIGKILL)  # outside a statement: end as under the kernel's out-of-memory killer
