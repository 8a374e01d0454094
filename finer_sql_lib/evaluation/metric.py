"""The metrics by name: what each has to execute, and how it judges one candidate.

| name | authority | databases |
|---|---|---|
| spider_ex | test-suite-sql-eval, execution | the single original file of each database |
| spider_ts | the same code | every .sqlite file beside it (the test suite) |
| spider_em | test-suite-sql-eval, exact set match | none: structure is compared |
| bird_ex | bird-bench mini_dev, execution | the single original file |
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from finer_sql_lib.evaluation.bird.scores import judge_bird
from finer_sql_lib.evaluation.causes import Judgement
from finer_sql_lib.evaluation.spider.exact_match import KeyMap, exact_match, load_key_maps, spider_hardness
from finer_sql_lib.evaluation.spider.execution import (
    fill_values,
    judge_spider,
    judge_spider_suite,
    normalise_gold,
    normalise_pred,
    test_suite_paths,
)
from finer_sql_lib.evaluation.spider.sql import SpiderSchema, read_spider_schema
from finer_sql_lib.evaluation.spider.tokens import OfficialCrash
from finer_sql_lib.execution import Job
from finer_sql_lib.records import Execution, Question

UNPARSED = "unparsed"
"""The level of a gold query that the official parser cannot read."""

Executions = Mapping[Job, Execution]

_single_file = "the single original file of each database"


class Metric(Protocol):
    """One way to judge a candidate against the gold of its question."""

    name: str
    authority: str
    databases: str

    def jobs(self, question: Question, sql: str) -> list[Job]:
        """What has to be executed to judge ``sql``."""

    def judge(self, question: Question, sql: str, executions: Executions) -> Judgement:
        """The judgement of ``sql``, given those executions."""


class SpiderEx:
    """Official Spider execution accuracy on the original database file."""

    name = "spider_ex"
    authority = "test-suite-sql-eval (execution)"
    databases = _single_file

    def jobs(self, question: Question, sql: str) -> list[Job]:
        """Gold and prediction, each as the official evaluator rewrites it."""
        path, gold = database_of(question), gold_of(question)
        return [Job(path, _normalised_gold(gold)), Job(path, _normalised_pred(sql))]

    def judge(self, question: Question, sql: str, executions: Executions) -> Judgement:
        """See :func:`judge_spider`."""
        gold, pred = self.jobs(question, sql)
        return judge_spider(gold.sql, executions[gold], executions[pred])


class SpiderTs:
    """Official Spider test-suite accuracy: the same on every ``.sqlite`` file of the database's folder."""

    name = "spider_ts"
    authority = "test-suite-sql-eval (execution)"
    databases = "every .sqlite file of each database's folder (test suite)"

    def jobs(self, question: Question, sql: str) -> list[Job]:
        """Gold and prediction on every file."""
        return [job for pair in self._pairs(question, sql) for job in pair]

    def judge(self, question: Question, sql: str, executions: Executions) -> Judgement:
        """See :func:`judge_spider_suite`."""
        pairs = [(executions[gold], executions[pred]) for gold, pred in self._pairs(question, sql)]
        return judge_spider_suite(_normalised_gold(gold_of(question)), pairs)

    def _pairs(self, question: Question, sql: str) -> list[tuple[Job, Job]]:
        gold, pred = _normalised_gold(gold_of(question)), _normalised_pred(sql)
        return [(Job(path, gold), Job(path, pred)) for path in _suite(database_of(question).parent)]


class SpiderEm:
    """Official Spider exact set match. ``key_maps``: db_id -> foreign-key map of tables.json."""

    name = "spider_em"
    authority = "test-suite-sql-eval (exact set match)"
    databases = "none (structure only)"

    def __init__(self, key_maps: Mapping[str, KeyMap]) -> None:
        self.key_maps = key_maps

    def jobs(self, question: Question, sql: str) -> list[Job]:
        """Nothing is executed."""
        return []

    def judge(self, question: Question, sql: str, executions: Executions) -> Judgement:
        """See :func:`exact_match`; a gold that stops the official evaluator cannot be judged."""
        if question.db_id not in self.key_maps:
            raise ValueError(f"tables.json has no database {question.db_id!r}, and exact match needs its foreign keys")
        schema = _schema(database_of(question))
        try:
            same = exact_match(fill_values(sql), gold_of(question), schema, self.key_maps[question.db_id])
        except OfficialCrash as problem:
            return Judgement(None, f"gold stops the official evaluator: {problem}")
        return Judgement(same, "same structure" if same else "other structure")


class BirdEx:
    """Official BIRD execution accuracy: equal sets of rows."""

    name = "bird_ex"
    authority = "bird-bench mini_dev (EX)"
    databases = _single_file

    def jobs(self, question: Question, sql: str) -> list[Job]:
        """Gold and prediction as they are."""
        path = database_of(question)
        return [Job(path, gold_of(question)), Job(path, sql)]

    def judge(self, question: Question, sql: str, executions: Executions) -> Judgement:
        """See :func:`judge_bird`."""
        gold, pred = self.jobs(question, sql)
        return judge_bird(executions[gold], executions[pred])


METRICS = ("spider_ex", "spider_ts", "spider_em", "bird_ex")


def metric_named(name: str, benchmark: str, tables: Path | None = None) -> Metric:
    """The metric of that name; "official" is the benchmark's own EX. Raises ValueError listing the options.

    ``tables`` is Spider's tables.json, which only spider_em needs.
    """
    wanted = {"spider": "spider_ex", "bird": "bird_ex"}[benchmark] if name == "official" else name
    if wanted == "spider_em":
        if tables is None:
            raise ValueError("spider_em needs tables.json for the foreign keys; name it with --tables")
        return SpiderEm(load_key_maps(tables))
    simple: dict[str, Metric] = {"spider_ex": SpiderEx(), "spider_ts": SpiderTs(), "bird_ex": BirdEx()}
    if wanted not in simple:
        raise ValueError(f"unknown metric {name!r}; choose one of official, {', '.join(METRICS)}")
    return simple[wanted]


def levels_of(questions: Sequence[Question]) -> dict[int, str]:
    """Question id -> level: BIRD's own difficulty, or the official Spider hardness of the gold."""
    return {question.id: question.difficulty or hardness_of(question) for question in questions}


def hardness_of(question: Question) -> str:
    """The official hardness of the question's gold, "unparsed" where the official parser cannot read it."""
    try:
        return spider_hardness(gold_of(question), _schema(database_of(question)))
    except OfficialCrash:
        return UNPARSED


def database_of(question: Question) -> Path:
    """The question's database file; raises ValueError when there is none."""
    if question.db_path is None:
        raise ValueError(f"question {question.id} ({question.db_id}) has no database file, so it cannot be judged")
    return question.db_path


def gold_of(question: Question) -> str:
    """The question's gold SQL; raises ValueError when there is none."""
    if question.gold_sql is None:
        raise ValueError(f"question {question.id} ({question.db_id}) has no gold SQL, so it cannot be judged")
    return question.gold_sql


@lru_cache(maxsize=65536)
def _normalised_gold(sql: str) -> str:
    return normalise_gold(sql)


@lru_cache(maxsize=65536)
def _normalised_pred(sql: str) -> str:
    return normalise_pred(sql)


@lru_cache(maxsize=1024)
def _schema(db_path: Path) -> SpiderSchema:
    return read_spider_schema(db_path)


@lru_cache(maxsize=1024)
def _suite(folder: Path) -> tuple[Path, ...]:
    return test_suite_paths(folder)
