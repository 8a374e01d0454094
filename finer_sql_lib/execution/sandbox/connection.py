"""One database opened for SQL that nobody vouches for: read-only, guarded, on a deadline."""

from __future__ import annotations

import contextlib
import sqlite3
import time

ALLOWED_ACTIONS = frozenset(
    (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE)
)
"""All that a query needs (https://www.sqlite.org/c3ref/c_alter_table.html). Everything else is refused."""

FORBIDDEN_FUNCTIONS = frozenset(
    ("load_extension", "readfile", "writefile", "edit", "lsdir", "fts3_tokenizer", "sqlite_log", "eval")
)
"""Functions of SQLite, its shell or common extensions that reach outside the database."""

_READING_PRAGMAS_TEXT = """
    application_id collation_list compile_options data_version encoding foreign_key_check foreign_key_list
    freelist_count function_list index_info index_list index_xinfo integrity_check module_list page_count page_size
    pragma_list quick_check schema_version table_info table_list table_xinfo user_version
"""
READING_PRAGMAS = frozenset(_READING_PRAGMAS_TEXT.split())
"""What a query may read by ``pragma_...(...)``: facts of the database and of SQLite, no settings and no paths. A PRAGMA
statement is refused whatever it asks."""

REFUSED_ACTIONS = {
    getattr(sqlite3, name): name.removeprefix("SQLITE_").replace("_", " ")
    for name in (
        "SQLITE_ALTER_TABLE",
        "SQLITE_ANALYZE",
        "SQLITE_ATTACH",
        "SQLITE_CREATE_INDEX",
        "SQLITE_CREATE_TABLE",
        "SQLITE_CREATE_TEMP_INDEX",
        "SQLITE_CREATE_TEMP_TABLE",
        "SQLITE_CREATE_TEMP_TRIGGER",
        "SQLITE_CREATE_TEMP_VIEW",
        "SQLITE_CREATE_TRIGGER",
        "SQLITE_CREATE_VIEW",
        "SQLITE_CREATE_VTABLE",
        "SQLITE_DELETE",
        "SQLITE_DETACH",
        "SQLITE_DROP_INDEX",
        "SQLITE_DROP_TABLE",
        "SQLITE_DROP_TEMP_INDEX",
        "SQLITE_DROP_TEMP_TABLE",
        "SQLITE_DROP_TEMP_TRIGGER",
        "SQLITE_DROP_TEMP_VIEW",
        "SQLITE_DROP_TRIGGER",
        "SQLITE_DROP_VIEW",
        "SQLITE_DROP_VTABLE",
        "SQLITE_INSERT",
        "SQLITE_PRAGMA",
        "SQLITE_REINDEX",
        "SQLITE_SAVEPOINT",
        "SQLITE_TRANSACTION",
        "SQLITE_UPDATE",
    )
}
"""The names of the actions that are refused, for the message."""

SANDBOX_RULES = 2
"""Counts the changes of what a query may do and of what is noted of its result: kept executions of other rules than
these are not what the same statement gives now. 2: virtual tables, table functions, ``lost_bytes``."""

_MASK = (1 << 64) - 1

OPCODES_PER_CHECK = 5_000
"""Virtual machine steps between two looks at the clock: about 0.1 ms of SQLite, 0.2 % of the time."""


class RepeatableRandom:
    """SQLite's ``random()`` for one connection, the same sequence in every statement (splitmix64).

    A candidate with ORDER BY RANDOM() then has one result, so a resumed run equals an undisturbed one.
    """

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """A new statement begins now."""
        self._state = 0

    def __call__(self) -> int:
        """The next integer in -2**63 .. 2**63 - 1."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        mixed ^= mixed >> 31
        return mixed - (1 << 64) if mixed >> 63 else mixed


class Guard:
    """Watches the current statement of one connection: what it asks for, and how long it takes.

    ``refusal`` names the first action that was denied. ``expired`` is set once the deadline has passed, ``lost_bytes``
    once text was not UTF-8. A statement is timed by the processor time it got, at most ``patience`` times as long by
    the clock, so that a loaded machine does not change how it ends.
    """

    def __init__(self) -> None:
        self.random = RepeatableRandom()
        self.start(timeout_s=1.0, patience=1.0)

    def start(self, *, timeout_s: float, patience: float) -> None:
        """A new statement begins now."""
        self.timeout_s = timeout_s
        self.random.restart()
        self.refusal: str | None = None
        self.expired = False
        self.lost_bytes = False
        self.is_query = False
        self.started = time.monotonic()
        self.cpu_started = time.process_time()
        self.first_end = self.started + timeout_s
        self.last_end = self.started + timeout_s * patience
        self.cpu_end = self.cpu_started + timeout_s

    def check_deadline(self) -> bool:
        """SQLite's progress handler: True interrupts the statement."""
        now = time.monotonic()
        # The clock first, which costs less: nothing gets more processor time than has gone by.
        self.expired = now >= self.first_end and (now >= self.last_end or time.process_time() >= self.cpu_end)
        return self.expired

    def decode(self, raw: bytes) -> str:
        """Text as the official Spider evaluator reads it: bytes that are not UTF-8 are left out, and that is noted.

        >>> guard = Guard()
        >>> guard.decode(b"Jos\\xe9 Feliciano"), guard.lost_bytes
        ('Jos Feliciano', True)
        """
        try:
            return raw.decode()
        except UnicodeDecodeError:
            self.lost_bytes = True
            return raw.decode("utf-8", "ignore")

    def authorise(self, action: int, first: str | None, second: str | None, *_where: str | None) -> int:
        """SQLite's authoriser: OK for queries, DENY for everything else."""
        # A query says SELECT before anything else; a PRAGMA inside one is run by its table function.
        self.is_query = self.is_query or action == sqlite3.SQLITE_SELECT
        if action in ALLOWED_ACTIONS:
            if action != sqlite3.SQLITE_FUNCTION or second is None or second.lower() not in FORBIDDEN_FUNCTIONS:
                return sqlite3.SQLITE_OK
            refusal = f"FUNCTION {second}"
        elif action == sqlite3.SQLITE_PRAGMA and self.is_query and first in READING_PRAGMAS:
            return sqlite3.SQLITE_OK
        else:
            refusal = f"{REFUSED_ACTIONS.get(action, f'action {action}')} {first or ''}".rstrip()
            if self.is_query and refusal == "UPDATE sqlite_master":  # SQLite declares a virtual table's columns so
                refusal = "a virtual table or table function that was not set up when the database was opened"
        self.refusal = self.refusal or refusal
        return sqlite3.SQLITE_DENY


def limit_heap(max_memory_bytes: int) -> None:
    """Cap what SQLite allocates in this process; an allocation beyond it fails as out of memory."""
    connection = sqlite3.connect(":memory:")
    connection.execute(f"PRAGMA hard_heap_limit = {max_memory_bytes:d}")
    connection.close()


def connect(uri: str, guard: Guard, max_bytes: int) -> sqlite3.Connection:
    """Open ``uri`` under ``guard``. Temporary structures stay in memory, so no statement makes a file."""
    # No statement cache: each SQL comes once, and a cached program would skip the authoriser.
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, cached_statements=0)
    connection.execute("PRAGMA temp_store = MEMORY")  # before the authoriser, which refuses every PRAGMA
    connection.text_factory = guard.decode
    default_length = connection.getlimit(sqlite3.SQLITE_LIMIT_LENGTH)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, min(max_bytes, default_length))
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0)
    connection.create_function("random", 0, guard.random)
    connection.set_progress_handler(guard.check_deadline, OPCODES_PER_CHECK)
    set_up_virtual_tables(connection)
    connection.set_authorizer(guard.authorise)
    return connection


def set_up_virtual_tables(connection: sqlite3.Connection) -> None:
    """Let SQLite connect every virtual table of the database and every table function that only reads.

    Their set-up asks the authoriser for what no query may do (UPDATE of the schema table, INSERT into the tables
    behind an R-tree), once a connection. Done here, by texts of ours, nothing of it is left for the statements.
    """
    modules = [name for (name,) in connection.execute("PRAGMA module_list") if not name.startswith("pragma_")]
    names = [*modules, *(f"pragma_{name}" for name in sorted(READING_PRAGMAS))]
    # A file may be damaged, and what SQLite says of it no text: its statements will say so.
    with contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError):
        virtual = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage = 0"
        names += [name for (name,) in connection.execute(virtual).fetchall()]
    for name in names:
        quoted = name.replace('"', '""')
        # Most modules need a CREATE VIRTUAL TABLE, and one that is not there cannot be set up.
        with contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            connection.execute(f'SELECT 1 FROM "{quoted}" LIMIT 0')
