"""How every training starts, goes on after a stop at any moment, and ends: one protocol for SFT, GRPO and the lab.

    open_training -> finished already? -> last whole checkpoint -> forget what came after it
                  -> complete: train from there -> save the model -> save the trainer's state, which says "finished"

A folder holds run.json, checkpoint-N, whatever callbacks write (eval/step-N), and at the end model/ and
trainer_state.json.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finer_sql_lib.runs import Run, open_run
from finer_sql_lib.training.model import this_process

Say = Callable[[str], None]


def silent(line: str) -> None:
    """What all processes but the main one say."""


_PREFIX = "checkpoint-"
_STATE = "trainer_state.json"


@dataclass(frozen=True, slots=True)
class Training:
    """A training whose folder ``out`` this process may write. ``run`` is None in all but the main process.

    ``checkpoint``: where to go on from, None at the start. ``say`` is silent in all but the main process.
    """

    out: Path
    run: Run | None
    process: Any
    checkpoint: Path | None
    finished: bool
    say: Say

    @property
    def model(self) -> Path:
        """The folder of the trained model, when the training has ended."""
        return self.out / "model"

    @property
    def step(self) -> int:
        """The updates that are behind it."""
        return step_of(self.checkpoint)

    def complete(self, trainer: Any) -> Path:
        """Train to the end and save; returns ``model``."""
        if self.checkpoint is not None:
            self.say(f"going on from {self.checkpoint}")
        trainer.train(resume_from_checkpoint=None if self.checkpoint is None else str(self.checkpoint))
        trainer.save_model(str(self.model))
        trainer.save_state()  # last: a folder with a whole state is a finished training
        self.say(f"the trained model is in {self.model}")
        return self.model


@contextmanager
def open_training(out: Path, identity: dict[str, Any], say: Say = print, steps: int = 0) -> Iterator[Training]:
    """Start the training in ``out``, or go on with it; all launched processes call this together.

    ``steps``: a training that ended after fewer is not ``finished`` and goes on from its last checkpoint; 0 where its
    length is part of ``identity``. Raises RunError for a folder that belongs to another identity.
    """
    process = this_process()
    main = process.is_main_process
    say = say if main else silent
    with open_run(out, identity) if main else nullcontext() as run:
        ended_at = _saved_step(out)
        if finished := ended_at is not None and ended_at >= steps:
            say(f"finished already: the trained model is in {out / 'model'}")
        checkpoint = last_checkpoint(out)
        if main and not finished:
            forget_after(out, step_of(checkpoint))
        process.wait_for_everyone()
        yield Training(out, run, process, checkpoint, finished, say)


def last_checkpoint(folder: Path) -> Path | None:
    """The newest whole checkpoint in ``folder``, or None.

    The trainer writes its state last, so a checkpoint without a readable ``trainer_state.json`` of its own step was cut
    off while it was saved.
    """
    whole = [path for path in folder.glob(f"{_PREFIX}*") if _saved_step(path) == _number(path)]
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
    # a run that starts anew evaluates again before its first step: step-0 goes too
    later += [path for path in folder.glob("eval/step-*") if _number(path) > step or step == 0]
    for path in later:
        shutil.rmtree(path)
    return sorted(path.name for path in later)


def _saved_step(folder: Path) -> int | None:
    """The step that the trainer's state in ``folder`` was saved after; None where there is none, or it was cut off."""
    try:
        state = json.loads((folder / _STATE).read_text(encoding="utf-8"))
    except (OSError, json.JSONDecodeError):
        return None
    step = state.get("global_step")
    return step if isinstance(step, int) else None


def _number(path: Path) -> int:
    """The number that a name ends in; -1 for none."""
    digits = path.name.rpartition("-")[2]
    return int(digits) if digits.isdigit() else -1
