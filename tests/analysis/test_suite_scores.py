"""What local suites say of systems: counted by hand on a shop of two tables."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from finer_sql_lib.analysis import suite_scores
from finer_sql_lib.analysis.compare import vote_again
from finer_sql_lib.analysis.reported import reported
from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.evaluation.intervals import level_table
from finer_sql_lib.runs import load_run
from finer_sql_lib.suites import open_suite
from tests.cli.test_build_suite import data_folder
from tests.conftest import Cli
from tests.suites.shop import GOLDS, WRONG

SOURCES = ("CodeS/pred_sqls-codes-7b-spider", "somebody's")


@pytest.fixture
def world(tmp_path: Path, cli: Cli) -> Path:
    """A pool of two systems, one of them right and one by chance; a suite; the run judged on it."""
    data = data_folder(tmp_path)
    lines = [
        {"question_id": n, "candidates": [{"source": s, "sql": sql} for s, sql in zip(SOURCES, pair, strict=True)]}
        for n, pair in enumerate(zip(GOLDS, WRONG, strict=True))
    ]
    lines[3]["candidates"][1]["sql"] = ""  # type: ignore[index]
    (tmp_path / "pool.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert cli("suite", "--data", data, "--variants", 4, "--out", tmp_path / "suite", "--workers", 1)[0] == 0
    given = ("--data", data, "--candidates", tmp_path / "pool.jsonl", "--run", tmp_path / "run", "--workers", 1)
    assert cli("evaluate", *given)[0] == 0
    return tmp_path


@pytest.fixture
def verdicts(world: Path) -> pd.DataFrame:
    suite = open_suite(world / "suite")
    benchmark = suite.benchmark(load_benchmark("spider", world / "data"))
    systems = suite_scores.systems_of(load_run(world / "run"), str(world / "pool.jsonl"))
    return suite_scores.instance_verdicts(benchmark, suite, systems, workers=1)


def test_systems_have_their_reported_names(world: Path) -> None:
    run = load_run(world / "run")
    assert list(suite_scores.systems_of(run, str(world / "pool.jsonl"))) == ["CodeS-7B", "somebody's", "vote"]
    assert suite_scores.systems_of(run)["one candidate"] == dict(enumerate(GOLDS))


def test_scores_stand_beside_the_reported_ones(verdicts: pd.DataFrame) -> None:
    scores = suite_scores.suite_scores(verdicts).set_index("system")
    assert scores.loc["CodeS-7B", ["ex", "local_ts"]].tolist() == [100, 100]
    assert scores.loc["somebody's", ["ex", "local_ts"]].tolist() == [75, 0]
    assert scores.loc["CodeS-7B", "reported_ts"] == 80.3
    assert scores.loc["CodeS-7B", "ts_difference"] == pytest.approx(19.7)
    assert scores["reported_ts"].isna().tolist() == [False, True, True]
    assert not scores["developed_on"].any()


def test_growth_begins_at_ex_and_never_rises(verdicts: pd.DataFrame) -> None:
    for _, rows in suite_scores.growth(verdicts).groupby("system"):
        assert rows["variants"].tolist() == [0, 1, 2, 3, 4]
        assert rows["right"].is_monotonic_decreasing
    found = suite_scores.growth(verdicts).query('system == "somebody\'s"')["right"].tolist()
    assert (found[0], found[-1]) == (75, 0)


def test_what_is_right_by_chance_is_shown_with_the_variant_that_tells(world: Path, verdicts: pd.DataFrame) -> None:
    benchmark = load_benchmark("spider", world / "data")
    systems = suite_scores.systems_of(load_run(world / "run"), str(world / "pool.jsonl"))
    found = suite_scores.right_by_chance(verdicts, systems, benchmark)
    assert found["question_id"].tolist() == [0, 1, 2]
    assert found["sql"].tolist() == list(WRONG[:3])
    assert found["gold_sql"].tolist() == list(GOLDS[:3])
    assert found["variant"].between(1, 4).all()


def test_a_run_says_its_local_ts_where_it_has_one(world: Path, cli: Cli) -> None:
    run = load_run(world / "run")
    by_rule = {"value_aware": vote_again(run.scored(), run.results(run.scored()), "value_aware")}
    assert suite_scores.local_ts_levels({"r": run}).empty
    assert suite_scores.local_ts_of_rules(run, by_rule) == {}
    assert suite_scores.local_ts_note(run) == ""
    given = ("--data", world / "data", "--candidates", world / "pool.jsonl", "--run", world / "run", "--workers", 1)
    assert cli("evaluate", *given, "--metric", "spider_ts", "--suite", world / "suite")[0] == 0
    levels = suite_scores.local_ts_levels({"r": run}).set_index("level")["local TS"]
    local = level_table(suite_scores.on_local_suite(run, run.scored()))[-1]
    assert levels["all"] == 100 * local.ex
    assert suite_scores.local_ts_of_rules(run, by_rule) == {"value_aware": levels["all"]}
    assert suite_scores.local_ts_note(run).startswith("local TS on local suite ")
    assert level_table(run.scored())[-1].ex >= local.ex


def test_every_system_is_known_by_a_name_that_is_reported_or_has_no_score() -> None:
    named = [name for name in suite_scores.SYSTEMS.values() if name in suite_scores.DEVELOPED_ON]
    assert sorted(named) == sorted(suite_scores.DEVELOPED_ON)
    assert reported("CodeX few-shot", "ts", "spider").value == 61.5
