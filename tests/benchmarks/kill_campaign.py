"""Kill evaluation and generation at random moments, restart them, and compare with a run that nobody disturbed.

    python -m tests.benchmarks.kill_campaign [kills]

Evaluation runs on the 22-candidate Spider pool where ../shared/data is there, else on the tests' hand-written one;
generation asks a tiny random Qwen2 the hand-written questions with transformers (left out where torch is absent). Half
of the kills each, 100 in all unless told otherwise. Everything but times must be equal at the end.
"""

from __future__ import annotations

import importlib.util
import json
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from finer_sql_lib.runs import load_run

HAND_WRITTEN = Path(__file__).resolve().parents[1] / "fixtures" / "hand_written"
DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
POOL = DATA / "pools" / "spider_dev_crossmodel.jsonl"
COMMAND = [sys.executable, "-c", "from finer_sql_lib.cli.main import main; main()"]


def main(kills: int) -> None:
    """Run the campaign; exits with 1 at the first difference."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        campaigns = [("evaluation", evaluation_command)]
        if importlib.util.find_spec("torch") is not None:
            campaigns.append(("generation", generation_command(here)))
        for name, command in campaigns:
            survived = campaign(here, name, command, kills // len(campaigns))
            print(f"{name}: {survived} kills, and the finished run equals the undisturbed one")


def campaign(here: Path, name: str, command: Any, kills: int, seed: int = 0) -> int:
    """Kill and restart ``command`` until ``kills`` landed; a run that finishes early is thrown away and begun again."""
    draw = random.Random(seed)
    calm = here / f"{name}-calm"
    started = time.monotonic()
    subprocess.run(command(calm), check=True, capture_output=True)
    seconds = time.monotonic() - started
    expected = contents(calm)
    rough, landed = here / f"{name}-rough", 0
    while landed < kills:
        if killed_in_time(command(rough), draw.uniform(0.1, 0.6 * seconds)):
            landed += 1
        else:
            check(name, contents(rough), expected)
            shutil.rmtree(rough)
    subprocess.run(command(rough), check=True, capture_output=True)
    check(name, contents(rough), expected)
    return landed


def killed_in_time(command: list[str], after_s: float) -> bool:
    """Start ``command`` and kill it ``after_s`` seconds later; False when it was done by then."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            process.wait(after_s)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            return True
    if process.returncode != 0:
        sys.exit(f"the command failed after a kill: {' '.join(command)}")
    return False


def contents(path: Path) -> dict[str, Any]:
    """All of a run that does not depend on the clock."""
    run = load_run(path)
    found: dict[str, Any] = {"candidates": run.candidates()}
    found["executions"] = {k: (e.outcome, e.columns, e.rows, e.error) for k, e in run.executions().items()}
    for kind in ("votes", "verdicts"):
        for table in sorted((path / kind).glob("*.parquet")):
            found[f"{kind}/{table.stem}"] = run.named(kind, table.stem).to_json()
    if (path / "metrics.json").exists():
        found["metrics"] = {k: v for k, v in json.loads((path / "metrics.json").read_text()).items() if k != "seconds"}
        found["submission"] = (path / "pred_dev.sql").read_text()
    return found


def check(name: str, found: dict[str, Any], expected: dict[str, Any]) -> None:
    """Exit with the names of the parts that differ, if any does."""
    differing = [part for part in expected if found.get(part) != expected[part]]
    if differing or found.keys() != expected.keys():
        sys.exit(f"{name}: after kills these parts differ from an undisturbed run: {', '.join(differing) or 'keys'}")


def evaluation_command(run: Path) -> list[str]:
    """Evaluate the real pool, or the hand-written one."""
    if POOL.is_file():
        data, pool = DATA / "spider", POOL
    else:
        data, pool = HAND_WRITTEN, HAND_WRITTEN / "candidates.jsonl"
    rest = ["--missing-databases", "skip", "--run", str(run)]
    return [*COMMAND, "evaluate", "--data", str(data), "--candidates", str(pool), *rest]


def generation_command(here: Path) -> Any:
    """Build the tiny model; returns the command that asks it the hand-written questions."""
    from tests.tiny_model import build_tiny_model

    model = build_tiny_model(here / "tiny-qwen2")
    fixed = ["generate", "--model", str(model), "--backend", "transformers", "--data", str(HAND_WRITTEN)]
    sampling = ["-n", "4", "--max-tokens", "24"]
    return lambda run: [*COMMAND, *fixed, *sampling, "--run", str(run)]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
