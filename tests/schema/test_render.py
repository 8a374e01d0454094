"""The text forms of a schema, its hash, and quoting."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finer_sql_lib.schema import Column, Schema, Table, read_schema, render
from finer_sql_lib.schema.render import quote_name
from tests.schema.zoo import Make, shape


def test_finer_form(zoo: Schema) -> None:
    lines = render(zoo, "finer").splitlines()
    assert lines[1] == "keeper.name: TEXT | values: 'Ann', 'O''Hara'"
    assert "animal.`Given Name`: VARCHAR(30) | values: 'Bo', 'Ruß', 'Kai'" in lines
    assert "animal.photo: BLOB" in lines
    assert "animal.untyped: values: 1, 'one', 2.5" in lines
    assert lines[-2:] == [
        "Primary keys: keeper.id, enclosure.(number, site), animal.id",
        "Foreign keys: animal.keeper_id = keeper.id, animal.rival = animal.id, "
        "animal.(number, site) = enclosure.(number, site)",
    ]


def test_a_value_cannot_pretend_to_be_a_line() -> None:
    column = Column("v\nz", "TEXT", "first\nsecond", ("a\nforged.line: TEXT", "tab\there", "\u2028", "\x00"))
    text = render(Schema("s", (Table("t", (column,)),)), "finer")
    assert len(text.splitlines()) == 1
    assert r"'a\nforged.line: TEXT', 'tab\there', '\u2028', '\x00'" in text


def test_unknown_form(zoo: Schema) -> None:
    with pytest.raises(ValueError, match="unknown schema form 'xml'; choose one of finer, ddl"):
        render(zoo, "xml")


def test_ddl_runs_and_means_the_same(zoo: Schema, make: Make) -> None:
    assert shape(read_schema(make(render(zoo, "ddl"), "again"))) == shape(zoo)


# https://www.sqlite.org/lang_keywords.html
KEYWORDS = """
ABORT ACTION ADD AFTER ALL ALTER ALWAYS ANALYZE AND AS ASC ATTACH AUTOINCREMENT BEFORE BEGIN BETWEEN BY
CASCADE CASE CAST CHECK COLLATE COLUMN COMMIT CONFLICT CONSTRAINT CREATE CROSS CURRENT CURRENT_DATE
CURRENT_TIME CURRENT_TIMESTAMP DATABASE DEFAULT DEFERRABLE DEFERRED DELETE DESC DETACH DISTINCT DO DROP EACH
ELSE END ESCAPE EXCEPT EXCLUDE EXCLUSIVE EXISTS EXPLAIN FAIL FILTER FIRST FOLLOWING FOR FOREIGN FROM FULL
GENERATED GLOB GROUP GROUPS HAVING IF IGNORE IMMEDIATE IN INDEX INDEXED INITIALLY INNER INSERT INSTEAD
INTERSECT INTO IS ISNULL JOIN KEY LAST LEFT LIKE LIMIT MATCH MATERIALIZED NATURAL NO NOT NOTHING NOTNULL NULL
NULLS OF OFFSET ON OR ORDER OTHERS OUTER OVER PARTITION PLAN PRAGMA PRECEDING PRIMARY QUERY RAISE RANGE
RECURSIVE REFERENCES REGEXP REINDEX RELEASE RENAME REPLACE RESTRICT RETURNING RIGHT ROLLBACK ROW ROWS
SAVEPOINT SELECT SET TABLE TEMP TEMPORARY THEN TIES TO TRANSACTION TRIGGER UNBOUNDED UNION UNIQUE UPDATE USING
VACUUM VALUES VIEW VIRTUAL WHEN WHERE WINDOW WITH WITHOUT
"""


@pytest.mark.parametrize("mark", ['"', "`"])
def test_every_keyword_can_be_a_name(mark: str) -> None:
    for word in KEYWORDS.split():
        name = quote_name(word, mark)
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.execute(f"CREATE TABLE {name} ({name} TEXT, other INT)")
            connection.execute(f"INSERT INTO {name} VALUES ('kept', 1)")
            query = f"SELECT {name}, {name}.{name} FROM {name} WHERE {name} = 'kept' ORDER BY {name}"
            assert connection.execute(query).fetchall() == [("kept", "kept")], word


@settings(deadline=None, max_examples=200)
@given(
    st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00"), min_size=1), st.sampled_from('"`')
)
def test_any_name_survives_quoting(name: str, mark: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE TABLE t ({quote_name(name, mark)} TEXT)")
        assert connection.execute("PRAGMA table_info(t)").fetchone()[1] == name
