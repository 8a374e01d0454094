"""What columns mean, where someone wrote it down: BIRD's folders of CSV files, or one JSON file.

BIRD keeps ``database_description/<table>.csv`` beside each database, with the columns original_column_name,
column_name, column_description, data_format, value_description. The files come in several encodings and with stray
blanks. The JSON form maps ``"database|table|column"`` to a sentence.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
import warnings
from collections.abc import Mapping
from pathlib import Path

from finer_sql_lib.records import DataNote

Descriptions = Mapping[tuple[str, str], str]
"""(table, column) -> one line of text. Names are folded by :func:`fold_name`."""

MAX_DESCRIPTION_CHARS = 300
"""Longer descriptions are cut here and end in an ellipsis."""


def fold_name(name: str) -> str:
    """The form in which names are compared: case, outer blanks and runs of blanks do not matter.

    >>> fold_name(" Free  Meal Count ")
    'free meal count'
    """
    return " ".join(name.split()).casefold()


def read_descriptions(source: str | Path, db_id: str) -> Descriptions:
    """Descriptions of one database from a folder of CSV files or a JSON file.

    A folder with no CSV file, or a JSON file that does not mention ``db_id``, gives an empty mapping: descriptions are
    optional. A CSV file that cannot be read costs its own descriptions, which a DataNote says. Raises FileNotFoundError
    if ``source`` does not exist, ValueError naming the file if the JSON is malformed.
    """
    path = Path(source)
    if path.is_dir():
        pairs: dict[tuple[str, str], str] = {}
        for file in sorted(path.glob("*.csv"), key=lambda file: file.name):
            try:
                pairs.update(read_csv(file))
            except ValueError as error:
                warnings.warn(f"{error}; its descriptions are left out", DataNote, stacklevel=2)
        return pairs
    if not path.is_file():
        raise FileNotFoundError(
            f"{path}: no such description folder or JSON file; give a database_description folder, or leave it out"
        )
    return read_json(path, db_id)


def read_csv(file: Path) -> dict[tuple[str, str], str]:
    """The descriptions of one table, in BIRD's form. Raises ValueError naming the file."""
    content = read_any_text(file)
    limit = csv.field_size_limit(len(content) + 1)  # 131,072 characters otherwise, and one setting for all
    try:
        return descriptions_of(file, csv.DictReader(io.StringIO(content, newline="")))
    except csv.Error as error:
        raise ValueError(f"{file}: not a CSV file that can be read ({error})") from error
    finally:
        csv.field_size_limit(limit)


def read_any_text(file: Path) -> str:
    """The text of a file in one of the encodings that BIRD's come in: UTF-8, UTF-16 with its mark, or cp1252.

    The mark of UTF-8 is dropped first: some files have it and go on in cp1252. Raises ValueError naming the file.
    """
    try:
        raw = file.read_bytes().removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        raise ValueError(f"{file}: cannot be read ({error.strerror})") from error
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")  # what Excel writes, as some of BIRD's files were


def descriptions_of(file: Path, rows: csv.DictReader[str]) -> dict[tuple[str, str], str]:
    """The descriptions in the rows of one file, which is called as its table."""
    fields = {fold_name(field): field for field in rows.fieldnames or []}
    if "original_column_name" not in fields:
        raise ValueError(f"{file}: no column 'original_column_name'; found {', '.join(fields) or 'nothing'}")
    table = fold_name(file.stem)
    pairs = {}
    for row in rows:
        cells = {name: _one_line(row.get(field) or "") for name, field in fields.items()}
        column = fold_name(cells["original_column_name"])
        # The column's description (its long name where there is none), then what its values mean.
        main = cells.get("column_description") or cells.get("column_name", "")
        text = "; ".join(part for part in (main, cells.get("value_description", "")) if part)
        if column and text:
            pairs[table, column] = shorten(text, MAX_DESCRIPTION_CHARS)
    return pairs


def read_json(path: Path, db_id: str) -> dict[tuple[str, str], str]:
    """The descriptions of one database out of a JSON file of many."""
    try:
        entries = json.loads(path.read_bytes())
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ValueError(f"{path}: not valid JSON ({error})") from error
    if not isinstance(entries, dict):
        raise ValueError(f"{path}: expected an object of 'database|table|column' keys, found {type(entries).__name__}")
    pairs = {}
    for key, text in entries.items():
        database, *names = key.split("|", 2)
        if len(names) != 2 or not isinstance(text, str):
            raise ValueError(f"{path}: entry {key!r} is not of the form 'database|table|column': text")
        if fold_name(database) == fold_name(db_id):
            # The published sentences begin with a hash sign, and some are in quotes.
            sentence = _one_line(text.lstrip("# ")).strip('"')
            pairs[fold_name(names[0]), fold_name(names[1])] = shorten(sentence, MAX_DESCRIPTION_CHARS)
    return pairs


def _one_line(text: str) -> str:
    return " ".join(text.split())


def shorten(text: str, max_chars: int) -> str:
    """The text, cut after ``max_chars`` characters, which an ellipsis then shows.

    >>> shorten("one two three", 8)
    'one two…'
    """
    return text if len(text) <= max_chars else text[:max_chars].rstrip() + "…"
