"""The hand-written pool, as a user evaluates it, and pools of a test's own."""

from __future__ import annotations

import json
from pathlib import Path

from tests.conftest import HAND_WRITTEN, Cli

POOL = HAND_WRITTEN / "candidates.jsonl"


def evaluate_hand_written(cli: Cli, run: Path, *more: object) -> tuple[int, str, str]:
    return cli("evaluate", "--data", HAND_WRITTEN, "--candidates", POOL, "--run", run, *more)


def write_pool(path: Path, rows: list[object]) -> Path:
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))
    return path


def forget_request(path: Path) -> None:
    """As a run from before requests were recorded."""
    manifest = json.loads((path / "run.json").read_text())
    del manifest["identity"]["request"]
    (path / "run.json").write_text(json.dumps(manifest))
