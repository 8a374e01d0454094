"""``finer-sql lessons`` as a user types it."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd

from finer_sql_lib.training.data import read_lessons
from tests.conftest import HAND_WRITTEN, Cli


def test_lessons_of_a_benchmark(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "lessons.jsonl"
    code, said, err = cli("lessons", "--data", HAND_WRITTEN, "--split", "dev", "--counts", "any", "--out", out)
    assert code == 0, err
    assert f"{out}: 48 lessons of 48 questions" in said
    assert len(read_lessons(out)) == 48
    code, said, _ = cli("lessons", "--data", HAND_WRITTEN, "--split", "dev", "--counts", "any", "--out", out, "--json")
    assert json.loads(said) == {"out": str(out), "lessons": 48, "left_out": {}, "skipped": {}}


def test_a_teachers_traces(cli: Cli, tmp_path: Path) -> None:
    out, traces = tmp_path / "lessons.jsonl", tmp_path / "traces.jsonl"
    traces.write_text(json.dumps({"question_id": 3, "trace": "think of it"}))
    given = ("lessons", "--data", HAND_WRITTEN, "--split", "dev", "--counts", "any", "--traces", traces, "--out", out)
    code, said, err = cli(*given)
    assert code == 0, err
    assert "1 lessons of 48 questions; left out: no trace was given (47)" in said
    assert "think of it" in read_lessons(out)[0].completion[0]["content"]


def test_lessons_of_schemas_that_are_text_are_compiled(cli: Cli, tmp_path: Path) -> None:
    schema = "CREATE TABLE pet (name TEXT, born INT)"
    golds = ['SELECT Name FROM pet WHERE name = "Bo"', "SELECT weight FROM pet"]
    rows = [{"db_id": "zoo", "question": "q?", "evidence": "", "SQL": gold, "schema": schema} for gold in golds]
    pd.DataFrame(rows).to_parquet(tmp_path / "train.parquet")
    out = tmp_path / "lessons.jsonl"
    code, said, err = cli("lessons", "--benchmark", "bird", "--data", tmp_path / "train.parquet", "--out", out)
    assert code == 0, err
    assert "1 lessons of 2 questions; left out: the gold does not run (1)" in said
    (lesson,) = read_lessons(out)
    assert "pet.name: TEXT\npet.born: INT" in lesson.prompt[1]["content"]
    assert lesson.completion[0]["content"].endswith("SELECT name FROM pet WHERE name = 'Bo'")
