"""What is asked of the executor, and the check of its databases at the door."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

SQLITE_MAGIC = b"SQLite format 3\x00"
"""The first 16 bytes of every SQLite 3 database (https://www.sqlite.org/fileformat.html, section 1.3)."""

Fingerprint = tuple[int, int, int, int]
"""Device, inode, size in bytes and modification time in ns: any change of the file changes one of them."""


class DatabaseError(ValueError):
    """A database cannot be read at all: missing, unreadable, not SQLite, or not at rest. The message names each."""


class Job(NamedTuple):
    """One SQL statement on one SQLite file. A tuple, since jobs are looked up by the hundred thousand.

    >>> Job(Path("a.sqlite"), "SELECT 1") == Job(Path("a.sqlite"), "SELECT 1")
    True
    """

    db_path: Path
    sql: str


@dataclass(frozen=True, slots=True)
class Database:
    """A database that passed the door: how to open it, and what its file looked like then."""

    path: Path
    uri: str
    fingerprint: Fingerprint

    def disturbance(self) -> str | None:
        """What happened to the file since the door, or None. Results read across a change mean nothing."""
        try:
            now = fingerprint(self.path)
        except OSError as error:
            return f"the database vanished while it was read: {self.path} ({error.strerror})"
        if now == self.fingerprint:
            return None
        return (
            f"the database changed while it was read: {self.path} ({self.fingerprint[2]} bytes then, {now[2]} now); "
            "its results cannot be trusted, run it again when nothing writes to it"
        )


def fingerprint(path: Path) -> Fingerprint:
    """The file's identity and state; OSError when it cannot be read."""
    status = os.stat(path)
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def read_only_uri(path: Path) -> str:
    """The SQLite URI that opens ``path`` read-only and without locks, whatever characters its name has.

    >>> read_only_uri(Path("/data/50% off?#1.sqlite"))
    'file:///data/50%25%20off%3F%231.sqlite?mode=ro&immutable=1'
    """
    return f"file://{quote(os.fsencode(os.path.abspath(path)))}?mode=ro&immutable=1"


def check_databases(paths: Iterable[Path]) -> dict[Path, Database]:
    """Look at every database once before anything runs; one DatabaseError names all that cannot be read."""
    databases: dict[Path, Database] = {}
    problems: list[str] = []
    for path in paths:
        try:
            databases[path] = _check_database(path)
        except DatabaseError as error:
            problems.append(str(error))
    if problems:
        listing = "\n".join(f"  {problem}" for problem in problems)
        raise DatabaseError(f"{len(problems)} of the databases cannot be read:\n{listing}")
    return databases


def _check_database(path: Path) -> Database:
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise DatabaseError(f"{path} is a directory; name the .sqlite file inside it")
        if not stat.S_ISREG(status.st_mode):
            raise DatabaseError(f"{path} is not a regular file")
        with open(path, "rb") as file:
            magic = file.read(len(SQLITE_MAGIC))
    except OSError as error:
        raise DatabaseError(f"{path} cannot be opened: {error.strerror}") from error
    except ValueError as error:
        raise DatabaseError(f"{str(path)!r} is not a possible file name: {error}") from error
    if not magic:
        raise DatabaseError(f"{path} is empty (0 bytes); an interrupted download or copy leaves such files")
    if magic != SQLITE_MAGIC:
        raise DatabaseError(f"{path} is not a SQLite 3 database: it starts with {magic!r}")
    _check_at_rest(path)
    return Database(path, read_only_uri(path), fingerprint(path))


def _check_at_rest(path: Path) -> None:
    """An immutable connection does not look at a journal, so content that is still in one would be missed."""
    for suffix in ("-wal", "-journal"):
        companion = Path(f"{path}{suffix}")
        if companion.exists() and companion.stat().st_size:
            raise DatabaseError(
                f"{path} has unfinished changes in {companion.name}; close the program that writes to it, "
                "or open it once with the sqlite3 shell so that they are merged"
            )
