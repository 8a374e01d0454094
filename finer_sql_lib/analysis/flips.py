"""Which questions flip between two runs on the same questions, and why: one pair, or every pair of a comparison.

A question flips when exactly one of the two runs has it right. What its gold is built of says *where* the runs differ;
how the wrong answer departs from the gold says *why*.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from finer_sql_lib.analysis.checkpoint_scores import Differs, flip_pairs
from finer_sql_lib.analysis.compare import ALL, shared_metric
from finer_sql_lib.analysis.constructs import CONSTRUCTS, PLAIN, UNREAD, aggregates_first
from finer_sql_lib.analysis.errors import explained_frame
from finer_sql_lib.analysis.run_pairs import CHECKPOINTS, HINTS, check_pair
from finer_sql_lib.evaluation.intervals import bootstrap_difference, mcnemar_exact
from finer_sql_lib.runs import Run, RunError

RESAMPLES = 2000


def paired_answers(run_a: Run, run_b: Run) -> pd.DataFrame:
    """One row per question that both runs scored: both answers, and why the wrong ones are wrong.

    Columns: question_id, db_id, level, text, gold_sql, constructs (of the gold), and for a and b each correct_, sql_,
    why_ (tuples of phrases, empty when correct). Raises RunError when the runs were scored by different metrics, share
    no question, or have different golds for one question id.
    """
    shared_metric(run_a, run_b)
    own = ["correct", "sql", "why"]
    a, b = (explained_frame(run) for run in (run_a, run_b))
    # questions that both scored; the head columns are a's, equal questions being checked above
    pairs = a.merge(b[["question_id", *own]], on="question_id", suffixes=("_a", "_b"))
    if pairs.empty:
        raise RunError(f"{run_a.path} and {run_b.path} have no question in common; compare runs of the same benchmark")
    pairs = pairs.sort_values("question_id", ignore_index=True)
    head = ["question_id", "db_id", "level", "text", "gold_sql", "constructs"]
    sides = [f"{name}_{side}" for name in own for side in "ab"]
    return pairs[[*head, *sides]]


def flips_by_construct(pairs: pd.DataFrame) -> pd.DataFrame:
    """Where two runs differ: one row per construct of the golds, and a first row over all questions.

    Columns: construct, n, ex_a, ex_b (points), only_a, only_b (questions that one run alone has right), difference,
    low, high (points of a minus b, 95 % bootstrap over questions), p_value (McNemar, exact), p_holm (the same,
    corrected by Holm's method for the number of constructs). A question counts in the row of each of its constructs.
    """
    has = {name: [name in built_of for built_of in pairs["constructs"]] for name in (*CONSTRUCTS, PLAIN, UNREAD)}
    table = pd.DataFrame([_construct_row(name, pairs[rows]) for name, rows in has.items() if any(rows)])
    # the row over all questions is no further test of the family
    table["p_holm"] = holm(table["p_value"].tolist())
    return pd.concat([pd.DataFrame([_construct_row(ALL, pairs)]), table], ignore_index=True)


def flips_by_reason(pairs: pd.DataFrame) -> pd.DataFrame:
    """Why the wrong side of each flip is wrong: columns reason, only_a (b is wrong), only_b (a is wrong).

    Most frequent first. A flip with several reasons counts in each.
    """
    only_a = pairs[pairs["correct_a"] & ~pairs["correct_b"]]["why_b"].explode().value_counts()
    only_b = pairs[pairs["correct_b"] & ~pairs["correct_a"]]["why_a"].explode().value_counts()
    counts = pd.DataFrame({"only_a": only_a, "only_b": only_b}).fillna(0).astype(int).rename_axis("reason")
    counts = counts.reset_index().sort_values("reason", kind="stable")  # what follows keeps this order among ties
    return counts.iloc[(-(counts["only_a"] + counts["only_b"])).argsort(kind="stable")].reset_index(drop=True)


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


def aggregate_habit(run: Run) -> dict[str, float]:
    """How often grouped SELECTs list aggregates first: ``golds`` and ``winners``, each in [0, 1] with its count.

    Only queries with both an aggregate and another column count; see ``aggregates_first``. NaN where there is none.
    """
    scored = run.scored()
    habit: dict[str, float] = {}
    for name, texts in (("golds", [q.gold_sql for q in scored]), ("winners", [q.sql or "" for q in scored])):
        firsts = [first for text in texts if (first := aggregates_first(text)) is not None]
        habit |= {name: sum(firsts) / len(firsts) if firsts else float("nan"), f"n_{name}": len(firsts)}
    return habit


def holm(p_values: Sequence[float]) -> list[float]:
    """Holm's step-down correction (Holm 1979): valid for any dependence between the tests, in the given order.

    >>> holm([0.01, 0.04, 0.03])
    [0.03, 0.06, 0.06]
    """
    order = sorted(range(len(p_values)), key=lambda i: p_values[i])
    corrected = [0.0] * len(p_values)
    largest = 0.0  # a p-value never falls below one that ranks before it
    for rank, i in enumerate(order):
        largest = max(largest, min(1.0, (len(p_values) - rank) * p_values[i]))
        corrected[i] = largest
    return corrected


@dataclass(frozen=True, slots=True)
class Compared:
    """Two runs on the same questions. ``differs``: in what; ``answers``: what :func:`paired_answers` returns."""

    benchmark: str
    differs: Differs
    first: str
    second: str
    answers: pd.DataFrame


def compare_all(runs: Mapping[str, Run], scores: pd.DataFrame) -> list[Compared]:
    """Every pair of ``runs`` on one benchmark that differs in the checkpoint or in agg_hint only.

    ``scores``: what ``checkpoint_scores.checkpoint_scores`` says of ``runs``. Raises RunError for two that were sampled
    or scored in different ways too.
    """
    compared = []
    for benchmark, differs, names, a, b in flip_pairs(scores):
        check_pair(CHECKPOINTS if differs == "checkpoint" else HINTS, a, runs[a], b, runs[b])
        compared.append(Compared(benchmark, differs, *names, paired_answers(runs[a], runs[b])))
    return compared


def construct_flips(compared: Sequence[Compared]) -> pd.DataFrame:
    """:func:`flips_by_construct` of every pair, with columns benchmark, differs, first, second before it."""
    columns = ["construct", "n", "ex_a", "ex_b", "only_a", "only_b", "difference", "low", "high", "p_value", "p_holm"]
    return _stacked([(pair, flips_by_construct(pair.answers)) for pair in compared], columns)


def reason_flips(compared: Sequence[Compared]) -> pd.DataFrame:
    """:func:`flips_by_reason` of every pair, with columns benchmark, differs, first, second before it."""
    tables = [(pair, flips_by_reason(pair.answers)) for pair in compared]
    return _stacked(tables, ["reason", "only_a", "only_b"])


def shown_flips(table: pd.DataFrame) -> pd.DataFrame:
    """A table of :func:`construct_flips` narrow enough for a page: intervals and p as text, both runs in one column."""

    def p_text(value: float) -> str:
        if math.isnan(value):
            return "-"
        return "< 0.001" if value < 0.001 else f"{value:.2g}"

    return pd.DataFrame(
        {
            "benchmark": table["benchmark"],
            "first - second": table["first"] + " - " + table["second"],
            "construct": table["construct"],
            "questions": table["n"],
            "EX first": table["ex_a"],
            "EX second": table["ex_b"],
            "only first": table["only_a"],
            "only second": table["only_b"],
            "difference": [f"{row.difference:+.1f} [{row.low:+.1f}, {row.high:+.1f}]" for row in table.itertuples()],
            "p": table["p_value"].map(p_text),
            "p (Holm)": table["p_holm"].map(p_text),
        }
    )


def drawn_flips(table: pd.DataFrame, column: str, most: int = 12) -> pd.DataFrame:
    """What ``plot_flips`` draws of a table of ``construct_flips`` or ``reason_flips``: pairs of checkpoints only.

    ``column``: "construct" (rows as in ``CONSTRUCTS``) or "reason" (the ``most`` frequent, most frequent first).
    ``label`` is an ordered categorical. Rows in which nothing flips at all are left out. May be empty.
    """
    bars = table[table["differs"] == "checkpoint"].rename(columns={"benchmark": "panel", column: "label"})
    totals = (bars["only_a"] + bars["only_b"]).groupby(bars["label"], sort=False).sum()
    totals = totals[totals > 0]
    if column == "construct":
        labels = [name for name in (ALL, *CONSTRUCTS, PLAIN, UNREAD) if name in totals.index]
    else:
        labels = totals.sort_values(ascending=False, kind="stable").index.tolist()[:most]
    bars = bars[bars["label"].isin(labels)]
    bars = bars.assign(label=pd.Categorical(bars["label"], categories=labels, ordered=True))
    return bars[["panel", "label", "only_a", "only_b", "first", "second"]]


def flip_examples(compared: Sequence[Compared], per_side: int = 3) -> str:
    """The first ``per_side`` questions that each run of each pair alone has right, as text: golds, answers and why."""
    lines = []
    for pair in compared:
        for side, other, name in (("a", "b", pair.first), ("b", "a", pair.second)):
            alone = pair.answers[pair.answers[f"correct_{side}"] & ~pair.answers[f"correct_{other}"]]
            for row in alone.head(per_side).to_dict("records"):
                where = f"{pair.benchmark}, question {row['question_id']} ({row['db_id']})"
                wrong = row[f"sql_{other}"]
                lines += [
                    f"{where}, only {name} is right: {row['text']}",
                    f"  gold   {row['gold_sql']}",
                    f"  right  {row[f'sql_{side}']}",
                    f"  wrong  {wrong if isinstance(wrong, str) else '(no SQL)'}",  # pandas holds no SQL as NaN
                    f"  why    {'; '.join(row[f'why_{other}'])}",
                ]
    return "\n".join(lines) or "no question flips"


def _stacked(tables: Sequence[tuple[Compared, pd.DataFrame]], columns: Sequence[str]) -> pd.DataFrame:
    head = ["benchmark", "differs", "first", "second"]
    parts = [table.assign(**{name: getattr(pair, name) for name in head}) for pair, table in tables]
    return pd.concat(parts, ignore_index=True)[[*head, *columns]] if parts else pd.DataFrame(columns=[*head, *columns])
