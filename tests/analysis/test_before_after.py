"""What a training changed, from its start's run and its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from finer_sql_lib.analysis.before_after import before_after
from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.runs import load_run
from tests.small_runs import ASKED, small_run


def test_each_end_is_its_runs_score_with_its_interval(tmp_path: Path) -> None:
    before, after = (load_run(small_run(tmp_path, f"t{t}", temperature=t)) for t in (0.1, 1.0))
    ex, recall = before_after("toy GRPO", before, after, 60).to_dict("records")
    assert (ex["run"], ex["kind"], ex["score"], recall["score"]) == (
        "toy GRPO",
        "ours",
        "EX",
        "recall of all candidates",
    )
    assert (ex["first_step"], ex["last_step"]) == (0, 60)
    for end, run in (("first", before), ("last", after)):
        report = run.report()
        bounds = wilson(report["n_correct"], len(ASKED))
        assert ex[end] == pytest.approx(100 * report["ex"])
        assert (ex[f"{end}_low"], ex[f"{end}_high"]) == pytest.approx((100 * bounds.low, 100 * bounds.high))
        assert recall[end] == pytest.approx(100 * report["recall"])
    assert ex["first"] != ex["last"]
