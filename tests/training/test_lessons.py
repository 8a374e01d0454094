"""Lessons from a benchmark: what a lesson says, what is left out and why, and that training takes the file."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.prompts import parse_completion
from finer_sql_lib.prompts.build import PromptSettings, build_prompts
from finer_sql_lib.records import GradedQuestion, Question
from finer_sql_lib.rewards import Judge
from finer_sql_lib.training.data import read_lessons
from finer_sql_lib.training.lessons import (
    BROKEN_FORM,
    GOLD_FAULT,
    NO_TRACE,
    UNREADABLE,
    make_lessons,
    read_traces,
    write_lessons,
)
from tests.conftest import HAND_WRITTEN


@pytest.fixture
def zoo(tmp_path: Path) -> Path:
    path = tmp_path / "zoo" / "zoo.sqlite"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "CREATE TABLE animal (Name TEXT, market_value INT); INSERT INTO animal VALUES ('Bo', 3)"
        )
    return path


def questions_on(path: Path, *golds: str) -> Benchmark:
    graded = {n: GradedQuestion(Question(n, "zoo", f"question {n}?", path), sql) for n, sql in enumerate(golds)}
    questions = tuple(gold.question for gold in graded.values())
    return Benchmark("spider", "train", questions, questions, graded, path.parent, path.parent, None, official=False)


def test_a_lesson_is_the_prompt_of_inference_with_trace_and_sql() -> None:
    benchmark = load_benchmark("spider", HAND_WRITTEN, "dev")
    settings = PromptSettings(sample_values=1)
    with Judge(workers=1) as judge:
        made = make_lessons(benchmark, settings, judge)
    assert len(made.lessons) == 48
    prompts = {prompt.question_id: prompt.messages for prompt in build_prompts(benchmark.questions, settings)}
    for lesson in made.lessons:
        assert lesson.prompt == prompts[lesson.question_id]
        parsed = parse_completion(lesson.answer)
        assert parsed.notes == ()
        assert (parsed.reasoning or "").startswith("tables: ")
    assert made.in_words() == "48 lessons of 48 questions"


def test_what_is_left_out_is_counted_by_reason(zoo: Path) -> None:
    benchmark = questions_on(
        zoo,
        "SELECT name FROM animal",
        "SELECT nothing FROM animal",
        "SELECT name FROM animal WHERE unheard_of(name)",
        "SELECT name FROM animal WHERE ROW(1) IS",
        "SELECT max(market_value) FROM animal",
        "EXPLAIN SELECT Name FROM animal",
    )
    with Judge(workers=1) as judge:
        made = make_lessons(benchmark, PromptSettings(), judge)
    assert [lesson.question_id for lesson in made.lessons] == [0, 4]  # a column named like "value" is nothing wrong
    assert made.reasons() == {GOLD_FAULT: 3, UNREADABLE: 1}
    assert made.in_words() == f"2 lessons of 6 questions; left out: {GOLD_FAULT} (3), {UNREADABLE} (1)"


def test_a_teachers_traces_stand_in_place_of_the_derived_ones(zoo: Path, tmp_path: Path) -> None:
    benchmark = questions_on(zoo, "SELECT Name FROM animal", "SELECT count(*) FROM animal", "SELECT 1", "SELECT 2")
    file = tmp_path / "traces.jsonl"
    rows = [
        {"question_id": 1, "trace": " Count the rows. "},
        {"question": "question 0?", "trace": "Show the name."},
        {"question_id": 3, "trace": "this ends </think> too early"},
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    with Judge(workers=1) as judge:
        made = make_lessons(benchmark, PromptSettings(), judge, read_traces(file, benchmark.questions))
    assert [parse_completion(lesson.answer).reasoning for lesson in made.lessons] == [
        "Show the name.",
        "Count the rows.",
    ]
    assert made.reasons() == {NO_TRACE: 1, BROKEN_FORM: 1}


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"question_id": 9, "trace": "x"}, "line 1: no such question"),
        ({"question": "question 0?"}, "line 1: needs trace"),
        ({"trace": "x"}, "line 1: needs trace"),
        ({"question_id": [0], "trace": "x"}, "line 1: needs trace"),
        ({"question_id": "0", "trace": "x"}, "line 1: needs trace"),
        ({"question": None, "trace": "x"}, "line 1: needs trace"),
    ],
)
def test_traces_of_nothing_are_refused(zoo: Path, tmp_path: Path, row: dict[str, object], message: str) -> None:
    file = tmp_path / "traces.jsonl"
    file.write_text(json.dumps(row))
    with pytest.raises(ValueError, match=message):
        read_traces(file, questions_on(zoo, "SELECT 1").questions)


def test_one_text_over_two_databases_needs_the_database_too(tmp_path: Path) -> None:
    questions = [Question(0, "a", "How many?", tmp_path), Question(1, "b", "How many?", tmp_path)]
    file = tmp_path / "traces.jsonl"
    file.write_text(json.dumps({"question": "How many?", "trace": "x"}))
    with pytest.raises(ValueError, match="add db_id"):
        read_traces(file, questions)
    file.write_text(json.dumps({"question": "How many?", "db_id": "b", "trace": "x"}))
    assert read_traces(file, questions) == {1: "x"}


@pytest.mark.parametrize("first", [0, 1])
def test_a_second_trace_is_refused_whatever_the_first_was_named_by(tmp_path: Path, first: int) -> None:
    questions = [Question(number, "a", "How many?", tmp_path) for number in range(2)]
    file = tmp_path / "traces.jsonl"
    rows = [{"question_id": first, "trace": "x"}, {"question": "How many?", "trace": "y"}]
    for order in (rows, rows[::-1]):
        file.write_text("".join(json.dumps(row) + "\n" for row in order))
        with pytest.raises(ValueError, match=f"line 2: a second trace of question {first}; keep one"):
            read_traces(file, questions)


def test_training_reads_the_file_and_the_same_lessons_are_the_same_bytes(zoo: Path, tmp_path: Path) -> None:
    benchmark = questions_on(zoo, "SELECT Name FROM animal WHERE Name = 'Bö'")
    with Judge(workers=1) as judge:
        made = make_lessons(benchmark, PromptSettings(), judge)
        write_lessons(tmp_path / "a.jsonl", made.lessons)
        write_lessons(tmp_path / "b.jsonl", make_lessons(benchmark, PromptSettings(), judge).lessons)
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
    (lesson,) = read_lessons(tmp_path / "a.jsonl")
    assert lesson.prompt == made.lessons[0].prompt
    assert lesson.completion[0]["content"] == made.lessons[0].answer


def test_every_gold_of_spider_dev_gives_its_own_rows_when_rewritten(shared_data: Path) -> None:
    benchmark = load_benchmark("spider", shared_data / "spider", "dev", "skip")
    with Judge() as judge:
        made = make_lessons(benchmark, PromptSettings(), judge)
    assert (len(made.lessons), made.left_out) == (972, ())
