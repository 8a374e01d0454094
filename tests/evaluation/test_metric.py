"""The metrics by name: EX reads one file, TS all of them, exact match none."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from finer_sql_lib.evaluation.hardness import hardness_of
from finer_sql_lib.evaluation.metric import (
    BirdEx,
    Metric,
    SpiderEm,
    SpiderEx,
    SpiderTs,
    metric_named,
    verdict_jobs,
    verdicts_of,
)
from finer_sql_lib.evaluation.spider.execution import suite_of
from finer_sql_lib.execution import Executor
from finer_sql_lib.records import Candidate, GradedQuestion
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


def test_a_prediction_that_stops_the_official_evaluator_is_wrong(question: GradedQuestion) -> None:
    """Its question stays in the denominator: 29 right candidates beside it are right."""
    metric = SpiderEm({"team": {}})
    sqls = ["SELECT max(age) FROM t"] * 29 + ["SELECT max(age) FROM t WHERE age > 3 age IN (SELECT age FROM t)"]
    candidates = [Candidate(0, index, sql, sql=sql) for index, sql in enumerate(sqls)]
    verdicts = verdicts_of(metric, question, candidates, {})
    assert [verdict.correct for verdict in verdicts] == [True] * 29 + [False]
    assert verdicts[-1].why.startswith("stops the official evaluator: ")


@pytest.mark.parametrize(
    "gold", ["SELECT age AS a FROM t", "SELECT * FROM (SELECT age FROM t) (SELECT max(age) FROM t)"]
)
def test_a_gold_that_stops_the_official_evaluator_leaves_everybody_out(question: GradedQuestion, gold: str) -> None:
    asked = graded(0, gold, question.db_path)
    candidates = [Candidate(0, index, "", sql=sql) for index, sql in enumerate((gold, "SELECT age FROM t", "no", None))]
    verdicts = verdicts_of(SpiderEm({"team": {}}), asked, candidates, {})
    assert {verdict.correct for verdict in verdicts} == {None}
    assert {verdict.cause for verdict in verdicts} == {"gold stops the official evaluator"}


@pytest.mark.parametrize("metric", [SpiderEx(), SpiderTs(), BirdEx()])
def test_no_sql_is_not_judged_either_where_the_gold_fails(question: GradedQuestion, metric: Metric) -> None:
    silent = [Candidate(0, 0, "prose")]
    for gold, correct in (("SELECT max(age) FROM t", False), ("SELECT nothing FROM nowhere", None)):
        asked = graded(0, gold, question.db_path)
        with Executor(1) as executor:
            executions = executor.run(verdict_jobs(metric, asked, silent))
        assert [verdict.correct for verdict in verdicts_of(metric, asked, silent, executions)] == [correct]


def test_names() -> None:
    assert metric_named("official", "spider").name == "spider_ex"
    assert metric_named("official", "bird").name == "bird_ex"
    with pytest.raises(ValueError, match="spider_em needs tables"):
        metric_named("spider_em", "spider")


def test_a_changed_database_changes_the_schema_that_structure_is_read_by(question: GradedQuestion) -> None:
    asked = graded(0, "SELECT weight FROM t", question.db_path)
    assert hardness_of(asked) == "unparsed"
    with sqlite3.connect(question.db_path) as connection:
        connection.execute("ALTER TABLE t ADD COLUMN weight INT")
    connection.close()
    assert hardness_of(asked) == "easy"


def test_a_database_of_another_suffix_has_no_suite(tmp_path: Path) -> None:
    folder = tmp_path / "solo"
    folder.mkdir()
    for name in ("solo.db", "other.sqlite"):
        (folder / name).touch()
    assert suite_of(folder / "solo.db") == (folder / "solo.db",)


def test_an_instance_that_is_added_counts_at_once(question: GradedQuestion) -> None:
    sql = "SELECT age FROM t ORDER BY age DESC LIMIT 1"
    assert judge(SpiderTs(), question, sql) is True
    with sqlite3.connect(question.db_path.with_name("team_ts2.sqlite")) as connection:
        connection.execute("CREATE TABLE t (age INT)")  # without rows max() is NULL, and there is no first row
    connection.close()
    assert judge(SpiderTs(), question, sql) is False
