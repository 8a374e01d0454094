"""What earns a reward without having read the database: under a grounded judge, nothing does."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from finer_sql_lib.execution import Limits
from finer_sql_lib.memory import Trace, TraceMemory
from finer_sql_lib.rewards import AtomicReward, ExecutionReward, Judge, MemoryReward, Pending, finer_rewards
from finer_sql_lib.rewards.grounds import constant_answer, is_select, reads_a_column
from finer_sql_lib.training.settings import PRESETS, SFT, TINY
from tests.rewards.rollouts import CORRECT, GOLD, Directions, columns, said

EMPTY_GOLD = "SELECT name FROM singer WHERE age > 3000"
NONSENSE = "colourless green ideas sleep furiously east"


@pytest.fixture(scope="module")
def grounded():
    with Judge(workers=1, limits=Limits(timeout_s=2.0), grounded=True) as judge:
        yield judge


CONSTANTS = ["SELECT 1 WHERE 0", "SELECT 0", "SELECT 3", "SELECT NULL WHERE 0", "SELECT 'name' WHERE 0", "VALUES (3)"]
CONSTANTS += ['SELECT "name" WHERE 0', "SELECT 1 FROM singer WHERE 0", "WITH a AS (SELECT 3 AS n) SELECT 3 FROM a"]
CONSTANTS += ["SELECT 1 WHERE 0 -- name, age", "SELECT 'age' FROM singer WHERE 0", "EXPLAIN SELECT name FROM singer"]


@pytest.mark.parametrize("sql", CONSTANTS)
@pytest.mark.parametrize("gold", [EMPTY_GOLD, "SELECT 3", "SELECT 0"])
def test_an_answer_that_reads_no_column_is_never_right(grounded, db_path: Path, sql: str, gold: str):
    pending = Pending()
    given = {"completions": [said(sql, NONSENSE)], **columns(db_path, 1, gold)}
    (execution,) = ExecutionReward(grounded)(**given)
    assert execution in (0.0, 1.0)
    MemoryReward(grounded, None, pending)(**given)
    assert pending.traces == []
    (total,) = [sum(reward(**given)[0] or 0.0 for reward in finer_rewards(grounded, None, pending))]
    assert total < 3


@pytest.mark.parametrize("sql", ["EXPLAIN SELECT 1", "explain query plan select name from singer", "VALUES (1)"])
def test_only_select_counts_as_executing(grounded, db_path: Path, sql: str):
    given = {"completions": [said(sql)], **columns(db_path, 1)}
    assert ExecutionReward(grounded)(**given) == [0.0]


@pytest.mark.parametrize(
    "sql",
    [
        GOLD,
        CORRECT,
        "SELECT name FROM singer AS s WHERE 30 < s.age",
        "SELECT * FROM (SELECT name FROM singer WHERE age>30)",
    ],
)
def test_an_answer_that_reads_the_database_is_as_right_as_before(grounded, judge, db_path: Path, sql: str):
    given = {"completions": [said(sql)], **columns(db_path, 1)}
    assert ExecutionReward(grounded)(**given) == ExecutionReward(judge)(**given) == [2.0]


def test_counting_rows_reads_them(grounded, db_path: Path):
    given = {"completions": [said("SELECT count(*) FROM singer")], **columns(db_path, 1, "SELECT count(*) FROM singer")}
    assert ExecutionReward(grounded)(**given) == [2.0]


def test_boilerplate_earns_nothing_where_the_thought_is_not_of_this_database(grounded, db_path: Path, tmp_path: Path):
    with TraceMemory(tmp_path / "m.sqlite", Directions()) as memory:
        (tmp_path / "i.jsonl").write_text(json.dumps({"dataset": "d", "db_id": "other", "trace": "go east"}) + "\n")
        memory.initialise(tmp_path / "i.jsonl")
        thoughts = ["Let me think about it step by step and east", "the name and the age of a singer east"]
        given = {"completions": [said("SELECT age FROM singer", t) for t in thoughts], **columns(db_path, 2)}
        assert MemoryReward(grounded, memory)(**given) == [0.0, pytest.approx(1.0)]


def test_the_papers_plain_rewards_are_there_by_name(judge, db_path: Path):
    assert not judge.grounded
    given = {"completions": [said("SELECT 1 WHERE 0", NONSENSE)], **columns(db_path, 1, EMPTY_GOLD)}
    assert ExecutionReward(judge)(**given) == [2.0]
    assert AtomicReward(judge)(**given) == [0.0]
    assert TINY.override(grounds="paper").identity() == TINY.identity()
    assert "grounds" not in TINY.identity()
    assert "grounds" not in SFT.identity()
    assert PRESETS["paper-3b"].identity()["grounds"] == "database"
    assert "grounds" not in PRESETS["paper-3b"].override(grounds="paper").identity()
    with pytest.raises(ValueError, match="grounds is 'both'; choose one of database, paper"):
        TINY.override(grounds="both")


def test_a_grounded_judge_is_pickled_as_one(grounded):
    assert pickle.loads(pickle.dumps(grounded)).grounded


@pytest.mark.parametrize(
    ("rows", "constant"),
    [
        ([], "SELECT 1 WHERE 0"),
        ([(0,)], "SELECT 0"),
        ([(0, None), (0.0, 0)], "SELECT 0"),
        ([(None,)], "SELECT 0"),
        ([(7,)], "SELECT 7"),
        ([(2.0,)], "SELECT 2"),
        ([(10,)], None),
        ([(-1,)], None),
        ([(1.5,)], None),
        ([(1, 2)], None),
        ([(1,), (1,)], None),
        ([("1",)], None),
        ([(float("inf"),)], None),
        ([(b"",)], None),
    ],
)
def test_which_golds_a_constant_satisfies(rows, constant):
    assert constant_answer(rows) == constant


@pytest.mark.parametrize(
    ("sql", "reads"),
    [
        ("SELECT NAME FROM t", True),
        ("SELECT t.* FROM t", True),
        ("SELECT count(*) FROM t", True),
        ("SELECT 1 FROM t ORDER BY name", True),
        ("SELECT 1 WHERE EXISTS (SELECT name FROM t)", True),
        ("SELECT rowid FROM t", True),
        ("SELECT name -> FROM t", True),  # not readable as a tree: its words count
        ("SELECT 1 FROM t", False),
        ("SELECT x AS name FROM (SELECT 1 AS x)", False),
        ("SELECT count(*)", False),
        ("SELECT 'name' FROM t", False),
        ("SELECT 1 /* name */ FROM t", False),
        ("WITH u AS (SELECT name FROM t) SELECT x FROM u", True),
        ("WITH u AS (SELECT 1 AS one FROM t) SELECT count(*) FROM u", True),
        ("WITH t AS (SELECT 3 AS name) SELECT name FROM main.t", True),
        ("SELECT name FROM 't'", True),
        ('SELECT count(*) FROM "t"', True),
        ("SELECT value FROM t, json_each(t.name)", True),
        ("SELECT * FROM (SELECT 1 FROM t)", True),
        ("WITH t(x) AS (VALUES (1), (2)) SELECT count(*) FROM t", False),
        ("WITH t AS (SELECT 3 AS name) SELECT name FROM t", False),
        ("WITH T AS (SELECT 3 AS name) SELECT * FROM (SELECT name FROM t UNION SELECT name FROM t)", False),
        ("SELECT name FROM (WITH t AS (SELECT 3 AS name) SELECT name FROM t)", False),
        ("SELECT * FROM json_each('[1, 2]')", False),
        ("SELECT name FROM pragma_table_info('t')", False),
        ("SELECT count(*) FROM sqlite_master", False),
        ("SELECT name FROM main.SQLITE_SCHEMA", False),
        ("SELECT count(*) FROM (VALUES (1), (2))", False),
    ],
)
def test_what_reads_a_column(sql: str, reads: bool):
    assert reads_a_column(sql, frozenset({"Name"})) == reads


@pytest.mark.parametrize(
    ("gold", "why"),
    [
        ("SELECT 0", "SELECT 0 would satisfy it"),
        ("SELECT 3", "SELECT 3 would satisfy it"),
        ("SELECT 0 UNION ALL SELECT 0", "all its values are 0 or NULL"),
        ("SELECT 0, NULL", "all its values are 0 or NULL"),
        ("SELECT NULL", "all its values are 0 or NULL"),
    ],
)
def test_a_constant_is_said_to_satisfy_a_gold_only_where_it_does(grounded, judge, db_path: Path, gold: str, why: str):
    (fault,) = grounded.constant_golds([str(db_path)], [gold])
    assert fault.why.startswith(why)
    constant = fault.why.removesuffix(" would satisfy it")
    (verdict,) = judge.verdicts([str(db_path)], [gold], [constant if constant.startswith("SELECT") else "SELECT 0"])
    assert verdict.correct == (constant != fault.why)


@pytest.mark.parametrize("sql", ["", "-- SELECT\n", "/*", "(", "PRAGMA x", "SELECTED 1", "REPLACE INTO t VALUES (1)"])
def test_what_is_no_select(sql: str):
    assert not is_select(sql)


def test_constants_satisfy_no_gold_of_spider_train_that_is_trained_on(shared_data: Path):
    questions = json.loads((shared_data / "spider/train_spider.json").read_text())[:600]
    root = shared_data / "spider/database"
    files = [str(root / q["db_id"] / f"{q['db_id']}.sqlite") for q in questions]
    there = [(path, q["query"]) for path, q in zip(files, questions, strict=True) if Path(path).exists()]
    paths, golds = map(list, zip(*there, strict=True))
    with Judge(workers=1, grounded=True) as judge, Judge(workers=1) as plain:
        left_out = {fault.index for fault in judge.constant_golds(paths, golds)}
        for sql in ("SELECT 1 WHERE 0", "SELECT 0", "SELECT 2"):
            on_all = plain.verdicts(paths, golds, [sql] * len(paths))
            satisfied = {place for place, verdict in enumerate(on_all) if verdict and verdict.correct}
            assert satisfied
            assert satisfied <= left_out
            assert not any(v and v.correct for v in judge.verdicts(paths, golds, [sql] * len(paths)))


def test_a_trace_is_kept_only_of_an_answer_that_reads(grounded, db_path: Path):
    pending = Pending()
    given = {"completions": [said(GOLD), said("SELECT 1 WHERE 0")], **columns(db_path, 2, GOLD)}
    MemoryReward(grounded, None, pending)(**given)
    assert [type(trace) for trace in pending.traces] == [Trace]
