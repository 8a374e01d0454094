"""TRL's GRPO trainer where transformers samples: each prompt is read once for all completions of its group.

TRL's own generation reads it, and keeps its keys and values, once for every completion. One method of TRL is replaced
here that is not public (TRL is pinned); advantages, loss and steps stay TRL's.
"""

from __future__ import annotations

from itertools import groupby
from math import gcd
from typing import Any

import torch
from transformers import DynamicCache
from transformers.cache_utils import DynamicLayer
from trl import GRPOTrainer
from trl.models import unwrap_model_for_generation

from finer_sql_lib.generation import shared_prefix
from finer_sql_lib.generation.decoding import sample


class SharedPromptTrainer(GRPOTrainer):
    """Takes the arguments of GRPOTrainer, by name. With vLLM, and for a model whose layers do not attend to everything
    before them (a sliding window, a state), it is TRL's own trainer.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        layers = DynamicCache(config=self.model.config).layers
        # "type is": the sliding layer is a subclass, and forgets what the samples still need
        self.shares_prompts = not self.use_vllm and all(type(layer) is DynamicLayer for layer in layers)
        if self.shares_prompts:
            shared_prefix.register()
            self.model.set_attn_implementation(shared_prefix.NAME)

    def sampled_model(self, model: Any) -> Any:
        """What samples are drawn from: the policy itself."""
        return model

    def _generate_single_turn(
        self, prompt_ids: list[list[int]], images: Any, fields: Any, num_generations: int, **options: Any
    ) -> tuple[list[list[int]], Any]:
        """Completions of prompts that come ``num_generations`` times each, one after the other; at the ends of what
        this process holds of an update, where others have the rest of a group, fewer times.
        """
        if not self.shares_prompts:
            return super()._generate_single_turn(prompt_ids, images, fields, num_generations, **options)
        runs = (len(list(run)) for _, run in groupby(prompt_ids))
        n = gcd(num_generations, *runs)  # a group is sampled in equal parts, which share its prompt on a CPU
        # TRL's context: without gradient checkpointing, under which transformers keeps no keys and values
        with unwrap_model_for_generation(
            self.model_wrapped, self.accelerator, gradient_checkpointing_kwargs=self.args.gradient_checkpointing_kwargs
        ) as model:
            rows = sample(
                self.sampled_model(model),
                prompt_ids[::n],
                torch.rand(len(prompt_ids), self.max_completion_length).numpy(),
                n=n,
                temperature=self.temperature,
                top_p=self.top_p,
                limits=[self.max_completion_length] * (len(prompt_ids) // n),
                stop_ids=sorted(self.eos_token_ids),
            )
        return [tokens for tokens, _ in rows], None
