"""What the rewards are worth on the sample: ``python -m sample_lab.ablation`` (``make ablation``).

From one SFT checkpoint, equal steps, several seeds: GRPO with all four rewards, without memory, without atomic, with
format and execution only. Each arm's log, and what its n = 30 run over a part of dev scores, go to
``<arm>-seed-<k>``; the start's to ``sft``. Arms that are done are not done again.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from types import MappingProxyType
from typing import get_args

from finer_sql_lib.analysis.ablation import arm_metrics
from finer_sql_lib.runs import load_run
from finer_sql_lib.sample.demo import Task, run_task
from finer_sql_lib.sample.models import sample_checkpoint
from finer_sql_lib.training.settings import REWARDS
from sample_lab.query import Style
from sample_lab.teach import GRPO, grpo_task, practice

ARMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "all": REWARDS,
        "no-memory": ("format", "execution", "atomic"),
        "no-atomic": ("format", "execution", "memory"),
        "format-execution": ("format", "execution"),
    }
)
"""The rewards of each arm."""


@dataclass(frozen=True, slots=True)
class Arm:
    """One training and its scoring: into ``out/<name>``, with its working files in ``work/<name>``."""

    name: str
    rewards: tuple[str, ...]
    seed: int
    steps: int
    batch: int
    questions: int
    style: Style
    out: Path
    work: Path


def ablate(arms: Sequence[Arm], checkpoint: str) -> None:
    """Train and score all arms, and score their start, on all cores; one process and one thread each."""
    for style, work in {(arm.style, arm.work) for arm in arms}:
        practice(style, work)  # before the arms share it
    with ProcessPoolExecutor(os.cpu_count() or 1, mp_context=get_context("spawn")) as pool:
        for done in [pool.submit(_do, arm, checkpoint) for arm in arms]:
            print(done.result(), flush=True)


def _do(arm: Arm, checkpoint: str) -> str:
    """One arm in this process; without rewards it is the start, which is only scored."""
    import torch

    torch.set_num_threads(1)
    target, work = arm.out / arm.name, arm.work / arm.name
    if (target / "metrics.json").is_file():
        return f"{arm.name}: done before"
    model = sample_checkpoint(checkpoint)
    if arm.rewards:
        from finer_sql_lib.training.grpo import train_grpo

        settings = GRPO.override(
            rewards=arm.rewards, seed=arm.seed, steps=arm.steps, batch=arm.batch, micro_batch=arm.batch
        )
        task = grpo_task(arm.style, model, practice(arm.style, arm.work), work / "grpo")
        model = train_grpo(task, settings, say=_silent)
    run_task(Task(str(model), f"sample-{arm.style}", work / "run", arm.questions))
    target.mkdir(parents=True, exist_ok=True)
    if arm.rewards:
        shutil.copyfile(model.parent / "trainer_state.json", target / "trainer_state.json")
    metrics = arm_metrics(load_run(work / "run"))
    (target / "metrics.json").write_text(json.dumps(metrics, indent=1) + "\n", encoding="utf-8")
    return f"{arm.name}: EX {100 * metrics['ex']:.1f}"


def _silent(line: str) -> None:
    """Several arms train at once: only their results are printed."""


def main() -> None:
    """The command line: --out, --work, --style, --seeds, --steps, --batch, --questions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("runs/ablation"), help="logs and scores of the arms")
    parser.add_argument("--work", type=Path, default=Path("runs/ablation-work"), help="models and runs of the arms")
    parser.add_argument("--style", choices=get_args(Style), default="bird", help="whose start and habits")
    parser.add_argument("--seeds", type=int, default=3, help="trainings of each arm")
    parser.add_argument("--steps", type=int, default=100, help="updates of each training")
    parser.add_argument("--batch", type=int, default=128, help="completions of an update")
    parser.add_argument("--questions", type=int, default=100, help="of dev, every split and level with its share")
    given = parser.parse_args()
    common = (given.steps, given.batch, given.questions, given.style, given.out, given.work)
    arms = [Arm("sft", (), 0, *common)]
    arms += [Arm(f"{arm}-seed-{seed}", ARMS[arm], seed, *common) for seed in range(given.seeds) for arm in ARMS]
    ablate(arms, f"tiny-{given.style}-sft")


if __name__ == "__main__":
    main()
