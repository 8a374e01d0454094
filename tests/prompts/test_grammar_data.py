"""The grammar of completions that name only what is in scope: on the golds and predictions of Spider."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.schema import Column, Schema, Table
from finer_sql_lib.training.trace import lesson_sql, trace_of
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


@pytest.mark.parametrize(("file", "expected", "refused"), [("dev.json", 972, 0), ("train_spider.json", 6623, 2)])
def test_golds_of_spider_after_any_reasoning(shared_data: Path, file: str, expected: int, refused: int) -> None:
    pairs = golds(shared_data, file)
    strange = [sql for schema, sql in pairs if not in_scope(sql, schema)]
    assert (len(pairs), len(strange)) == (expected, refused)
    assert all(TO_THE_RIGHT in sql for sql in strange)


def test_every_lesson_can_be_said(shared_data: Path) -> None:
    """The traces that lessons teach bind what follows them: all of dev, every fourth of train."""
    pairs = golds(shared_data, "dev.json") + golds(shared_data, "train_spider.json")[::4]
    lessons = [(schema, lesson_sql(sql, schema)) for schema, sql in pairs]
    strange = [sql for schema, sql in lessons if sql is None or not in_scope(sql, schema, trace_of(sql, schema))]
    assert len(pairs) == 972 + 1656
    assert len(strange) <= 1
    assert all(TO_THE_RIGHT in sql for sql in filter(None, strange))


def test_a_lesson_on_odd_names_can_be_said() -> None:
    columns = (Column("hour of day"), Column("order"), Column("hour"))
    zoo = Schema("zoo", (Table("feeding times", columns), Table("keeper", (Column("id"),))))
    sql = lesson_sql('SELECT "hour of day", "order" FROM "feeding times" WHERE hour = "6"', zoo)
    assert sql is not None
    assert in_scope(sql, zoo, trace_of(sql, zoo))


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
