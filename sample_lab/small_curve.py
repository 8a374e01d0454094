"""A curve of GRPO on Spider, on two cores: ``python -m sample_lab.small_curve SPIDER COURSE OUT``.

From ``small-sft``, all weights, with all four rewards, each prompt read once for its group
(:mod:`sample_lab.prefix_sharing_grpo`). Held-out questions of Spider dev are voted on before the first update and every
so many after it. COURSE is the folder of :mod:`sample_lab.small_course`, with the references and the memory that the
model card of ``small`` tells how to make (references.jsonl, memory.jsonl). The same command again goes on where it
stopped.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.sample.small import small_model
from finer_sql_lib.training.data import read_references
from finer_sql_lib.training.grpo import GrpoTask, train_grpo
from finer_sql_lib.training.settings import preset
from sample_lab.prefix_sharing_grpo import PrefixSharingTrainer

SETTINGS = preset("small-grpo").override(
    lora=0,
    learning_rate=3e-5,  # of all weights: at 1e-5 the first update moved the policy by a KL of 0.0002 only
    vllm="none",
    cpu_bfloat16=True,
    batch=128,
    micro_batch=16,
    grounds="paper",
    steps=24,
    save_every=2,
    eval_every=6,
    eval_questions=64,
    eval_candidates=30,
    preflight_prompts=2,
)


def grpo_task(spider: Path, course: Path, out: Path) -> GrpoTask:
    """Small's GRPO: from ``small-sft``, on the questions kept for rewards; Spider dev is held out."""
    questions = load_benchmark("spider", spider, "train", "skip", "any", questions=course / "rewards.json")
    held_out = load_benchmark("spider", spider, "dev", "skip")
    references = read_references(course / "references.jsonl", questions.all_questions)
    return GrpoTask(str(small_model("small-sft")), questions, out, held_out, references, course / "memory.jsonl")


def course_arguments(description: str | None) -> argparse.ArgumentParser:
    """SPIDER COURSE OUT, as :func:`grpo_task` takes them."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("spider", type=Path, help="Spider's folder")
    parser.add_argument("course", type=Path, help="rewards.json, references.jsonl and memory.jsonl")
    parser.add_argument("out", type=Path)
    return parser


if __name__ == "__main__":
    options = course_arguments(__doc__).parse_args()
    train_grpo(grpo_task(options.spider, options.course, options.out), SETTINGS, trainer_class=PrefixSharingTrainer)
