"""The audit of claims on runs of a user: what is given is tested, what is not is open, and nothing is mixed in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
import pytest

from finer_sql_lib.analysis.claims import status
from tests.comparison_world import benchmark, make_run
from tests.notebooks.test_notebooks_comparison import files, run_cells
from tests.small_runs import ASKED, small_run


@pytest.fixture(autouse=True)
def _close_figures() -> Iterator[None]:
    yield
    plt.close("all")


def test_runs_of_a_user_are_tested_and_the_rest_is_open(tmp_path: Path) -> None:
    asked = benchmark(tmp_path, "spider")
    wrong = {"after": [], "start": [1, 3, 4, 7], "plain": [1, 3, 4, 7]}
    after, start, plain = (str(make_run(tmp_path / name, asked, ids).path) for name, ids in wrong.items())
    out = tmp_path / "figures"
    printed, shown = run_cells("17", runs=[after], before=start, hint=[after, plain], out=out)
    assert {f"17_effects.{suffix}" for suffix in ("pdf", "png", "csv")} <= files(out)
    for table in ("17_claims", "17_scores", "17_sources"):
        assert {f"{table}.{suffix}" for suffix in ("md", "tex", "csv")} <= files(out)
    drawn = pd.read_csv(out / "17_effects.csv").set_index("id")
    assert drawn.loc["grpo-ex", ["value", "status", "run"]].tolist() == [40.0, "reproduced", "after; start"]
    assert drawn.loc["agg-hint", "size"] == "larger"
    assert not {"vote-over-greedy", "home-spider", "suites", "format-execution-ex"} & set(drawn.index)
    table = pd.read_csv(out / "17_claims.csv")
    assert set(table["run"].dropna()) <= {"after", "after; start", "after; plain"}
    assert "the given runs" in printed
    assert "local suite" not in printed
    assert "GRPO raises EX: 40.0 [10.0, 70.0] points" in printed
    assert "85.1" in shown


def test_every_kept_status_follows_from_its_interval(project: Path) -> None:
    kept = pd.read_csv(project / "figures" / "17_effects.csv")
    of_trainings = kept["run"].str.startswith("ablation-small")  # one seed an arm: they decide nothing
    assert set(kept.loc[of_trainings, "status"]) == {"open"}
    rest = kept[~of_trainings]
    decided = [status((r.region_low, r.region_high), r.low, r.high) for r in rest.itertuples()]  # type: ignore[arg-type]
    assert rest["status"].tolist() == decided
    assert len(kept) >= 19
    assert {"reproduced", "contradicted", "open"} == set(decided)
    assert kept[["model", "questions", "run"]].notna().all(axis=None)


def test_an_ablation_alone_draws_its_own_claims_only(tmp_path: Path) -> None:
    from tests.analysis.test_claim_tests import arm
    from tests.comparison_world import make_arms

    seeds = {"all": [arm(0.7), arm(0.72)], "no-memory": [arm(0.6), arm(0.64)]}
    run_cells("17", ablation=make_arms(tmp_path / "arms", seeds), out=tmp_path / "figures")
    drawn = pd.read_csv(tmp_path / "figures" / "17_effects.csv")
    assert set(drawn["run"]) == {"arms: no-memory, all"}
    assert drawn.set_index("id").loc["no-memory-ex", "value"] == pytest.approx(-9.0)


def test_an_unfinished_run_says_so_once(tmp_path: Path) -> None:
    path = small_run(tmp_path, sampled=5)
    printed, _ = run_cells("17", runs=[str(path)], out=tmp_path / "figures")
    assert printed.count(f"small: 5 of {len(ASKED)} sampled: EX ") == 1
