"""What parent and worker say to each other, and how it is written on the pipe. Plain data only, never code.

To the worker: first the settings, then chunks ``(chunk, uri, fingerprint, alone, statements)``.
From the worker: ``("ready", missing protections)``, then ``("endings", chunk, index of the first, endings)``.
"""

from __future__ import annotations

import marshal
import struct
from typing import Any, BinaryIO

HEADER = struct.Struct("<Q")
"""Length in bytes of the marshalled message that follows."""

CELL = struct.Struct("<qqdd")
"""What runs right now, in memory that parent and worker share: chunk, index in it, clock and processor time in s at
its start."""

IDLE = -1
"""The index in the cell while no statement runs."""

LARGEST_MESSAGE = 2**31
"""Bytes: a longer message means that the stream is broken."""


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
