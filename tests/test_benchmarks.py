"""Loading Spider, BIRD, own folders and published prompts: what is read, and that every fault is named at once."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from finer_sql_lib.benchmarks import BenchmarkError, load_benchmark


def make_database(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (v INTEGER)")


def write(path: Path, rows: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


ENTRIES = [
    {"db_id": "inn", "question": "How many?", "query": "SELECT count(*) FROM t"},
    {"db_id": "mill", "question": "Which ones?", "query": "SELECT v FROM t"},
    {"db_id": "inn", "question": "Each one?", "query": "SELECT DISTINCT v FROM t"},
]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder of one's own in Spider's layout: three questions, two databases."""
    write(tmp_path / "dev.json", ENTRIES)
    write(tmp_path / "tables.json", [{"db_id": "inn"}, {"db_id": "mill"}, {"db_id": "idle"}])
    for db_id in ("inn", "mill"):
        make_database(tmp_path / "database" / db_id / f"{db_id}.sqlite")
    return tmp_path


@pytest.fixture
def own_bird(tmp_path: Path) -> Path:
    """The same in BIRD's layout, with its own question numbers."""
    rows = [
        {"question_id": 7 + n, "db_id": e["db_id"], "question": e["question"], "evidence": None, "SQL": e["query"]}
        for n, e in enumerate(ENTRIES)
    ]
    rows[1] |= {"evidence": "v is the weight", "difficulty": "moderate"}
    write(tmp_path / "dev.json", rows)
    write(tmp_path / "dev_tables.json", [{"db_id": "inn"}, {"db_id": "mill"}])
    for db_id in ("inn", "mill"):
        make_database(tmp_path / "dev_databases" / db_id / f"{db_id}.sqlite")
    return tmp_path


def problems_of(*args: Any, **kwargs: Any) -> tuple[str, ...]:
    with pytest.raises(BenchmarkError) as caught:
        load_benchmark(*args, **kwargs)
    for line in caught.value.problems:
        assert line in str(caught.value)
    return caught.value.problems


def test_own_folder_in_spiders_layout(own: Path) -> None:
    benchmark = load_benchmark("spider", own)
    assert (benchmark.name, benchmark.split, benchmark.official) == ("spider", "dev", False)
    assert [(q.id, q.db_id, q.text, q.gold_sql) for q in benchmark.questions] == [
        (n, e["db_id"], e["question"], e["query"]) for n, e in enumerate(ENTRIES)
    ]
    assert benchmark.questions[1].db_path == own / "database" / "mill" / "mill.sqlite"
    assert benchmark.questions[1].difficulty is None
    assert (benchmark.skipped, benchmark.skipped_note()) == ({}, "")


def test_own_folder_in_birds_layout(own_bird: Path) -> None:
    write(own_bird / "column_meaning.json", {})
    benchmark = load_benchmark("bird", str(own_bird))
    assert [(q.id, q.evidence, q.difficulty) for q in benchmark.questions] == [
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
    assert [(q.id, q.db_path is None) for q in benchmark.all_questions] == [(0, True), (1, False), (2, True)]
    assert benchmark.skipped == {"inn": 2}
    assert benchmark.skipped_note() == ("skipped 2 of 3 questions, their databases are missing or unreadable: inn (2)")


def test_a_database_without_tables_counts_as_missing(own: Path) -> None:
    path = own / "database" / "mill" / "mill.sqlite"
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIEW v AS SELECT 1")
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
    assert problems_of("bird", own_bird) == ("duplicated question ids: 7",)
    rows[2]["question_id"] = "nine"
    write(own_bird / "dev.json", rows)
    assert "'question_id' is not a whole number, in entries 2" in problems_of("bird", own_bird)[0]


def test_gold_from_the_gold_file(own_bird: Path) -> None:
    rows = json.loads((own_bird / "dev.json").read_text())
    for row in rows:
        del row["SQL"]
    write(own_bird / "dev.json", rows)
    assert load_benchmark("bird", own_bird).questions[0].gold_sql is None
    lines = [f"{entry['query']}\t{entry['db_id']}" for entry in ENTRIES]
    (own_bird / "dev_gold.sql").write_text("\n".join(lines) + "\n")
    assert [q.gold_sql for q in load_benchmark("bird", own_bird).questions] == [e["query"] for e in ENTRIES]
    (own_bird / "dev_gold.sql").write_text("\n".join(lines[:2]))
    assert "has 2 lines for 3 questions" in problems_of("bird", own_bird)[0]
    (own_bird / "dev_gold.sql").write_text("\n".join(reversed([lines[1], lines[0], lines[2]])))
    assert "names another database" in problems_of("bird", own_bird)[0]


# -- published prompts


def prompt_rows(ids: Sequence[Any]) -> list[dict[str, Any]]:
    return [
        {
            "sample_id": id_,
            "dataset_name": "own",
            "db_id": entry["db_id"],
            "question": entry["question"],
            "groundtruth_sqls": [entry["query"], "SELECT 2"],
            "messages": [
                {"role": "system", "content": "Answer in SQL."},
                {"role": "user", "content": f"prompt of {entry['question']}"},
                {"role": "assistant", "content": entry["query"]},
            ],
        }
        for id_, entry in zip(ids, ENTRIES, strict=True)
    ]


def write_prompts(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist(rows), path)
    elif path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    else:
        write(path, rows)
    return path


@pytest.mark.parametrize("suffix", [".parquet", ".jsonl", ".json"])
@pytest.mark.parametrize("ids", [[0, 1, 2], ["a", "b", "c"], [1, 2, 3], [0, 0, 0]])
def test_prompts_join_the_questions_of_the_split(own: Path, suffix: str, ids: list[Any]) -> None:
    prompts = write_prompts(own / "prompts" / f"set{suffix}", prompt_rows(ids))
    benchmark = load_benchmark("spider", own, prompts=prompts)
    assert [(q.id, q.text, q.gold_sql) for q in benchmark.questions] == [
        (n, e["question"], e["query"]) for n, e in enumerate(ENTRIES)
    ]
    for question in benchmark.questions:
        assert question.messages is not None
        assert question.messages[-1] == {"role": "user", "content": f"prompt of {question.text}"}  # no gold after it


def test_prompts_in_another_order_are_joined_by_id(own_bird: Path) -> None:
    rows = prompt_rows([7, 8, 9])
    prompts = write_prompts(own_bird / "p.jsonl", [rows[1], rows[0], rows[2]])
    benchmark = load_benchmark("bird", own_bird, prompts=prompts)
    assert [(q.id, q.evidence) for q in benchmark.questions] == [(7, ""), (8, "v is the weight"), (9, "")]
    assert [(q.messages or ())[-1]["content"] for q in benchmark.questions][1] == "prompt of Which ones?"


def test_prompts_without_a_question_file(own: Path) -> None:
    (own / "dev.json").unlink()
    rows = prompt_rows([4, 5, 6])
    rows[0]["groundtruth_sqls"] = json.dumps(rows[0]["groundtruth_sqls"])  # lists may be stored as JSON text
    rows[1]["groundtruth_sqls"] = "SELECT v FROM t"
    rows[2]["groundtruth_sqls"] = []
    rows[2]["messages"] = json.dumps(rows[2]["messages"])
    benchmark = load_benchmark("spider", own, prompts=write_prompts(own / "p.jsonl", rows))
    assert [(q.id, q.gold_sql) for q in benchmark.questions] == [
        (4, "SELECT count(*) FROM t"),
        (5, "SELECT v FROM t"),
        (6, None),
    ]


def test_prompts_of_another_split(own: Path) -> None:
    rows = prompt_rows([0, 1, 2])
    rows[0]["db_id"], rows[1]["db_id"] = rows[1]["db_id"], rows[0]["db_id"]
    assert (
        "does not belong to this split: rows 0, 1"
        in problems_of("spider", own, prompts=write_prompts(own / "p.jsonl", rows))[0]
    )


def test_prompts_for_some_questions_only(own: Path) -> None:
    prompts = write_prompts(own / "p.jsonl", prompt_rows([0, 1, 2])[:2])
    assert "has no prompt for questions 2" in problems_of("spider", own, prompts=prompts)[0]
    assert [q.id for q in load_benchmark("spider", own, prompts=prompts, counts="any").questions] == [0, 1]


@pytest.mark.parametrize(
    "messages", [None, [], "text", [{"role": "assistant", "content": "SELECT 1"}], [{"role": "user"}], [1]]
)
def test_prompts_without_usable_messages(own: Path, messages: Any) -> None:
    rows = prompt_rows([0, 1, 2])
    rows[1]["messages"] = messages
    assert "in rows 1" in problems_of("spider", own, prompts=write_prompts(own / "p.jsonl", rows))[0]


def test_unreadable_prompt_files(own: Path) -> None:
    assert "no prompt file at" in problems_of("spider", own, prompts=own / "none.parquet")[0]
    (own / "bad.jsonl").write_text('{"db_id": ')
    assert "is not valid JSON" in problems_of("spider", own, prompts=own / "bad.jsonl")[0]
    (own / "bad.parquet").write_bytes(b"PAR1 but not really")
    assert "is not a Parquet file" in problems_of("spider", own, prompts=own / "bad.parquet")[0]
    (own / "object.json").write_text("{}")
    assert "should be a list of prompts" in problems_of("spider", own, prompts=own / "object.json")[0]


def test_a_data_set_folder_through_datasets(own: Path) -> None:
    pytest.importorskip("datasets", reason="reading data sets needs the extra finer-sql[models]")
    write_prompts(own / "prompt_set" / "data" / "train-00000-of-00001.parquet", prompt_rows([0, 1, 2]))
    benchmark = load_benchmark("spider", own, prompts=str(own / "prompt_set"))
    assert all(question.messages for question in benchmark.questions)


def test_a_data_set_that_cannot_be_reached(own: Path) -> None:
    pytest.importorskip("datasets", reason="reading data sets needs the extra finer-sql[models]")
    (line,) = problems_of("spider", own, prompts="no-such-owner/no-such-prompts")
    assert line.startswith("cannot load the data set 'no-such-owner/no-such-prompts'")
    assert "give a local .parquet or .jsonl file" in line


def test_the_extra_is_named_where_datasets_is_absent(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(ImportError, match=r"pip install 'finer-sql\[models\]'"):
        load_benchmark("spider", own, prompts="hub")


# -- the real files


def test_real_spider_dev(shared_data: Path) -> None:
    benchmark = load_benchmark("spider", shared_data / "spider", missing_databases="skip")
    assert benchmark.official
    assert len(benchmark.questions) == 972
    assert benchmark.skipped == {"wta_1": 62}
    assert [question.id for question in benchmark.all_questions] == list(range(1034))
    golds = (shared_data / "spider" / "dev_gold.sql").read_text().splitlines()
    assert [f"{question.gold_sql}\t{question.db_id}" for question in benchmark.all_questions] == golds


def test_real_spider_dev_names_what_is_missing(shared_data: Path) -> None:
    (line,) = problems_of("spider", shared_data / "spider")
    assert line.startswith("database wta_1 (62 questions)")


def test_real_spider_train_is_not_the_official_one(shared_data: Path) -> None:
    lines = problems_of("spider", shared_data / "spider", "train", missing_databases="skip")
    assert len(lines) == 2
    assert "has 6717 questions, the official file 7000" in lines[0]
    assert "no train_others.json (the official file has 1659 questions)" in lines[1]
    benchmark = load_benchmark("spider", shared_data / "spider", "train", "skip", counts="any")
    assert (len(benchmark.all_questions), benchmark.skipped) == (6717, {"baseball_1": 80, "soccer_1": 14})


def test_a_truncated_official_file(shared_data: Path, tmp_path: Path) -> None:
    shutil.copy(shared_data / "spider" / "tables.json", tmp_path)
    (tmp_path / "database").symlink_to(shared_data / "spider" / "database")
    write(tmp_path / "dev.json", json.loads((shared_data / "spider" / "dev.json").read_text())[:1000])
    (line,) = problems_of("spider", tmp_path, missing_databases="skip")
    assert "has 1000 questions, the official file 1034" in line
    assert len(load_benchmark("spider", tmp_path, "dev", "skip", counts="any").all_questions) == 1000


@pytest.fixture
def bird(shared_data: Path, tmp_path: Path) -> Path:
    """BIRD's real question files with stand-ins for ten of its eleven databases."""
    for name in ("dev.json", "mini_dev_sqlite.json", "dev_tables.json", "dev_gold.sql"):
        (tmp_path / name).symlink_to(shared_data / "bird" / name)
    for entry in json.loads((tmp_path / "dev_tables.json").read_text()):
        if entry["db_id"] != "toxicology":
            make_database(tmp_path / "dev_databases" / entry["db_id"] / f"{entry['db_id']}.sqlite")
    return tmp_path


def test_real_bird_dev(bird: Path) -> None:
    benchmark = load_benchmark("bird", bird, missing_databases="skip")
    assert benchmark.official
    assert [question.id for question in benchmark.all_questions] == list(range(1534))
    assert benchmark.skipped == {"toxicology": 145}
    levels = Counter(question.difficulty for question in benchmark.all_questions)
    assert levels == {"simple": 925, "moderate": 464, "challenging": 145}
    first = benchmark.questions[0]
    assert first.evidence.startswith("Eligible free rate for K-12 = ")
    golds = [line for line in (bird / "dev_gold.sql").read_text().split("\n") if line.strip()]
    assert first.gold_sql == golds[0].rpartition("\t")[0]


def test_real_bird_mini_dev(bird: Path) -> None:
    benchmark = load_benchmark("bird", bird, "mini_dev", missing_databases="skip")
    assert len(benchmark.all_questions) == 500
    assert benchmark.all_questions[0].id == 1471


def test_real_bird_without_databases(shared_data: Path) -> None:
    lines = problems_of("bird", shared_data / "bird", missing_databases="skip")
    assert len(lines) == 11
    assert sum(int(line.partition("(")[2].partition(" ")[0]) for line in lines) == 1534
