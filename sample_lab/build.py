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
from finer_sql_lib.schema import read_schema
from sample_lab.annotate import Annotated, annotate
from sample_lab.dialects import weighted_shapes
from sample_lab.invented import with_inventions
from sample_lab.lexicon import Lexicon, held_out, known
from sample_lab.query import Style
from sample_lab.tables import spider_tables
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

    style: Style
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

LAYOUTS: Mapping[Style, Layout] = MappingProxyType({layout.style: layout for layout in (SPIDER, BIRD)})

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
    parts = {part.name: list(part_databases(part)) for chosen in splits.values() for part in chosen}
    entries: dict[str, list[dict[str, Any]]] = {}
    for split, chosen in splits.items():
        folder = target / layout.databases[split]
        files = [write_database(database, folder) for part in chosen for database in parts[part.name]]
        entries.setdefault(layout.tables[split], []).extend(spider_tables(read_schema(file)) for file in files)
    for name, described in entries.items():
        _write_json(target / name, described)
    for split, chosen in splits.items():
        asked = [question for part in chosen for question in part_questions(part, parts[part.name], layout.style)]
        _write_json(target / layout.questions[split], _rows(asked, target, layout, split))
        if layout is SPIDER and split == "train":
            _write_json(target / "train_others.json", [])
        lines = [f"{question.sql}\t{question.db_id}\n" for question in asked]
        (target / f"{split}_gold.sql").write_text("".join(lines), encoding="utf-8")
        if split == "train":
            _write_traces(target / "train_traces.jsonl", asked, f"sample-{layout.style}")
    _write_json(target / "splits.json", {part.name: [d.db_id for d in parts[part.name]] for part in DEV})


def part_databases(part: Part) -> Iterator[Database]:
    """The databases of one part, each with a ``db_id`` of its own."""
    seen: set[str] = set()
    for number in range(part.n_databases):
        database = random_database(random.Random(f"{part.name}/{number}"), part.lexicon)
        if database.db_id in seen:
            database.db_id = f"{database.db_id}_{number}"
        seen.add(database.db_id)
        yield database


def part_questions(part: Part, databases: Sequence[Database], style: Style) -> Iterator[Annotated]:
    """The questions of one part, database by database."""
    shapes = weighted_shapes(style, part.lexicon.terms)
    for number, database in enumerate(databases):
        rng = random.Random(f"{style}/{part.name}/{number}")
        yield from annotate(rng, database, style, shapes, part.n_questions)


def write_database(database: Database, folder: Path) -> Path:
    """``folder/<db_id>/<db_id>.sqlite``, written anew."""
    file = folder / database.db_id / f"{database.db_id}.sqlite"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA page_size = 1024")
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


def _rows(asked: Sequence[Annotated], target: Path, layout: Layout, split: str) -> list[dict[str, Any]]:
    if layout is SPIDER:
        return [{"db_id": q.db_id, "question": q.text, "query": q.sql} for q in asked]
    return [
        {
            "question_id": number,
            "db_id": q.db_id,
            "question": q.text,
            "evidence": q.evidence,
            "SQL": q.sql,
            "difficulty": difficulty(q.sql),
        }
        for number, q in enumerate(asked)
    ]


def _write_traces(file: Path, asked: Sequence[Annotated], dataset: str) -> None:
    """The reasoning of the golds: what the memory of a training starts with."""
    rows = [{"dataset": dataset, "db_id": q.db_id, "trace": q.reasoning} for q in asked]
    file.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def _write_json(file: Path, rows: Any) -> None:
    file.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for made in LAYOUTS.values():
        build((Path(sys.argv[1]) if len(sys.argv) > 1 else sample_dir().parent) / f"sample-{made.style}", made)
