"""An answer for a program: as one JSON object, or its rows as CSV; and when a vote is too thin to be one."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from typing import Any

from finer_sql_lib.analysis.confidence import Chance
from finer_sql_lib.ask import Answer
from finer_sql_lib.records import Row
from finer_sql_lib.reports import guarded


def why_no_answer(answer: Answer, min_share: float = 0.0) -> str:
    """Why a question has no answer: no candidate returned rows, or too few agree; empty where it has one."""
    n = len(answer.candidates)
    if answer.sql is None:
        return f"none of the {n} candidates returned rows"
    if answer.vote.confidence < min_share:
        size = answer.vote.groups[0].size
        return (
            f"only {size} of {n} candidates ({answer.vote.confidence:.0%}) agree; --min-share asks for {min_share:.0%}"
        )
    return ""


def answer_record(
    answer: Answer, seconds: float, min_share: float = 0.0, chance: Chance | None = None
) -> dict[str, Any]:
    """What a program wants of an answer, as JSON values. Where there is none, ``no_answer`` says why, without rows.

    ``chance`` of being right: null where it is unknown.
    """
    reason = why_no_answer(answer, min_share)
    execution = None if reason else answer.execution
    return {
        "question": answer.question.text,
        "sql": answer.sql,
        "columns": [] if execution is None else list(execution.columns),
        "rows": [] if execution is None else [json_values(row) for row in execution.rows],
        "share": answer.vote.confidence,
        "chance": None if chance is None else chance.value,
        "chance_measured_on": None if chance is None else chance.measured_on,
        "groups": [{"candidates": group.size, "rows": group.n_rows} for group in answer.vote.groups],
        "seconds": round(seconds, 3),
        "no_answer": reason or None,
    }


def json_values(row: Row) -> list[Any]:
    r"""A row's values for JSON: bytes as hex, infinite numbers as text.

    >>> json_values((1, None, b"\x00\xff", float("inf")))
    [1, None, '00ff', 'inf']
    """
    return [_json_value(value) for value in row]


def _json_value(value: object) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def rows_csv(columns: Sequence[str], rows: Sequence[Row]) -> str:
    """All rows as CSV with a heading: NULL is an empty cell, bytes are hex, and no cell is a formula."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([guarded(column) for column in columns])
    writer.writerows([guarded(value) for value in json_values(row)] for row in rows)
    return text.getvalue()
