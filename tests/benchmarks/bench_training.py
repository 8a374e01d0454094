"""One GRPO update of a small model on a CPU: prompts read once for their group, against TRL's own way.

``python -m tests.benchmarks.bench_training``: TRL's trainer, the library's (which shares prompts to sample) and the
lab's (which shares them to learn too) in turn on the same prompts of the sample; the ratios of their medians.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset
from trl import GRPOConfig, GRPOTrainer

from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.prompts.build import PromptSettings, build_prompts
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.sample.kept import training_start
from finer_sql_lib.training.shared_prompts import SharedPromptTrainer
from sample_lab.prefix_sharing_grpo import PrefixSharingTrainer
from sample_lab.teach import GRPO

QUESTIONS, GROUP, ROUNDS = 4, 8, 3


def build(trainer_class: Any, out: Path) -> Any:
    """A trainer of the sample's start; it is never run as a whole."""
    sizes = {"num_generations": GROUP, "per_device_train_batch_size": QUESTIONS * GROUP}
    arguments = GRPOConfig(
        output_dir=str(out), use_cpu=True, bf16=False, report_to=[], max_completion_length=GRPO.max_completion, **sizes
    )
    return trainer_class(
        model=str(training_start("spider")),
        reward_funcs=[lambda completions, **_: [0.0] * len(completions)],
        args=arguments,
        train_dataset=Dataset.from_list([{"prompt": "unused"}] * QUESTIONS * GROUP),
    )


def update(trainer: Any, prompts: list[list[int]]) -> tuple[float, float]:
    """Seconds to sample and to learn: log-probabilities, entropies and gradients of all completions."""
    started = time.perf_counter()
    completions, _ = trainer._generate_single_turn([ids for ids in prompts for _ in range(GROUP)], None, {}, GROUP)
    sampled = time.perf_counter()
    rows = [(prompts[row // GROUP], tokens) for row, tokens in enumerate(completions)]
    before, after = max(len(ids) for ids, _ in rows), max(len(tokens) for _, tokens in rows)
    ids, mask = (torch.zeros(len(rows), before + after, dtype=torch.long) for _ in range(2))
    for row, (prompt, tokens) in enumerate(rows):
        whole = slice(before - len(prompt), before + len(tokens))
        ids[row, whole], mask[row, whole] = torch.tensor([*prompt, *tokens]), 1
    logps, _, _ = trainer._get_per_token_logps_and_entropies(trainer.model, ids, mask, after, compute_entropy=True)
    logps[mask[:, before:].bool()].mean().backward()
    return sampled - started, time.perf_counter() - sampled


def main() -> None:
    """Print the ratios."""
    torch.set_num_threads(1)
    dev = sample_benchmark("sample-spider").questions
    questions = dev[:: len(dev) // QUESTIONS][:QUESTIONS]
    seconds: dict[Any, list[tuple[float, float]]] = {
        one: [] for one in (GRPOTrainer, SharedPromptTrainer, PrefixSharingTrainer)
    }
    with tempfile.TemporaryDirectory() as folder:
        trainers = {one: build(one, Path(folder, one.__name__)) for one in seconds}
        tokenizer = trainers[GRPOTrainer].processing_class
        prompts = [
            template_ids(tokenizer, prompt.messages)
            for prompt in build_prompts(questions, PromptSettings(question_values=False))
        ]
        for _ in range(ROUNDS):
            for one, trainer in trainers.items():
                seconds[one].append(update(trainer, prompts))
    print(f"{QUESTIONS} prompts of {', '.join(str(len(ids)) for ids in prompts)} tokens, {GROUP} completions each")
    for place, what in enumerate(("sampling", "learning")):
        theirs, *ours = (statistics.median(pair[place] for pair in pairs) for pairs in seconds.values())
        shared = ", ".join(
            f"{one.__name__} {mine:.2f} s: {theirs / mine:.1f} times as fast"
            for one, mine in zip(list(seconds)[1:], ours, strict=True)
        )
        print(f"{what}: TRL {theirs:.2f} s, {shared}")


if __name__ == "__main__":
    main()
