"""``ValueFile``: an index of values in the user's cache folder, for databases of more values than memory should hold.

A SQLite table ordered by key. Keys are looked up as they stand, so no text of a database or question is ever read as
a query, as it would be by a full-text index, and the rule of a match is the one of small databases. The file's name
has the fingerprint of the database: another content is another file. It is written under a temporary name and renamed,
so that two processes may build it at once; one that is damaged is built again.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkstemp
from typing import Final

from finer_sql_lib.execution import read_only_uri
from finer_sql_lib.schema.asked import SchemaError

Entry = tuple[str, str, str, str]
"""Key, table, column, value."""

_KEYS_A_QUERY: Final = 500
"""SQLite takes 999 parameters everywhere."""
_ABANDONED_S: Final = 3600
"""So old an unfinished file is nobody's any more."""


@dataclass(frozen=True, slots=True)
class ValueFile:
    """The index at ``path``; ``entries`` reads the database, where it has to be built."""

    path: Path
    entries: Callable[[], Iterable[Entry]]

    def find(self, keys: Collection[str]) -> Iterator[Entry]:
        """The values of these keys, at most one for each key and column; the order is not fixed.

        Raises SchemaError where the file is damaged, or gone, and cannot be built again.
        """
        try:
            found = self.query(keys)
        except sqlite3.DatabaseError:
            try:
                self.build()
                found = self.query(keys)
            except (OSError, sqlite3.Error) as problem:
                raise SchemaError(
                    f"{self.path}: this index of a database's values is damaged and cannot be written again "
                    f"({problem}); delete it, or set XDG_CACHE_HOME to another folder"
                ) from problem
        yield from found

    def query(self, keys: Collection[str]) -> list[Entry]:
        """What the file has of these keys. Raises sqlite3.DatabaseError where it cannot be read."""
        wanted, found = list(keys), list[Entry]()
        with closing(sqlite3.connect(read_only_uri(self.path), uri=True)) as connection:
            for start in range(0, len(wanted), _KEYS_A_QUERY):
                some = wanted[start : start + _KEYS_A_QUERY]
                marks = ", ".join("?" * len(some))
                found += connection.execute(f"SELECT * FROM entry WHERE key IN ({marks})", some).fetchall()
        return found

    def build(self) -> None:
        """Write the file. Raises OSError or sqlite3.Error where that cannot be done, and what ``entries`` raises."""
        if not self.path.is_absolute():
            raise OSError("this user has no home folder")  # "~" stayed "~", and a folder of that name is nobody's wish
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # mkstemp: readable by nobody else, as the database may be private
        for left in self.path.parent.glob(f".{self.path.name}.*.tmp"):
            with contextlib.suppress(FileNotFoundError):  # another process has just renamed its own
                if left.stat().st_mtime < time.time() - _ABANDONED_S:
                    left.unlink()  # of a process that was killed
        handle, name = mkstemp(prefix=f".{self.path.name}.", suffix=".tmp", dir=self.path.parent)
        os.close(handle)
        temporary = Path(name)
        try:
            with closing(sqlite3.connect(temporary, isolation_level=None)) as connection:
                # Nothing to roll back to: what is not finished is never renamed.
                connection.executescript("PRAGMA journal_mode = OFF; PRAGMA cache_size = -65536; BEGIN")
                connection.execute(
                    "CREATE TABLE entry (key TEXT, tbl TEXT, col TEXT, value TEXT, PRIMARY KEY (key, tbl, col)) "
                    "WITHOUT ROWID"
                )
                connection.executemany("INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?)", self.entries())
                connection.execute("COMMIT")
            temporary.replace(self.path)
        finally:
            temporary.unlink(missing_ok=True)
