"""Databases from scripts, and the one that most tests here read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.schema import Schema, read_schema
from tests.schema.zoo import ZOO, Make


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """make(script, name) -> a database file."""

    def build(script: str, name: str = "zoo") -> Path:
        path = tmp_path / f"{name}.sqlite"
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(script)
        return path

    return build


@pytest.fixture
def zoo(make: Make) -> Schema:
    return read_schema(make(ZOO))
