"""Ties in golds, and the corrected reading beside the official score."""

from __future__ import annotations

import sqlite3
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.evaluation.evaluate import evaluate
from finer_sql_lib.evaluation.metric import SpiderEx
from finer_sql_lib.evaluation.spider.corrected import SpiderCorrected, shows_a_tie, tie_probes
from finer_sql_lib.execution import Executor
from finer_sql_lib.records import Candidate
from finer_sql_lib.reports.terminal import print_corrected
from finer_sql_lib.runs import RunError, open_run
from tests.scored import benchmark_of, graded

ROWS = [("Ann", 30, 5), ("Bob", 30, 5), ("Cem", 20, 5), ("Dov", 10, 9)]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "team" / "team.sqlite"
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (name TEXT, age INT, market_value INT)")
        connection.executemany("INSERT INTO t VALUES (?, ?, ?)", ROWS)
    connection.close()
    return path


@pytest.mark.parametrize(
    ("sql", "tied"),
    [
        ("SELECT name FROM t ORDER BY age DESC LIMIT 1", True),  # Ann or Bob
        ("SELECT name FROM t ORDER BY age DESC LIMIT 2", True),  # Ann and Bob, in either order
        ("SELECT age FROM t ORDER BY age DESC LIMIT 1", False),  # 30 either way
        ("SELECT name FROM t ORDER BY age LIMIT 2", False),  # Dov, Cem
        ("SELECT name FROM t ORDER BY age, name", False),
        ("SELECT name FROM t ORDER BY age", True),
        ("SELECT name FROM t", False),
        ("SELECT age AS a FROM t ORDER BY a", False),
        ("SELECT name, age FROM t ORDER BY 2 DESC LIMIT 1", True),
        ("SELECT age FROM t GROUP BY age ORDER BY count(*) DESC LIMIT 1", False),  # 30 has two
        ("SELECT market_value FROM t GROUP BY market_value ORDER BY max(age) DESC LIMIT 1", False),
        ("SELECT age FROM t GROUP BY age ORDER BY count(*) LIMIT 1", True),  # 20 or 10
        ("SELECT name FROM t WHERE age = (SELECT age FROM t GROUP BY age ORDER BY count(*) LIMIT 1)", True),
        ("SELECT name FROM t WHERE age = (SELECT age FROM t ORDER BY age DESC LIMIT 1)", False),
        ("SELECT count(*) FROM (SELECT name FROM t ORDER BY market_value LIMIT 2)", True),  # inside it may show
        ("SELECT name FROM t ORDER BY age DESC LIMIT (1)", True),
        ("SELECT name FROM t ORDER BY age DESC LIMIT +1", True),
        ("SELECT name FROM t ORDER BY age DESC LIMIT ((+1))", True),
        ("SELECT name FROM t ORDER BY age DESC LIMIT '1'", True),
        ("SELECT name FROM t ORDER BY age LIMIT (2)", False),  # Dov, Cem
        ("SELECT name FROM t ORDER BY age DESC LIMIT 1 OFFSET 1", True),  # the other of Ann and Bob
        ("SELECT name FROM t ORDER BY age DESC LIMIT 1, 1", True),
        ("SELECT name FROM t ORDER BY age DESC LIMIT 1, 2", True),  # that one, and Cem
        ("SELECT name FROM t ORDER BY age DESC LIMIT 1 OFFSET (1)", True),
        ("SELECT name FROM t ORDER BY age DESC LIMIT 2 OFFSET 0", True),
        ("SELECT name FROM t ORDER BY age DESC LIMIT 2 OFFSET 2", False),  # Cem, Dov
        ("SELECT name FROM t ORDER BY age DESC LIMIT 2, 2", False),
        ("SELECT name FROM t ORDER BY age LIMIT 1 OFFSET 1", False),  # Cem
        ("SELECT name FROM t ORDER BY age LIMIT 1 OFFSET 2", True),  # the LIMIT cuts
        ("SELECT name FROM t ORDER BY age LIMIT 5 OFFSET 3", True),  # the OFFSET cuts
        ("SELECT name FROM t ORDER BY age LIMIT -1 OFFSET 3", True),
        ("SELECT name FROM t ORDER BY age LIMIT 1 OFFSET -1", False),  # Dov
        ("SELECT name FROM t ORDER BY age DESC LIMIT 0 OFFSET 1", False),  # nothing
        ("SELECT name FROM t ORDER BY age DESC LIMIT 3 OFFSET 9", False),
        ("SELECT count(*) FROM (SELECT name FROM t ORDER BY age DESC LIMIT 2 OFFSET 0)", False),  # Ann and Bob
        ("SELECT count(*) FROM (SELECT name FROM t ORDER BY age DESC LIMIT 2 OFFSET 1)", True),
        ("SELECT name FROM t WHERE (", False),  # not SQL: nothing is known
    ],
)
def test_ties(database: Path, sql: str, tied: bool) -> None:
    with Executor(1) as executor:
        found = any(shows_a_tie(probe, executor.execute(database, probe.sql).rows) for probe in tie_probes(sql))
    assert found == tied


def test_computed_limits_are_not_probed() -> None:
    assert tie_probes("SELECT name FROM t ORDER BY age LIMIT 1 + 1") == ()
    assert tie_probes("SELECT name FROM t ORDER BY age LIMIT 1 OFFSET 1 + 1") == ()


def test_value_in_a_name_is_read_as_it_stands(database: Path) -> None:
    question = graded(0, "SELECT max(market_value) FROM t", database)
    with Executor(1) as executor:
        for metric, expected in ((SpiderEx(), False), (SpiderCorrected(), True)):
            executions = executor.run(metric.jobs(question, "SELECT max(market_value) FROM t"))
            assert metric.judge(question, "SELECT max(market_value) FROM t", executions)[0] is expected


def test_the_evaluation_writes_the_reading_and_lists_what_it_leaves_out(database: Path, tmp_path: Path) -> None:
    golds = ["SELECT count(*) FROM t", "SELECT name FROM t ORDER BY age DESC LIMIT 1", "SELECT x FROM t"]
    golds.append("SELECT max(market_value) FROM t")
    benchmark = benchmark_of([graded(i, gold, database) for i, gold in enumerate(golds)], database.parent.parent)
    with open_run(tmp_path / "run", {"benchmark": "spider"}) as run:
        picks = {0: "SELECT 4", 1: golds[1], 2: "SELECT 5", 3: "SELECT 9"}
        run.append("candidates", [Candidate(id_, 0, sql, sql=sql) for id_, sql in picks.items()])
        reading = evaluate(run, benchmark, SpiderEx(), workers=1).report["corrected"]
        assert run.read_json("metrics.json")["corrected"] == reading
    assert (reading["n_questions"], reading["n_correct"]) == (2, 2)
    assert reading["tie_golds"] == [1]
    assert reading["unrunnable_golds"] == [2]
    assert reading["gold_fails"] == [2, 3]  # 2 cannot run, 3 has "value" in a name
    assert reading["gold_ceiling"] == 0.5


def test_where_every_gold_depends_on_ties_there_is_a_score_and_no_corrected_one(database: Path, tmp_path: Path) -> None:
    gold = "SELECT name FROM t ORDER BY age DESC LIMIT 1"
    benchmark = benchmark_of([graded(0, gold, database)], database.parent.parent)
    with open_run(tmp_path / "run", {"benchmark": "spider"}) as run:
        run.append("candidates", [Candidate(0, 0, gold, sql=gold)])
        report = evaluate(run, benchmark, SpiderEx(), workers=1).report
    assert report["ex"] == 1.0
    assert report["corrected"]["ex"] is None
    printed = StringIO()
    print_corrected(Console(file=printed, width=200), report["corrected"])
    assert "corrected reading: no EX over 0 questions; left out: 1 whose gold depends on ties" in printed.getvalue()


def test_where_no_gold_can_run_the_evaluation_says_so_and_writes_no_score(database: Path, tmp_path: Path) -> None:
    benchmark = benchmark_of([graded(0, "SELECT x FROM t", database)], database.parent.parent)
    with open_run(tmp_path / "run", {"benchmark": "spider"}) as run:
        run.append("candidates", [Candidate(0, 0, "SELECT 1", sql="SELECT 1")])
        with pytest.raises(RunError, match=r"none of the 1 sampled questions has a gold .*no such column: x"):
            evaluate(run, benchmark, SpiderEx(), workers=1)
    assert not (tmp_path / "run" / "metrics.json").exists()


def test_real_golds(shared_data: Path) -> None:
    questions = load_benchmark("spider", shared_data / "spider", "dev", missing_databases="skip").graded()
    metric = SpiderCorrected()
    with Executor() as executor:
        executions = executor.run(job for q in questions for job in metric.jobs(q, q.gold_sql))
    rulings = [metric.judge(q, q.gold_sql, executions)[0] for q in questions]
    assert all(correct is not False for correct in rulings)
    assert sum(correct is None for correct in rulings) == 60
