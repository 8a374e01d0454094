"""``open_database``: a database file in this process, for what runs nothing of it: names, and stored columns."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from finer_sql_lib.execution import read_only_uri, unfinished_changes
from finer_sql_lib.schema.asked import SchemaError

MAX_OPEN_S: Final = 120.0
"""So long statements on one connection may go on, all together."""
MAX_VALUE_BYTES: Final = 64 * 1024**2
"""A longer value ends the statement that meets it, before it is in memory."""
_OPCODES_A_LOOK: Final = 100_000


@contextmanager
def open_database(path: str | Path) -> Iterator[sqlite3.Connection]:
    """A read-only, immutable connection to a SQLite file, closed at the end.

    Views, generated columns and virtual tables run what a stranger wrote: they are for
    :class:`~finer_sql_lib.schema.asked.Asked`, not for this. Raises SchemaError when the file is missing, empty, not
    SQLite, corrupt, or has changes that are only in its WAL or its rollback journal.
    """
    path = Path(path)
    check_file(path)
    connection: sqlite3.Connection | None = None
    try:
        # Without immutable=1 a file in WAL mode gets -wal and -shm files beside it, or fails in a read-only folder.
        connection = sqlite3.connect(read_only_uri(path), uri=True)
        connection.text_factory = lambda raw: raw.decode(errors="ignore")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)
        end = time.monotonic() + MAX_OPEN_S
        connection.set_progress_handler(lambda: time.monotonic() > end, _OPCODES_A_LOOK)
        # SQLite opens any file; only the first look at it tells whether it is a database.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield connection
    except (sqlite3.Error, UnicodeDecodeError) as error:  # what SQLite says of a damaged file may be no text
        raise SchemaError(f"{path}: not a readable SQLite database ({error})") from error
    finally:
        if connection is not None:
            connection.close()


def check_file(path: Path) -> None:
    """Raise SchemaError for a file that is missing, empty, or has changes that are only beside it."""
    try:
        if not os.path.isfile(path):
            raise SchemaError(f"{path}: no such database file")
        if path.stat().st_size == 0:
            raise SchemaError(f"{path}: the file is empty (0 bytes); fetch it again")
        if (unfinished := unfinished_changes(path)) is not None:
            raise SchemaError(unfinished)
    except OSError as error:
        raise SchemaError(f"{path}: cannot be opened ({error.strerror})") from error
