"""What a run still gets wrong: the error report, and the wrong answers broken down by level, construct and database."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from finer_sql_lib.analysis.constructs import CONSTRUCTS, PLAIN, UNREAD
from finer_sql_lib.analysis.scored_frame import scored_frame
from finer_sql_lib.evaluation.intervals import ALL_LEVELS, in_order, wilson
from finer_sql_lib.runs import Run

if TYPE_CHECKING:
    import pandas as pd


def error_table(run: Run) -> pd.DataFrame:
    """One row per wrong question of the run's latest evaluation, by question id.

    Columns: question_id, db_id, level, error, cause, n_correct, n_candidates, text, gold_sql, sql (the winner's).
    ``error`` is "lost the vote" where some candidate is correct, else ``cause``: why the winner is wrong.
    """
    frame = scored_frame(run.scored())
    return frame[~frame["correct"].astype(bool)].drop(columns="correct").sort_values("question_id", ignore_index=True)


def error_counts(errors: pd.DataFrame) -> pd.DataFrame:
    """How often each error occurs at each level: columns error, one per level that has errors (in the order of
    hardness), all; most frequent first. ``errors``: one row per wrong question, columns error and level.
    """
    counts = errors.groupby(["error", "level"]).size().unstack(fill_value=0)
    counts = counts[in_order(counts.columns)]
    counts["all"] = counts.sum(axis=1)
    return counts.sort_values("all", ascending=False, kind="stable").reset_index().rename_axis(columns=None)


def wrong_share(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    """Share of wrong answers for each value of ``column`` ("level", "db_id", "constructs", ...), worst first.

    Columns: the column's name, questions, wrong, share, low, high: points with a 95 % Wilson interval. A question with
    several values (a tuple, as constructs are) counts in each. What has an order of its own keeps it instead:
    constructs that of ``CONSTRUCTS``, levels that of hardness, and ``split`` (of :func:`split_rows`) its own.
    """
    import pandas as pd

    rows = []
    for value, part in frame[[column, "correct"]].explode(column).groupby(column, sort=True):
        wrong = int((~part["correct"].astype(bool)).sum())
        share = wilson(wrong, len(part))
        rows.append((value, len(part), wrong, 100 * share.value, 100 * share.low, 100 * share.high))
    table = pd.DataFrame(rows, columns=[column, "questions", "wrong", "share", "low", "high"])
    if column in _ORDERS:
        return table.set_index(column).loc[in_order(table[column], _ORDERS[column])].reset_index()
    return table.sort_values("share", ascending=False, kind="stable", ignore_index=True)


def split_rows(frame: pd.DataFrame, split_of: Mapping[str, str]) -> list[tuple[str, str]]:
    """For each question the rows it counts in when splits are shown: its split, and its level within that split.

    ``split_of``: ``db_id`` -> "A" or "B". Raises KeyError for a database without a split.
    """
    pairs = zip(frame["db_id"], frame["level"], strict=True)
    return [(f"split {split_of[db_id]}", f"{split_of[db_id]}, {level}") for db_id, level in pairs]


_SPLIT_ROWS = tuple(
    row for split in ("A", "B") for row in (f"split {split}", *(f"{split}, {level}" for level in ALL_LEVELS))
)
_ORDERS = MappingProxyType({"constructs": (*CONSTRUCTS, PLAIN, UNREAD), "level": ALL_LEVELS, "split": _SPLIT_ROWS})


def reason_counts(frame: pd.DataFrame) -> pd.DataFrame:
    """How the wrong answers depart from the gold: columns reason, wrong; most frequent first, one row per phrase."""
    reasons = frame.loc[~frame["correct"], "why"].explode()
    counts = reasons.value_counts().rename_axis("reason").reset_index(name="wrong")
    return counts.sort_values(["wrong", "reason"], ascending=[False, True], ignore_index=True)
