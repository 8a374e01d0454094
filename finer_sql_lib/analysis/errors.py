"""The error report of a run: for every wrong question why, counted by level, with the SQL to look at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from finer_sql_lib.evaluation.intervals import ALL_LEVELS
from finer_sql_lib.runs import Run, RunError

if TYPE_CHECKING:
    import pandas as pd

LOST_THE_VOTE = "lost the vote"
"""A correct candidate was there, and another group won."""


def error_table(run: Run) -> pd.DataFrame:
    """One row per wrong question of the run's latest evaluation.

    Columns: question_id, db_id, level, error, cause, n_correct, n_candidates, text, gold_sql, sql (the winner's).
    ``error`` is "lost the vote" where some candidate is correct, else ``cause``: why the winner is wrong.
    """
    report = latest_report(run)
    judged = run.named("judged", f"{report['metric']}.{report['rule']}")
    questions = run.named("questions", "all")[["question_id", "text", "gold_sql"]]
    winners = run.named("votes", str(report["rule"]))[["question_id", "winner"]]
    candidates = run.read("candidates")[["question_id", "index", "sql"]].rename(columns={"index": "winner"})
    wrong = judged[~judged["correct"]].merge(questions, on="question_id").merge(winners, on="question_id")
    wrong = wrong.merge(candidates, on=["question_id", "winner"], how="left")
    wrong["error"] = wrong["cause"].where(wrong["n_correct"] == 0, LOST_THE_VOTE)
    head = ["question_id", "db_id", "level", "error", "cause", "n_correct", "n_candidates"]
    return wrong[[*head, "text", "gold_sql", "sql"]].sort_values("question_id", ignore_index=True)


def error_counts(errors: pd.DataFrame) -> pd.DataFrame:
    """How often each error occurs at each level: columns error, one per level that has errors (in the order of
    hardness), all; most frequent first. ``errors``: one row per wrong question, columns error and level.
    """
    counts = errors.groupby(["error", "level"]).size().unstack(fill_value=0)
    counts = counts[in_order(counts.columns, ALL_LEVELS)]
    counts["all"] = counts.sum(axis=1)
    return counts.sort_values("all", ascending=False, kind="stable").reset_index().rename_axis(columns=None)


def in_order(names: Iterable[str], order: Sequence[str]) -> list[str]:
    """The distinct ``names``: first those of ``order``, in that order, then the others by name.

    >>> in_order(["hard", "easy", "new"], ALL_LEVELS)
    ['easy', 'hard', 'new']
    """
    present = set(names)
    return [name for name in order if name in present] + sorted(present - set(order))


def latest_report(run: Run) -> dict[str, object]:
    """metrics.json of the run; raises RunError when it is not evaluated yet."""
    try:
        report: dict[str, object] = run.read_json("metrics.json")
    except FileNotFoundError as problem:
        raise RunError(f"run {run.path} is not evaluated yet; finer-sql evaluate --run {run.path} does it") from problem
    return report
