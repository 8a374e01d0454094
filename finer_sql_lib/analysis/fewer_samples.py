"""What stopping early would have cost and saved, from one run: nothing is generated, executed or judged anew.

Each question's candidates are dealt again in rounds, in random orders, until the chance that the rest changes the vote
(:mod:`finer_sql_lib.voting.stopping`) is at most the risk. The vote of those dealt is judged by the run's verdicts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from finer_sql_lib.analysis.endings import endings_of
from finer_sql_lib.analysis.resampling import RESAMPLES, decide, expected_ex
from finer_sql_lib.evaluation.intervals import bootstrap
from finer_sql_lib.records import Ending, ScoredQuestion
from finer_sql_lib.runs import Run
from finer_sql_lib.voting.stopping import chance_to_lose, next_count

RULE = "value_aware"
"""The voting rule that the stopping rule is for."""

COLUMNS = (
    *("way", "setting", "candidates", "tokens", "share", "value", "low", "high"),
    *("gain", "gain_low", "gain_high", "stopped", "changed", "run"),
)
"""Of the table of several runs."""

Numbers = npt.NDArray[np.float64]


def replay(
    run: Run, risks: Sequence[float], counts: Sequence[int] = (), draws: int = 20, seed: int = 0
) -> pd.DataFrame:
    """One row a risk, and one a fixed number of ``counts``, of an evaluated run, beside all its candidates.

    Columns ``way`` ("adaptive" or "fixed n") and ``setting``, the risk or n; ``candidates`` and ``tokens``, the mean
    per question (tokens NaN where a run does not record them), and ``share``, the percentage of all tokens, or of all
    candidates; ``value``, ``low``, ``high``: EX in points; ``gain``, ``gain_low``, ``gain_high``: EX above that of all
    candidates, question by question; ``stopped`` and ``changed``: the percentage of questions that stop early, and
    whose elected group is then another one (NaN for a fixed n). Means over ``draws`` orders, 95 % bootstrap intervals
    over questions. ``counts`` above the most candidates that a question has are taken for that.

    Raises ValueError for draws < 1, counts < 1 and risks outside [0, 1).
    """
    if draws < 1 or min(counts, default=1) < 1 or not all(0 <= risk < 1 for risk in risks):
        raise ValueError(
            f"draws and counts must be at least 1 and risks in [0, 1); got draws {draws}, counts {list(counts)}, "
            f"risks {list(risks)}"
        )
    scored = [question for question in run.scored() if question.candidates]
    most = max((question.n_candidates for question in scored), default=0)
    numbers = sorted({min(n, most) for n in counts})
    pairs = list(zip(scored, endings_of(run, scored), strict=True))
    # by the rule that is replayed, whichever the run was scored with
    at_the_end = [decide(q, own, RULE, np.ones((1, q.n_candidates), dtype=bool)).correct[0] for q, own in pairs]
    whole = np.array(
        [[right, q.n_candidates, tokens_of(q).sum()] for right, q in zip(at_the_end, scored, strict=True)],
        dtype=np.float64,
    )
    # (questions, settings, facts)
    adaptive = np.array([question_facts(question, endings, risks, draws, seed) for question, endings in pairs])
    fixed = np.array([fixed_facts(question, endings, numbers, draws, seed) for question, endings in pairs])
    rows = [
        {"way": way, "setting": setting, **means(facts[:, place], whole, seed)}
        for way, settings, facts in (("adaptive", risks, adaptive), ("fixed n", numbers, fixed))
        for place, setting in enumerate(settings)
    ]
    return pd.DataFrame(rows)


def replays(
    runs: Mapping[str, Run], risks: Sequence[float], counts: Sequence[int], draws: int = 20, seed: int = 0
) -> pd.DataFrame:
    """:func:`replay` of several runs, with a column ``run``; left out are those that did stop early."""
    whole = {name: run for name, run in runs.items() if "adaptive" not in run.identity}
    each = [replay(run, risks, counts, draws, seed).assign(run=name) for name, run in whole.items()]
    return pd.concat(each, ignore_index=True) if each else pd.DataFrame(columns=COLUMNS)


def means(facts: Numbers, whole: Numbers, seed: int) -> dict[str, float]:
    """A row of :func:`replay`. ``facts``: shape (questions, 5), of :func:`question_facts`; ``whole``: shape
    (questions, 3), whether all candidates elect a correct one, their number, and their tokens.
    """
    right, candidates, tokens, stopped, changed = facts.T
    ex, gain = (bootstrap(100 * each, resamples=RESAMPLES, seed=seed) for each in (right, right - whole[:, 0]))
    is_counted = np.isfinite(whole[:, 2]).all()
    share = tokens.sum() / whole[:, 2].sum() if is_counted else candidates.sum() / whole[:, 1].sum()
    return {
        "candidates": candidates.mean(),
        "tokens": tokens.mean(),
        "share": 100 * share,
        **{"value": ex.value, "low": ex.low, "high": ex.high},
        **{"gain": gain.value, "gain_low": gain.low, "gain_high": gain.high},
        "stopped": 100 * stopped.mean(),
        "changed": 100 * changed.mean(),
    }


def fixed_facts(
    question: ScoredQuestion, endings: Sequence[Ending], counts: Sequence[int], draws: int, seed: int
) -> Numbers:
    """As :func:`question_facts` for fixed numbers of candidates: shape (counts, 5), the last two NaN."""
    if not counts:
        return np.empty((0, 5))
    size = question.n_candidates
    (right,) = expected_ex(question, endings, counts, [RULE], draws, seed)
    spent = np.minimum(counts, size)
    return np.array([(r, n, n * tokens_of(question).mean(), np.nan, np.nan) for r, n in zip(right, spent, strict=True)])


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
    decided = decide(question, endings, RULE, dealt.reshape(-1, size))
    right, elected = (each.reshape(draws, len(counts)) for each in (decided.correct, decided.group))
    facts = np.zeros((len(risks), 5))
    for draw in range(draws):
        groups = [sizes([endings[place] for place in orders[draw, :count]]) for count in counts]
        chances = [
            chance_to_lose(ordered(real), ordered(aside), count, size)
            for (real, aside), count in zip(groups, counts, strict=True)
        ]
        for row, risk in enumerate(risks):
            stop = next(place for place, chance in enumerate(chances) if chance <= risk)
            spent = tokens[dealt[draw, stop]].sum()
            is_other = elected[draw, stop] != elected[draw, -1]
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


def tokens_of(question: ScoredQuestion) -> Numbers:
    """The generated tokens of each candidate; NaN where they are not recorded."""
    return np.array([np.nan if c.n_tokens is None else c.n_tokens for c in question.candidates], dtype=np.float64)
