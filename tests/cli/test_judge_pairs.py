"""``finer-sql judge``: rows in, the same rows with a verdict out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import HAND_WRITTEN, Cli


def test_judge_keeps_rows_and_order(cli: Cli, tmp_path: Path) -> None:
    db_id = "alpine_huts"
    rows = [
        {"db_id": db_id, "gold": "SELECT 1", "pred": "SELECT 1.0", "mark": "é"},
        {"db_id": db_id, "gold": "SELECT 1", "pred": "SELECT 2"},
        {"db_id": db_id, "gold": "SELECT a FROM nowhere", "pred": "SELECT 2"},
        {"db_id": db_id, "gold": "SELECT 1", "pred": "   "},
        {"db_id": db_id, "gold": "SELECT 1", "pred": "DROP TABLE x"},
    ]
    pairs, out = tmp_path / "pairs.jsonl", tmp_path / "verdicts.jsonl"
    pairs.write_text("".join(json.dumps(row) + "\n" for row in rows))
    code, _, err = cli(
        "judge", "--pairs", pairs, "--databases", HAND_WRITTEN / "database", "--metric", "spider_ex", "--out", out
    )
    assert code == 0, err
    judged = [json.loads(line) for line in out.read_text().splitlines()]
    assert [row["verdict"] for row in judged] == [1, 0, None, 0, 0]
    assert "gold does not execute: no such table" in judged[2]["reason"]
    assert [{k: v for k, v in row.items() if k not in ("verdict", "reason")} for row in judged] == rows


def test_judge_hardness(cli: Cli, tmp_path: Path) -> None:
    pairs, out = tmp_path / "pairs.jsonl", tmp_path / "levels.jsonl"
    golds = json.loads((HAND_WRITTEN / "dev.json").read_text())
    pairs.write_text("".join(json.dumps({"db_id": q["db_id"], "sql": q["query"]}) + "\n" for q in golds))
    arguments = ("--databases", HAND_WRITTEN / "database", "--metric", "spider_hardness", "--out", out)
    assert cli("judge", "--pairs", pairs, *arguments)[0] == 0
    levels = {json.loads(line)["verdict"] for line in out.read_text().splitlines()}
    assert levels == {"easy", "medium", "hard", "extra"}


@pytest.mark.parametrize("metric", ["spider_ex", "spider_hardness"])
def test_rows_of_a_missing_database_are_refused_or_left_without_a_verdict(
    cli: Cli, tmp_path: Path, metric: str
) -> None:
    pairs, out = tmp_path / "pairs.jsonl", tmp_path / "verdicts.jsonl"
    row = {"gold": "SELECT 1", "pred": "SELECT 1", "sql": "SELECT count(*) FROM hut"}
    pairs.write_text("".join(json.dumps(row | {"db_id": db_id}) + "\n" for db_id in ("moon", "alpine_huts", "moon")))
    arguments = ("judge", "--pairs", pairs, "--databases", HAND_WRITTEN / "database", "--metric", metric, "--out", out)
    code, _, err = cli(*arguments)
    assert (code, out.exists()) == (2, False)
    assert "for 1 databases: moon. Fetch them, or leave their rows without a verdict with --missing-databases" in err
    code, said, err = cli(*arguments, "--missing-databases", "skip")
    assert code == 0, err
    judged = [json.loads(line) for line in out.read_text().splitlines()]
    assert [row["verdict"] for row in judged] == [None, 1 if metric == "spider_ex" else "easy", None]
    assert [row.get("reason") for row in judged] == ["the database is not there", None, "the database is not there"]
    assert "3 verdicts" in said


def test_judging_again_leaves_nothing_of_the_judging_before(cli: Cli, tmp_path: Path) -> None:
    pairs, out = tmp_path / "pairs.jsonl", tmp_path / "verdicts.jsonl"
    row = {"db_id": "alpine_huts", "gold": "SELECT 1", "pred": "SELECT 1", "mark": 7}
    pairs.write_text(json.dumps(row | {"verdict": None, "reason": "the database is not there"}) + "\n")
    arguments = ("--databases", HAND_WRITTEN / "database", "--metric", "spider_ex", "--out", out)
    code, _, err = cli("judge", "--pairs", pairs, *arguments)
    assert code == 0, err
    assert json.loads(out.read_text()) == row | {"verdict": 1}


@pytest.mark.parametrize("db_id", ["../database/alpine_huts", "/tmp", ".."])
def test_a_db_id_that_leads_elsewhere_is_refused(cli: Cli, tmp_path: Path, db_id: str) -> None:
    (tmp_path / "pairs.jsonl").write_text(json.dumps({"db_id": db_id, "gold": "SELECT 1", "pred": "SELECT 1"}) + "\n")
    arguments = ("--databases", HAND_WRITTEN / "database", "--metric", "spider_ex", "--out", tmp_path / "out.jsonl")
    code, _, err = cli("judge", "--pairs", tmp_path / "pairs.jsonl", *arguments, "--missing-databases", "skip")
    assert code == 2
    assert "is no name of a database in" in " ".join(err.split())
