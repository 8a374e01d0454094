"""Sheets: the tables of one file that is no database (CSV, TSV, Parquet, Excel), as they are read.

Text that looks like a number becomes one only where the number is written back the same way: 007 and
1234567890123456789 stay text. An empty cell is NULL.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final
from zipfile import BadZipFile

from finer_sql_lib.runs.install import install_command

TEXT_SUFFIXES: Final = (".csv", ".tsv")
EXCEL_SUFFIXES: Final = (".xlsx", ".xlsm")
SUFFIXES: Final = (*TEXT_SUFFIXES, ".parquet", *EXCEL_SUFFIXES)

_SEPARATORS: Final = ",;\t|"
_QUOTED = re.compile(r'(?:\A|(?<=[,;\t|\r\n]))"(?:[^"]++|"")*+"')
_HEADING_CHARS = 100_000
"""No heading is longer, and files are: only so far is a heading looked for."""
_DAMAGES = (BadZipFile, zlib.error, EOFError, SyntaxError, LookupError, TypeError, ValueError, RuntimeError, OSError)
"""What zipfile, zlib, the reader of XML and openpyxl raised over damaged files, encrypted ones and other archives."""
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_REAL = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?([eE][+-]?[0-9]{1,2})?")


class TableFileError(ValueError):
    """A source that cannot be asked as it is; the message says what can be done."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file: its name, its columns' names, and its values column by column."""

    name: str
    columns: tuple[str, ...]
    values: tuple[Sequence[Any], ...]


def read_sheets(path: Path) -> list[Sheet]:
    """The tables of one file: one, or for Excel each sheet that is not empty. Raises TableFileError, ImportError."""
    suffix = path.suffix.lower()
    if suffix == ".parquet":
        sheets = [read_parquet(path)]
    elif suffix in EXCEL_SUFFIXES:
        sheets = [sheet_of(name, lines) for name, lines in read_excel(path).items() if lines]
    else:
        text = sheet_of(path.stem, read_text(path))
        sheets = [replace(text, values=tuple(map(_typed, text.values)))]
    for sheet in sheets:
        if not sheet.columns:
            raise TableFileError(
                f"{path}: a table without columns, which SQLite cannot hold; give files that have some"
            )
        if odd := next((name for name in sheet.columns if "\0" in name), None):
            why = f"a null character in the column's name {odd!r}, as in UTF-16 without its mark"
            raise TableFileError(f"{path}: {why}; save it as UTF-8")
    return sheets


def read_parquet(path: Path) -> Sheet:
    """The table of a Parquet file. Raises TableFileError."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.read_table(path)
        values = tuple(column.to_pylist() for column in table.columns)
    # the last two: text that is not UTF-8, and days that Python has not
    except (pa.ArrowException, OSError, ValueError, OverflowError) as problem:
        raise TableFileError(f"{path}: not a readable Parquet file ({problem}); write it again") from problem
    return Sheet(path.stem, tuple(table.column_names), values)


def sheet_of(name: str, lines: Sequence[Sequence[Any]]) -> Sheet:
    """The sheet whose first line is its heading."""
    heading, *rows = lines
    columns = ("" if value is None else str(value).strip() for value in heading)
    named = tuple(column or f"column_{number}" for number, column in enumerate(columns, 1))
    return Sheet(name, named, tuple(zip(*rows, strict=True)) or ((),) * len(named))


def read_text(path: Path) -> list[list[str | None]]:
    """The lines of a CSV or TSV file with its heading, as text; in UTF-8, UTF-16 with its mark, or Windows' cp1252.

    An empty line is no row. In a file of one column it is one, as an empty cell there is nothing but an empty line;
    those before the heading and after the last value are none, as line ends at the end of a file say nothing.
    """
    import pandas as pd

    text = _decoded(path)
    heading = _heading_of(text)
    separator = "\t" if path.suffix.lower() == ".tsv" else max(_SEPARATORS, key=heading.count)
    options: dict[str, Any] = {"sep": separator, "header": None, "dtype": object, "keep_default_na": False}
    if separator not in heading:  # one column
        text = text.strip("\r\n")
        options["skip_blank_lines"] = False
    try:
        frame = pd.read_csv(io.StringIO(text), na_values=[""], **options)
    except pd.errors.EmptyDataError as problem:
        raise TableFileError(f"{path}: the file is empty") from problem
    except pd.errors.ParserError as problem:
        raise TableFileError(f"{path}: not a table that can be read ({problem})") from problem
    return [[None if pd.isna(value) else str(value) for value in line] for line in frame.itertuples(index=False)]


def _decoded(path: Path) -> str:
    raw = path.read_bytes()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return raw.decode("utf-16")
        except UnicodeDecodeError as problem:
            raise TableFileError(
                f"{path}: UTF-16 by its mark, but cut short or damaged ({problem}); copy it again, or save it as UTF-8"
            ) from problem
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        try:
            return raw.decode("cp1252")
        except UnicodeDecodeError:
            raise TableFileError(f"{path}: neither UTF-8 nor cp1252 ({problem}); save it as UTF-8") from problem


def _heading_of(text: str) -> str:
    """The first line that is not blank, with an x for each part in quotes: separators there are text.

    >>> _heading_of('"a;b;c;d",e\\n1,2')
    'x,e'
    """
    outside = _QUOTED.sub("x", text[:_HEADING_CHARS])
    return next((line for line in io.StringIO(outside, newline=None) if line.strip()), "").rstrip("\n")


def read_excel(path: Path) -> dict[str, list[list[Any]]]:
    """The lines of each sheet of an Excel file. Raises TableFileError, and ImportError without openpyxl.

    Blank lines are left out: in a sheet of one column only those before and after all others, as in a CSV file. Only
    an empty cell and an Excel error (#N/A) are None: words such as NA, None or null are text.
    """
    import pandas as pd

    # pandas takes many words for missing values by itself
    options: dict[str, Any] = {"header": None, "dtype": object, "keep_default_na": False, "na_values": [""]}
    try:
        frames = pd.read_excel(path, sheet_name=None, engine="openpyxl", **options)
    except ImportError as problem:
        needed = f"Excel files need openpyxl, not installed here: {install_command('excel')}"
        raise ImportError(f"{path}: {needed}; or save the sheet as CSV") from problem
    except _DAMAGES as problem:
        advice = "open it in a spreadsheet program and save it again, or as CSV"
        raise TableFileError(f"{path}: not a readable Excel file ({problem}); {advice}") from problem
    lines = {}
    for name, frame in frames.items():
        there = frame.notna().any(axis="columns")
        kept = frame[there.cummax() if frame.shape[1] == 1 else there]
        lines[str(name)] = [
            [None if pd.isna(value) else value for value in line] for line in kept.itertuples(index=False)
        ]
    return lines


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
