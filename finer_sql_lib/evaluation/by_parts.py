"""Two runs on the same questions, part by part: what changed, for the vote and for single samples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from finer_sql_lib.evaluation.compare import compare, load_judged
from finer_sql_lib.evaluation.errors import latest_report
from finer_sql_lib.records import Judged
from finer_sql_lib.runs import Run

ALL = "all"
"""The part that every question is in."""


def changes_by_part(before: Run, after: Run, part_of: Mapping[str, str]) -> pd.DataFrame:
    """One row per part of the benchmark (``part_of``: database -> part, or nothing for no parts), and one over all.

    Columns: part, questions, ex_before, ex_after (percent), gained and lost (questions right only after, only before),
    p (McNemar's exact test on these), sample_before, sample_after (percent of the candidates that are right, each
    question weighing the same). Raises ValueError when the runs share no question, KeyError for a database without a
    part.
    """
    metric = str(latest_report(before)["metric"])
    sides = [{item.question_id: item for item in load_judged(run)} for run in (before, after)]
    shared = sorted(sides[0].keys() & sides[1].keys())
    parts = {question: part_of[sides[0][question].db_id] if part_of else ALL for question in shared}
    rows = []
    for part in [*sorted(set(parts.values()) - {ALL}), ALL]:
        asked = [question for question in shared if part in (parts[question], ALL)]
        then, now = ([side[question] for question in asked] for side in sides)
        row = compare(now, then, metric).overall
        rows.append(
            {
                "part": part,
                "questions": len(asked),
                "ex_before": 100 * row.ex_b,
                "ex_after": 100 * row.ex_a,
                "gained": len(row.only_a),
                "lost": len(row.only_b),
                "p": row.p_value,
                "sample_before": _one_sample(then),
                "sample_after": _one_sample(now),
            }
        )
    return pd.DataFrame(rows)


def _one_sample(judged: Sequence[Judged]) -> float:
    return 100 * sum(item.n_correct / item.n_candidates for item in judged) / len(judged)
