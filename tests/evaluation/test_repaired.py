"""The reading on repaired golds: beside the official number, never in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finer_sql_lib.benchmarks.official_files import read_repaired_golds
from tests.cli.test_build_suite import data_folder
from tests.conftest import Cli
from tests.suites.shop import GOLDS

REPAIRED = (
    GOLDS[0],
    "SELECT name FROM town ORDER BY size LIMIT 1",
    "SELECT town.name, count(*) FROM town JOIN shop ON town.id = shop.town GROUP BY town.id ORDER BY town.name DESC",
    "SELECT nothing FROM shop",
)


def evaluate(cli: Cli, folder: Path, golds: tuple[str, ...], *more: object) -> tuple[int, str, str]:
    data = data_folder(folder)
    (data / "dev_gold_repaired.sql").write_text("".join(f"{gold}\tshop\n" for gold in golds))
    texts = [GOLDS[0], REPAIRED[1], GOLDS[2], GOLDS[3]]
    lines = [{"question_id": n, "candidates": [{"sql": text}]} for n, text in enumerate(texts)]
    (folder / "pool.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    given = ("--data", data, "--candidates", folder / "pool.jsonl", "--run", folder / "run", "--workers", 1)
    return cli("evaluate", *given, "--gold", "repaired", *more)


def test_it_stands_beside_the_official_score_and_lists_what_changes(tmp_path: Path, cli: Cli) -> None:
    code, printed, _ = evaluate(cli, tmp_path, REPAIRED)
    assert code == 0
    report = json.loads((tmp_path / "run" / "metrics.json").read_text())
    assert (report["n_correct"], report["n_questions"]) == (3, 4)
    reading = report["repaired"]
    assert (reading["n_correct"], reading["n_questions"]) == (2, 3)
    assert (reading["gained"], reading["lost"]) == ([1], [2])
    assert (reading["other_result"], reading["other_order"], reading["unrunnable_golds"]) == ([1], [2], [3])
    assert "on repaired golds: EX 66.67" in printed
    assert "gained by the repair: 1\n" in printed


def test_without_it_nothing_of_it_is_reported(tmp_path: Path, cli: Cli) -> None:
    evaluate(cli, tmp_path, REPAIRED, "--gold", "official")
    assert "repaired" not in json.loads((tmp_path / "run" / "metrics.json").read_text())


def test_golds_of_another_split_are_refused(tmp_path: Path, cli: Cli) -> None:
    code, _, error = evaluate(cli, tmp_path, REPAIRED[:3])
    assert code == 2
    assert "has 3 golds for 4 questions" in error


def test_it_is_read_beside_ex_alone(tmp_path: Path, cli: Cli) -> None:
    code, _, error = evaluate(cli, tmp_path, REPAIRED, "--metric", "spider_ts")
    assert code == 2
    assert "--gold repaired is read beside spider_ex, not beside spider_ts" in error


def test_a_folder_without_repaired_golds_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"no .*dev_gold_repaired\.sql, the repaired golds"):
        read_repaired_golds(tmp_path, "dev", ["shop"])


def test_of_spiders_golds_174_return_other_rows(shared_data: Path, tmp_path: Path, cli: Cli) -> None:
    golds = (shared_data / "spider" / "dev_gold.sql").read_text().splitlines()
    (tmp_path / "pred.sql").write_text("".join(line.split("\t")[0] + "\n" for line in golds if line.strip()))
    given = ("--data", shared_data / "spider", "--missing-databases", "skip", "--run", tmp_path / "run")
    code, _, _ = cli("evaluate", *given, "--candidates", tmp_path / "pred.sql", "--gold", "repaired")
    assert code == 0
    reading = json.loads((tmp_path / "run" / "metrics.json").read_text())["repaired"]
    assert len(reading["other_result"]) == 174
    assert reading["n_questions"] == 972
