"""Benchmarks: Spider, BIRD, and folders of your own in either layout -> questions with their databases.

``load_benchmark`` reads a split, checks everything before anything runs, and reports all problems in one error:
wrong counts, unknown databases, missing or unreadable database files, duplicated ids, malformed JSON.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from finer_sql_lib.benchmarks.benchmark import Benchmark, BenchmarkError, Entry, Problems
from finer_sql_lib.benchmarks.database_files import database_faults, database_path, is_name
from finer_sql_lib.benchmarks.layouts import LAYOUTS, FoundFiles
from finer_sql_lib.benchmarks.prompt_sets import HUB_PROMPTS, read_prompt_set
from finer_sql_lib.benchmarks.request import check_request, request_of
from finer_sql_lib.benchmarks.split_files import read_split
from finer_sql_lib.records import GradedQuestion, Question

__all__ = ["HUB_PROMPTS", "LAYOUTS", "Benchmark", "BenchmarkError", "check_request", "load_benchmark", "request_of"]

DESCRIPTIONS = "column_meaning.json"
"""The published sentence per BIRD column, where the data folder has it."""


def load_benchmark(
    name: str,
    data_dir: str | Path,
    split: str = "dev",
    missing_databases: Literal["error", "skip"] = "error",
    counts: Literal["official", "any"] = "official",
    prompts: str | Path | None = None,
    questions: str | Path | None = None,
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
    ``questions``: a file of questions in Spider's or BIRD's form in place of the split's own (Spider-Realistic,
    Spider-Syn, Spider-DK, or yours). It may have any number of questions, and its name joins that of the split.

    A folder of SQLite files with a file of questions needs no schema file: the databases' names are those of the files.

    Raises BenchmarkError (a ValueError) that lists every problem found, ImportError if ``datasets`` is needed and
    absent, ValueError on an unknown option.
    """
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
    problems = Problems(f"{name} {split} in {data_dir}")
    root = Path(data_dir)
    if not root.is_dir():
        problems.add(f"{root} is not a folder")
        problems.raise_if_any()
    # raises at once where the schema file is absent: all else leans on it
    files = layout.find(root, split, problems, None if questions is None else Path(questions))
    check_counts = files.official and counts == "official" and questions is None
    if prompts is None:
        entries = read_split(layout, files, problems, check_counts=check_counts)
    else:
        # the file's own entries say gold, evidence and difficulty; the prompt set decides how many there are
        own = read_split(layout, files, problems, check_counts=False) if files.has_questions else None
        source = HUB_PROMPTS[name] if prompts == "hub" else prompts
        entries = read_prompt_set(source, split, own, problems, partial=counts == "any")
    return assemble(name, root, files, entries, problems, skip=missing_databases == "skip")


def assemble(
    name: str, root: Path, files: FoundFiles, entries: Sequence[Entry], problems: Problems, *, skip: bool
) -> Benchmark:
    """Every entry meets its database file, each checked once; all that is wrong is raised as one BenchmarkError."""
    counts = Counter(entry.db_id for entry in entries)
    for db_id in [db_id for db_id in counts if not is_name(db_id)]:
        problems.add(f"db_id {db_id!r} ({counts.pop(db_id)} questions) is no name of a database: it leads elsewhere")
    paths = {db_id: database_path(files.database_dir, db_id) for db_id in counts}
    faults = database_faults(paths)
    if not entries and not problems.lines:
        problems.add("the split has no questions")
    if faults and not skip:
        problems.advice = (
            "Fetch the databases, or go on without their questions with missing_databases='skip' "
            "(--missing-databases skip)."
        )
    # skipping is fine, but not skipping everything
    elif faults and len(faults) == len(paths):
        problems.advice = "Without any database no question is left to ask."
    if problems.advice:
        problems.lines += [f"database {db_id} ({counts[db_id]} questions): {faults[db_id]}" for db_id in faults]
    problems.raise_if_any()
    questions = {e.id: Question(e.id, e.db_id, e.text, paths[e.db_id], e.evidence, e.messages) for e in entries}
    golds = {e.id: GradedQuestion(questions[e.id], e.gold_sql, e.difficulty) for e in entries if e.gold_sql is not None}
    descriptions = root / DESCRIPTIONS  # an own folder, or Spider, has none
    return Benchmark(
        name=name,
        split=files.split,
        questions=tuple(question for question in questions.values() if question.db_id not in faults),
        all_questions=tuple(questions.values()),
        golds=golds,
        data_dir=root,
        database_dir=files.database_dir,
        tables_path=files.tables,
        official=files.official,
        missing=frozenset(faults),
        descriptions=descriptions if descriptions.is_file() else None,
    )
