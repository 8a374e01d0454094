"""Accuracy against the number of candidates, from one run: what fewer samples would have given.

For each n, candidates are drawn without replacement from those of a question, voted on again and scored with the
verdicts that the run already has: nothing is generated, executed or judged anew.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from finer_sql_lib.analysis.pools import Pool, question_pools
from finer_sql_lib.analysis.subset_votes import Flags, winners_correct
from finer_sql_lib.evaluation.intervals import CONFIDENCE, Interval, recall_at_k
from finer_sql_lib.runs import Run
from finer_sql_lib.voting import check_rule

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Pool", "accuracy_by_n", "expected_ex", "mean_intervals", "question_pools"]

RESAMPLES = 2000


def accuracy_by_n(
    run: Run | Sequence[Pool],
    counts: Sequence[int],
    rules: Sequence[str] = ("value_aware",),
    draws: int = 200,
    seed: int = 0,
) -> pd.DataFrame:
    """EX of each rule, and recall, for every number of candidates in ``counts``.

    ``run``: an evaluated run, or its :func:`question_pools` where they are at hand. Columns ``n``, ``series`` (a rule,
    or "recall"), ``value``, ``low``, ``high``: points in [0, 100], with a 95 % bootstrap interval over questions.
    EX averages ``draws`` random subsets per question (see :func:`expected_ex`); recall@n is exact. A question with
    fewer candidates than n takes part with those it has. Raises ValueError for n < 1, draws < 1, unknown rules.
    """
    import pandas as pd

    if min(counts, default=0) < 1 or draws < 1:
        raise ValueError(f"counts and draws must be at least 1; got counts {list(counts)}, draws {draws}")
    for rule in rules:
        check_rule(rule)
    pools = question_pools(run) if isinstance(run, Run) else run
    wanted = sorted(set(counts))
    shares = np.array([_shares(pool, wanted, rules, draws, seed) for pool in pools])  # question, series, n
    keys = [(n, series) for n in wanted for series in (*rules, "recall")]
    intervals = mean_intervals(100 * shares.transpose(2, 1, 0).reshape(len(keys), len(pools)), seed)
    rows = [(*key, i.value, i.low, i.high) for key, i in zip(keys, intervals, strict=True)]
    return pd.DataFrame(rows, columns=["n", "series", "value", "low", "high"])


def expected_ex(pool: Pool, n: int, rule: str, draws: int, seed: int) -> float:
    """The chance, in [0, 1], that the rule's winner among ``n`` random candidates is correct.

    Exact where there are few subsets (n = 1, all, all but one): every one is voted on. Otherwise the mean of ``draws``
    random ones: the first n candidates of random orders that depend on the seed and the question only, so that rules
    are compared on the same subsets, and numbers of candidates on nested ones.
    """
    (share,) = _expected_ex(pool, [n], [rule], draws, seed)[0]
    return float(share)


def mean_intervals(
    values: Iterable[npt.ArrayLike], seed: int = 0, resamples: int = RESAMPLES, confidence: float = CONFIDENCE
) -> list[Interval]:
    """The mean of each row of ``values``, with a percentile bootstrap interval over its entries (one a question).

    Rows have the same length and are resampled alike, so that differences between them are not noise of the draws.
    """
    rows = [np.asarray(row, dtype=float) for row in values]
    size = len(rows[0])
    picks = np.random.default_rng(seed).integers(0, size, size=(resamples, size))
    tail = (1 - confidence) / 2
    bounds = [np.quantile(row[picks].mean(axis=1), [tail, 1 - tail]) for row in rows]
    return [Interval(float(row.mean()), *map(float, ends)) for row, ends in zip(rows, bounds, strict=True)]


def _shares(pool: Pool, counts: Sequence[int], rules: Sequence[str], draws: int, seed: int) -> npt.NDArray[np.float64]:
    """Shape (rules and recall, counts): what is expected of one question, in [0, 1]."""
    size, right = len(pool.candidates), sum(pool.correct)
    recall = [recall_at_k(size, right, min(n, size)) if size else 0.0 for n in counts]
    return np.vstack([*_expected_ex(pool, counts, rules, draws, seed), recall])


def _expected_ex(
    pool: Pool, counts: Sequence[int], rules: Sequence[str], draws: int, seed: int
) -> list[npt.NDArray[np.float64]]:
    """For each rule, the expected EX at each of ``counts``."""
    size = len(pool.candidates)
    if not size:
        return [np.zeros(len(counts)) for _ in rules]
    orders = np.random.default_rng([seed, pool.question_id]).random((draws, size)).argsort(axis=1)
    subsets = [_subsets(size, min(n, size), orders) for n in counts]
    drawn = np.concatenate(subsets)
    starts = np.cumsum([0, *map(len, subsets[:-1])])
    lengths = np.array(list(map(len, subsets)))
    return [np.add.reduceat(winners_correct(pool, rule, drawn).astype(float), starts) / lengths for rule in rules]


def _subsets(size: int, n: int, orders: npt.NDArray[np.int64]) -> Flags:
    """Shape (subsets, size): every subset of n where there are few, else those that come first in random orders."""
    if math.comb(size, n) <= max(len(orders), size):
        return _all_subsets(size, n)
    return np.asarray(orders < n)


@lru_cache(maxsize=256)
def _all_subsets(size: int, n: int) -> Flags:
    members = np.array(list(itertools.combinations(range(size), n)))
    drawn = np.zeros((len(members), size), dtype=bool)
    np.put_along_axis(drawn, members, True, axis=1)
    return drawn
