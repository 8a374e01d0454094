"""``finer-sql judge``: score any system's predictions."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.cli import note
from finer_sql_lib.evaluation.pairs import judge_file
from finer_sql_lib.execution import Limits


@dataclass(frozen=True, slots=True)
class JudgePairs:
    """Pairs of gold and prediction, their databases, and the metric."""

    pairs: Annotated[Path, Doc('JSON Lines of {"db_id", "gold", "pred"}.')]
    databases: Annotated[Path, Doc("Folder of <db_id>/<db_id>.sqlite.")]
    metric: Annotated[str, Doc("spider_ex, spider_ts, spider_em, spider_hardness or bird_ex.")]
    out: Annotated[Path, Doc("Where the rows go, each with its verdict.")]
    tables: Annotated[Path | None, Doc("tables.json for spider_em; default: beside the databases folder.")] = None
    limits: Limits = field(default_factory=Limits)
    workers: Annotated[int | None, Doc("Processes that execute SQL; default: the cores.")] = None


def judge(options: JudgePairs) -> None:
    """Score any system's predictions: the same rows with `verdict` 1 or 0, null with a `reason` if the gold fails.

    Example: finer-sql judge --pairs pairs.jsonl --databases spider/database --metric spider_ex --out verdicts.jsonl
    """
    counts = judge_file(
        options.pairs, options.databases, options.metric, options.out, options.tables, options.limits, options.workers
    )
    each = ", ".join(f"{verdict} {count}" for verdict, count in counts.items())
    note(f"{options.out}: {sum(counts.values())} verdicts: {each}")
