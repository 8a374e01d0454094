"""Held-out scores of a training: from its start's run and its own, from its log, and the reported ones."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from finer_sql_lib.analysis.held_out import COLUMNS, held_out_of_logs, held_out_of_runs, held_out_reported
from finer_sql_lib.analysis.reported import load_reported
from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.runs import load_run
from tests.small_runs import ASKED, small_run


def test_each_end_is_its_runs_score_with_its_interval(tmp_path: Path) -> None:
    before, after = (load_run(small_run(tmp_path, f"t{t}", temperature=t)) for t in (0.1, 1.0))
    rows = held_out_of_runs("toy GRPO", {0: before, 60: after})
    assert tuple(rows) == COLUMNS
    ex, recall = (rows[rows["score"] == score].set_index("step") for score in ("EX", "recall of all candidates"))
    for step, run in ((0, before), (60, after)):
        report = run.report()
        bounds = wilson(report["n_correct"], len(ASKED))
        assert ex.loc[step, "value"] == pytest.approx(100 * report["ex"])
        assert tuple(ex.loc[step, ["low", "high"]]) == pytest.approx((100 * bounds.low, 100 * bounds.high))
        assert recall.loc[step, "value"] == pytest.approx(100 * report["recall"])
    assert ex.loc[0, "value"] != ex.loc[60, "value"]
    assert set(rows["kind"]) == {"ours"}


def logged(*rows: tuple[str, int, str, float]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["run", "step", "series", "value"])


def test_a_log_gives_a_row_for_each_evaluation() -> None:
    curves = logged(
        ("a", 0, "eval/ex", 0.25),
        ("a", 6, "eval/ex", 0.5),
        ("a", 0, "eval/questions", 20),
        ("a", 6, "eval/questions", 20),
        ("a", 6, "kl", 0.1),
        ("b", 6, "eval/ex", 0.5),  # a log from before the number of questions stood in it
    )
    rows = held_out_of_logs(curves)
    assert rows[["run", "step", "value"]].values.tolist() == [["a", 0, 25.0], ["a", 6, 50.0], ["b", 6, 50.0]]
    bounds = wilson(10, 20)
    assert tuple(rows.loc[1, ["low", "high"]]) == pytest.approx((100 * bounds.low, 100 * bounds.high))
    assert rows["low"].isna().tolist() == [False, False, True]
    assert rows["benchmark"].tolist() == ["20 held-out questions"] * 2 + ["held-out questions"]


def test_a_log_without_evaluations_gives_no_row() -> None:
    assert tuple(held_out_of_logs(logged(("a", 1, "kl", 0.1)))) == COLUMNS
    assert held_out_of_logs(logged(("a", 1, "kl", 0.1))).empty


def test_the_papers_curves_have_both_ends_of_both_scores() -> None:
    rows = held_out_reported(load_reported())
    small = rows[rows["run"] == "FINER-SQL-0.5B"].set_index(["score", "step"])["value"]
    assert small.to_dict() == {
        ("EX", 0): 42.9,
        ("EX", 2000): 49.3,
        ("recall of all candidates", 0): 55.9,
        ("recall of all candidates", 2000): 66.3,
    }
    assert set(rows["run"]) == {f"FINER-SQL-{size}B" for size in ("0.5", "1.5", "3")}
    assert rows["low"].isna().all()
