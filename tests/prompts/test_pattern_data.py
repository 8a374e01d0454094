"""The pattern of completions that name only what a database has: on the golds and predictions of Spider and BIRD."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.schema import Column, Schema, Table
from tests.patterns import accepts, schema_at


def refused_of(pairs: list[tuple[Schema, str]]) -> list[str]:
    return [sql for schema, sql in pairs if not accepts(sql.strip(), schema)]


def spider_schema(shared_data: Path, db_id: str) -> Schema | None:
    path = shared_data / "spider" / "database" / db_id / f"{db_id}.sqlite"
    return schema_at(path) if path.is_file() else None


@pytest.mark.parametrize(("file", "expected"), [("dev.json", 972), ("train_spider.json", 6623)])
def test_every_spider_gold(shared_data: Path, file: str, expected: int) -> None:
    rows = json.loads((shared_data / "spider" / file).read_text())
    pairs = [(schema, row["query"]) for row in rows if (schema := spider_schema(shared_data, row["db_id"]))]
    assert len(pairs) == expected
    assert refused_of(pairs) == []


def test_most_predictions_that_compile(shared_data: Path) -> None:
    """Of 22 systems, every fifth question. What is refused refers to an alias of its own choice, or to a table in
    single quotation marks.
    """
    pairs = []
    for line in (shared_data / "pools" / "spider_dev_crossmodel.jsonl").read_text().splitlines()[::5]:
        row = json.loads(line)
        schema = spider_schema(shared_data, row["db_id"])
        if schema is not None:
            found = [candidate["sql"].strip() for candidate in row["candidates"] if (candidate["sql"] or "").strip()]
            path = shared_data / "spider" / "database" / row["db_id"] / f"{row['db_id']}.sqlite"
            pairs += [(schema, sql) for sql in found if compiles(path, sql)]
    assert len(pairs) > 4000
    assert len(refused_of(pairs)) < 0.02 * len(pairs)


def compiles(path: Path, sql: str) -> bool:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        try:
            connection.execute(f"EXPLAIN {sql.rstrip('; ')}")
        except (sqlite3.Error, sqlite3.Warning):
            return False
    return True


def test_most_bird_golds(shared_data: Path) -> None:
    """9 of the 1534 use WITH, the other refused ones an alias of their own (``ranked_schools``, ``max_count``)."""
    schemas = {}
    for entry in json.loads((shared_data / "bird" / "dev_tables.json").read_text()):
        columns = defaultdict(list)
        for table, name in entry["column_names_original"]:
            columns[table].append(Column(name))
        tables = [Table(name, tuple(columns[i])) for i, name in enumerate(entry["table_names_original"])]
        schemas[entry["db_id"]] = Schema(entry["db_id"], tuple(tables))
    rows = json.loads((shared_data / "bird" / "dev.json").read_text())
    refused = refused_of([(schemas[row["db_id"]], row["SQL"]) for row in rows])
    assert sum(sql.startswith("WITH") for sql in refused) == 9
    assert (len(rows), len(refused)) == (1534, 28)
