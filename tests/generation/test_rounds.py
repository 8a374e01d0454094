"""Sampling in rounds: settled questions get no more, the others the candidates that they would have got anyway."""

from __future__ import annotations

import contextlib
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from finer_sql_lib.generation import Sampling
from finer_sql_lib.generation.hf import question_uniforms
from finer_sql_lib.generation.rounds import QUESTIONS_AT_ONCE, generate_in_rounds
from finer_sql_lib.generation.sampling import candidate_from_text, unanswered
from finer_sql_lib.records import Candidate, DataNote, Prompt
from finer_sql_lib.runs import Run, load_run, open_run

AGREES, DISAGREES, EMPTY = 1, 2, 3
"""Questions on which all candidates return 5, each another number, nothing."""
PROMPTS = [Prompt(id_, ()) for id_ in (AGREES, DISAGREES, EMPTY)]


class Model:
    """Answers by question and index alone, as a seeded model does; ``fails_at``: the round that is not finished."""

    in_process = False
    note = ""

    def __init__(self, fails_at: int | None = None, silent: bool = False) -> None:
        self.fails_at, self.silent = fails_at, silent
        self.asked: list[tuple[int, int, int]] = []

    def load(self) -> None:
        pass

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        for place, prompt in enumerate(prompts):
            if sampling.first == self.fails_at and place:
                if not self.silent:
                    raise KeyboardInterrupt
                yield [unanswered(prompt.question_id, "the server refused it")]
                continue
            self.asked.append((prompt.question_id, sampling.first, sampling.n))
            yield [answer(prompt.question_id, sampling.first + i) for i in range(sampling.n)]


def answer(question_id: int, index: int) -> Candidate:
    sql = {AGREES: "SELECT 5", DISAGREES: f"SELECT {index + 1}", EMPTY: "SELECT a FROM t"}[question_id]
    return candidate_from_text(question_id, index, sql, n_tokens=10)


@pytest.fixture
def databases(tmp_path: Path) -> dict[int, Path]:
    path = tmp_path / "d.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a INTEGER)")
    return {prompt.question_id: path for prompt in PROMPTS}


def sample(model: Model, run: Run, databases: dict[int, Path], risk: float = 0.1) -> object:
    return generate_in_rounds(model, PROMPTS, Sampling(n=12), run, risk, databases, progress=False)


def test_a_question_on_which_all_agree_stops_and_the_others_go_on(tmp_path: Path, databases: dict[int, Path]) -> None:
    with open_run(tmp_path / "run", {}) as run:
        report = sample(Model(), run, databases)
    run = load_run(tmp_path / "run")
    assert Counter(c.question_id for c in run.candidates()) == {AGREES: 4, DISAGREES: 12, EMPTY: 12}
    assert run.candidates() == [answer(id_, i) for id_, n in ((1, 4), (2, 12), (3, 12)) for i in range(n)]
    assert run.manifest["settled"] == [1, 2, 3]
    assert run.manifest["generation"]["tokens"] == report.tokens == 280
    assert (report.questions, report.resumed, report.candidates) == (3, 0, 28)


def test_without_risk_a_question_stops_when_the_rest_cannot_change_its_vote(
    tmp_path: Path, databases: dict[int, Path]
) -> None:
    with open_run(tmp_path / "run", {}) as run:
        sample(Model(), run, databases, risk=0.0)
        assert Counter(c.question_id for c in run.candidates()) == {AGREES: 7, DISAGREES: 12, EMPTY: 12}


@pytest.mark.parametrize("fails_at", [0, 4, 5, 9])
def test_an_interrupted_run_goes_on_to_what_an_undisturbed_one_is(
    tmp_path: Path, databases: dict[int, Path], fails_at: int
) -> None:
    with open_run(tmp_path / "whole", {}) as run:
        sample(Model(), run, databases)
        whole = run.candidates()
    for model in (Model(fails_at), Model()):
        with open_run(tmp_path / "stopped", {}) as run, contextlib.suppress(KeyboardInterrupt):
            sample(model, run, databases)
            assert run.candidates() == whole
    assert load_run(tmp_path / "stopped").manifest["settled"] == [1, 2, 3]
    assert model.asked  # it did stop, and only what was missing was asked
    assert (AGREES, 0, 4) not in model.asked


def test_more_questions_than_go_through_their_rounds_together_are_all_settled(
    tmp_path: Path, databases: dict[int, Path]
) -> None:
    class AtOnce(Model):
        def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
            self.asked.append((len(prompts), sampling.first, sampling.n))
            indices = range(sampling.first, sampling.first + sampling.n)
            yield [candidate_from_text(p.question_id, i, "SELECT 5", n_tokens=10) for p in prompts for i in indices]

    prompts, model = [Prompt(id_, ()) for id_ in range(QUESTIONS_AT_ONCE + 3)], AtOnce()
    paths = dict.fromkeys(range(len(prompts)), databases[AGREES])
    with open_run(tmp_path / "run", {}) as run:
        generate_in_rounds(model, prompts, Sampling(n=12), run, 0.1, paths, progress=False)
        assert run.manifest["settled"] == list(range(len(prompts)))
    assert model.asked == [(QUESTIONS_AT_ONCE, 0, 4), (3, 0, 4)]


def test_a_finished_run_asks_nothing(tmp_path: Path, databases: dict[int, Path]) -> None:
    for _ in range(2):
        model = Model()
        with open_run(tmp_path / "run", {}) as run:
            report = sample(model, run, databases)
    assert model.asked == []
    assert (report.questions, report.resumed) == (0, 3)


def test_a_lost_part_is_filled_and_nothing_comes_twice(tmp_path: Path, databases: dict[int, Path]) -> None:
    with open_run(tmp_path / "run", {}) as run:
        sample(Model(), run, databases)
        whole = run.candidates()
    (tmp_path / "run" / "candidates" / "part-00003.parquet").write_bytes(b"")  # DISAGREES, its second round
    model = Model()
    with open_run(tmp_path / "run", {}) as run, pytest.warns(DataNote, match="part-00003"):
        sample(model, run, databases)
    assert load_run(tmp_path / "run").candidates() == whole
    assert model.asked == [(DISAGREES, 4, 1)]


def test_a_question_refused_in_a_later_round_keeps_what_it_has_and_is_not_settled(
    tmp_path: Path, databases: dict[int, Path]
) -> None:
    with open_run(tmp_path / "run", {}) as run:
        report = sample(Model(fails_at=5, silent=True), run, databases)
        assert Counter(c.question_id for c in run.candidates()) == {AGREES: 4, DISAGREES: 12, EMPTY: 5}
        assert run.manifest["settled"] == [1, 2]
        assert report.candidates == 21


def test_a_question_that_cannot_be_sampled_is_settled(tmp_path: Path, databases: dict[int, Path]) -> None:
    with open_run(tmp_path / "run", {}) as run:
        report = sample(Model(fails_at=0, silent=True), run, databases)
        assert report.unanswered == (2, 3)
        assert run.manifest["settled"] == [1, 2, 3]


@pytest.mark.parametrize("risk", [-0.1, 1.0, float("nan")])
def test_a_risk_that_is_no_chance_is_refused_by_the_options_name(
    tmp_path: Path, databases: dict[int, Path], risk: float
) -> None:
    with open_run(tmp_path / "run", {}) as run, pytest.raises(ValueError, match="--adaptive is a chance"):
        sample(Model(), run, databases, risk)


def test_a_candidates_random_numbers_do_not_depend_on_the_round() -> None:
    whole = question_uniforms(Sampling(n=30, max_tokens=7), 11)
    late = question_uniforms(Sampling(n=3, max_tokens=7, first=12), 11)
    assert np.array_equal(late, whole[12:15])


def test_what_a_run_records_of_its_sampling_knows_no_rounds() -> None:
    assert list(Sampling(first=3).identity()) == ["n", "temperature", "top_p", "max_tokens", "seed", "logprobs"]
