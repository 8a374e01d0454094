"""Verdicts and metrics: the official evaluators of Spider and BIRD, re-implemented, and what is computed from them.

Here are the words they share: the fixed phrases in which a verdict says why, and what a judge answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from finer_sql_lib.execution import Job
from finer_sql_lib.records import NO_ROWS, Execution

Executions = Mapping[Job, Execution]

Ruling = tuple[bool | None, str]
"""``correct`` and ``why`` of a :class:`~finer_sql_lib.records.Verdict`, before anybody says whose it is."""

SAME = "same result"
EMPTY = "empty"
WRONG_COLUMNS = "wrong columns"
WRONG_ROWS = "wrong rows"
WRONG_ORDER = "right rows, wrong order"
UNDECIDED = "columns stand in too many orders to compare"
FAILED: Mapping[str, str] = MappingProxyType(
    {"error": NO_ROWS, "timeout": "timed out", "too_large": "result too large", "refused": "refused"}
)
"""Why an execution has no rows, by its outcome."""


def failure(execution: Execution) -> str:
    """The phrase for an execution without rows, with SQLite's message as its detail.

    >>> failure(Execution("error", error="no such table: t"))
    'does not execute: no such table: t'
    """
    phrase = FAILED[execution.outcome]
    return f"{phrase}: {execution.error}" if execution.error else phrase
