"""What runs say of a claim: each function measures one quantity, with intervals over questions and over databases.

Everything here reads evaluated runs; nothing is generated, executed or judged anew, but for the column order of results
that a run holds. Differences are paired: the same questions on both sides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from finer_sql_lib.analysis.ablation import BASELINE, arm_changes
from finer_sql_lib.analysis.claims import Estimate
from finer_sql_lib.analysis.compare import shared_metric, votes_by_rule
from finer_sql_lib.analysis.endings import endings_of
from finer_sql_lib.analysis.lengths import reasoning_lengths
from finer_sql_lib.analysis.resampling import expected_ex
from finer_sql_lib.analysis.suite_scores import has_local_ts, on_local_suite
from finer_sql_lib.evaluation.intervals import bootstrap, in_order, wilson
from finer_sql_lib.evaluation.spider.execution import judge_spider, normalise_gold
from finer_sql_lib.records import Execution, ScoredQuestion
from finer_sql_lib.runs import Run

RESAMPLES = 2000
DRAWS = 200
FEWER = 20
"""Candidates of the lower end of the paper's best operating point."""

Found = tuple[Estimate, int]
"""An estimate, and over how many questions it is."""


def over_questions(columns: Sequence[Sequence[float]], databases: Sequence[str], of: Callable[..., Any]) -> Found:
    """``of`` the sums of ``columns``, with intervals from drawing questions, and from drawing whole databases.

    ``columns``: each with one number a question; ``databases``: of each question. ``of(*sums)`` works on arrays. With a
    single database there is no interval over databases. Raises ValueError where there are no questions.

    >>> found, n = over_questions([[1.0, 0.0, 1.0], [1.0] * 3], ["a", "a", "a"], lambda right, all: right / all)
    >>> round(found.value, 3), round(found.low, 3), round(found.high, 3), found.low_databases, n
    (0.667, 0.0, 1.0, nan, 3)
    """
    if not databases:
        raise ValueError("the runs have no question in common; compare runs of the same benchmark split")
    table = np.array(columns, dtype=float)  # (columns, questions)

    def statistic(*samples: Any, axis: int) -> Any:
        return of(*(sample.sum(axis=axis) for sample in samples))

    near = bootstrap(*table, statistic=statistic, resamples=RESAMPLES)
    names, places = np.unique(list(databases), return_inverse=True)
    if len(names) < 2:
        return Estimate(near.value, near.low, near.high), len(databases)
    sums = np.array([np.bincount(places, weights=row) for row in table])
    far = bootstrap(*sums, statistic=statistic, resamples=RESAMPLES)
    return Estimate(near.value, near.low, near.high, far.low, far.high), len(databases)


def mean_gain(gains: Sequence[float], databases: Sequence[str]) -> Found:
    """The mean of one gain a question, each in [-1, 1], in points."""
    ones = [1.0] * len(gains)
    return over_questions([gains, ones], databases, lambda total, n: 100 * total / n)


def pairs_of(a: Run, b: Run) -> list[tuple[ScoredQuestion, ScoredQuestion]]:
    """The questions that both runs scored, by id; RunError where their scores cannot be compared."""
    shared_metric(a, b)
    sides = [{question.question_id: question for question in run.scored()} for run in (a, b)]
    return [(sides[0][id_], sides[1][id_]) for id_ in sorted(sides[0].keys() & sides[1].keys())]


# -- voting ------------------------------------------------------------------------------------------------------------


def vote_over_sample(run: Run) -> Found | None:
    """EX of the vote minus EX of one of its candidates; None where there is one."""
    scored = run.scored()
    if max(question.n_candidates for question in scored) < 2:
        return None
    gains = [question.correct - question.n_correct / max(1, question.n_candidates) for question in scored]
    return mean_gain(gains, [question.db_id for question in scored])


def all_over_fewer(run: Run, fewer: int = FEWER) -> Found | None:
    """EX of the vote minus EX of a vote of ``fewer`` random candidates; None for a run that has no more."""
    scored = run.scored()
    if max(question.n_candidates for question in scored) <= fewer:
        return None
    rule = run.report()["rule"]
    votes = [
        expected_ex(question, endings, [fewer], [rule], DRAWS, seed=0)[0, 0]
        for question, endings in zip(scored, endings_of(run, scored), strict=True)
    ]
    gains = [question.correct - few for question, few in zip(scored, votes, strict=True)]
    return mean_gain(gains, [question.db_id for question in scored])


def rule_over(run: Run, rule: str, other: str) -> Found | None:
    """EX of one voting rule minus EX of another on the same candidates; None where there is one candidate."""
    if max(question.n_candidates for question in run.scored()) < 2:
        return None
    by_rule = votes_by_rule(run, [rule, other])
    pairs = list(zip(by_rule[rule], by_rule[other], strict=True))
    return mean_gain([a.correct - b.correct for a, b in pairs], [a.db_id for a, _ in pairs])


# -- two runs ----------------------------------------------------------------------------------------------------------


def ex_over(a: Run, b: Run) -> Found:
    """EX of run a minus EX of run b."""
    pairs = pairs_of(a, b)
    return mean_gain([x.correct - y.correct for x, y in pairs], [x.db_id for x, _ in pairs])


def recall_over(a: Run, b: Run) -> Found:
    """Questions with a right candidate among all: run a minus run b."""
    pairs = pairs_of(a, b)
    gains = [float(x.n_correct > 0) - float(y.n_correct > 0) for x, y in pairs]
    return mean_gain(gains, [x.db_id for x, _ in pairs])


def between_ends(values: Sequence[float], levels: Sequence[str], databases: Sequence[str], first: str) -> Found | None:
    """The mean of ``values`` at one end of the levels minus that at the other; None with one level.

    ``first``: "easiest" or "hardest", whose mean the other's is taken from.
    """
    order = in_order(levels)
    if len(order) < 2:
        return None
    ends = (order[0], order[-1]) if first == "easiest" else (order[-1], order[0])
    columns = []
    for end in ends:
        there = [float(level == end) for level in levels]
        columns += [[value * here for value, here in zip(values, there, strict=True)], there]
    # a draw without a question of a level has the mean 0 there
    return over_questions(columns, databases, lambda a, n, b, m: a / np.maximum(n, 1) - b / np.maximum(m, 1))


def ex_falls_with_level(run: Run) -> Found | None:
    """EX on the easiest level minus EX on the hardest, in points."""
    scored = run.scored()
    values = [100.0 * question.correct for question in scored]
    return between_ends(values, [q.level for q in scored], [q.db_id for q in scored], "easiest")


def gain_rises_with_level(after: Run, before: Run) -> Found | None:
    """What EX gained on the hardest level minus what it gained on the easiest, in points."""
    pairs = pairs_of(after, before)
    gains = [100.0 * (a.correct - b.correct) for a, b in pairs]
    return between_ends(gains, [a.level for a, _ in pairs], [a.db_id for a, _ in pairs], "hardest")


# -- reasoning ---------------------------------------------------------------------------------------------------------


def lengths_of(run: Run) -> pd.DataFrame:
    """Characters of reasoning of each question that reasons, with its database."""
    databases = {question.question_id: question.db_id for question in run.scored()}
    lengths = reasoning_lengths(run).dropna(subset="characters")
    return lengths.assign(db_id=lengths["question_id"].map(databases))


def length_change(after: Run, before: Run) -> Found | None:
    """How much longer the mean reasoning is after than before, in percent; None where one run does not reason."""
    shared_metric(after, before)
    both = lengths_of(before).merge(lengths_of(after)[["question_id", "characters"]], on="question_id")
    if both.empty:
        return None
    columns = [both[f"characters_{side}"].tolist() for side in "xy"]
    return over_questions(columns, both["db_id"].tolist(), lambda old, new: 100 * (new / old - 1))


def length_rises_with_level(run: Run) -> Found | None:
    """Mean characters of reasoning on the hardest level minus those on the easiest."""
    lengths = lengths_of(run)
    if lengths.empty:
        return None
    values, levels, databases = (lengths[name].tolist() for name in ("characters", "level", "db_id"))
    return between_ends(values, levels, databases, "hardest")


def percent(count: int, of: int) -> Found:
    """A share in percent with its Wilson interval over questions."""
    share = wilson(count, of)
    return Estimate(100 * share.value, 100 * share.low, 100 * share.high), of


# -- the evaluator -----------------------------------------------------------------------------------------------------


def moved_by_column_order(run: Run) -> Found | None:
    """Share, in percent, of questions where a candidate's official Spider verdict changes as the columns of its result
    are reversed; with a Wilson interval, as it may be none. None for a run that holds no results or is not of Spider.
    """
    executed = {(Path(key.database).stem, key.sql): result for key, result in run.executions().items()}
    scored = run.scored()
    golds = {q.question_id: normalise_gold(q.gold_sql) for q in scored}
    judged = [question for question in scored if (question.db_id, golds[question.question_id]) in executed]
    if run.report()["benchmark"] != "spider" or not judged:
        return None
    moved = 0
    for question, results in zip(judged, run.results(judged), strict=True):
        sql = golds[question.question_id]
        gold = executed[question.db_id, sql]
        different = {id(result): result for result in results if result is not None and result.outcome == "rows"}
        moved += any(
            judge_spider(sql, gold, result)[0] != judge_spider(sql, gold, with_columns_reversed(result))[0]
            for result in different.values()
        )
    return percent(moved, len(judged))


def with_columns_reversed(result: Execution) -> Execution:
    """The same result, its columns from the last to the first."""
    rows = tuple(tuple(reversed(row)) for row in result.rows)
    return Execution("rows", tuple(reversed(result.columns)), rows)


def right_by_chance(verdicts: pd.DataFrame, system: str) -> Found:
    """EX minus local TS of one system, in points, with a Wilson interval: the share of questions that are right on the
    original and not on every variant. ``verdicts``: of ``suite_scores.instance_verdicts``.
    """
    own = verdicts[verdicts["system"] == system].sort_values("instance", kind="stable")
    by_question = own.groupby("question_id")["correct"].agg(["first", "all"])
    return percent(int((by_question["first"] & ~by_question["all"]).sum()), len(by_question))


def fall_on_own_suite(run: Run) -> Found | None:
    """The same of the vote of a run that was judged on a local suite; None where it was not."""
    if not has_local_ts(run):
        return None
    scored = run.scored()
    both = [
        (one.correct, many.correct)
        for one, many in zip(scored, on_local_suite(run, scored), strict=True)
        if many.is_judged
    ]
    return percent(sum(one and not many for one, many in both), len(both))


# -- the ablation ------------------------------------------------------------------------------------------------------


def arm_changes_of(arms: pd.DataFrame) -> Mapping[tuple[str, str], Found]:
    """(arm, measure) -> that arm minus the one with all rewards, of what ``ablation.read_arms`` read; nothing where the
    latter is not there. In the ablation's units; the interval is over seeds where there are several, else over
    questions (``ablation.arm_changes``).
    """
    if BASELINE not in set(arms["arm"]):
        return {}
    n_questions = int(arms["n_questions"].iloc[0])
    return {
        (row["arm"], row["measure"]): (Estimate(row["change"], row["low"], row["high"]), n_questions)
        for row in arm_changes(arms).to_dict("records")
    }


def arms_apart(arms: pd.DataFrame, arm: str, other: str) -> Found | None:
    """EX of one arm minus EX of another, in points, as :func:`arm_changes_of` has it of the arm with all rewards; None
    where one of the two is not there.
    """
    both = arms[arms["arm"].isin((arm, other))]
    as_if = both.assign(arm=both["arm"].replace(other, BASELINE))
    return arm_changes_of(as_if).get((arm, "ex")) if len(both) else None
