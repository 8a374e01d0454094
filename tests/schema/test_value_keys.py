"""When a question names a value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib.schema.value_keys import MAX_KEY_CHARS, MAX_QUESTION_WORDS, question_keys, value_key
from tests.growth import growth


@pytest.mark.parametrize(
    ("value", "question"),
    [
        ("France", "Who lives in france?"),
        ("NorthCarolina", "students of North Carolina"),
        ("North-Carolina", "students of North Carolina"),
        ("Tokyo , Japan", "not in Tokyo,Japan"),
        ("Ph.D.", "professors with a Ph.D"),
        ("Asia", "the largest Asian country"),
        ("Engineer", "the engineering department"),
        ("Eggs", "allergic to egg"),
        ("cat", "students with cats"),
        ("F", "whose sex is F"),
        ("São Paulo", "flights to Sao Paulo"),
        ("Sao Paulo", "flights to SÃO PAULO"),
        ("Straße", "in which STRASSE?"),
        ("2018-03-17 07:13:53", "ordered before 2018-03-17 07:13:53"),
        ("94107", "the zip code 94107"),
        ("\uff21\uff22\uff23", "the company abc"),
        ("Москва", "сколько людей в москва"),
        ("हिंदी", "who speaks हिंदी?"),
    ],
)
def test_a_question_names_a_value(value: str, question: str) -> None:
    assert value_key(value) in question_keys(question)


@pytest.mark.parametrize(
    ("value", "question"),
    [
        ("IN", "how many in all"),  # a short code keeps its case
        ("F", "for each of them: f"),
        ("Nam", "names of all"),  # three letters take a plural "s" and nothing else
        ("York", "a new yorkshire terrier"),
        ("art", "the first party"),  # words begin where they begin
        ("9410", "the zip code 94107"),
        ("pas", "how many pass"),
    ],
)
def test_a_question_does_not_name_a_value(value: str, question: str) -> None:
    assert value_key(value) not in question_keys(question)


@pytest.mark.parametrize("value", ["", " ", "the", "42", "x" * 61, "!?", "\x00\x1b[", "a b " * 7])
def test_some_values_are_looked_for_by_nobody(value: str) -> None:
    assert value_key(value) is None


def test_what_stands_in_the_question_is_no_inflection() -> None:
    keys = question_keys("dogs and a dog")
    assert (keys["dogs"].inflected, keys["dogs"].place) == (False, 0)
    assert (keys["dog"].inflected, keys["dog"].place) == (False, 3)


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=20))
def test_a_value_is_named_wherever_it_stands_between_blanks(value: str, before: str, behind: str) -> None:
    key = value_key(value)
    assert key is None or key in question_keys(f"{before} {value} {behind}")


@given(st.text(max_size=200))
def test_keys_are_of_bounded_length(text: str) -> None:
    # case folding can make up to three letters of one
    assert all(0 < len(key) <= 3 * (MAX_KEY_CHARS + 4) for key in question_keys(text))


@pytest.mark.parametrize("part", ["a ", "ab ", "word ", "é", "x" * 70 + " ", "\x00", "ﷺ ", "1"])
def test_the_time_of_a_question_is_linear(part: str) -> None:
    assert growth(question_keys, lambda n: part * (n // len(part)), 400_000) < 3


def test_a_long_question_is_read_to_its_thousandth_word() -> None:
    keys = question_keys("word " * (MAX_QUESTION_WORDS - 1) + "last beyond")
    assert "last" in keys
    assert "beyond" not in keys
