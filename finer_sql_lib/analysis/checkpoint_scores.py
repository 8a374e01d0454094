"""Checkpoints on benchmarks: every run as one cell of the model card's comparison, and the card's own cells."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import PurePath
from types import MappingProxyType
from typing import Literal

import pandas as pd

from finer_sql_lib.analysis.reported import load_reported
from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.prompts.build import usual_agg_hint
from finer_sql_lib.records import ScoredQuestion
from finer_sql_lib.runs import Run, RunError

BENCHMARKS = MappingProxyType({"spider": "Spider dev", "bird": "BIRD dev"})
"""The reported benchmarks, as tables and figures call them."""
HINT = MappingProxyType({True: "on", False: "off", None: "unknown"})
"""Whether the prompt had the card's rule on aggregates first, in words."""

Differs = Literal["checkpoint", "agg_hint"]
_DIFFERS: tuple[Differs, ...] = ("checkpoint", "agg_hint")

_HINTED = re.compile(r"[ -](un)?hinted$")


def checkpoint_scores(runs: Mapping[str, Run]) -> pd.DataFrame:
    """One row per evaluated run, in the given order: which checkpoint on which benchmark, and what it scored.

    Columns: run, checkpoint, benchmark, family ("spider" or "bird"), agg_hint ("on", "off", "unknown"), questions, ex,
    low, high (points, 95 % Wilson), recall, evaluator. A run named "CHECKPOINT on BENCHMARK" (or, as a folder,
    CHECKPOINT-on-BENCHMARK) is called so, without "hinted" or "unhinted" after the checkpoint, for agg_hint says that;
    else the manifest says which model and which benchmark. Raises RunError when two runs would be the same cell.
    """
    table = pd.DataFrame([_score(name, run, run.scored()) for name, run in runs.items()])
    # a cell of the table holds one score
    twice = table[table.duplicated(["checkpoint", "benchmark", "agg_hint"], keep=False)]["run"].tolist()
    if twice:
        raise RunError(
            f"the runs {', '.join(twice)} are of one checkpoint on one benchmark; give one of them, or tell them apart "
            "by naming their folders CHECKPOINT-on-BENCHMARK"
        )
    return table


def part_scores(runs: Mapping[str, Run], parts: Mapping[str, Mapping[str, str]]) -> pd.DataFrame:
    """As :func:`checkpoint_scores`, with one row per part of each run's benchmark: "CHECKPOINT, split PART".

    ``parts``: run -> database -> part. Rows of one part stand together, parts in alphabetical order. Raises KeyError
    for a database without a part.
    """
    rows = []
    for name, run in runs.items():
        by_part: dict[str, list[ScoredQuestion]] = {}
        for question in run.scored():
            by_part.setdefault(parts[name][question.db_id], []).append(question)
        for part, scored in by_part.items():
            score = _score(name, run, scored)
            rows.append({**score, "checkpoint": f"{score['checkpoint']}, split {part}", "part": part})
    return pd.DataFrame(rows).sort_values("part", kind="stable", ignore_index=True).drop(columns="part")


def flip_pairs(scores: pd.DataFrame) -> list[tuple[str, Differs, tuple[str, str], str, str]]:
    """The pairs of runs to compare by question: (benchmark, what differs, what the two are called, first run, second).

    Runs on the same benchmark that differ in the checkpoint only come first, then those that differ in agg_hint only.
    """
    rows: list[dict[str, str]] = scores.to_dict("records")  # type: ignore[assignment]
    same = [(a, b) for a, b in combinations(rows, 2) if a["benchmark"] == b["benchmark"]]
    pairs = []
    for differs in _DIFFERS:
        for a, b in same:
            if [column for column in _DIFFERS if a[column] != b[column]] == [differs]:
                names = (a["checkpoint"], b["checkpoint"])
                if differs == "agg_hint":
                    names = (f"{names[0]}, hint {a['agg_hint']}", f"{names[1]}, hint {b['agg_hint']}")
                pairs.append((a["benchmark"], differs, names, a["run"], b["run"]))
    return pairs


def card_scores(source: str = "model card") -> pd.DataFrame:
    """The reported side, in the columns of :func:`checkpoint_scores` that a source gives (bounds are NaN).

    ``family`` tells the benchmark; agg_hint is "on" or "off" where the source says so, else "unknown".
    """
    df = load_reported().query("source == @source and metric == 'ex' and level == 'all' and split == 'dev'")
    hints = df["setting"].map({"agg_hint": "on", "no agg_hint": "off"}).fillna("unknown")
    return pd.DataFrame(
        {
            "checkpoint": df["model"],
            "benchmark": df["benchmark"].map(dict(BENCHMARKS)),
            "family": df["benchmark"],
            "agg_hint": hints,
            "questions": df["questions"],
            "ex": df["value"],
            "low": float("nan"),
            "high": float("nan"),
            "evaluator": df["evaluator"],
        }
    ).reset_index(drop=True)


def row_names(scores: pd.DataFrame) -> pd.Series:
    """What each row is called: the checkpoint, and agg_hint where it is not as usual (on for Spider, off for BIRD)."""
    unusual = scores["agg_hint"] == scores["family"].map(lambda family: HINT[not usual_agg_hint(family)])
    return scores["checkpoint"].where(~unusual, scores["checkpoint"] + ", agg_hint " + scores["agg_hint"])


def card_table(scores: pd.DataFrame) -> pd.DataFrame:
    """Rows checkpoints, columns benchmarks, cells EX with its interval as text: the card's comparison.

    >>> card_table(card_scores()).loc[0].tolist()
    ['FINER-SQL-3B-BIRD', '67.5', '83.8']
    """
    # bounds of NaN are a reported score's
    texts = [
        f"{ex:.1f}" + ("" if math.isnan(low) else f" [{low:.1f}, {high:.1f}]")
        for ex, low, high in scores[["ex", "low", "high"]].to_numpy(float)
    ]
    cells = scores.assign(checkpoint=row_names(scores), cell=texts)
    wide = cells.pivot(index="checkpoint", columns="benchmark", values="cell")
    wide = wide.loc[list(dict.fromkeys(cells["checkpoint"])), list(dict.fromkeys(cells["benchmark"]))]
    return wide.reset_index().rename_axis(columns=None)


def score_panels(scores: pd.DataFrame, card: pd.DataFrame) -> pd.DataFrame:
    """Ours and reported scores for ``plot_checkpoints``: a panel per family of ours, reported ones in their family's.

    Columns: benchmark (the panel), checkpoint, series, ex, low, high. A panel is called by our benchmark; where that is
    not the reported one, the latter is named too.
    """
    panels = {}
    for family in scores["family"].unique().tolist():
        name = ", ".join(scores.loc[scores["family"] == family, "benchmark"].unique())
        panels[family] = name if name == BENCHMARKS[family] else f"{name} (reported: {BENCHMARKS[family]})"
    both = pd.concat([scores.assign(series="ours"), card.assign(series="reported")], ignore_index=True)
    both = both[both["family"].isin(panels.keys())]
    both = both.assign(checkpoint=row_names(both), benchmark=both["family"].map(panels))
    return both[["benchmark", "checkpoint", "series", "ex", "low", "high"]]


def _score(name: str, run: Run, scored: Sequence[ScoredQuestion]) -> dict[str, object]:
    report = run.report()
    ex = wilson(sum(question.correct for question in scored), len(scored))
    checkpoint, benchmark = cell_of(name, run)
    return {
        "run": name,
        "checkpoint": checkpoint,
        "benchmark": benchmark,
        "family": report["benchmark"],
        "agg_hint": HINT[run.identity.get("prompt", {}).get("agg_hint")],
        "questions": len(scored),
        "ex": 100 * ex.value,
        "low": 100 * ex.low,
        "high": 100 * ex.high,
        "recall": 100 * sum(question.n_correct > 0 for question in scored) / len(scored),
        "evaluator": report["evaluator"],
    }


def cell_of(name: str, run: Run) -> tuple[str, str]:
    """Checkpoint and benchmark of a run: as its name says, else as its manifest does."""
    for between in (" on ", "-on-"):  # names of kept runs, and of their folders
        checkpoint, is_there, benchmark = name.partition(between)
        if is_there:
            return _HINTED.sub("", checkpoint), benchmark
    identity = run.identity
    split = identity["split"]
    label = BENCHMARKS[identity["benchmark"]] if split == "dev" else f"{identity['benchmark']} {split}"
    return PurePath(identity.get("model") or name).name, label
