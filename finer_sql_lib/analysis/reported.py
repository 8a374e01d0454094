"""Reported numbers are data: ``reported.csv``, one value a row, with what measured it and on which databases.

Nothing here was measured by this project. A comparison takes its reported side from this file only, so that a number
is quoted once, with its source, evaluator and databases; where a source does not say, the file says "unstated".
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from io import StringIO
from typing import Any

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
    "evaluator": {"test-suite-sql-eval", "bird", "authors' metric", "strict comparison", "unstated", "not applicable"},
    "databases": {"single original", "multi-database suite", "bird dev", "unstated"},
}
UNITS = {
    "ex": "percent",  # execution accuracy of the vote
    "ts": "percent",  # test-suite accuracy of the vote
    "recall": "percent",  # questions with a correct candidate among n
    "ex_change": "points",  # against all four rewards
    "syntax_errors": "percent",
    "self_bleu": "fraction",
    "groups_per_question": "groups",  # different results per question
    "reasoning_length": "characters",  # mean
    "latency": "seconds per question",
    "min_vram": "GB",
    "best_temperature": "temperature",
    "best_n": "candidates",
    "best_memory_k": "traces",
    "run_to_run": "points",  # how far two runs of the same model differ
}
"""Every metric of the file, and its unit."""
_MAY_BE_EMPTY = {"setting", "n", "questions", "note"}


def load_reported(csv_text: str | None = None) -> pd.DataFrame:
    """The reported numbers, typed and checked; ``csv_text`` instead of the shipped file is for tests.

    Percentages are points in [0, 100]. Raises ValueError naming the rows of an unknown option, an empty cell, a
    percentage out of range, or a value that is there twice.

    >>> spider = load_reported().query("model == 'FINER-SQL-3B-Spider' and source == 'model card' and metric == 'ex'")
    >>> spider.query("benchmark == 'spider' and level == 'extra'")[["value", "questions", "evaluator"]].values.tolist()
    [[64.5, 166, 'test-suite-sql-eval']]
    """
    shipped = resources.files("finer_sql_lib.analysis").joinpath("reported.csv")
    text = csv_text if csv_text is not None else shipped.read_text(encoding="utf-8")
    head = text.partition("\n")[0]
    if head != ",".join(COLUMNS):
        raise ValueError(f"reported.csv must begin with {','.join(COLUMNS)}; got {head!r}")
    # read as text first: an empty setting is "", an empty n is missing
    raw = pd.read_csv(StringIO(text), dtype="str", keep_default_na=False)
    numbers = [name for name, dtype in COLUMNS.items() if dtype != "str"]
    cells = {name: pd.to_numeric(raw[name].where(raw[name] != "")) if name in numbers else raw[name] for name in raw}
    df = pd.DataFrame(cells).astype(COLUMNS)
    check_reported(df)
    return df


@dataclass(frozen=True, slots=True)
class Reported:
    """One reported number. ``n`` and ``questions`` are None where the source does not say."""

    model: str
    benchmark: str
    split: str
    metric: str
    level: str
    setting: str
    n: int | None
    questions: int | None
    value: float
    unit: str
    source: str
    evaluator: str
    databases: str
    note: str


def reported(model: str, metric: str, benchmark: str, *, level: str = "all", **narrower: str | int) -> Reported:
    """The one reported number that fits; ``narrower`` names further columns, such as ``source``, ``n``, ``setting``.

    Raises ValueError when a name or a value is unknown (listing what there is), and when several numbers fit (listing
    in what they differ), so that no comparison takes a number by accident.

    >>> reported("FINER-SQL-3B-Spider", "ex", "spider", level="hard", source="model card").value
    78.2
    >>> reported("FINER-SQL-1.5B", "latency", "bird").unit
    'seconds per question'
    """
    rows = load_reported()
    so_far = ""
    for name, value in {"model": model, "metric": metric, "benchmark": benchmark, "level": level, **narrower}.items():
        if name not in _KEY:
            raise ValueError(f"reported.csv is not looked up by {name!r}; choose from {', '.join(_KEY)}")
        options = rows[name].dropna().unique().tolist()
        rows = rows[(rows[name] == value).fillna(False)]  # a missing n equals nothing
        if rows.empty:
            raise ValueError(f"no reported number{so_far} has {name} {value!r}; choose from {options}")
        so_far += f"{',' if so_far else ' with'} {name} {value!r}"
    if len(rows) > 1:
        differ = {name: rows[name].unique().tolist() for name in _KEY if rows[name].nunique(dropna=False) > 1}
        raise ValueError(f"{len(rows)} reported numbers{so_far} fit; say which by {differ}")
    row = rows.to_dict("records")[0]
    fields: dict[str, Any] = {str(name): None if value is pd.NA else value for name, value in row.items()}
    return Reported(**fields)


def reported_costs(benchmark: str = "bird") -> pd.DataFrame:
    """Table III of the paper: columns method, seconds (per question), memory_gb (missing: not stated), ex (Table II).

    One row per method; where the source gives a range of seconds, a row for each end. Raises ValueError listing the
    benchmarks that have latencies.
    """
    df = load_reported()
    table = df[(df["source"] == "paper, Table III") & (df["level"] == "all")]
    here = table[table["benchmark"] == benchmark]
    if here.empty:
        raise ValueError(f"no reported latency on {benchmark!r}; there are: {', '.join(table['benchmark'].unique())}")
    seconds = here[here["metric"] == "latency"][["model", "value"]].rename(columns={"value": "seconds"})
    memory = here[here["metric"] == "min_vram"][["model", "value"]].rename(columns={"value": "memory_gb"})
    ex = df[(df["source"] == "paper, Table II") & (df["benchmark"] == benchmark)][["model", "value"]]
    # "left": not every method states its memory
    table = seconds.merge(memory, on="model", how="left").merge(ex.rename(columns={"value": "ex"}), on="model")
    return table.rename(columns={"model": "method"})


def reported_levels(model: str, benchmark: str, source: str, split: str = "dev") -> pd.DataFrame:
    """EX by level as ``source`` reports it: columns level, questions, value, evaluator, databases; "all" last.

    Where a source has several evaluators the official one is taken. Raises ValueError when there is no such number,
    listing the models and sources that have one.

    >>> reported_levels("FINER-SQL-3B-Spider", "spider", "model card")["value"].tolist()
    [94.8, 90.1, 78.2, 64.5, 85.1]
    """
    df = load_reported()
    ours = df[(df["metric"] == "ex") & (df["benchmark"] == benchmark) & (df["split"] == split)]
    # the authors' own metric is stricter or laxer than the official one: never both in one column
    ours = ours[ours["evaluator"].isin(["test-suite-sql-eval", "bird"]) & ours["setting"].isin(["", "agg_hint"])]
    rows = ours[(ours["model"] == model) & (ours["source"] == source)]
    if rows.empty:
        others = "; ".join(sorted({f"{m} ({s})" for m, s in zip(ours["model"], ours["source"], strict=True)}))
        raise ValueError(f"no reported EX of {model!r} on {benchmark!r} {split} from {source!r}; there are: {others}")
    order = ["easy", "medium", "hard", "extra", "simple", "moderate", "challenging", "all"]
    ranked = rows.assign(rank=rows["level"].map(order.index)).sort_values("rank")
    return ranked[["level", "questions", "value", "evaluator", "databases"]].reset_index(drop=True)


def check_reported(df: pd.DataFrame) -> None:
    """Raise ValueError naming the first row that breaks a rule of the file."""
    for name, options in _OPTIONS.items():
        unknown = sorted(set(df[name]) - options)
        if unknown:
            raise ValueError(f"reported.csv: {name} {unknown[0]!r} is none of {', '.join(sorted(options))}")
    for name in COLUMNS.keys() - _MAY_BE_EMPTY:
        empty = df.index[df[name].isna() | (df[name] == "")]
        if len(empty):
            raise ValueError(f"reported.csv: row {empty[0] + 2} has no {name}")
    wrong = df.index[df["unit"] != df["metric"].map(UNITS)]
    if len(wrong):
        metric, unit = df.loc[wrong[0], ["metric", "unit"]]
        raise ValueError(f"reported.csv: row {wrong[0] + 2} gives {metric!r} in {unit!r}; units are {UNITS}")
    percent = df[(df["unit"] == "percent") & ~df["value"].between(0, 100)]
    if len(percent):
        raise ValueError(f"reported.csv: row {percent.index[0] + 2} has {percent['value'].iloc[0]} percent")
    twice = df.index[df.duplicated(_KEY)]
    if len(twice):
        raise ValueError(f"reported.csv: row {twice[0] + 2} repeats an earlier one; say in `setting` what differs")
