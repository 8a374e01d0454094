"""The judge behind the rewards: whose equality it is, what it calls failed, and what it keeps on disk."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.evaluation.metric import BirdEx
from finer_sql_lib.execution import DatabaseError, Job, Limits
from finer_sql_lib.memory import TraceMemory
from finer_sql_lib.records import Execution
from finer_sql_lib.rewards import ExecutionReward, Judge, finer_rewards, reward_metric
from finer_sql_lib.rewards.golds import GoldCache
from finer_sql_lib.rewards.judge import columns_of
from tests.rewards.rollouts import CORRECT, ENDLESS, FAILING, GOLD, WRONG, columns, said


def test_equality_is_the_evaluations(judge: Judge, db_path: Path) -> None:
    gold = "SELECT name, age FROM singer ORDER BY age"
    sqls = [
        "SELECT age, name FROM singer ORDER BY age",  # column order is free on Spider
        "SELECT DISTINCT name, age FROM singer ORDER BY age",  # DISTINCT is stripped
        "SELECT name, age FROM singer ORDER BY age DESC",  # the gold has ORDER BY: row order counts
    ]
    completions, given_columns = [said(sql) for sql in sqls], columns(db_path, 3, gold)
    assert ExecutionReward(judge)(completions=completions, **given_columns) == [2.0, 2.0, 1.0]
    with Judge(BirdEx(), workers=1) as bird:
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


def test_a_benchmark_without_rewards_is_refused() -> None:
    assert reward_metric("bird").name == "bird_ex"
    with pytest.raises(
        ValueError, match="no rewards are defined on the benchmark 'wikisql'; choose one of spider, bird"
    ):
        reward_metric("wikisql")


def test_a_missing_database_raises(judge: Judge, tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match=r"gone\.sqlite"):
        ExecutionReward(judge)(completions=[said(GOLD)], **columns(tmp_path / "gone.sqlite", 1))


def test_four_rewards_cost_one_execution(db_path: Path, memory: TraceMemory) -> None:
    with Judge(workers=1) as judge:
        completions = [said(sql) for sql in [CORRECT, WRONG, FAILING, CORRECT, WRONG]]
        for reward in finer_rewards(judge, memory) * 2:
            reward(completions=completions, **columns(db_path, 5))
        # 3 distinct statements and the gold
        assert judge.n_executed == 4


def test_gold_results_are_kept_on_disk_per_content_of_the_database(db_path: Path, tmp_path: Path) -> None:
    cache, copied = tmp_path / "golds.sqlite", tmp_path / "copy.sqlite"
    copied.write_bytes(db_path.read_bytes())

    def executed(path: Path) -> int:
        with Judge(workers=1, cache=cache) as judge:
            verdicts = judge.verdicts([str(path)] * 2, [GOLD] * 2, [CORRECT, WRONG])
            assert [verdict and verdict.correct for verdict in verdicts] == [True, False]
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
    cache.put({Job(db_path, "SELECT 1"): execution}, {db_path: "content"})
    found = cache.get([Job(db_path, "SELECT 1"), Job(db_path, "SELECT 2")], {db_path: "content"})
    assert repr(found) == repr({Job(db_path, "SELECT 1"): execution})
    cache.close()
    other = GoldCache(tmp_path / "golds.sqlite", Limits(timeout_s=1.0))
    assert other.get([Job(db_path, "SELECT 1")], {db_path: "content"}) == {}
    other.close()


def test_a_gold_is_executed_anew_by_another_sqlite(
    db_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = Job(db_path, "SELECT 1")
    with closing(GoldCache(tmp_path / "golds.sqlite", Limits())) as cache:
        cache.put({job: Execution("rows", ("1",), ((1,),))}, {db_path: "content"})
    monkeypatch.setattr(sqlite3, "sqlite_version", "4.0.0")
    with closing(GoldCache(tmp_path / "golds.sqlite", Limits())) as other:
        assert other.get([job], {db_path: "content"}) == {}


def test_golds_are_kept_all_together(db_path: Path, tmp_path: Path) -> None:
    """A transaction a gold would be a file synced a gold."""
    said: list[str] = []
    with closing(GoldCache(tmp_path / "golds.sqlite", Limits())) as cache:
        cache._connection.set_trace_callback(said.append)
        results = {Job(db_path, f"SELECT {n}"): Execution("rows", ("1",), ((n,),)) for n in range(3)}
        cache.put(results, {db_path: "content"})
    assert [text.split()[0] for text in said] == ["BEGIN", "INSERT", "INSERT", "INSERT", "COMMIT"]


def test_columns_are_those_that_can_be_read_and_nothing_is_left_beside_the_database(tmp_path: Path) -> None:
    path = tmp_path / "odd name?.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute('CREATE TABLE pet (pet_id INTEGER, "Sales Team" TEXT)')
        connection.execute("CREATE VIRTUAL TABLE note USING fts4 (body)")
        connection.execute("CREATE TABLE odd (name TEXT)")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = 'CREATE VIRTUAL TABLE odd USING nobodys (name)', rootpage = 0 "
            "WHERE name = 'odd'"
        )
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert columns_of(path) == {"pet_id", "Sales Team", "body"}
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


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
        verdicts = judge.verdicts(paths, [p["gold"] for p in pairs], [p["pred"] for p in pairs])
    differing = [p for p, v in zip(pairs, verdicts, strict=True) if (v and v.correct) != bool(p["exec"])]
    assert differing == []


def test_no_verdict_outlives_the_content_of_its_database(tmp_path: Path) -> None:
    """The same judge, the same cache, the same file, as large and as old as before: another value, another verdict."""
    path = tmp_path / "pets.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE pet AS SELECT 'Tom' AS name")
    times = path.stat()
    question = ([str(path)], ["SELECT name FROM pet"], ["SELECT 'Tom'"])
    with Judge(workers=1, cache=tmp_path / "golds.sqlite") as judge:
        (before,) = judge.verdicts(*question)
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("UPDATE pet SET name = 'Eva'")
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
        (after,) = judge.verdicts(*question)
        assert [verdict and verdict.correct for verdict in (before, after)] == [True, False]
        with closing(sqlite3.connect(path)) as writer:
            writer.execute("PRAGMA journal_mode = WAL")
            (unchanged,) = judge.verdicts(*question)
            assert unchanged is not None
            assert unchanged.correct is False
            writer.execute("UPDATE pet SET name = 'Tom'")
            writer.commit()
            with pytest.raises(DatabaseError, match="unfinished changes"):
                judge.verdicts(*question)


def test_endless_completions_cost_a_step_seconds_whatever_golds_may_take(db_path: Path) -> None:
    """The gold takes milliseconds, so that nobody waits thirty seconds, or minutes, for each of a batch."""
    with Judge(workers=2) as judge:
        started = time.monotonic()
        verdicts = judge.verdicts([str(db_path)] * 5, [GOLD] * 5, [CORRECT, *(f"{ENDLESS} -- {i}" for i in range(4))])
        assert time.monotonic() - started < 25
    assert [verdict and verdict.why for verdict in verdicts] == [
        "same result",
        *["timed out: no result within 1 s"] * 4,
    ]


def test_sql_may_take_its_time_where_the_gold_does(db_path: Path) -> None:
    """One gold is quick and one is slow; the SQL that answers both has the longer time."""
    burn = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) SELECT count(*) > 0 FROM n"
    quick, slow, asked = "SELECT 1", burn.format(1_000_000), burn.format(9_000_000)
    with Judge(workers=1) as judge:
        asked_of_the_quick_gold = judge.verdicts([str(db_path)], [quick], [asked])
        of_both = judge.verdicts([str(db_path)] * 2, [quick.replace("1", "1 "), slow], [asked] * 2)
    assert [verdict and verdict.correct for verdict in (*asked_of_the_quick_gold, *of_both)] == [False, True, True]
