"""``finer-sql judge``: score any system's predictions."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.cli import KeepDistinct, MissingDatabases, PlugValue, note
from finer_sql_lib.evaluation.pairs import HARDNESS, Judging, Row, judge_file, read_official_pairs, read_pairs
from finer_sql_lib.execution import Limits
from finer_sql_lib.suites import open_suite


@dataclass(frozen=True, slots=True)
class JudgePairs:
    """Pairs of gold and prediction, in one file or in the two official ones, their databases, and the metric."""

    metric: Annotated[str, Doc("spider_ex, spider_ts, spider_em, spider_hardness or bird_ex.")]
    out: Annotated[Path, Doc("Where the rows go, each with its verdict.")]
    databases: Annotated[Path | None, Doc("Folder of <db_id>/<db_id>.sqlite, or of <db_id>.sqlite.")] = None
    suite: Annotated[
        Path | None, Doc("Instead, with --metric spider_ts: a suite of finer-sql suite, for local TS.")
    ] = None
    pairs: Annotated[Path | None, Doc('JSON Lines of {"db_id", "gold", "pred"}.')] = None
    gold: Annotated[Path | None, Doc("Instead, with --pred: lines of SQL<tab>db_id, as officially.")] = None
    pred: Annotated[Path | None, Doc("Spider's pred.sql (a line a question) or BIRD's predict_dev.json.")] = None
    tables: Annotated[Path | None, Doc("tables.json for spider_em; default: beside the databases folder.")] = None
    keep_distinct: KeepDistinct = False
    plug_value: PlugValue = False
    missing_databases: MissingDatabases = "error"
    limits: Limits = field(default_factory=Limits)
    workers: Annotated[int | None, Doc("Processes that execute SQL; default: the cores.")] = None

    def rows(self) -> list[Row]:
        """The pairs; raises ValueError unless they are given in exactly one way."""
        if self.pairs is not None and self.gold is None and self.pred is None:
            return read_pairs(self.pairs, self.metric)
        if self.pairs is None and self.gold is not None and self.pred is not None and self.metric != HARDNESS:
            return read_official_pairs(self.gold, self.pred)
        raise ValueError(f"give --pairs FILE, or --gold FILE and --pred FILE ({HARDNESS} takes --pairs)")

    def judging(self) -> Judging:
        """How and on what they are judged; raises ValueError unless the databases are given in exactly one way."""
        switches = self.tables, self.keep_distinct, self.plug_value
        if self.databases is not None and self.suite is None:
            return Judging(self.metric, self.databases, *switches)
        if self.databases is None and self.suite is not None:
            suite = open_suite(self.suite)
            return Judging(self.metric, suite.database_dir, *switches, suite)
        raise ValueError("give the databases with --databases FOLDER, or a local suite of them with --suite FOLDER")


def judge(options: JudgePairs) -> None:
    """Score any system's predictions: the same rows with `verdict` 1 or 0, null with a `reason` if the gold fails or,
    with --missing-databases skip, its database is not there.

    Example: finer-sql judge --pairs pairs.jsonl --databases spider/database --metric spider_ex --out verdicts.jsonl
    """
    judging = options.judging()
    skip = options.missing_databases == "skip"
    counts = judge_file(options.rows(), judging, options.out, options.limits, options.workers, skip_missing=skip)
    each = ", ".join(f"{verdict} {count}" for verdict, count in counts.items())
    note(f"{options.out}: {sum(counts.values())} verdicts: {each}")
    if judging.suite is not None:
        note(f"local TS, on {judging.suite.describe()}")
