"""A gold as a lesson writes it: strings, spelling and blanks; and its trace, whatever scopes and aliases it has."""

from __future__ import annotations

import pytest

from finer_sql_lib.schema import Column, Schema, Table
from finer_sql_lib.training.trace import lesson_sql, trace_of

SCHEMA = Schema(
    "music",
    (
        Table("singer", (Column("Singer_ID"), Column("Name"), Column("Country"), Column("Age"))),
        Table("Concert", (Column("singer_id"), Column("Year"), Column("Home Town"), Column("name"))),
        Table("order", (Column("Group"), Column("total"))),
    ),
)


def columns_of(sql: str) -> list[str]:
    return trace_of(sql, SCHEMA).splitlines()[1].removeprefix("columns: ").split(", ")


@pytest.mark.parametrize(
    ("gold", "written"),
    [
        ('SELECT Age FROM singer WHERE Country = "France"', "SELECT Age FROM singer WHERE Country = 'France'"),
        ('SELECT "Age" FROM singer', 'SELECT "Age" FROM singer'),
        ('SELECT Age FROM singer WHERE Name = "O\'Hara"', "SELECT Age FROM singer WHERE Name = 'O''Hara'"),
        ('SELECT Age FROM singer WHERE Name = "a ""b"" c"', "SELECT Age FROM singer WHERE Name = 'a \"b\" c'"),
        ("SELECT Age FROM singer WHERE Name = 'say \"Age\"'", "SELECT Age FROM singer WHERE Name = 'say \"Age\"'"),
        ('SELECT total AS "x y" FROM "order" ORDER BY "x y"', 'SELECT total AS "x y" FROM "order" ORDER BY "x y"'),
        ("SELECT  Age\n\tFROM singer  -- all\n ;;", "SELECT Age FROM singer"),
        ("SELECT Age FROM singer WHERE Name = 'a  b\tc'", "SELECT Age FROM singer WHERE Name = 'a  b\tc'"),
        ("SELECT Age FROM singer WHERE Age > = 3 AND Age ! = 4", "SELECT Age FROM singer WHERE Age >= 3 AND Age != 4"),
        ("select AGE from SINGER as S where s.NAME = 'x'", "select Age from singer as S where s.Name = 'x'"),
        ("SELECT SINGER.age FROM Singer", "SELECT singer.Age FROM singer"),
        ("SELECT T1.'group' FROM `order` AS T1", "SELECT T1.'group' FROM `order` AS T1"),
        ("SELECT age AS AGE FROM singer ORDER BY AGE", "SELECT Age AS AGE FROM singer ORDER BY AGE"),
    ],
)
def test_a_gold_is_written_as_a_lesson(gold: str, written: str) -> None:
    assert lesson_sql(gold, SCHEMA) == written
    assert lesson_sql(written, SCHEMA) == written


def test_a_quoted_word_is_a_string_where_nothing_in_its_own_scope_is_called_so() -> None:
    """``Year`` is a column of concert, not of singer: outside a scope with concert it is text, as SQLite takes it."""
    inner = 'SELECT singer_id FROM Concert WHERE "Year" = 2014'
    gold = f'SELECT Age FROM singer WHERE Name = "Year" AND Singer_ID IN ({inner})'
    assert lesson_sql(gold, SCHEMA) == gold.replace('Name = "Year"', "Name = 'Year'")
    correlated = 'SELECT Name FROM singer WHERE EXISTS (SELECT 1 FROM Concert WHERE "Age" > Year AND name = "Agee")'
    assert lesson_sql(correlated, SCHEMA) == correlated.replace('"Agee"', "'Agee'")
    derived = 'SELECT "Name" FROM (SELECT Age FROM singer) AS d'  # the derived table shows no Name
    assert lesson_sql(derived, SCHEMA) == derived.replace('"Name"', "'Name'")
    starred = 'SELECT "Name" FROM (SELECT * FROM singer) AS d'
    assert lesson_sql(starred, SCHEMA) == starred


@pytest.mark.parametrize("gold", ["SELECT FROM WHERE", "SELECT 1; SELECT 2", "DROP TABLE singer", "", "SELECT 'a"])
def test_what_is_not_one_readable_query_is_no_lesson(gold: str) -> None:
    assert lesson_sql(gold, SCHEMA) is None
    with pytest.raises(ValueError, match="not one readable query"):
        trace_of(gold, SCHEMA)


def test_the_trace_names_tables_columns_and_values_in_the_order_of_the_text() -> None:
    sql = "SELECT c.Year FROM singer AS s JOIN Concert AS c ON s.Singer_ID = c.singer_id WHERE s.Age > 30 LIMIT 2"
    assert trace_of(sql, SCHEMA).splitlines() == [
        "tables: singer, Concert",
        "columns: Concert.Year, singer.Singer_ID, Concert.singer_id, singer.Age",
        "values: 30, 2",
    ]


def test_a_trace_without_columns_or_values() -> None:
    assert trace_of("SELECT count(*) FROM singer", SCHEMA) == "tables: singer\ncolumns: *"


def test_names_are_spelt_as_the_lines_of_the_prompt_spell_them() -> None:
    sql = "SELECT \"Home Town\", `group` FROM Concert JOIN 'order' WHERE total < -1.5"
    assert trace_of(sql, SCHEMA).splitlines() == [
        "tables: Concert, `order`",
        "columns: Concert.`Home Town`, `order`.`Group`, `order`.total",
        "values: -1.5",
    ]


def test_an_unqualified_column_finds_its_table_among_several() -> None:
    assert columns_of("SELECT Age, Year FROM singer JOIN Concert") == ["singer.Age", "Concert.Year"]
    assert columns_of("SELECT Age, Year FROM (singer JOIN Concert)") == ["singer.Age", "Concert.Year"]


def test_a_column_of_an_outer_query_stands_with_the_outer_table() -> None:
    sql = "SELECT Name FROM singer WHERE EXISTS (SELECT 1 FROM Concert AS c WHERE c.Year = Age AND Country = c.name)"
    assert columns_of(sql) == ["singer.Name", "Concert.Year", "singer.Age", "singer.Country", "Concert.name"]


def test_an_alias_hides_a_table_only_in_its_own_query() -> None:
    sql = "SELECT T1.Age FROM singer AS T1 WHERE T1.Name IN (SELECT T1.name FROM Concert AS T1) AND T1.Country = 'x'"
    assert columns_of(sql) == ["singer.Age", "singer.Name", "Concert.name", "singer.Country"]


def test_what_a_nested_query_computes_stands_where_it_is_computed() -> None:
    derived = "SELECT d.n FROM (SELECT count(*) AS n, Country FROM singer GROUP BY Country) AS d WHERE d.n > 1"
    assert columns_of(derived) == ["singer.Country"]
    common = "WITH old AS (SELECT Name AS who FROM singer WHERE Age > 60) SELECT who FROM old"
    assert trace_of(common, SCHEMA).splitlines() == ["tables: singer", "columns: singer.Name, singer.Age", "values: 60"]


def test_both_sides_of_a_compound_and_its_order() -> None:
    sql = "SELECT Name FROM singer UNION SELECT name FROM Concert ORDER BY Name"
    assert trace_of(sql, SCHEMA).splitlines() == ["tables: singer, Concert", "columns: singer.Name, Concert.name"]


def test_the_alias_of_an_output_comes_first_in_order_by_and_last_elsewhere() -> None:
    assert columns_of("SELECT count(*) AS Age, Country FROM singer ORDER BY Age") == ["singer.Country"]
    assert columns_of("SELECT count(*) AS Age FROM singer GROUP BY Age") == ["singer.Age"]


def test_using_names_the_columns_of_both_tables() -> None:
    assert columns_of("SELECT Year FROM singer JOIN Concert USING (singer_id)") == [
        "Concert.Year",
        "singer.Singer_ID",
        "Concert.singer_id",
    ]
