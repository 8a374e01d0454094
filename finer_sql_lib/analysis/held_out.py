"""What a training changes: scores on held-out questions before it, while it runs and after it, as rows of one form.

Columns run, kind ("ours" or "reported"), benchmark (what a score is of), score, step, and in points value, low and high
(the 95 % Wilson interval over questions; NaN: not known).
"""

from __future__ import annotations

import math
from types import MappingProxyType

import pandas as pd

from finer_sql_lib.analysis.run_facts import data_name, run_facts
from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.runs import Run

SCORES = MappingProxyType({"ex": "EX", "recall": "recall of all candidates"})
"""The scores by name, and what figures call them."""
COLUMNS = ("run", "kind", "benchmark", "score", "step", "value", "low", "high")


def held_out_of_runs(name: str, runs: dict[int, Run]) -> pd.DataFrame:
    """The scores of a training's evaluated runs, by training step: its start's run at 0 and what it made, for example.

    Whether a change is more than chance the paired test says (``compare.changes_by_part``), not these intervals.
    Raises RunError for a run that is not evaluated.
    """
    facts = run_facts({str(step): run for step, run in runs.items()}).set_index("run")
    rows = [
        (name, "ours", data_name(run), score, step, *facts.loc[str(step), [column, f"{column}_low", f"{column}_high"]])
        for column, score in SCORES.items()
        for step, run in runs.items()
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def held_out_of_logs(curves: pd.DataFrame) -> pd.DataFrame:
    """What trainings scored while they ran: ``curves.read_curves`` -> a row per score and evaluation.

    >>> logged = {"eval/ex": 0.5, "eval/recall": 0.75, "eval/questions": 64}
    >>> curves = pd.DataFrame([("a", 0, name, value) for name, value in logged.items()],
    ...                       columns=["run", "step", "series", "value"])
    >>> held_out_of_logs(curves)[["benchmark", "score", "value", "low"]].round(1).values.tolist()
    [['64 held-out questions', 'EX', 50.0, 38.1], ['64 held-out questions', 'recall of all candidates', 75.0, 63.2]]
    """
    sizes = curves[curves["series"] == "eval/questions"].groupby("run")["value"].first()
    rows = []
    for column, score in SCORES.items():
        logged = curves[(curves["series"] == f"eval/{column}") & curves["value"].notna()]
        for run, step, value in logged[["run", "step", "value"]].itertuples(index=False, name=None):
            n = int(sizes.get(run, 0))
            bounds = wilson(round(n * value), n) if n else None
            ends = (100 * bounds.low, 100 * bounds.high) if bounds else (math.nan, math.nan)
            of = f"{n} held-out questions" if n else "held-out questions"
            rows.append((run, "ours", of, score, step, 100 * value, *ends))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def held_out_reported(reported: pd.DataFrame) -> pd.DataFrame:
    """The ends of the paper's GRPO curves, of ``reported.load_reported``: BIRD dev, 30 candidates, no intervals."""
    ends = reported[reported["source"] == "paper, GRPO curve"]
    return pd.DataFrame(
        {
            "run": ends["model"],
            "kind": "reported",
            "benchmark": "BIRD dev",
            "score": ends["metric"].map(SCORES),
            "step": ends["setting"].str.removeprefix("step ").astype(int),
            "value": ends["value"],
            "low": math.nan,
            "high": math.nan,
        }
    )
