"""The tables that are kept in figures/ are written for readers."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest

from finer_sql_lib.reports.headings import in_words

FOLDER = Path(__file__).resolve().parents[2] / "figures"
TABLES = sorted(FOLDER.glob("*.md"))
DATA = {"database", "label", "SQL", "gold SQL", "question text", "text", "to test it"}
"""Columns whose cells are data: names of databases, SQL and commands."""


def rows_of(markdown: str) -> list[list[str]]:
    """The heading and the rows, cells unescaped."""
    lines = [line for line in markdown.splitlines() if not re.fullmatch(r"[|:\- ]+", line)]
    split = [re.split(r"(?<!\\)\|", line)[1:-1] for line in lines]
    return [[re.sub(r"\\(.)", r"\1", cell.strip()) for cell in cells] for cells in split]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_kept_table_has_rows_and_no_code_names(path: Path) -> None:
    names, *rows = rows_of(path.read_text(encoding="utf-8"))
    assert rows
    assert [name for name in names if "_" in name] == []
    words = [cell for row in rows for name, cell in zip(names, row, strict=True) if name not in DATA]
    assert [cell for cell in words if re.search(r"[a-z]_[a-z]", cell)] == []


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_no_column_of_a_kept_table_is_empty(path: Path) -> None:
    names, *rows = rows_of(path.read_text(encoding="utf-8"))
    assert [name for place, name in enumerate(names) if all(row[place] in ("-", "") for row in rows)] == []


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_kept_table_has_the_headings_of_today(path: Path) -> None:
    kept, *_ = rows_of(path.read_text(encoding="utf-8"))
    assert kept == list(in_words(pd.read_csv(path.with_suffix(".csv"))).columns)


def test_there_are_kept_tables() -> None:
    assert len(TABLES) > 25
