"""BIRD's EX, soft F1 and R-VES against values worked out by hand from the published formulas."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.evaluation.bird import UNREADABLE, BirdReading, judge_bird, r_ves, r_ves_reward, soft_f1, time_ratios
from finer_sql_lib.evaluation.metric import BirdEx, SpiderEx
from finer_sql_lib.execution import NO_STATEMENT, Executor, Limits
from finer_sql_lib.records import Execution, Row
from tests.scored import graded


def rows(*values: Row) -> Execution:
    return Execution("rows", (), values)


@pytest.mark.parametrize(
    ("gold", "pred", "ruling"),
    [
        (rows((1,), (2,)), rows((2,), (1,), (1,)), (True, "same result")),
        (rows((1, "a")), rows(("a", 1)), (False, "wrong rows")),
        (rows((1,)), rows((1, 2)), (False, "wrong columns: 2 instead of 1")),
        (rows((1,)), rows(), (False, "empty")),
        (rows((1,)), Execution("timeout"), (False, "timed out")),
        (Execution("timeout"), rows((1,)), (None, "gold timed out")),
        (rows(), Execution("error", error=NO_STATEMENT), (True, "same result")),  # the driver raises nothing
        (rows((1,)), Execution("error", error=NO_STATEMENT), (False, "empty")),
        (Execution("rows", rows=((1,),), lost_bytes=True), rows((1,)), (False, UNREADABLE)),
        (rows((1,)), Execution("rows", rows=((1,),), lost_bytes=True), (False, UNREADABLE)),
    ],
)
def test_judge(gold: Execution, pred: Execution, ruling: tuple[bool | None, str]) -> None:
    assert judge_bird(gold, pred) == ruling


LATIN_1 = "SELECT name FROM pet"
CLEAN = "SELECT id FROM pet"


@pytest.mark.parametrize(
    ("gold", "pred"), [(LATIN_1, LATIN_1), (LATIN_1, CLEAN), (CLEAN, LATIN_1), (CLEAN, CLEAN), (CLEAN, "SELECT 2")]
)
def test_text_that_is_not_utf8_scores_as_the_official_driver_has_it(tmp_path: Path, gold: str, pred: str) -> None:
    path = tmp_path / "pets.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE pet(id, name)")
        connection.execute("INSERT INTO pet VALUES (1, CAST(x'526f7365e9' AS TEXT))")

    def official() -> int:
        """evaluation_ex.py: execute_sql and calculate_ex, where any exception is a 0."""
        with closing(sqlite3.connect(path)) as connection:
            try:
                pred_rows, gold_rows = (connection.execute(sql).fetchall() for sql in (pred, gold))
            except sqlite3.OperationalError:
                return 0
        return int(set(pred_rows) == set(gold_rows))

    question, metric, reading = graded(0, gold, path), BirdEx(), BirdReading(Limits())
    with Executor(1) as executor:
        executions = executor.run(metric.jobs(question, pred))
        reading.add(question, pred, executions)
        spider = SpiderEx()
        same = spider.judge(question, pred, executor.run(spider.jobs(question, pred)))[0]
    assert metric.judge(question, pred, executions)[0] is bool(official())
    assert reading.report()["soft_f1"] == official()
    assert same is (gold == pred)  # the official Spider evaluator leaves the bytes out and compares


@pytest.mark.parametrize(
    ("gold", "pred", "score"),
    [
        ([], [], 1.0),
        ([(1,)], [], 0.0),
        ([], [(1,)], 0.0),
        ([(1, 2)], [(2, 1)], 1.0),
        ([(1,), (1,)], [(1,)], 1.0),
        ([(1, 2)], [(1, 3)], 0.5),  # tp 1/2, fp 1/2, fn 1/2
        ([(1, 2)], [(1,)], 2 / 3),  # tp 1/2, fp 0, fn 1/2
        ([(1,)], [(1, 2)], 2 / 3),  # tp 1, fp 1, fn 0
        ([(1,), (2,)], [(1,)], 2 / 3),  # the missing row: fn 1
        ([(1,)], [(1,), (2,)], 2 / 3),  # the extra row: fp 1
        ([(1,), (2,)], [(2,), (1,)], 0.0),  # rows meet by position
        ([(1, 2)], [(1, 1)], 4 / 5),  # tp 2/2, fp 0, fn 1/2
    ],
)
def test_soft_f1(gold: list[Row], pred: list[Row], score: float) -> None:
    assert soft_f1(gold, pred) == pytest.approx(score)


@pytest.mark.parametrize(
    ("ratio", "reward"), [(2.0, 1.25), (1.99, 1.0), (1.0, 1.0), (0.99, 0.75), (0.5, 0.75), (0.25, 0.5), (0.2, 0.25)]
)
def test_reward_steps(ratio: float, reward: float) -> None:
    assert r_ves_reward(True, [ratio - 0.25 * ratio, ratio, ratio + 0.25 * ratio]) == reward
    assert r_ves_reward(False, [ratio, ratio + 0.1]) == 0.0


def test_an_outlier_does_not_count() -> None:
    steady = [1.1, 1.2, 1.3] * 30
    assert r_ves_reward(True, [*steady, 500.0]) == 1.0
    assert sum([*steady, 500.0]) / 91 > 2  # with it, the mean would earn more


def test_no_ratio_is_left_when_all_are_equal() -> None:
    assert r_ves_reward(True, [1.5] * 100) == 0.0
    assert r_ves_reward(True, []) == 0.0


def test_score() -> None:
    assert r_ves([1.25, 0.0]) == pytest.approx(50 * 1.25**0.5)
    with pytest.raises(ValueError, match="at least one"):
        r_ves([])


def test_timing_takes_turns() -> None:
    asked: list[str] = []

    def seconds(sql: str) -> float:
        asked.append(sql)
        return {"gold": 3.0, "pred": 2.0}[sql]

    assert time_ratios(seconds, "gold", "pred", repeats=2) == [1.5, 1.5]
    assert asked == ["pred", "gold", "pred", "gold"]
    with pytest.raises(ValueError, match="repeats must be at least 1"):
        time_ratios(seconds, "gold", "pred", repeats=0)
