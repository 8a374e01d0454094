"""Two runs side by side, part by part."""

from __future__ import annotations

import pytest

from finer_sql_lib.analysis.compare import changes_by_part
from finer_sql_lib.analysis.flips import ALL
from finer_sql_lib.runs import RunError
from finer_sql_lib.sample import sample_splits, split_of
from finer_sql_lib.sample.kept import CONSTRAINED, sample_runs

AFTER = CONSTRAINED[0]
BEFORE = AFTER.replace(" constrained", "")
HOME = AFTER.partition(" on ")[2]


@pytest.fixture(scope="module")
def runs():
    return sample_runs([BEFORE, AFTER])


def test_parts_add_up_to_all(runs):
    table = changes_by_part({"names": (runs[BEFORE], runs[AFTER])}, sample_splits).set_index("part")
    assert set(table["run"]) == {"names"}
    assert table.index.tolist() == ["A", "B", ALL]
    counts = table[["questions", "gained", "lost"]]
    assert counts.loc["A"].add(counts.loc["B"]).tolist() == counts.loc[ALL].tolist()
    net = table["questions"] * (table["ex_after"] - table["ex_before"]) / 100
    assert net.tolist() == pytest.approx((table["gained"] - table["lost"]).tolist())


def test_counted_by_hand(runs):
    splits = split_of(HOME)
    before, after = ({item.question_id: item for item in runs[name].scored()} for name in (BEFORE, AFTER))
    asked = [question for question, item in before.items() if splits[item.db_id] == "B"]
    row = changes_by_part({"": (runs[BEFORE], runs[AFTER])}, sample_splits).set_index("part").loc["B"]
    assert row["questions"] == len(asked)
    assert row["gained"] == sum(after[q].correct and not before[q].correct for q in asked)
    assert row["ex_before"] == pytest.approx(100 * sum(before[q].correct for q in asked) / len(asked))
    assert row["sample_after"] == pytest.approx(sum(after[q].n_correct for q in asked) / len(asked) / 0.3)


def test_a_run_beside_itself_changes_nothing_and_needs_no_parts(runs):
    table = changes_by_part({"itself": (runs[BEFORE], runs[BEFORE])}, lambda _: {})
    assert table["part"].tolist() == [ALL]
    assert table[["gained", "lost"]].to_numpy().sum() == 0
    assert table["p"].tolist() == [1]


def test_a_database_without_a_part_is_a_fault(runs):
    with pytest.raises(KeyError):
        changes_by_part({"": (runs[BEFORE], runs[AFTER])}, lambda _: {"another": "A"})


def test_several_pairs_follow_one_another_and_none_is_an_empty_table(runs):
    pairs = {"changed": (runs[BEFORE], runs[AFTER]), "itself": (runs[AFTER], runs[AFTER])}
    table = changes_by_part(pairs, sample_splits)
    assert table["run"].tolist() == 3 * ["changed"] + 3 * ["itself"]
    nothing = changes_by_part({}, sample_splits)
    assert nothing.empty
    assert nothing.columns.tolist() == table.columns.tolist()


def test_runs_scored_on_different_benchmarks_are_refused(runs):
    """Both count their questions from 0, so that the ids alone would pass for shared questions."""
    [other] = sample_runs(["tiny-bird on sample-bird"]).values()
    with pytest.raises(RunError, match=r"'spider' and .* has 'bird': their scores cannot be compared"):
        changes_by_part({"": (runs[BEFORE], other)}, sample_splits)
