"""Names of files and texts of errors: shown, never acted on, by every command."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from tests.cli.hand_written import evaluate_hand_written
from tests.conftest import HAND_WRITTEN, Cli

HOSTILE = "run[/v1]\x1b[2J\u202e"
SHOWN = r"run[/v1]\x1b[2J\u202e"


@pytest.mark.parametrize("name", ["run[v1]", "run[/v1]", HOSTILE])
def test_a_run_may_have_any_name(cli: Cli, tmp_path: Path, name: str) -> None:
    run = tmp_path / name  # a slash in it is a folder
    code, out, err = evaluate_hand_written(cli, run)
    assert code == 0, err
    shown = SHOWN if name == HOSTILE else name
    assert f"written: {tmp_path}/{shown}/metrics.json" in out
    for verb in (("errors", run), ("compare", run, run)):
        code, out, err = cli(*verb)
        assert code == 0, err
        assert shown in out
        assert "\x1b" not in out + err


def test_an_error_is_shown_and_does_not_act(cli: Cli, tmp_path: Path) -> None:
    code, _, err = cli("errors", tmp_path / HOSTILE)
    assert code == 2
    assert SHOWN in err
    assert "\x1b" not in err


def test_a_list_of_errors_has_no_formulas(cli: Cli, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(HAND_WRITTEN, data)
    questions = (data / "dev.json").read_text(encoding="utf-8")
    (data / "dev.json").write_text(questions.replace('"question": "', '"question": "=1+'), encoding="utf-8")
    pool = HAND_WRITTEN / "candidates.jsonl"
    code, _, err = cli("evaluate", "--data", data, "--candidates", pool, "--run", tmp_path / "r")
    assert code == 0, err
    cli("errors", tmp_path / "r", "--out", tmp_path / "errors.csv")
    with (tmp_path / "errors.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    assert all(row["text"].startswith("'=1+") for row in rows)
