"""The curriculum gives the same groups for the same settings, whoever asks, and its version says which questions."""

from __future__ import annotations

import hashlib
from typing import get_args

import pytest

from sample_lab.curriculum import VERSION, Curriculum, CurriculumSettings, lesson_group
from sample_lab.query import Dialect

QUESTIONS = {
    ("spider", 5): "1ce03b7c69ec795ef0ca011ccdb333e2075bc3e449b80cbdf7e575ab79564f2c",
    ("bird", 5): "8ee0f6222f768f355510663956a3ab06ee4d7f8f7e106f154617e60cb54593a1",
}
"""SHA-256 of the first groups' questions, by dialect and version: a training does not go on over other ones."""


class CharacterTokenizer:
    """A token for every character."""

    eos_token_id = -1

    def apply_chat_template(self, messages: list[dict[str, str]], **_: object) -> list[int]:
        return [ord(letter) for message in messages for letter in message["content"]]

    def __call__(self, text: str, **_: object) -> dict[str, list[int]]:
        return {"input_ids": [ord(letter) for letter in text]}


@pytest.mark.parametrize("dialect", get_args(Dialect))
def test_the_questions_are_those_of_the_version(dialect: Dialect) -> None:
    texts = []
    for index in range(6):
        schema, examples = lesson_group(CurriculumSettings(dialect, seed=3, invented=0.5), index)
        texts += [schema, *(f"{e.text}|{e.evidence}|{e.sql}|{e.reasoning}" for e in examples)]
    assert hashlib.sha256("\n".join(texts).encode()).hexdigest() == QUESTIONS[dialect, VERSION]


def test_the_first_lessons_are_small_and_lack_the_late_templates() -> None:
    settings = CurriculumSettings("spider", questions=4, max_tables=2, values=0, late=False)
    for index in range(10):
        schema, examples = lesson_group(settings, index)
        assert len(examples) == 4
        assert len({line.partition(".")[0] for line in schema.partition("\nPrimary keys")[0].splitlines()}) == 2
        assert "values:" not in schema
        assert not any(" IN (" in example.sql.replace("NOT IN (", "") for example in examples)


def test_a_group_is_token_ids_that_end_and_share_their_schema() -> None:
    curriculum = Curriculum(CurriculumSettings("bird", questions=3), CharacterTokenizer())
    group = curriculum.group(7)
    assert group == curriculum.group(7)
    assert group != curriculum.group(8)
    assert [completion[-1] for _, completion in group] == [-1] * 3
    schema, _ = lesson_group(curriculum.settings, 7)
    for prompt, completion in group:
        assert schema in "".join(map(chr, prompt))
        assert "".join(map(chr, completion[:-1])).startswith("<think>")


def test_the_identity_keeps_the_names_of_trainings_of_before() -> None:
    identity = Curriculum(CurriculumSettings("bird", seed=4), None).identity()
    assert (identity["style"], identity["seed"], identity["version"]) == ("bird", 4, VERSION)
    assert "dialect" not in identity
