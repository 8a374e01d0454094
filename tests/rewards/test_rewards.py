"""The four rewards: every boundary with its arithmetic, the gate, the bounds of the total, and what they cost."""

from __future__ import annotations

import json
import pickle
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finer_sql_lib.atomic_ops import S1, S3, atomic_ops, jaccard, shape
from finer_sql_lib.execution import DatabaseError, Job, Limits
from finer_sql_lib.memory import Gate, Trace, TraceMemory
from finer_sql_lib.memory.encoder import Vectors
from finer_sql_lib.records import Execution
from finer_sql_lib.rewards import (
    AUTHORS_MIN_THOUGHT_CHARS,
    AtomicReward,
    ExecutionReward,
    FormatReward,
    Judge,
    MemoryReward,
    Pending,
    finer_rewards,
    format_reward,
)
from finer_sql_lib.rewards.golds import GoldCache

GOLD = "SELECT name FROM singer WHERE age > 30"
CORRECT = "SELECT s.name FROM singer AS s WHERE s.age >= 31"
WRONG = "SELECT name FROM singer WHERE age > 20"
FAILING = "SELECT nam FROM singer WHERE age > 30"


class Directions:
    """An encoder for tests: the last word of a text names its vector in the plane."""

    name = "directions"
    vectors = {"east": (1.0, 0.0), "north": (0.0, 1.0), "west": (-1.0, 0.0), "diagonal": (0.6, 0.8)}  # noqa: RUF012

    def encode(self, texts: Sequence[str]) -> Vectors:
        return np.array([self.vectors[text.split()[-1]] for text in texts], dtype=np.float32)


@pytest.fixture(scope="module")
def db_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("databases") / "concert.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE singer (singer_id INTEGER, name TEXT, age INTEGER)")
        connection.executemany("INSERT INTO singer VALUES (?, ?, ?)", [(1, "Joe", 52), (2, "Ann", 25), (3, "Lee", 41)])
    return path


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(workers=1, limits=Limits(timeout_s=2.0)) as judge:
        yield judge


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[TraceMemory]:
    anything = Gate(min_tokens=0, min_density=0.0, min_columns=0, min_unique_bigrams=0.0)
    with TraceMemory(tmp_path / "memory.sqlite", Directions(), anything) as memory:
        memory.insert([Trace("spider", "pets", "look east"), Trace("spider", "concert", "look north")])
        yield memory


def said(sql: str, thought: str = "go east") -> list[dict[str, str]]:
    return [{"role": "assistant", "content": f"<think>{thought}</think>\n{sql}"}]


def columns(db_path: Path, n: int, gold: str = GOLD, references: Sequence[str] = ()) -> dict[str, list[Any]]:
    """What TRL passes beside the completions: a list per dataset column, and the prompts and token ids."""
    return {
        "prompts": [[{"role": "user", "content": "Who is older than 30?"}]] * n,
        "completion_ids": [[1, 2, 3]] * n,
        "db_path": [str(db_path)] * n,
        "gold_sql": [gold] * n,
        "reference_sqls": [list(references)] * n,
        "db_id": ["concert"] * n,
    }


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


def test_the_authors_length_is_more_than_100() -> None:
    assert AUTHORS_MIN_THOUGHT_CHARS == 100 + 1


def test_execution_values(judge: Judge, db_path: Path) -> None:
    sqls = [FAILING, WRONG, CORRECT, GOLD, "SELECT name FROM nowhere", "DROP TABLE singer", "SELECT 1; SELECT 2"]
    rewards = ExecutionReward(judge)(completions=[said(sql) for sql in sqls], **columns(db_path, 7))
    assert rewards == [0.0, 1.0, 2.0, 2.0, 0.0, 0.0, 0.0]


ENDLESS = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r"


def test_a_time_out_is_a_failure(db_path: Path) -> None:
    with Judge(workers=1, limits=Limits(timeout_s=0.3)) as impatient:
        assert ExecutionReward(impatient)(completions=[said(ENDLESS)], **columns(db_path, 1)) == [0.0]


def test_equality_is_the_evaluations(judge: Judge, db_path: Path) -> None:
    gold = "SELECT name, age FROM singer ORDER BY age"
    sqls = [
        "SELECT age, name FROM singer ORDER BY age",  # column order is free on Spider
        "SELECT DISTINCT name, age FROM singer ORDER BY age",  # DISTINCT is stripped
        "SELECT name, age FROM singer ORDER BY age DESC",  # the gold has ORDER BY: row order counts
    ]
    completions, given_columns = [said(sql) for sql in sqls], columns(db_path, 3, gold)
    assert ExecutionReward(judge)(completions=completions, **given_columns) == [2.0, 2.0, 1.0]
    with Judge("bird_ex", workers=1) as bird:
        # sets of row tuples: column order counts, row order does not
        assert ExecutionReward(bird)(completions=completions, **given_columns) == [1.0, 2.0, 2.0]


def test_sql_that_only_the_official_mending_makes_run_has_failed(judge: Judge, db_path: Path) -> None:
    gold = "SELECT name FROM singer WHERE age > 1"
    sqls = [
        "SELECT name FROM singer WHERE age > value ",
        "SELECT name FROM singer WHERE age > = 2",
        f"{gold}; SELECT 1",
    ]
    completions = [said(sql) for sql in sqls]
    assert ExecutionReward(judge)(completions=completions, **columns(db_path, 3, gold)) == [0.0, 0.0, 0.0]


def test_a_column_named_value_can_be_right(judge: Judge, tmp_path: Path) -> None:
    """The official Spider score turns ``value`` into ``1`` in every prediction; a reward must not."""
    path = tmp_path / "gas.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE company (market_value INTEGER)")
    gold = "SELECT max(market_value) FROM company"
    assert ExecutionReward(judge)(completions=[said(gold)], **columns(path, 1, gold)) == [2.0]
    assert judge.check_golds([str(path)], [gold]) == []


def test_unknown_metric_is_refused() -> None:
    with pytest.raises(ValueError, match="metric is 'spider'; it must be one of spider_ex, bird_ex"):
        Judge("spider")


def test_a_missing_database_raises(judge: Judge, tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match=r"gone\.sqlite"):
        ExecutionReward(judge)(completions=[said(GOLD)], **columns(tmp_path / "gone.sqlite", 1))


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
    rewards = finer_rewards(judge, memory, min_thought_chars=AUTHORS_MIN_THOUGHT_CHARS)
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


def test_four_rewards_cost_one_execution(db_path: Path, memory: TraceMemory) -> None:
    with Judge(workers=1) as judge:
        completions = [said(sql) for sql in [CORRECT, WRONG, FAILING, CORRECT, WRONG]]
        for reward in finer_rewards(judge, memory) * 2:
            reward(completions=completions, **columns(db_path, 5))
        # 3 distinct statements and the gold
        assert judge.n_executed == 4


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


def test_gold_results_are_kept_on_disk_per_content_of_the_database(db_path: Path, tmp_path: Path) -> None:
    cache, copied = tmp_path / "golds.sqlite", tmp_path / "copy.sqlite"
    copied.write_bytes(db_path.read_bytes())

    def executed(path: Path) -> int:
        with Judge(workers=1, cache=cache) as judge:
            assert judge.standings([str(path)] * 2, [GOLD] * 2, [CORRECT, WRONG]) == ["correct", "wrong"]
            return judge.n_executed

    assert executed(db_path) == 3  # two statements and the gold
    assert executed(db_path) == 2  # the gold is known
    assert executed(copied) == 2  # the same bytes elsewhere
    with closing(sqlite3.connect(copied)) as connection, connection:
        connection.execute("INSERT INTO singer VALUES (4, 'Kim', 10)")
    assert executed(copied) == 3  # other bytes: the gold runs again


def test_the_gold_cache_returns_every_kind_of_value(db_path: Path, tmp_path: Path) -> None:
    rows = ((None, 1, 1.0, -0.0, float("inf"), 2**63 - 1), ("ü\ud800", b"\x00\xff", "", '{"hex": "00"}', b"", 1e-300))
    execution = Execution("rows", ("a", "b", "c", "d", "e", "f"), rows, None, 0.25)
    cache = GoldCache(tmp_path / "golds.sqlite", Limits())
    cache.put({Job(db_path, "SELECT 1"): execution})
    found = cache.get([Job(db_path, "SELECT 1"), Job(db_path, "SELECT 2")])
    assert repr(found) == repr({Job(db_path, "SELECT 1"): execution})
    cache.close()
    other = GoldCache(tmp_path / "golds.sqlite", Limits(timeout_s=1.0))
    assert other.get([Job(db_path, "SELECT 1")]) == {}
    other.close()


def test_a_cache_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("these are notes, and they are long enough to be no database\n" * 20)
    with pytest.raises(ValueError, match="cannot be used as a cache of gold results"):
        GoldCache(tmp_path / "notes.txt", Limits())


def test_golds_that_cannot_be_judged_are_listed(db_path: Path) -> None:
    golds = [
        GOLD,
        "SELECT nam FROM singer",
        ENDLESS,
        "SELECT name FROM singer WHERE age > = 30",
        "SELECT nam FROM singer",
    ]
    with Judge(workers=1, limits=Limits(timeout_s=0.3)) as judge:
        faults = judge.check_golds([str(db_path)] * 5, golds)
    # the official reading mends "> =", so that gold can be judged against
    assert [(fault.index, fault.gold_sql) for fault in faults] == [(1, golds[1]), (2, ENDLESS), (4, golds[1])]
    assert "no such column: nam" in faults[0].why
    assert "timed out" in faults[1].why


def test_the_reward_agrees_with_the_official_verdicts(shared_data: Path) -> None:
    """11,682 pairs judged by the official evaluator: correct exactly where it says 1."""
    lines = (shared_data / "parity/spider_dev_verdicts.jsonl").read_text().splitlines()
    pairs = [json.loads(line) for line in lines]
    assert len(pairs) == 11_682
    paths = [str(shared_data / "spider/database" / p["db_id"] / f"{p['db_id']}.sqlite") for p in pairs]
    with Judge() as judge:
        standings = judge.standings(paths, [p["gold"] for p in pairs], [p["pred"] for p in pairs])
    differing = [p for p, s in zip(pairs, standings, strict=True) if (s == "correct") != bool(p["exec"])]
    assert differing == []


def test_similar_sql_earns_more_on_real_candidates(shared_data: Path) -> None:
    """On real candidates, correct SQL is nearer to the gold than wrong SQL, on average and clearly."""
    lines = (shared_data / "parity/spider_dev_verdicts.jsonl").read_text().splitlines()[::4]
    similarities: dict[int, list[float]] = {0: [], 1: []}
    for row in map(json.loads, lines):
        similarities[row["exec"]].append(jaccard(atomic_ops(row["pred"]), atomic_ops(row["gold"])))
    assert np.mean(similarities[1]) > np.mean(similarities[0]) + 0.2
