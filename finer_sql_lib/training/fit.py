"""What a training takes of a GPU, part by part, and which ways of training fit a card.

An estimate before anything is loaded: weights and optimizer are exact, what a step keeps for its gradients is counted
from Qwen2's layers (as FlashAttention and TRL's tiled head compute them), and the rest is allowed for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from finer_sql_lib.training.settings import Settings

GIB: Final = 2**30
OVERHEAD_GIB: Final = 1.0
"""CUDA's context and kernels, and what the allocator cannot use."""
MARGIN: Final = 0.95
"""The share of a GPU up to which an estimate counts as fitting."""
ADAPTER: Final = 32
"""The rank that is taken where only adapters fit."""
HEAD_TOKENS: Final = 2048
"""Tokens whose logits are there at a time, in float32: TRL's head goes over them in tiles."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A model's sizes: of a hidden state, of the MLP between, of keys (equal to that of values), of the vocabulary."""

    parameters: int
    layers: int
    hidden: int
    intermediate: int
    keys: int
    vocabulary: int

    def adapter_parameters(self, rank: int) -> int:
        """Weights of LoRA adapters on every linear layer of the blocks."""
        queries, mlp = self.hidden, self.intermediate
        sides = 2 * (self.hidden + queries) + 2 * (self.hidden + self.keys) + 3 * (self.hidden + mlp)
        return rank * self.layers * sides


SHAPES: Final[Mapping[str, Shape]] = {
    "0.5B": Shape(494_032_768, 24, 896, 4864, 128, 151_936),
    "1.5B": Shape(1_543_714_304, 28, 1536, 8960, 256, 151_936),
    "3B": Shape(3_085_938_688, 36, 2048, 11_008, 256, 151_936),
}
"""Qwen2.5 and Qwen2.5-Coder, which the published checkpoints are."""


def shape_of(model: str) -> Shape:
    """The sizes of a model by its name in :data:`SHAPES`, or of a folder or hub name by its configuration.

    Raises OSError where it cannot be read, ValueError where it does not say its sizes.
    """
    if model in SHAPES:
        return SHAPES[model]
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    from finer_sql_lib.generation.model_folder import cannot_load, check_model

    check_model(model)
    try:
        config: Any = AutoConfig.from_pretrained(model)
        with torch.device("meta"):  # sizes alone
            made = AutoModelForCausalLM.from_config(config)
    except (OSError, ValueError) as problem:
        raise cannot_load(model, problem) from problem
    made.tie_weights()
    try:
        heads = config.num_attention_heads
        width = getattr(config, "head_dim", None) or config.hidden_size // heads
        return Shape(
            sum(parameter.numel() for parameter in made.parameters()),
            config.num_hidden_layers,
            config.hidden_size,
            config.intermediate_size,
            (getattr(config, "num_key_value_heads", None) or heads) * width,
            config.vocab_size,
        )
    except AttributeError as problem:  # GPT-2's has no intermediate_size
        raise ValueError(
            f"{model}: its configuration does not say its sizes ({problem.name} is missing), so what fits cannot be "
            "counted; to train it, give --dtype and --vllm"
        ) from problem


def memory_parts(shape: Shape, settings: Settings, card_gib: float) -> dict[str, float]:
    """GiB of one GPU by what takes them, for concrete ``settings``: a dtype and a vllm that are not auto.

    ``card_gib``: the whole GPU, whatever else is on it: vLLM takes its share of all, not of what is free.

    >>> parts = memory_parts(SHAPES["3B"], Settings(dtype="bfloat16", vllm="none", beta=0.0), 48)
    >>> round(parts["weights"], 1), round(parts["optimizer"], 1)
    (5.7, 11.5)
    """
    size = 4 if settings.dtype == "float32" else 2
    adapters = shape.adapter_parameters(settings.lora) if settings.lora else 0
    trained, trained_size = (adapters, 4) if adapters else (shape.parameters, size)
    with_reference = settings.method == "grpo" and settings.beta > 0 and not adapters
    parts = {
        "weights": shape.parameters * size + adapters * 4,
        "gradients": trained * trained_size,
        "optimizer": 2 * trained * trained_size,
        "reference model": shape.parameters * size if with_reference else 0,
        "bfloat16 copies": shape.parameters * 2 if size == 4 else 0,
        "activations": activation_bytes(shape, settings, size),
        "head": shape.vocabulary * (4 * shape.hidden + 4 * min(HEAD_TOKENS, tokens_at_once(settings))),
    }
    if settings.method == "grpo" and settings.vllm == "colocate":
        share = round(settings.vllm_memory * card_gib * GIB)
        # asleep it keeps its graphs; awake, there are neither gradients nor activations
        learning = sum(parts[name] for name in ("gradients", "bfloat16 copies", "activations", "head"))
        parts["vLLM"] = max(GIB, share - learning) if settings.vllm_sleep else share
    elif settings.method == "grpo" and settings.vllm == "none":
        # All completions of an update are sampled together; their keys and values are gone when gradients come. Each is
        # counted with its prompt, as TRL keeps them: a group that shares its prompt takes less, but not all models can.
        cache = settings.batch * (settings.max_prompt + settings.max_completion) * token_bytes(shape, size)
        parts["sampling beyond activations"] = max(0, cache - parts["activations"])
    return {name: count / GIB for name, count in parts.items() if count} | {"overhead": OVERHEAD_GIB}


def tokens_at_once(settings: Settings) -> int:
    """Tokens of one forward pass, prompts included."""
    return settings.micro_batch * (settings.max_prompt + settings.max_completion)


def token_bytes(shape: Shape, size: int = 2) -> int:
    """Bytes of a token's keys and values in all layers."""
    return 2 * shape.layers * shape.keys * size


def activation_bytes(shape: Shape, settings: Settings, size: int) -> int:
    """What the forward pass keeps for the gradients: with checkpointing one hidden state a layer, and one whole layer.

    A layer keeps for each token the inputs of its two norms and what they give, in float32, the inputs of its linear
    layers, queries, keys, values and their result in bfloat16, and four times the width between in the MLP.
    """
    hidden = 4 if size == 4 else 2  # under autocast the hidden states stay float32
    inside = (34 if size == 4 else 28) * shape.hidden + 4 * shape.keys + 8 * shape.intermediate
    backward = 4 * shape.intermediate + 8 * shape.hidden  # gradients that are on their way through a layer
    between = shape.layers * hidden * shape.hidden
    kept = between + inside if settings.gradient_checkpointing else shape.layers * inside
    return tokens_at_once(settings) * (kept + backward)


def sampler_gib(shape: Shape, settings: Settings) -> float:
    """What a vLLM beside the training needs at least: weights in bfloat16, the keys and values of one group of
    completions, and its graphs.
    """
    group = settings.generations * (settings.max_prompt + settings.max_completion) * token_bytes(shape)
    return (2 * shape.parameters + group) / GIB + 1.5


def ways_of(settings: Settings) -> dict[str, Settings]:
    """The ways in which an update reaches the weights, by name and in the order of preference.

    Products are in bfloat16 in all of them; LoRA's adapters are float32 over bfloat16 weights.
    """
    if settings.lora:
        return {f"LoRA {settings.lora}": replace(settings, dtype="bfloat16")}
    return {
        "float32 weights": replace(settings, dtype="float32", rounding="nearest"),
        "bfloat16 weights, stochastic rounding": replace(settings, dtype="bfloat16", rounding="stochastic"),
        f"LoRA {ADAPTER}": replace(settings, dtype="bfloat16", rounding="nearest", lora=ADAPTER),
    }


def fits(shape: Shape, settings: Settings, free_gib: float, total_gib: float | None = None) -> bool:
    """Whether a training fits what is free on a card of ``total_gib`` (None: all is free), and the vLLM beside it its
    share of the card.

    >>> way = Settings(dtype="float32", vllm="colocate", vllm_memory=0.3)
    >>> fits(SHAPES["0.5B"], way, 32), fits(SHAPES["0.5B"], way, 32, total_gib=80)
    (True, False)
    """
    card_gib = free_gib if total_gib is None else total_gib
    colocated = settings.method == "grpo" and settings.vllm == "colocate"
    if colocated and sampler_gib(shape, settings) > settings.vllm_memory * card_gib:
        return False
    return sum(memory_parts(shape, settings, card_gib).values()) <= MARGIN * free_gib
