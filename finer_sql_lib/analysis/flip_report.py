"""Everything that flips between the runs of a comparison: the tables of ``flips`` for each pair of runs, stacked."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from finer_sql_lib.analysis.checkpoint_scores import Differs, flip_pairs
from finer_sql_lib.analysis.constructs import CONSTRUCTS, PLAIN, UNREAD
from finer_sql_lib.analysis.flips import ALL, flips_by_construct, flips_by_reason, paired_answers
from finer_sql_lib.runs import Run


@dataclass(frozen=True, slots=True)
class Compared:
    """Two runs on the same questions. ``differs``: in what; ``answers``: what ``flips.paired_answers`` returns."""

    benchmark: str
    differs: Differs
    first: str
    second: str
    answers: pd.DataFrame


def compare_all(runs: Mapping[str, Run], scores: pd.DataFrame) -> list[Compared]:
    """Every pair of ``runs`` on one benchmark that differs in the checkpoint or in agg_hint only.

    ``scores``: what ``checkpoints.checkpoint_scores`` says of ``runs``.
    """
    return [
        Compared(benchmark, differs, *names, paired_answers(runs[a], runs[b]))
        for benchmark, differs, names, a, b in flip_pairs(scores)
    ]


def construct_flips(compared: Sequence[Compared]) -> pd.DataFrame:
    """``flips.flips_by_construct`` of every pair, with columns benchmark, differs, first, second before it."""
    columns = ["construct", "n", "ex_a", "ex_b", "only_a", "only_b", "difference", "low", "high", "p_value", "p_holm"]
    return _stacked([(pair, flips_by_construct(pair.answers)) for pair in compared], columns)


def reason_flips(compared: Sequence[Compared]) -> pd.DataFrame:
    """``flips.flips_by_reason`` of every pair, with columns benchmark, differs, first, second before it."""
    tables = [(pair, flips_by_reason(pair.answers)) for pair in compared]
    return _stacked(tables, ["reason", "only_a", "only_b"])


def shown_flips(table: pd.DataFrame) -> pd.DataFrame:
    """A table of :func:`construct_flips` narrow enough for a page: intervals and p as text, both runs in one column."""
    pairs = table["first"] + " - " + table["second"]
    return pd.DataFrame(
        {
            "benchmark": table["benchmark"],
            "first - second": pairs,
            "construct": table["construct"],
            "questions": table["n"],
            "EX first": table["ex_a"],
            "EX second": table["ex_b"],
            "only first": table["only_a"],
            "only second": table["only_b"],
            "difference": [f"{row.difference:+.1f} [{row.low:+.1f}, {row.high:+.1f}]" for row in table.itertuples()],
            "p": table["p_value"].map(_p),
            "p (Holm)": table["p_holm"].map(_p),
        }
    )


def drawn_flips(table: pd.DataFrame, column: str, most: int = 12) -> pd.DataFrame:
    """What ``plot_flips`` draws of a table of ``construct_flips`` or ``reason_flips``: pairs of checkpoints only.

    ``column``: "construct" (rows as in ``CONSTRUCTS``) or "reason" (the ``most`` frequent, most frequent first).
    ``label`` is an ordered categorical. Rows in which nothing flips at all are left out. May be empty.
    """
    drawn = table[table["differs"] == "checkpoint"].rename(columns={"benchmark": "panel", column: "label"})
    totals = (drawn["only_a"] + drawn["only_b"]).groupby(drawn["label"], sort=False).sum()
    totals = totals[totals > 0]
    if column == "construct":
        labels = [name for name in (ALL, *CONSTRUCTS, PLAIN, UNREAD) if name in totals.index]
    else:
        labels = totals.sort_values(ascending=False, kind="stable").index.tolist()[:most]
    drawn = drawn[drawn["label"].isin(labels)]
    drawn = drawn.assign(label=pd.Categorical(drawn["label"], categories=labels, ordered=True))
    return drawn[["panel", "label", "only_a", "only_b", "first", "second"]]


def flip_examples(compared: Sequence[Compared], per_side: int = 3) -> str:
    """The first ``per_side`` questions that each run of each pair alone has right, as text: golds, answers and why."""
    return "\n".join(line for pair in compared for line in _examples(pair, per_side)) or "no question flips"


def _stacked(tables: Sequence[tuple[Compared, pd.DataFrame]], columns: Sequence[str]) -> pd.DataFrame:
    head = ["benchmark", "differs", "first", "second"]
    parts = [table.assign(**{name: getattr(pair, name) for name in head}) for pair, table in tables]
    return pd.concat(parts, ignore_index=True)[[*head, *columns]] if parts else pd.DataFrame(columns=[*head, *columns])


def _examples(pair: Compared, per_side: int) -> Iterator[str]:
    for side, other, name in (("a", "b", pair.first), ("b", "a", pair.second)):
        alone = pair.answers[pair.answers[f"correct_{side}"] & ~pair.answers[f"correct_{other}"]]
        for row in alone.head(per_side).to_dict("records"):
            asked = f"question {row['question_id']} ({row['db_id']})"
            yield f"{pair.benchmark}, {asked}, only {name} is right: {row['text']}"
            yield f"  gold   {row['gold_sql']}"
            yield f"  right  {row[f'sql_{side}']}"
            wrong = row[f"sql_{other}"]
            yield f"  wrong  {wrong if isinstance(wrong, str) else '(no SQL)'}"
            yield f"  why    {'; '.join(row[f'why_{other}'])}"


def _p(value: float) -> str:
    """A p-value with two digits that count, as text; "-" where no test was made."""
    if math.isnan(value):
        return "-"
    return "< 0.001" if value < 0.001 else f"{value:.2g}"
