"""Which questions flip between two runs on the same questions, and why, by construct.

A question flips when exactly one of the two runs has it right. What its gold is built of says *where* the runs differ;
how the wrong answer departs from the gold says *why*.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from finer_sql_lib.analysis.answers import Answered, answers, why_wrong
from finer_sql_lib.analysis.compare import shared_metric
from finer_sql_lib.analysis.constructs import CONSTRUCTS, PLAIN, UNREAD, aggregates_first, shown_constructs
from finer_sql_lib.evaluation.intervals import bootstrap_difference, mcnemar_exact
from finer_sql_lib.runs import Run, RunError

if TYPE_CHECKING:
    import pandas as pd

RESAMPLES = 2000
ALL = "all questions"


def paired_answers(run_a: Run, run_b: Run) -> pd.DataFrame:
    """One row per question that both runs judged: both answers, and why the wrong ones are wrong.

    Columns: question_id, db_id, level, text, gold_sql, constructs (of the gold), and for a and b each correct_, sql_,
    why_ (tuples of phrases, empty when correct). Raises RunError when the runs were scored by different metrics, share
    no question, or have different golds for one question id.
    """
    import pandas as pd

    shared_metric(run_a, run_b)
    left, right = ({item.judged.question_id: item for item in answers(run)} for run in (run_a, run_b))
    shared = sorted(left.keys() & right.keys())
    if not shared:
        raise RunError(f"{run_a.path} and {run_b.path} have no question in common; compare runs of the same benchmark")
    differing = [q for q in shared if left[q].gold_sql != right[q].gold_sql]
    if differing:
        raise RunError(
            f"{run_a.path} and {run_b.path} have different gold SQL for {len(differing)} questions (first: "
            f"{differing[0]}); they were evaluated on different benchmark files"
        )
    return pd.DataFrame([_pair(left[q], right[q]) for q in shared])


def flips_by_construct(pairs: pd.DataFrame) -> pd.DataFrame:
    """Where two runs differ: one row per construct of the golds, and a first row over all questions.

    Columns: construct, n, ex_a, ex_b (points), only_a, only_b (questions that one run alone has right), difference,
    low, high (points of a minus b, 95 % bootstrap over questions), p_value (McNemar, exact), p_holm (the same,
    corrected by Holm's method for the number of constructs). A question counts in the row of each of its constructs.
    """
    import pandas as pd

    names = [name for name in (*CONSTRUCTS, PLAIN, UNREAD) if any(name in found for found in pairs["constructs"])]
    rows = [_construct_row(name, pairs[[name in found for found in pairs["constructs"]]]) for name in names]
    table = pd.DataFrame(rows)
    table["p_holm"] = holm(table["p_value"].tolist())
    return pd.concat([pd.DataFrame([_construct_row(ALL, pairs)]), table], ignore_index=True)


def flips_by_reason(pairs: pd.DataFrame) -> pd.DataFrame:
    """Why the wrong side of each flip is wrong: columns reason, only_a (b is wrong), only_b (a is wrong).

    Most frequent first. A flip with several reasons counts in each.
    """
    import pandas as pd

    only_a = pairs[pairs["correct_a"] & ~pairs["correct_b"]]["why_b"].explode().value_counts()
    only_b = pairs[pairs["correct_b"] & ~pairs["correct_a"]]["why_a"].explode().value_counts()
    counts = pd.DataFrame({"only_a": only_a, "only_b": only_b}).fillna(0).astype(int).rename_axis("reason")
    counts = counts.reset_index().sort_values("reason", kind="stable")
    return counts.iloc[(-(counts["only_a"] + counts["only_b"])).argsort(kind="stable")].reset_index(drop=True)


def aggregate_habit(run: Run) -> dict[str, float]:
    """How often grouped SELECTs list aggregates first: ``golds`` and ``winners``, each in [0, 1] with its count.

    Only queries with both an aggregate and another column are asked; see ``aggregates_first``. NaN where there is none.
    """
    answered = answers(run)
    habit: dict[str, float] = {}
    for name, texts in (("golds", [a.gold_sql for a in answered]), ("winners", [a.sql or "" for a in answered])):
        asked = [first for text in texts if (first := aggregates_first(text)) is not None]
        habit |= {name: sum(asked) / len(asked) if asked else float("nan"), f"n_{name}": len(asked)}
    return habit


def holm(p_values: Sequence[float]) -> list[float]:
    """Holm's step-down correction (Holm 1979): valid for any dependence between the tests, in the given order.

    >>> holm([0.01, 0.04, 0.03])
    [0.03, 0.06, 0.06]
    """
    order = sorted(range(len(p_values)), key=lambda i: p_values[i])
    corrected = [0.0] * len(p_values)
    largest = 0.0
    for rank, i in enumerate(order):
        largest = max(largest, min(1.0, (len(p_values) - rank) * p_values[i]))
        corrected[i] = largest
    return corrected


def _pair(a: Answered, b: Answered) -> dict[str, object]:
    return {
        "question_id": a.judged.question_id,
        "db_id": a.judged.db_id,
        "level": a.judged.level,
        "text": a.text,
        "gold_sql": a.gold_sql,
        "constructs": shown_constructs(a.gold_sql),
        "correct_a": a.judged.correct,
        "correct_b": b.judged.correct,
        "sql_a": a.sql,
        "sql_b": b.sql,
        "why_a": why_wrong(a),
        "why_b": why_wrong(b),
    }


def _construct_row(name: str, pairs: pd.DataFrame) -> dict[str, object]:
    a, b = (dict(zip(pairs["question_id"], pairs[side], strict=True)) for side in ("correct_a", "correct_b"))
    gain = bootstrap_difference(a, b, resamples=RESAMPLES)
    only_a, only_b = sum(a[q] > b[q] for q in a), sum(a[q] < b[q] for q in a)
    return {
        "construct": name,
        "n": len(pairs),
        "ex_a": 100 * float(pairs["correct_a"].mean()),
        "ex_b": 100 * float(pairs["correct_b"].mean()),
        "only_a": only_a,
        "only_b": only_b,
        "difference": 100 * gain.value,
        "low": 100 * gain.low,
        "high": 100 * gain.high,
        "p_value": mcnemar_exact(only_a, only_b),
    }
