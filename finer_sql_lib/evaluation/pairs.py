"""Scoring of any system's predictions: pairs of gold and prediction in, the same rows with a verdict out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from finer_sql_lib.evaluation.metric import UNPARSED, Metric, hardness_of, metric_named, verdict_of
from finer_sql_lib.execution import Executor, Limits
from finer_sql_lib.records import Candidate, GradedQuestion, Question
from finer_sql_lib.runs import read_json_lines, write_atomically

HARDNESS = "spider_hardness"

Row = dict[str, Any]


def judge_file(
    pairs: Path, databases: Path, metric: str, out: Path, tables: Path | None, limits: Limits, workers: int | None
) -> Counter[str]:
    """Add ``verdict`` to every row of a JSON Lines file, in its order; returns how often each verdict occurs.

    A pair is ``{"db_id", "gold", "pred"}``; for spider_hardness ``{"db_id", "sql"}``. The verdict is 1 or 0 (the
    level's name for hardness), or None with a ``reason`` where the gold itself cannot be judged. Raises ValueError
    naming the line when a row lacks a field or its database is not there.
    """
    gold = "sql" if metric == HARDNESS else "gold"
    rows = _read_rows(pairs, ("db_id", "sql") if metric == HARDNESS else ("db_id", "gold", "pred"))
    questions = _questions(rows, gold, databases)
    if metric == HARDNESS:
        judged = [_with_level(row, question) for row, question in zip(rows, questions, strict=True)]
    else:
        beside = databases.parent / "tables.json"
        described = tables or (beside if beside.is_file() else None)
        benchmark = "bird" if metric.startswith("bird") else "spider"
        judged = _judge(rows, questions, metric_named(metric, benchmark, described), limits, workers)
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in judged)
    write_atomically(out, lines.encode(errors="surrogatepass"))
    return Counter(str(row["verdict"]) for row in judged)


def _read_rows(pairs: Path, fields: Sequence[str]) -> list[Row]:
    rows = []
    for number, row in read_json_lines(pairs):
        wrong = [name for name in fields if not isinstance(row.get(name), str)]
        if wrong:
            raise ValueError(f"{pairs}, line {number}: {', '.join(wrong)} must be given as text")
        rows.append(row)
    return rows


def _questions(rows: Sequence[Row], gold: str, databases: Path) -> list[GradedQuestion]:
    paths = {db_id: databases / db_id / f"{db_id}.sqlite" for db_id in {row["db_id"] for row in rows}}
    missing = sorted(db_id for db_id, path in paths.items() if not path.is_file())
    if missing:
        raise ValueError(
            f"{databases} has no <db_id>/<db_id>.sqlite for {len(missing)} databases: {', '.join(missing[:10])}"
            + (" ..." if len(missing) > 10 else "")
        )
    return [
        GradedQuestion(Question(number, row["db_id"], "", paths[row["db_id"]]), row[gold])
        for number, row in enumerate(rows)
    ]


def _with_level(row: Row, question: GradedQuestion) -> Row:
    level = hardness_of(question)
    if level == UNPARSED:
        return {**row, "verdict": None, "reason": "the official parser cannot read this query"}
    return {**row, "verdict": level}


def _judge(
    rows: Sequence[Row], questions: Sequence[GradedQuestion], metric: Metric, limits: Limits, workers: int | None
) -> list[Row]:
    # a blank prediction is no SQL, as to the official script
    candidates = [
        Candidate(number, 0, row["pred"], sql=row["pred"] if row["pred"].strip() else None)
        for number, row in enumerate(rows)
    ]
    pairs = list(zip(questions, candidates, strict=True))
    jobs = dict.fromkeys(job for question, c in pairs if c.sql is not None for job in metric.jobs(question, c.sql))
    executions = {}
    with Executor(workers, limits) as executor, tqdm(total=len(jobs), desc="executing", unit=" SQL") as bar:
        for job, execution in executor.stream(jobs):
            executions[job] = execution
            bar.update()
    judged = []
    for row, (question, candidate) in zip(rows, pairs, strict=True):
        verdict = verdict_of(metric, question, candidate, executions)
        reason = {"reason": verdict.why} if verdict.correct is None else {}
        judged.append({**row, "verdict": None if verdict.correct is None else int(verdict.correct), **reason})
    return judged
