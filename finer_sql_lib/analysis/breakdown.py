"""What a run still gets wrong, broken down: by error, level, construct of the gold, and database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from finer_sql_lib.analysis.answers import Answered, why_wrong
from finer_sql_lib.analysis.constructs import CONSTRUCTS, PLAIN, UNREAD, shown_constructs
from finer_sql_lib.analysis.errors import LOST_THE_VOTE, in_order
from finer_sql_lib.evaluation.intervals import ALL_LEVELS, wilson

if TYPE_CHECKING:
    import pandas as pd


def error_of(answer: Answered) -> str:
    """The error class of a wrong answer, as in ``errors.error_table``; "" when it is right."""
    if answer.judged.correct:
        return ""
    return LOST_THE_VOTE if answer.right else answer.judged.cause


def answers_frame(answered: Sequence[Answered]) -> pd.DataFrame:
    """One row per question: question_id, db_id, level, correct, error, why and constructs (tuples), text, both SQLs."""
    import pandas as pd

    rows = [
        {
            "question_id": a.judged.question_id,
            "db_id": a.judged.db_id,
            "level": a.judged.level,
            "correct": a.judged.correct,
            "error": error_of(a),
            "why": why_wrong(a),
            "constructs": shown_constructs(a.gold_sql),
            "text": a.text,
            "gold_sql": a.gold_sql,
            "sql": a.sql,
        }
        for a in answered
    ]
    return pd.DataFrame(rows)


def wrong_share(answers: pd.DataFrame, column: str) -> pd.DataFrame:
    """Share of wrong answers for each value of ``column`` ("level", "db_id", "constructs", ...), worst first.

    Columns: the column's name, questions, wrong, share, low, high: points with a 95 % Wilson interval. A question with
    several values (a tuple, as constructs are) counts in each. What has an order of its own keeps it instead:
    constructs that of ``CONSTRUCTS``, levels that of hardness, and ``split`` (of :func:`split_rows`) its own.
    """
    import pandas as pd

    rows = []
    for value, part in answers[[column, "correct"]].explode(column).groupby(column, sort=True):
        wrong = int((~part["correct"].astype(bool)).sum())
        interval = wilson(wrong, len(part))
        bounds = (100 * interval.value, 100 * interval.low, 100 * interval.high)
        rows.append((value, len(part), wrong, *bounds))
    table = pd.DataFrame(rows, columns=[column, "questions", "wrong", "share", "low", "high"])
    if column in _ORDERS:
        return table.set_index(column).loc[in_order(table[column], _ORDERS[column])].reset_index()
    return table.sort_values("share", ascending=False, kind="stable", ignore_index=True)


def split_rows(answers: pd.DataFrame, split_of: Mapping[str, str]) -> list[tuple[str, str]]:
    """For each answer the rows it counts in when splits are shown: its split, and its level within that split.

    ``split_of``: ``db_id`` -> "A" or "B". Raises KeyError for a database without a split.
    """
    pairs = zip(answers["db_id"], answers["level"], strict=True)
    return [(f"split {split_of[db_id]}", f"{split_of[db_id]}, {level}") for db_id, level in pairs]


_SPLIT_ROWS = tuple(
    row for split in ("A", "B") for row in (f"split {split}", *(f"{split}, {level}" for level in ALL_LEVELS))
)
_ORDERS = MappingProxyType({"constructs": (*CONSTRUCTS, PLAIN, UNREAD), "level": ALL_LEVELS, "split": _SPLIT_ROWS})


def reason_counts(answers: pd.DataFrame) -> pd.DataFrame:
    """How the wrong answers depart from the gold: columns reason, wrong; most frequent first, one row per phrase."""
    reasons = answers.loc[~answers["correct"], "why"].explode()
    counts = reasons.value_counts().rename_axis("reason").reset_index(name="wrong")
    return counts.sort_values(["wrong", "reason"], ascending=[False, True], ignore_index=True)
