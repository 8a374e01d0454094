"""``finer-sql suite``: what it writes and says, on a data folder of one's own."""

from __future__ import annotations

import json
from pathlib import Path

from finer_sql_lib.suites import open_suite
from tests.conftest import Cli
from tests.suites.shop import GOLDS, WRONG, shop_benchmark


def data_folder(folder: Path) -> Path:
    shop_benchmark(folder)
    questions = [{"db_id": "shop", "question": f"Question {n}?", "query": gold} for n, gold in enumerate(GOLDS)]
    (folder / "data" / "dev.json").write_text(json.dumps(questions))
    return folder / "data"


def test_a_suite_of_ones_own_folder(tmp_path: Path, cli: Cli) -> None:
    data, out = data_folder(tmp_path), tmp_path / "suite"
    code, printed, _ = cli("suite", "--data", data, "--variants", 2, "--seed", 3, "--out", out, "--workers", 1)
    assert code == 0
    assert "shop: of " in printed
    assert "2 variants of each of 1 databases, literals of gold, seed 3" in printed
    assert len(open_suite(out).variants("shop")) == 2


def test_candidates_of_a_run_instead_of_golds(tmp_path: Path, cli: Cli) -> None:
    data, pool, run = data_folder(tmp_path), tmp_path / "pool.jsonl", tmp_path / "run"
    lines = [
        {"question_id": n, "candidates": [{"sql": gold}, {"sql": wrong}]}
        for n, (gold, wrong) in enumerate(zip(GOLDS, WRONG, strict=True))
    ]
    pool.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert cli("evaluate", "--data", data, "--candidates", pool, "--run", run, "--workers", 1)[0] == 0
    code, printed, _ = cli("suite", "--data", data, "--literals", "candidates", "--run", run, "--out", tmp_path / "s")
    assert code == 0
    assert "of 4 pairs 4 are alike on the original, 4 of those are told apart" in printed
    assert f"finer-sql evaluate --rule instances --instances {tmp_path / 's'} votes on it" in printed


def test_candidates_of_other_questions_are_refused(tmp_path: Path, cli: Cli) -> None:
    data, pool, run = data_folder(tmp_path), tmp_path / "pool.jsonl", tmp_path / "run"
    pool.write_text('{"question_id": 0, "candidates": ["SELECT 1"]}')
    assert cli("evaluate", "--data", data, "--candidates", pool, "--run", run, "--workers", 1)[0] == 0
    questions = json.loads((data / "dev.json").read_text())
    (data / "dev.json").write_text(json.dumps(questions[::-1]))
    code, _, error = cli("suite", "--data", data, "--literals", "candidates", "--run", run, "--out", tmp_path / "s")
    assert code == 2
    assert "was made for other questions" in error


def test_candidates_need_a_run_and_golds_need_none(tmp_path: Path, cli: Cli) -> None:
    code, _, error = cli("suite", "--data", tmp_path, "--out", tmp_path / "s", "--literals", "candidates")
    assert code == 2
    assert "--literals candidates takes them from --run RUN" in error
