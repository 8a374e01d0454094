"""What a judge says of one pair: correct, wrong, or not to be judged, and why."""

from __future__ import annotations

from typing import NamedTuple

from finer_sql_lib.records import Execution

SAME = "same result"
NO_SQL = "no SQL"
EMPTY = "empty"
WRONG_COLUMNS = "wrong columns"
WRONG_ROWS = "wrong rows"
WRONG_ORDER = "right rows, wrong order"
FAILED = {
    "error": "does not execute",
    "timeout": "timed out",
    "too_large": "result too large",
    "refused": "refused",
}
"""Why an execution has no rows, by its outcome."""


class Judgement(NamedTuple):
    """``correct`` is None when the pair cannot be judged (the gold does not run, say); ``why`` is never empty.

    ``why`` begins with one of a few fixed phrases; a detail may follow after ``": "``.
    """

    correct: bool | None
    why: str

    @property
    def cause(self) -> str:
        """``why`` without its detail: what an error report counts by.

        >>> Judgement(False, "does not execute: no such column: nam").cause
        'does not execute'
        """
        return self.why.partition(": ")[0]


def failure(execution: Execution) -> str:
    """The phrase for an execution without rows, with SQLite's message as its detail.

    >>> failure(Execution("error", error="no such table: t"))
    'does not execute: no such table: t'
    """
    phrase = FAILED[execution.outcome]
    return f"{phrase}: {execution.error}" if execution.error else phrase
