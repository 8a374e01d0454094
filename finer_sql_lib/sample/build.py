"""Build the sample from ``source/``: ``python -m finer_sql_lib.sample.build [FOLDER]``.

For each database ``source/<db>.sql`` holds the tables and rows, ``source/<db>.txt`` the questions. In the latter

    ? question      begins a question      = gold SQL
    ~ thought       the reasoning of the candidates that follow
    3 SQL           three candidates with this SQL, each after the thought
    1! text         one raw completion; it goes on to the next marked or blank line

Every line of a question file was written by hand; this file only puts them into Spider's layout. The candidates of a
question are shuffled with the question's number as seed.
"""

from __future__ import annotations

import json
import random
import re
import sqlite3
import sys
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from finer_sql_lib.prompts import render_completion
from finer_sql_lib.sample import sample_dir
from finer_sql_lib.schema import Schema, read_schema

SOURCE = Path(__file__).parent / "source"
_CANDIDATES = re.compile(r"(\d+)(!?) (.*)")


@dataclass(slots=True)
class WrittenQuestion:
    """One question of a source file: its gold, and its candidates' texts in the order written."""

    db_id: str
    text: str
    gold: str = ""
    completions: list[str] = field(default_factory=list)


def build(target: Path) -> None:
    """Write the whole sample into ``target`` (made if needed); files that exist are replaced."""
    databases = []
    for script in sorted(SOURCE.glob("*.sql")):
        file = target / "database" / script.stem / f"{script.stem}.sqlite"
        build_database(script, file)
        databases.append(file)
    questions = [question for script in sorted(SOURCE.glob("*.txt")) for question in read_questions(script)]
    asked = [{"db_id": q.db_id, "question": q.text, "query": q.gold} for q in questions]
    _write_json(target / "dev.json", asked)
    _write_json(target / "tables.json", [spider_tables(read_schema(file)) for file in databases])
    (target / "dev_gold.sql").write_text("".join(f"{q.gold}\t{q.db_id}\n" for q in questions), encoding="utf-8")
    lines = [json.dumps(_pool_row(number, q), ensure_ascii=False) + "\n" for number, q in enumerate(questions)]
    (target / "candidates.jsonl").write_text("".join(lines), encoding="utf-8")


def build_database(script: Path, file: Path) -> None:
    """Run a SQL script into a fresh database file with small pages."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA page_size = 1024")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(script.read_text(encoding="utf-8"))


def read_questions(script: Path) -> list[WrittenQuestion]:
    """The questions of one source file. Raises ValueError naming the line that cannot be read."""
    questions: list[WrittenQuestion] = []
    thought, raw = "", False
    for number, line in enumerate(script.read_text(encoding="utf-8").splitlines(), start=1):
        candidates = _CANDIDATES.fullmatch(line)
        if line.startswith("? "):
            questions.append(WrittenQuestion(script.stem, line[2:]))
        elif not questions and line:
            raise ValueError(f"{script.name}, line {number}: comes before the first question: {line!r}")
        elif line.startswith("= "):
            questions[-1].gold = line[2:]
        elif line.startswith("~ "):
            thought = line[2:]
        elif candidates:
            text = candidates[3] if candidates[2] else render_completion(thought, candidates[3])
            questions[-1].completions += [text] * int(candidates[1])
        elif line and raw:
            questions[-1].completions[-1] += "\n" + line
        elif line:
            raise ValueError(f"{script.name}, line {number}: cannot read {line!r}")
        raw = bool(candidates and candidates[2]) or (raw and bool(line))
    return questions


def spider_tables(schema: Schema) -> dict[str, Any]:
    """The database's entry in a Spider ``tables.json``, with all its keys; composite keys are flattened, as there."""
    columns = [(index, column) for index, table in enumerate(schema.tables) for column in table.columns]
    places = {(schema.tables[index].name, column.name): n for n, (index, column) in enumerate(columns, start=1)}
    return {
        "db_id": schema.db_id,
        "table_names_original": [table.name for table in schema.tables],
        "table_names": [_spoken(table.name) for table in schema.tables],
        "column_names_original": [[-1, "*"], *([index, column.name] for index, column in columns)],
        "column_names": [[-1, "*"], *([index, _spoken(column.name)] for index, column in columns)],
        "column_types": ["text", *(_spider_type(column.name, column.type) for _, column in columns)],
        "primary_keys": [places[table.name, name] for table in schema.tables for name in table.primary_key],
        "foreign_keys": [
            [places[table.name, here], places[key.ref_table, there]]
            for table, key in schema.foreign_keys()
            for here, there in zip(key.columns, key.ref_columns, strict=True)
        ],
    }


def _spoken(name: str) -> str:
    return name.replace("_", " ").lower()


def _spider_type(name: str, declared: str) -> str:
    if name.endswith("date") or name == "joined":
        return "time"
    return "number" if declared in {"INTEGER", "REAL"} else "text"


def _pool_row(number: int, question: WrittenQuestion) -> dict[str, Any]:
    completions = list(question.completions)
    random.Random(number).shuffle(completions)
    return {
        "question_id": number,
        "db_id": question.db_id,
        "question": question.text,
        "candidates": [{"source": "hand-written", "text": text} for text in completions],
    }


def _write_json(file: Path, rows: list[dict[str, Any]]) -> None:
    file.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else sample_dir())
