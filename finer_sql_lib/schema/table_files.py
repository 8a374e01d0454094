"""Tables that are no database (CSV, TSV, Parquet, Excel): a private SQLite copy of them that can be asked.

A table is named after its file, or its sheet; :mod:`~finer_sql_lib.schema.sheets` says how its values are read.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.schema.sheets import SUFFIXES, Sheet, TableFileError, read_sheets

_SQLITE_HEAD = b"SQLite format 3\0"
_ADDRESS = re.compile(r"([a-z][a-z0-9+.-]+):/", re.IGNORECASE)  # one slash: Path makes one of two
_STEM_BYTES = 200
"""A file's name has at most 255, and the copy has another ending, with others of SQLite behind it."""
MOST_COLUMNS: Final = 2000
"""In one table, as SQLite is usually built."""


def as_sqlite(source: str | Path, folder: str | Path) -> Path:
    """The SQLite file to ask ``source`` by: itself, or where it is one of ``SUFFIXES`` a copy of its tables.

    The copy is written into ``folder``, which the caller removes; a folder as ``source`` stands for the files in it, a
    table each. Nothing is written beside the source. Raises TableFileError for an address, and for what has no table.
    """
    path = Path(source)
    if not path.exists() and (address := _ADDRESS.match(str(source))):
        # the address itself may hold a password
        raise TableFileError(
            f"this is an address ({address[1]}:), and a file is needed: export the database to SQLite, or give the "
            f"tables as files ({', '.join(SUFFIXES)}), or a folder of them"
        )
    if not path.is_dir() and (path.suffix.lower() not in SUFFIXES or _is_sqlite(path)):
        return path
    if not path.exists():
        raise FileNotFoundError(f"{path}: no such file")
    files = sorted(each for each in path.iterdir() if each.suffix.lower() in SUFFIXES) if path.is_dir() else [path]
    sheets = [sheet for file in files for sheet in read_sheets(file)]
    if not sheets:
        raise TableFileError(f"{path}: no table in it; give a SQLite file, or files with {', '.join(SUFFIXES)}")
    stem = _identifier(path.stem).encode()[:_STEM_BYTES].decode(errors="ignore")
    target = Path(folder) / f"{stem}.sqlite"
    write_sheets(sheets, target)
    return target


def write_sheets(sheets: Sequence[Sheet], target: Path) -> None:
    """Write each sheet as a table of a new SQLite file."""
    names = _distinct(_identifier(sheet.name) for sheet in sheets)
    with closing(sqlite3.connect(target)) as connection, connection:
        for name, sheet in zip(names, sheets, strict=True):
            if len(sheet.columns) > MOST_COLUMNS:
                raise TableFileError(
                    f"{sheet.name}: {len(sheet.columns)} columns, SQLite holds {MOST_COLUMNS} in a table"
                )
            values = [_storable(column) for column in sheet.values]
            columns = _distinct(sheet.columns)
            typed = (f"{_quoted(each)} {_affinity(column)}" for each, column in zip(columns, values, strict=True))
            connection.execute(f"CREATE TABLE {_quoted(name)} ({', '.join(typed)})")
            marks = ", ".join("?" * len(columns))
            connection.executemany(f"INSERT INTO {_quoted(name)} VALUES ({marks})", zip(*values, strict=True))


def _storable(values: Sequence[Any]) -> list[str | int | float | bytes | None]:
    """A column as SQLite can hold it: dates and times in ISO form, durations as ``1 day, 6:00:00``, nested values as
    JSON, exact numbers exact.
    """
    # a spreadsheet's dates are all midnights
    only_dates = all(not isinstance(value, datetime) or value.time() == time() for value in values)
    return [_storable_value(value, only_dates) for value in values]


def _storable_value(value: Any, only_dates: bool) -> str | int | float | bytes | None:
    if isinstance(value, datetime):
        return value.date().isoformat() if only_dates else value.isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        # pandas writes its own otherwise, and alone counts in nanoseconds
        exact = getattr(value, "nanoseconds", 0) == 0
        return str(timedelta(value.days, value.seconds, value.microseconds) if exact else value)
    if isinstance(value, Decimal):
        near = float(value)
        return near if Decimal(repr(near)) == value else str(value)
    if isinstance(value, bool) or (isinstance(value, int) and -(2**63) <= value < 2**63):
        return int(value)
    if value is None or isinstance(value, float | str | bytes):
        return value  # sqlite3 stores a float that is no number as NULL
    return json.dumps(value, default=str, ensure_ascii=False)


def _affinity(values: Iterable[Any]) -> str:
    kinds = {type(value) for value in values} - {type(None)}
    if kinds == {int}:
        return "INTEGER"
    if kinds and kinds <= {int, float}:
        return "REAL"
    return "BLOB" if kinds == {bytes} else "TEXT" if kinds <= {str} else ""


def _identifier(name: str) -> str:
    """A name for a table that needs no quotes: models seldom write them."""
    word = re.sub(r"\W+", "_", name).strip("_") or "data"
    return f"t_{word}" if word[0].isdigit() or word.lower().startswith("sqlite_") else word


def _distinct(names: Iterable[str]) -> list[str]:
    """The names with a number after those that came before; SQLite does not tell capitals apart."""
    taken: set[str] = set()
    distinct = []
    for name in names:
        number, own = 1, name
        while own.lower() in taken:
            number += 1
            own = f"{name}_{number}"
        taken.add(own.lower())
        distinct.append(own)
    return distinct


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _is_sqlite(path: Path) -> bool:
    """Whether a file is a SQLite database, whatever its name says; a missing one is not."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_SQLITE_HEAD)) == _SQLITE_HEAD
