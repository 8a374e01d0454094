"""The memory's gate at every boundary."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from finer_sql_lib.memory import Gate, Trace
from finer_sql_lib.memory.gate import column_mentions, unique_bigrams, words

COLUMNS = frozenset({"singer_id", "country", "Sales Team"})


def text_of(n_tokens: int, mentions: Sequence[str] = ("singer_id", "country", "country")) -> str:
    """``n_tokens`` different words, of which ``mentions`` are columns."""
    return " ".join([*mentions, *(f"w{i}" for i in range(n_tokens - len(words(" ".join(mentions)))))])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (text_of(29), "too short: 29 tokens"),
        (text_of(30), None),
        (text_of(60), None),  # 3 mentions / 60 tokens = 0.05
        (text_of(61), "off the schema: 0.049"),  # 3 / 61 = 0.0492
        (text_of(2000, ["singer_id", "country"] * 50), None),  # 100 / 2000 = 0.05
        (text_of(2001, ["singer_id", "country"] * 60), "too long: 2001 tokens"),
        (text_of(30, ["country"] * 3), "too few columns: 1 distinct"),
        (text_of(30, ["country", "COUNTRY", "Country"]), "too few columns: 1 distinct"),
        (text_of(30, ["sales team", "country"]), None),  # 2 / 30 = 0.067
        (text_of(30, []), "too few columns: 0 distinct"),
        # bigrams: 15 of 2 kinds in the repetition, 1 into the tail, 24 in the tail: 27 / 40 = 0.675
        (" ".join(["singer_id", "country"] * 8 + [f"w{i}" for i in range(25)]), None),
        ("", "too short: 0 tokens"),
    ],
)
def test_gate_at_its_boundaries(text: str, reason: str | None) -> None:
    refusal = Gate().refuse_text(Trace("spider", "concert", text, COLUMNS))
    assert (refusal or "").startswith(reason or "")
    assert (refusal is None) == (reason is None)


@pytest.mark.parametrize(("pairs", "passes"), [(9, True), (10, False)])
def test_gate_on_repetition(pairs: int, passes: bool) -> None:
    # a b repeated p times, then 24 - p different words: 2p - 1 bigrams of 2 kinds, 1 into the tail, 23 - p in the tail;
    # p = 9:  (2 + 1 + 14) / (17 + 1 + 14) = 17 / 32 = 0.531; thresholds below and above it tell them apart
    text = " ".join(["singer_id", "country"] * pairs + [f"w{i}" for i in range(24 - pairs)])
    share = (2 + 1 + 23 - pairs) / (2 * pairs - 1 + 1 + 23 - pairs)
    assert unique_bigrams(words(text)) == pytest.approx(share)
    gate = Gate(min_unique_bigrams=17 / 32)
    assert (gate.refuse_text(Trace("spider", "concert", text, COLUMNS)) is None) == passes


def test_sixty_percent_of_bigrams_is_enough() -> None:
    assert unique_bigrams(list("abcabc")) == 3 / 5  # ab bc ca ab bc
    tokens = list("abcabc")
    lenient = Gate(min_tokens=6, min_columns=2)
    assert lenient.refuse_text(Trace("s", "d", " ".join(tokens), frozenset("abc"))) is None
    strict = Gate(min_tokens=6, min_columns=2, min_unique_bigrams=0.61)
    assert str(strict.refuse_text(Trace("s", "d", " ".join(tokens), frozenset("abc")))).startswith("repetitive: 0.60")


@pytest.mark.parametrize(("cosine", "passes"), [(None, True), (-1.0, True), (0.899, True), (0.9, False), (1.0, False)])
def test_gate_on_the_nearest_entry(cosine: float | None, passes: bool) -> None:
    assert (Gate().refuse_nearest(cosine) is None) == passes


def test_column_mentions_prefer_the_longer_name() -> None:
    columns = frozenset({"name", "Sales Team", "sales", "Percent (%) Eligible", "%"})
    tokens = words("Name, then the Sales Team's sales: percent eligible")
    assert column_mentions(tokens, columns) == ["name", "sales team", "sales", "percent eligible"]
