"""The real files of Spider and BIRD."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from finer_sql_lib.benchmarks import load_benchmark
from tests.benchmarks.folders import make_database, problems_of, write


def test_real_spider_dev(shared_data: Path) -> None:
    benchmark = load_benchmark("spider", shared_data / "spider", missing_databases="skip")
    assert benchmark.official
    assert len(benchmark.questions) == 972
    assert benchmark.skipped == {"wta_1": 62}
    assert [question.id for question in benchmark.all_questions] == list(range(1034))
    golds = (shared_data / "spider" / "dev_gold.sql").read_text().splitlines()
    assert [f"{benchmark.golds[q.id].gold_sql}\t{q.db_id}" for q in benchmark.all_questions] == golds


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
    levels = Counter(question.difficulty for question in benchmark.golds.values())
    assert levels == {"simple": 925, "moderate": 464, "challenging": 145}
    first = benchmark.questions[0]
    assert first.evidence.startswith("Eligible free rate for K-12 = ")
    golds = [line for line in (bird / "dev_gold.sql").read_text().split("\n") if line.strip()]
    assert benchmark.golds[first.id].gold_sql == golds[0].rpartition("\t")[0]


def test_real_bird_mini_dev(bird: Path) -> None:
    benchmark = load_benchmark("bird", bird, "mini_dev", missing_databases="skip")
    assert len(benchmark.all_questions) == 500
    assert benchmark.all_questions[0].id == 1471


def test_real_bird_without_databases(shared_data: Path) -> None:
    lines = problems_of("bird", shared_data / "bird", missing_databases="skip")
    assert len(lines) == 11
    assert sum(int(line.partition("(")[2].partition(" ")[0]) for line in lines) == 1534
