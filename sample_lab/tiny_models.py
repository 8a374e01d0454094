"""New Qwen2 models, small enough for a CPU, that are inclined to copy from the start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

HEAD: Final = 32
"""Dimensions of an attention head: vLLM's CPU build has no smaller ones."""
_EMBEDDING = 0.05
"""Standard deviation of the embeddings at the start."""
_COPIED = 0.5
"""How much of what a layer reads of a token it begins by writing back."""
_ALIKE = 0.6
"""How close queries begin to keys."""


@dataclass(frozen=True, slots=True)
class ModelSize:
    """``hidden`` is a multiple of 32, with a head for every 32; ``window``: the longest sequence, in tokens."""

    hidden: int = 192
    layers: int = 4
    intermediate: int = 640
    window: int = 2048

    def __post_init__(self) -> None:
        if self.hidden % HEAD or self.hidden < HEAD:
            raise ValueError(f"hidden is {self.hidden}; it must be a multiple of {HEAD}, the size of a head")


def new_model(folder: Path, size: ModelSize, seed: int = 0) -> Path:
    """Write a new Qwen2 beside the tokenizer that is in ``folder`` already; returns ``folder``.

    Embeddings and head are one matrix. Queries begin close to keys, and what a layer reads of a token it begins by
    writing back (mimetic initialisation: Trockman and Kolter, 2023), so that a token attends to others like it and
    raises the chance of what it attends to. From independent random weights, models of this size had not begun to
    copy names after 1,000 updates; from these they do within 200. The same seed and size give the same weights.
    """
    import torch
    from transformers import PreTrainedTokenizerFast, Qwen2Config, Qwen2ForCausalLM

    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    heads = size.hidden // HEAD
    config = Qwen2Config(
        vocab_size=len(tokenizer),
        hidden_size=size.hidden,
        intermediate_size=size.intermediate,
        num_hidden_layers=size.layers,
        num_attention_heads=heads,
        num_key_value_heads=heads,
        max_position_embeddings=size.window,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(seed)
        model = Qwen2ForCausalLM(config)
        model.model.embed_tokens.weight.normal_(std=_EMBEDDING)
        for layer in model.model.layers:
            incline_to_copy(layer.self_attn, size.hidden)
    model.save_pretrained(folder)
    return folder


def incline_to_copy(attention: Any, hidden: int) -> None:
    """Output times value: a multiple of the identity. Query against key, in every head: a projection, plus noise."""
    import torch

    values = torch.linalg.qr(torch.randn(hidden, hidden))[0]  # (hidden, hidden), orthogonal
    attention.v_proj.weight.copy_(values)
    attention.o_proj.weight.copy_(_COPIED * values.t())
    # (hidden, hidden): a block of orthonormal rows for each head
    keys = torch.cat([torch.linalg.qr(torch.randn(hidden, HEAD))[0].t() for _ in range(hidden // HEAD)])
    attention.k_proj.weight.copy_(keys)
    attention.q_proj.weight.copy_(_ALIKE * keys + 0.02 * torch.randn_like(keys))
