"""Scoring of any system's predictions: pairs of gold and prediction in, the same rows with a verdict out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from finer_sql_lib.evaluation.causes import NO_SQL, Judgement
from finer_sql_lib.evaluation.metric import UNPARSED, Metric, hardness_of, metric_named
from finer_sql_lib.execution import Executor, Limits
from finer_sql_lib.records import Question
from finer_sql_lib.runs import write_atomically

HARDNESS = "spider_hardness"


def judge_file(
    pairs: Path, databases: Path, metric: str, out: Path, tables: Path | None, limits: Limits, workers: int | None
) -> Counter[str]:
    """Add ``verdict`` to every row of a JSON Lines file, in its order; returns how often each verdict occurs.

    A pair is ``{"db_id", "gold", "pred"}``; for spider_hardness ``{"db_id", "sql"}``. The verdict is 1 or 0 (the
    level's name for hardness), or None with a ``reason`` where the gold itself cannot be judged. Raises ValueError
    naming the line when a row lacks a field or its database is not there.
    """
    fields = ("db_id", "sql") if metric == HARDNESS else ("db_id", "gold", "pred")
    rows = list(_read_rows(pairs, fields))
    _check_databases(rows, databases)
    if metric == HARDNESS:
        judged = [_with_level(row, databases) for row in rows]
    else:
        beside = databases.parent / "tables.json"
        known_tables = tables or (beside if beside.is_file() else None)
        benchmark = "bird" if metric.startswith("bird") else "spider"
        judged = _judge(rows, databases, metric_named(metric, benchmark, known_tables), limits, workers)
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in judged)
    write_atomically(out, lines.encode(errors="surrogatepass"))
    return Counter(str(row["verdict"]) for row in judged)


def _judge(
    rows: Sequence[dict[str, Any]], databases: Path, metric: Metric, limits: Limits, workers: int | None
) -> list[dict[str, Any]]:
    questions = [_question(i, row["db_id"], row["gold"], databases) for i, row in enumerate(rows)]
    answered = [(question, row["pred"]) for question, row in zip(questions, rows, strict=True) if row["pred"].strip()]
    jobs = dict.fromkeys(job for question, pred in answered for job in metric.jobs(question, pred))
    executions = {}
    with Executor(workers, limits) as executor, tqdm(total=len(jobs), desc="executing", unit=" SQL") as bar:
        for job, execution in executor.stream(jobs):
            executions[job] = execution
            bar.update()
    judged = []
    for question, row in zip(questions, rows, strict=True):
        blank = not row["pred"].strip()
        judgement = Judgement(False, NO_SQL) if blank else metric.judge(question, row["pred"], executions)
        judged.append(_with_verdict(row, judgement))
    return judged


def _with_verdict(row: dict[str, Any], judgement: Judgement) -> dict[str, Any]:
    if judgement.correct is None:
        return {**row, "verdict": None, "reason": judgement.why}
    return {**row, "verdict": int(judgement.correct)}


def _with_level(row: dict[str, Any], databases: Path) -> dict[str, Any]:
    level = hardness_of(_question(0, row["db_id"], row["sql"], databases))
    if level == UNPARSED:
        return {**row, "verdict": None, "reason": "the official parser cannot read this query"}
    return {**row, "verdict": level}


def _question(number: int, db_id: str, gold: str, databases: Path) -> Question:
    return Question(number, db_id, "", _database_path(db_id, databases), gold_sql=gold)


def _database_path(db_id: str, databases: Path) -> Path:
    return databases / db_id / f"{db_id}.sqlite"


def _check_databases(rows: Sequence[dict[str, Any]], databases: Path) -> None:
    missing = sorted({row["db_id"] for row in rows if not _database_path(row["db_id"], databases).is_file()})
    if missing:
        raise ValueError(
            f"{databases} has no <db_id>/<db_id>.sqlite for {len(missing)} databases: {', '.join(missing[:10])}"
            + (" ..." if len(missing) > 10 else "")
        )


def _read_rows(pairs: Path, fields: Sequence[str]) -> Iterator[dict[str, Any]]:
    with pairs.open(encoding="utf-8") as handle:
        for number, line in enumerate(handle, start=1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except json.JSONDecodeError as problem:
                raise ValueError(f"{pairs}, line {number}: not JSON ({problem})") from problem
            wrong = [name for name in fields if not isinstance(row, dict) or not isinstance(row.get(name), str)]
            if wrong:
                raise ValueError(f"{pairs}, line {number}: {', '.join(wrong)} must be given as text")
            yield row
