"""The metrics by name: what each has to execute, and how it judges one candidate.

| name | authority | databases |
|---|---|---|
| spider_ex | test-suite-sql-eval, execution | the single original file of each database |
| spider_ts | the same code | every .sqlite file beside it (the test suite) |
| spider_ts_local | the same code, on a suite of this project | the files of the suite |
| spider_em | test-suite-sql-eval, exact set match | none: structure is compared |
| bird_ex | bird-bench mini_dev, execution | the single original file |
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from finer_sql_lib.evaluation import Executions, Ruling
from finer_sql_lib.evaluation.bird import BirdReading, judge_bird
from finer_sql_lib.evaluation.hardness import spider_schema_of
from finer_sql_lib.evaluation.spider.corrected import CorrectedReading
from finer_sql_lib.evaluation.spider.exact_match import KeyMap, exact_match, gold_fault, key_map, load_key_maps
from finer_sql_lib.evaluation.spider.execution import (
    fill_values,
    judge_spider,
    judge_spider_suite,
    normalise_gold,
    normalise_pred,
    suite_of,
)
from finer_sql_lib.evaluation.spider.repaired import RepairedReading
from finer_sql_lib.evaluation.spider.structure import read_tables_entry
from finer_sql_lib.evaluation.spider.switches import SwitchedSpider
from finer_sql_lib.evaluation.spider.tokens import OfficialCrash
from finer_sql_lib.execution import Job, Limits, database_fingerprint
from finer_sql_lib.records import NO_SQL, Candidate, GradedQuestion, Verdict
from finer_sql_lib.suites import Suite

_SINGLE_FILE = "the single original file of each database"


class Reading(Protocol):
    """What a metric reports beside its score, from the SQL elected for each question: a key of metrics.json."""

    name: str

    def jobs(self, question: GradedQuestion, sqls: Iterable[str]) -> list[Job]:
        """What has to be executed, whichever of ``sqls`` is elected."""

    def add(self, question: GradedQuestion, sql: str, executions: Executions) -> None:
        """Take in the SQL elected for a question, with the executions of its jobs."""

    def report(self) -> dict[str, Any]:
        """The reading of all questions taken in, as JSON values."""


class Metric(Protocol):
    """One way to judge a candidate against the gold of its question."""

    name: str
    authority: str
    databases: str

    def jobs(self, question: GradedQuestion, sql: str) -> list[Job]:
        """What has to be executed to judge ``sql``."""

    def judge(self, question: GradedQuestion, sql: str, executions: Executions) -> Ruling:
        """Whether ``sql`` is correct and why, given those executions."""


def verdict_jobs(metric: Metric, question: GradedQuestion, candidates: Iterable[Candidate]) -> Iterator[Job]:
    """What :func:`verdicts_of` needs executed: each SQL beside the gold, and the gold alone where there is no SQL."""
    for sql in dict.fromkeys(candidate.sql for candidate in candidates):
        yield from metric.jobs(question, question.gold_sql if sql is None else sql)


def verdicts_of(
    metric: Metric, question: GradedQuestion, candidates: Sequence[Candidate], executions: Executions
) -> tuple[Verdict, ...]:
    """The metric's verdicts on candidates of one question; equal SQL is judged once, and none at all is wrong.

    ``executions`` has what :func:`verdict_jobs` names.
    """
    rulings: dict[str | None, Ruling] = {}
    if any(candidate.sql is None for candidate in candidates):
        # whether the gold can be judged against must not depend on what was written: it is asked about itself
        judged, why = metric.judge(question, question.gold_sql, executions)
        rulings[None] = (None, why) if judged is None else (False, NO_SQL)
    for candidate in candidates:
        if candidate.sql is not None and candidate.sql not in rulings:
            rulings[candidate.sql] = metric.judge(question, candidate.sql, executions)
    return tuple(Verdict(question.id, c.index, metric.name, *rulings[c.sql]) for c in candidates)


class SpiderEx:
    """Official Spider execution accuracy on the original database file."""

    name = "spider_ex"
    authority = "test-suite-sql-eval (execution)"
    databases = _SINGLE_FILE

    def jobs(self, question: GradedQuestion, sql: str) -> list[Job]:
        """Gold and prediction, each as the official evaluator rewrites it."""
        return [Job(question.db_path, text) for text in (normalise_gold(question.gold_sql), normalise_pred(sql))]

    def judge(self, question: GradedQuestion, sql: str, executions: Executions) -> Ruling:
        """See :func:`judge_spider`."""
        gold, pred = self.jobs(question, sql)
        return judge_spider(gold.sql, executions[gold], executions[pred])


class SpiderAsWritten(SpiderEx):
    """The same, on predictions as they are written: what a training is rewarded by.

    The official script turns every ``value`` in a prediction into ``1``, so that no query on a column ``market_value``
    can be right.
    """

    name = "spider_ex_as_written"
    authority = "test-suite-sql-eval (execution), predictions as written"

    def jobs(self, question: GradedQuestion, sql: str) -> list[Job]:
        """Gold and prediction, both rewritten as the official evaluator rewrites golds."""
        return [Job(question.db_path, normalise_gold(text)) for text in (question.gold_sql, sql)]


class SpiderTs:
    """Official Spider test-suite accuracy: the same on every ``.sqlite`` file of the database's folder."""

    name = "spider_ts"
    authority = "test-suite-sql-eval (execution)"
    databases = "every .sqlite file of each database's folder (test suite)"

    def jobs(self, question: GradedQuestion, sql: str) -> list[Job]:
        """Gold and prediction on every file, in turn."""
        texts = (normalise_gold(question.gold_sql), normalise_pred(sql))
        return [Job(path, text) for path in suite_of(question.db_path) for text in texts]

    def judge(self, question: GradedQuestion, sql: str, executions: Executions) -> Ruling:
        """See :func:`judge_spider_suite`."""
        jobs = self.jobs(question, sql)
        # jobs alternate: gold, prediction, gold, prediction ...
        pairs = [(executions[gold], executions[pred]) for gold, pred in zip(jobs[::2], jobs[1::2], strict=True)]
        return judge_spider_suite(jobs[0].sql, pairs)


class LocalTs(SpiderTs):
    """Local TS: the same on a suite that this project made. Never the official score, whose suites are other ones.

    The questions' databases have to be the suite's copies (:meth:`~finer_sql_lib.suites.Suite.benchmark`).
    """

    name = "spider_ts_local"
    authority = "test-suite-sql-eval's rule on a local suite"

    def __init__(self, suite: Suite) -> None:
        self.databases = suite.describe()


class LocalTsAsWritten(LocalTs):
    """The same on predictions as they are written, as :class:`SpiderAsWritten`: what a training may be rewarded by."""

    name = "spider_ts_local_as_written"
    authority = "test-suite-sql-eval's rule on a local suite, predictions as written"

    def jobs(self, question: GradedQuestion, sql: str) -> list[Job]:
        """Gold and prediction on every file, in turn, both rewritten as the official evaluator rewrites golds."""
        texts = (normalise_gold(question.gold_sql), normalise_gold(sql))
        return [Job(path, text) for path in suite_of(question.db_path) for text in texts]


class SpiderEm:
    """Official Spider exact set match. ``key_maps``: db_id -> foreign-key map of tables.json."""

    name = "spider_em"
    authority = "test-suite-sql-eval (exact set match)"
    databases = "none (structure only)"

    def __init__(self, key_maps: Mapping[str, KeyMap]) -> None:
        self.key_maps = key_maps
        # each gold is asked about for every candidate
        self._gold_faults: dict[tuple[Path, str, str], str | None] = {}

    def jobs(self, question: GradedQuestion, sql: str) -> list[Job]:
        """Nothing is executed."""
        return []

    def judge(self, question: GradedQuestion, sql: str, executions: Executions) -> Ruling:
        """See :func:`exact_match`; what stops the official evaluator is wrong, unless the gold alone stops it too."""
        if question.db_id not in self.key_maps:
            raise ValueError(f"tables.json has no database {question.db_id!r}, and exact match needs its foreign keys")
        place = question.db_path, database_fingerprint(question.db_path)
        schema, key_map = spider_schema_of(*place), self.key_maps[question.db_id]
        gold = *place, question.gold_sql
        if gold not in self._gold_faults:
            self._gold_faults[gold] = gold_fault(question.gold_sql, schema, key_map)
        # asked first: whether a gold can be judged against must not depend on how far a prediction gets
        if (fault := self._gold_faults[gold]) is not None:
            return None, f"gold stops the official evaluator: {fault}"
        try:
            # the gold is read as it is
            same = exact_match(fill_values(sql), question.gold_sql, schema, key_map)
        except OfficialCrash as problem:
            return False, f"stops the official evaluator: {problem}"
        return same, "same structure" if same else "other structure"


class BirdEx:
    """Official BIRD execution accuracy: equal sets of rows."""

    name = "bird_ex"
    authority = "bird-bench mini_dev (EX)"
    databases = _SINGLE_FILE

    def jobs(self, question: GradedQuestion, sql: str) -> list[Job]:
        """Gold and prediction as they are."""
        return [Job(question.db_path, question.gold_sql), Job(question.db_path, sql)]

    def judge(self, question: GradedQuestion, sql: str, executions: Executions) -> Ruling:
        """See :func:`judge_bird`."""
        gold, pred = self.jobs(question, sql)
        return judge_bird(executions[gold], executions[pred])


METRICS = ("spider_ex", "spider_ts", "spider_em", "bird_ex")


def metric_named(
    name: str,
    benchmark: str,
    tables: Path | None = None,
    databases: Mapping[str, Path] | None = None,
    *,
    keep_distinct: bool = False,
    plug_value: bool = False,
    suite: Suite | None = None,
) -> Metric:
    """The metric of that name; "official" is the benchmark's own EX. Raises ValueError listing the options, and for
    switches of the official Spider script, or a local suite, on a metric that does not have them.

    Only spider_em needs foreign keys: those of ``tables``, Spider's tables.json, or, where databases of one's own have
    none, those that the files of ``databases`` (db_id -> path) declare.
    """
    chosen = {"spider": "spider_ex", "bird": "bird_ex"}[benchmark] if name == "official" else name
    if suite is not None:
        if chosen != SpiderTs.name or keep_distinct or plug_value:
            raise ValueError(f"--suite is for --metric {SpiderTs.name} alone, without --keep-distinct and --plug-value")
        return LocalTs(suite)
    if keep_distinct or plug_value:
        if chosen not in ("spider_ex", "spider_ts"):
            raise ValueError(f"--keep-distinct and --plug-value are for spider_ex and spider_ts, not for {chosen}")
        return SwitchedSpider(suite=chosen == "spider_ts", keep_distinct=keep_distinct, plug_value=plug_value)
    if chosen == "spider_em":
        if tables is not None:
            return SpiderEm(load_key_maps(tables))
        if databases is None:
            raise ValueError("spider_em needs tables.json for the foreign keys; name it with --tables")
        metric = SpiderEm({db_id: key_map(read_tables_entry(path)) for db_id, path in databases.items()})
        metric.authority += ", foreign keys as the databases declare them"
        return metric
    # these need no file beside the databases
    simple: dict[str, Metric] = {"spider_ex": SpiderEx(), "spider_ts": SpiderTs(), "bird_ex": BirdEx()}
    if chosen not in simple:
        raise ValueError(f"unknown metric {name!r}; choose one of official, {', '.join(METRICS)}")
    return simple[chosen]


def readings_of(
    metric: Metric, limits: Limits, r_ves_repeats: int = 0, repaired: Mapping[int, str] | None = None
) -> list[Reading]:
    """What is reported beside that metric's score; nothing for a metric that has nothing beside it.

    ``repaired``: other golds by question id, for a reading of their own beside Spider's EX.
    """
    if metric.name == BirdEx.name:
        return [BirdReading(limits, r_ves_repeats)]
    if metric.name != SpiderEx.name:
        return []
    return [CorrectedReading(), *([] if repaired is None else [RepairedReading(repaired)])]
