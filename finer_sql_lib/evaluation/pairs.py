"""Scoring of any system's predictions: pairs of gold and prediction in, the same rows with a verdict out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from finer_sql_lib.evaluation.metric import UNPARSED, Metric, hardness_of, metric_named, verdicts_of
from finer_sql_lib.execution import Executor, Limits
from finer_sql_lib.records import Candidate, GradedQuestion, Question
from finer_sql_lib.runs import read_json_lines, write_atomically
from finer_sql_lib.runs.bars import progress_bar

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
    fields = ("db_id", "sql") if metric == HARDNESS else ("db_id", "gold", "pred")
    rows = []
    for number, row in read_json_lines(pairs):
        wrong = [name for name in fields if not isinstance(row.get(name), str)]
        if wrong:
            raise ValueError(f"{pairs}, line {number}: {', '.join(wrong)} must be given as text")
        rows.append(row)
    questions = _questions(rows, fields[1], databases)
    if metric == HARDNESS:
        levels = [hardness_of(question) for question in questions]
        unread = {"verdict": None, "reason": "the official parser cannot read this query"}
        verdicts = [unread if level == UNPARSED else {"verdict": level} for level in levels]
    else:
        # Spider keeps its tables.json beside the folder of databases
        beside = databases.parent / "tables.json"
        described = tables or (beside if beside.is_file() else None)
        benchmark = "bird" if metric.startswith("bird") else "spider"
        verdicts = judge_rows(rows, questions, metric_named(metric, benchmark, described), limits, workers)
    judged = [row | verdict for row, verdict in zip(rows, verdicts, strict=True)]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in judged)
    # JSON can spell half a surrogate pair, which no encoding takes as it is
    write_atomically(out, lines.encode(errors="surrogatepass"))
    return Counter(str(row["verdict"]) for row in judged)


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


def judge_rows(
    rows: Sequence[Row], questions: Sequence[GradedQuestion], metric: Metric, limits: Limits, workers: int | None
) -> list[Row]:
    """What is added to each row: ``verdict``, and ``reason`` where there is none. Each distinct SQL runs once."""
    # a blank prediction is no SQL, as to the official script
    candidates = [
        Candidate(number, 0, row["pred"], sql=row["pred"] if row["pred"].strip() else None)
        for number, row in enumerate(rows)
    ]
    pairs = list(zip(questions, candidates, strict=True))
    jobs = dict.fromkeys(job for question, c in pairs if c.sql is not None for job in metric.jobs(question, c.sql))
    executions = {}
    with Executor(workers, limits) as executor, progress_bar(len(jobs), " SQL", doing="executing") as bar:
        for job, execution in executor.stream(jobs):
            executions[job] = execution
            bar.update()
    verdicts = [verdicts_of(metric, question, [candidate], executions)[0] for question, candidate in pairs]
    return [
        {"verdict": None, "reason": verdict.why} if verdict.correct is None else {"verdict": int(verdict.correct)}
        for verdict in verdicts
    ]
