"""The metrics by name: EX reads one file, TS all of them, exact match none."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from finer_sql_lib.evaluation.metric import SpiderEm, SpiderEx, SpiderTs, hardness_of, metric_named
from finer_sql_lib.execution import Executor
from finer_sql_lib.records import GradedQuestion
from tests.scored import graded


@pytest.fixture
def question(tmp_path: Path) -> GradedQuestion:
    """A database of two instances: the ages of the original do not tell max from min, those of the second do."""
    folder = tmp_path / "team"
    folder.mkdir()
    for name, ages in (("team.sqlite", [30, 30]), ("team_ts1.sqlite", [30, 40])):
        with sqlite3.connect(folder / name) as connection:
            connection.execute("CREATE TABLE t (age INT)")
            connection.executemany("INSERT INTO t VALUES (?)", [(age,) for age in ages])
        connection.close()
    return graded(0, "SELECT max(age) FROM t", folder / "team.sqlite")


def judge(metric: SpiderEx | SpiderTs | SpiderEm, question: GradedQuestion, sql: str) -> bool | None:
    with Executor(1) as executor:
        return metric.judge(question, sql, executor.run(metric.jobs(question, sql)))[0]


def test_ex_and_ts_are_different_numbers(question: GradedQuestion) -> None:
    assert judge(SpiderEx(), question, "SELECT min(age) FROM t") is True
    assert judge(SpiderTs(), question, "SELECT min(age) FROM t") is False
    assert judge(SpiderTs(), question, "SELECT age FROM t ORDER BY age DESC LIMIT 1") is True
    assert SpiderEx().databases != SpiderTs().databases


def test_exact_match_compares_structure(question: GradedQuestion) -> None:
    metric = SpiderEm({"team": {}})
    assert metric.jobs(question, "SELECT max(age) FROM t") == []
    assert judge(metric, question, "select MAX(Age) from T") is True
    assert judge(metric, question, "SELECT min(age) FROM t") is False
    with pytest.raises(ValueError, match=r"tables\.json has no database 'team'"):
        judge(SpiderEm({}), question, "SELECT 1")


def test_a_gold_that_the_official_parser_cannot_read_has_no_level(question: GradedQuestion) -> None:
    assert hardness_of(graded(1, "SELECT age AS a FROM t", question.db_path)) == "unparsed"


def test_names() -> None:
    assert metric_named("official", "spider").name == "spider_ex"
    assert metric_named("official", "bird").name == "bird_ex"
    with pytest.raises(ValueError, match="spider_em needs tables"):
        metric_named("spider_em", "spider")
