"""The official script's --keep_distinct and --plug_value."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from finer_sql_lib.evaluation.spider.plug_values import MAX_PLUGGED, plugged_in, slots_and_values
from finer_sql_lib.evaluation.spider.switches import SwitchedSpider
from finer_sql_lib.execution import Executor
from finer_sql_lib.records import DataNote
from tests.scored import graded


@pytest.fixture
def team(tmp_path: Path) -> Path:
    path = tmp_path / "team" / "team.sqlite"
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (name TEXT, age INT)")
        connection.executemany("INSERT INTO t VALUES (?, ?)", [("Ann", 30), ("Bob", 30), ("Cy", 41)])
    connection.close()
    return path


@pytest.mark.parametrize(
    ("gold", "pred", "plain", "distinct", "plugged"),
    [
        ("SELECT age FROM t", "SELECT age FROM t", True, True, True),
        ("SELECT DISTINCT age FROM t", "SELECT age FROM t", True, False, True),
        ("SELECT name FROM t WHERE age = 41", "SELECT name FROM t WHERE age = value", False, False, True),
        ("SELECT age FROM t WHERE name = 'Ann'", "SELECT age FROM t WHERE name = 'x'", False, False, True),
        ("SELECT age FROM t WHERE name = 'Ann'", "SELECT name FROM t WHERE name = 'x'", False, False, False),
        ("SELECT max(age) FROM t", "SELECT max(age) FROM t WHERE age > 99", False, False, False),
        ("SELECT nothing FROM t", "SELECT age FROM t", None, None, None),
    ],
)
@pytest.mark.parametrize("suite", [False, True])
def test_switches(
    team: Path, suite: bool, gold: str, pred: str, plain: bool | None, distinct: bool | None, plugged: bool | None
) -> None:
    question = graded(0, gold, team)
    rulings = []
    for keep, plug in ((False, False), (True, False), (False, True)):
        metric = SwitchedSpider(suite=suite, keep_distinct=keep, plug_value=plug)
        with Executor(1) as executor:
            rulings.append(metric.judge(question, pred, executor.run(metric.jobs(question, pred)))[0])
    assert rulings == [plain, distinct, plugged]


@pytest.mark.parametrize(
    ("sql", "slots", "values"),
    [
        ("SELECT a FROM t WHERE b = 'x' AND c = \"x\"", 2, ("'x'", '"x"')),
        ("SELECT a FROM t WHERE b > 1.5 AND c < 3", 2, ("1.5", "3")),
        ("SELECT a FROM t WHERE b IN (1, 2)", 2, ("1", "2")),
        ("SELECT a FROM t AS T1 JOIN u AS T2 ON T1.b = T2.b", 0, ()),
        ("", 0, ()),
    ],
)
def test_values_and_slots(sql: str, slots: int, values: tuple[str, ...]) -> None:
    words, found = slots_and_values(sql)
    assert (words.count("valuerare"), found) == (slots, values)


def test_ways_are_tried_up_to_a_bound_that_says_so() -> None:
    gold = f"SELECT a FROM t WHERE b IN ({', '.join(map(str, range(101)))})"
    with pytest.warns(DataNote, match="10,201 ways to plug the gold's values into .* only 10,000 are tried"):
        assert len(plugged_in(gold, "SELECT a FROM t WHERE b = 1 OR b = 2")) == MAX_PLUGGED


@pytest.mark.parametrize("where", ["(" * 120 + "b = 1" + ")" * 120, "b = 1" + " OR b = 1" * 4_000])
def test_what_sqlparse_refuses_is_judged_as_it_is(team: Path, where: str) -> None:
    metric = SwitchedSpider(suite=False, keep_distinct=False, plug_value=True)
    question = graded(team, "SELECT a FROM t WHERE b = 1")
    with pytest.warns(DataNote, match=r"no values are plugged into 'SELECT a FROM t WHERE .*'\.\.\.: Maximum"):
        assert len(metric.jobs(question, f"SELECT a FROM t WHERE {where}")) == 2
