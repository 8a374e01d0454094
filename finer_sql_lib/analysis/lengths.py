"""How long the reasoning of a run is, by level, and how that changes between two runs on the same questions.

Characters are those of the reasoning alone. A run stores tokens of whole completions only, so reasoning tokens are the
completion's tokens times the share of its characters that are not the SQL: exact where all text costs the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from finer_sql_lib.analysis.compare import load_judged
from finer_sql_lib.analysis.errors import in_order
from finer_sql_lib.evaluation.intervals import ALL_LEVELS, CONFIDENCE
from finer_sql_lib.prompts import END_THINK
from finer_sql_lib.records import Candidate
from finer_sql_lib.runs import Run, RunError

if TYPE_CHECKING:
    import pandas as pd

MEASURES = ("characters", "tokens")
RESAMPLES = 2000


def reasoning_lengths(run: Run) -> pd.DataFrame:
    """One row per judged question: columns question_id, level, n_candidates, n_reasoned, characters, tokens.

    ``characters`` and ``tokens`` are means over the question's candidates that reason (``n_reasoned`` of
    ``n_candidates``); NaN where none does, ``tokens`` also where the run did not count any.
    """
    import pandas as pd

    lengths = pd.DataFrame([_lengths(candidate) for candidate in run.candidates()])
    means = lengths.groupby("question_id").agg(
        n_candidates=("reasoned", "size"),
        n_reasoned=("reasoned", "sum"),
        characters=("characters", "mean"),
        tokens=("tokens", "mean"),
    )
    asked = pd.DataFrame(
        [(item.question_id, item.level) for item in load_judged(run)], columns=["question_id", "level"]
    )
    return asked.merge(means.reset_index(), on="question_id")


def length_table(lengths: pd.DataFrame, seed: int = 0) -> pd.DataFrame:
    """Mean length by level, and a last row "all": columns level, measure, questions, value, low, high.

    Bounds are 95 % bootstrap intervals over questions. A measure that no question of a level has is left out.
    """
    import pandas as pd

    rows = [
        (level, measure, len(known), *_mean(known.to_numpy(), seed))
        for level, part in _levels(lengths)
        for measure in MEASURES
        if len(known := part[measure].dropna())
    ]
    return pd.DataFrame(rows, columns=["level", "measure", "questions", "value", "low", "high"])


def length_change(before: pd.DataFrame, after: pd.DataFrame, seed: int = 0) -> pd.DataFrame:
    """How the length changed, on the questions that reason in both: one row per level and measure, "all" last.

    Columns: level, measure, questions, before, after, ratio, low, high. ``ratio`` is mean after / mean before over the
    same questions, with a 95 % bootstrap interval over questions. Raises RunError when the two share no such question.
    """
    import pandas as pd

    both = before.merge(after[["question_id", *MEASURES]], on="question_id", suffixes=("_before", "_after"))
    rows = []
    for level, part in _levels(both):
        for measure in MEASURES:
            pair = part[[f"{measure}_before", f"{measure}_after"]].dropna().to_numpy()
            if len(pair):
                rows.append((level, measure, len(pair), *pair.mean(axis=0), *_ratio(pair, seed)))
    if not rows:
        raise RunError("no question has reasoning in both runs; give two runs on the same benchmark split")
    return pd.DataFrame(rows, columns=["level", "measure", "questions", "before", "after", "ratio", "low", "high"])


def reported_lengths() -> pd.DataFrame:
    """The paper's mean reasoning length in characters: columns level, before, after (RL).

    >>> reported_lengths().values.tolist()[0]
    ['simple', 2380.0, 570.0]
    """
    from finer_sql_lib.analysis.reported import load_reported

    df = load_reported().query("metric == 'reasoning_length' and unit == 'characters'")
    wide = df.pivot(index="level", columns="setting", values="value").rename(
        columns={"before RL": "before", "after RL": "after"}
    )
    levels = [level for level in ALL_LEVELS if level in wide.index]
    return wide.loc[levels, ["before", "after"]].reset_index().rename_axis(columns=None)


def length_panels(tables: Mapping[str, pd.DataFrame], reported: pd.DataFrame) -> pd.DataFrame:
    """What ``plot_lengths`` draws: a panel per measure of ours, and one of the reported characters.

    ``tables``: "before" and "after", or one of them -> what :func:`length_table` returns. ``reported``: what
    :func:`reported_lengths` returns.
    """
    import pandas as pd

    parts = []
    for when, table in tables.items():
        names = {"value": when, "low": f"{when}_low", "high": f"{when}_high"}
        parts.append(table.rename(columns=names).set_index(["measure", "level"])[list(names.values())])
    ours = pd.concat(parts, axis="columns").reset_index()
    ours = ours.assign(panel="ours, " + ours["measure"], series="ours")
    theirs = reported.assign(panel="reported, characters", series="reported")
    ends = [f"{when}{end}" for when in ("before", "after") for end in ("", "_low", "_high")]
    both = pd.concat([ours, theirs], ignore_index=True)
    return both.reindex(columns=["panel", "series", "level", *ends])


def _lengths(candidate: Candidate) -> dict[str, float | int | bool]:
    reasoned = bool(candidate.reasoning)
    tokens = float("nan")
    if reasoned and candidate.n_tokens:
        answer = len(candidate.text.rpartition(END_THINK)[2]) if END_THINK in candidate.text else 0
        tokens = candidate.n_tokens * (1 - answer / len(candidate.text))
    characters = float(len(candidate.reasoning or "")) if reasoned else float("nan")
    return {
        "question_id": candidate.question_id,
        "reasoned": reasoned,
        "characters": characters,
        "tokens": tokens,
    }


def _levels(lengths: pd.DataFrame) -> list[tuple[str, pd.DataFrame]]:
    names = in_order(lengths["level"], ALL_LEVELS)
    return [*((name, lengths[lengths["level"] == name]) for name in names), ("all", lengths)]


def _picks(n: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, n, size=(RESAMPLES, n))


def _bounds(samples: np.ndarray) -> tuple[float, float]:
    tail = (1 - CONFIDENCE) / 2
    low, high = np.quantile(samples, [tail, 1 - tail])
    return float(low), float(high)


def _mean(values: np.ndarray, seed: int) -> tuple[float, float, float]:
    return float(values.mean()), *_bounds(values[_picks(len(values), seed)].mean(axis=1))


def _ratio(pair: np.ndarray, seed: int) -> tuple[float, float, float]:
    """Ratio of means, second column over first; ``pair`` has the shape (questions, 2)."""
    drawn = pair[_picks(len(pair), seed)].mean(axis=1)
    before, after = pair.mean(axis=0)
    return float(after / before), *_bounds(drawn[:, 1] / drawn[:, 0])
