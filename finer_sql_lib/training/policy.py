"""Samples from the model that is being trained, where it is: in this process, in a colocated vLLM, or on a server.

TRL's trainer already knows how to sample from the policy under every way of sharding it, so that way is used (one
method of it that is not public; TRL is pinned). All processes call ``sample_policy`` together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from finer_sql_lib.generation.sampling import candidate_from_text, render_ids
from finer_sql_lib.records import Candidate, Prompt


def sample_policy(trainer: Any, prompts: Sequence[Prompt], n: int, seed: int) -> list[Candidate]:
    """``n`` candidates of every prompt, the same list in every process, sampled as training samples.

    The random numbers of training are not touched, so a run with and one without this call train alike (a vLLM engine
    has random numbers of its own, for which this does not hold).
    """
    from accelerate.utils import gather_object

    accelerator = trainer.accelerator
    mine = _share(prompts, accelerator.num_processes, accelerator.process_index)
    rows_at_once = trainer.args.per_device_train_batch_size * trainer.args.steps_per_generation
    size = max(1, rows_at_once // n)
    candidates: list[Candidate] = []
    with _own_random_numbers(seed + accelerator.process_index, accelerator.device):
        for start in range(0, len(mine), size):
            candidates += _sample(trainer, mine[start : start + size], n)
    found = {(c.question_id, c.index): c for c in gather_object(candidates)}
    return [found[prompt.question_id, index] for prompt in prompts for index in range(n)]


def _share(prompts: Sequence[Prompt], processes: int, rank: int) -> list[Prompt]:
    """As many prompts for every process, since sampling is a joint step: some are sampled twice at the end."""
    each = -(-len(prompts) // processes)
    return [prompts[place % len(prompts)] for place in range(rank * each, (rank + 1) * each)]


def _sample(trainer: Any, prompts: Sequence[Prompt], n: int) -> list[Candidate]:
    tokenizer = trainer.processing_class
    ids = [render_ids(tokenizer, prompt.messages) for prompt in prompts for _ in range(n)]
    completions, _ = trainer._generate_single_turn(ids, None, {}, n)
    return [
        candidate_from_text(
            prompts[place // n].question_id,
            place % n,
            tokenizer.decode(tokens, skip_special_tokens=True),
            n_tokens=len(tokens),
        )
        for place, tokens in enumerate(completions)
    ]


@contextmanager
def _own_random_numbers(seed: int, device: Any) -> Iterator[None]:
    import torch

    with torch.random.fork_rng(devices=[device] if device.type == "cuda" else []):
        torch.manual_seed(seed)
        yield
