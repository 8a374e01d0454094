"""Scoring of any system's predictions: pairs of gold and prediction in, the same rows with a verdict out."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks.database_files import database_path
from finer_sql_lib.benchmarks.official_files import read_golds, read_predictions
from finer_sql_lib.evaluation.hardness import UNPARSED, hardness_of
from finer_sql_lib.evaluation.metric import Metric, metric_named, verdict_jobs, verdicts_of
from finer_sql_lib.execution import DatabaseError, Executor, Limits
from finer_sql_lib.records import Candidate, GradedQuestion, Question
from finer_sql_lib.runs import read_json_lines, write_atomically
from finer_sql_lib.runs.bars import progress_bar
from finer_sql_lib.runs.files import some
from finer_sql_lib.suites import Suite

HARDNESS = "spider_hardness"

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Judging:
    """By which metric pairs are judged, and on what. ``tables`` None: tables.json beside the folder of databases.

    With a ``suite`` the databases are its folder's, and the metric is local TS.
    """

    metric: str
    databases: Path
    tables: Path | None = None
    keep_distinct: bool = False
    plug_value: bool = False
    suite: Suite | None = None

    def make_metric(self) -> Metric:
        """The metric; raises ValueError on an unknown one, and on switches that it does not have."""
        # Spider keeps its tables.json beside the folder of databases
        beside = self.databases.parent / "tables.json"
        described = self.tables or (beside if beside.is_file() else None)
        return metric_named(
            self.metric,
            "bird" if self.metric.startswith("bird") else "spider",
            described,
            keep_distinct=self.keep_distinct,
            plug_value=self.plug_value,
            suite=self.suite,
        )


def read_pairs(path: Path, metric: str) -> list[Row]:
    """The rows of a JSON Lines file: ``{"db_id", "gold", "pred"}``; for spider_hardness ``{"db_id", "sql"}``.

    A prediction may also be null or a number: it is blank. Raises ValueError naming the line where a field is missing.
    """
    fields = ("db_id", "sql") if metric == HARDNESS else ("db_id", "gold")
    rows = []
    for number, row in read_json_lines(path):
        wrong = [name for name in fields if not isinstance(row.get(name), str)]
        # true and false are numbers to Python
        blank = (
            "pred" in row and isinstance(row["pred"], str | int | float | None) and not isinstance(row["pred"], bool)
        )
        if metric != HARDNESS and not blank:
            wrong.append("pred")
        if wrong:
            raise ValueError(f"{path}, line {number}: {', '.join(wrong)} must be given as text")
        rows.append(row)
    return rows


def read_official_pairs(gold: Path, pred: Path) -> list[Row]:
    """The same rows from a file of golds and a file of predictions in the official forms."""
    golds = read_golds(gold)
    preds = read_predictions(pred, [db_id for _, db_id in golds])
    return [{"db_id": db_id, "gold": sql, "pred": answer} for (sql, db_id), answer in zip(golds, preds, strict=True)]


def judge_file(
    rows: Sequence[Row], judging: Judging, out: Path, limits: Limits, workers: int | None, *, skip_missing: bool = False
) -> Counter[str]:
    """Write the rows with their ``verdict``, in their order; returns how often each verdict occurs.

    The verdict is 1 or 0 (the level's name for hardness), or None with a ``reason`` where the gold itself cannot be
    judged. Rows that were judged before lose what that said. Raises ValueError where a database is not there; with
    ``skip_missing`` its rows are not judged either.
    """
    paths = {db_id: database_path(judging.databases, db_id) for db_id in {row["db_id"] for row in rows}}
    absent = {db_id for db_id, path in paths.items() if not os.path.isfile(path)}
    if absent and not skip_missing:
        raise ValueError(
            f"{judging.databases} has no <db_id>/<db_id>.sqlite or <db_id>.sqlite for {len(absent)} databases: "
            f"{some(sorted(absent))}. Fetch them, or leave their rows without a verdict with --missing-databases skip"
        )
    gold = "sql" if judging.metric == HARDNESS else "gold"
    at_hand = [row for row in rows if row["db_id"] not in absent]
    questions = [
        GradedQuestion(Question(number, row["db_id"], "", paths[row["db_id"]]), row[gold])
        for number, row in enumerate(at_hand)
    ]
    if judging.metric == HARDNESS:
        levels = [hardness_of(question) for question in questions]
        unread = {"verdict": None, "reason": "the official parser cannot read this query"}
        verdicts = [unread if level == UNPARSED else {"verdict": level} for level in levels]
    else:
        verdicts = judge_rows(at_hand, questions, judging.make_metric(), limits, workers)
    in_order = iter(verdicts)
    unjudged = {"verdict": None, "reason": "the database is not there"}
    # a reason of an earlier judging would stand beside a verdict of this one
    bare = [{name: value for name, value in row.items() if name not in ("verdict", "reason")} for row in rows]
    judged = [row | (unjudged if row["db_id"] in absent else next(in_order)) for row in bare]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in judged)
    # JSON can spell half a surrogate pair, which no encoding takes as it is
    write_atomically(out, lines.encode(errors="surrogatepass"))
    return Counter(str(row["verdict"]) for row in judged)


def judge_rows(
    rows: Sequence[Row], questions: Sequence[GradedQuestion], metric: Metric, limits: Limits, workers: int | None
) -> list[Row]:
    """What is added to each row: ``verdict``, and ``reason`` where there is none. Each distinct SQL runs once.

    Raises DatabaseError for databases that cannot be read, or that change while they are read.
    """
    # a blank prediction is no SQL, and so is what is no text, as to the official scripts
    texts = [row["pred"] if isinstance(row["pred"], str) else "" for row in rows]
    candidates = [Candidate(number, 0, text, sql=text if text.strip() else None) for number, text in enumerate(texts)]
    pairs = list(zip(questions, candidates, strict=True))
    jobs = dict.fromkeys(job for question, candidate in pairs for job in verdict_jobs(metric, question, [candidate]))
    executions = {}
    with Executor(workers, limits) as executor, progress_bar(len(jobs), " SQL", doing="executing") as bar:
        for job, execution in executor.stream(jobs):
            # what a changing file returned is not a result of either of its contents
            if job.db_path in executor.disturbed:
                raise DatabaseError(executor.disturbed[job.db_path])
            executions[job] = execution
            bar.update()
    verdicts = [verdicts_of(metric, question, [candidate], executions)[0] for question, candidate in pairs]
    return [
        {"verdict": None, "reason": verdict.why} if verdict.correct is None else {"verdict": int(verdict.correct)}
        for verdict in verdicts
    ]
