"""The world's databases in other spellings: ``home_city`` is ``Home_City`` or ``HomeCity`` in most real ones.

A model that has seen ``snake_case`` alone learns to write every name so.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from sample_lab.world import Database, Table

Style = Callable[[Sequence[str]], str]
"""The parts of a name, in lower case -> the name."""


def snake(parts: Sequence[str]) -> str:
    """``home_city_id``"""
    return "_".join(parts)


def title_snake(parts: Sequence[str]) -> str:
    """``Home_City_ID``"""
    return "_".join("ID" if part == "id" else part.capitalize() for part in parts)


def first_upper(parts: Sequence[str]) -> str:
    """``Home_city_id``"""
    return snake(parts).capitalize()


def pascal(parts: Sequence[str]) -> str:
    """``HomeCityId``"""
    return "".join(part.capitalize() for part in parts)


def camel(parts: Sequence[str]) -> str:
    """``homeCityId``"""
    return parts[0] + pascal(parts[1:])


def upper(parts: Sequence[str]) -> str:
    """``HOME_CITY_ID``"""
    return snake(parts).upper()


STYLES: Final[dict[Style, int]] = {snake: 45, title_snake: 35, first_upper: 10, pascal: 6, upper: 3, camel: 1}
"""How often each is drawn: about as often as columns of Spider's train databases are written so."""


def restyled(rng: random.Random, database: Database) -> Database:
    """The database with its tables in one style and its columns in one; questions call them as before."""
    of_tables, of_columns = rng.choices(list(STYLES), list(STYLES.values()), k=2)
    tables = {table.name: of_tables(table.name.split("_")) for table in database.tables}

    def column_name(name: str) -> str:
        return of_columns(name.split("_"))

    def styled(table: Table) -> Table:
        columns = [
            replace(column, table=tables[table.name], name=column_name(column.name), spoken=column.words)
            for column in table.columns
        ]
        parents = {column_name(name): tables[parent] for name, parent in table.parents.items()}
        return replace(table, name=tables[table.name], columns=columns, parents=parents, spoken=table.one)

    return Database(database.db_id, [styled(table) for table in database.tables])
