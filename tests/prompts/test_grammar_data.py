"""The grammar of completions that name only what is in scope: on the golds and predictions of Spider."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from finer_sql_lib.schema import Schema
from tests.grammars import in_scope
from tests.patterns import schema_at

pytest.importorskip("llguidance", reason="llguidance is not installed: pip install -e '.[models]'")

TO_THE_RIGHT = "T1.DNO  =  T3.DNO JOIN MEMBER_OF AS T3"
"""What SQLite takes and the grammar does not: an alias in ON before its JOIN."""


def golds(shared_data: Path, file: str) -> list[tuple[Schema, str]]:
    spider, found = shared_data / "spider", []
    for row in json.loads((spider / file).read_text()):
        path = spider / "database" / row["db_id"] / f"{row['db_id']}.sqlite"
        if path.is_file():
            found.append((schema_at(path), row["query"].strip()))
    return found


def listed(schema: Schema, sql: str) -> str:
    """Reasoning that lists what the query uses, as lessons derive it."""
    tree = sqlglot.parse_one(sql, read="sqlite")
    columns_of = {table.name.lower(): {column.name.lower() for column in table.columns} for table in schema.tables}
    tables = list(dict.fromkeys(table.name.lower() for table in tree.find_all(exp.Table)))
    named = {table.alias.lower(): table.name.lower() for table in tree.find_all(exp.Table) if table.alias}
    columns = {}
    for column in tree.find_all(exp.Column):
        name, prefix = column.name.lower(), column.table.lower()
        owners = [named.get(prefix, prefix)] if prefix else tables
        columns |= {f"{owner}.{name}": None for owner in owners if name in columns_of.get(owner, ())}
    values = ", ".join(dict.fromkeys(literal.sql("sqlite") for literal in tree.find_all(exp.Literal)))
    lines = [f"tables: {', '.join(tables)}", f"columns: {', '.join(columns) or '*'}"]
    return "\n".join([*lines, *([f"values: {values}"] if values else [])])


@pytest.mark.parametrize(("file", "expected", "refused"), [("dev.json", 972, 0), ("train_spider.json", 6623, 2)])
def test_golds_of_spider_after_any_reasoning(shared_data: Path, file: str, expected: int, refused: int) -> None:
    pairs = golds(shared_data, file)
    strange = [sql for schema, sql in pairs if not in_scope(sql, schema)]
    assert (len(pairs), len(strange)) == (expected, refused)
    assert all(TO_THE_RIGHT in sql for sql in strange)


def test_golds_of_spider_after_reasoning_of_their_own(shared_data: Path) -> None:
    """All of dev, every fourth of train."""
    pairs = golds(shared_data, "dev.json") + golds(shared_data, "train_spider.json")[::4]
    strange = [sql for schema, sql in pairs if not in_scope(sql, schema, listed(schema, sql))]
    assert len(pairs) == 972 + 1656
    assert len(strange) <= 1
    assert all(TO_THE_RIGHT in sql for sql in strange)


def test_predictions_by_what_sqlite_says_to_them(shared_data: Path) -> None:
    """Of 22 systems, every tenth question: what compiles is accepted, and nothing that names what is not there."""
    asked: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    for line in (shared_data / "pools" / "spider_dev_crossmodel.jsonl").read_text().splitlines()[::10]:
        row = json.loads(line)
        path = shared_data / "spider" / "database" / row["db_id"] / f"{row['db_id']}.sqlite"
        if not path.is_file():
            continue
        for sql in filter(None, ((candidate["sql"] or "").strip() for candidate in row["candidates"])):
            problem = said(path, sql)
            asked[problem] += 1
            accepted[problem] += in_scope(sql, schema_at(path))
    assert asked["nothing"] > 2000
    assert accepted["nothing"] > 0.98 * asked["nothing"]
    assert (asked["no such column"], accepted["no such column"], accepted["no such table"]) == (29, 0, 0)


def said(path: Path, sql: str) -> str:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        try:
            connection.execute(f"EXPLAIN {sql.rstrip('; ')}")
        except (sqlite3.Error, sqlite3.Warning) as problem:
            return str(problem).partition(":")[0]
    return "nothing"
