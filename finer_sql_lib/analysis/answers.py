"""A run's answers, one per question, with everything needed to say why one is wrong.

The results are those that were *judged*: the official Spider score executes gold and winner without DISTINCT.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

import pyarrow as pa
import pyarrow.compute as pc

from finer_sql_lib.analysis.constructs import construct_differences
from finer_sql_lib.analysis.errors import latest_report
from finer_sql_lib.evaluation.causes import FAILED, NO_SQL, WRONG_COLUMNS, WRONG_ORDER
from finer_sql_lib.evaluation.spider.execution import normalise_gold, normalise_pred
from finer_sql_lib.records import Execution, Judged, Vote
from finer_sql_lib.results.same_values import same_values
from finer_sql_lib.runs import Run, decode_rows

COLUMN_ORDER = "column order"
COLUMN_COUNT = "number of columns"
ROW_ORDER = "row order"
REPEATED_ROWS = "repeated rows"
OTHER_NAMES = "other names or values"
UNREADABLE = "not readable by the parser"


@dataclass(frozen=True, slots=True)
class Answered:
    """One judged question. ``sql`` is the winner's, None without a winner.

    ``gold`` and ``result`` are the judged executions on the original database file; None where the metric executes
    nothing, or there was nothing to execute. ``right`` holds the indices of the correct candidates.
    """

    metric: str
    judged: Judged
    text: str
    gold_sql: str
    sql: str | None
    vote: Vote
    right: frozenset[int]
    gold: Execution | None
    result: Execution | None


def answers(run: Run) -> list[Answered]:
    """The judged questions of the run's latest evaluation, in its order. Raises RunError when there is none."""
    report = latest_report(run)
    metric, rule = str(report["metric"]), str(report["rule"])
    judged = run.judged(f"{metric}.{rule}")
    votes = {vote.question_id: vote for vote in run.votes(rule)}
    asked = {row["question_id"]: row for row in run.named("questions", "all").to_dict("records")}
    winners = _winning_sql(run, votes)
    right: dict[int, set[int]] = {item.question_id: set() for item in judged}
    for verdict in run.verdicts(metric):
        if verdict.correct is True and verdict.question_id in right:
            right[verdict.question_id].add(verdict.candidate_index)
    texts = {q: judged_texts(metric, asked[q]["gold_sql"], winners.get(q)) for q in right}
    executions = _executions(run, {text for pair in texts.values() for text in pair if text is not None})
    return [
        Answered(
            metric=metric,
            judged=item,
            text=asked[item.question_id]["text"],
            gold_sql=asked[item.question_id]["gold_sql"],
            sql=winners.get(item.question_id),
            vote=votes[item.question_id],
            right=frozenset(right[item.question_id]),
            gold=executions.get((item.db_id, texts[item.question_id][0])),
            result=executions.get((item.db_id, texts[item.question_id][1])),
        )
        for item in judged
    ]


def judged_texts(metric: str, gold_sql: str, sql: str | None) -> tuple[str | None, str | None]:
    """The texts that ``metric`` executes for gold and prediction; None where it executes nothing.

    >>> judged_texts("spider_ex", "SELECT DISTINCT a FROM t", None), judged_texts("spider_em", "SELECT 1", "SELECT 1")
    (('SELECT  a FROM t', None), (None, None))
    """
    if metric in ("spider_ex", "spider_ts"):
        return normalise_gold(gold_sql), None if sql is None else normalise_pred(sql)
    return (gold_sql, sql) if metric == "bird_ex" else (None, None)


def why_wrong(answer: Answered) -> tuple[str, ...]:
    """Why the answer is wrong, in fixed phrases, what the results say first; () when it is right.

    One phrase where the execution or the results settle it ("does not execute", "column order", "number of columns",
    "row order", "repeated rows"). Otherwise the constructs that the winner lacks or has beyond the gold, such as
    "join missing", and ``OTHER_NAMES`` where all constructs are the same.
    """
    if answer.judged.correct:
        return ()
    if answer.sql is None:
        return (NO_SQL if answer.judged.cause == NO_SQL else FAILED["error"],)
    by_result = _why_by_result(answer)
    if by_result is not None:
        return (by_result,)
    differences = construct_differences(answer.gold_sql, answer.sql)
    return (UNREADABLE,) if differences is None else differences or (OTHER_NAMES,)


def _why_by_result(answer: Answered) -> str | None:
    if answer.judged.cause in FAILED.values():
        return answer.judged.cause
    if answer.judged.cause == WRONG_COLUMNS:
        return COLUMN_COUNT
    if answer.judged.cause == WRONG_ORDER:
        return ROW_ORDER
    if answer.gold is None or answer.result is None or not answer.gold.rows or not answer.result.rows:
        return None
    if len(answer.gold.rows[0]) != len(answer.result.rows[0]):
        return COLUMN_COUNT
    gold, own = tuple(dict.fromkeys(answer.gold.rows)), tuple(dict.fromkeys(answer.result.rows))
    if not same_values(gold, own):
        return None
    # The same rows but for repetition and column order: BIRD's sets of tuples mind the latter, Spider's bags only
    # the former.
    return COLUMN_ORDER if answer.metric == "bird_ex" else REPEATED_ROWS


def _winning_sql(run: Run, votes: dict[int, Vote]) -> dict[int, str | None]:
    rows = run.table("candidates").select(["question_id", "index", "sql"]).to_pylist()
    wanted = {(vote.question_id, vote.winner) for vote in votes.values()}
    return {row["question_id"]: row["sql"] for row in rows if (row["question_id"], row["index"]) in wanted}


def _executions(run: Run, texts: set[str]) -> dict[tuple[str, str | None], Execution]:
    """The stored executions of ``texts`` on each database's own file, by database and text; no other is decoded."""
    table = run.table("executions")
    table = table.filter(pc.is_in(table["sql"], value_set=pa.array(sorted(texts), type=pa.string())))
    return dict(_decoded(table))


def _decoded(table: pa.Table) -> Iterator[tuple[tuple[str, str], Execution]]:
    for row in table.to_pylist():
        path = PurePosixPath(row["database"])
        if path.stem == path.parent.name:  # not another instance of a test suite
            done = Execution(
                row["outcome"], tuple(row["columns"]), decode_rows(row["rows"]), row["error"], row["seconds"]
            )
            yield (path.stem, row["sql"]), done
