"""Accuracy against the number of candidates, from one run: what fewer samples would have given.

For each n, candidates are drawn without replacement from those of a question, voted on again and scored with the
verdicts that the run already has: nothing is generated, executed or judged anew.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from finer_sql_lib.analysis.subset_votes import Flags, winners_correct
from finer_sql_lib.evaluation.intervals import bootstrap, recall_at_k
from finer_sql_lib.records import Execution, ScoredQuestion
from finer_sql_lib.runs import Run
from finer_sql_lib.voting import check_rule

if TYPE_CHECKING:
    import pandas as pd

RESAMPLES = 2000


def accuracy_by_n(
    run: Run,
    counts: Sequence[int],
    rules: Sequence[str] = ("value_aware",),
    draws: int = 200,
    seed: int = 0,
) -> pd.DataFrame:
    """EX of each rule, and recall, for every number of candidates in ``counts``, of an evaluated run.

    Columns ``n``, ``series`` (a rule, or "recall"), ``value``, ``low``, ``high``: points in [0, 100], with a 95 %
    bootstrap interval over questions. EX averages ``draws`` random subsets per question (see :func:`expected_ex`);
    recall@n is exact. A question with fewer candidates than n takes part with those it has. Raises ValueError for
    n < 1, draws < 1, unknown rules.
    """
    import pandas as pd

    if min(counts, default=0) < 1 or draws < 1:
        raise ValueError(f"counts and draws must be at least 1; got counts {list(counts)}, draws {draws}")
    for rule in rules:
        check_rule(rule)
    numbers = sorted(set(counts))
    scored = run.scored()
    shares = []
    for question, results in zip(scored, run.results(scored), strict=True):
        size = question.n_candidates
        recall = [recall_at_k(size, question.n_correct, min(n, size)) if size else 0.0 for n in numbers]
        shares.append([*expected_ex(question, results, numbers, rules, draws, seed), recall])
    by_series = 100 * np.array(shares).transpose(2, 1, 0)  # (numbers, rules and recall, questions)
    rows = []
    for n, of_n in zip(numbers, by_series, strict=True):
        for series, values in zip((*rules, "recall"), of_n, strict=True):
            interval = bootstrap(values, resamples=RESAMPLES, seed=seed)
            rows.append((n, series, interval.value, interval.low, interval.high))
    return pd.DataFrame(rows, columns=["n", "series", "value", "low", "high"])


def expected_ex(
    question: ScoredQuestion,
    results: Sequence[Execution | None],
    counts: Sequence[int],
    rules: Sequence[str],
    draws: int,
    seed: int,
) -> npt.NDArray[np.float64]:
    """The chance, in [0, 1], that each rule's winner among n random candidates is correct: (rules, counts).

    Exact where there are few subsets (n = 1, all, all but one): every one is voted on. Otherwise the mean of ``draws``
    random ones: the first n candidates of random orders that depend on the seed and the question only, so that rules
    are compared on the same subsets, and numbers of candidates on nested ones.
    """
    size = question.n_candidates
    if not size:
        return np.zeros((len(rules), len(counts)))
    orders = np.random.default_rng([seed, question.question_id]).random((draws, size)).argsort(axis=1)
    subsets = []
    for n in (min(n, size) for n in counts):
        few = math.comb(size, n) <= max(draws, size)
        subsets.append(_all_subsets(size, n) if few else np.asarray(orders < n))
    drawn = np.concatenate(subsets)  # (subsets of all numbers, candidates)
    lengths = np.array(list(map(len, subsets)))
    starts = np.cumsum(lengths) - lengths
    right = [winners_correct(question, results, rule, drawn).astype(float) for rule in rules]
    return np.array([np.add.reduceat(of_rule, starts) / lengths for of_rule in right])


@lru_cache(maxsize=256)
def _all_subsets(size: int, n: int) -> Flags:
    """Every subset of n of ``size`` candidates: (subsets, size)."""
    members = np.array(list(itertools.combinations(range(size), n)))
    drawn = np.zeros((len(members), size), dtype=bool)
    np.put_along_axis(drawn, members, True, axis=1)
    return drawn
