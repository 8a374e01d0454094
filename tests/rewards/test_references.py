"""Reference enrichment: only verified SQL that can change the atomic reward."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.atomic_ops import atomic_ops
from finer_sql_lib.records import Candidate, GradedQuestion
from finer_sql_lib.rewards import Judge
from finer_sql_lib.rewards.references import verified_references, verified_traces
from tests.scored import graded

GOLD = "SELECT name FROM pet WHERE age > 3"


@pytest.fixture
def question(tmp_path: Path) -> GradedQuestion:
    path = tmp_path / "pets.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE pet (name TEXT, age INTEGER)")
        connection.executemany("INSERT INTO pet VALUES (?, ?)", [("Tom", 5), ("Rex", 2)])
    return graded(7, GOLD, path)


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(workers=1) as judge:
        yield judge


def test_only_verified_and_new_sql_is_kept(question: GradedQuestion, judge: Judge) -> None:
    sqls = [
        "select p.name from pet p where 3 < p.age",  # the gold in other words: the same operations
        "SELECT name FROM pet WHERE age >= 4",
        "SELECT name FROM pet",  # wrong
        "SELECT nam FROM pet",  # fails
        None,
        "SELECT pet.name FROM pet WHERE pet.age >= 4",  # as the second
        "SELECT name FROM pet ORDER BY age DESC LIMIT 1",
    ]
    candidates = [Candidate(7, i, str(sql), sql=sql) for i, sql in enumerate(sqls)]
    idle = graded(8, GOLD, question.db_path)
    assert verified_references([question, idle], candidates, judge) == {7: (sqls[1], sqls[6]), 8: ()}


def test_the_thoughts_of_right_answers_are_kept_once_for_each_database(question: GradedQuestion, judge: Judge) -> None:
    right, wrong = "SELECT name FROM pet WHERE age >= 4", "SELECT name FROM pet"
    texts = [
        f"<think>tables: pet</think> {right}",
        f"<think>tables: pet</think> {GOLD}",  # the same thought again
        f"<think>all of them</think> {wrong}",
        f"<think>older than three</think> {right}",
        right,  # no thought to keep
        f"<think></think> {right}",
    ]
    candidates = [Candidate(7, i, text, sql=text.rpartition("> ")[2]) for i, text in enumerate(texts)]
    traces = verified_traces([question], candidates, judge, "spider")
    assert [(trace.dataset, trace.db_id, trace.text) for trace in traces] == [
        ("spider", question.db_id, "tables: pet"),
        ("spider", question.db_id, "older than three"),
    ]


def test_unknown_questions_are_refused(question: GradedQuestion, judge: Judge) -> None:
    with pytest.raises(ValueError, match=r"1 unknown questions .the first has id 9"):
        verified_references([question], [Candidate(9, 0, "", sql=GOLD)], judge)


def test_real_candidates_bring_references(shared_data: Path, judge: Judge) -> None:
    """Of the systems' candidates on one database most questions get some, each with operations of its own."""
    db_id = "pets_1"
    path = shared_data / "spider/database" / db_id / f"{db_id}.sqlite"
    golds = json.loads((shared_data / "spider/dev.json").read_text())
    pool = [json.loads(line) for line in (shared_data / "pools/spider_dev_crossmodel.jsonl").read_text().splitlines()]
    rows = [row for row in pool if row["db_id"] == db_id]
    questions = [graded(row["question_id"], golds[row["question_id"]]["query"], path) for row in rows]
    candidates = [
        Candidate(row["question_id"], i, "", sql=each["sql"])
        for row in rows
        for i, each in enumerate(row["candidates"])
    ]
    found = verified_references(questions, candidates, judge)
    assert list(found) == [question.id for question in questions]
    assert sum(bool(references) for references in found.values()) > len(questions) / 2
    for question in questions:
        sets = [atomic_ops(sql) for sql in (question.gold_sql, *found[question.id])]
        assert len(set(sets)) == len(sets)
