"""A batch of n samples per prompt that holds each prompt's keys and values once.

The rows of a question stand together. At every step they attend to its prompt together (one matrix product) and each to
its own tokens; the two parts meet in one softmax, so the result is ordinary attention. Works with every model of
transformers whose attention goes through its attention interface and whose layers attend to everything before them
(Qwen2, Qwen3, Llama, ...); sliding windows are refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from transformers import AttentionInterface, AttentionMaskInterface
from transformers.cache_utils import Cache, DynamicLayer
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

Integers: TypeAlias = npt.NDArray[np.int64]
NAME = "finer_shared_prefix"
GROW = 64
"""By how many steps the buffers of generated keys and values grow."""
TABLE_BYTES = 4 << 20
"""Bytes of scores in one table on a CPU. A larger one leaves the cache and goes back to the system at every layer."""


def register() -> None:
    """Make ``attn_implementation=NAME`` known to transformers."""
    AttentionInterface.register(NAME, attention)
    AttentionMaskInterface.register(NAME, sdpa_mask)


class PrefixLayer(DynamicLayer):
    """Keys and values of one layer: the prompts' (questions, heads, length, dim) and the samples' own.

    The own ones are buffers of shape (rows, heads, capacity, dim), of which ``used`` steps are filled. ``counts`` holds
    how many rows each question has.
    """

    def __init__(self, keys: torch.Tensor, values: torch.Tensor, counts: Integers) -> None:
        super().__init__()
        self.prompt_keys, self.prompt_values = keys, values
        self.counts = counts
        self.used = 0
        _, heads, _, dim = keys.shape
        self.own_keys = keys.new_empty((int(counts.sum()), heads, 0, dim))
        self.own_values = self.own_keys
        self.is_initialized = True

    def update(self, key_states: torch.Tensor, value_states: torch.Tensor, *_: Any, **__: Any) -> tuple[Any, Any]:
        """Store one step of every row; returns this layer twice, for :func:`attention`."""
        if self.used == self.own_keys.shape[2]:
            self.own_keys = _grown(self.own_keys)
            self.own_values = _grown(self.own_values)
        self.own_keys[:, :, self.used] = key_states[:, :, 0]
        self.own_values[:, :, self.used] = value_states[:, :, 0]
        self.used += 1
        return self, self

    def keep(self, questions: torch.Tensor, rows: torch.Tensor, counts: Integers) -> None:
        """Keep only these questions and rows, ``counts`` of each question, question by question."""
        if len(questions) < len(self.prompt_keys):
            self.prompt_keys, self.prompt_values = self.prompt_keys[questions], self.prompt_values[questions]
        self.own_keys, self.own_values = self.own_keys[rows], self.own_values[rows]
        self.counts = counts

    def get_seq_length(self) -> int:
        """Positions so far, prompts' padding included."""
        return self.prompt_keys.shape[2] + self.used


def _grown(buffer: torch.Tensor) -> torch.Tensor:
    rows, heads, _, dim = buffer.shape
    return torch.cat([buffer, buffer.new_empty((rows, heads, GROW, dim))], dim=2)


def attention(
    module: Any, query: torch.Tensor, key: Any, value: Any, attention_mask: torch.Tensor | None, **kwargs: Any
) -> tuple[torch.Tensor, None]:
    """Attention of one new token per row over a :class:`PrefixLayer`; over plain tensors (the prompts) it is sdpa.

    ``query`` is (rows, query heads, 1, dim); ``attention_mask`` is added to the scores over the prompt, shape
    (questions, 1, 1, length). Returns (rows, 1, query heads, dim).
    """
    if not isinstance(key, PrefixLayer):
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    query_heads, dim = query.shape[1], query.shape[3]
    row_bytes = query_heads * key.get_seq_length() * query.element_size()  # of a row's scores
    most_rows = TABLE_BYTES // row_bytes if query.device.type == "cpu" else len(query)
    # (rows, heads, shared, dim): query heads that share keys stand together
    own = query.view(len(query), key.own_keys.shape[1], -1, dim) * kwargs["scaling"]
    parts = [_attend(key, *part, own, attention_mask) for part in _parts(key.counts.tolist(), most_rows)]
    return torch.cat(parts).reshape(len(query), 1, query_heads, dim), None


def _parts(counts: Sequence[int], most_rows: int) -> Iterator[tuple[slice, slice]]:
    """Which questions and rows attend together: neighbours with equally many rows, one question at least.

    >>> list(_parts([2, 2, 5], 4))
    [(slice(0, 2, None), slice(0, 4, None)), (slice(2, 3, None), slice(4, 9, None))]
    """
    question = row = 0
    for count, neighbours in groupby(counts):
        at_once = max(1, most_rows // count)
        end = question + len(list(neighbours))
        while question < end:
            size = min(at_once, end - question)
            yield slice(question, question + size), slice(row, row + size * count)
            question, row = question + size, row + size * count


def _attend(
    layer: PrefixLayer, questions: slice, theirs: slice, own: torch.Tensor, mask: torch.Tensor | None
) -> torch.Tensor:
    """Attention of some questions' rows; ``own`` is (all rows, heads, shared, dim), the result has their rows."""
    keys, values, own = layer.prompt_keys[questions], layer.prompt_values[questions], own[theirs]
    count, heads, length, dim = keys.shape
    rows, _, shared, _ = own.shape
    samples = rows // count
    # (rows, heads, shared, dim) -> (questions, heads, samples * shared, dim)
    # Heads that share keys stand beside the samples, so that one product serves all rows of a question.
    together = own.view(count, samples, heads, shared, dim).transpose(1, 2).reshape(count, heads, -1, dim)
    prompt_scores = together @ keys.transpose(-1, -2)
    if mask is not None:
        prompt_scores += mask[questions]
    # (rows, heads, used, shared): on a CPU twice as fast as its transpose, which is the same to the bit
    own_scores = layer.own_keys[theirs, :, : layer.used] @ own.transpose(-1, -2)
    own_scores = own_scores.view(count, samples, heads, -1, shared).permute(0, 2, 1, 4, 3).flatten(2, 3)
    # (questions, heads, samples * shared, length + used): one softmax over both parts, so this is plain attention
    # (it sums in float32 in any type; asked for in float32, on a CPU it took 2.6 times as long and gave the same)
    weights = torch.cat([prompt_scores, own_scores], dim=-1).softmax(dim=-1)
    from_prompt = (weights[..., :length] @ values).view(count, heads, samples, shared, dim)
    own_weights = weights[..., length:].view(count, heads, samples, shared, -1).transpose(1, 2)
    from_own = own_weights.reshape(rows, heads, shared, -1) @ layer.own_values[theirs, :, : layer.used]
    return from_prompt.transpose(1, 2).reshape(rows, heads, shared, dim) + from_own


class State:
    """The model's side of the batch: layers, padding mask (questions, 1, 1, length), positions (rows,), and ``counts``,
    how many rows each question has.
    """

    def __init__(
        self, layers: list[PrefixLayer], mask: torch.Tensor, positions: torch.Tensor, counts: Integers
    ) -> None:
        self._layers, self._mask, self._positions, self.counts = layers, mask, positions, counts
        self._cache = Cache(layers=list(layers))

    def step(self, model: Any, tokens: torch.Tensor) -> torch.Tensor:
        """Read one token per row; returns the next logits, (rows, vocabulary)."""
        self._positions = self._positions + 1
        output = model(
            input_ids=tokens[:, None],
            position_ids=self._positions[:, None],
            attention_mask=self._mask,
            past_key_values=self._cache,
            use_cache=True,
        )
        return output.logits[:, -1]

    def keep(self, questions: Integers, rows: Integers, counts: Integers) -> None:
        """Keep only these questions and rows, ``counts`` of each question."""
        kept = torch.from_numpy(questions).to(self._mask.device)
        kept_rows = torch.from_numpy(rows).to(self._mask.device)
        for layer in self._layers:
            layer.keep(kept, kept_rows, counts)
        self._mask, self._positions, self.counts = self._mask[kept], self._positions[kept_rows], counts
