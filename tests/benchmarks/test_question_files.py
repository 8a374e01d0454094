"""A file of questions in place of a split's own, and SQLite files that no schema file describes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.records import DataNote
from tests.benchmarks.folders import ENTRIES, make_database, problems_of, write

SYN = [
    {
        "db_id": "inn",
        "SpiderQuestion": "How many?",
        "SpiderSynQuestion": "What number?",
        "query": "SELECT count(*) FROM t",
    }
]
BIRD = [{"question_id": 9, "db_id": "inn", "question": "Who?", "evidence": "v", "SQL": "SELECT v FROM t"}]


@pytest.mark.parametrize(
    ("rows", "asked"),
    [
        (ENTRIES[:1], ("How many?", "SELECT count(*) FROM t", "")),
        (SYN, ("What number?", "SELECT count(*) FROM t", "")),
        ([{**SYN[0], "question": "How many?"}], ("What number?", "SELECT count(*) FROM t", "")),
        ([{"db_id": "inn", "SpiderSynQuestion": "Q", "SpiderSynQuery": "SELECT 1"}], ("Q", "SELECT 1", "")),
        (BIRD, ("Who?", "SELECT v FROM t", "v")),
    ],
)
def test_questions_in_every_published_form(own: Path, rows: list[Any], asked: tuple[str, str, str]) -> None:
    (own / "dev_gold.sql").write_text("SELECT 'of the split'\tinn\n")
    write(own / "other" / "dev.json", rows)
    benchmark = load_benchmark("spider", own, questions=own / "other" / "dev.json")
    ((question,), graded) = benchmark.questions, benchmark.graded()[0]
    assert (question.text, graded.gold_sql, question.evidence) == asked
    assert (question.id, question.db_path) == (0, own / "database" / "inn" / "inn.sqlite")
    assert benchmark.split == "dev (dev.json)"  # no run on it is taken for one on the split itself


def test_a_file_of_questions_that_is_not_there(own: Path) -> None:
    (line,) = problems_of("spider", own, questions=own / "none.json")
    assert line == f"{own / 'none.json'} cannot be read (No such file or directory)"


def test_questions_may_be_about_databases_that_the_schema_file_does_not_know(own: Path) -> None:
    """As with Spider-DK, whose three databases are put among Spider's."""
    make_database(own / "database" / "new_inn" / "new_inn.sqlite")
    write(own / "Spider-DK.json", [{**ENTRIES[0], "db_id": "new_inn"}])
    assert len(load_benchmark("spider", own, questions=own / "Spider-DK.json").questions) == 1
    write(own / "Spider-DK.json", [{**ENTRIES[0], "db_id": "lost"}])
    assert "unknown db_id 'lost'" in problems_of("spider", own, questions=own / "Spider-DK.json")[0]


def test_questions_over_official_databases_may_be_any_number(shared_data: Path, tmp_path: Path) -> None:
    rows = json.loads((shared_data / "spider" / "dev.json").read_text(encoding="utf-8"))
    write(tmp_path / "spider-realistic.json", rows[:508])
    file = tmp_path / "spider-realistic.json"
    benchmark = load_benchmark("spider", shared_data / "spider", missing_databases="skip", questions=file)
    assert (benchmark.official, len(benchmark.all_questions)) == (True, 508)


@pytest.mark.parametrize("flat", [True, False])
@pytest.mark.parametrize("below", ["", "database"])
@pytest.mark.parametrize("suffix", [".sqlite", ".db"])
@pytest.mark.parametrize("name", ["spider", "bird"])
def test_own_databases_need_no_schema_file(tmp_path: Path, name: str, suffix: str, below: str, flat: bool) -> None:
    folder = tmp_path / (below and {"spider": "database", "bird": "dev_databases"}[name])
    for db_id in ("inn", "mill", "idle"):
        make_database(folder / ("" if flat else db_id) / f"{db_id}{suffix}")
    write(tmp_path / "dev.json", ENTRIES)
    benchmark = load_benchmark(name, tmp_path)
    assert [question.gold_sql for question in benchmark.graded()] == [entry["query"] for entry in ENTRIES]
    assert benchmark.questions[1].db_path == folder / ("" if flat else "mill") / f"mill{suffix}"
    assert (benchmark.tables_path, benchmark.official) == (None, False)


def test_an_own_database_that_is_missing_is_named_or_skipped(own: Path) -> None:
    (own / "tables.json").unlink()
    shutil.rmtree(own / "database" / "mill")
    (line,) = problems_of("spider", own)
    assert line.startswith("database mill (1 questions): ")
    assert load_benchmark("spider", own, missing_databases="skip").skipped == {"mill": 1}


def test_official_databases_without_their_schema_file_are_not_taken_for_own_ones(
    shared_data: Path, tmp_path: Path
) -> None:
    for db_id in ("wta_1", *(path.name for path in (shared_data / "spider" / "database").iterdir())):
        make_database(tmp_path / "database" / f"{db_id}.sqlite")
    write(tmp_path / "dev.json", ENTRIES)
    (line,) = problems_of("spider", tmp_path)
    assert line.startswith("no tables.json")


def test_mini_dev_as_published_pairs_by_position(shared_data: Path, tmp_path: Path) -> None:
    """As published, ids 137 and 138 are each given to two questions."""
    rows = json.loads((shared_data / "bird" / "mini_dev_sqlite.json").read_text(encoding="utf-8"))
    rows[40]["question_id"], rows[41]["question_id"] = 137, 138
    rows[60]["question_id"], rows[61]["question_id"] = 137, 138
    write(tmp_path / "mini_dev_sqlite.json", rows)
    (tmp_path / "dev_tables.json").symlink_to(shared_data / "bird" / "dev_tables.json")
    for db_id in {row["db_id"] for row in rows}:
        make_database(tmp_path / "dev_databases" / db_id / f"{db_id}.sqlite")
    with pytest.warns(DataNote, match="question ids 137, 138 occur more than once, .* position in the split, 0 to 499"):
        benchmark = load_benchmark("bird", tmp_path, "mini_dev")
    assert [question.id for question in benchmark.all_questions] == list(range(500))
    assert [question.gold_sql for question in benchmark.graded()] == [row["SQL"] for row in rows]


def test_a_gold_file_with_a_mark_gives_the_first_gold_unchanged(own_bird: Path) -> None:
    rows = json.loads((own_bird / "dev.json").read_text())
    write(own_bird / "dev.json", [{key: value for key, value in row.items() if key != "SQL"} for row in rows])
    lines = "\n".join(f"{entry['query']}\t{entry['db_id']}" for entry in ENTRIES)
    (own_bird / "dev_gold.sql").write_bytes(lines.encode("utf-8-sig"))
    assert load_benchmark("bird", own_bird).graded()[0].gold_sql == ENTRIES[0]["query"]
    (own_bird / "dev_gold.sql").write_bytes(b"SELECT '\xff'\tinn\n")
    assert "dev_gold.sql, line 1: not UTF-8" in problems_of("bird", own_bird)[0]
