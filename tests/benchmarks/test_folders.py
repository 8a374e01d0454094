"""Loading folders in Spider's and BIRD's layouts: what is read, and that every fault is named at once."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.benchmarks import BenchmarkError, load_benchmark
from finer_sql_lib.records import DataNote
from tests.benchmarks.folders import ENTRIES, make_database, problems_of, write


def test_own_folder_in_spiders_layout(own: Path) -> None:
    benchmark = load_benchmark("spider", own)
    assert (benchmark.name, benchmark.split, benchmark.official) == ("spider", "dev", False)
    assert [(q.id, q.db_id, q.question.text, q.gold_sql) for q in benchmark.graded()] == [
        (n, e["db_id"], e["question"], e["query"]) for n, e in enumerate(ENTRIES)
    ]
    assert benchmark.questions[1].db_path == own / "database" / "mill" / "mill.sqlite"
    assert benchmark.graded()[1].difficulty is None
    assert (benchmark.skipped, benchmark.skipped_note()) == ({}, "")


def test_own_folder_in_birds_layout(own_bird: Path) -> None:
    write(own_bird / "column_meaning.json", {})
    benchmark = load_benchmark("bird", str(own_bird))
    assert [(q.id, q.question.evidence, q.difficulty) for q in benchmark.graded()] == [
        (7, "", None),
        (8, "v is the weight", "moderate"),
        (9, "", None),
    ]
    assert benchmark.descriptions == own_bird / "column_meaning.json"


def test_train_files_are_numbered_through(own: Path) -> None:
    write(own / "train_spider.json", ENTRIES)
    write(own / "train_others.json", ENTRIES[:1])
    assert [q.id for q in load_benchmark("spider", own, "train").questions] == [0, 1, 2, 3]


@pytest.mark.parametrize("folder", ["", "test_data"])
def test_test_split_in_both_published_forms(own: Path, folder: str) -> None:
    make_database(own / "test_database" / "inn" / "inn.sqlite")
    write(own / folder / ("dev.json" if folder else "test.json"), ENTRIES[:1])
    write(own / folder / ("tables.json" if folder else "test_tables.json"), [{"db_id": "inn"}])
    (question,) = load_benchmark("spider", own, "test").questions
    assert question.db_path == own / "test_database" / "inn" / "inn.sqlite"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"name": "wikisql"}, "unknown benchmark 'wikisql'; choose one of spider, bird"),
        ({"split": "mini_dev"}, "unknown split 'mini_dev' for spider; choose one of dev, train, test"),
        ({"missing_databases": "ignore"}, "choose one of error, skip"),
        ({"counts": "none"}, "choose one of official, any"),
    ],
)
def test_unknown_options(own: Path, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        load_benchmark(**{"name": "spider", "data_dir": own} | options)


def test_no_folder(tmp_path: Path) -> None:
    assert problems_of("spider", tmp_path / "none") == (f"{tmp_path / 'none'} is not a folder",)


def test_no_schema_file(own_bird: Path, tmp_path: Path) -> None:
    (line,) = problems_of("spider", own_bird)
    assert line.startswith("no tables.json")
    assert "dev_databases" in line
    assert line.endswith("this looks like the layout of bird")


def test_all_problems_in_one_error(own: Path) -> None:
    entries: list[Any] = [
        *ENTRIES,
        {"db_id": "fort", "question": "Who?", "query": "SELECT 1"},
        {"db_id": "idle", "question": "Who?", "query": "SELECT 1"},
        {"db_id": "inn", "query": "SELECT 1"},
        "text",
        {"db_id": "inn", "question": "Who?", "query": 5},
    ]
    write(own / "dev.json", entries)
    (own / "database" / "mill" / "mill.sqlite").write_bytes(b"garbage, no database" * 50)
    lines = problems_of("spider", own)
    expected = [
        "no text under 'question', in entries 5",
        "not an object, in entries 6",
        "'query' is not text, in entries 7",
        "unknown db_id 'fort' (1 questions)",
        "database mill (1 questions): ",
        "database fort (1 questions): ",
        "database idle (1 questions): ",
    ]
    assert len(lines) == len(expected)
    for part in expected:
        assert sum(part in line for line in lines) == 1, part
    assert "mill.sqlite: not a readable SQLite database" in "\n".join(lines)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00"])
def test_broken_databases_are_skipped_and_counted(own: Path, content: bytes) -> None:
    (own / "database" / "inn" / "inn.sqlite").write_bytes(content)
    benchmark = load_benchmark("spider", own, missing_databases="skip")
    assert [q.id for q in benchmark.questions] == [1]
    assert [(q.id, q.db_id in benchmark.missing) for q in benchmark.all_questions] == [(0, True), (1, False), (2, True)]
    assert benchmark.skipped == {"inn": 2}
    assert benchmark.skipped_note() == ("skipped 2 of 3 questions, their databases are missing or unreadable: inn (2)")


def test_a_database_without_tables_counts_as_missing(own: Path) -> None:
    path = own / "database" / "mill" / "mill.sqlite"
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1")
    assert problems_of("spider", own) == (f"database mill (1 questions): {path}: the database has no tables",)


def test_skipping_hides_no_other_problem(own: Path) -> None:
    shutil.rmtree(own / "database" / "mill")
    write(own / "dev.json", [*ENTRIES, {"db_id": "fort", "question": "Who?", "query": "SELECT 1"}])
    (line,) = problems_of("spider", own, missing_databases="skip")
    assert line.startswith("unknown db_id 'fort'")


def test_nothing_left_is_an_error_even_when_skipping(own: Path) -> None:
    shutil.rmtree(own / "database")
    with pytest.raises(BenchmarkError, match="no question is left to ask") as caught:
        load_benchmark("spider", own, missing_databases="skip")
    assert len(caught.value.problems) == 2


def test_empty_split(own: Path) -> None:
    write(own / "dev.json", [])
    assert problems_of("spider", own) == ("the split has no questions",)


def test_malformed_files(own: Path) -> None:
    (own / "dev.json").write_text('[\n  {"db_id": "inn",}\n]')
    (line,) = problems_of("spider", own)
    assert "is not valid JSON" in line
    assert "line 2" in line
    write(own / "dev.json", {"db_id": "inn"})
    assert "should be a list of questions, found dict" in problems_of("spider", own)[0]
    (own / "dev.json").write_bytes(b'["\xff"]')
    assert "is not UTF-8 text" in problems_of("spider", own)[0]
    write(own / "tables.json", [{"name": "inn"}])
    assert "without a db_id, at places 0" in problems_of("spider", own)[0]
    (own / "tables.json").write_text("{}")
    assert "should be a list of databases" in problems_of("spider", own)[0]


def test_duplicated_and_strange_question_ids(own_bird: Path) -> None:
    rows = json.loads((own_bird / "dev.json").read_text())
    rows[2]["question_id"] = 7
    write(own_bird / "dev.json", rows)
    with pytest.warns(DataNote, match="question ids 7 occur more than once, so questions are numbered by their pos"):
        benchmark = load_benchmark("bird", own_bird)
    assert [question.id for question in benchmark.questions] == [0, 1, 2]
    rows[2]["question_id"] = "nine"
    write(own_bird / "dev.json", rows)
    assert "'question_id' is not a whole number, in entries 2" in problems_of("bird", own_bird)[0]
    rows[2]["question_id"] = 2**63
    write(own_bird / "dev.json", rows)
    assert "'question_id' has more than 64 bits, in entries 2" in problems_of("bird", own_bird)[0]


def test_gold_from_the_gold_file(own_bird: Path) -> None:
    rows = json.loads((own_bird / "dev.json").read_text())
    for row in rows:
        del row["SQL"]
    write(own_bird / "dev.json", rows)
    bare = load_benchmark("bird", own_bird)
    assert not bare.golds
    with pytest.raises(ValueError, match=r"\d+ questions of bird dev have no gold SQL"):
        bare.graded()
    lines = [f"{entry['query']}\t{entry['db_id']}" for entry in ENTRIES]
    (own_bird / "dev_gold.sql").write_text("\n".join(lines) + "\n")
    assert [q.gold_sql for q in load_benchmark("bird", own_bird).graded()] == [e["query"] for e in ENTRIES]
    (own_bird / "dev_gold.sql").write_text("\n".join(lines[:2]))
    assert "has 2 lines for 3 questions" in problems_of("bird", own_bird)[0]
    (own_bird / "dev_gold.sql").write_text("\n".join(reversed([lines[1], lines[0], lines[2]])))
    assert "names another database" in problems_of("bird", own_bird)[0]


@pytest.mark.parametrize("db_id", ["../outside", "/outside", "..", "a/../../outside", "inn\0"])
def test_a_db_id_that_leads_elsewhere_is_not_followed(own: Path, db_id: str) -> None:
    """Neither to be read nor to be named as missing, which would be an invitation to put something there."""
    make_database(own / "outside" / "outside.sqlite")
    make_database(own / "outside.sqlite")
    write(own / "dev.json", [*ENTRIES, {**ENTRIES[0], "db_id": db_id}])
    described = [{"db_id": name} for name in ("inn", "mill", db_id)]
    write(own / "tables.json", described)
    expected = f"db_id {db_id!r} (1 questions) is no name of a database: it leads elsewhere"
    assert problems_of("spider", own) == (expected,)
    with pytest.raises(BenchmarkError, match="leads elsewhere"):
        load_benchmark("spider", own, missing_databases="skip")


def test_a_name_longer_than_a_file_can_have_is_a_missing_database(own: Path) -> None:
    name = "ü" * 125
    write(own / "dev.json", [*ENTRIES, {**ENTRIES[0], "db_id": name}])
    write(own / "tables.json", [{"db_id": db_id} for db_id in ("inn", "mill", name)])
    (problem,) = problems_of("spider", own)
    assert "no such database file" in problem
    assert load_benchmark("spider", own, missing_databases="skip").skipped == {name: 1}
