"""Reported numbers are data: ``reported.csv``, one value a row, with what measured it and on which databases.

Nothing here was measured by this project. A comparison takes its reported side from this file only, so that a number
is quoted once, with its source, evaluator and databases; where a source does not say, the file says "unstated".
"""

from __future__ import annotations

from importlib import resources
from io import StringIO

import pandas as pd

COLUMNS = {
    "model": "str",
    "benchmark": "str",  # spider, bird, unstated
    "split": "str",
    "metric": "str",
    "level": "str",  # a difficulty, or all
    "setting": "str",  # what differs from the source's standard setting; empty: nothing
    "n": "Int64",  # candidates per question; missing: not stated
    "questions": "Int64",  # how many questions the value is over; missing: not stated
    "value": "float64",
    "unit": "str",
    "source": "str",
    "evaluator": "str",
    "databases": "str",
    "note": "str",
}
_KEY = ["model", "benchmark", "split", "metric", "level", "setting", "n", "source", "evaluator", "databases"]
_OPTIONS = {
    "benchmark": {"spider", "bird", "unstated"},
    "split": {"dev", "test"},
    "level": {"all", "easy", "medium", "hard", "extra", "simple", "moderate", "challenging"},
    "evaluator": {
        "test-suite-sql-eval",
        "bird",
        "authors' metric",
        "strict comparison",
        "unstated",
        "not applicable",
    },
    "databases": {"single original", "multi-database suite", "bird dev", "unstated"},
}
_MAY_BE_EMPTY = {"setting", "n", "questions", "note"}


def load_reported(csv_text: str | None = None) -> pd.DataFrame:
    """The reported numbers, typed and checked; ``csv_text`` instead of the shipped file is for tests.

    Percentages are points in [0, 100]. Raises ValueError naming the rows of an unknown option, an empty cell, a
    percentage out of range, or a value that is there twice.

    >>> spider = load_reported().query("model == 'FINER-SQL-3B-Spider' and source == 'model card' and metric == 'ex'")
    >>> spider.query("benchmark == 'spider' and level == 'extra'")[["value", "questions", "evaluator"]].values.tolist()
    [[64.5, 166, 'test-suite-sql-eval']]
    """
    text = csv_text if csv_text is not None else _shipped()
    head = text.partition("\n")[0]
    if head != ",".join(COLUMNS):
        raise ValueError(f"reported.csv must begin with {','.join(COLUMNS)}; got {head!r}")
    df = _parse(text)
    _check(df)
    return df


def reported_levels(model: str, benchmark: str, source: str, split: str = "dev") -> pd.DataFrame:
    """EX by level as ``source`` reports it: columns level, questions, value, evaluator, databases; "all" last.

    Where a source has several evaluators the official one is taken. Raises ValueError when there is no such number,
    listing the models and sources that have one.

    >>> reported_levels("FINER-SQL-3B-Spider", "spider", "model card")["value"].tolist()
    [94.8, 90.1, 78.2, 64.5, 85.1]
    """
    df = load_reported()
    ours = df[(df["metric"] == "ex") & (df["benchmark"] == benchmark) & (df["split"] == split)]
    ours = ours[ours["evaluator"].isin(["test-suite-sql-eval", "bird"]) & ours["setting"].isin(["", "agg_hint"])]
    found = ours[(ours["model"] == model) & (ours["source"] == source)]
    if found.empty:
        known = "; ".join(sorted({f"{m} ({s})" for m, s in zip(ours["model"], ours["source"], strict=True)}))
        raise ValueError(f"no reported EX of {model!r} on {benchmark!r} {split} from {source!r}; there are: {known}")
    order = ["easy", "medium", "hard", "extra", "simple", "moderate", "challenging", "all"]
    ranked = found.assign(rank=found["level"].map(order.index)).sort_values("rank")
    return ranked[["level", "questions", "value", "evaluator", "databases"]].reset_index(drop=True)


def _shipped() -> str:
    return resources.files("finer_sql_lib").joinpath("reported.csv").read_text(encoding="utf-8")


def _parse(text: str) -> pd.DataFrame:
    raw = pd.read_csv(StringIO(text), dtype="str", keep_default_na=False)
    numbers = [name for name, dtype in COLUMNS.items() if dtype != "str"]
    cells = {name: pd.to_numeric(raw[name].where(raw[name] != "")) if name in numbers else raw[name] for name in raw}
    return pd.DataFrame(cells).astype(COLUMNS)


def _check(df: pd.DataFrame) -> None:
    for name, options in _OPTIONS.items():
        unknown = sorted(set(df[name]) - options)
        if unknown:
            raise ValueError(f"reported.csv: {name} {unknown[0]!r} is none of {', '.join(sorted(options))}")
    for name in COLUMNS.keys() - _MAY_BE_EMPTY:
        empty = df.index[df[name].isna() | (df[name] == "")]
        if len(empty):
            raise ValueError(f"reported.csv: row {empty[0] + 2} has no {name}")
    percent = df[(df["unit"] == "percent") & ~df["value"].between(0, 100)]
    if len(percent):
        raise ValueError(f"reported.csv: row {percent.index[0] + 2} has {percent['value'].iloc[0]} percent")
    twice = df.index[df.duplicated(_KEY)]
    if len(twice):
        raise ValueError(f"reported.csv: row {twice[0] + 2} repeats an earlier one; say in `setting` what differs")
