"""Values that a question names, shown before the frequent ones."""

from __future__ import annotations

import sqlite3
import warnings
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.execution import database_fingerprint
from finer_sql_lib.prompts.build import PromptSettings, load_schema, question_messages, shown_schema
from finer_sql_lib.records import DataNote, Question
from finer_sql_lib.schema import SchemaError, named_values, read_schema, with_named_values
from finer_sql_lib.schema.value_index import read_entries
from tests.growth import growth
from tests.schema.zoo import ZOO, Make

CITIES = """
CREATE TABLE city (name TEXT, land TEXT, people INT, code TEXT);
INSERT INTO city VALUES ('Lyon', 'France', 1, 'F'), ('Nice', 'France', 2, 'F'), ('York', 'England', 3, 'E'),
  ('New York', 'USA', 4, 'U'), ('New York City', 'USA', 5, 'U'), ('Rome', 'Italy', 6, 'I'), ('rome', 'italy', 7, 'i');
"""


def test_named_values_come_first_and_the_longest_of_them_leads(make: Make) -> None:
    path = make(CITIES)
    assert named_values(path, "Is New York City larger than Rome, in Italy?") == {
        ("city", "name"): ("New York City", "New York"),
        ("city", "land"): ("Italy",),
    }
    schema = with_named_values(read_schema(path), path, "Is New York City larger than Rome, in Italy?", 3)
    assert schema.table("city").column("name").values == ("New York City", "New York", "Lyon")
    assert schema.table("city").column("land").values == ("Italy", "France", "USA")
    assert schema.table("city").column("people").values == (1, 2, 3)


def test_as_it_stands_goes_before_inflected_and_early_before_late(make: Make) -> None:
    path = make("CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('dogs'), ('cats'), ('bird'), ('bears')")
    assert named_values(path, "birds, cats, dogs")["t", "a"] == ("cats", "dogs")
    assert named_values(path, "dogs, birds, cats")["t", "a"] == ("dogs", "cats")


def test_no_more_values_are_shown_than_asked_for(make: Make) -> None:
    path = make(CITIES)
    for shown in (1, 2):
        schema = with_named_values(read_schema(path, sample_values=shown), path, "Rome and Lyon", shown)
        assert schema.table("city").column("name").values == ("Rome", "Lyon")[:shown]
    bare = read_schema(path, sample_values=0)
    assert with_named_values(bare, path, "Rome and Lyon", 0) is bare


def test_a_question_that_names_nothing_changes_nothing(make: Make) -> None:
    path = make(ZOO)
    schema = load_schema(path)
    assert with_named_values(schema, path, "How many are there?", 3) == schema
    assert named_values(path, "") == {}


def test_evidence_names_values_too(make: Make) -> None:
    question = Question(0, "zoo", "Where do Romans live?", make(CITIES), "the code is E")
    schema = load_schema(question.db_path)
    shown = shown_schema(question, schema, PromptSettings()).table("city").column("code").values
    assert shown == ("E", "F", "U")
    assert shown_schema(question, schema, PromptSettings(question_values=False)) == schema


def test_a_named_value_finds_its_column(make: Make) -> None:
    """Of fifty columns five are shown: the one whose rare value the question names is one of them."""
    names, common = [f"c{n}" for n in range(50)], ", ".join(["'common'"] * 50)
    rare = ", ".join("'Lyon'" if name == "c41" else "'other'" for name in names)
    path = make(
        f"CREATE TABLE t ({', '.join(f'{name} TEXT' for name in names)});"
        f"INSERT INTO t VALUES ({common}), ({common}), ({rare})"
    )
    schema, question = read_schema(path, sample_values=1), Question(0, "zoo", "Who lives in Lyon?", path)
    for on in (True, False):
        settings = PromptSettings(sample_values=1, columns=5, question_values=on)
        shown = shown_schema(question, schema, settings).tables[0].columns
        assert ("c41" in [column.name for column in shown]) is on


def test_another_content_of_the_file_is_read_again(make: Make) -> None:
    path = make(CITIES)
    assert ("city", "name") in named_values(path, "Lyon")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE city SET name = 'Oslo'")
    assert ("city", "name") not in named_values(path, "Lyon")
    assert named_values(path, "Oslo")["city", "name"] == ("Oslo",)


def test_a_file_that_is_gone_is_said_by_name(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match=r"gone\.sqlite"):
        named_values(tmp_path / "gone.sqlite", "Lyon")


def test_views_and_generated_columns_are_not_run(make: Make) -> None:
    path = make(
        "CREATE TABLE t (a TEXT, b TEXT AS (a || ' made') VIRTUAL); INSERT INTO t (a) VALUES ('Lyon');"
        "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT 'Lyon' AS x FROM n;"
        "CREATE VIRTUAL TABLE notes USING fts5(body); INSERT INTO notes VALUES ('Lyon')"
    )
    assert named_values(path, "Lyon made") == {("t", "a"): ("Lyon",)}


# -- hostile databases

HOSTILE = [
    "'; DROP TABLE t; --", '" OR 1=1', "NEAR(a b)", 'a" AND b*', "^start", "{x}:y", "%_", "AND", "*", "NOT", "('", "?1",
    "\x1b[31mred\x1b[0m", "nul\x00inside", "line\nbreak", "\u202ereversed", "\ufeff", "\U0001d54f marks", "\u0301",
]  # fmt: skip


def test_values_that_are_syntax_somewhere_are_values(make: Make) -> None:
    path = make("CREATE TABLE t (a TEXT)")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany("INSERT INTO t VALUES (?)", [(value,) for value in HOSTILE])
    for value in HOSTILE:
        question = Question(0, "zoo", f"Which rows are {value} here?", path)
        text = "".join(m["content"] for m in question_messages(question, load_schema(path), PromptSettings()))
        schema_text = text.partition("Question:")[0]
        assert "\x1b" not in schema_text
        assert "\x00" not in schema_text
    assert named_values(path, "nul inside")["t", "a"] == ("nul\x00inside",)
    assert named_values(path, "it is near (a b) of x")["t", "a"] == ("NEAR(a b)",)


def test_bytes_that_are_no_text_and_huge_values_break_nothing(make: Make) -> None:
    path = make("CREATE TABLE t (a TEXT, b)")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO t VALUES (CAST(x'4c796fff6e' AS TEXT), x'4c796f6e')")
        connection.execute("INSERT INTO t VALUES (?, ?)", ("Lyon " * 2_000_000, "ab\x00" + "x" * 10_000_000))
        connection.execute("INSERT INTO t VALUES ('Nice', 'Rome')")
    assert named_values(path, "from Lyon to Nice, ab or Rome") == {("t", "a"): ("Lyon", "Nice"), ("t", "b"): ("Rome",)}


def test_what_lies_before_the_damage_of_a_table_is_found(make: Make) -> None:
    """The schema does not notice: its samples are the first rows, and it counts the rows of the index."""
    path = make("CREATE TABLE t (a TEXT, b INT); CREATE INDEX small ON t(b); CREATE TABLE u (a TEXT);")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany("INSERT INTO t VALUES (?, 1)", [(f"value {n:06}",) for n in range(30_000)])
        connection.execute("INSERT INTO u VALUES ('Rome')")
    content = bytearray(path.read_bytes())
    page = content.index(b"value 029000") // 4096 * 4096
    content[page : page + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    with pytest.warns(DataNote, match="table t cannot be read to its end"):
        named = named_values(path, "value 000005 and value 029990 in Rome")
    assert named == {("t", "a"): ("value 000005",), ("u", "a"): ("Rome",)}


def test_many_spellings_of_one_key_are_one_value(make: Make) -> None:
    path = make("CREATE TABLE t (a TEXT)")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany("INSERT INTO t VALUES (?)", [("yes" + "." * n,) for n in range(50)])
    assert named_values(path, "yes")["t", "a"] == ("yes",)


def test_reading_the_values_takes_linear_time(tmp_path: Path) -> None:
    def database(n: int) -> Path:
        path = tmp_path / f"{n}.sqlite"
        if not path.exists():
            with closing(sqlite3.connect(path)) as connection, connection:
                connection.execute("CREATE TABLE t (a TEXT, b TEXT)")
                rows = ((f"value {number}", "same") for number in range(n))
                connection.executemany("INSERT INTO t VALUES (?, ?)", rows)
        return path

    assert growth(lambda path: list(read_entries(path, database_fingerprint(path))), database, 80_000, 0.1) < 3


def test_finding_takes_no_longer_in_a_larger_database(make: Make) -> None:
    def database(n: int) -> Path:
        path = make("CREATE TABLE IF NOT EXISTS t (a TEXT)", f"large{n}")
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.executemany("INSERT INTO t VALUES (?)", ((f"value {number}",) for number in range(n)))
        named_values(path, "")  # reads it
        return path

    small = growth(lambda path: [named_values(path, "is value 77 rare?") for _ in range(200)], database, 40_000)
    assert small < 1.7


def test_nothing_is_said_of_a_healthy_database(make: Make) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        named_values(make(CITIES), "Lyon")
