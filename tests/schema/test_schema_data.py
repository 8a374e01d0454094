"""Schemas of the real databases."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from finer_sql_lib.schema import Schema, read_schema, render, top_columns
from tests.schema.zoo import column_names, shape


@pytest.fixture(scope="module")
def real_schemas(shared_data: Path) -> dict[str, Schema]:
    files = sorted((shared_data / "spider" / "database").glob("*/*.sqlite"))
    return {file.stem: read_schema(file) for file in files}


def test_all_real_databases_render(real_schemas: dict[str, Schema], tmp_path: Path) -> None:
    assert len(real_schemas) == 163
    for db_id, schema in real_schemas.items():
        lines = render(schema, "finer").splitlines()
        keys = [line for line in lines if line.startswith(("Primary keys: ", "Foreign keys: "))]
        assert len(lines) == schema.n_columns + len(keys)
        copy = tmp_path / f"{db_id}.sqlite"
        with closing(sqlite3.connect(copy)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.executescript(render(schema, "ddl"))
        assert shape(read_schema(copy)) == shape(schema), db_id


def test_real_schemas_agree_with_the_official_file(shared_data: Path, real_schemas: dict[str, Schema]) -> None:
    """tables.json was made from these files; it also lists SQLite's own sqlite_sequence, twice."""
    for entry in json.loads((shared_data / "spider" / "tables.json").read_text()):
        if entry["db_id"] in real_schemas:
            official = [
                (entry["table_names_original"][table].lower(), name.lower())
                for table, name in entry["column_names_original"]
                if table >= 0 and entry["table_names_original"][table] != "sqlite_sequence"
            ]
            ours = [(t.name.lower(), c.name.lower()) for t in real_schemas[entry["db_id"]].tables for c in t.columns]
            assert sorted(official) == sorted(ours), entry["db_id"]


def _gold_columns(schema: Schema, sql: str) -> set[str]:
    tree = sqlglot.parse_one(sql, read="sqlite")
    tables = {table.name.lower() for table in tree.find_all(exp.Table)}
    columns = {column.name.lower() for column in tree.find_all(exp.Column)}
    return {
        f"{table.name}.{column.name}"
        for table in schema.tables
        if table.name.lower() in tables
        for column in table.columns
        if column.name.lower() in columns
    }


def _large(shared_data: Path, schemas: dict[str, Schema]) -> Iterator[tuple[Schema, str, str]]:
    for file in ("dev.json", "train_spider.json"):
        for entry in json.loads((shared_data / "spider" / file).read_text()):
            schema = schemas.get(entry["db_id"])
            if schema is not None and schema.n_columns > 30:
                yield schema, entry["question"], entry["query"]


def test_the_top_30_columns_hold_the_golds(shared_data: Path, real_schemas: dict[str, Schema]) -> None:
    """Every fourth question on a database of more than 30 columns; the first 30 columns would hold 63 %."""
    questions = list(_large(shared_data, real_schemas))[::4]
    held = [
        _gold_columns(schema, sql) <= set(column_names(top_columns(schema, text, 30)))
        for schema, text, sql in questions
    ]
    assert len(held) > 500
    assert sum(held) / len(held) > 0.95
