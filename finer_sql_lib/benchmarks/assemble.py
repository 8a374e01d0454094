"""The last step of loading: every question meets its database file, or is named as skipped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from finer_sql_lib.benchmarks.benchmark import Benchmark, Problems
from finer_sql_lib.benchmarks.layouts import FoundFiles
from finer_sql_lib.records import Question
from finer_sql_lib.schema.read import SchemaError, open_database

DESCRIPTIONS = "column_meaning.json"


def assemble(
    name: str, root: Path, files: FoundFiles, questions: Sequence[Question], problems: Problems, *, skip: bool
) -> Benchmark:
    """Check each database once, set ``db_path``, and raise everything that is wrong as one BenchmarkError."""
    paths: dict[str, Path | None] = {}
    faults: list[str] = []
    for db_id, count in Counter(question.db_id for question in questions).items():
        path = files.database_dir / db_id / f"{db_id}.sqlite"
        fault = _database_fault(path)
        paths[db_id] = None if fault else path
        if fault:
            faults.append(f"database {db_id} ({count} questions): {fault}")
    if not questions and not problems.lines:
        problems.add("the split has no questions")
    if faults and not skip:
        problems.advice = "Fetch the databases, or go on without their questions with missing_databases='skip'."
    elif faults and not any(paths.values()):
        problems.advice = "Without any database no question is left to ask."
    if problems.advice:
        problems.lines += faults
    problems.raise_if_any()
    placed = tuple(replace(question, db_path=paths[question.db_id]) for question in questions)
    descriptions = root / DESCRIPTIONS
    return Benchmark(
        name=name,
        split=files.split,
        questions=tuple(question for question in placed if question.db_path is not None),
        all_questions=placed,
        data_dir=root,
        database_dir=files.database_dir,
        tables_path=files.tables,
        official=files.official,
        descriptions=descriptions if descriptions.is_file() else None,
    )


def _database_fault(path: Path) -> str | None:
    """Why the file cannot be used, or None."""
    try:
        with open_database(path) as connection:
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table'").fetchone()
    except SchemaError as error:
        return str(error)
    return None if tables else f"{path}: the database has no tables"
