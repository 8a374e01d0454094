"""Benchmarks: Spider, BIRD, and folders of your own in either layout -> questions with their databases.

``load_benchmark`` reads a split, checks everything before anything runs, and reports all problems in one error:
wrong counts, unknown databases, missing or unreadable database files, duplicated ids, malformed JSON.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from finer_sql_lib.benchmarks.assemble import assemble
from finer_sql_lib.benchmarks.benchmark import Benchmark, BenchmarkError, Problems
from finer_sql_lib.benchmarks.layouts import LAYOUTS, Layout
from finer_sql_lib.benchmarks.prompt_sets import HUB_PROMPTS, read_prompt_set
from finer_sql_lib.benchmarks.split_files import read_split

__all__ = ["HUB_PROMPTS", "LAYOUTS", "Benchmark", "BenchmarkError", "load_benchmark"]


def load_benchmark(
    name: str,
    data_dir: str | Path,
    split: str = "dev",
    missing_databases: Literal["error", "skip"] = "error",
    counts: Literal["official", "any"] = "official",
    prompts: str | Path | None = None,
) -> Benchmark:
    """The questions of one split, each with its database file, gold SQL and evidence.

    ``name``: ``spider`` or ``bird``; it decides the layout, and elsewhere the prompt and the score.
    ``split``: Spider has dev, train, test; BIRD has dev, mini_dev, train.
    ``missing_databases``: ``error``, or ``skip`` to go on without the questions whose database is missing or unreadable
    (``Benchmark.skipped`` counts them per database). A split without any database left is an error in both.
    ``counts``: a folder whose schema file describes all databases of the official dev split is taken for the official
    data, and its files must have the official numbers of questions, unless ``any`` is given. Other folders are your
    own and may have any number.
    ``prompts``: None, ``hub`` (the published prompts, through ``datasets``), the id of another hub data set, or a local
    .parquet, .jsonl or .json file with the same columns. The questions then come from there with ``messages`` set;
    the schema file and databases still come from ``data_dir``.

    Raises BenchmarkError (a ValueError) that lists every problem found, ImportError if ``datasets`` is needed and
    absent, ValueError on an unknown option.
    """
    layout = _check_options(name, split, missing_databases, counts)
    problems = Problems(f"{name} {split} in {data_dir}")
    root = Path(data_dir)
    if not root.is_dir():
        problems.add(f"{root} is not a folder")
        problems.raise_if_any()
    files = layout.find(root, split, problems)
    check_counts = files.official and counts == "official"
    if prompts is None:
        questions = read_split(layout, files, problems, check_counts=check_counts)
    else:
        known = read_split(layout, files, problems, check_counts=False) if files.has_questions else None
        source = HUB_PROMPTS[name] if prompts == "hub" else prompts
        questions = read_prompt_set(source, split, known, problems, partial=counts == "any")
    return assemble(name, root, files, questions, problems, skip=missing_databases == "skip")


def _check_options(name: str, split: str, missing_databases: str, counts: str) -> Layout:
    if name not in LAYOUTS:
        raise ValueError(f"unknown benchmark {name!r}; choose one of {', '.join(LAYOUTS)}")
    layout = LAYOUTS[name]
    for parameter, value, options in [
        ("split", split, tuple(layout.splits)),
        ("missing_databases", missing_databases, ("error", "skip")),
        ("counts", counts, ("official", "any")),
    ]:
        if value not in options:
            raise ValueError(f"unknown {parameter} {value!r} for {name}; choose one of {', '.join(options)}")
    return layout
