"""Recorded pools: what they may look like, and what is said about those that do not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finer_sql_lib.generation import Recorded, Sampling, generate_run, read_pool
from finer_sql_lib.generation.sampling import is_unanswered
from finer_sql_lib.records import Prompt, Question
from finer_sql_lib.runs import open_run

QUESTIONS = [
    Question(number, db_id, text, Path(f"{db_id}.sqlite"))
    for number, (db_id, text) in enumerate([("concert", "How many?"), ("concert", "Names?"), ("pets", "Ages?")])
]


def write(path, *rows):
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))
    return path


def line(question_id, *candidates, db_id="concert"):
    return {"question_id": question_id, "db_id": db_id, "candidates": list(candidates)}


def test_every_form_of_a_candidate(tmp_path):
    row = line(
        0,
        {"sql": " SELECT 1; ", "source": "a system"},
        {"sql": "I cannot answer"},
        {"sql": None},
        {"sql": "  "},
        {"text": "<think>why</think>SELECT 2;"},
        {"text": "<think>why</think>SELECT 2;", "sql": "SELECT 3"},
        "SELECT 4",
        "no idea",
        "",
    )
    found = read_pool(write(tmp_path / "p.jsonl", row, "", line(1, "SELECT 5"), line(2, db_id="pets")), QUESTIONS)
    assert [c.sql for c in found.candidates[0]] == [
        "SELECT 1;", "I cannot answer", None, None, "SELECT 2", "SELECT 3", "SELECT 4", None, None,
    ]  # fmt: skip
    assert [c.reasoning for c in found.candidates[0]][4:6] == ["why", "why"]
    assert [c.index for c in found.candidates[0]] == list(range(9))
    assert (found.empty, found.missing, found.ignored) == ((2,), (), ())


def test_questions_left_out_on_purpose_are_not_unknown(tmp_path):
    path = write(tmp_path / "p.jsonl", line(0, "SELECT 1"), line(7, "SELECT 2", db_id="wta"))
    found = read_pool(path, QUESTIONS, left_out=[7, 8])
    assert (found.ignored, found.missing, list(found.candidates)) == ((7,), (1, 2), [0])


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([line(0), line(5), line(9)], r"questions that the benchmark does not have: 5, 9; check --benchmark"),
        ([line(0), line(1), line(0)], r"line 3: question_id 0 was already on line 1"),
        ([line(0, db_id="pets")], r"line 1: question 0 has db_id 'pets', in the benchmark 'concert'"),
        ([line(0), "{broken"], r"line 2: not JSON"),
        (["[1]"], r"line 1: expected an object, found list"),
        ([{"db_id": "concert", "candidates": []}], r"line 1: question_id must be an integer, found None"),
        ([line("0")], r"question_id must be an integer, found '0'"),
        ([line(True)], r"question_id must be an integer, found True"),
        ([{"question_id": 0}], r"line 1: candidates must be a list, found NoneType"),
        ([{"question_id": 0, "candidates": "SELECT 1"}], r"candidates must be a list, found str"),
        ([line(0, "SELECT 1", {"query": "SELECT 1"})], r"line 1: candidate 1 must be a string or an object with sql"),
        ([line(0, 17)], r"candidate 0 must be a string"),
        ([line(0, {"sql": 17})], r"candidate 0 has sql of type int, expected text"),
    ],
)
def test_a_pool_that_is_wrong_is_named_with_its_line(tmp_path, rows, message):
    with pytest.raises(ValueError, match=message):
        read_pool(write(tmp_path / "p.jsonl", *rows), QUESTIONS)


def test_a_pool_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError, match="no candidate pool at"):
        read_pool(tmp_path / "none.jsonl", QUESTIONS)


def test_bytes_that_are_not_utf_8(tmp_path):
    (tmp_path / "p.jsonl").write_bytes(b'{"question_id": 0, "candidates": ["\xff"]}\n')
    with pytest.raises(ValueError, match=r"p\.jsonl, line 1: not UTF-8"):
        read_pool(tmp_path / "p.jsonl", QUESTIONS)


def test_a_lone_surrogate_can_be_stored(tmp_path):
    path = tmp_path / "p.jsonl"
    path.write_text('{"question_id": 0, "candidates": ["SELECT \'\\ud800\'", {"sql": "SELECT \'\\udfff\'"}]}\n')
    with open_run(tmp_path / "r", {}) as run:
        generate_run(Recorded(read_pool(path, QUESTIONS)), [Prompt(0, ())], Sampling(), run, progress=False)
        assert [c.sql for c in run.candidates()] == ["SELECT '?'", "SELECT '?'"]


def test_a_pool_becomes_a_run_and_questions_without_candidates_still_count(tmp_path):
    pool = read_pool(write(tmp_path / "p.jsonl", line(0, "SELECT 1", "SELECT 2"), line(1)), QUESTIONS)
    prompts = [Prompt(question.id, ()) for question in QUESTIONS]
    with open_run(tmp_path / "r", {}) as run:
        report = generate_run(Recorded(pool, batch_questions=2), prompts, Sampling(), run, progress=False)
        assert report.unanswered == (1, 2)
        assert [(c.question_id, c.sql, is_unanswered(c)) for c in run.candidates()] == [
            (0, "SELECT 1", False), (0, "SELECT 2", False), (1, None, True), (2, None, True),
        ]  # fmt: skip


def test_the_real_pool(shared_data, tmp_path):
    dev = json.loads((shared_data / "spider" / "dev.json").read_text(encoding="utf-8"))
    questions = [Question(i, row["db_id"], row["question"], Path()) for i, row in enumerate(dev)]
    pool = read_pool(shared_data / "pools" / "spider_dev_crossmodel.jsonl", questions)
    assert len(pool.candidates) == 1034
    assert sum(map(len, pool.candidates.values())) == 22748
    assert (pool.empty, pool.missing, pool.ignored) == ((), (), ())
    here = [question for question in questions if question.db_id != "wta_1"]
    skipped = [question.id for question in questions if question.db_id == "wta_1"]
    assert len(read_pool(shared_data / "pools" / "spider_dev_crossmodel.jsonl", here, skipped).ignored) == 62
