"""What stopping early would have cost and saved, from one run: nothing is generated, executed or judged anew.

Each question's candidates are dealt again in rounds, in random orders, until the chance that the rest changes the vote
(:mod:`finer_sql_lib.voting.stopping`) is at most the risk. The vote of those dealt is judged by the run's verdicts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from finer_sql_lib.analysis.endings import endings_of
from finer_sql_lib.analysis.resampling import RESAMPLES, winners_correct
from finer_sql_lib.evaluation.intervals import bootstrap
from finer_sql_lib.records import Ending, ScoredQuestion
from finer_sql_lib.runs import Run
from finer_sql_lib.voting.stopping import chance_to_lose, next_count

RULE = "value_aware"
"""The voting rule that the stopping rule is for."""

Numbers = npt.NDArray[np.float64]


def replay(run: Run, risks: Sequence[float], draws: int = 20, seed: int = 0) -> pd.DataFrame:
    """One row a risk, largest first, of an evaluated run, beside the same questions with all their candidates.

    Columns ``risk``; ``candidates`` and ``tokens``, the mean per question (tokens NaN where a run does not record
    them), and ``share``, the percentage of all tokens, or of all candidates; ``value``, ``low``, ``high``: EX in
    points; ``gain``, ``gain_low``, ``gain_high``: EX above that of all candidates, question by question; ``stopped``
    and ``changed``: the percentage of questions that stop early, and whose elected group is then another one. Means
    over ``draws`` orders, 95 % bootstrap intervals over questions. Raises ValueError for draws < 1 and for risks
    outside [0, 1).
    """
    if draws < 1 or not all(0 <= risk < 1 for risk in risks):
        raise ValueError(f"draws must be at least 1 and risks in [0, 1); got draws {draws}, risks {list(risks)}")
    numbers = sorted(set(risks), reverse=True)
    scored = [question for question in run.scored() if question.candidates]
    chosen = zip(scored, endings_of(run, scored), strict=True)
    # (questions, risks, facts)
    facts = np.array([question_facts(question, endings, numbers, draws, seed) for question, endings in chosen])
    whole = np.array(
        [[float(question.correct), question.n_candidates, tokens_of(question).sum()] for question in scored]
    )
    rows = []
    for place, risk in enumerate(numbers):
        right, candidates, tokens, stopped, changed = facts[:, place].T
        ex, gain = (bootstrap(100 * each, resamples=RESAMPLES, seed=seed) for each in (right, right - whole[:, 0]))
        is_counted = np.isfinite(whole[:, 2]).all()
        share = tokens.sum() / whole[:, 2].sum() if is_counted else candidates.sum() / whole[:, 1].sum()
        means = (candidates.mean(), tokens.mean(), 100 * share)
        scores = (ex.value, ex.low, ex.high, gain.value, gain.low, gain.high)
        rows.append((risk, *means, *scores, 100 * stopped.mean(), 100 * changed.mean()))
    spent, scores_of = ["risk", "candidates", "tokens", "share"], ["value", "low", "high", "gain", "gain_low"]
    return pd.DataFrame(rows, columns=[*spent, *scores_of, "gain_high", "stopped", "changed"])


def question_facts(
    question: ScoredQuestion, endings: Sequence[Ending], risks: Sequence[float], draws: int, seed: int
) -> Numbers:
    """Means over the orders, shape (risks, 5): correct, candidates, tokens, stopped early, another group elected."""
    size, tokens = question.n_candidates, tokens_of(question)
    counts = rounds(size)
    orders = np.random.default_rng([seed, question.question_id]).random((draws, size)).argsort(axis=1)
    # places[i, j]: when candidate j comes in order i
    places = orders.argsort(axis=1)
    dealt = places[:, None, :] < np.array(counts)[:, None]  # (draws, rounds, candidates)
    right = winners_correct(question, endings, RULE, dealt.reshape(-1, size)).reshape(draws, len(counts))
    facts = np.zeros((len(risks), 5))
    for draw in range(draws):
        groups = [sizes([endings[place] for place in orders[draw, :count]]) for count in counts]
        chances = [
            chance_to_lose(ordered(real), ordered(aside), count, size)
            for (real, aside), count in zip(groups, counts, strict=True)
        ]
        finally_first = leaders(*groups[-1])
        for row, risk in enumerate(risks):
            stop = next(place for place, chance in enumerate(chances) if chance <= risk)
            spent = tokens[dealt[draw, stop]].sum()
            is_other = not leaders(*groups[stop]) & finally_first
            facts[row] += right[draw, stop], counts[stop], spent, counts[stop] < size, is_other
    return facts / draws


def rounds(n: int) -> list[int]:
    """How many candidates there are after each round, of ``n`` in all."""
    counts = [next_count(0, n)]
    while counts[-1] < n:
        counts.append(next_count(counts[-1], n))
    return counts


def sizes(endings: Sequence[Ending]) -> tuple[Counter[int | None], Counter[int | None]]:
    """How many candidates each group has: of groups with real values, and of those that are set aside."""
    rows = [ending for ending in endings if ending.outcome == "rows"]
    real = Counter(ending.values_id for ending in rows if not ending.sets_aside)
    return real, Counter(ending.values_id for ending in rows if ending.sets_aside)


def ordered(groups: Counter[int | None]) -> tuple[int, ...]:
    """The groups' sizes, largest first."""
    return tuple(sorted(groups.values(), reverse=True))


def leaders(real: Counter[int | None], aside: Counter[int | None]) -> set[int | None]:
    """The groups that the vote can elect: the largest, of which there may be several."""
    contest = real or aside
    most = max(contest.values(), default=0)
    return {group for group, size in contest.items() if size == most} if contest else {None}


def tokens_of(question: ScoredQuestion) -> Numbers:
    """The generated tokens of each candidate; NaN where they are not recorded."""
    return np.array([np.nan if c.n_tokens is None else c.n_tokens for c in question.candidates], dtype=np.float64)
