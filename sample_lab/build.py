"""Build both sample benchmarks: ``python -m sample_lab.build [FOLDER]``.

One world, two annotations: ``sample-spider`` (Spider's layout) and ``sample-bird`` (BIRD's) have the same databases and
questions of their own. Split A of dev has databases of words that training has too, in new combinations; the words of
split B are held out. ``splits.json`` says which database is in which split. Everything is drawn from fixed seeds.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from finer_sql_lib.sample import sample_dir
from finer_sql_lib.schema import Schema, read_schema
from sample_lab.annotate import Example, annotate
from sample_lab.dialects import weighted_templates
from sample_lab.invented import with_inventions
from sample_lab.lexicon import Lexicon, held_out, known
from sample_lab.query import Dialect
from sample_lab.world import Database, fill, random_database


@dataclass(frozen=True, slots=True)
class Part:
    """One set of databases: how many, over which words, with how many questions each."""

    name: str
    n_databases: int
    lexicon: Lexicon
    n_questions: int


TRAIN = Part("train", 60, known(), 25)
DEV = (Part("A", 15, known(), 16), Part("B", 15, held_out(), 16))


@dataclass(frozen=True, slots=True)
class Layout:
    """Where a benchmark's files lie: ``databases`` and ``tables`` by split."""

    dialect: Dialect
    databases: dict[str, str]
    tables: dict[str, str]
    questions: dict[str, str]


SPIDER = Layout(
    "spider",
    {"dev": "database", "train": "database"},
    {"dev": "tables.json", "train": "tables.json"},
    {"dev": "dev.json", "train": "train_spider.json"},
)
BIRD = Layout(
    "bird",
    {"dev": "dev_databases", "train": "train_databases"},
    {"dev": "dev_tables.json", "train": "train_tables.json"},
    {"dev": "dev.json", "train": "train.json"},
)

LAYOUTS: Mapping[Dialect, Layout] = MappingProxyType({layout.dialect: layout for layout in (SPIDER, BIRD)})

PRACTICE = tuple(
    Part(f"practice-{number}", 3, with_inventions(random.Random(f"practice/{number}"), known(), share), 4)
    for number, share in enumerate((0.0, 0.5, 1.0) * 60)
)
"""540 more databases: 180 lexicons in which none of the words, half of them or all are invented, as dev has known and
unknown words. Few questions of each: with 25 of each of 60, these were learned and unseen databases gained less."""


def build(target: Path, layout: Layout, train: Sequence[Part] = (TRAIN,)) -> None:
    """Write one benchmark into ``target`` (made if needed); files that exist are replaced."""
    target.mkdir(parents=True, exist_ok=True)
    splits = {"train": train, "dev": DEV}
    databases = {part.name: list(part_databases(part)) for parts in splits.values() for part in parts}
    entries: dict[str, list[dict[str, Any]]] = {}  # Spider has one tables.json for both splits, BIRD one for each
    for split, parts in splits.items():
        folder = target / layout.databases[split]
        files = [write_database(database, folder) for part in parts for database in databases[part.name]]
        entries.setdefault(layout.tables[split], []).extend(spider_tables(read_schema(file)) for file in files)
    for name, described in entries.items():
        _write_json(target / name, described)
    for split, parts in splits.items():
        examples = [e for part in parts for e in part_examples(part, databases[part.name], layout.dialect)]
        _write_json(target / layout.questions[split], question_rows(examples, layout.dialect))
        if layout is SPIDER and split == "train":
            _write_json(target / "train_others.json", [])
        lines = [f"{example.sql}\t{example.db_id}\n" for example in examples]
        (target / f"{split}_gold.sql").write_text("".join(lines), encoding="utf-8")
        if split == "train":  # the reasoning of the golds: what the memory of a training starts with
            dataset = f"sample-{layout.dialect}"
            traces = [{"dataset": dataset, "db_id": e.db_id, "trace": e.reasoning} for e in examples]
            lines = [json.dumps(trace, ensure_ascii=False) + "\n" for trace in traces]
            (target / "train_traces.jsonl").write_text("".join(lines), encoding="utf-8")
    _write_json(target / "splits.json", {part.name: [d.db_id for d in databases[part.name]] for part in DEV})


def part_databases(part: Part) -> Iterator[Database]:
    """The databases of one part, each with a ``db_id`` of its own."""
    seen: set[str] = set()
    for number in range(part.n_databases):
        database = random_database(random.Random(f"{part.name}/{number}"), part.lexicon)
        if database.db_id in seen:
            database.db_id = f"{database.db_id}_{number}"
        seen.add(database.db_id)
        yield database


def part_examples(part: Part, databases: Sequence[Database], dialect: Dialect) -> Iterator[Example]:
    """The questions of one part, database by database."""
    templates = weighted_templates(dialect, part.lexicon.terms)
    for number, database in enumerate(databases):
        rng = random.Random(f"{dialect}/{part.name}/{number}")
        yield from annotate(rng, database, dialect, templates, part.n_questions)


def write_database(database: Database, folder: Path) -> Path:
    """``folder/<db_id>/<db_id>.sqlite``, written anew."""
    file = folder / database.db_id / f"{database.db_id}.sqlite"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA page_size = 1024")  # a quarter of the default: the tables are tiny, and in git
        fill(connection, database)
    return file


def difficulty(sql: str) -> str:
    """BIRD's three levels, by how many things a query does; ours, for BIRD's annotators judged by eye.

    >>> difficulty("SELECT name FROM singer WHERE age > 3")
    'simple'
    """
    marks = (" JOIN ", "GROUP BY", "HAVING", "ORDER BY", " AND ", " OR ", "(SELECT", "CAST(", "IIF(", "CASE ", "LIKE")
    score = sum(sql.count(mark) for mark in marks)
    return ("simple", "simple", "moderate")[score] if score < 3 else "challenging"


def question_rows(examples: Sequence[Example], dialect: Dialect) -> list[dict[str, Any]]:
    """The questions as the benchmark's own JSON has them."""
    if dialect == "spider":
        return [{"db_id": e.db_id, "question": e.text, "query": e.sql} for e in examples]
    return [
        {
            "question_id": number,
            "db_id": e.db_id,
            "question": e.text,
            "evidence": e.evidence,
            "SQL": e.sql,
            "difficulty": difficulty(e.sql),
        }
        for number, e in enumerate(examples)
    ]


def spider_tables(schema: Schema) -> dict[str, Any]:
    """The database's entry in a Spider ``tables.json``, with all its keys; composite keys are flattened, as there."""
    columns = [(index, column) for index, table in enumerate(schema.tables) for column in table.columns]
    places = {(schema.tables[index].name, column.name): n for n, (index, column) in enumerate(columns, start=1)}
    dates = {column.name for _, column in columns if column.name.endswith("date") or column.name == "joined"}
    kinds = {"INTEGER": "number", "REAL": "number"}  # Spider's types are coarser than SQLite's, and know dates
    return {
        "db_id": schema.db_id,
        "table_names_original": [table.name for table in schema.tables],
        "table_names": [_spoken(table.name) for table in schema.tables],
        "column_names_original": [[-1, "*"], *([index, column.name] for index, column in columns)],
        "column_names": [[-1, "*"], *([index, _spoken(column.name)] for index, column in columns)],
        "column_types": ["text", *("time" if c.name in dates else kinds.get(c.type, "text") for _, c in columns)],
        "primary_keys": [places[table.name, name] for table in schema.tables for name in table.primary_key],
        "foreign_keys": [
            [places[table.name, here], places[key.ref_table, there]]
            for table, key in schema.foreign_keys()
            for here, there in zip(key.columns, key.ref_columns, strict=True)
        ],
    }


def _spoken(name: str) -> str:
    return name.replace("_", " ").lower()


def _write_json(file: Path, rows: Any) -> None:
    file.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else sample_dir().parent
    for layout in LAYOUTS.values():
        build(folder / f"sample-{layout.dialect}", layout)
