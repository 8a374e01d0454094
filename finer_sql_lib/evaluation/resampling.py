"""Accuracy against the number of candidates, from one run: what fewer samples would have given.

For each n, candidates are drawn without replacement from those of a question, voted on again and scored with the
verdicts that the run already has: nothing is generated, executed or judged anew.
"""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import numpy as np

from finer_sql_lib.evaluation.errors import latest_report
from finer_sql_lib.evaluation.metrics import CONFIDENCE, recall_at_k
from finer_sql_lib.records import Candidate, Execution
from finer_sql_lib.runs import Run
from finer_sql_lib.voting import check_rule, vote

if TYPE_CHECKING:
    import pandas as pd

RESAMPLES = 2000


@dataclass(frozen=True, slots=True)
class Pool:
    """One judged question: its candidates, what each returned (None: no SQL), and whether each is correct."""

    question_id: int
    candidates: tuple[Candidate, ...]
    executions: tuple[Execution | None, ...]
    correct: tuple[bool, ...]


def accuracy_by_n(
    run: Run, counts: Sequence[int], rules: Sequence[str] = ("value_aware",), draws: int = 20, seed: int = 0
) -> pd.DataFrame:
    """EX of each rule, and recall, for every number of candidates in ``counts``.

    Columns ``n``, ``series`` (a rule, or "recall"), ``value``, ``low``, ``high``: points in [0, 100], with a 95 %
    bootstrap interval over questions. EX averages ``draws`` random subsets per question; recall@n is exact. A question
    with fewer candidates than n takes part with those it has. Raises ValueError for n < 1, draws < 1, unknown rules.
    """
    import pandas as pd

    if min(counts, default=0) < 1 or draws < 1:
        raise ValueError(f"counts and draws must be at least 1; got counts {list(counts)}, draws {draws}")
    for rule in rules:
        check_rule(rule)
    pools = question_pools(run)
    rows = []
    for n in sorted(set(counts)):
        for rule in rules:
            rows.append((n, rule, *_summary([expected_ex(pool, n, rule, draws, seed) for pool in pools], seed)))
        rows.append((n, "recall", *_summary([_recall(pool, n) for pool in pools], seed)))
    return pd.DataFrame(rows, columns=["n", "series", "value", "low", "high"])


def question_pools(run: Run) -> list[Pool]:
    """The judged questions of the run's latest evaluation, in order. Needs an evaluated run."""
    report = latest_report(run)
    judged = run.judged(f"{report['metric']}.{report['rule']}")
    executions = {(PurePosixPath(key.database).stem, key.sql): done for key, done in run.executions().items()}
    correct = {(v.question_id, v.candidate_index): v.correct is True for v in run.verdicts(str(report["metric"]))}
    candidates: Mapping[int, list[Candidate]] = defaultdict(list)
    for candidate in run.candidates():
        candidates[candidate.question_id].append(candidate)
    return [
        Pool(
            item.question_id,
            tuple(mine := candidates[item.question_id]),
            tuple(None if c.sql is None else executions[item.db_id, c.sql] for c in mine),
            tuple(correct[item.question_id, c.index] for c in mine),
        )
        for item in judged
    ]


def expected_ex(pool: Pool, n: int, rule: str, draws: int, seed: int) -> float:
    """The chance, in [0, 1], that the rule's winner among ``n`` random candidates is correct.

    Exact where there are few subsets (n = 1, all, all but one): every one is voted on. Otherwise the mean of ``draws``
    random ones, which depend on the seed, the question and n only, so that two rules are compared on the same.
    """
    size = len(pool.candidates)
    n = min(n, size)
    if math.comb(size, n) <= max(draws, size):
        subsets = [list(chosen) for chosen in itertools.combinations(range(size), n)]
    else:
        random = np.random.default_rng([seed, pool.question_id, n])
        subsets = [sorted(random.permutation(size)[:n].tolist()) for _ in range(draws)]
    return sum(_wins(pool, chosen, rule) for chosen in subsets) / len(subsets)


def _wins(pool: Pool, chosen: Sequence[int], rule: str) -> bool:
    candidates = [pool.candidates[i] for i in chosen]
    winner = vote(pool.question_id, candidates, [pool.executions[i] for i in chosen], rule).winner
    verdicts = {pool.candidates[i].index: pool.correct[i] for i in chosen}
    return winner is not None and verdicts[winner]


def _recall(pool: Pool, n: int) -> float:
    size = len(pool.candidates)
    return recall_at_k(size, sum(pool.correct), min(n, size)) if size else 0.0


def _summary(shares: Sequence[float], seed: int) -> tuple[float, float, float]:
    """Mean and bootstrap interval over questions, in points."""
    values = 100.0 * np.asarray(shares)
    picks = np.random.default_rng(seed).integers(0, len(values), size=(RESAMPLES, len(values)))
    tail = (1 - CONFIDENCE) / 2
    low, high = np.quantile(values[picks].mean(axis=1), [tail, 1 - tail])
    return float(values.mean()), float(low), float(high)
