"""Values, counts and SQL in few words: what is long is cut, and says so."""

from __future__ import annotations

from typing import Final

from finer_sql_lib.records import Execution, Value

MAX_VALUE_CHARS: Final = 80


def cut(text: str, most: int = MAX_VALUE_CHARS) -> str:
    """At most ``most`` characters of ``text``, and how many there are if that is more.

    >>> cut("abcdefgh", 3), cut("abc", 3)
    ('abc... (8 characters)', 'abc')
    """
    return text if len(text) <= most else f"{text[:most]}... ({len(text):,} characters)"


def count(number: int, noun: str) -> str:
    """A number with its noun.

    >>> count(1, "row"), count(1200, "row")
    ('1 row', '1,200 rows')
    """
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def literal(value: Value) -> str:
    """One SQLite value but NULL as text: blobs as SQL literals, what is long cut.

    >>> literal(b"\\x00\\xff"), literal("O'Hara"), literal(1.0)
    ("x'00ff'", "O'Hara", '1.0')
    """
    if isinstance(value, bytes):
        digits = f"x'{value[: MAX_VALUE_CHARS // 2].hex()}'"  # two digits a byte
        return digits if len(value) <= MAX_VALUE_CHARS // 2 else f"{digits}... ({len(value):,} bytes)"
    return cut(value) if isinstance(value, str) else repr(value)


def one_line(sql: str) -> str:
    """The beginning of a SQL on one line, for a summary."""
    line = " ".join(sql.split())
    return line if len(line) <= 100 else f"{line[:100]}..."


def ending(execution: Execution | None) -> str:
    """How an execution ended: the number of its rows and the first, or its outcome and why."""
    if execution is None:
        return "not executed"
    if execution.outcome != "rows":
        return f"{execution.outcome}: {execution.error}" if execution.error else execution.outcome
    first = f", first {cut(repr(execution.rows[0]))}" if execution.rows else ""
    return count(len(execution.rows), "row") + first
