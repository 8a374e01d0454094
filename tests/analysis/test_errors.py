"""What is still wrong, broken down: counts that agree with the error report."""

from __future__ import annotations

from pathlib import Path

import pytest

from finer_sql_lib.analysis.errors import (
    LOST_THE_VOTE,
    error_counts,
    error_table,
    explained_frame,
    reason_counts,
    split_rows,
    wrong_share,
)
from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.runs import Run
from tests.comparison_world import GOLDS, benchmark, make_run


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Questions 0, 1, 3 and 4 are wrong; the right answer to question 0 loses the vote."""
    root = tmp_path_factory.mktemp("errors")
    return make_run(root / "run", benchmark(root, "bird"), [0, 1, 3, 4], extra={0: [GOLDS[0]]})


def test_the_classes_are_those_of_the_error_report(run: Run) -> None:
    frame = explained_frame(run)
    wrong = frame[~frame["correct"]].set_index("question_id")["error"]
    assert wrong.to_dict() == error_table(run).set_index("question_id")["error"].to_dict()
    assert wrong[0] == LOST_THE_VOTE
    counts = error_counts(frame[~frame["correct"]])
    assert counts.columns.tolist() == ["error", "simple", "moderate", "all"]
    assert counts["all"].sum() == 4


def test_shares_of_wrong_answers(run: Run) -> None:
    frame = explained_frame(run)
    [row] = wrong_share(frame, "db_id").to_dict("records")
    bounds = wilson(4, 10)
    assert (row["questions"], row["wrong"], row["share"]) == (10, 4, 40.0)
    assert (row["low"], row["high"]) == (100 * bounds.low, 100 * bounds.high)
    by_construct = wrong_share(frame, "constructs").set_index("constructs")
    assert by_construct.index.tolist()[:2] == ["aggregate", "GROUP BY"]
    assert by_construct.loc["join", ["questions", "wrong"]].tolist() == [1, 1]
    assert wrong_share(frame, "level")["level"].tolist() == ["simple", "moderate", "challenging"]


def test_splits_stand_with_their_levels_in_the_order_of_hardness(run: Run) -> None:
    frame = explained_frame(run)
    frame.loc[5:, "db_id"] = "far"
    frame["split"] = split_rows(frame, {"far": "B", frame["db_id"][0]: "A"})
    rows = wrong_share(frame, "split").set_index("split")
    levels = [f"{split}, {level}" for split in "AB" for level in ("simple", "moderate", "challenging")]
    assert [row for row in rows.index if row in levels] == [row for row in levels if row in rows.index]
    assert rows.index[0] == "split A"
    assert rows.loc[["split A", "split B"], ["questions", "wrong"]].to_numpy().tolist() == [[5, 4], [5, 0]]
    assert rows.loc[rows.index.str.startswith("A, "), "questions"].sum() == 5


def test_reasons_of_wrong_answers_only(run: Run) -> None:
    counts = reason_counts(explained_frame(run))
    assert dict(counts.to_numpy().tolist()) == {
        "does not execute": 1,
        "join missing": 1,
        "number of columns": 1,
        "other names or values": 1,
    }


def test_a_run_without_errors(tmp_path: Path) -> None:
    frame = explained_frame(make_run(tmp_path / "run", benchmark(tmp_path, "spider")))
    assert reason_counts(frame).empty
    assert error_counts(frame[~frame["correct"]]).empty
