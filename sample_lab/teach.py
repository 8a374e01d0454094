"""Train the sample's checkpoints from nothing: ``python -m sample_lab.teach`` (``make tiny``).

    vocabulary -> new model -> names (short lessons) -> sft (whole prompts) -> late (all templates) -> grpo (rewards)

Every stage resumes: started again with the same arguments, it goes on from its last checkpoint. The first stage shows
two tables, no values and only known words: the shorter the prompt, the sooner a model finds out that it is to copy.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, get_args

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.sample.kept import EARLIER_LOGS, LOG
from finer_sql_lib.training.grpo import GrpoTask, train_grpo
from finer_sql_lib.training.settings import TINY, Settings
from sample_lab.build import LAYOUTS, PRACTICE, build
from sample_lab.curriculum import Curriculum, CurriculumSettings
from sample_lab.prefix_sharing_sft import PrefixSharingSettings, train_prefix_sharing
from sample_lab.query import Dialect
from sample_lab.tiny_models import ModelSize, new_model
from sample_lab.vocabulary import build_vocabulary

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Course:
    """How long and with what a model is taught: its size, the steps of the three SFT stages, and GRPO's settings."""

    size: ModelSize
    names: PrefixSharingSettings
    sft: PrefixSharingSettings
    late: PrefixSharingSettings
    grpo: Settings


GRPO: Final = TINY.override(
    learning_rate=3e-4,
    generations=16,
    batch=128,
    micro_batch=128,
    max_prompt=1400,
    max_completion=160,
    steps=200,
    beta=0.0,
    save_every=20,
    keep_checkpoints=1,
    eval_every=0,
)
"""GRPO of a small model: a higher learning rate than the paper's, no KL term, few steps."""

FULL: Final = Course(
    size=ModelSize(hidden=192, layers=4, intermediate=640),
    names=PrefixSharingSettings(steps=600, groups=4, decay=0.0, warmup=50, bfloat16=None),
    sft=PrefixSharingSettings(steps=2400, groups=2, decay=0.3, warmup=50, bfloat16=None),
    late=PrefixSharingSettings(steps=800, groups=2, learning_rate=1e-3, decay=0.7, warmup=25, bfloat16=None),
    grpo=GRPO,
)
SMOKE: Final = Course(
    size=ModelSize(hidden=64, layers=2, intermediate=128),
    names=PrefixSharingSettings(steps=4, groups=1, warmup=1, save_every=2),
    sft=PrefixSharingSettings(steps=4, groups=1, warmup=1, save_every=2),
    late=PrefixSharingSettings(steps=2, groups=1, warmup=1, save_every=2),
    grpo=replace(GRPO, steps=1, generations=2, batch=2, micro_batch=2, max_completion=16, preflight_prompts=1),
)
"""The whole way in a minute, for tests. It teaches nothing."""


SEEDS: Final = (1, 2, 3)
"""Of the lessons of the three SFT stages."""


def teach(dialect: Dialect, out: Path, course: Course = FULL, say: Say = print) -> dict[str, Path]:
    """Train under ``out``, or go on; returns the exported folders ``tiny-<dialect>-sft`` and ``tiny-<dialect>``.

    Both are bfloat16 safetensors with tokenizer and the logs of their own stages.
    """
    from transformers import AutoTokenizer

    new = out / "new"
    if not (new / "config.json").is_file():  # written last
        new_model(build_vocabulary(new), course.size)
    tokenizer = AutoTokenizer.from_pretrained(new)
    few = CurriculumSettings(dialect, SEEDS[0], questions=5, invented=0.0, max_tables=2, values=0, late=False)
    names = train_prefix_sharing(new, Curriculum(few, tokenizer), out / "names", course.names, say=say)
    whole = CurriculumSettings(dialect, SEEDS[1], questions=10, invented=0.5, late=False)
    sft = train_prefix_sharing(names, Curriculum(whole, tokenizer), out / "sft", course.sft, say=say)
    # what follows begins with published bfloat16 weights: a later stage can be had again without the earlier ones
    sft = export(sft, out / "sft-exported")
    every = CurriculumSettings(dialect, SEEDS[2], questions=10, invented=0.5)
    late = train_prefix_sharing(sft, Curriculum(every, tokenizer), out / "late", course.late, say=say)
    start = export(late, out / f"tiny-{dialect}-sft")
    for stage, file in EARLIER_LOGS.items():
        shutil.copyfile(out / stage / LOG, start / file)
    trained = train_on_rewards(dialect, start, practice(dialect, out), out / "grpo", course.grpo, say)
    return {start.name: start, f"tiny-{dialect}": export(trained, out / f"tiny-{dialect}")}


def practice(dialect: Dialect, out: Path) -> Path:
    """The benchmark that GRPO works on, written into ``out/practice`` unless it is there; returns its folder.

    Its train split asks a few questions of each of many databases (``PRACTICE``). Of the benchmark's own train split
    the start answers nearly everything, so that whole groups have one reward and nothing is learned.
    """
    folder = out / "practice"
    if not (folder / "splits.json").is_file():  # written last
        build(folder, LAYOUTS[dialect], PRACTICE)
    return folder


def train_on_rewards(
    dialect: Dialect, model: Path, folder: Path, out: Path, settings: Settings, say: Say = print
) -> Path:
    """GRPO of ``model`` into ``out`` on the train split of ``folder``, made by :func:`practice`; returns the model.

    Its memory begins with the golds' reasoning.
    """
    from sample_lab.prefix_sharing_grpo import PrefixSharingTrainer

    train = load_benchmark(dialect, folder, "train")
    task = GrpoTask(str(model), train, out, memory_init=folder / "train_traces.jsonl")
    return train_grpo(task, settings, say, PrefixSharingTrainer)


def export(model: Path, folder: Path) -> Path:
    """A trained model as it is published: weights in bfloat16, tokenizer, and the training's log beside them."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    weights = AutoModelForCausalLM.from_pretrained(model, dtype=torch.bfloat16)
    weights.config.use_cache = True  # the trainer turns it off
    weights.save_pretrained(folder)
    AutoTokenizer.from_pretrained(model).save_pretrained(folder)
    shutil.copyfile(model.parent / LOG, folder / LOG)
    return folder


def main() -> None:
    """The command line: --out, --dialect, --smoke."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("runs/tiny"), help="folder of the trainings")
    parser.add_argument("--dialect", choices=get_args(Dialect), action="append", help="one of the two; default: both")
    parser.add_argument("--smoke", action="store_true", help="a few steps of everything, to try the way")
    options = parser.parse_args()
    for dialect in options.dialect or get_args(Dialect):
        for name, folder in teach(dialect, options.out / dialect, SMOKE if options.smoke else FULL).items():
            print(f"{name}: {folder}")


if __name__ == "__main__":
    main()
