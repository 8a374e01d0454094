"""TRL's GRPO trainer for a Qwen2 in one process, with each prompt read once for its whole group.

A group's completions follow one long prompt (the schema). TRL reads it again for every completion, once to sample and
once to learn. Sampling shares the prompt as in every training without vLLM
(:mod:`finer_sql_lib.training.shared_prompts`); here one more method of TRL is replaced, so that the log-probabilities
come out of one forward pass in which completions attend to one copy of it (:mod:`sample_lab.prefix_sharing`).
"""

from __future__ import annotations

from typing import Any

import torch
from accelerate.utils import send_to_device
from torch import Tensor
from torch.nn import functional
from transformers import AutoModelForCausalLM
from trl import GRPOConfig

from finer_sql_lib.generation import shared_prefix
from finer_sql_lib.training.model import fast_bfloat16
from finer_sql_lib.training.shared_prompts import SharedPromptTrainer
from sample_lab.prefix_sharing import (
    check_adapter,
    collate,
    completion_logits,
    effective_weight,
    give_memory_back,
    plain_network,
)


class PrefixSharingTrainer(SharedPromptTrainer):
    """Takes the arguments of GRPOTrainer, by name. Raises ValueError for what cannot share: an adapter that is no plain
    LoRA, vLLM, a micro batch that cuts groups, a model that is no Qwen2.

    ``bfloat16``: whether log-probabilities and gradients are multiplied in that type (see ``completion_logits``), and
    samples drawn from a copy of the weights in it; it is set where this machine does so fast.
    """

    def __init__(self, *, args: GRPOConfig, peft_config: Any = None, **options: Any) -> None:
        if peft_config is not None:
            check_adapter(peft_config)
        vllm = args.vllm_mode if args.use_vllm else "none"
        micro_batch, group = args.per_device_train_batch_size, args.num_generations
        if vllm != "none" or micro_batch % group:
            raise ValueError(
                f"prefix sharing goes with vllm none and a micro_batch of whole groups of {group}, not {vllm} and "
                f"{micro_batch}: change these, or use the library's own trainer"
            )
        super().__init__(args=args, peft_config=peft_config, **options)
        if self.model.config.model_type != "qwen2":
            raise ValueError(
                f"prefix sharing reads the weights of a qwen2; this model is a {self.model.config.model_type}: train "
                "it with the library's own trainer"
            )
        self.bfloat16 = fast_bfloat16()
        self._copy: Any = None

    def training_step(self, *given: Any, **how: Any) -> Tensor:
        """TRL's, after which free memory goes back to the system."""
        loss: Tensor = super().training_step(*given, **how)
        give_memory_back()
        return loss

    def sampled_model(self, model: Any) -> Any:
        """The weights of now in bfloat16 where that is fast: autocast would cast all of them again at every token."""
        if not self.bfloat16:
            return model
        if self._copy is None:
            copy = AutoModelForCausalLM.from_config(
                model.config, dtype=torch.bfloat16, attn_implementation=shared_prefix.NAME
            )
            self._copy = copy.to(model.device).eval()
        trained = plain_network(model)
        with torch.no_grad():
            for name, own in self._copy.named_parameters():
                layer, _, part = name.rpartition(".")
                source = trained.get_submodule(layer)
                own.copy_(effective_weight(source) if part == "weight" else getattr(source, part))
        return self._copy

    def _get_per_token_logps_and_entropies(
        self,
        model: Any,
        input_ids: Tensor,
        attention_mask: Tensor,
        logits_to_keep: int,
        batch_size: int | None = None,
        compute_entropy: bool = False,
        **_: Any,
    ) -> tuple[Tensor, Tensor | None, None]:
        """Log-probabilities and entropies of the completions' tokens, both (rows, logits_to_keep), 0 where padded.

        ``batch_size`` rows at once, as TRL: the logits of all rows of an update are gigabytes.
        """
        size = batch_size or len(input_ids)
        parts = [
            self._read(model, ids, mask, logits_to_keep, compute_entropy=compute_entropy)
            for ids, mask in zip(input_ids.split(size), attention_mask.split(size), strict=True)
        ]
        logps = torch.cat([part[0] for part in parts])
        return logps, torch.cat([part[1] for part in parts]) if compute_entropy else None, None

    def _read(
        self, model: Any, input_ids: Tensor, attention_mask: Tensor, logits_to_keep: int, *, compute_entropy: bool
    ) -> tuple[Tensor, Tensor]:
        """The same of rows that are read in one pass; entropies are 0 where they are not asked for."""
        real = attention_mask.bool()  # (rows, prompt + logits_to_keep): prompts are padded left, completions right
        prompts, completions = (
            [ids[kept].tolist() for ids, kept in zip(part, mask, strict=True)]
            for part, mask in (
                (input_ids[:, :-logits_to_keep], real[:, :-logits_to_keep]),
                (input_ids[:, -logits_to_keep:], real[:, -logits_to_keep:]),
            )
        )
        batch = collate([list(zip(prompts, completions, strict=True))])  # TRL has shuffled the rows; they are sorted
        batch = send_to_device(batch, input_ids.device)
        logits = completion_logits(model, batch, bfloat16=self.bfloat16) / self.temperature  # (L, vocabulary)
        # where each of the L values goes in a flat (rows * logits_to_keep) table
        places = torch.cat([row * logits_to_keep + torch.arange(len(completions[row])) for row in batch["order"]])

        def by_row(values: Tensor) -> Tensor:
            table = values.new_zeros(len(completions) * logits_to_keep)
            return table.index_copy(0, places.to(values.device), values).view(-1, logits_to_keep)

        logps = by_row(-functional.cross_entropy(logits, batch["targets"], reduction="none"))
        if not compute_entropy:
            return logps, torch.zeros_like(logps)
        shares = logits.detach().log_softmax(-1)  # entropy is only logged: no gradient
        return logps, by_row(-(shares.exp() * shares).sum(-1))
