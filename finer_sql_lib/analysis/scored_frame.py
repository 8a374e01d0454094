"""One row per question of an evaluated run, and why the wrong ones are wrong: what tables of errors begin with.

The results looked at are those that were *judged*: the official Spider score executes gold and winner without DISTINCT.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from finer_sql_lib.analysis.constructs import construct_differences, shown_constructs
from finer_sql_lib.evaluation.causes import FAILED, WRONG_COLUMNS, WRONG_ORDER
from finer_sql_lib.evaluation.spider.execution import normalise_gold, normalise_pred
from finer_sql_lib.records import Execution, ScoredQuestion
from finer_sql_lib.results import same_values
from finer_sql_lib.runs import Run, decode_rows

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

    columns = [
        "question_id",
        "db_id",
        "level",
        "correct",
        "error",
        "cause",
        "n_correct",
        "n_candidates",
        "text",
        "gold_sql",
        "sql",
    ]
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
    results = judged_results(run, scored)
    frame = scored_frame(scored)
    frame["constructs"] = [shown_constructs(question.gold_sql) for question in scored]
    frame["why"] = [why_wrong(*pair) for pair in zip(scored, results, strict=True)]
    return frame


def judged_results(run: Run, scored: Sequence[ScoredQuestion]) -> list[JudgedResults]:
    """What gold and winner of each question returned, as the latest evaluation judged them; only that is decoded."""
    metric = run.report()["metric"]
    texts = [judged_texts(metric, question.gold_sql, question.sql) for question in scored]
    needed = sorted({text for pair in texts for text in pair if text is not None})
    table = run.table("executions")
    table = table.filter(pc.is_in(table["sql"], value_set=pa.array(needed, type=pa.string())))
    executions: dict[tuple[str, str | None], Execution] = {}
    for row in table.to_pylist():
        path = PurePosixPath(row["database"])
        if path.stem == path.parent.name:  # not another instance of a test suite
            rows = decode_rows(row["rows"])
            execution = Execution(row["outcome"], tuple(row["columns"]), rows, row["error"], row["seconds"])
            executions[path.stem, row["sql"]] = execution
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
    by_result = _why_by_result(question, results)
    if by_result is not None:
        return (by_result,)
    differences = construct_differences(question.gold_sql, question.sql)
    return (UNREADABLE,) if differences is None else differences or (OTHER_NAMES,)


def _why_by_result(question: ScoredQuestion, results: JudgedResults) -> str | None:
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
    gold, own = (tuple(dict.fromkeys(execution.rows)) for execution in (results.gold, results.winner))
    if not same_values(gold, own):
        return None
    # The same rows but for repetition and column order: BIRD's sets of tuples mind the latter, Spider's bags only
    # the former.
    metric = question.verdicts[0].metric
    return COLUMN_ORDER if metric == "bird_ex" else REPEATED_ROWS
