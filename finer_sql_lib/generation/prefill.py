"""Prefill: what a model makes of the prompts before the first token is drawn.

A GPU reads the prompts of a batch at once. A CPU reads one after the other, each from where an earlier one of the batch
ends: questions of one database share most of their prompt.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
import torch
from torch.nn import functional
from transformers import DynamicCache
from transformers.cache_utils import DynamicLayer

from finer_sql_lib.generation.shared_prefix import PrefixLayer, State

KeysValues: TypeAlias = tuple[torch.Tensor, torch.Tensor]
"""Of one layer: each (questions, heads, length, dim), padded on the left."""


def read_prompts(model: Any, prompts: Sequence[Sequence[int]], n: int) -> tuple[torch.Tensor, State]:
    """The logits after each prompt, (questions, vocabulary), and the state to sample n rows of each from.

    Raises ValueError for a model whose layers do not attend to everything before them.
    """
    logits, layers = (_read_in_turn if model.device.type == "cpu" else _read_at_once)(model, prompts)
    lengths = torch.tensor([len(prompt) for prompt in prompts], device=model.device)
    longest = int(lengths.max())
    is_padding = torch.arange(longest, device=model.device) < longest - lengths[:, None]  # (questions, length)
    mask = torch.zeros(is_padding.shape, dtype=model.dtype, device=model.device)
    mask.masked_fill_(is_padding, torch.finfo(model.dtype).min)
    counts = np.full(len(prompts), n)
    state_layers = [PrefixLayer(keys, values, counts) for keys, values in layers]
    return logits, State(state_layers, mask[:, None, None, :], (lengths - 1).repeat_interleave(n), counts)


def _read_at_once(model: Any, prompts: Sequence[Sequence[int]]) -> tuple[torch.Tensor, list[KeysValues]]:
    """One forward over the left-padded prompts: a GPU is faster the more it is given."""
    longest = max(map(len, prompts))
    ids = torch.zeros((len(prompts), longest), dtype=torch.long)
    real = torch.zeros((len(prompts), longest), dtype=torch.long)
    for row, prompt in enumerate(prompts):
        ids[row, longest - len(prompt) :] = torch.tensor(prompt)
        real[row, longest - len(prompt) :] = 1
    positions = (real.cumsum(dim=1) - 1).clamp(min=0)  # padding on the left gets 0
    logits, cache = _forward(model, ids, positions, DynamicCache(config=model.config), real.to(model.device))
    return logits, [(layer.keys, layer.values) for layer in cache.layers]


def _read_in_turn(model: Any, prompts: Sequence[Sequence[int]]) -> tuple[torch.Tensor, list[KeysValues]]:
    """One forward a prompt, of what no earlier one begins with.

    A CPU is faster so, even where nothing is shared: what a prompt needs stays in its caches, and there is no padding.
    """
    logits, caches = [], list[DynamicCache]()
    for row, prompt in enumerate(prompts):
        shared, source = max(
            ((shared_length(prompt, other), at) for at, other in enumerate(prompts[:row])), default=(0, 0)
        )
        cache = DynamicCache(config=model.config)
        for at, layer in enumerate(caches[source].layers if shared else ()):
            cache.update(layer.keys[:, :, :shared], layer.values[:, :, :shared], at)
        positions = torch.arange(shared, len(prompt))[None]
        after, cache = _forward(model, torch.tensor(prompt[shared:])[None], positions, cache)
        logits.append(after)
        caches.append(cache)
    layers = []
    for of_prompts in zip(*(cache.layers for cache in caches), strict=True):
        layers.append(
            (_left_padded([one.keys for one in of_prompts]), _left_padded([one.values for one in of_prompts]))
        )
        for one in of_prompts:  # a layer alone is there twice, not all of them: gigabytes
            one.keys = one.values = None
    return torch.cat(logits), layers


def _left_padded(parts: Sequence[torch.Tensor]) -> torch.Tensor:
    """Parts (1, heads, a length of its own, dim) as one tensor (parts, heads, length, dim)."""
    longest = max(part.shape[2] for part in parts)
    return torch.cat([functional.pad(part, (0, 0, longest - part.shape[2], 0)) for part in parts])


def shared_length(prompt: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens both begin with, but not all of ``prompt``: its last one has to be read.

    >>> shared_length([5, 6, 7], [5, 6, 8, 9]), shared_length([5, 6], [5, 6, 7])
    (2, 1)
    """
    most = min(len(prompt) - 1, len(other))
    differs = np.not_equal(prompt[:most], other[:most]).nonzero()[0]
    return int(differs[0]) if len(differs) else most


def _forward(
    model: Any, ids: torch.Tensor, positions: torch.Tensor, cache: DynamicCache, mask: torch.Tensor | None = None
) -> tuple[torch.Tensor, DynamicCache]:
    """The logits after the last of ``ids``, and the cache with their keys and values added."""
    output = model(
        input_ids=ids.to(model.device),
        attention_mask=mask,
        position_ids=positions.to(model.device),
        past_key_values=cache,
        use_cache=True,
        logits_to_keep=1,  # of all others nothing is sampled, and a vocabulary of each is gigabytes
    )
    # "type is": the sliding layer is a subclass, and forgets what the samples still need.
    if any(type(layer) is not DynamicLayer for layer in cache.layers):
        raise ValueError("this model has layers with a sliding window or a state; sample it with --backend vllm")
    return output.logits[:, -1], cache
