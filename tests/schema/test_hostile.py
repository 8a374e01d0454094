"""Databases that are programs: reading their schema costs seconds at most, and none of it is run in this process."""

from __future__ import annotations

import resource
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.execution import Executor
from finer_sql_lib.schema import SchemaError, asked, named_values, read_schema, render
from tests.schema.zoo import Make, column_names

GOOD = "CREATE TABLE good(a TEXT); INSERT INTO good VALUES ('Lyon');"


def computed(columns: str, table: str = "odd") -> str:
    """A table of one row and these columns, which are put into the schema later: an INSERT would compute them."""
    sql = f"CREATE TABLE {table}(a TEXT, {columns})".replace("'", "''")
    return (
        f"CREATE TABLE {table}(a TEXT); INSERT INTO {table} VALUES ('Rome'); PRAGMA writable_schema = ON;"
        f"UPDATE sqlite_master SET sql = '{sql}' WHERE name = '{table}'; PRAGMA writable_schema = OFF;"
    )


SLOW = "b AS (length(replace(hex(zeroblob(2000000)), hex(zeroblob(500000)) || '1', '')))"
"""Minutes for one row."""

LARGE = "b AS (hex(zeroblob(400000000)))"
"""Gigabytes for one row."""

DOUBLED_COLUMNS = computed("b0 INT, " + ", ".join(f"b{i} AS (b{i - 1} + b{i - 1})" for i in range(1, 40)))
"""Each column is twice the one before: SQLite's compiler, which looks at no clock, writes 2 ** 39 sums."""

DOUBLED_VIEWS = "CREATE VIEW v0 AS SELECT a FROM good;" + "".join(
    f"CREATE VIEW v{i} AS SELECT 1 AS a FROM {', '.join([f'v{i - 1}'] * 30)};" for i in range(1, 7)
)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "MAX_STATEMENT_S", 0.3)


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("column", [SLOW, LARGE], ids=["slow", "large"])
def test_a_generated_column_that_cannot_be_sampled_is_shown_without_values(make: Make, column: str) -> None:
    started, memory = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    path = make(GOOD + computed(column))
    schema = read_schema(path)
    assert time.monotonic() - started < 10
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < 50_000
    assert schema.table("odd").column("a").values == ("Rome",)
    assert schema.table("odd").column("b").values == ()
    assert schema.table("good").column("a").values == ("Lyon",)
    (note,) = schema.notes
    assert note.startswith("table odd is shown without values of some columns: ")
    assert "odd.b:" in render(schema, "finer").splitlines()
    assert named_values(path, "Is Lyon in Rome?") == {("good", "a"): ("Lyon",), ("odd", "a"): ("Rome",)}


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("bomb", [DOUBLED_COLUMNS, DOUBLED_VIEWS], ids=["generated columns", "views"])
def test_what_cannot_be_compiled_in_time_is_left_out(make: Make, bomb: str) -> None:
    started = time.monotonic()
    path = make(GOOD + bomb)
    schema = read_schema(path)
    assert named_values(path, "Lyon") == {("good", "a"): ("Lyon",)}
    assert time.monotonic() - started < 20
    assert schema.table("good").column("a").values == ("Lyon",)
    assert schema.notes
    assert all("is left out: " in note for note in schema.notes)


def test_many_slow_tables_share_one_budget(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "MAX_STATEMENT_S", 0.2)
    monkeypatch.setattr(asked, "MAX_DATABASE_S", 1.0)
    tables = "".join(computed(SLOW, f"slow{i}") for i in range(60))
    started = time.monotonic()
    schema = read_schema(make(GOOD + tables))
    assert time.monotonic() - started < 15
    assert schema.table("good").column("a").values == ("Lyon",)
    assert len(schema.tables) == 61, "each is shown, and most without values"
    assert any("was read no further" in note for note in schema.notes)


def test_a_schema_table_without_names_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "odd.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"{GOOD} CREATE TABLE a(x); PRAGMA writable_schema = ON;")
        connection.execute("UPDATE sqlite_master SET name = NULL WHERE name = 'a'")
        connection.commit()
    with pytest.raises(SchemaError, match="malformed"):
        read_schema(path)


def test_a_wide_table_shows_the_values_that_a_narrow_one_would(make: Make) -> None:
    """Asked in parts, and an index on all columns of a part must not bring other rows first."""
    names = [f"c{i}" for i in range(40)]
    rows = "; ".join(f"INSERT INTO t VALUES ({', '.join(str(n * 100 + i) for i in range(40))})" for n in (3, 2, 1))
    path = make(f"CREATE TABLE t ({', '.join(names)}); CREATE INDEX i ON t ({', '.join(names[32:])}); {rows}")
    columns = read_schema(path).table("t").columns
    assert [column.values for column in columns] == [(300 + i, 200 + i, 100 + i) for i in range(40)]


def test_several_schemas_are_read_by_one_worker(make: Make) -> None:
    paths = [make(GOOD, name) for name in ("one", "two")]
    with Executor(1) as executor:
        schemas = [read_schema(path, executor=executor) for path in paths]
        (worker,) = (worker for _slot, worker in executor.living())
        assert worker.running() is None
    assert [(schema.db_id, column_names(schema)) for schema in schemas] == [("one", ["good.a"]), ("two", ["good.a"])]
