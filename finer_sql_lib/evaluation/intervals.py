"""Numbers about verdicts: recall@k, accuracies by level, and how sure they are."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import NormalDist
from typing import Any

import numpy as np

from finer_sql_lib.records import Judged

CONFIDENCE = 0.95
ALL_LEVELS = ("easy", "medium", "hard", "extra", "simple", "moderate", "challenging")


@dataclass(frozen=True, slots=True)
class Interval:
    """A value with the bounds of its confidence interval, all in the same unit."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class LevelScore:
    """One row of the hardness table; fractions in [0, 1]. ``recall`` is recall@n over all n candidates."""

    level: str
    n_questions: int
    n_correct: int
    ex: float
    ex_low: float
    ex_high: float
    recall: float


def wilson(n_correct: int, n: int, confidence: float = CONFIDENCE) -> Interval:
    """Wilson score interval of a share (Wilson 1927). ``n`` = 0 gives (nan, 0, 1).

    >>> i = wilson(85, 100); round(i.low, 3), i.value, round(i.high, 3)
    (0.767, 0.85, 0.907)
    """
    if n == 0:
        return Interval(math.nan, 0.0, 1.0)
    if not 0 <= n_correct <= n:
        raise ValueError(f"n_correct must lie in 0..n; got {n_correct} of {n}")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share, spread = n_correct / n, z * z / n
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * math.sqrt(share * (1 - share) / n + spread / (4 * n))
    return Interval(share, max(0.0, middle - half) if n_correct else 0.0, 1.0 if n_correct == n else middle + half)


def recall_at_k(n: int, n_correct: int, k: int) -> float:
    """Chance that k of n candidates, drawn without replacement, hold a correct one: 1 - C(n-c, k) / C(n, k).

    Unbiased (Chen et al. 2021, "pass@k"). Raises ValueError unless 1 <= k <= n.

    >>> recall_at_k(4, 1, 1), recall_at_k(4, 1, 4), recall_at_k(4, 0, 4)
    (0.25, 1.0, 0.0)
    """
    if not 1 <= k <= n:
        raise ValueError(f"k must lie in 1..n; got k={k} with n={n} candidates")
    return 1.0 - math.comb(n - n_correct, k) / math.comb(n, k)


def sampled_ex(judged: Sequence[Judged]) -> float:
    """The chance, in [0, 1], that a single candidate is right, each question weighing the same."""
    return sum(item.n_correct / item.n_candidates for item in judged) / len(judged)


def level_table(judged: Sequence[Judged]) -> list[LevelScore]:
    """Accuracy and recall@n per level in the official order, and a last row "all"."""
    present = {item.level for item in judged}
    levels = [level for level in ALL_LEVELS if level in present] + sorted(present - set(ALL_LEVELS))
    rows = [_level_score(level, [item for item in judged if item.level == level]) for level in levels]
    return [*rows, _level_score("all", judged)]


def summary(judged: Sequence[Judged]) -> dict[str, Any]:
    """``ex``, ``recall``, ``n_questions`` and ``levels``: the content of metrics.json."""
    rows = level_table(judged)
    overall = rows[-1]
    return {
        "ex": overall.ex,
        "ex_interval": [overall.ex_low, overall.ex_high],
        "recall": overall.recall,
        "n_questions": overall.n_questions,
        "n_correct": overall.n_correct,
        "levels": {row.level: asdict(row) for row in rows[:-1]},
    }


def mcnemar_exact(only_a: int, only_b: int) -> float:
    """Two-sided exact McNemar p-value of two runs on the same questions (McNemar 1947, binomial form).

    ``only_a`` counts the questions that a has right and b has wrong; ``only_b`` the other way round.

    >>> mcnemar_exact(0, 0), round(mcnemar_exact(10, 2), 4)
    (1.0, 0.0386)
    """
    n = only_a + only_b
    tail = sum(math.comb(n, k) for k in range(min(only_a, only_b) + 1))
    return min(1.0, 2 * tail / 2**n)


def bootstrap_difference(
    a: Mapping[int, bool],
    b: Mapping[int, bool],
    cluster: Mapping[int, str] | None = None,
    resamples: int = 10_000,
    seed: int = 0,
    confidence: float = CONFIDENCE,
) -> Interval:
    """Percentile bootstrap of accuracy(a) - accuracy(b) over the questions that both have.

    ``cluster`` maps a question to its database: then whole databases are drawn, which is the honest interval for
    "another set of databases". Raises ValueError when the two share no question.
    """
    shared = sorted(a.keys() & b.keys())
    if not shared:
        raise ValueError("the two runs have no question in common; compare runs of the same benchmark split")
    gains = np.array([float(a[q]) - float(b[q]) for q in shared])
    labels = [str(q) if cluster is None else cluster[q] for q in shared]
    _, inverse = np.unique(labels, return_inverse=True)
    totals, sizes = np.bincount(inverse, weights=gains), np.bincount(inverse)
    draws = np.random.default_rng(seed).integers(0, len(sizes), size=(resamples, len(sizes)))
    means = totals[draws].sum(axis=1) / sizes[draws].sum(axis=1)
    tail = (1 - confidence) / 2
    low, high = np.quantile(means, [tail, 1 - tail])
    return Interval(float(gains.mean()), float(low), float(high))


def _level_score(level: str, judged: Sequence[Judged]) -> LevelScore:
    n_correct = sum(item.correct for item in judged)
    interval = wilson(n_correct, len(judged))
    recalled = sum(item.n_correct > 0 for item in judged)
    recall = recalled / len(judged) if judged else math.nan
    return LevelScore(level, len(judged), n_correct, interval.value, interval.low, interval.high, recall)
