"""``kept_or_spilled``: rows from a worker, in memory where they are few, else in a file that goes with them."""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import tempfile
import weakref
from collections.abc import Sequence
from functools import partial
from itertools import chain

from finer_sql_lib.records import Row
from finer_sql_lib.runs.large_rows import HEAD_ROWS, LARGE_BYTES, LargeRows, bytes_of


def kept_or_spilled(blocks: Sequence[bytes], n_columns: int) -> Sequence[Row]:
    """The rows of a result's packed blocks: a tuple, or from ``LARGE_BYTES`` on ``LargeRows`` in a temporary file.

    The file is readable by nobody else and removed with the last reference to its rows, at the latest at the end of
    the process; one that is killed leaves it in the temporary folder. Where it cannot be written, the rows stay in
    memory.
    """
    rows = unpacked(blocks)
    n_bytes = bytes_of(len(rows), n_columns, sum(map(len, blocks)))
    if n_bytes < LARGE_BYTES:
        return rows
    try:
        handle, path = tempfile.mkstemp(prefix="finer-sql-rows-")
        with open(handle, "wb") as file:
            file.write(marshal.dumps(list(blocks)))
    except OSError:  # no room: the answer is there all the same, and memory may be enough for it
        with contextlib.suppress(OSError, NameError):
            os.unlink(path)
        return rows
    digest = hashlib.blake2b(b"".join([b"packed", *blocks])).digest()
    large = LargeRows(len(rows), rows[:HEAD_ROWS], partial(read_spilled, path), digest, n_bytes)
    weakref.finalize(large, remove_own, path, os.getpid())
    return large


def unpacked(blocks: Sequence[bytes]) -> tuple[Row, ...]:
    """The rows of packed blocks."""
    return tuple(chain.from_iterable(map(marshal.loads, blocks)))


def read_spilled(path: str) -> tuple[Row, ...]:
    """The rows of a file that :func:`kept_or_spilled` wrote."""
    with open(path, "rb") as file:
        return unpacked(marshal.load(file))


def remove_own(path: str, pid: int) -> None:
    """Remove a file of this process; a forked child has copies of its parent's references, and no say."""
    if os.getpid() == pid:
        with contextlib.suppress(OSError):
            os.unlink(path)
