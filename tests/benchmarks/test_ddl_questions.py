"""Questions whose schema is text: empty databases made of it, and only of what is a schema."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from finer_sql_lib.benchmarks import BenchmarkError
from finer_sql_lib.benchmarks.ddl_questions import load_ddl_questions
from finer_sql_lib.schema import read_schema

DDL = """CREATE TABLE pet (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, owner INTEGER REFERENCES person(id));
CREATE TABLE sqlite_sequence(name,seq);
CREATE TABLE person (id INTEGER PRIMARY KEY);
CREATE INDEX by_name ON pet (name);
CREATE TRIGGER born AFTER INSERT ON pet BEGIN UPDATE person SET id = id WHERE id = NEW.owner; END;"""


def write(path: Path, *schemas: str, db_id: str = "../pets") -> Path:
    rows = [
        {"db_id": db_id, "question": f"q{n}?", "evidence": None, "SQL": "SELECT name FROM pet", "schema": schema}
        for n, schema in enumerate(schemas)
    ]
    pd.DataFrame(rows).to_parquet(path)
    return path


def test_questions_have_an_empty_database_of_their_schema(tmp_path: Path) -> None:
    file = write(tmp_path / "train.parquet", DDL, DDL)
    benchmark = load_ddl_questions("bird", file, tmp_path / "made")
    assert [gold.gold_sql for gold in benchmark.graded()] == ["SELECT name FROM pet"] * 2
    (path,) = {question.db_path for question in benchmark.questions}
    assert path.is_relative_to(tmp_path / "made")  # whatever a db_id says
    schema = read_schema(path)
    assert {table.name: table.n_rows for table in schema.tables} == {"pet": 0, "person": 0}
    assert next(schema.foreign_keys())[1].ref_table == "person"


@pytest.mark.parametrize(
    ("ddl", "message"),
    [
        ("ATTACH '{folder}/stolen.sqlite' AS other;", "not authorized"),
        ("CREATE TABLE big AS SELECT 1;", "not authorized"),
        ("CREATE TABLE t (a); DROP TABLE t;", "not authorized"),
        ("CREATE TABLE t (a", "incomplete input"),
    ],
)
def test_what_is_no_schema_is_refused(tmp_path: Path, ddl: str, message: str) -> None:
    file = write(tmp_path / "train.parquet", ddl.format(folder=tmp_path))
    with pytest.raises(BenchmarkError, match=message):
        load_ddl_questions("bird", file, tmp_path / "made")
    assert not (tmp_path / "stolen.sqlite").exists()


def test_a_database_with_two_schemas_and_a_file_of_another_form_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BenchmarkError, match="several schemas"):
        load_ddl_questions("bird", write(tmp_path / "a.parquet", DDL, "CREATE TABLE pet (name)"), tmp_path / "made")
    pd.DataFrame({"db_id": ["a"]}).to_parquet(tmp_path / "b.parquet")
    with pytest.raises(BenchmarkError, match="no column question, evidence, SQL, schema"):
        load_ddl_questions("bird", tmp_path / "b.parquet", tmp_path / "made")
    (tmp_path / "c.parquet").write_text("no")
    with pytest.raises(BenchmarkError, match=r"c\.parquet.*\n.*not a Parquet file"):
        load_ddl_questions("bird", tmp_path / "c.parquet", tmp_path / "made")


def test_null_cells_are_named_by_row_and_column(tmp_path: Path) -> None:
    frame = pd.read_parquet(write(tmp_path / "train.parquet", DDL, DDL, DDL))
    for row, column in ((0, "schema"), (2, "schema"), (1, "question"), (1, "SQL"), (2, "db_id")):
        frame.loc[row, column] = None
    frame.to_parquet(tmp_path / "train.parquet")
    with pytest.raises(BenchmarkError, match="rows count from 0; fill these cells") as refused:
        load_ddl_questions("bird", tmp_path / "train.parquet", tmp_path / "made")
    assert refused.value.problems == (
        "column db_id is null in row 2",
        "column question is null in row 1",
        "column SQL is null in row 1",
        "column schema is null in row 0, 2",
    )
