"""Words that nobody knows: a lexicon of pronounceable inventions, so that a model learns to copy names it never saw."""

from __future__ import annotations

import random
from dataclasses import replace

from finer_sql_lib.sample.lexicon import Category, Lexicon, Measure, Noun

_TAKEN = frozenset(
    (
        "alter",
        "begin",
        "create",
        "default",
        "delete",
        "except",
        "exists",
        "group",
        "having",
        "index",
        "insert",
        "order",
        "table",
        "union",
    )
)
_ONSETS = (
    "b",
    "c",
    "d",
    "f",
    "g",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "w",
    "z",
    "br",
    "cr",
    "dr",
    "fl",
    "gr",
    "kl",
    "pl",
    "pr",
    "sk",
    "sl",
    "st",
    "tr",
)
_VOWELS = ("a", "e", "i", "o", "u", "a", "e", "i", "o", "ai", "ou", "ea")
_CODAS = ["", "", "", "n", "r", "l", "s", "t", "m", "nd", "rk", "st", "x"]


def invent(rng: random.Random) -> str:
    """A word of one or two syllables, five letters or more, that ends in a consonant (and is no keyword of SQL)."""
    while True:
        word = _draw(rng)
        if len(word) >= 5 and word not in _TAKEN:
            return word


def _draw(rng: random.Random) -> str:
    syllables = [rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(rng.choice((1, 2, 2)))]
    word = "".join(syllables)
    return word if word[-1] not in "aeiouys" else word + rng.choice("nrlt")


def with_inventions(rng: random.Random, lexicon: Lexicon, share: float) -> Lexicon:
    """The lexicon with ``share`` of its words replaced by inventions; adjectives of replaced measures are gone."""

    def word(known: str) -> str:
        return invent(rng) if rng.random() < share else known

    def value(known: str) -> str:
        return invent(rng).capitalize() if rng.random() < share else known

    nouns = tuple(Noun(word(noun.word), noun.kind) for noun in rng.sample(lexicon.nouns, 12))
    measures = tuple(_measure(rng, measure, share) for measure in rng.sample(lexicon.measures, 24))
    categories = tuple(
        Category(word(category.word), tuple(dict.fromkeys(map(value, category.values))))
        for category in rng.sample(lexicon.categories, 16)
    )
    return replace(
        lexicon,
        nouns=nouns,
        measures=measures,
        categories=categories,
        modifiers=tuple(map(word, rng.sample(lexicon.modifiers, 6))),
        column_modifiers=tuple(map(word, rng.sample(lexicon.column_modifiers, 6))),
        last_names=tuple(map(value, lexicon.last_names)),
        title_words=tuple(dict.fromkeys(map(value, lexicon.title_words))),
        terms=tuple(dict.fromkeys(map(word, lexicon.terms))),
    )


def _measure(rng: random.Random, measure: Measure, share: float) -> Measure:
    if rng.random() >= share:
        return measure
    return Measure(invent(rng), measure.low, measure.high, is_real=measure.is_real)
