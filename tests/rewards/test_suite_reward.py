"""Rewards that are judged on a local suite: right is what is right on every variant."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.rewards import ExecutionReward, Judge, reward_metric
from finer_sql_lib.suites import Suite
from tests.suites.shop import WRONG, shop_benchmark, shop_suite


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> tuple[Benchmark, Suite]:
    folder = tmp_path_factory.mktemp("shop")
    benchmark = shop_benchmark(folder)
    suite = shop_suite(folder, benchmark)
    return suite.benchmark(benchmark), suite


@pytest.fixture(scope="module")
def strict(shop: tuple[Benchmark, Suite]) -> Iterator[Judge]:
    with Judge(reward_metric("spider", shop[1]), workers=1, grounded=True) as judge:
        yield judge


def rewards_of(judge: Judge, benchmark: Benchmark, sqls: dict[int, str]) -> dict[int, float | None]:
    asked = [graded for graded in benchmark.graded() if graded.question.id in sqls]
    values = ExecutionReward(judge)(
        [f"<think>rows</think> {sqls[graded.question.id]}" for graded in asked],
        [str(graded.question.db_path) for graded in asked],
        [graded.gold_sql for graded in asked],
    )
    return {graded.question.id: value for graded, value in zip(asked, values, strict=True)}


def test_golds_are_right_on_the_whole_suite(shop: tuple[Benchmark, Suite], strict: Judge) -> None:
    golds = {graded.question.id: graded.gold_sql for graded in shop[0].graded()}
    assert set(rewards_of(strict, shop[0], golds).values()) == {2.0}


def test_sql_that_is_right_by_chance_is_rewarded_on_one_database_alone(
    shop: tuple[Benchmark, Suite], strict: Judge
) -> None:
    benchmark = shop[0]
    with Judge(workers=1) as plain:
        by_chance = rewards_of(plain, benchmark, dict(enumerate(WRONG)))
    assert set(by_chance.values()) == {2.0}
    assert set(rewards_of(strict, benchmark, dict(enumerate(WRONG))).values()) == {1.0}


def test_a_constant_is_no_answer_where_the_variants_tell_it_apart(shop: tuple[Benchmark, Suite], strict: Judge) -> None:
    path = str(next(graded.question.db_path for graded in shop[0].graded()))
    gold = "SELECT count(*) - 8 FROM town"  # zero on the original, which has eight
    with Judge(workers=1, grounded=True) as plain:
        assert [fault.index for fault in plain.constant_golds([path], [gold])] == [0]
    assert strict.constant_golds([path], [gold]) == []


def test_suites_are_for_spider(shop: tuple[Benchmark, Suite]) -> None:
    with pytest.raises(ValueError, match="--suite is for Spider"):
        reward_metric("bird", shop[1])
