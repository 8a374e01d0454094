"""What is asked of the executor: statements, what each may use, and databases, which are checked at the door."""

from __future__ import annotations

import math
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, NamedTuple
from urllib.parse import quote

from annotated_doc import Doc

from finer_sql_lib.runs.files import FileState, file_state

from .at_rest import unfinished_changes

SQLITE_MAGIC = b"SQLite format 3\x00"
"""The first 16 bytes of every SQLite 3 database (https://www.sqlite.org/fileformat.html, section 1.3)."""


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
class Limits:
    """The caps of one statement; the same for every statement of an Executor.

    ``timeout_s``: seconds of a processor that a statement may use; later it is ``timeout``, at most 0.5 s later. On a
    machine that leaves it less than a quarter of a processor it ends after four times as long by the clock.
    ``max_rows``: rows of a result; one more and it is ``too_large`` (the rows are dropped, never cut).
    ``max_bytes``: bytes a result takes as Python objects, estimated as 64 per row + 56 per value + its serialised
    text; also the longest string or blob a statement may build.
    ``max_memory_bytes``: bytes SQLite may allocate in one worker, sorters and temporary tables included; beyond it
    the statement is ``too_large``, unless earlier ones have left something there: it then runs again in a new worker.
    The worker process as a whole is held to 1.6 times this above its own size.
    ``max_sql_chars``: follows from the memory (a 16th); a longer text is an ``error`` and never sent to SQLite.

    >>> Limits(timeout_s=5).max_rows
    500000
    >>> Limits(max_rows=0)
    Traceback (most recent call last):
    ...
    ValueError: Limits.max_rows is 0; it must be a whole number of at least 1
    """

    timeout_s: Annotated[float, Doc("Seconds one SQL statement may run.")] = 30.0
    max_rows: int = 500_000
    max_bytes: int = 64 * 1024**2
    max_memory_bytes: int = 160 * 1024**2

    @property
    def max_sql_chars(self) -> int:
        """A text of four bytes per character exists four times on its way into SQLite."""
        return self.max_memory_bytes // 16

    def __post_init__(self) -> None:
        if not (math.isfinite(self.timeout_s) and self.timeout_s > 0):
            raise ValueError(f"Limits.timeout_s is {self.timeout_s}; it must be a finite number of seconds above 0")
        for name, smallest in (("max_rows", 1), ("max_bytes", 1024), ("max_memory_bytes", 4 * 1024**2)):
            value = getattr(self, name)
            if not isinstance(value, int) or value < smallest:
                raise ValueError(f"Limits.{name} is {value}; it must be a whole number of at least {smallest}")


@dataclass(frozen=True, slots=True)
class Database:
    """A database that passed the door: how to open it, and what its file looked like then."""

    path: Path
    uri: str
    fingerprint: FileState

    def disturbance(self) -> str | None:
        """What happened to the file since the door, or None. Results read across a change mean nothing."""
        try:
            now = file_state(self.path)
        except OSError as error:
            return f"the database vanished while it was read: {self.path} ({error.strerror})"
        if now == self.fingerprint:
            return None
        return (
            f"the database changed while it was read: {self.path} ({self.fingerprint[2]} bytes then, {now[2]} now); "
            "its results cannot be trusted, run it again when nothing writes to it"
        )


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
    for path in paths:  # all of them: one run should not end at each missing file in turn
        try:
            databases[path] = check_database(path)
        except DatabaseError as error:
            problems.append(str(error))
    if problems:
        listing = "\n".join(f"  {problem}" for problem in problems)
        raise DatabaseError(f"{len(problems)} of the databases cannot be read:\n{listing}")
    return databases


def check_database(path: Path) -> Database:
    """One database that passes the door; DatabaseError says why another does not."""
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise DatabaseError(f"{path} is a directory; name the .sqlite file inside it")
        if not stat.S_ISREG(status.st_mode):
            raise DatabaseError(f"{path} is not a regular file")
        with open(path, "rb") as file:
            magic = file.read(len(SQLITE_MAGIC))
        unfinished = unfinished_changes(path)
    except OSError as error:
        raise DatabaseError(f"{path} cannot be opened: {error.strerror}") from error
    except ValueError as error:
        raise DatabaseError(f"{str(path)!r} is not a possible file name: {error}") from error
    if not magic:
        raise DatabaseError(f"{path} is empty (0 bytes); an interrupted download or copy leaves such files")
    if magic != SQLITE_MAGIC:
        raise DatabaseError(f"{path} is not a SQLite 3 database: it starts with {magic!r}")
    if unfinished is not None:
        raise DatabaseError(unfinished)
    return Database(path, read_only_uri(path), file_state(path))
