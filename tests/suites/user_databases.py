"""Databases as users have them, drawn by hypothesis: odd names, keys over two columns, cycles, checks, views."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

from hypothesis import strategies as st

NAMES = ("order", "Kunden Liste", 'say "hi"', "größe", "t", "group", "a.b", "x'y", "select", "items")
TYPES = ("INTEGER", "TEXT", "REAL", "VARCHAR(20)", "DATE", "BLOB", "NUMERIC", "")
KEYS = ("integer", "text", "two", "none", "unique", "without rowid")
EXTRAS = ("", "check", "virtual", "stored", "not null", "partial index")
WORDS = ("Ann", "Bob", "Zürich", "", "12", "3.5", "2024-01-31", "x" * 1200)


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


@st.composite
def statements(draw: st.DrawFn, max_tables: int = 5) -> list[str]:
    """DDL and rows of one database. Foreign keys may point forwards, so that they can go round in circles."""
    n_tables = draw(st.integers(1, max_tables))
    names = [f"{NAMES[i % len(NAMES)]}{i // len(NAMES) or ''}" for i in range(n_tables)]
    kinds = [draw(st.sampled_from(KEYS)) for _ in names]
    dice = random.Random(draw(st.integers(0, 2**32)))
    found = []
    for name, kind in zip(names, kinds, strict=True):
        found.append(table_ddl(draw, name, kind, names, kinds))
    if draw(st.booleans()):
        found.append(f"CREATE VIEW seen AS SELECT * FROM {quoted(names[0])}")
        found.append("CREATE TRIGGER watch AFTER INSERT ON " + quoted(names[0]) + " BEGIN SELECT 1; END")
    for name, kind in zip(names, kinds, strict=True):
        for number in range(dice.choice((0, 1, 3, 12))):
            found.append(row_of(name, kind, number, dice))
    return found


def table_ddl(draw: st.DrawFn, name: str, kind: str, names: list[str], kinds: list[str]) -> str:
    key = {
        "integer": "id INTEGER PRIMARY KEY",
        "text": "id TEXT PRIMARY KEY NOT NULL",
        "two": "id INTEGER NOT NULL, part TEXT NOT NULL",
        "none": "id INTEGER",
        "unique": "id INTEGER NOT NULL UNIQUE",
        "without rowid": "id TEXT PRIMARY KEY",
    }[kind]
    extra = {
        "": "",
        "check": ", size INTEGER CHECK (size IS NULL OR size BETWEEN 0 AND 50)",
        "virtual": ", double AS (id || id) VIRTUAL",
        "stored": ", double TEXT AS (upper(word)) STORED",
        "not null": ", size REAL NOT NULL DEFAULT 1.5",
        "partial index": "",
    }[draw(st.sampled_from(EXTRAS))]
    parts = [key, f"word {draw(st.sampled_from(TYPES))}", "ref", '"ref 2"']
    tail = [", PRIMARY KEY (id, part)"] if kind == "two" else []
    target = draw(st.integers(0, len(names)))  # the last: no foreign key
    if target < len(names):
        there = "id, part" if kinds[target] == "two" else "id"
        here = 'ref, "ref 2"' if kinds[target] == "two" else "ref"
        tail.append(f", FOREIGN KEY ({here}) REFERENCES {quoted(names[target])} ({there})")
    end = " WITHOUT ROWID" if kind == "without rowid" else ""
    return f"CREATE TABLE {quoted(name)} ({', '.join(parts)}{extra}{''.join(tail)}){end}"


def row_of(name: str, kind: str, number: int, dice: random.Random) -> str:
    identity = f"'k{number}'" if kind in ("text", "without rowid") else str(number + 1)
    columns, values = ["id", "word", "ref"], [identity, "'" + dice.choice(WORDS) + "'", dice.choice(("NULL", "1", "2"))]
    if kind == "two":
        columns, values = [*columns, "part"], [*values, f"'p{number % 2}'"]
    return f"INSERT INTO {quoted(name)} ({', '.join(columns)}) VALUES ({', '.join(values)})"


def write_database(path: Path, found: list[str]) -> None:
    connection = sqlite3.connect(path)
    with connection:
        for statement in found:
            connection.execute(statement)
    connection.close()
