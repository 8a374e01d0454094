"""The schema reader on live SQLite files: tables, columns, keys, values."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from finer_sql_lib.schema import ForeignKey, Schema, read_schema, render
from finer_sql_lib.schema import read as reader
from finer_sql_lib.schema.render import quote_name
from finer_sql_lib.schema.sample import MAX_SAMPLED_ROWS
from tests.schema.zoo import ZOO, Make


def test_tables_and_then_views(zoo: Schema) -> None:
    assert zoo.db_id == "zoo"
    # no sqlite_sequence, and not the shadow tables of notes
    assert [table.name for table in zoo.tables] == ["keeper", "enclosure", "animal", "heavy", "notes"]
    assert [table.n_rows for table in zoo.tables] == [2, 2, 3, None, None]
    assert [table.is_view for table in zoo.tables] == [False, False, False, True, True]
    assert zoo.not_shown == ()
    assert zoo.notes == ("view or virtual table broken is left out: no such table: main.gone",)


def test_columns(zoo: Schema) -> None:
    animal = zoo.table("Animal")
    assert [(column.name, column.type) for column in animal.columns][:3] == [
        ("id", "INTEGER"),
        ("Given Name", "VARCHAR(30)"),
        ("site", "TEXT"),
    ]
    assert animal.column("untyped").type == ""
    assert animal.column("weight_kg").generated
    assert not animal.column("weight_g").generated
    assert zoo.table("keeper").column("name").not_null
    with pytest.raises(KeyError, match="it has id, name"):
        zoo.table("keeper").column("age")
    with pytest.raises(KeyError, match="it has keeper, enclosure, animal, heavy, notes"):
        zoo.table("plant")


def test_keys(zoo: Schema) -> None:
    assert zoo.table("enclosure").primary_key == ("number", "site")  # the key's order, not the columns'
    assert zoo.table("animal").foreign_keys == (
        ForeignKey(("keeper_id",), "keeper", ("id",)),  # target column filled in, names spelled as the tables do
        ForeignKey(("rival",), "animal", ("id",)),
        ForeignKey(("ghost",), "nowhere", ("id",)),
        ForeignKey(("number", "site"), "enclosure", ("number", "site")),
    )
    assert [key.ref_table for _, key in zoo.foreign_keys()] == ["keeper", "animal", "enclosure"]  # not the dangling one


def test_a_key_that_fits_no_primary_key_has_no_target(make: Make) -> None:
    schema = read_schema(make("CREATE TABLE a (x, y, PRIMARY KEY (x, y)); CREATE TABLE b (z REFERENCES a);"))
    assert schema.table("b").foreign_keys == (ForeignKey(("z",), "a", ()),)
    assert list(schema.foreign_keys()) == []


def test_values(zoo: Schema) -> None:
    animal = zoo.table("animal")
    assert animal.column("Given Name").values == ("Bo", "Ruß", "Kai")
    assert animal.column("photo").values == ()  # blobs are not shown
    assert animal.column("weight_g").values == (1500,)  # distinct, NULL skipped
    assert animal.column("weight_kg").values == (1.5,)
    assert animal.column("untyped").values == (1, "one", 2.5)


def test_values_are_the_most_frequent_and_ties_keep_the_order_of_the_table(make: Make) -> None:
    rows = ", ".join(f"('{letter}')" for letter in "xyzzyaaa")
    schema = read_schema(make(f"CREATE TABLE t (v); INSERT INTO t VALUES {rows}, (''), (''), (''), ('')"))
    assert schema.tables[0].columns[0].values == ("a", "y", "z")


@pytest.mark.parametrize(("k", "expected"), [(0, ()), (1, ("a",)), (9, ("a", "y", "z", "x"))])
def test_number_of_values(make: Make, k: int, expected: tuple[str, ...]) -> None:
    rows = ", ".join(f"('{letter}')" for letter in "xyzzyaaa")
    path = make(f"CREATE TABLE t (v); INSERT INTO t VALUES {rows}")
    assert read_schema(path, sample_values=k).tables[0].columns[0].values == expected


def test_negative_number_of_values(make: Make) -> None:
    with pytest.raises(ValueError, match="sample_values must be 0 or more, got -1"):
        read_schema(make(ZOO), sample_values=-1)


def test_long_text_is_cut_with_a_mark(make: Make) -> None:
    schema = read_schema(
        make("CREATE TABLE t (v); INSERT INTO t VALUES (printf('%.*c', 61, 'x')), (printf('%.*c', 60, 'y'))")
    )
    assert schema.tables[0].columns[0].values == ("x" * 60 + "…", "y" * 60)


def test_text_that_is_not_utf8_loses_its_bad_bytes(make: Make) -> None:
    schema = read_schema(make("CREATE TABLE t (v TEXT); INSERT INTO t VALUES (CAST(x'4dfc6c6c6572' AS TEXT))"))
    assert schema.tables[0].columns[0].values == ("Mller",)


def test_values_come_from_the_first_rows_of_a_big_table(make: Make) -> None:
    limit = MAX_SAMPLED_ROWS
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) SELECT '{}' FROM n;"
    script = "CREATE TABLE t (v);" + "".join(
        f"INSERT INTO t {numbers.format(count, value)}" for count, value in [(limit, "early"), (limit + 1, "late")]
    )
    schema = read_schema(make(script))
    assert schema.tables[0].columns[0].values == ("early",)
    assert schema.tables[0].n_rows == 2 * limit + 1


def test_rows_are_counted_up_to_a_limit(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_COUNTED_ROWS", 2)
    assert [table.n_rows for table in read_schema(make(ZOO)).tables[:3]] == [2, 2, None]


def test_awkward_names(make: Make) -> None:
    path = make(
        """CREATE TABLE "or""der" ("select" INT PRIMARY KEY, [a b] TEXT, "ü" TEXT, "it's" TEXT, "x`y" TEXT);
        INSERT INTO "or""der" VALUES (1, 'p', 'q', 'r', 's');"""
    )
    schema = read_schema(path)
    assert [column.values for column in schema.tables[0].columns] == [(1,), ("p",), ("q",), ("r",), ("s",)]
    for line in render(schema, "finer").splitlines()[:5]:
        name, _, value = line.partition(": ")
        shown = value.rpartition("values: ")[2]
        with closing(sqlite3.connect(path)) as connection:
            table = quote_name(schema.tables[0].name, "`")
            assert connection.execute(f"SELECT {name} = {shown} FROM {table}").fetchone() == (1,)
