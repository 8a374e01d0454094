"""What a training changed: held-out scores before and after it, from two runs on the same questions."""

from __future__ import annotations

import pandas as pd

from finer_sql_lib.analysis.run_facts import run_facts
from finer_sql_lib.runs import Run

SCORES = {"ex": "EX", "recall": "recall of all candidates"}
"""Columns of ``run_facts``, and what figures call them."""


def before_after(name: str, before: Run, after: Run, last_step: int) -> pd.DataFrame:
    """The scores of a training's start and of what it made after ``last_step`` steps, as ``plot_before_after`` draws
    them: a row per score, in points, each end with its 95 % Wilson interval.

    Columns run (``name``), kind ("ours"), score, first_step, first, first_low, first_high, and the same for last.
    Whether the change is more than chance the paired test says (``compare.changes_by_part``), not these intervals.
    Raises RunError for a run that is not evaluated.
    """
    facts = run_facts({"first": before, "last": after}).set_index("run")
    steps = {"first": 0, "last": last_step}
    rows = []
    for column, score in SCORES.items():
        row: dict[str, object] = {"run": name, "kind": "ours", "score": score}
        for end, step in steps.items():
            bounds = {f"{end}_{bound}": facts.loc[end, f"{column}_{bound}"] for bound in ("low", "high")}
            row |= {f"{end}_step": step, end: facts.loc[end, column], **bounds}
        rows.append(row)
    return pd.DataFrame(rows)
