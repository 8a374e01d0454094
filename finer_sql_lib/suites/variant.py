"""One variant of a database: its schema, filled with other rows that keep every constraint.

Rows come from the sample of the original, column by column exchanged for other values of that column, for those that
queries ask for, and for values near them; keys are kept, foreign keys drawn from the parents' rows. SQLite itself
checks NOT NULL, CHECK and uniqueness at each insert, and a row that it refuses is made anew, in the end as the
original has it. What a cycle of foreign keys leaves dangling is taken out.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from finer_sql_lib.records import Row, Value
from finer_sql_lib.schema import ForeignKey
from finer_sql_lib.schema.asked import quote
from finer_sql_lib.suites.column_values import Pool, fresh_key, fuzzed, make_pool
from finer_sql_lib.suites.compared_values import Literals
from finer_sql_lib.suites.source import NoSuite, Source, SourceTable, set_deadline

MIN_ROWS, MAX_ROWS = 4, 150
MAX_BYTES: Final = 300_000
"""Of a value or a row: sampled values are short, and the deadline does not stop a single function of a CHECK, such as
``instr``, which takes the product of its arguments' lengths."""
ATTEMPTS: Final = 4
"""How often a row is made; the last time as the original has it."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a variant is filled. ``scale``: rows against the original's; ``n_own``: values a column keeps, few for ties.

    Chances, in [0, 1], that a value is ``kept`` with its row, ``asked`` for by a query, or ``fuzzed``; ``parents``: the
    share of parents' rows that children refer to; ``tiny``: tables of no, one or two rows.
    """

    scale: float
    n_own: int
    kept: float = 0.35
    asked: float = 0.3
    fuzzed: float = 0.1
    parents: float = 1.0
    tiny: bool = False


MANNERS: Final = (
    Manner(1.0, 10),
    Manner(1.0, 40),
    Manner(0.5, 4),
    Manner(2.0, 10, parents=0.6),
    Manner(1.0, 4, kept=0.2),
    Manner(2.0, 40),
    Manner(0.5, 40, kept=0.6, parents=0.6),
    Manner(1.0, 10, tiny=True),
)
"""Variants take them in turn."""

Keys = dict[tuple[str, tuple[str, ...]], list[Row]]
"""(table, columns) -> the values that rows of a variant have there."""


def make_variant(source: Source, literals: Literals, manner: Manner, dice: random.Random, max_seconds: float) -> bytes:
    """The bytes of one variant: equal for an equal source, literals, manner and state of ``dice``.

    Raises NoSuite where the schema cannot be made anew or takes longer than ``max_seconds``.
    """
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        set_deadline(connection, max_seconds)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_BYTES)
        connection.execute(f"PRAGMA encoding = '{source.encoding}'")
        for statement in source.statements:
            connection.execute(statement)
        wanted = {(key.ref_table, key.ref_columns) for table in source.tables for key in table.foreign_keys}
        # parents that a cycle leaves for later are taken to have the rows of the original until they have their own
        keys: Keys = {}
        connection.execute("BEGIN")
        for table in source.tables:
            filling = Filling(connection, table, literals, manner, dice, source, keys)
            filling.fill([columns for name, columns in sorted(wanted) if name == table.name])
        take_out_dangling(connection, source)
        connection.execute("COMMIT")
        connection.execute("VACUUM")  # the bytes must not show what was taken out
        return connection.serialize()
    except sqlite3.Error as error:
        raise NoSuite(f"its schema cannot be filled anew: {error}") from error
    finally:
        connection.close()


class Filling:
    """One table being filled."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        table: SourceTable,
        literals: Literals,
        manner: Manner,
        dice: random.Random,
        source: Source,
        keys: Keys,
    ) -> None:
        self.connection, self.table, self.manner, self.dice, self.keys = connection, table, manner, dice, keys
        self.place = {name: number for number, name in enumerate(table.columns)}
        self.by_column = list(zip(*table.rows, strict=True)) or [()] * len(table.columns)
        self.pools = [
            make_pool(values, literals.get(name.lower(), ()), manner.n_own, dice)
            for name, values in zip(table.columns, self.by_column, strict=True)
        ]
        self.parents = {key: self._parents(key, source) for key in table.foreign_keys}
        marks = ", ".join("?" * len(table.columns))
        names = ", ".join(map(quote, table.columns))
        self.insert = f"INSERT INTO {quote(table.name)} ({names}) VALUES ({marks})"

    def fill(self, wanted: Sequence[tuple[str, ...]]) -> None:
        """Insert the rows; ``wanted``: the sets of columns that other tables refer to."""
        # a key of its own on the table itself sees the rows that are there so far
        for columns in wanted:
            self.keys.setdefault((self.table.name, columns), [])
        for number in range(self._n_rows() if self.table.columns else 0):
            for attempt in range(ATTEMPTS):
                row = self._row(number, attempt)
                try:
                    self.connection.execute(self.insert, row)
                except (sqlite3.IntegrityError, OverflowError):
                    continue
                for columns in wanted:
                    if set(columns) <= self.place.keys():
                        key = self._at(row, columns)
                        if None not in key:
                            self.keys[self.table.name, columns].append(key)
                break

    def _n_rows(self) -> int:
        if self.manner.tiny:
            return self.dice.choice((0, 1, 1, 2, 5))
        wanted = max(self.table.n_rows, 8) * self.manner.scale * self.dice.uniform(0.6, 1.4)
        return max(MIN_ROWS, min(MAX_ROWS, int(wanted)))

    def _row(self, number: int, attempt: int) -> list[Value]:
        """Row ``number``: mixed; in the last attempts the original's own, with foreign keys of the variant or not."""
        rows = self.table.rows
        base = list(self.dice.choice(rows)) if rows else [None] * len(self.table.columns)
        if attempt >= 2 and rows:
            row = list(rows[number % len(rows)])
            return row if attempt == 3 else self._with_parents(row)
        row = [self._value(value, pool) for value, pool in zip(base, self.pools, strict=True)]
        for columns in self.table.unique:
            self._set_key(row, columns, number)
        return self._with_parents(row)

    def _value(self, own: Value, pool: Pool) -> Value:
        dice, manner = self.dice, self.manner
        if pool.asked and dice.random() < manner.asked:
            value: Value = dice.choice(pool.asked)
        elif dice.random() < manner.kept or not pool.own:
            value = own
        else:
            value = dice.choice(pool.own)
        return fuzzed(value, dice) if dice.random() < manner.fuzzed else value

    def _set_key(self, row: list[Value], columns: tuple[str, ...], number: int) -> None:
        """A key of one column: the original's in their order, then fresh ones. Keys of several are left to chance."""
        if len(columns) == 1 and columns[0] in self.place:
            place = self.place[columns[0]]
            known = self.by_column[place]
            own = known[number] if number < len(known) else None
            row[place] = fresh_key(known, number) if own is None else own

    def _with_parents(self, row: list[Value]) -> list[Value]:
        """The row with foreign keys that point to rows of the variant; columns that keys share are set once."""
        settled: set[str] = set()
        for key, parents in self.parents.items():
            known = self.keys.get((key.ref_table, key.ref_columns), []) if key.ref_table == self.table.name else parents
            if key.ref_table == self.table.name and set(key.ref_columns) <= self.place.keys():
                known = [*known[-20:], self._at(row, key.ref_columns)]
            if not set(key.columns) <= self.place.keys():  # a generated column: nothing to write
                continue
            places = [self.place[name] for name in key.columns]
            if not known:
                # no row to refer to: nothing, or a row that is not inserted
                for name, place in zip(key.columns, places, strict=True):
                    row[place] = row[place] if name in settled or name in self.table.primary_key else None
                continue
            fixed = [number for number, name in enumerate(key.columns) if name in settled]
            fitting = [k for k in known if all(k[i] == row[places[i]] for i in fixed)] if fixed else known
            chosen = self.dice.choice(fitting or known)
            for place, value in zip(places, chosen, strict=True):
                row[place] = value
            settled |= set(key.columns)
        return row

    def _parents(self, key: ForeignKey, source: Source) -> list[Row]:
        """The keys that rows may refer to: some of the parent's."""
        made = self.keys.get((key.ref_table, key.ref_columns))
        if made is None:
            parent = next(table for table in source.tables if table.name == key.ref_table)
            if not set(key.ref_columns) <= set(parent.columns):
                return []
            places = [parent.columns.index(name) for name in key.ref_columns]
            made = [tuple(row[place] for place in places) for row in parent.rows[:MIN_ROWS]]
        count = max(1, round(len(made) * self.manner.parents))
        return made if count >= len(made) else self.dice.sample(made, count)

    def _at(self, row: Sequence[Value], columns: Sequence[str]) -> Row:
        return tuple(row[self.place[name]] for name in columns)


def take_out_dangling(connection: sqlite3.Connection, source: Source) -> None:
    """Set foreign keys to NULL, or delete their rows where that is not allowed, until none points to nothing."""
    changed = True
    while changed:  # deleting a row may leave another dangling; it ends, since each round has less to point with
        changed = False
        for table in source.tables:
            for key in table.foreign_keys:
                changed |= _take_out(connection, table, key)


def _take_out(connection: sqlite3.Connection, table: SourceTable, key: ForeignKey) -> bool:
    """Whether anything was taken out for one foreign key."""
    name, parent = quote(table.name), quote(key.ref_table)
    set_all = " AND ".join(f"{name}.{quote(column)} IS NOT NULL" for column in key.columns)
    same = " AND ".join(
        f"parent.{quote(there)} = {name}.{quote(here)}"
        for here, there in zip(key.columns, key.ref_columns, strict=True)
    )
    dangling = f"{set_all} AND NOT EXISTS (SELECT 1 FROM {parent} AS parent WHERE {same})"
    writable: Mapping[str, bool] = dict(zip(table.columns, table.not_null, strict=True))
    free = [c for c in key.columns if not writable.get(c, True) and c not in table.primary_key]
    if free:
        clear = f"UPDATE {name} SET {quote(free[0])} = NULL WHERE {dangling}"
        try:
            if connection.execute(clear).rowcount:
                return True
        except sqlite3.IntegrityError:  # a CHECK wants a value
            pass
    return connection.execute(f"DELETE FROM {name} WHERE {dangling}").rowcount > 0
