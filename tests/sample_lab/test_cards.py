"""The cards of the sample's checkpoints say what logs and kept runs say."""

from __future__ import annotations

import pytest

from finer_sql_lib.sample.kept import CHECKPOINTS, STARTS, kept_folder
from sample_lab.cards import model_card, training_minutes


@pytest.mark.parametrize("name", [*CHECKPOINTS, *STARTS])
def test_the_kept_card_is_what_logs_and_runs_make(name: str) -> None:
    assert (kept_folder(name) / "README.md").read_text(encoding="utf-8") == model_card(name)


def test_a_card_counts_the_minutes_of_a_training_that_was_cut() -> None:
    """The runtime that a trainer logs begins anew where it goes on; the times of its updates do not."""
    assert training_minutes([{"step_time": 90.0}, {"step_time": 30.0}, {"train_runtime": 30.0}]) == 2
    assert training_minutes([{"loss": 0.1}, {"train_runtime": 30.0}]) == 0.5
