"""One odd table costs that table, and the note says why; views and virtual tables are asked about like tables."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.ask import ask
from finer_sql_lib.evaluation.spider.structure import read_spider_schema
from finer_sql_lib.generation import Sampling
from finer_sql_lib.prompts.build import PromptSettings, build_prompts, load_schema
from finer_sql_lib.prompts.pattern import schema_pattern
from finer_sql_lib.records import DataNote, Question
from finer_sql_lib.schema import SchemaError, read_schema, render, top_columns
from tests.ask.test_ask import Scripted
from tests.patterns import accepts
from tests.schema.zoo import Make, column_names

REWRITE = "UPDATE sqlite_master SET sql = CAST(replace(CAST(sql AS BLOB), CAST('XX' AS BLOB), x'e9') AS TEXT)"


def generated(connection: sqlite3.Connection) -> None:
    connection.create_function("of_the_application", 1, lambda value: value, deterministic=True)
    connection.execute("CREATE TABLE odd(a, b GENERATED ALWAYS AS (of_the_application(a)))")
    connection.execute("INSERT INTO odd VALUES (1)")


def latin_1_column(connection: sqlite3.Connection) -> None:
    connection.executescript("CREATE TABLE odd(a, cafXX); INSERT INTO odd VALUES (1, 2); PRAGMA writable_schema = ON;")
    connection.execute(f"{REWRITE} WHERE name = 'odd'")


def latin_1_table(connection: sqlite3.Connection) -> None:
    connection.executescript("CREATE TABLE oddXX(a); PRAGMA writable_schema = ON;")
    connection.execute(f"{REWRITE}, name = CAST(x'6f6464e9' AS TEXT), tbl_name = CAST(x'6f6464e9' AS TEXT)"
                       " WHERE name = 'oddXX'")  # fmt: skip


def latin_1_view(connection: sqlite3.Connection) -> None:
    connection.executescript("CREATE VIEW odd AS SELECT 1 AS cafXX; PRAGMA writable_schema = ON;")
    connection.execute(f"{REWRITE} WHERE name = 'odd'")


def collation(connection: sqlite3.Connection) -> None:
    connection.create_collation("of_the_application", lambda a, b: (a > b) - (a < b))
    connection.executescript("CREATE TABLE kept(a COLLATE of_the_application); CREATE INDEX i ON kept(a);")
    connection.execute("CREATE VIEW odd AS SELECT DISTINCT a FROM kept")


def module(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA writable_schema = ON")
    lost = "INSERT INTO sqlite_master VALUES ('table', 'odd', 'odd', 0, 'CREATE VIRTUAL TABLE odd USING missing(x)')"
    connection.execute(lost)


def view_of_nothing(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE VIEW odd AS SELECT * FROM gone")


def view_of_an_absent_function(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE VIEW odd AS SELECT of_the_application(a) AS b FROM good")


Oddity = Callable[[sqlite3.Connection], None]


def build(folder: Path, oddity: Oddity) -> Path:
    path = folder / "odd.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript("CREATE TABLE good(a TEXT); INSERT INTO good VALUES ('x');")
        oddity(connection)
        connection.execute("CREATE TABLE last(b)")
    return path


@pytest.mark.parametrize("sample_values", [0, 3])
@pytest.mark.parametrize(
    ("oddity", "why"),
    [
        (generated, r"of_the_application\(\)"),
        (latin_1_column, "not UTF-8"),
        (latin_1_table, "not UTF-8"),
        (latin_1_view, "not UTF-8"),
        (collation, "no such collation sequence: of_the_application"),
        (module, "no such module: missing"),
        (view_of_nothing, "no such table: main.gone"),
        (view_of_an_absent_function, "no such function: of_the_application"),
    ],
)
def test_it_costs_that_table_only(tmp_path: Path, oddity: Oddity, why: str, sample_values: int) -> None:
    path = build(tmp_path, oddity)
    schema = read_schema(path, sample_values=sample_values)
    assert {table.name for table in schema.tables} - {"kept"} == {"good", "last"}
    [note] = schema.notes
    assert note.partition(" is left out: ")[0].split()[-1] == "odd"
    assert re.search(why, note)
    assert {"good", "last"} <= set(read_spider_schema(path).tables)
    answer = ask(path, "How many?", Scripted("SELECT count(*) FROM good"), Sampling(n=1))
    assert answer.execution is not None
    assert answer.execution.rows == ((1,),)
    assert answer.notes == schema.notes
    twice = [Question(number, "odd", "How many?", path) for number in (0, 1)]
    with pytest.warns(DataNote, match=r"odd\.sqlite: .*is left out") as told:
        build_prompts(twice, PromptSettings(sample_values=sample_values, question_values=False))
    assert len(told) == 1


def test_a_database_of_odd_tables_only(make: Make) -> None:
    with pytest.raises(SchemaError, match=r"no table of the database can be read: .* no such table: main.gone"):
        read_schema(make("CREATE VIEW v AS SELECT * FROM gone"))


VIEWS = """
CREATE TABLE "big table"(a INTEGER, b);
CREATE VIEW "it's one" AS SELECT a, b AS "odd name", a + 1 FROM "big table";
CREATE VIEW slow AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS n FROM n;
CREATE VIRTUAL TABLE page USING fts5(body);
CREATE VIRTUAL TABLE place USING rtree(id, low, high);
"""


def test_columns_of_views_and_virtual_tables(make: Make) -> None:
    schema = read_schema(make(VIEWS), descriptions={("it's one", "A"): "a number"})
    assert column_names(schema)[2:] == [
        "it's one.a", "it's one.odd name", "it's one.a + 1", "slow.n", "page.body", "place.id", "place.low",
        "place.high",
    ]  # fmt: skip
    view = schema.table("it's one")
    assert (view.column("a").type, view.column("a").description) == ("INTEGER", "a number")
    assert {column.values for table in schema.tables for column in table.columns} == {()}
    assert schema.notes == ()
    assert "`it's one`.`odd name`:" in render(schema, "finer")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(render(schema, "ddl"))
    assert [table.name for table in top_columns(schema, "Which odd name?", 1).tables] == ["it's one"]


def test_a_database_with_only_a_view(make: Make) -> None:
    path = make("CREATE VIEW v AS SELECT 1 AS one, 'x' AS two")
    assert column_names(read_schema(path)) == ["v.one", "v.two"]
    answer = ask(
        path, "Which?", Scripted("SELECT two FROM v"), Sampling(n=1), settings=PromptSettings(constrained=True)
    )
    assert answer.execution is not None
    assert answer.execution.rows == (("x",),)


def test_constrained_decoding_knows_the_columns_of_views(make: Make) -> None:
    schema = load_schema(make(VIEWS))
    assert accepts("SELECT n FROM slow", schema)
    assert accepts("SELECT slow.n, page.body FROM slow, page", schema)
    assert accepts('SELECT "odd name" FROM "it\'s one"', schema)
    assert not accepts("SELECT slow.body FROM slow", schema)
    assert schema_pattern(schema)


def test_a_view_that_cannot_be_compiled_in_time_costs_itself(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each view names the one before thirty times: SQLite's compiler, which looks at no clock, opens 30 ** 6 tables."""
    monkeypatch.setattr("finer_sql_lib.schema.asked.MAX_STATEMENT_S", 0.3)
    views = "".join(f"CREATE VIEW v{i} AS SELECT 1 AS x FROM {', '.join([f'v{i - 1}'] * 30)};" for i in range(1, 7))
    schema = read_schema(make(f"CREATE TABLE t(x); CREATE VIEW v0 AS SELECT x FROM t; {views}"))
    assert {"t", "v0", "v1"} <= {table.name for table in schema.tables}
    assert any("v6 is left out" in note for note in schema.notes)
