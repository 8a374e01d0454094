"""What a reward is worth: arms trained without it against arms with all, over seeds, beside the paper's ablation.

Input is a folder with one folder per trained model, ``<arm>-seed-<k>`` (and one without a seed for the common start,
such as ``sft``). Each is an evaluated run, such as `finer-sql keep --sql-only` leaves, or holds ``metrics.json``, as
:func:`arm_metrics` makes it of one; the ``trainer_state.json`` of its training may lie beside.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import fmean
from types import MappingProxyType
from typing import Any

import numpy as np
import pandas as pd
from scipy import stats

from finer_sql_lib.analysis.curves import read_curves
from finer_sql_lib.analysis.diversity import groups_per_question, self_bleu_by_question, syntax_error_rate
from finer_sql_lib.analysis.endings import endings_of
from finer_sql_lib.analysis.reported import load_reported
from finer_sql_lib.evaluation.intervals import CONFIDENCE, bootstrap, sampled_ex
from finer_sql_lib.runs import Run, load_run

ARMS = MappingProxyType(
    {
        "all": "all four rewards",
        "no-memory": "no memory",
        "no-atomic": "no atomic",
        "format-execution": "format, execution",
        "sft": "start (SFT)",
    }
)
"""Folder name of each arm -> how tables and figures call it; the three in the middle are the paper's ablations."""
BASELINE = "all"
MEASURES = MappingProxyType(
    {
        "ex": ("EX (%)", 100.0),
        "sampled_ex": ("EX of one sample (%)", 100.0),
        "recall": ("recall (%)", 100.0),
        "syntax_error_rate": ("does not execute (%)", 100.0),
        "groups_per_question": ("groups per question", 1.0),
        "self_bleu": ("Self-BLEU", 1.0),
    }
)
"""Key in metrics.json -> heading, and the factor from the stored value to the shown one."""
FLIPS = 10_000
RESAMPLES = 2000

_Row = dict[str, Any]


def arm_metrics(run: Run) -> dict[str, Any]:
    """The content of an arm's metrics.json: the measures (as stored: shares), n_questions, and ``correct`` (0 / 1).

    ``correct`` has one entry per scored question in question order, ``question_ids`` says which; ``by_question`` has
    such a list for every measure (None: undefined for that question).
    """
    # sorted: arms are compared question by question
    scored = sorted(run.scored(), key=lambda question: question.question_id)
    correct = [int(question.correct) for question in scored]
    alike = self_bleu_by_question(run)
    return {
        "ex": sum(correct) / len(correct),
        "sampled_ex": sampled_ex(scored),
        "recall": sum(question.n_correct > 0 for question in scored) / len(scored),
        "n_questions": len(scored),
        "n_candidates": max(question.n_candidates for question in scored),  # as sampled; a candidate can be missing
        "syntax_error_rate": syntax_error_rate(run),
        "groups_per_question": groups_per_question(run),
        "self_bleu": fmean(alike.values()) if alike else math.nan,
        "by_question": {
            "ex": correct,
            "sampled_ex": [question.n_correct / question.n_candidates for question in scored],
            "recall": [int(question.n_correct > 0) for question in scored],
            "syntax_error_rate": [
                fmean(ending.outcome in (None, "error") for ending in of) for of in endings_of(run, scored)
            ],
            "groups_per_question": [len(question.vote.groups) for question in scored],
            "self_bleu": [alike.get(question.question_id) for question in scored],
        },
        "correct": correct,
        "question_ids": [question.question_id for question in scored],
    }


def read_arms(folder: Path | str) -> pd.DataFrame:
    """One row per trained model: columns arm, seed (NaN: none), path, n_questions, correct, and every measure as shown.

    Rows are in the order of ``ARMS``, then by seed. Raises FileNotFoundError when the folder holds no arm, ValueError
    for an arm that is none of ``ARMS``, a metrics.json without one of the keys, or arms scored on different questions.
    """
    root = Path(folder)
    rows: list[_Row] = [read_arm(path) for path in sorted(root.glob("*/metrics.json"))]
    if not rows:
        raise FileNotFoundError(
            f"no arms in {root}: train them with `finer-sql train` (one --out each), evaluate a run of each, and keep "
            f"it there (finer-sql keep RUN {root}/<arm>-seed-<k> --sql-only)"
        )
    sizes = {len(row["correct"]) for row in rows}
    if len(sizes) > 1:
        raise ValueError(f"{root}: the arms were scored on {sorted(sizes)} questions; they need the same ones")
    asked = {tuple(ids): row["path"] for row in rows if (ids := row.pop("question_ids")) is not None}
    if len(asked) > 1:
        raise ValueError(f"{' and '.join(list(asked.values())[:2])} were scored on different questions")
    rows.sort(key=lambda row: (list(ARMS).index(row["arm"]), row["seed"]))
    return pd.DataFrame(rows)


def arm_table(arms: pd.DataFrame) -> pd.DataFrame:
    """Each measure of each arm: columns arm, measure, seeds, value (mean over seeds), low, high, over.

    Bounds are 95 % t intervals over seeds (n - 1 degrees of freedom); of a single one 95 % bootstrap intervals over
    questions, or NaN where its metrics.json has no value for each. ``over`` says which: "seeds" or "questions".
    """
    rows = []
    for arm, part in arms.groupby("arm", sort=False):
        for measure in MEASURES:
            bounds = _bounds(part[measure].to_numpy(float), _by_question(part, measure))
            rows.append((arm, measure, len(part), *bounds))
    return pd.DataFrame(rows, columns=["arm", "measure", "seeds", "value", "low", "high", "over"])


def arm_changes(arms: pd.DataFrame, seed: int = 0) -> pd.DataFrame:
    """Each arm minus the arm with all rewards: columns arm, measure, pairs, change, low, high, over, p_seeds and
    p_questions.

    Arms are paired by seed (an arm without a seed against every one). ``low`` and ``high``: 95 % t interval over those
    pairs, of a single pair the bootstrap over questions, as ``over`` says; ``p_seeds``: paired t-test over pairs, NaN
    for a single one. ``p_questions``: sign-flip test on each question's mean difference over pairs, which asks whether
    *these* models differ on other questions; NaN where a metrics.json has no value for each question, but for EX.
    Raises ValueError when the arm with all rewards is not there.
    """
    base = arms[arms["arm"] == BASELINE]
    if base.empty:
        raise ValueError(f"no arm {BASELINE!r}-seed-<k> to compare with; there are {', '.join(arms['arm'].unique())}")
    rows = []
    for arm, part in arms[arms["arm"] != BASELINE].groupby("arm", sort=False):
        alone = part[part["seed"].isna()].merge(base.drop(columns="arm"), how="cross", suffixes=("", "_base"))
        # without the seedless: pandas takes two NaNs for equal keys
        pairs = pd.concat([alone, part[part["seed"].notna()].merge(base, on="seed", suffixes=("", "_base"))])
        if pairs.empty:
            continue
        for measure in MEASURES:
            gains = (pairs[measure] - pairs[f"{measure}_base"]).to_numpy(float)
            questions = _by_question(pairs, measure) - _by_question(pairs, measure, "_base")
            p_seeds = float(stats.ttest_1samp(gains, 0.0).pvalue) if _is_spread(gains) else float("nan")
            questions = questions[~np.isnan(questions)]  # undefined in one of the two
            p_questions = sign_flip_test(questions, seed) if len(questions) else float("nan")
            rows.append((arm, measure, len(pairs), *_bounds(gains, questions), p_seeds, p_questions))
    columns = ["arm", "measure", "pairs", "change", "low", "high", "over", "p_seeds", "p_questions"]
    return pd.DataFrame(rows, columns=columns)


def reported_changes() -> pd.DataFrame:
    """The paper's side of :func:`arm_changes`: columns arm, measure, model, change, source.

    EX from the ablation (its own differences); groups and Self-BLEU from Table IV and syntax errors from the ablation,
    as value without minus value with. What the paper does not give is not there.
    """
    df = load_reported()
    # the paper calls its arms as our tables do, but for Table IV's "without memory"
    arm_of = {shown: arm for arm, shown in ARMS.items()} | {"without memory": "no-memory"}
    rows = []
    for row in df[df["metric"] == "ex_change"].to_dict("records"):
        rows.append((arm_of[row["setting"]], "ex", row["model"], row["value"], row["source"]))
    for metric, measure, full in (
        ("syntax_errors", "syntax_error_rate", "all rewards"),
        ("groups_per_question", "groups_per_question", "with memory"),
        ("self_bleu", "self_bleu", "with memory"),
    ):
        values = df[df["metric"] == metric]
        whole = values[values["setting"] == full].set_index("model")["value"]
        for row in values[values["setting"] != full].to_dict("records"):
            change = row["value"] - whole[row["model"]]
            rows.append((arm_of[row["setting"]], measure, row["model"], change, row["source"]))
    table = pd.DataFrame(rows, columns=["arm", "measure", "model", "change", "source"])
    return table.sort_values(["measure", "arm", "model"], ignore_index=True)


def sign_flip_test(differences: Sequence[float] | np.ndarray, seed: int = 0, flips: int = FLIPS) -> float:
    """Two-sided p-value that paired ``differences`` have mean 0: their signs are flipped at random ``flips`` times.

    The observed assignment counts as one, so p is never 0; exact where there are no more assignments than ``flips``.

    >>> sign_flip_test([0.0, 0.0]), sign_flip_test([1.0] * 12)
    (1.0, 0.00048828125)
    """
    values = np.asarray(differences, dtype=float)
    values = values[values != 0]  # a sign changes nothing there
    if values.size < 2:  # the other sign of one is as far from 0
        return 1.0
    test = stats.permutation_test(
        (values,),
        lambda sample, axis: np.abs(sample.sum(axis=axis)),
        permutation_type="samples",
        vectorized=True,
        alternative="greater",  # of the absolute sum: both sides
        n_resamples=flips,
        batch=1000,
        rng=np.random.default_rng(seed),
    )
    return float(test.pvalue)


def mean_curves(folder: Path | str) -> pd.DataFrame:
    """What the trainings of the arms logged, the mean over an arm's seeds: columns run (the arm), step, series, value.

    Read by ``curves.read_curves`` from every ``trainer_state.json`` of ``folder``; empty when there is none. A step
    that not all seeds of an arm logged is the mean of those that did.
    """
    states = {path.parent.name: path for path in sorted(Path(folder).glob("*/trainer_state.json"))}
    if not states:
        return pd.DataFrame(columns=["run", "step", "series", "value"])
    logged = read_curves(states)
    places = {name: list(ARMS).index(_arm_of(path.parent)[0]) for name, path in states.items()}
    logged = logged.assign(place=logged["run"].map(places))
    # a place, not a name: names would sort the curves by alphabet
    means = logged.groupby(["place", "series", "step"], as_index=False)["value"].mean()
    return means.assign(run=means["place"].map(dict(enumerate(ARMS.values())))).drop(columns="place")


def _arm_of(path: Path) -> tuple[str, float]:
    name = re.fullmatch(r"(.+?)(?:-seed-(\d+))?", path.name)
    assert name is not None
    if name[1] not in ARMS:
        raise ValueError(f"{path}: {name[1]!r} is no arm of the ablation; choose from {', '.join(ARMS)}")
    return name[1], float(name[2]) if name[2] else float("nan")


def read_arm(metrics: Path) -> _Row:
    """One row of :func:`read_arms`, from an arm's metrics.json or the run that it is of."""
    arm, seed = _arm_of(metrics.parent)
    is_run = (metrics.parent / "run.json").is_file()
    stored: Mapping[str, Any] = (
        arm_metrics(load_run(metrics.parent)) if is_run else json.loads(metrics.read_text(encoding="utf-8"))
    )
    lacking = [key for key in (*MEASURES, "n_questions", "correct") if key not in stored]
    if lacking:
        raise ValueError(f"{metrics} has no {', '.join(lacking)}; arm_metrics(run) gives all that is needed")
    shown = {key: float("nan") if stored[key] is None else scale * stored[key] for key, (_, scale) in MEASURES.items()}
    head = {"arm": arm, "seed": seed, "path": str(metrics.parent), "n_questions": stored["n_questions"]}
    head["question_ids"] = stored.get("question_ids")  # not in what an earlier version wrote
    by_question = {"ex": stored["correct"], **stored.get("by_question", {})}
    return {**head, "correct": list(stored["correct"]), "by_question": by_question, **shown}


def _by_question(rows: pd.DataFrame, measure: str, side: str = "") -> np.ndarray:
    """The mean over ``rows`` of each question's value, as shown: (questions,), NaN where undefined; else (0,)."""
    listed = [of_all.get(measure) for of_all in rows[f"by_question{side}"]]
    if None in listed:
        return np.empty(0)
    return MEASURES[measure][1] * np.array(listed, dtype=float).mean(axis=0)


def _bounds(values: np.ndarray, questions: np.ndarray) -> tuple[float, float, float, str]:
    """The mean of ``values``, one a seed, its interval, and over what that is. Of a single seed the mean is over the
    questions that its interval is over: those on which the measure is defined.
    """
    mean, low, high = _t_interval(values)
    defined = questions[~np.isnan(questions)]
    if len(values) > 1 or not len(defined):
        return mean, low, high, "seeds"
    interval = bootstrap(defined, resamples=RESAMPLES)
    return interval.value, interval.low, interval.high, "questions"


def _t_interval(values: np.ndarray) -> tuple[float, float, float]:
    mean = float(values.mean())
    if len(values) < 2:
        return mean, float("nan"), float("nan")
    if not _is_spread(values):
        return mean, mean, mean
    bounds = stats.ttest_1samp(values, 0.0).confidence_interval(CONFIDENCE)
    return mean, float(bounds.low), float(bounds.high)


def _is_spread(values: np.ndarray) -> bool:
    """Whether a t statistic is defined: over equal values, but for rounding, it is 0 / 0 or infinite."""
    return not np.allclose(values, values[0], rtol=0, atol=1e-12)
