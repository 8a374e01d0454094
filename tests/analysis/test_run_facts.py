"""What a run cost and gained, read off its directory."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from finer_sql_lib.analysis.reported import reported_costs
from finer_sql_lib.analysis.run_facts import by_temperature, cost_table, recorded_note, run_facts
from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.runs import load_run, open_run
from finer_sql_lib.sample import sample_splits
from finer_sql_lib.sample.kept import sample_runs
from tests.small_runs import ASKED, small_run


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs")
    small_run(folder, "warm", n=4)
    small_run(folder, "cold", n=4, temperature=0.2)
    small_run(folder, "longer", n=9, temperature=0.2)
    small_run(folder, "pool", n=4, recorded=True)
    return folder


def test_scores_and_costs_of_a_sampled_run(folder: Path) -> None:
    run = load_run(folder / "warm")
    facts = run_facts({"warm": run}).loc[0]
    metrics, tokens = run.read_json("metrics.json"), run.read("candidates")["n_tokens"].sum()
    assert (facts["model"], facts["temperature"], facts["n"]) == ("toy", 1.0, 4)
    assert facts["ex"] == pytest.approx(100 * metrics["ex"])
    assert facts["recall"] == pytest.approx(100 * metrics["recall"])
    assert facts["ex_low"] == pytest.approx(100 * wilson(metrics["n_correct"], metrics["n_questions"]).low)
    assert facts["tokens"] == tokens / len(ASKED)
    assert facts["sampling_s"] == 0.5
    assert facts["seconds"] == facts["sampling_s"] + facts["sqlite_s"]
    assert 0 < facts["sqlite_s"] < 0.1
    assert math.isnan(facts["memory_gb"])


def test_a_recorded_pool_has_scores_and_no_cost(folder: Path) -> None:
    facts = run_facts({"pool": load_run(folder / "pool")}).loc[0]
    assert facts["ex"] > 0
    assert facts[["tokens", "sampling_s", "seconds", "memory_gb"]].isna().all()
    assert facts["temperature"] is None


def test_the_note_names_recorded_runs_only(folder: Path) -> None:
    runs = {name: load_run(folder / name) for name in ("warm", "pool")}
    assert recorded_note(runs).startswith("pool: recorded candidates")
    assert recorded_note({"warm": runs["warm"]}) == ""


def test_memory_is_shown_where_it_was_noted(folder: Path, tmp_path: Path) -> None:
    path = small_run(tmp_path, "noted")
    with open_run(path, load_run(path).identity) as run:
        run.note(generation={**run.manifest["generation"], "peak_memory_bytes": 3_200_000_000})
    assert run_facts({"noted": load_run(path)})["memory_gb"].tolist() == [3.2]


def test_only_runs_that_differ_in_nothing_else_share_a_curve(folder: Path) -> None:
    facts = run_facts({name: load_run(folder / name) for name in ("warm", "cold", "longer", "pool")})
    found = by_temperature(facts)
    assert found["temperature"].tolist() == [1.0, 0.2, 1.0, 0.2]
    assert found["run"].unique().tolist() == ["toy, spider dev, n = 4"]
    assert found["score"].unique().tolist() == ["EX", "recall of all candidates"]
    assert by_temperature(facts[facts["run"] != "warm"]).empty


def test_a_greedy_run_stands_beside_any_number_of_candidates(folder: Path, tmp_path: Path) -> None:
    runs = {name: load_run(folder / name) for name in ("warm", "longer")}
    runs["greedy"] = load_run(small_run(tmp_path, "greedy", n=1, temperature=0.0))
    facts = run_facts(runs)
    found = by_temperature(facts).query("score == 'EX'")
    assert found.groupby("run")["temperature"].agg(set).to_dict() == {
        "toy, spider dev, n = 4": {0.0, 1.0},
        "toy, spider dev, n = 9": {0.0, 0.2},
    }
    assert found.loc[found["temperature"] == 0, "value"].unique().tolist() == [
        facts.set_index("run").loc["greedy", "ex"]
    ]
    facts["constrained"] = facts["run"] == "greedy"
    assert by_temperature(facts).empty


def test_questions_are_called_as_their_data(folder: Path) -> None:
    runs = sample_runs(["tiny-spider on sample-bird"]) | {"warm": load_run(folder / "warm")}
    assert run_facts(runs)["data"].tolist() == ["sample-bird dev", "spider dev"]
    splits = [sample_splits(run) for run in runs.values()]
    assert set(splits[0].values()) == {"A", "B"}
    assert splits[1] == {}


def test_a_range_of_seconds_is_one_row_with_both_ends(folder: Path) -> None:
    facts = run_facts({"warm": load_run(folder / "warm")})
    costs = cost_table(facts, reported_costs().assign(data="bird dev")).set_index("method")
    assert costs.index.is_unique
    assert costs.loc["CHESS", ["seconds", "slowest"]].tolist() == [118.6, 156.5]
    assert math.isnan(costs.loc["MAC-SQL", "slowest"])
    assert costs.loc["warm", ["kind", "data", "ex"]].tolist() == ["ours", "spider dev", facts.loc[0, "ex"]]
