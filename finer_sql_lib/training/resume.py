"""Which checkpoint to go on from after a stop at any moment, a kill in the middle of a save included."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

_PREFIX = "checkpoint-"


def last_checkpoint(folder: Path) -> Path | None:
    """The newest whole checkpoint in ``folder``, or None.

    The trainer writes its state last, so a checkpoint without a readable ``trainer_state.json`` of its own step was cut
    off while it was saved.
    """
    whole = [path for path in folder.glob(f"{_PREFIX}*") if _is_whole(path)]
    return max(whole, key=step_of, default=None)


def step_of(checkpoint: Path | None) -> int:
    """The step of a checkpoint; 0 for none.

    >>> step_of(Path("out/checkpoint-120")), step_of(None)
    (120, 0)
    """
    return 0 if checkpoint is None else int(checkpoint.name.removeprefix(_PREFIX))


def forget_after(folder: Path, step: int) -> list[str]:
    """Delete what a killed run left of later steps: cut-off checkpoints and evaluations. Returns their names."""
    later = [path for path in folder.glob(f"{_PREFIX}*") if _number(path) > step]
    later += [path for path in folder.glob("eval/step-*") if _number(path) > step or (step == 0)]
    for path in later:
        shutil.rmtree(path)
    return sorted(path.name for path in later)


def _is_whole(checkpoint: Path) -> bool:
    try:
        state = json.loads((checkpoint / "trainer_state.json").read_text(encoding="utf-8"))
    except (OSError, json.JSONDecodeError):
        return False
    return bool(state.get("global_step") == _number(checkpoint))


def _number(path: Path) -> int:
    digits = path.name.rpartition("-")[2]
    return int(digits) if digits.isdigit() else -1
