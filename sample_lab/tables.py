"""A database's entry in Spider's ``tables.json``."""

from __future__ import annotations

from typing import Any

from finer_sql_lib.schema import Schema


def spider_tables(schema: Schema) -> dict[str, Any]:
    """The database's entry in a Spider ``tables.json``, with all its keys; composite keys are flattened, as there."""
    columns = [(index, column) for index, table in enumerate(schema.tables) for column in table.columns]
    places = {(schema.tables[index].name, column.name): n for n, (index, column) in enumerate(columns, start=1)}
    return {
        "db_id": schema.db_id,
        "table_names_original": [table.name for table in schema.tables],
        "table_names": [_spoken(table.name) for table in schema.tables],
        "column_names_original": [[-1, "*"], *([index, column.name] for index, column in columns)],
        "column_names": [[-1, "*"], *([index, _spoken(column.name)] for index, column in columns)],
        "column_types": ["text", *(_spider_type(column.name, column.type) for _, column in columns)],
        "primary_keys": [places[table.name, name] for table in schema.tables for name in table.primary_key],
        "foreign_keys": [
            [places[table.name, here], places[key.ref_table, there]]
            for table, key in schema.foreign_keys()
            for here, there in zip(key.columns, key.ref_columns, strict=True)
        ],
    }


def _spoken(name: str) -> str:
    return name.replace("_", " ").lower()


def _spider_type(name: str, declared: str) -> str:
    if name.endswith("date") or name == "joined":
        return "time"
    return "number" if declared in {"INTEGER", "REAL"} else "text"
