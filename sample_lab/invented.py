"""Words that nobody knows: a lexicon of inventions, so that a model learns to copy names it never saw.

An invention is put together from parts of known words, so that it falls into the same pieces of the vocabulary as a
word that was held out. A model that had learnt to copy words of free syllables failed on held-out words.
"""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache

from sample_lab.lexicon import Category, Lexicon, Measure, Noun, known

# words of SQL that parts can make
_TAKEN = frozenset(("create", "default", "delete", "except", "exists", "index", "insert", "order", "table", "where"))
_SHORTEST, _LONGEST = 5, 11


def invent(rng: random.Random) -> str:
    """A word of five to eleven letters, beginning like one known word and ending like another; no known word itself."""
    while True:
        first, last = rng.sample(_parts(), 2)
        word = first[: rng.randint(2, 5)] + last[-rng.randint(2, 6) :]
        if _SHORTEST <= len(word) <= _LONGEST and word not in _TAKEN and word not in _parts():
            return word


@cache
def _parts() -> tuple[str, ...]:
    return tuple(word for word in known().words() if word.isascii() and word.islower() and len(word) >= 4)


def with_inventions(rng: random.Random, lexicon: Lexicon, share: float) -> Lexicon:
    """The lexicon with ``share`` of its words replaced by inventions; adjectives of replaced measures are gone."""

    def word(known: str) -> str:
        return invent(rng) if rng.random() < share else known

    def measure(known: Measure) -> Measure:
        return Measure(invent(rng), known.low, known.high, is_real=known.is_real) if rng.random() < share else known

    def value(known: str) -> str:
        return invent(rng).capitalize() if rng.random() < share else known

    nouns = tuple(Noun(word(noun.word), noun.kind) for noun in rng.sample(lexicon.nouns, 12))
    measures = tuple(map(measure, rng.sample(lexicon.measures, 24)))
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
