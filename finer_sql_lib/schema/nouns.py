"""The nouns of a database schema: small frozen dataclasses, as read from one SQLite file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

SampleValue = int | float | str
"""A shown value: never NULL, never a blob; long text is cut and ends in an ellipsis."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``type`` is the declared type as written, ``""`` where none was declared."""

    name: str
    type: str = ""
    description: str = ""
    values: tuple[SampleValue, ...] = ()
    not_null: bool = False
    generated: bool = False


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """``columns`` refer to ``ref_columns`` of ``ref_table``, pairwise.

    ``ref_columns`` is empty when the file names no target and none can be worked out (the target table is missing,
    or its primary key has another number of columns).
    """

    columns: tuple[str, ...]
    ref_table: str
    ref_columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One table. ``n_rows`` is None when there are more rows than the reader counts, and where nobody counted.

    ``is_view``: a view or a virtual table, known by its columns only.
    """

    name: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    n_rows: int | None = None
    is_view: bool = False

    def column(self, name: str) -> Column:
        """The column of that name, whatever its case; raises KeyError listing the columns."""
        for column in self.columns:
            if column.name.casefold() == name.casefold():
                return column
        raise KeyError(f"table {self.name!r} has no column {name!r}; it has {', '.join(c.name for c in self.columns)}")


@dataclass(frozen=True, slots=True)
class Schema:
    """Tables of one database in the order of their creation, then its views and virtual tables.

    ``not_shown`` names what :func:`~finer_sql_lib.schema.views.with_views` has still to read; nothing in what
    ``read_schema`` gives. ``notes`` say, one sentence each, what of the database is left out and why.

    >>> schema = Schema("zoo", (Table("animal", (Column("id", "INTEGER"), Column("name", "TEXT")), ("id",)),))
    >>> schema.n_columns, schema.table("ANIMAL").primary_key
    (2, ('id',))
    """

    db_id: str
    tables: tuple[Table, ...]
    not_shown: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def n_columns(self) -> int:
        """Columns over all tables."""
        return sum(len(table.columns) for table in self.tables)

    def table(self, name: str) -> Table:
        """The table of that name, whatever its case; raises KeyError listing the tables."""
        for table in self.tables:
            if table.name.casefold() == name.casefold():
                return table
        names = ", ".join(table.name for table in self.tables)
        raise KeyError(f"database {self.db_id!r} has no table {name!r}; it has {names}")

    def foreign_keys(self) -> Iterator[tuple[Table, ForeignKey]]:
        """Every foreign key that can be joined on inside this schema, with the table that holds it.

        Keys to a missing table or column are left out: a prompt should not suggest a join that cannot run.
        """
        present = {table.name: {column.name for column in table.columns} for table in self.tables}
        for table in self.tables:
            for key in table.foreign_keys:
                here, there = present[table.name], present.get(key.ref_table, set())
                if key.ref_columns and set(key.columns) <= here and set(key.ref_columns) <= there:
                    yield table, key
