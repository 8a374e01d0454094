"""The main job on real input: the published predictions of 22 systems on Spider dev, voted on and scored."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from finer_sql_lib.runs import load_run

AUTHORS_CORRECT = 851
"""What the authors' own voting selects on this pool: 851 of 972, by the official evaluator."""


@pytest.fixture(scope="module")
def finished(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    run = tmp_path_factory.mktemp("runs") / "crossmodel"
    subprocess.run(command(shared_data, run), check=True, capture_output=True)
    return run


def command(shared_data: Path, run: Path, *more: str) -> list[str]:
    pool = shared_data / "pools" / "spider_dev_crossmodel.jsonl"
    fixed = ["evaluate", "--benchmark", "spider", "--data", str(shared_data / "spider"), "--candidates", str(pool)]
    rest = ["--missing-databases", "skip", "--run", str(run), *more]
    return [sys.executable, "-c", "from finer_sql_lib.cli.main import main; main()", *fixed, *rest]


def contents(run: Path) -> dict[str, object]:
    """All that two runs of the same job must have in common: everything but times."""
    opened = load_run(run)
    metrics = json.loads((run / "metrics.json").read_text())
    executions = {k: (e.outcome, e.columns, e.rows, e.error) for k, e in opened.executions().items()}
    return {
        "candidates": opened.candidates(),
        "executions": executions,
        "votes": opened.votes("value_aware"),
        "verdicts": opened.verdicts("spider_ex"),
        "metrics": {name: value for name, value in metrics.items() if name != "seconds"},
        "submission": (run / "pred_dev.sql").read_text(),
    }


def test_scores(finished: Path) -> None:
    metrics = json.loads((finished / "metrics.json").read_text())
    assert metrics["n_questions"] == 972
    assert metrics["skipped"] == {"wta_1": 62}
    assert metrics["n_candidates"] == 972 * 22
    assert metrics["n_correct"] >= AUTHORS_CORRECT
    assert metrics["recall"] > metrics["ex"]
    lines = (finished / "pred_dev.sql").read_text().splitlines()
    assert len(lines) == 1034
    assert all(lines)


def test_the_authors_rule_gives_the_authors_number(finished: Path, shared_data: Path) -> None:
    subprocess.run(command(shared_data, finished, "--rule", "authors_vav"), check=True, capture_output=True)
    assert json.loads((finished / "metrics.json").read_text())["n_correct"] == AUTHORS_CORRECT
    subprocess.run(command(shared_data, finished), check=True, capture_output=True)


def test_the_results_say_these_numbers(finished: Path, project: Path) -> None:
    metrics = json.loads((finished / "metrics.json").read_text())
    page = " ".join((project / "docs/results.md").read_text().split())
    assert f"{metrics['n_correct']} of {metrics['n_questions']} = {100 * metrics['ex']:.2f}" in page
    assert f"{AUTHORS_CORRECT} of 972 = {100 * AUTHORS_CORRECT / 972:.2f}" in page
    assert f"some candidate is right for {100 * metrics['recall']:.2f}" in page
    corrected = metrics["corrected"]
    assert f"{len(corrected['tie_golds'])} of the 972 golds depend on ties" in page
    assert f"without them `value_aware` has {100 * corrected['ex']:.2f}" in page


def test_killed_and_resumed_is_the_same(finished: Path, shared_data: Path, tmp_path: Path) -> None:
    run = tmp_path / "killed"
    for delay_s in (0.7, 1.2, 1.7, 2.2, 2.7):
        with subprocess.Popen(command(shared_data, run), stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as job:
            time.sleep(delay_s)
            job.send_signal(signal.SIGKILL)
    subprocess.run(command(shared_data, run), check=True, capture_output=True)
    assert contents(run) == contents(finished)
