"""Is a vote as sure as it looks? Its share of candidates against how often it is right, databases held out.

A run has votes of all its candidates; ``ask`` has fewer. So the votes are those of random subsets of n candidates, as
in :mod:`finer_sql_lib.analysis.resampling`: a question weighs 1, a subset its part of that. Neither generated nor
judged anew.

Questions on one database are alike, so a chance fitted on a database says nothing about another one. Every chance
that is tested here was fitted without the database that it is tested on, and intervals are over whole databases.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from finer_sql_lib.analysis.confidence import Confidence, conditions_of
from finer_sql_lib.analysis.endings import endings_of
from finer_sql_lib.analysis.resampling import decide
from finer_sql_lib.analysis.run_facts import data_name
from finer_sql_lib.evaluation.intervals import Interval, bootstrap
from finer_sql_lib.runs import Run, RunError

Numbers = npt.NDArray[np.float64]

RESAMPLES: Final = 2000
DIGITS: Final = 3
"""Of a chance that is kept: more than its interval knows."""

VALUES, NOTHING = "with values", "empty or zero"
"""Kinds of winners: by what the winner returned."""
BASE, SHARE, CALIBRATED = "one chance for all", "the share itself", "calibrated share"
PREDICTORS: Final = (BASE, SHARE, CALIBRATED)
"""What the chance of a vote may be taken from."""


def subset_votes(run: Run, n: int, rule: str = "value_aware", draws: int = 200, seed: int = 0) -> pd.DataFrame:
    """The votes of ``n`` random candidates, by question and by how they came out, of an evaluated run.

    Columns ``question_id``, ``db_id``, ``kind`` (VALUES or NOTHING), ``votes`` (1 to n: the candidates of the winning
    group), ``weight`` (the part of the subsets that came out so) and ``right`` (the part of these, in [0, 1], whose
    winner is right). Subsets in which nothing returned rows are left out, as they have no answer to be sure of, and
    questions with fewer than n candidates. Raises ValueError where all have fewer, and on an unknown rule, RunError for
    a run that stopped questions early: those with n candidates are then the ones that it was unsure of.
    """
    if "adaptive" in run.identity:
        raise RunError(
            f"run {run.path} stopped questions early (--adaptive), so it has all candidates of the unsure ones alone; "
            "a run without it says how sure votes are"
        )
    scored, parts = run.scored(), []
    for question, endings in zip(scored, endings_of(run, scored), strict=True):
        size = question.n_candidates
        if size < n:
            continue
        # an order is a permutation, so that exactly n of its places are below n
        orders = np.random.default_rng([seed, question.question_id]).random((draws, size)).argsort(axis=1)
        decided = decide(question, endings, rule, np.asarray(orders < n))
        kinds = np.where(decided.sets_aside, NOTHING, VALUES)
        outcomes = {"kind": kinds, "votes": decided.votes, "right": decided.correct}
        parts.append(pd.DataFrame({"question_id": question.question_id, "db_id": question.db_id, **outcomes}))
    if not parts:
        raise ValueError(f"no question of run {run.path} has {n} candidates; calibrate votes of fewer")
    subsets = pd.concat(parts, ignore_index=True).query("votes > 0")
    right = subsets.groupby(["question_id", "db_id", "kind", "votes"])["right"].agg(["size", "mean"])
    return right.reset_index().assign(weight=lambda df: df.pop("size") / draws, right=lambda df: df.pop("mean"))


def calibrate(run: Run, n: int, rule: str = "value_aware") -> Confidence:
    """What the votes of ``n`` candidates are worth, fitted on all questions of an evaluated run.

    Raises RunError as :func:`conditions_of`, ValueError as :func:`subset_votes` and :func:`fitted`.
    """
    conditions = conditions_of(run, n, rule)
    votes = subset_votes(run, n, rule).query("kind == @VALUES")
    chances = tuple(round(float(chance), DIGITS) for chance in fitted(votes, n))
    counts = (votes["question_id"].nunique(), votes["db_id"].nunique())
    return Confidence(conditions, data_name(run), *counts, chances)


def fitted(votes: pd.DataFrame, n: int) -> Numbers:
    """The chance of being right for 1 to n votes: the rising curve nearest to what ``votes`` has, by weighted least
    squares (isotonic regression; Zadrozny and Elkan 2002). Shape (n,), in [0, 1]; a number of votes that was not seen
    lies on the line between its neighbours. Raises ValueError without votes.

    >>> seen = {"votes": [1, 2, 4], "right": [0.2, 0.1, 0.9], "weight": [1, 1, 1]}
    >>> fitted(pd.DataFrame(seen), 4).round(3).tolist()
    [0.15, 0.15, 0.525, 0.9]
    """
    from scipy.optimize import isotonic_regression  # here: it takes a while to load

    if votes.empty:
        raise ValueError("no vote to learn from: no winner has values")
    sums = votes.assign(right=votes["right"] * votes["weight"]).groupby("votes")[["right", "weight"]].sum()
    rising = isotonic_regression((sums["right"] / sums["weight"]).to_numpy(), weights=sums["weight"].to_numpy()).x
    return np.interp(np.arange(1, n + 1), sums.index.to_numpy(dtype=float), rising)


def held_out(votes: pd.DataFrame, n: int) -> pd.DataFrame:
    """``votes`` with a column for each of PREDICTORS: the chance that it gives, fitted on the other databases' votes of
    the same kind.

    Left out are kinds that only one database has: nothing else tells of them.
    """
    parts = []
    for (kind, db_id), tested in votes.groupby(["kind", "db_id"]):
        others = votes[(votes["kind"] == kind) & (votes["db_id"] != db_id)]
        if len(others):
            places = tested["votes"].to_numpy() - 1
            base = np.average(others["right"], weights=others["weight"])
            chances = {BASE: base, SHARE: (places + 1) / n, CALIBRATED: fitted(others, n)[places]}
            parts.append(tested.assign(**chances))
    return pd.concat(parts, ignore_index=True) if parts else votes.head(0).assign(**dict.fromkeys(PREDICTORS, 0.0))


def brier_scores(votes: pd.DataFrame) -> pd.DataFrame:
    """How far each chance of :func:`held_out` is from what happened: a row for each kind and each of PREDICTORS.

    Columns ``kind``; ``chance``; ``brier``, the mean of (chance - right)^2 with right 0 or 1 (Brier 1950; 0 is best, a
    chance of a half always gives 0.25), with its 95 % bootstrap interval over databases, ``low`` and ``high``; ``off``,
    the mean distance of chance and share right among votes of about one chance (to the tenth), in points (expected
    calibration error; Naeini et al. 2015).
    """
    rows = []
    for kind, group in votes.groupby("kind", sort=False):
        for name in PREDICTORS:
            chance, right, weight = (group[column] for column in (name, "right", "weight"))
            # right is a mean of zeros and ones: the mean of (chance - each)^2
            brier = over_databases(group, right * (1 - chance) ** 2 + (1 - right) * chance**2)
            # held-out chances of one number of votes differ a little from database to database
            misses = ((chance - right) * weight).groupby((10 * chance).round()).sum().abs().sum()
            rows.append((kind, name, brier.value, brier.low, brier.high, float(100 * misses / weight.sum())))
    found = pd.DataFrame(rows, columns=["kind", "chance", "brier", "low", "high", "off"])
    return found.sort_values("kind", ascending=False, kind="stable", ignore_index=True)  # with values first


def reliability(votes: pd.DataFrame) -> pd.DataFrame:
    """What was right against what was said (:func:`held_out`): a row for each kind and number of votes, in points.

    Columns ``kind``, ``votes``, ``share`` (of the n candidates), ``chance`` (the mean calibrated one), ``right`` with
    its 95 % bootstrap interval over databases (``low``, ``high``), and ``questions`` (the weight behind it).
    """
    rows = []
    for (kind, count), group in votes.groupby(["kind", "votes"]):
        right = over_databases(group, group["right"])
        said = [100 * np.average(group[name], weights=group["weight"]) for name in (SHARE, CALIBRATED)]
        rows.append(
            (kind, count, *said, *(100 * x for x in (right.value, right.low, right.high)), group["weight"].sum())
        )
    columns = ["kind", "votes", "share", "chance", "right", "low", "high", "questions"]
    found = pd.DataFrame(rows, columns=columns)
    return found.sort_values("kind", ascending=False, kind="stable", ignore_index=True)


def risk_coverage(votes: pd.DataFrame, n_questions: int, n: int) -> pd.DataFrame:
    """What is answered, and how much of that is wrong, where only so many votes make an answer.

    Columns ``answers`` ("any", or VALUES: an empty or all-zero winner is no answer either), ``min_share``,
    ``coverage`` (the answered part of ``n_questions``), ``risk`` (the wrong part of the answers) with its 95 %
    bootstrap interval over databases (``low``, ``high``), and ``right_refused`` (the right part of the votes of this
    kind that are refused, NaN where none is): all but the share in points. A share that no vote has makes no row.
    """
    rows = []
    for name, kept in (("any", votes), (VALUES, votes[votes["kind"] == VALUES])):
        for least in range(1, n + 1):
            answers, refused = kept[kept["votes"] >= least], kept[kept["votes"] < least]
            if len(answers):
                risk = over_databases(answers, 1 - answers["right"])
                coverage = answers["weight"].sum() / n_questions
                lost = np.average(refused["right"], weights=refused["weight"]) if len(refused) else np.nan
                rows.append((name, least / n, *(100 * x for x in (coverage, risk.value, risk.low, risk.high, lost))))
    return pd.DataFrame(rows, columns=["answers", "min_share", "coverage", "risk", "low", "high", "right_refused"])


def shares_for_risk(risks: pd.DataFrame, stated: Sequence[float]) -> pd.DataFrame:
    """The least ``min_share`` whose risk is at most each ``stated`` one, in points, for each run and kind of answers.

    Rows of the risks of :func:`confidence_tables`, with a column ``stated``. A risk that no share reaches has no row.
    """
    groups = [group for _, group in risks.groupby(["run", "answers"], sort=False)]
    least = [group[group["risk"] <= bound].head(1).assign(stated=bound) for group in groups for bound in stated]
    found = pd.concat(least, ignore_index=True) if least else risks.assign(stated=[])
    return found[["run", "answers", "stated", *risks.columns.drop(["run", "answers"])]]


def confidence_tables(
    runs: Mapping[str, Run], n: int, rule: str = "value_aware"
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """What :func:`brier_scores`, :func:`reliability` and :func:`risk_coverage` say of each run, which is a first column
    ``run``; of votes of ``n`` candidates, or of all where a run has fewer.

    The first two have no rows of a run on one database: there is no other to learn from.
    """
    tables: tuple[list[pd.DataFrame], ...] = ([], [], [])
    for name, run in runs.items():
        sizes = [question.n_candidates for question in run.scored()]
        drawn = min(n, max(sizes))
        votes = subset_votes(run, drawn, rule)
        tested = held_out(votes, drawn)
        made = (brier_scores(tested), reliability(tested), risk_coverage(votes, len(sizes), drawn))
        for table, frame in zip(tables, made, strict=True):
            frame.insert(0, "run", name)
            table.append(frame)
    scores, curves, risks = (pd.concat(table, ignore_index=True) for table in tables)
    return scores, curves, risks


def over_databases(votes: pd.DataFrame, values: pd.Series[float]) -> Interval:
    """The weighted mean of ``values``, one a row of ``votes``, with its 95 % interval over whole databases."""
    sums = votes.assign(value=values * votes["weight"]).groupby("db_id")[["value", "weight"]].sum()
    return bootstrap(sums["value"].to_numpy(), sums["weight"].to_numpy(), statistic=_ratio, resamples=RESAMPLES)


def _ratio(values: Any, weights: Any, axis: int) -> Any:
    # databases have different numbers of votes, so the number of votes is drawn too
    return values.sum(axis=axis) / weights.sum(axis=axis)
