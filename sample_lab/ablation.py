"""What the rewards are worth on the sample: ``python -m sample_lab.ablation`` (``make ablation``).

From one SFT checkpoint (the kept, finished one where `make tiny` has not made it), equal steps, several seeds: GRPO
with all four rewards, without memory, without atomic, with format and execution only. Each arm's log, and what its
n = 30 run over a part of dev scores, go to ``<arm>-seed-<k>``; the start's to ``sft``. Arms that are done are not done
again.
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
from finer_sql_lib.sample.kept import LOG, training_start
from finer_sql_lib.training.settings import REWARDS
from sample_lab.query import Dialect
from sample_lab.teach import GRPO, practice, train_on_rewards

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
    dialect: Dialect
    out: Path
    work: Path


def ablate(arms: Sequence[Arm], start: Path) -> None:
    """Train and score all arms, and score their ``start``, on all cores; one process and one thread each."""
    for dialect, work in {(arm.dialect, arm.work) for arm in arms}:
        practice(dialect, work)  # before the arms share it
    with ProcessPoolExecutor(os.cpu_count() or 1, mp_context=get_context("spawn")) as pool:
        for report in [pool.submit(run_arm, arm, start) for arm in arms]:
            print(report.result(), flush=True)


def run_arm(arm: Arm, start: Path) -> str:
    """One arm in this process; without rewards it is the start, which is only scored."""
    import torch

    torch.set_num_threads(1)
    target, work = arm.out / arm.name, arm.work / arm.name
    if (target / "metrics.json").is_file():
        return f"{arm.name}: done before"
    model = start
    if arm.rewards:
        settings = GRPO.override(
            rewards=arm.rewards, seed=arm.seed, steps=arm.steps, batch=arm.batch, micro_batch=arm.batch
        )
        folder = practice(arm.dialect, arm.work)
        # several arms train at once: only their results are printed
        model = train_on_rewards(arm.dialect, start, folder, work / "grpo", settings, say=lambda line: None)
    run_task(Task(str(model), f"sample-{arm.dialect}", work / "run", arm.questions))
    target.mkdir(parents=True, exist_ok=True)
    if arm.rewards:
        shutil.copyfile(model.parent / LOG, target / LOG)
    metrics = arm_metrics(load_run(work / "run"))
    (target / "metrics.json").write_text(json.dumps(metrics, indent=1) + "\n", encoding="utf-8")
    return f"{arm.name}: EX {100 * metrics['ex']:.1f}"


def main() -> None:
    """The command line: --out, --work, --dialect, --seeds, --steps, --batch, --questions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("runs/ablation"), help="logs and scores of the arms")
    parser.add_argument("--work", type=Path, default=Path("runs/ablation-work"), help="models and runs of the arms")
    parser.add_argument("--dialect", choices=get_args(Dialect), default="bird", help="whose start and questions")
    parser.add_argument("--seeds", type=int, default=3, help="trainings of each arm")
    parser.add_argument("--steps", type=int, default=100, help="updates of each training")
    parser.add_argument("--batch", type=int, default=128, help="completions of an update")
    parser.add_argument("--questions", type=int, default=100, help="of dev, every split and level with its share")
    options = parser.parse_args()
    common = (options.steps, options.batch, options.questions, options.dialect, options.out, options.work)
    arms = [Arm("sft", (), 0, *common)]
    arms += [Arm(f"{arm}-seed-{seed}", ARMS[arm], seed, *common) for seed in range(options.seeds) for arm in ARMS]
    start = training_start(options.dialect)
    print(f"all arms start from {start}", flush=True)
    ablate(arms, start)


if __name__ == "__main__":
    main()
