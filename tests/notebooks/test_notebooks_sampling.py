"""The notebooks on candidates, voting rules and cost: what they draw is what the runs say."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pandas as pd
import pytest

from finer_sql_lib.analysis.compare import vote_again
from finer_sql_lib.notebook.runner import find_notebooks, reproduce
from finer_sql_lib.runs import load_run
from finer_sql_lib.voting import RULES
from tests.small_runs import ASKED, small_run

FOLDER = Path(__file__).resolve().parents[2] / "notebooks"
NAMES = ("09_candidates_and_temperature", "10_voting_rules", "12_cost_and_latency")


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two runs that differ in temperature only, a recorded pool, and many candidates of some of the questions."""
    folder = tmp_path_factory.mktemp("runs")
    sampled = [small_run(folder, f"t{t}", n=7, temperature=t, seed=seed) for t, seed in ((0.5, 5), (1.0, 3))]
    sampled.append(small_run(folder, "pool", n=5, seed=9, recorded=True))
    return [*sampled, small_run(folder, "part", n=24, seed=4, sampled=5)]


@pytest.fixture(scope="module")
def executed(runs: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("notebooks")
    paths = {"runs": [str(run) for run in runs], "run": str(runs[0])}
    reproduce(find_notebooks(FOLDER, NAMES), {**paths, "out": str(folder), "draws": 20}, folder / "executed")
    return folder


def printed(executed: Path, name: str) -> str:
    """All that the notebook printed."""
    cells = nbformat.read(executed / "executed" / f"{name}.ipynb", as_version=4).cells
    outputs = [output for cell in cells if cell.cell_type == "code" for output in cell.outputs]
    assert not [output for output in outputs if output.get("name") == "stderr"]
    return "".join(output.get("text", "") for output in outputs)


def test_curves_begin_at_one_candidate_and_end_at_the_runs_scores(executed: Path, runs: list[Path]) -> None:
    figures = [pd.read_csv(executed / f"{name}.csv") for name in ("09_candidates", "09_other_questions")]
    drawn = pd.concat(figures).query("kind == 'ours'")
    for path in runs:
        run = load_run(path)
        metrics, scored = run.report(), run.scored()
        mine = drawn[drawn["run"] == f"{path.name}, {len(scored)} questions"].set_index(["score", "n"])["value"]
        most = scored[0].n_candidates
        single = 100 * sum(question.n_correct for question in scored) / (most * len(scored))
        assert mine["EX, value_aware", most] == pytest.approx(100 * metrics["ex"])
        assert mine["recall@n", most] == pytest.approx(100 * metrics["recall"])
        assert mine["EX, value_aware", 1] == pytest.approx(single)


def test_a_run_of_fewer_questions_stands_apart(executed: Path) -> None:
    whole, part = (pd.read_csv(executed / f"{name}.csv") for name in ("09_candidates", "09_other_questions"))
    assert set(part["run"]) == {"part, 5 questions"}
    assert not set(part["run"]) & set(whole["run"])


def test_what_the_last_candidates_add_is_told_where_there_are_more_than_twenty(executed: Path) -> None:
    more = pd.read_csv(executed / "09_more.csv")
    assert more[["run", "fewer"]].to_numpy().tolist() == [["part, 5 questions", 20]]
    assert (more["gain_low"] <= more["gain"]).all()
    assert (more["gain"] <= more["gain_high"]).all()


def test_reported_numbers_stand_in_the_candidates_figure_as_reported(executed: Path) -> None:
    theirs = pd.read_csv(executed / "09_candidates.csv").query("kind == 'reported'")
    ex = theirs[theirs["score"].str.startswith("EX")].set_index("n")["value"]
    assert ex.to_dict() == {1: 35, 30: 49.3, 50: 49}
    assert theirs["low"].isna().all()


def test_temperatures_join_the_runs_that_differ_in_nothing_else(executed: Path) -> None:
    drawn = pd.read_csv(executed / "09_temperature.csv")
    assert sorted(drawn["temperature"].unique()) == [0.5, 1.0]
    assert drawn["run"].unique().tolist() == ["toy, spider dev, n = 7"]


def test_a_recorded_pool_is_called_one(executed: Path) -> None:
    for name in ("09_candidates_and_temperature", "12_cost_and_latency"):
        assert "pool: recorded candidates, whose origin the run does not know" in printed(executed, name)
    assert "recorded" not in printed(executed, "10_voting_rules")  # that notebook was given a sampled run


def test_every_rule_is_scored_and_tested_against_the_first(executed: Path, runs: list[Path]) -> None:
    scores = pd.read_csv(executed / "10_rules.csv").set_index("rule")["ex"]
    tests = pd.read_csv(executed / "10_paired_tests.csv").set_index("against")
    run = load_run(runs[0])
    scored = run.scored()
    for rule in RULES:
        right = [question.correct for question in vote_again(scored, run.results(scored), rule)]
        assert scores[rule] == pytest.approx(100 * sum(right) / len(right))
    assert set(tests.index) == set(RULES) - {"value_aware"}
    for other in tests.index:
        net = (scores["value_aware"] - scores[other]) * len(ASKED) / 100
        assert tests.loc[other, "wins"] - tests.loc[other, "losses"] == pytest.approx(net)
        assert tests.loc[other, "difference"] == pytest.approx(scores["value_aware"] - scores[other])


def test_reasons_account_for_every_win_and_loss(executed: Path) -> None:
    tests = pd.read_csv(executed / "10_paired_tests.csv").set_index("against")
    reasons = pd.read_csv(executed / "10_reasons.csv").groupby("other")[["won", "lost"]].sum()
    assert len(reasons)
    for other, counted in reasons.iterrows():
        assert counted.tolist() == tests.loc[other, ["wins", "losses"]].tolist()


def test_costs_are_what_the_runs_record(executed: Path, runs: list[Path]) -> None:
    assert (executed / "12_cost_table.csv").exists()  # not under the name of what was drawn
    costs = pd.read_csv(executed / "12_cost.csv").set_index("method")
    run = load_run(runs[0])
    assert run.manifest["generation"]["tokens"] == pytest.approx(costs.loc["t0.5", "tokens"].max() * len(ASKED))
    seconds = costs[costs["panel"] == "seconds"]
    assert seconds.loc["t0.5", "seconds"] == pytest.approx(0.5, abs=0.1)  # half a second of sampling, a little SQLite
    assert pd.isna(seconds.loc["pool", "seconds"])
    assert seconds.loc["FINER-SQL-3B", ["kind", "seconds", "memory_gb", "ex"]].tolist() == ["reported", 5.57, 10, 67.73]
    assert "pool: EX" in printed(executed, "12_cost_and_latency")
    assert "its sampling was not timed" in printed(executed, "12_cost_and_latency")
    assert seconds.loc["CHESS", ["seconds", "slowest"]].tolist() == [118.6, 156.5]  # one row, both ends


def test_fewer_samples_are_drawn_beside_all_of_a_runs_own(executed: Path, runs: list[Path]) -> None:
    drawn = pd.read_csv(executed / "12_fewer_samples.csv")
    assert drawn["run"].unique().tolist() == [path.name for path in runs]
    for path in runs:
        rows = drawn[drawn["run"] == path.name]
        (whole,) = rows[(rows["way"] == "fixed n") & (rows["share"] > 99.9)].to_dict("records")
        assert (whole["value"], whole["gain"]) == pytest.approx((100 * load_run(path).report()["ex"], 0))
        early = rows[rows["way"] == "adaptive"].set_index("setting")["share"]
        assert early.is_monotonic_decreasing
        assert early[0.3] < 100
    assert "of the tokens" in printed(executed, "12_cost_and_latency")


def test_one_temperature_gets_the_command_that_makes_another(runs: list[Path], tmp_path: Path) -> None:
    notebook = find_notebooks(FOLDER, NAMES[:1])
    reproduce(notebook, {"runs": [str(runs[2])], "out": str(tmp_path), "draws": 2}, tmp_path / "executed")
    assert "finer-sql generate --temperature 0.6" in printed(tmp_path, NAMES[0])
    assert not (tmp_path / "09_temperature.csv").exists()
