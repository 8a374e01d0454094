"""The four rewards: every boundary with its arithmetic, the gate, the bounds of the total, and what they cost."""

from __future__ import annotations

import json
import pickle
from collections import defaultdict
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finer_sql_lib.atomic_ops import S1, S3, atomic_ops, jaccard, shape
from finer_sql_lib.execution import Limits
from finer_sql_lib.memory import Trace, TraceMemory
from finer_sql_lib.prompts import parse_completion
from finer_sql_lib.rewards import (
    AtomicReward,
    ExecutionReward,
    FormatReward,
    Judge,
    MemoryReward,
    Pending,
    finer_rewards,
    format_reward,
)
from tests.rewards.rollouts import CORRECT, ENDLESS, FAILING, GOLD, WRONG, Directions, columns, said


@pytest.mark.parametrize(
    ("text", "reward"),
    [
        ("<think>why</think>SELECT 1", 1.0),
        (" \n\t<think>why</think>\n\nSELECT 1;", 1.0),
        ("<think></think>SELECT 1", 1.0),
        ("<think>why</think>```sql\nSELECT 1\n```", 1.0),
        ("<think>why</think>SELEC 1", 0.0),  # prose, as far as anybody can tell
        ("<think>why</think>WITH a AS (SELECT 1) SELECT * FROM a", 1.0),
        ("SELECT 1", 0.0),
        ("why</think>SELECT 1", 0.0),
        ("<think>why SELECT 1", 0.0),
        ("</think>why<think>SELECT 1", 0.0),
        ("so <think>why</think>SELECT 1", 0.0),
        ("<think>why<think></think>SELECT 1", 0.0),
        ("<think>why</think></think>SELECT 1", 0.0),
        ("<think>a</think><think>b</think>SELECT 1", 0.0),
        ("<think>why</think>", 0.0),
        ("<think>why</think>  \n ", 0.0),
        ("<think>why</think>I would count them.", 0.0),
        ("<THINK>why</THINK>SELECT 1", 0.0),
        ("", 0.0),
    ],
)
def test_format(text: str, reward: float) -> None:
    assert format_reward(completions=[[{"role": "assistant", "content": text}]]) == [reward]
    assert format_reward(completions=[text]) == [reward]


@pytest.mark.parametrize(
    ("n_chars", "least", "reward"), [(0, 0, 1.0), (100, 101, 0.0), (101, 101, 1.0), (99, 100, 0.0)]
)
def test_format_with_a_least_length(n_chars: int, least: int, reward: float) -> None:
    # outer white space does not count
    assert FormatReward(least)(completions=[said("SELECT 1", "  " + "x" * n_chars + "\n")]) == [reward]


def test_execution_values(judge: Judge, db_path: Path) -> None:
    sqls = [FAILING, WRONG, CORRECT, GOLD, "SELECT name FROM nowhere", "DROP TABLE singer", "SELECT 1; SELECT 2"]
    rewards = ExecutionReward(judge)(completions=[said(sql) for sql in sqls], **columns(db_path, 7))
    assert rewards == [0.0, 1.0, 2.0, 2.0, 0.0, 0.0, 0.0]


def test_a_time_out_is_a_failure(db_path: Path) -> None:
    with Judge(workers=1, limits=Limits(timeout_s=0.3)) as impatient:
        assert ExecutionReward(impatient)(completions=[said(ENDLESS)], **columns(db_path, 1)) == [0.0]


def test_a_gold_that_does_not_run_cannot_score(judge: Judge, db_path: Path, memory: TraceMemory) -> None:
    completions = [said(CORRECT), [{"role": "assistant", "content": "no"}]]
    given_columns = columns(db_path, 2, "SELECT x FROM nowhere")
    by_name = {r.__name__: r(completions=completions, **given_columns) for r in finer_rewards(judge, memory)}
    assert by_name == {
        "format_reward": [1.0, 0.0],
        "execution_reward": [None, 0.0],
        "atomic_reward": [None, 0.0],
        "memory_reward": [None, 0.0],
    }


def test_atomic_values(judge: Judge, db_path: Path) -> None:
    rewards = AtomicReward(judge)(completions=[said(CORRECT), said(WRONG), said(FAILING)], **columns(db_path, 3))
    # gold and WRONG share FROM, ALIAS, SELECT_COL, WHERE_PRED and differ in VALUE: 4 / 6
    # gold and FAILING share FROM, ALIAS, WHERE_PRED, VALUE and differ in SELECT_COL: 4 / 6
    # phi(2/3) = 0.05 * 2/3 + 0.95 * 0.79 * (2/3) ** 0.2 = 0.033333 + 0.7505 * 0.922108 = 0.725375
    assert rewards == [0.0, pytest.approx(0.725375, abs=1e-6), pytest.approx(0.725375, abs=1e-6)]


def test_atomic_without_the_failed_ones(judge: Judge, db_path: Path) -> None:
    reward = AtomicReward(judge, score_failed=False)
    rewards = reward(completions=[said(WRONG), said(FAILING)], **columns(db_path, 2))
    assert rewards == [pytest.approx(shape(4 / 6)), 0.0]


def test_atomic_takes_the_best_reference(judge: Judge, db_path: Path) -> None:
    completions = [said(WRONG)]
    reference = "SELECT name FROM singer WHERE age > 20"
    # identical to a reference, so J = 1 and phi(1) = 0.05 + 0.95 * 0.79 = 0.8005, although the result is wrong
    best = AtomicReward(judge)(completions=completions, **columns(db_path, 1, references=["SELECT 1", reference]))
    assert best == [pytest.approx(0.8005)]
    other = AtomicReward(judge, S1)(completions=completions, **columns(db_path, 1, references=[reference]))
    assert other == [pytest.approx(0.15 + 0.85 * 1.0)]


def test_atomic_of_nothing_in_common_and_of_what_does_not_parse(judge: Judge, db_path: Path) -> None:
    completions = [said("VALUES (7)"), said("SELECT name FORM singer")]
    assert AtomicReward(judge)(completions=completions, **columns(db_path, 2)) == [0.0, 0.0]


def test_atomic_without_a_reference_column(judge: Judge, db_path: Path) -> None:
    given_columns = columns(db_path, 1)
    del given_columns["reference_sqls"]
    assert AtomicReward(judge)(completions=[said(WRONG)], **given_columns) == [pytest.approx(shape(4 / 6))]
    given_columns["reference_sqls"] = [None]
    assert AtomicReward(judge)(completions=[said(WRONG)], **given_columns) == [pytest.approx(shape(4 / 6))]


def test_memory_values(judge: Judge, db_path: Path, memory: TraceMemory) -> None:
    completions = [
        said(CORRECT, "go west"),
        *(said(WRONG, f"go {way}") for way in ("east", "west", "diagonal", "north")),
    ]
    # correct: 1. The rest belong to the database 'concert', so only the trace of 'pets' (east) is compared with:
    # cos = 1, -1, 0.6, 0
    rewards = MemoryReward(judge, memory)(completions=completions, **columns(db_path, 5))
    assert rewards == [1.0, pytest.approx(1.0), pytest.approx(-1.0), pytest.approx(0.6), pytest.approx(0.0)]


def test_memory_of_failing_sql_counts_too(judge: Judge, db_path: Path, memory: TraceMemory) -> None:
    rewards = MemoryReward(judge, memory)(completions=[said(FAILING, "go diagonal")], **columns(db_path, 1))
    assert rewards == [pytest.approx(0.6)]


def test_no_memory_cannot_score(judge: Judge, db_path: Path, tmp_path: Path) -> None:
    completions, given_columns = [said(WRONG), said(CORRECT)], columns(db_path, 2)
    assert MemoryReward(judge)(completions=completions, **given_columns) == [None, 1.0]
    with TraceMemory(tmp_path / "empty.sqlite", Directions()) as empty:
        assert MemoryReward(judge, empty)(completions=completions, **given_columns) == [None, 1.0]


def test_rewards_do_not_write_the_memory(judge: Judge, db_path: Path, memory: TraceMemory) -> None:
    pending = Pending()
    reward = MemoryReward(judge, memory, pending)
    completions = [said(WRONG, "go diagonal"), said(CORRECT, "go diagonal"), said(FAILING, "go west")]
    state = SimpleNamespace(global_step=12)
    first = reward(completions=completions, trainer_state=state, dataset=["spider"] * 3, **columns(db_path, 3))
    again = reward(completions=completions, trainer_state=state, dataset=["spider"] * 3, **columns(db_path, 3))
    assert first == again == MemoryReward(judge, memory)(completions=completions, **columns(db_path, 3))
    assert len(memory) == 2
    trace = Trace("spider", "concert", "go diagonal", frozenset({"singer_id", "name", "age"}), 12)
    assert pending.drain() == [trace, trace]
    assert pending.drain() == []
    reasons = memory.insert([trace, trace])
    assert [reason is None for reason in reasons] == [True, False]


def test_the_gate_zeroes_everything(judge: Judge, db_path: Path, memory: TraceMemory) -> None:
    completions = [[{"role": "assistant", "content": CORRECT}], [{"role": "assistant", "content": "east"}]]
    for reward in finer_rewards(judge, memory):
        assert reward(completions=completions, **columns(db_path, 2)) == [0.0, 0.0]


def test_the_gate_of_all_four_is_the_same(judge: Judge, db_path: Path, memory: TraceMemory) -> None:
    rewards = finer_rewards(judge, memory, min_thought_chars=101)  # as the released code
    short, long = said(CORRECT, "go east"), said(CORRECT, "x" * 95 + " go east")  # 95 + 8 = 103 characters
    values = [reward(completions=[short, long], **columns(db_path, 2)) for reward in rewards]
    assert values == [[0.0, 1.0], [0.0, 2.0], [0.0, 0.0], [0.0, 1.0]]


SQLS = [GOLD, CORRECT, WRONG, FAILING, "SELECT 1", "SELECT name FORM singer", "VALUES (1)", "words", ""]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.sampled_from(SQLS), st.sampled_from(["east", "west", "diagonal"])), min_size=1, max_size=8)
)
def test_bounds_of_the_total(judge: Judge, db_path: Path, memory: TraceMemory, drawn: list[tuple[str, str]]) -> None:
    completions = [said(sql, f"go {way}") for sql, way in drawn]
    four = [r(completions=completions, **columns(db_path, len(drawn))) for r in finer_rewards(judge, memory)]
    for (sql, _), values in zip(drawn, zip(*four, strict=True), strict=True):
        numbers = [value for value in values if value is not None]
        total = sum(numbers)
        assert len(numbers) == 4
        assert 0.0 <= total <= 4.0
        assert (total == 4.0) == (sql in (GOLD, CORRECT))  # 1 + 2 + 0 + 1
        if sql not in (GOLD, CORRECT):
            assert total <= 1 + 1 + shape(1.0, S3) + 1  # 3.8005
        if values[0] == 0.0:
            assert numbers == [0.0] * 4


def test_logging(judge: Judge, db_path: Path, memory: TraceMemory) -> None:
    metrics: dict[str, float] = {}
    extras: dict[str, list[Any]] = defaultdict(list)
    completions = [said(CORRECT), said(WRONG, "go diagonal"), said(FAILING), [{"role": "assistant", "content": "?"}]]
    for reward in finer_rewards(judge, memory):
        reward(
            completions=completions,
            log_metric=metrics.__setitem__,
            log_extra=lambda column, values: extras[column].extend(values),
            **columns(db_path, 4),
        )
    assert extras == {"sql": [CORRECT, WRONG, FAILING, ""], "outcome": ["correct", "wrong", "failed", "bad format"]}
    assert {name: metrics[name] for name in metrics if name.startswith("execution/")} == {
        "execution/bad_format": 0.25,
        "execution/failed": 0.25,
        "execution/wrong": 0.25,
        "execution/correct": 0.25,
        "execution/no_gold": 0.0,
    }
    assert metrics["atomic/similarity"] == pytest.approx(4 / 6)
    assert metrics["memory/size"] == 2
    assert metrics["memory/cosine"] == pytest.approx((0.6 + 1.0) / 2)


def test_rewards_are_named_and_survive_pickling(judge: Judge, db_path: Path, memory: TraceMemory) -> None:
    rewards = finer_rewards(judge, memory, Pending(), score_failed=False, setting=S1)
    assert [r.__name__ for r in rewards] == ["format_reward", "execution_reward", "atomic_reward", "memory_reward"]
    completions = [said(CORRECT), said(WRONG), said(FAILING, "go diagonal")]
    for reward in rewards:
        copy = pickle.loads(pickle.dumps(reward))
        expected = reward(completions=completions, **columns(db_path, 3))
        assert copy.__name__ == reward.__name__
        assert copy(completions=completions, **columns(db_path, 3)) == expected
        if not isinstance(copy, FormatReward):
            copy.judge.close()
        if isinstance(copy, MemoryReward):
            copy.memory.close()


def test_similar_sql_earns_more_on_real_candidates(shared_data: Path) -> None:
    """On real candidates, correct SQL is nearer to the gold than wrong SQL, on average and clearly."""
    lines = (shared_data / "parity/spider_dev_verdicts.jsonl").read_text().splitlines()[::4]
    similarities: dict[int, list[float]] = {0: [], 1: []}
    for row in map(json.loads, lines):
        similarities[row["exec"]].append(jaccard(atomic_ops(row["pred"]), atomic_ops(row["gold"])))
    assert np.mean(similarities[1]) > np.mean(similarities[0]) + 0.2


def test_four_rewards_read_a_completion_once(monkeypatch) -> None:
    read: list[str] = []

    def counting(text: str) -> object:
        read.append(text)
        return parse_completion(text)

    monkeypatch.setattr("finer_sql_lib.rewards.rollout.parse_completion", counting)
    for _ in range(4):
        assert format_reward(["<think>read me once</think>SELECT 1"]) == [1.0]
    assert len(read) == 1
