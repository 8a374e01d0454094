"""Corners of the official parser: what it reads, what it misreads, and what it refuses."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from finer_sql_lib.evaluation.spider.parser import parse_spider_sql
from finer_sql_lib.evaluation.spider.structure import (
    ColumnUse,
    Comparison,
    Query,
    SpiderSchema,
    Term,
    read_spider_schema,
)
from finer_sql_lib.evaluation.spider.tokens import OfficialParseError

SCHEMA = SpiderSchema({"pet": ("id", "name", "age", "owner_id"), "owner": ("id", "name", "city")})


def parse(sql: str) -> Query:
    return parse_spider_sql(sql, SCHEMA)


def column(name: str, aggregate: str = "none", distinct: bool = False) -> Term:
    return Term("none", ColumnUse(aggregate, name, distinct), None)


def only(sql: str) -> Comparison:
    """The only comparison of a WHERE."""
    (part,) = parse(sql).where
    assert isinstance(part, Comparison)
    return part


def test_aliases_and_bare_columns() -> None:
    query = parse("SELECT T2.name, age FROM pet AS T1 JOIN owner AS T2 ON T1.owner_id = T2.id")
    assert query.items == (("none", column("owner.name")), ("none", column("pet.age")))
    assert query.sources == ("pet", "owner")
    assert [part.value for part in query.on if isinstance(part, Comparison)] == [ColumnUse("none", "owner.id", False)]


def test_a_bare_column_belongs_to_the_first_table_that_has_it() -> None:
    assert parse("SELECT name FROM owner JOIN pet").items == (("none", column("owner.name")),)


def test_the_last_definition_of_an_alias_wins_everywhere() -> None:
    query = parse("SELECT T1.name FROM pet AS T1 WHERE T1.id IN (SELECT T1.id FROM owner AS T1)")
    assert query.items == (("none", column("owner.name")),)
    assert query.sources == ("pet",)


def test_aggregates() -> None:
    query = parse("SELECT count(*), count(DISTINCT name), avg(age - id) FROM pet")
    assert query.items[0] == ("count", column("*"))
    assert query.items[1] == ("count", column("pet.name", distinct=True))
    assert query.items[2][1].sign == "-"


def test_conditions() -> None:
    assert only("SELECT id FROM pet WHERE age BETWEEN 1 AND 2.5").upper == 2.5
    assert only("SELECT id FROM pet WHERE name NOT LIKE '%a%'").negated
    assert only("SELECT id FROM pet WHERE age = (3)").value == 3.0
    assert isinstance(only("SELECT id FROM pet WHERE id IN (SELECT id FROM owner)").value, Query)
    two = parse("SELECT id FROM pet WHERE age = 1 OR name = 'x'").where
    assert two[1] == "or"


def test_a_column_on_the_right_swallows_an_or() -> None:
    assert only("SELECT id FROM pet WHERE age = id OR name = 'x' ").value == ColumnUse("none", "pet.id", False)


def test_on_conditions_are_joined_by_and() -> None:
    query = parse("SELECT pet.id FROM pet JOIN owner ON pet.id = owner.id JOIN pet ON pet.age = owner.id")
    assert query.on[1] == "and"
    assert len(query.sources) == 3


def test_order_takes_the_last_direction_and_limit_forgets_its_number() -> None:
    query = parse("SELECT id FROM pet ORDER BY age DESC, name ASC LIMIT 17 OFFSET nonsense")
    assert query.order == ("asc", (column("pet.age"), column("pet.name")))
    assert query.limited
    assert parse("SELECT id FROM pet ORDER BY age").order == ("asc", (column("pet.age"),))


def test_set_operations_nest_to_the_right() -> None:
    query = parse("SELECT id FROM pet UNION SELECT id FROM owner; EXCEPT SELECT age FROM pet")
    assert query.set_operation == "union"
    assert query.operand is not None
    assert query.operand.set_operation == "except"


def test_what_follows_a_complete_query_is_ignored() -> None:
    assert parse("SELECT id FROM pet GROUP BY age NULLS whatever 3") == parse("SELECT id FROM pet GROUP BY age")


def test_from_a_query() -> None:
    query = parse("SELECT count(*) FROM (SELECT id FROM pet WHERE age > 3)")
    assert query.sources == (parse("SELECT id FROM pet WHERE age > 3"),)


@pytest.mark.parametrize(
    "sql",
    [
        "",
        "SELECT 1",
        "SELECT count(*) AS n FROM pet",
        "SELECT id FROM pet, owner",
        "SELECT id FROM pet p",
        "SELECT id FROM pet LEFT JOIN owner ON pet.id = owner.id",
        "SELECT id FROM pet WHERE age IN (1, 2)",
        "SELECT id FROM pet WHERE age IS NULL",
        "SELECT id FROM pet WHERE age = max(age)",
        "SELECT id FROM pet WHERE age=3",
        "SELECT id FROM pet WHERE age > -1 - 2 '",
        "SELECT lower(name) FROM pet",
        "SELECT nothing FROM pet",
        "SELECT pet.nothing FROM pet",
        "SELECT a.b.c FROM pet",
        "SELECT id FROM nowhere",
        "SELECT id FROM pet AS owner",
        "SELECT id FROM pet HAVING count(*) > 1",
        "SELECT id FROM pet LIMIT",
        "SELECT id FROM pet AS",
        "SELECT id FROM (SELECT id FROM pet",
        "SELECT id FROM pet UNION ALL SELECT id FROM owner",
        "SELECT id FROM (SELECT id FROM pet) AS x",
        "SELECT avg(age) - avg(id) FROM pet",
        "SELECT id FROM pet WHERE " + "(" * 5 + "SELECT " * 3000,
    ],
)
def test_refused(sql: str) -> None:
    with pytest.raises(OfficialParseError):
        parse(sql)


def test_nesting_beyond_the_stack_is_refused() -> None:
    deep = "SELECT id FROM pet WHERE id IN (" * 5000 + "SELECT id FROM pet" + ")" * 5000
    with pytest.raises(OfficialParseError, match="nested too deeply"):
        parse(deep)


def test_schema_of_a_live_database(tmp_path: Path) -> None:
    db_path = tmp_path / "pets.sqlite"
    with sqlite3.connect(db_path) as connection:
        connection.execute('CREATE TABLE Pet (Id INTEGER PRIMARY KEY, "First Name" TEXT)')
        connection.execute('CREATE TABLE "odd table" (X)')
        connection.execute("CREATE VIEW v AS SELECT * FROM Pet")
    connection.close()
    schema = read_spider_schema(db_path)
    assert schema.tables == {"pet": ("id", "first name"), "odd table": ("x",)}
    assert schema.names == {"*", "pet", "pet.id", "pet.first name", "odd table", "odd table.x"}


def test_schema_of_no_database(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no database file at"):
        read_spider_schema(tmp_path / "absent.sqlite")
    text = tmp_path / "text.sqlite"
    text.write_text("this is no database, but it is long enough to be read as the header of one" * 20)
    with pytest.raises(ValueError, match="is it a SQLite database"):
        read_spider_schema(text)
