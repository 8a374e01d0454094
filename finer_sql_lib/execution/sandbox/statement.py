"""One statement from text to outcome: every way it can end is an answer, none is an exception."""

from __future__ import annotations

import marshal
import sqlite3
import time

from .connection import Guard

ROWS_PER_BLOCK = 256
"""Rows fetched and packed at once: what a result too large for the caps may overshoot by."""

ROW_BYTES = 64
VALUE_BYTES = 56
"""What a tuple and a value take in a Python process besides the text: the estimate behind ``max_bytes``."""

MESSAGE_CHARS = 500
"""An error message quotes the SQL; SQL may have megabytes."""

NO_STATEMENT = "no statement: the text is blank or only comments"

OUT_OF_MEMORY = "out of the memory a statement may use"

AGAIN = "again"
"""Not an outcome: what earlier statements left in the worker may be why there was too little memory for this one."""

Ending = tuple[str, tuple[str, ...], list[bytes], str | None, float, float, bool]
"""Outcome (or ``AGAIN``), column names, packed blocks of rows, error, seconds by the clock, seconds of processor time,
and whether text of the rows lost bytes."""


class TooLarge(Exception):
    """A result went over a cap; the text says which."""


class TooLate(Exception):
    """A result was complete only after the deadline."""


def run_statement(connection: sqlite3.Connection, guard: Guard, sql: str, *, max_rows: int, max_bytes: int) -> Ending:
    """Execute ``sql``, fetch its rows in packed blocks, and say how it ended. ``guard`` has just been started."""
    columns: tuple[str, ...] = ()
    blocks: list[bytes] = []
    error: str | None = None
    try:
        cursor = connection.execute(sql)
        if cursor.description is None:
            outcome, error = without_columns(connection, sql)
        else:
            columns = tuple(column[0] for column in cursor.description)
            blocks = fetch(cursor, columns, max_rows, max_bytes)
            outcome = "rows"
            if guard.check_deadline():  # a long last step came back by itself, but too late
                raise TooLate
    # ValueError: a lone surrogate cannot be sent to SQLite. OverflowError: longer than a C int.
    except (sqlite3.Error, ValueError, OverflowError, MemoryError, TooLarge, TooLate) as fault:
        columns, blocks = (), []
        outcome, error = classify(fault, guard)
    seconds = time.monotonic() - guard.started
    cpu_seconds = time.process_time() - guard.cpu_started
    return outcome, columns, blocks, error, seconds, cpu_seconds, guard.lost_bytes and outcome == "rows"


def fetch(cursor: sqlite3.Cursor, columns: tuple[str, ...], max_rows: int, max_bytes: int) -> list[bytes]:
    """All rows as marshalled lists of tuples; TooLarge as soon as a cap is passed."""
    blocks: list[bytes] = []
    n_rows = 0
    n_bytes = sum(map(len, columns))
    bytes_per_row = ROW_BYTES + VALUE_BYTES * len(columns)
    while rows := cursor.fetchmany(ROWS_PER_BLOCK):
        packed = marshal.dumps(rows)
        n_rows += len(rows)
        n_bytes += len(packed) + len(rows) * bytes_per_row
        if n_rows > max_rows:
            raise TooLarge(f"more than {max_rows} rows")
        if n_bytes > max_bytes:
            raise TooLarge(f"more than {max_bytes} bytes of rows")
        blocks.append(packed)
        if len(rows) < ROWS_PER_BLOCK:  # the end: another fetch could only say so
            break
    return blocks


def without_columns(connection: sqlite3.Connection, sql: str) -> tuple[str, str]:
    """Tell an empty text from a statement that is no query and found nothing to do (DROP TABLE IF EXISTS ...)."""
    try:
        connection.execute("EXPLAIN " + sql)
    except (sqlite3.Error, MemoryError):
        return "error", NO_STATEMENT
    return "refused", "not a query: the statement returns no columns"


def classify(fault: BaseException, guard: Guard) -> tuple[str, str]:
    """Outcome and message of what was raised. The order counts: a deadline, too, ends in an error of SQLite."""
    if isinstance(fault, TooLarge):
        return "too_large", str(fault)
    if guard.expired:
        return "timeout", f"no result within {guard.timeout_s:g} s"
    code = getattr(fault, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_TOOBIG:
        return "too_large", str(fault)
    if guard.refusal is not None:
        return "refused", f"not allowed: {guard.refusal}"[:MESSAGE_CHARS]
    # With no deadline and no refusal behind them, these two say that a callback of ours found no memory.
    if isinstance(fault, MemoryError) or code in (sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_AUTH):
        return "too_large", OUT_OF_MEMORY
    message = str(fault)
    # The driver raises this itself, before SQLite sees the text, so there is no error code to go by.
    if isinstance(fault, sqlite3.ProgrammingError) and "one statement at a time" in message:
        return "refused", "more than one statement in the text"
    return "error", message[:MESSAGE_CHARS] or type(fault).__name__
