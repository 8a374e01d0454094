"""``finer-sql compare`` and ``finer-sql errors`` of evaluated runs."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.hand_written import evaluate_hand_written
from tests.conftest import Cli


def test_compare_two_runs(cli: Cli, tmp_path: Path) -> None:
    evaluate_hand_written(cli, tmp_path / "a")
    evaluate_hand_written(cli, tmp_path / "b", "--rule", "majority")
    code, out, _ = cli("compare", tmp_path / "a", tmp_path / "b")
    assert code == 0
    assert "McNemar p" in out
    assert "right in a only" in out


def test_error_report(cli: Cli, tmp_path: Path) -> None:
    evaluate_hand_written(cli, tmp_path / "r")
    code, out, _ = cli("errors", tmp_path / "r", "--out", tmp_path / "errors.csv")
    assert code == 0
    wrong = 48 - json.loads((tmp_path / "r" / "metrics.json").read_text())["n_correct"]
    assert f"{wrong} wrong questions" in out
    assert "lost the vote" in out
    assert (tmp_path / "errors.csv").read_text().count("\n") >= wrong
