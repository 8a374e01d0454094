"""Ten small real databases: the same bytes every time, and thirty questions whose golds say something."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.execution import Executor, Job
from finer_sql_lib.sample.ten_databases import TEXTS, build_ten_databases, database_bytes

NOVELS = "ba86e81442c1d5dd4683047e978f549b1503ed5557230618657efb2936501640"
"""SHA-256 of one of them: other bytes would make a kept run's databases unknown."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_ten_databases(tmp_path_factory.mktemp("ten"))


def test_they_load_as_anybodys_own_folder(folder: Path) -> None:
    benchmark = load_benchmark("spider", folder, "dev")
    assert len(benchmark.questions) == 30
    assert set(Counter(question.db_id for question in benchmark.questions).values()) == {3}
    assert len({question.db_id for question in benchmark.questions}) == 10


def test_every_gold_returns_something_that_does_not_hang_on_a_tie(folder: Path) -> None:
    benchmark = load_benchmark("spider", folder, "dev")
    golds = [benchmark.golds[question.id] for question in benchmark.questions]
    with Executor(1) as executor:
        jobs = [Job(gold.question.db_path, gold.gold_sql) for gold in golds]
        # the answers that a gold with LIMIT would give to a second place
        second = [Job(job.db_path, job.sql.replace("LIMIT 1", "LIMIT 2")) for job in jobs]
        results = executor.run([*jobs, *second])
    for job, other in zip(jobs, second, strict=True):
        assert results[job].outcome == "rows", job.sql
        assert len(results[job].rows) >= 1
        if "LIMIT 1" in job.sql:
            first, next_ = results[other].rows
            assert first != next_


def test_the_bytes_are_the_same_every_time(folder: Path, tmp_path: Path) -> None:
    again = build_ten_databases(tmp_path / "again")
    for file in folder.rglob("*.sqlite"):
        assert file.read_bytes() == (again / file.relative_to(folder)).read_bytes()
    novels = (folder / "database" / "novels" / "novels.sqlite").read_bytes()
    assert hashlib.sha256(novels).hexdigest() == NOVELS


def test_rows_that_point_nowhere_are_refused() -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY constraint failed"):
        database_bytes("CREATE TABLE a (x INTEGER PRIMARY KEY); CREATE TABLE b (x REFERENCES a (x));"
                       "INSERT INTO b VALUES (7);")  # fmt: skip


def test_the_questions_are_of_the_databases_that_are_there() -> None:
    questions = json.loads((TEXTS / "questions.json").read_text(encoding="utf-8"))
    assert {question["db_id"] for question in questions} == {path.stem for path in TEXTS.glob("*.sql")}


def test_the_module_is_the_command(tmp_path: Path) -> None:
    command = (sys.executable, "-m", "finer_sql_lib.sample.ten_databases")
    subprocess.run([*command, str(tmp_path)], check=True, capture_output=True)
    assert (tmp_path / "dev.json").is_file()
    without = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (without.returncode, "usage:" in without.stderr) == (1, True)
