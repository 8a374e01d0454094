"""What may enter the memory: long enough, about the schema, not repetitive, not known already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Trace:
    """The reasoning of one correct answer. ``columns``: the database's column names; ``step``: the training step."""

    dataset: str
    db_id: str
    text: str
    columns: frozenset[str] = frozenset()
    step: int = 0


@dataclass(frozen=True, slots=True)
class Gate:
    """The paper's INSERT conditions (memory reward, section on maintenance); all must hold.

    Tokens are words (runs of letters, digits and ``_``), case does not count. ``min_density`` is mentions of columns
    per token; a column name of several words counts once per mention. ``max_cosine`` is exclusive.
    """

    min_tokens: int = 30
    max_tokens: int = 2000
    min_density: float = 0.05
    min_columns: int = 2
    min_unique_bigrams: float = 0.6
    max_cosine: float = 0.9

    def refuse_text(self, trace: Trace) -> str | None:
        """Why the text alone keeps the trace out, or None.

        >>> Gate().refuse_text(Trace("spider", "pets", "count the pets", frozenset({"pet_id"})))
        'too short: 3 tokens, at least 30'
        """
        tokens = words(trace.text)
        if len(tokens) < self.min_tokens:
            return f"too short: {len(tokens)} tokens, at least {self.min_tokens}"
        if len(tokens) > self.max_tokens:
            return f"too long: {len(tokens)} tokens, at most {self.max_tokens}"
        mentions = column_mentions(tokens, trace.columns)
        if len(set(mentions)) < self.min_columns:
            return f"too few columns: {len(set(mentions))} distinct, at least {self.min_columns}"
        if len(mentions) / len(tokens) < self.min_density:
            return f"off the schema: {len(mentions) / len(tokens):.3f} mentions per token, at least {self.min_density}"
        unique = unique_bigrams(tokens)
        if unique < self.min_unique_bigrams:
            return f"repetitive: {unique:.2f} of its bigrams are unique, at least {self.min_unique_bigrams}"
        return None

    def refuse_nearest(self, cosine: float | None) -> str | None:
        """Why its nearest entry (``cosine`` in [-1, 1], None in an empty memory) keeps a trace out, or None."""
        if cosine is None or cosine < self.max_cosine:
            return None
        return f"known already: cosine {cosine:.3f} to its nearest entry, below {self.max_cosine} is asked for"


def words(text: str) -> list[str]:
    """The tokens that the gate counts.

    >>> words("Join T1.stu_id, then COUNT!")
    ['join', 't1', 'stu_id', 'then', 'count']
    """
    return _WORD.findall(text.lower())


def column_mentions(tokens: Sequence[str], columns: Iterable[str]) -> list[str]:
    """Every mention of a column in order; of two names that start at one token the longer counts.

    >>> column_mentions(words("the sales team and team"), {"Team", "Sales Team"})
    ['sales team', 'team']
    """
    by_first: dict[str, list[list[str]]] = {}
    for column in columns:
        if name := words(column):
            by_first.setdefault(name[0], []).append(name)
    for names in by_first.values():  # the longer name is tried first
        names.sort(key=len, reverse=True)
    mentions, at = [], 0
    while at < len(tokens):
        name = next((n for n in by_first.get(tokens[at], ()) if list(tokens[at : at + len(n)]) == n), [])
        if name:
            mentions.append(" ".join(name))
        at += len(name) or 1
    return mentions


def unique_bigrams(tokens: Sequence[str]) -> float:
    """Distinct bigrams over all bigrams, in [0, 1]; 1 with fewer than two tokens.

    >>> unique_bigrams(["a", "b", "a", "b"])
    0.6666666666666666
    """
    bigrams = list(pairwise(tokens))
    return len(set(bigrams)) / len(bigrams) if bigrams else 1.0
