"""Numbers about scored questions: recall@k, accuracies by level, and how sure they are."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from finer_sql_lib.records import ScoredQuestion

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


def wilson(n_correct: int, n: int) -> Interval:
    """A share with its 95 % Wilson score interval (Wilson 1927). ``n`` = 0 gives (nan, 0, 1).

    >>> i = wilson(85, 100); round(i.low, 3), i.value, round(i.high, 3)
    (0.767, 0.85, 0.907)
    """
    from scipy import stats  # here: it takes a second to load, and most commands compute no interval

    if n == 0:  # binomtest refuses it
        return Interval(math.nan, 0.0, 1.0)
    if not 0 <= n_correct <= n:
        raise ValueError(f"n_correct must lie in 0..n; got {n_correct} of {n}")
    bounds = stats.binomtest(n_correct, n).proportion_ci(CONFIDENCE, method="wilson")
    return Interval(n_correct / n, float(bounds.low), float(bounds.high))


def recall_at_k(n: int, n_correct: int, k: int) -> float:
    """Chance that k of n candidates, drawn without replacement, hold a correct one: 1 - C(n-c, k) / C(n, k).

    Unbiased (Chen et al. 2021, "pass@k"). Raises ValueError unless 1 <= k <= n.

    >>> recall_at_k(4, 1, 1), recall_at_k(4, 1, 4), recall_at_k(4, 0, 4)
    (0.25, 1.0, 0.0)
    """
    if not 1 <= k <= n:
        raise ValueError(f"k must lie in 1..n; got k={k} with n={n} candidates")
    # exact in integers; the product form of the paper loses digits for large n
    return 1.0 - math.comb(n - n_correct, k) / math.comb(n, k)


def sampled_ex(scored: Sequence[ScoredQuestion]) -> float:
    """The chance, in [0, 1], that a single candidate is right, each question weighing the same."""
    return sum(question.n_correct / question.n_candidates for question in scored) / len(scored)


def in_order(names: Iterable[str], order: Sequence[str] = ALL_LEVELS) -> list[str]:
    """The distinct ``names``: first those of ``order``, in that order, then the others by name.

    >>> in_order(["hard", "easy", "new"])
    ['easy', 'hard', 'new']
    """
    present = set(names)
    return [name for name in order if name in present] + sorted(present - set(order))


def level_table(scored: Sequence[ScoredQuestion]) -> list[LevelScore]:
    """Accuracy and recall@n per level in the official order, and a last row "all"."""
    # a level without questions has no row
    levels = in_order(question.level for question in scored)
    rows = [_level_score(level, [question for question in scored if question.level == level]) for level in levels]
    return [*rows, _level_score("all", scored)]


def _level_score(level: str, scored: Sequence[ScoredQuestion]) -> LevelScore:
    n_correct = sum(question.correct for question in scored)
    ex = wilson(n_correct, len(scored))
    recalled = sum(question.n_correct > 0 for question in scored)
    recall = recalled / len(scored) if scored else math.nan
    return LevelScore(level, len(scored), n_correct, ex.value, ex.low, ex.high, recall)


def summary(scored: Sequence[ScoredQuestion]) -> dict[str, Any]:
    """``ex``, ``recall``, ``n_questions`` and ``levels``: the content of metrics.json."""
    *levels, overall = level_table(scored)
    return {
        "ex": overall.ex,
        "ex_interval": [overall.ex_low, overall.ex_high],
        "recall": overall.recall,
        "n_questions": overall.n_questions,
        "n_correct": overall.n_correct,
        "levels": {row.level: asdict(row) for row in levels},
    }


def mcnemar_exact(only_a: int, only_b: int) -> float:
    """Two-sided exact McNemar p-value of two runs on the same questions (McNemar 1947, binomial form).

    ``only_a`` counts the questions that a has right and b has wrong; ``only_b`` the other way round.

    >>> mcnemar_exact(0, 0), round(mcnemar_exact(10, 2), 4)
    (1.0, 0.0386)
    """
    from scipy import stats

    discordant = only_a + only_b  # questions that both have right, or wrong, say nothing
    return float(stats.binomtest(only_a, discordant).pvalue) if discordant else 1.0


def bootstrap(
    *samples: npt.NDArray[np.float64], statistic: Callable[..., Any] = np.mean, resamples: int = 10_000, seed: int = 0
) -> Interval:
    """A statistic with its 95 % percentile bootstrap interval over the entries of ``samples``, drawn together.

    ``statistic(*samples, axis)`` reduces one axis. The same seed draws the same entries for any samples of one length,
    so that differences between two intervals are not noise of the draws. One entry has no spread: bounds at the value.
    """
    from scipy import stats

    value = float(statistic(*samples, axis=-1))
    if len(samples[0]) < 2:  # scipy refuses one entry
        return Interval(value, value, value)
    bounds = stats.bootstrap(
        samples,
        statistic,
        paired=True,  # the i-th entries of all samples are of one question
        vectorized=True,
        axis=-1,
        n_resamples=resamples,
        confidence_level=CONFIDENCE,
        method="percentile",  # the default, BCa, is undefined where all entries are equal
        rng=np.random.default_rng(seed),
    ).confidence_interval
    return Interval(value, float(bounds.low), float(bounds.high))


def bootstrap_difference(
    a: Mapping[int, bool], b: Mapping[int, bool], cluster: Mapping[int, str] | None = None, resamples: int = 10_000
) -> Interval:
    """Percentile bootstrap of accuracy(a) - accuracy(b) over the questions that both have.

    ``cluster`` maps a question to its database: then whole databases are drawn, which is the honest interval for
    "another set of databases". Raises ValueError when the two share no question.
    """
    # a seed draws places: sorted, and as text, so that kept tables are drawn again to the digit
    shared = sorted(a.keys() & b.keys(), key=str)
    if not shared:
        raise ValueError("the two runs have no question in common; compare runs of the same benchmark split")
    gains = np.array([float(a[question]) - float(b[question]) for question in shared])
    if cluster is None:
        return bootstrap(gains, resamples=resamples)
    _, database = np.unique([cluster[question] for question in shared], return_inverse=True)
    totals = np.bincount(database, weights=gains).astype(np.float64)
    sizes = np.bincount(database).astype(np.float64)

    def mean_gain(totals: Any, sizes: Any, axis: int) -> Any:
        # databases have different numbers of questions, so the number of questions is drawn too
        return totals.sum(axis=axis) / sizes.sum(axis=axis)

    return bootstrap(totals, sizes, statistic=mean_gain, resamples=resamples)
