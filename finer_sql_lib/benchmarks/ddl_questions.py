"""Questions whose schema is text: a Parquet file without databases, as BIRD's train split is also published.

Source: the columns db_id, question, evidence, SQL and schema (CREATE TABLE statements) of xu3kev/BIRD-SQL-data-train. A
database is made from the text, with its tables and without a row: a query on it shows that it compiles, and no more.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from finer_sql_lib.benchmarks.benchmark import Benchmark, BenchmarkError
from finer_sql_lib.records import GradedQuestion, Question
from finer_sql_lib.runs.files import some

NEEDED: Final = ("db_id", "question", "SQL", "schema")
COLUMNS: Final = ("db_id", "question", "evidence", "SQL", "schema")

_ALLOWED: Final = frozenset(
    getattr(sqlite3, f"SQLITE_{action}")
    for action in (
        *("CREATE_TABLE", "CREATE_INDEX", "CREATE_VIEW", "CREATE_TRIGGER"),
        *("INSERT", "UPDATE", "READ", "TRANSACTION", "REINDEX"),
    )
)
"""What a schema does to the file it is in. The text is a stranger's: it may not select, delete, attach or load."""
_OWN_TABLE = re.compile(r"CREATE\s+TABLE\s+sqlite_sequence\s*\([^)]*\)\s*;?", re.IGNORECASE)
"""The table in which SQLite counts AUTOINCREMENT: dumps list it, and only SQLite may make it."""
_CREATED_IN: Final = ("main", None)


def load_ddl_questions(name: str, path: Path, folder: Path) -> Benchmark:
    """The questions of a Parquet file with ``COLUMNS``, over empty databases that are made in ``folder``.

    ``name``: spider or bird, whose prompts and score the questions have. Ids are the rows' numbers. Raises
    BenchmarkError, which is a ValueError, for missing columns, for null cells outside of evidence, and for schemas that
    SQLite does not take.
    """
    try:
        columns = pq.read_schema(path).names
    except pa.ArrowInvalid as problem:
        raise BenchmarkError(str(path), (f"not a Parquet file ({problem})",)) from problem
    if missing := [column for column in COLUMNS if column not in columns]:
        raise BenchmarkError(
            str(path), (f"no column {', '.join(missing)}",), f"the file needs the columns {', '.join(COLUMNS)}"
        )
    rows = pq.read_table(path, columns=list(COLUMNS)).to_pylist()
    empty = {name: [number for number, row in enumerate(rows) if row[name] is None] for name in NEEDED}
    if nulls := [f"column {name} is null in row {some(numbers)}" for name, numbers in empty.items() if numbers]:
        advice = "rows count from 0; fill these cells, or leave the rows out (only evidence may be null)"
        raise BenchmarkError(str(path), tuple(nulls), advice)
    schemas: dict[str, str] = {}
    problems = []
    for row in rows:
        if schemas.setdefault(row["db_id"], row["schema"]) != row["schema"]:
            problems.append(f"database {row['db_id']} has several schemas")
    # Numbers for names: a db_id is the file's own text, and may be no possible name of a file.
    databases = {db_id: folder / str(number) / f"{number}.sqlite" for number, db_id in enumerate(schemas)}
    problems += _create(schemas, databases)
    if problems:
        raise BenchmarkError(str(path), tuple(dict.fromkeys(problems)))
    golds = {
        number: GradedQuestion(
            Question(number, row["db_id"], row["question"], databases[row["db_id"]], row["evidence"] or ""), row["SQL"]
        )
        for number, row in enumerate(rows)
    }
    questions = tuple(gold.question for gold in golds.values())
    return Benchmark(name, path.stem, questions, questions, golds, path, folder, None, official=False)


def _create(schemas: Mapping[str, str], databases: Mapping[str, Path]) -> list[str]:
    """Make the empty databases; what went wrong, a line each."""
    problems = []
    for db_id, ddl in schemas.items():
        databases[db_id].parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(databases[db_id])) as connection:
            connection.set_authorizer(_authorise)
            try:
                connection.executescript(_OWN_TABLE.sub("", ddl))
            except sqlite3.Error as problem:
                problems.append(f"the schema of {db_id} is nothing that SQLite takes as a schema: {problem}")
    return problems


def _authorise(action: int, _first: str | None, _second: str | None, database: str | None, _by: str | None) -> int:
    return sqlite3.SQLITE_OK if action in _ALLOWED and database in _CREATED_IN else sqlite3.SQLITE_DENY
