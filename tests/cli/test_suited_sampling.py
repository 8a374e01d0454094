"""What the command line leaves out of a sampling is what suits the model, or what the run began with."""

from __future__ import annotations

from pathlib import Path

import pytest

from finer_sql_lib.cli.suited_sampling import AskSampling, GenerateSampling
from finer_sql_lib.generation import Sampling
from finer_sql_lib.records import Candidate
from finer_sql_lib.runs import open_run
from finer_sql_lib.sample.made_once import made_once


@pytest.fixture
def small(tmp_path: Path) -> str:
    """A folder that stands for a merged small model."""
    return str(made_once(tmp_path / "small", lambda folder: None, {"name": "small-sft"}))


def test_a_benchmark_is_sampled_as_in_the_paper(tmp_path: Path) -> None:
    assert GenerateSampling().suited("owner/name", tmp_path / "run") == Sampling()


def test_answers_of_a_small_model_are_bounded_where_it_was_taught_to_end(small: str, tmp_path: Path) -> None:
    assert GenerateSampling().suited(small, tmp_path / "run") == Sampling(max_tokens=200)
    assert GenerateSampling(max_tokens=300).suited(small, tmp_path / "run") == Sampling(max_tokens=300)


def test_a_run_goes_on_as_it_began(small: str, tmp_path: Path) -> None:
    """Runs of small from before it had a bound of its own began with 2,048 tokens."""
    began = Sampling(n=4, temperature=0.6, logprobs=True)
    with open_run(tmp_path / "run", {"model": "small", "sampling": began.identity()}) as run:
        run.append("candidates", [Candidate(0, 0, "SELECT 1")])
    same = GenerateSampling(n=4, temperature=0.6)
    assert same.suited(small, tmp_path / "run") == began
    assert GenerateSampling(n=4, logprobs=False).suited(small, tmp_path / "run") == Sampling(n=4)


def test_a_run_that_holds_nothing_has_not_begun(small: str, tmp_path: Path) -> None:
    with open_run(tmp_path / "run", {"model": "small", "sampling": Sampling(max_tokens=2048).identity()}):
        pass  # stopped before its first batch
    assert GenerateSampling().suited(small, tmp_path / "run") == Sampling(max_tokens=200)


@pytest.mark.parametrize("options", [{"n": 0}, {"max_tokens": 0}, {"temperature": 0}])
def test_what_suits_no_model_is_refused_at_once(options: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        GenerateSampling(**options)


def test_no_tokens_are_not_the_usual_number(small: str) -> None:
    with pytest.raises(ValueError, match="max_tokens must be at least 1, got 0"):
        AskSampling(max_tokens=0).suited(small)
