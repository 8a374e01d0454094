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
from torch.nn import functional
from transformers import AttentionInterface, AttentionMaskInterface, DynamicCache
from transformers.cache_utils import Cache, DynamicLayer
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

Integers: TypeAlias = npt.NDArray[np.int64]
KeysValues: TypeAlias = tuple[torch.Tensor, torch.Tensor]
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
    """One forward a prompt, of what no earlier one begins with: questions of one database share most of theirs.

    A CPU is faster so, even where nothing is shared: what a prompt needs stays in its caches, and there is no padding.
    """
    logits, caches = [], list[DynamicCache]()
    for row, prompt in enumerate(prompts):
        shared, source = max(((_shared(prompt, other), at) for at, other in enumerate(prompts[:row])), default=(0, 0))
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


def _shared(prompt: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens both begin with, but not all of ``prompt``: its last one has to be read.

    >>> _shared([5, 6, 7], [5, 6, 8, 9]), _shared([5, 6], [5, 6, 7])
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
