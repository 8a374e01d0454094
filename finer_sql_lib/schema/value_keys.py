"""When a question names a value: both are reduced to keys, and equal keys are a match.

A key is letters and digits alone, in lower case and without accents, so that "North Carolina" names ``NorthCarolina``
and "Sao Paulo" ``São Paulo``. The question has the key of every run of its words; the last word of a run may be
inflected ("Asian", "dogs", "Egg" for ``Asia``, ``dog``, ``Eggs``). Chosen on the golds of Spider's train split
(``tests/benchmarks/LOG.md``) against whole words and against the longest common substring: it finds more of the golds'
strings with fewer values a question, and a lookup of keys needs no walk over the values of a database.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from finer_sql_lib.schema.filter import STOP_WORDS

MAX_KEY_CHARS: Final = 60
"""Longer keys match nothing: a longer value is shown cut, so no prompt could show it whole."""
MAX_VALUE_WORDS: Final = 12
"""Values of more words are not looked for."""
MAX_QUESTION_WORDS: Final = 1000
"""Words of a question, evidence included, behind these are not read."""

_MAX_CASE_CHARS = 2
"""So short a key keeps its case: "in" does not name ``IN``, nor "f" a grade ``F``."""
_MIN_DIGITS = 4
"""Shorter numbers stand in many questions by chance."""
_MAX_SUFFIX = 3
"""Letters that an inflected word may have behind the value's: "engineering", "Asian", "dogs"."""
_MIN_STEM = 4
"""Letters that must be left in front of a suffix; three in front of a plural "s"."""

_WORD = re.compile(r"[^\W_]+")
_ACCENT = re.compile("[\u0300-\u036f]")


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """How a question names a key, the best way first: as it stands or inflected, and by its how-manieth word."""

    inflected: bool
    place: int


def value_key(value: str) -> str | None:
    """The key of a value; None for one that no question can name.

    >>> value_key("Comp. Sci."), value_key("F"), value_key("the"), value_key("12"), value_key("1998-05-02")
    ('compsci', 'F', None, None, '19980502')
    """
    words = words_of(value)
    key = joined(words)
    if not 0 < len(key) <= MAX_KEY_CHARS or len(words) > MAX_VALUE_WORDS or key in STOP_WORDS:
        return None
    return None if key.isdigit() and len(key) < _MIN_DIGITS else key


def question_keys(text: str) -> dict[str, Mention]:
    """The keys of all values that a question of this text (give evidence with it) names.

    >>> sorted(question_keys("Asian dogs"))
    ['asia', 'asian', 'asiand', 'asiando', 'asiandog', 'asiandogs', 'asians', 'dog', 'dogs']

    At most 60 for each of the first ``MAX_QUESTION_WORDS`` words.
    """
    words = words_of(text)[:MAX_QUESTION_WORDS]
    keys: dict[str, Mention] = {}
    for place in range(len(words)):
        for n in range(1, MAX_VALUE_WORDS + 1):
            run = words[place : place + n]
            key = joined(run)
            if len(run) < n or len(key) > MAX_KEY_CHARS + _MAX_SUFFIX:
                break
            for form, inflected in ((key, False), *((other, True) for other in inflections(key, run[-1]))):
                mention = Mention(inflected, place)
                keys[form] = min(mention, keys.get(form, mention))
    return keys


def inflections(key: str, last: str) -> list[str]:
    """Keys that end in another form of the ``last`` word than ``key`` does: without its suffix, or with a plural "s".

    >>> inflections("asian", "Asian"), inflections("dogs", "dogs"), inflections("1998", "1998")
    (['asia', 'asians'], ['dog'], [])
    """
    if len(key) <= _MAX_CASE_CHARS or last.isdigit():
        return []
    forms = []
    for n in range(1, min(_MAX_SUFFIX, len(last) - 1) + 1):
        stem, is_plural = key[:-n], n == 1 and key.endswith("s") and not key.endswith("ss")
        if len(stem) >= (_MIN_STEM - 1 if is_plural else _MIN_STEM):
            forms.append(stem)
    return forms if key.endswith("s") else [*forms, key + "s"]


def words_of(text: str) -> list[str]:
    """Runs of letters and digits, without accents; compatibility forms (full width, ligatures) as their plain ones."""
    if not text.isascii():
        text = _ACCENT.sub("", unicodedata.normalize("NFKD", text))
    return _WORD.findall(text)


def joined(words: list[str]) -> str:
    """The key of these words, in lower case unless it is very short."""
    key = "".join(words)
    return key if len(key) <= _MAX_CASE_CHARS else key.casefold()
