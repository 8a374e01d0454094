"""Random databases of the sample's world: tables, keys, columns and rows, from a lexicon and a random generator."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from sample_lab.lexicon import Category, Kind, Lexicon, Measure, Noun

Value = str | int | float | None
Role = Literal["key", "reference", "label", "measure", "category"]

MAX_COLUMNS = 24
"""Prompts show at most 30 columns; smaller schemas keep them short."""
_TABLES = (2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6)
"""Numbers of tables, as often as they are drawn."""
_NULL_SHARE = 0.12
_TIE_SHARE = 0.3
_LABELS: dict[Kind, tuple[str, ...]] = {
    "person": ("name",),
    "place": ("name",),
    "thing": ("name", "name", "code"),
    "work": ("title", "title", "name"),
    "event": ("name", "title"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``nullable`` ones hold NULLs. ``table`` is the name of the table it belongs to; ``spoken``: how
    questions call it, where that is not its name with blanks.
    """

    table: str
    name: str
    role: Role
    sql_type: str = "TEXT"
    measure: Measure | None = None
    category: Category | None = None
    nullable: bool = False
    spoken: str = ""

    @property
    def words(self) -> str:
        """The name as a question says it."""
        return self.spoken or self.name.replace("_", " ")


@dataclass(slots=True)
class Table:
    """One table; ``parents`` maps a referring column's name to the table it refers to.

    ``spoken``: how questions call a row, where that is not the table's name; it ends in the noun. ``has_key``: whether
    the first column is the primary key; tables that others refer to have one.
    """

    name: str
    noun: Noun
    columns: list[Column] = field(default_factory=list)
    parents: dict[str, str] = field(default_factory=dict)
    rows: list[tuple[Value, ...]] = field(default_factory=list)
    spoken: str = ""
    has_key: bool = True

    @property
    def one(self) -> str:
        """A row, in words."""
        return self.spoken or self.name.replace("_", " ")

    @property
    def many(self) -> str:
        """Its rows, in words."""
        return self.one[: -len(self.noun.word)] + self.noun.plural

    @property
    def key(self) -> Column:
        """The primary key, of a table that has one: always the first column."""
        return self.columns[0]

    @property
    def label(self) -> Column | None:
        """The column that names a row, where there is one."""
        return next((column for column in self.columns if column.role == "label"), None)

    def of_role(self, role: Role) -> list[Column]:
        """The columns of one role."""
        return [column for column in self.columns if column.role == role]

    def values(self, column: Column) -> list[Value]:
        """A column's values, row by row."""
        place = self.columns.index(column)
        return [row[place] for row in self.rows]


@dataclass(slots=True)
class Database:
    """A whole database. ``connect`` gives it in memory; ``script`` as SQL."""

    db_id: str
    tables: list[Table]

    def table(self, name: str) -> Table:
        """The table of that name; raises KeyError."""
        return {table.name: table for table in self.tables}[name]

    def edges(self) -> Iterator[tuple[Table, Column, Table]]:
        """(child, its referring column, parent) for every foreign key."""
        for child in self.tables:
            for name, parent in child.parents.items():
                yield child, next(column for column in child.columns if column.name == name), self.table(parent)

    def connect(self) -> sqlite3.Connection:
        """The database in memory; the caller closes it."""
        connection = sqlite3.connect(":memory:")
        fill(connection, self)
        return connection


def fill(connection: sqlite3.Connection, database: Database) -> None:
    """Create the tables in an empty database and insert the rows."""
    for table in database.tables:
        lines = [f"{column.name} {column.sql_type}" for column in table.columns]
        if table.has_key:
            lines.append(f"PRIMARY KEY ({table.key.name})")
        for name, parent in table.parents.items():
            lines.append(f"FOREIGN KEY ({name}) REFERENCES {parent} ({database.table(parent).key.name})")
        connection.execute(f"CREATE TABLE {table.name} ({', '.join(lines)})")
        marks = ", ".join("?" * len(table.columns))
        connection.executemany(f"INSERT INTO {table.name} VALUES ({marks})", table.rows)
    connection.commit()


def random_database(rng: random.Random, lexicon: Lexicon) -> Database:
    """A database of 2 to 6 tables whose foreign keys make one connected tree (with links of many to many)."""
    n_tables = rng.choice(_TABLES)
    short_keys = rng.random() < 0.25
    used: set[str] = set()
    tables: list[Table] = []
    for noun in rng.sample(lexicon.nouns, n_tables):
        modified = rng.random() < 0.3
        tables.append(Table(f"{rng.choice(lexicon.modifiers)}_{noun.word}" if modified else noun.word, noun))
    for table in tables:
        table.columns.append(Column(table.name, "id" if short_keys else f"{table.noun.word}_id", "key", "INTEGER"))
        used |= {table.name, table.noun.word}
    link_tables(rng, tables)
    left = MAX_COLUMNS - sum(len(table.columns) for table in tables)
    for place, table in enumerate(tables):
        share = max(2, left // (len(tables) - place))
        left -= add_columns(rng, lexicon, table, min(share, rng.randint(2, 4)), used)
    sizes = {table.name: rng.randint(7, 22) for table in tables}
    for table in tables:
        values = [column_values(rng, lexicon, table, column, sizes) for column in table.columns]
        table.rows = list(zip(*values, strict=True))
    return Database(f"{tables[0].name}_{tables[1].name}", tables)


def link_tables(rng: random.Random, tables: list[Table]) -> None:
    """Every table after the first refers to an earlier one; sometimes to two."""
    for place, table in enumerate(tables[1:], start=1):
        n_parents = 2 if place >= 2 and rng.random() < 0.4 else 1
        for parent in rng.sample(tables[:place], n_parents):
            name = f"{parent.noun.word}_id"
            table.parents[name] = parent.name
            table.columns.append(Column(table.name, name, "reference", "INTEGER"))


def add_columns(rng: random.Random, lexicon: Lexicon, table: Table, n_attributes: int, used: set[str]) -> int:
    """Add a label and ``n_attributes`` whose names the database does not have yet; returns how many columns."""
    new: list[Column] = []
    if not table.of_role("reference") or rng.random() < 0.75:
        name = rng.choice(_LABELS[table.noun.kind])
        new.append(Column(table.name, name, "label"))
    attributes: list[Measure | Category] = [*lexicon.measures, *lexicon.categories]
    while n_attributes > 0:
        attribute = rng.choice(attributes)
        name = attribute.word
        if rng.random() < 0.25:
            name = f"{rng.choice(lexicon.column_modifiers)}_{name}"
        if name in used or attribute.word in used:
            continue
        used |= {name, attribute.word}
        new.append(_attribute(rng, table, name, attribute))
        n_attributes -= 1
    if not any(column.role == "measure" for column in new):  # every table can be ordered and averaged
        measure = rng.choice([m for m in lexicon.measures if m.word not in used])
        used.add(measure.word)
        new[-1] = _attribute(rng, table, measure.word, measure)
    table.columns[1:1] = new  # after the key, before the references
    return len(new)


def _attribute(rng: random.Random, table: Table, name: str, attribute: Measure | Category) -> Column:
    if isinstance(attribute, Category):
        return Column(table.name, name, "category", "TEXT", category=attribute, nullable=rng.random() < 0.15)
    kind = "REAL" if attribute.is_real else "INTEGER"
    return Column(table.name, name, "measure", kind, measure=attribute, nullable=rng.random() < 0.15)


def column_values(
    rng: random.Random, lexicon: Lexicon, table: Table, column: Column, sizes: dict[str, int]
) -> list[Value]:
    """A value for every row of the table; ``sizes``: the rows of every table."""
    n = sizes[table.name]
    if column.role == "key":
        return list(range(1, n + 1))
    if column.role == "reference":
        # some parents have no child at all, some have many
        parents = range(1, sizes[table.parents[column.name]] + 1)
        chosen = rng.sample(parents, max(2, round(len(parents) * rng.uniform(0.4, 0.9))))
        return [rng.choice(chosen) for _ in range(n)]
    if column.role == "label":
        return list(_labels(rng, lexicon, table.noun.kind, column.name, n))
    values: list[Value]
    if column.category is not None:
        options = rng.sample(column.category.values, min(len(column.category.values), rng.randint(2, 5)))
        values = list(rng.choices(options, [rng.uniform(0.5, 3.0) for _ in options], k=n))
    else:
        assert column.measure is not None
        values = _measurements(rng, column.measure, n)
    return [None if column.nullable and rng.random() < _NULL_SHARE else value for value in values]


def _labels(rng: random.Random, lexicon: Lexicon, kind: Kind, name: str, n: int) -> list[str]:
    """``n`` different names, titles or codes."""
    if name == "code":
        return [f"{rng.choice('ABCDEFGH')}{number}" for number in rng.sample(range(10, 99), n)]
    first, last = (
        (lexicon.first_names, lexicon.last_names) if kind == "person" else (lexicon.title_words, lexicon.title_words)
    )
    pairs = [f"{a} {b}" for a in first for b in last if a != b]
    return rng.sample(pairs, n)


def _measurements(rng: random.Random, measure: Measure, n: int) -> list[Value]:
    """Values within the bounds; some repeat."""
    values: list[Value] = []
    for _ in range(n):
        if values and rng.random() < _TIE_SHARE:
            values.append(rng.choice(values))
        elif measure.is_real:
            values.append(round(rng.uniform(measure.low, measure.high), 1))
        else:
            values.append(rng.randint(measure.low, measure.high))
    return values
