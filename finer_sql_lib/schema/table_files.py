"""Tables that are no database (CSV, TSV, Parquet, Excel): a private SQLite copy of them that can be asked.

A table is named after its file, or its sheet. Text that looks like a number becomes one only where the number is
written back the same way: 007 and 1234567890123456789 stay text. An empty cell is NULL.
"""

from __future__ import annotations

import io
import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any, Final
from zipfile import BadZipFile

from finer_sql_lib.runs.install import install_command

TEXT_SUFFIXES: Final = (".csv", ".tsv")
EXCEL_SUFFIXES: Final = (".xlsx", ".xlsm")
SUFFIXES: Final = (*TEXT_SUFFIXES, ".parquet", *EXCEL_SUFFIXES)

_SQLITE_HEAD = b"SQLite format 3\0"
_ADDRESS = re.compile(r"([a-z][a-z0-9+.-]+):/", re.IGNORECASE)  # one slash: Path makes one of two
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_REAL = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?([eE][+-]?[0-9]{1,2})?")
_STEM_BYTES = 200
"""A file's name has at most 255, and the copy has another ending, with others of SQLite behind it."""
MOST_COLUMNS: Final = 2000
"""In one table, as SQLite is usually built."""


class TableFileError(ValueError):
    """A source that cannot be asked as it is; the message says what can be done."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file: its name, its columns' names, and its values column by column."""

    name: str
    columns: tuple[str, ...]
    values: tuple[Sequence[Any], ...]


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


def read_sheets(path: Path) -> list[Sheet]:
    """The tables of one file: one, or for Excel each sheet that is not empty. Raises TableFileError, ImportError."""
    suffix = path.suffix.lower()
    if suffix == ".parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            table = pq.read_table(path)
        except pa.ArrowInvalid as problem:
            raise TableFileError(f"{path}: not a readable Parquet file ({problem})") from problem
        return [Sheet(path.stem, tuple(table.column_names), tuple(column.to_pylist() for column in table.columns))]
    if suffix in EXCEL_SUFFIXES:
        return [sheet_of(name, lines) for name, lines in read_excel(path).items() if lines]
    text = sheet_of(path.stem, read_text(path))
    return [replace(text, values=tuple(map(_typed, text.values)))]


def sheet_of(name: str, lines: Sequence[Sequence[Any]]) -> Sheet:
    """The sheet whose first line is its heading."""
    heading, *rows = lines
    columns = ("" if value is None else str(value).strip() for value in heading)
    named = tuple(column or f"column_{number}" for number, column in enumerate(columns, 1))
    return Sheet(name, named, tuple(zip(*rows, strict=True)) or ((),) * len(named))


def read_text(path: Path) -> list[list[str | None]]:
    """The lines of a CSV or TSV file with its heading, as text; in UTF-8, UTF-16 with its mark, or Windows' cp1252."""
    import pandas as pd

    raw = path.read_bytes()
    encoding = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as problem:
        try:
            text = raw.decode("cp1252")
        except UnicodeDecodeError:
            raise TableFileError(f"{path}: neither UTF-8 nor cp1252 ({problem}); save it as UTF-8") from problem
    heading = text.partition("\n")[0]
    separator = "\t" if path.suffix.lower() == ".tsv" else max(",;\t|", key=heading.count)
    options: dict[str, Any] = {"sep": separator, "header": None, "dtype": object, "keep_default_na": False}
    try:
        frame = pd.read_csv(io.StringIO(text), na_values=[""], **options)
    except pd.errors.EmptyDataError as problem:
        raise TableFileError(f"{path}: the file is empty") from problem
    except pd.errors.ParserError as problem:
        raise TableFileError(f"{path}: not a table that can be read ({problem})") from problem
    return [[None if pd.isna(value) else str(value) for value in line] for line in frame.itertuples(index=False)]


def read_excel(path: Path) -> dict[str, list[list[Any]]]:
    """The lines of each sheet of an Excel file, blank ones left out. Raises ImportError without openpyxl."""
    import pandas as pd

    try:
        frames = pd.read_excel(path, sheet_name=None, header=None, dtype=object, engine="openpyxl")
    except ImportError as problem:
        needed = f"Excel files need openpyxl, not installed here: {install_command('excel')}"
        raise ImportError(f"{path}: {needed}; or save the sheet as CSV") from problem
    except BadZipFile as problem:
        raise TableFileError(f"{path}: not a readable Excel file ({problem})") from problem
    return {
        str(name): [
            [None if pd.isna(value) else value for value in line]
            for line in frame.dropna(how="all").itertuples(index=False)
        ]
        for name, frame in frames.items()
    }


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


def _typed(texts: Sequence[str | None]) -> list[str | int | float | None]:
    """A column of text as numbers, where every value of it is one; else as it is.

    >>> _typed(["1", "-20", None]), _typed(["1", "2.5"]), _typed(["007", "1"])
    ([1, -20, None], [1.0, 2.5], ['007', '1'])
    """
    there = [text for text in texts if text is not None]
    for pattern, number in ((_INTEGER, int), (_REAL, float)):
        if there and all(map(pattern.fullmatch, there)):
            return [None if text is None else number(text) for text in texts]
    return list(texts)


def _storable(values: Sequence[Any]) -> list[str | int | float | bytes | None]:
    """A column as SQLite can hold it: dates and times in ISO form, nested values as JSON, exact numbers exact."""
    # a spreadsheet's dates are all midnights
    only_dates = all(not isinstance(value, datetime) or value.time() == time() for value in values)
    return [_storable_value(value, only_dates) for value in values]


def _storable_value(value: Any, only_dates: bool) -> str | int | float | bytes | None:
    if isinstance(value, datetime):
        return value.date().isoformat() if only_dates else value.isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
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
