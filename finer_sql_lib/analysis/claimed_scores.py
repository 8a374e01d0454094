"""The scores of published checkpoints as claims: each is met, or not, by a run of that checkpoint alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import Final

import pandas as pd

from finer_sql_lib.analysis.claims import Claim, Estimate, Measured, measured_on
from finer_sql_lib.analysis.reported import load_reported, reported
from finer_sql_lib.analysis.run_facts import is_constrained
from finer_sql_lib.prompts.build import usual_agg_hint
from finer_sql_lib.runs import Run, RunError

LEVEL_POINTS: Final = 1.0
"""How far from a reported score a run of its checkpoint may be and still reproduce it: a limit of ours."""
QUANTITIES: Final = {
    "ex": ("EX", "%"),
    "recall": ("recall of all candidates", "%"),
    "ts": ("official test-suite accuracy", "%"),
    "latency": ("seconds a question", "s"),
    "min_vram": ("least GPU memory", "GB"),
}
_OTHER_EVALUATORS: Final = ("authors' metric", "strict comparison")


def reported_scores() -> pd.DataFrame:
    """The rows of ``reported.csv`` that are a FINER-SQL model's own: accuracies of the vote over all questions, seconds
    and memory. Of a single candidate, of an ablation and by other evaluators they are left out.
    """
    df = load_reported().query("level == 'all' and setting in ['', 'agg_hint', 'no agg_hint']")
    own = df[df["model"].str.startswith("FINER-SQL-") & df["metric"].isin(QUANTITIES.keys())]
    own = own[~own["evaluator"].isin(_OTHER_EVALUATORS) & ~(own["n"] == 1).fillna(False)]
    return own[~own["source"].isin(["paper, candidates and temperature"])]


def score_claims() -> list[Claim]:
    """A claim for each of :func:`reported_scores`: the score, give or take a point (for costs: a tenth)."""
    return [_claim(row) for row in rows_of(reported_scores())]


def rows_of(table: pd.DataFrame) -> list[dict[str, object]]:
    """The rows by the names of their columns."""
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def _claim(row: Mapping[str, object]) -> Claim:
    model, metric, value = str(row["model"]), str(row["metric"]), float(str(row["value"]))
    quantity, unit = QUANTITIES[metric]
    of = f"{row['benchmark']} {row['split']}"
    setting = f", {row['setting']}" if row["setting"] else ""
    margin = LEVEL_POINTS if unit == "%" else value / 10
    says = f"{model} has {value:g} {unit} {quantity} on {of}{setting}"
    name = f"{model}: {quantity} on {of}"
    return Claim(
        id=claim_id(row),
        name=name,
        says=says,
        source=str(row["source"]),
        quantity=quantity,
        unit=unit,
        region=(value - margin, value + margin),
        to_test=how_to_test(row),
        reported=((model, value),),
    )


def claim_id(row: Mapping[str, object]) -> str:
    """What tells a reported score from every other."""
    parts = ("model", "benchmark", "split", "metric", "setting", "source")
    return " | ".join(str(row[part]) for part in parts if row[part])


def how_to_test(row: Mapping[str, object]) -> str:
    """The commands that would measure a reported score. Of a model that the sources give no checkpoint of by that name
    the place of its name is open.
    """
    named = str(row["model"])
    model = f"griffith-bigdata/{named}" if named.endswith(("-Spider", "-BIRD")) else "MODEL"
    split = "" if row["split"] == "dev" else f" --split {row['split']}"
    hint = {"agg_hint": " --agg-hint", "no agg_hint": " --no-agg-hint"}.get(str(row["setting"]), "")
    of = f"--benchmark {row['benchmark']}{split} --data {row['benchmark']}"
    by, first = "", ""
    if row["metric"] == "ts":
        by, first = " --metric spider_ts", "with the official test suites as its databases: "
    elif row["metric"] in ("latency", "min_vram"):
        first = "on one 24 GB A5000: "
    return f"{first}finer-sql generate --model {model} {of}{hint} --run RUN; finer-sql evaluate --run RUN {of}{by}"


def measure_scores(runs: Mapping[str, Run]) -> dict[str, Measured]:
    """What runs of published checkpoints, on all questions of the benchmark, say of their scores: by claim.

    The questions are the same, so what is left to chance is the sampling: the interval is that of the authors, about
    0.3 points to either side. A run counts for a model whose name its model has, as the last part of its path, where it
    was sampled and scored as :func:`is_run_of` says. Raises RunError where two do.
    """
    spread = reported("FINER-SQL", "run_to_run", "unstated").value
    measured = {}
    for row in rows_of(reported_scores()):
        if row["metric"] not in ("ex", "recall"):
            continue
        own = {name: run for name, run in runs.items() if is_run_of(run, row)}
        if len(own) > 1:
            raise RunError(
                f"{' and '.join(own)} are all runs of {row['model']} on {row['benchmark']}; give one of them"
            )
        for name, run in own.items():
            scored = run.scored()
            rights = [q.correct if row["metric"] == "ex" else q.n_correct > 0 for q in scored]
            value = 100 * sum(rights) / len(rights)
            estimate = Estimate(value, value - spread, value + spread)
            measured[claim_id(row)] = measured_on((estimate, len(scored)), [(name, run)])
    return measured


def is_run_of(run: Run, row: Mapping[str, object]) -> bool:
    """Whether a run asked the model of a reported score all its questions, in its setting, and as the score is meant:
    30 free samples at temperature 1 unless the source says another number, the benchmark's usual prompt unless it says
    another, the value-aware vote, the official EX.
    """
    identity, report = run.identity, run.report()
    usual = usual_agg_hint(str(row["benchmark"]))
    hint = {"agg_hint": True, "no agg_hint": False}.get(str(row["setting"]), usual)
    sampling, n = identity.get("sampling", {}), str(row.get("n"))
    is_meant = (
        (sampling.get("n"), sampling.get("temperature")) == (int(n) if n.isdecimal() else 30, 1.0)
        and (report["metric"], report["rule"]) == (f"{row['benchmark']}_ex", "value_aware")
        and not is_constrained(run)
    )
    return (
        is_meant
        and PurePath(identity.get("model") or "").name == row["model"]
        and (report["benchmark"], report["split"]) == (row["benchmark"], row["split"])
        and report["n_questions"] == row["questions"]
        and identity.get("prompt", {}).get("agg_hint") is hint
    )
