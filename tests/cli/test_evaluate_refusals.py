"""What ``finer-sql evaluate`` says of arguments, pools and runs that cannot work."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.hand_written import evaluate_hand_written, write_pool
from tests.conftest import HAND_WRITTEN, Cli


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (("--rule", "best"), "unknown voting rule 'best'; choose one of majority, value_aware, authors_vav"),
        (("--metric", "bleu"), "unknown metric 'bleu'; choose one of official, spider_ex"),
        (("--benchmark", "wikisql"), "unknown benchmark 'wikisql'; choose one of spider, bird"),
        (("--split", "validation"), "unknown split 'validation'"),
        (("--timeout-s", "0"), "timeout_s"),
        (("--workers", "0"), "workers"),
        (("--r-ves-repeats", "-1"), "--r-ves-repeats must be at least 0, got -1"),
        (("--data", "nowhere"), "nowhere is not a folder"),
        (("--candidates", "none.jsonl"), "no candidate pool at none.jsonl"),
    ],
)
def test_bad_arguments_say_what_to_do(cli: Cli, tmp_path: Path, more: tuple[str, str], message: str) -> None:
    code, _, err = evaluate_hand_written(cli, tmp_path / "r", *more)
    assert code == 2
    assert message in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([{"question_id": 999, "db_id": "x", "candidates": []}], "questions that the benchmark does not have: 999"),
        ([{"question_id": 0, "candidates": []}] * 2, "line 2: question_id 0 was already on line 1"),
        (["{"], "line 1: not JSON"),
        ([{"question_id": 0, "db_id": "other", "candidates": []}], "question 0 has db_id 'other'"),
        ([{"question_id": 0}], "candidates must be a list"),
    ],
)
def test_bad_pools_name_the_line(cli: Cli, tmp_path: Path, rows: list[object], message: str) -> None:
    pool = write_pool(tmp_path / "pool.jsonl", rows)
    code, _, err = cli("evaluate", "--data", HAND_WRITTEN, "--candidates", pool, "--run", tmp_path / "r")
    assert code == 2
    assert message in err


def test_a_run_of_other_arguments_is_refused(cli: Cli, tmp_path: Path) -> None:
    evaluate_hand_written(cli, tmp_path / "r")
    pool = write_pool(tmp_path / "pool.jsonl", [{"question_id": 0, "candidates": ["SELECT 1"]}])
    code, _, err = cli("evaluate", "--data", HAND_WRITTEN, "--candidates", pool, "--run", tmp_path / "r")
    assert code == 2
    assert "was made with other arguments (pool_sha256" in err
