"""What a run gets wrong and why: one row per question, the error report, and shares by level, construct and database.

The results looked at are those that were *judged*: the official Spider score executes gold and winner without DISTINCT.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from finer_sql_lib.analysis.constructs import CONSTRUCTS, PLAIN, UNREAD, construct_differences, shown_constructs
from finer_sql_lib.evaluation import FAILED, WRONG_COLUMNS, WRONG_ORDER
from finer_sql_lib.evaluation.intervals import ALL_LEVELS, in_order, wilson
from finer_sql_lib.evaluation.spider.execution import normalise_gold, normalise_pred
from finer_sql_lib.records import Execution, Explanation, ScoredQuestion
from finer_sql_lib.results import same_values
from finer_sql_lib.runs import Run
from finer_sql_lib.runs.kept_form import check_has_results, is_kept, read_explanations

if TYPE_CHECKING:
    import pandas as pd

LOST_THE_VOTE = "lost the vote"
"""A correct candidate was there, and another group won."""

COLUMN_ORDER = "column order"
COLUMN_COUNT = "number of columns"
ROW_ORDER = "row order"
REPEATED_ROWS = "repeated rows"
OTHER_NAMES = "other names or values"
UNREADABLE = "not readable by the parser"


class JudgedResults(NamedTuple):
    """The judged executions of gold and winner on the original database file.

    None where the metric executes nothing, or there was nothing to execute.
    """

    gold: Execution | None
    winner: Execution | None


def scored_frame(scored: Sequence[ScoredQuestion]) -> pd.DataFrame:
    """One row per question, in the given order.

    Columns: question_id, db_id, level, correct, error, cause, n_correct, n_candidates, text, gold_sql, sql (the
    winner's). ``error`` is the error class of a wrong answer ("" of a right one): "lost the vote" where some candidate
    is correct, else ``cause``: why the winner is wrong.
    """
    import pandas as pd

    columns = ["question_id", "db_id", "level", "correct", "error", "cause", "n_correct", "n_candidates"]
    columns += ["text", "gold_sql", "sql"]
    rows = [
        {name: error_of(question) if name == "error" else getattr(question, name) for name in columns}
        for question in scored
    ]
    return pd.DataFrame(rows, columns=columns)


def error_of(question: ScoredQuestion) -> str:
    """The error class of a question; "" when it is right."""
    if question.correct:
        return ""
    return LOST_THE_VOTE if question.n_correct else question.cause


def explained_frame(run: Run) -> pd.DataFrame:
    """:func:`scored_frame` of a run's latest evaluation, with columns ``constructs`` (of the gold) and ``why``.

    ``why`` is what :func:`why_wrong` says. Both hold tuples.
    """
    scored = run.scored()
    explained = read_explanations(run) if is_kept(run) else explanations(run, scored)
    frame = scored_frame(scored)
    for name in ("constructs", "why"):
        frame[name] = [getattr(explained[question.question_id], name) for question in scored]
    return frame


def explanations(run: Run, scored: Sequence[ScoredQuestion]) -> dict[int, Explanation]:
    """Of each question, by its id: the constructs of its gold, and what :func:`why_wrong` says of its answer."""
    results = judged_results(run, scored)
    return {
        question.question_id: Explanation(
            question.question_id, shown_constructs(question.gold_sql), why_wrong(question, of_question)
        )
        for question, of_question in zip(scored, results, strict=True)
    }


def judged_results(run: Run, scored: Sequence[ScoredQuestion]) -> list[JudgedResults]:
    """What gold and winner of each question returned, as the latest evaluation judged them; only that is decoded.

    Raises RunError for a kept run, which holds no results.
    """
    check_has_results(run)
    metric = run.report()["metric"]
    texts = [judged_texts(metric, question.gold_sql, question.sql) for question in scored]
    # decoding all rows of a run takes seconds, these a fraction
    needed = sorted({text for pair in texts for text in pair if text is not None})
    executions: dict[tuple[str, str | None], Execution] = {}
    for key, execution in run.executions(needed).items():
        path = PurePosixPath(key.database)
        if path.stem == path.parent.name:  # not another instance of a test suite
            executions[path.stem, key.sql] = execution
    return [
        JudgedResults(*(executions.get((question.db_id, text)) for text in pair))
        for question, pair in zip(scored, texts, strict=True)
    ]


def judged_texts(metric: str, gold_sql: str, sql: str | None) -> tuple[str | None, str | None]:
    """The texts that ``metric`` executes for gold and prediction; None where it executes nothing.

    >>> judged_texts("spider_ex", "SELECT DISTINCT a FROM t", None), judged_texts("spider_em", "SELECT 1", "SELECT 1")
    (('SELECT  a FROM t', None), (None, None))
    """
    if metric in ("spider_ex", "spider_ts"):
        return normalise_gold(gold_sql), None if sql is None else normalise_pred(sql)
    return (gold_sql, sql) if metric == "bird_ex" else (None, None)


def why_wrong(question: ScoredQuestion, results: JudgedResults) -> tuple[str, ...]:
    """Why the answer is wrong, in fixed phrases, what the results say first; () when it is right.

    One phrase where the execution or the results settle it ("does not execute", "column order", "number of columns",
    "row order", "repeated rows"). Otherwise the constructs that the winner lacks or has beyond the gold, such as
    "join missing", and ``OTHER_NAMES`` where all constructs are the same.
    """
    if question.correct:
        return ()
    if question.sql is None:
        return (question.cause,)
    by_result = why_by_result(question, results)
    if by_result is not None:
        return (by_result,)
    differences = construct_differences(question.gold_sql, question.sql)
    return (UNREADABLE,) if differences is None else differences or (OTHER_NAMES,)


def why_by_result(question: ScoredQuestion, results: JudgedResults) -> str | None:
    """The phrase where the execution or the results settle why an answer is wrong, else None."""
    if question.cause in FAILED.values():
        return question.cause
    if question.cause == WRONG_COLUMNS:
        return COLUMN_COUNT
    if question.cause == WRONG_ORDER:
        return ROW_ORDER
    if not results.gold or not results.winner or not results.gold.rows or not results.winner.rows:
        return None
    if len(results.gold.rows[0]) != len(results.winner.rows[0]):
        return COLUMN_COUNT
    # without repeated rows: whether the rest is the same tells repetition from other values
    gold, own = (tuple(dict.fromkeys(execution.rows)) for execution in (results.gold, results.winner))
    if not same_values(gold, own):
        return None
    # The same rows but for repetition and column order: BIRD's sets of tuples mind the latter, Spider's bags only
    # the former.
    metric = question.verdicts[0].metric
    return COLUMN_ORDER if metric == "bird_ex" else REPEATED_ROWS


# -- tables ------------------------------------------------------------------------------------------------------------


def error_table(run: Run) -> pd.DataFrame:
    """One row per wrong question of the run's latest evaluation, by question id.

    Columns: question_id, db_id, level, error, cause, n_correct, n_candidates, text, gold_sql, sql (the winner's).
    ``error`` is "lost the vote" where some candidate is correct, else ``cause``: why the winner is wrong.
    """
    frame = scored_frame(run.scored())
    # astype: an empty frame has object columns, and ~ on objects is arithmetic
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
    # a question counts once in each of its values, so rows do not add up to all questions
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
