"""What is known of a vote: asked only for votes that it was measured on, and read as it was written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from finer_sql_lib.analysis.confidence import Conditions, Confidence, conditions_of, read_confidences, write_confidences
from finer_sql_lib.generation import Sampling
from finer_sql_lib.runs import RunError, load_run
from tests.scored import rows, scored
from tests.small_runs import small_run

MADE_SO = Conditions.of("small-1", {"form": "finer"}, Sampling(n=3), "value_aware")
KNOWN = Confidence(MADE_SO, "spider dev", 20, 4, (0.1, 0.5, 0.9))


def test_the_winning_group_decides_the_chance() -> None:
    agreed, _ = scored(("A", rows(1), True), ("B", rows(1), True), ("C", rows(2), False))
    split, _ = scored(("A", rows(1), True), ("B", None, False), ("C", rows(2), False))
    assert (KNOWN.chance(agreed.vote), KNOWN.chance(split.vote)) == (0.5, 0.1)


@pytest.mark.parametrize("returned", [rows(), rows(0), rows(None)])
def test_nothing_is_known_of_a_winner_without_values(returned: object) -> None:
    question, _ = scored(*[("A", returned, True)] * 3)  # type: ignore[list-item]
    assert KNOWN.chance(question.vote) is None


def test_nothing_is_known_of_other_votes() -> None:
    three, _ = scored(*[("A", rows(1), True)] * 3)
    two, _ = scored(*[("A", rows(1), True)] * 2)
    none, _ = scored(*[("A", None, False)] * 3)
    by_majority, _ = scored(*[("A", rows(1), True)] * 3, rule="majority")
    assert KNOWN.chance(three.vote) == 0.9
    assert [KNOWN.chance(question.vote) for question in (two, none, by_majority)] == [None] * 3


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    assert read_confidences(tmp_path / "none.json") == []
    both = [KNOWN, replace(KNOWN, measured_on="bird dev")]
    write_confidences(both, tmp_path / "known.json", "a command")
    assert read_confidences(tmp_path / "known.json") == both
    assert '"made_by": "a command"' in (tmp_path / "known.json").read_text()


def test_a_run_that_does_not_say_which_weights_it_had_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="does not record its weights"):
        conditions_of(load_run(small_run(tmp_path)), 3, "value_aware")
