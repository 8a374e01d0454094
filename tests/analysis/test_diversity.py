"""Self-BLEU against its definition, and the measures of a run against counts by hand."""

from __future__ import annotations

import math
import random
from collections import Counter
from pathlib import Path

import pytest

from finer_sql_lib.analysis.diversity import (
    groups_per_question,
    self_bleu,
    self_bleu_by_question,
    sql_tokens,
    syntax_error_rate,
)
from tests.comparison_world import WRONG, benchmark, make_run

Tokens = tuple[str, ...]


def bleu_by_definition(hypothesis: Tokens, references: list[Tokens]) -> float:
    """Papineni et al. 2002 with Chen and Cherry's smoothing 1, written the long way."""
    logs = []
    for n in range(1, min(4, len(hypothesis)) + 1):
        own, *others = (
            Counter(text[i : i + n] for i in range(len(text) - n + 1)) for text in (hypothesis, *references)
        )
        matched = sum(min(count, max(other[gram] for other in others)) for gram, count in own.items())
        logs.append(math.log((matched or 0.1) / sum(own.values())))
    closest = min((abs(len(text) - len(hypothesis)), len(text)) for text in references)[1]
    penalty = 1.0 if len(hypothesis) > closest else math.exp(1 - closest / len(hypothesis))
    return penalty * math.exp(sum(logs) / len(logs))


def test_self_bleu_is_the_mean_of_bleu_against_all_others() -> None:
    rng = random.Random(0)
    for _ in range(200):
        texts = [tuple(rng.choices("abcde", k=rng.randint(1, 9))) for _ in range(rng.randint(2, 7))]
        texts += rng.sample(texts, k=rng.randint(0, 2))
        expected = [bleu_by_definition(text, texts[:i] + texts[i + 1 :]) for i, text in enumerate(texts)]
        assert self_bleu(texts) == pytest.approx(sum(expected) / len(texts), abs=1e-12)


def test_self_bleu_does_not_depend_on_the_order() -> None:
    texts = [sql_tokens(sql) for sql in WRONG.values()]
    assert self_bleu(texts) == pytest.approx(self_bleu(texts[::-1]))


def test_equal_texts_score_one_and_one_text_cannot_be_scored() -> None:
    assert self_bleu([("select", "1")] * 5) == 1.0
    assert self_bleu([("select", "1")]) is None
    assert self_bleu([]) is None
    with pytest.raises(ValueError, match="without tokens"):
        self_bleu([("a",), ()])


@pytest.mark.parametrize(
    ("sql", "tokens"),
    [
        ("SELECT  A\nFROM t", ("select", "a", "from", "t")),
        ("x = 'It''s A'", ("x", "=", "'It''s A'")),
        ('"My Col"<>`B`', ('"My Col"', "<>", "`B`")),
        ("a||b>=-1.50", ("a", "||", "b", ">=", "-", "1.50")),
        ("'open", ("'", "open")),
    ],
)
def test_tokens(sql: str, tokens: tuple[str, ...]) -> None:
    assert sql_tokens(sql) == tokens


def test_measures_of_a_run(tmp_path: Path) -> None:
    """Ten questions of two equal candidates, then one candidate without SQL and one of another result."""
    asked = benchmark(tmp_path, "spider")
    run = make_run(tmp_path / "run", asked, wrong=[1], extra={0: [None], 2: ["SELECT 1"]})
    assert syntax_error_rate(run) == pytest.approx(3 / 22)  # both of question 1, and the one without SQL
    assert groups_per_question(run) == pytest.approx((8 + 0 + 2) / 10)  # question 1 has no result, 2 has two
    gold, other = sql_tokens(asked.graded()[2].gold_sql), sql_tokens("SELECT 1")
    scores = self_bleu_by_question(run)
    assert sorted(scores.values())[1:] == [1.0] * 9
    assert min(scores.values()) == pytest.approx((2 + bleu_by_definition(other, [gold, gold])) / 3)
