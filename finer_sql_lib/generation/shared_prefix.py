"""Sampling n completions per prompt with one copy of the prompt's keys and values.

Rows are laid out as (questions, samples). At every step the samples of a question attend to its prompt together (one
matrix product per question) and each to its own tokens; the two parts meet in one softmax, so the result is ordinary
attention. Works with every model of transformers whose attention goes through its attention interface and whose layers
attend to everything before them (Qwen2, Qwen3, Llama, ...); sliding windows are refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from transformers import AttentionInterface, AttentionMaskInterface, DynamicCache
from transformers.cache_utils import Cache, DynamicLayer
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

NAME = "finer_shared_prefix"
GROW = 64
"""By how many steps the buffers of generated keys and values grow."""
SHRINK_AT = 0.75
"""Done samples leave the batch when the rest is at most this share of it: moving the rest costs about one step."""


def register() -> None:
    """Make ``attn_implementation=NAME`` known to transformers."""
    AttentionInterface.register(NAME, attention)
    AttentionMaskInterface.register(NAME, sdpa_mask)


class PrefixLayer(DynamicLayer):
    """Keys and values of one layer: the prompts' (questions, heads, length, dim) and the samples' own.

    The own ones are buffers of shape (questions * samples, heads, capacity, dim), of which ``used`` steps are filled.
    """

    def __init__(self, keys: torch.Tensor, values: torch.Tensor, samples: int) -> None:
        super().__init__()
        self.prompt_keys, self.prompt_values = keys, values
        self.samples = samples
        self.used = 0
        questions, heads, _, dim = keys.shape
        self.own_keys = keys.new_empty((questions * samples, heads, 0, dim))
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

    def keep(self, questions: torch.Tensor, rows: torch.Tensor, samples: int) -> None:
        """Keep only these questions and rows; ``rows`` are samples per question, question by question."""
        if len(questions) < len(self.prompt_keys):
            self.prompt_keys, self.prompt_values = self.prompt_keys[questions], self.prompt_values[questions]
        self.own_keys, self.own_values = self.own_keys[rows], self.own_values[rows]
        self.samples = samples

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

    ``query`` is (questions * samples, query heads, 1, dim); ``attention_mask`` is added to the scores over the prompt,
    shape (questions, 1, 1, length). Returns (questions * samples, 1, query heads, dim).
    """
    if not isinstance(key, PrefixLayer):
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    layer = key
    questions, heads, length, dim = layer.prompt_keys.shape
    rows, query_heads, _, _ = query.shape
    samples, shared = layer.samples, query_heads // heads
    # (rows, heads, shared, dim) -> (questions, heads, samples * shared, dim)
    own = query.view(rows, heads, shared, dim) * kwargs["scaling"]
    together = own.view(questions, samples, heads, shared, dim).transpose(1, 2).reshape(questions, heads, -1, dim)
    prompt_scores = together @ layer.prompt_keys.transpose(-1, -2)
    if attention_mask is not None:
        prompt_scores = prompt_scores + attention_mask
    own_scores = own @ layer.own_keys[:, :, : layer.used].transpose(-1, -2)
    own_scores = own_scores.view(questions, samples, heads, shared, -1).transpose(1, 2).flatten(2, 3)
    weights = torch.cat([prompt_scores, own_scores], dim=-1).softmax(dim=-1, dtype=torch.float32).to(query.dtype)
    from_prompt = (weights[..., :length] @ layer.prompt_values).view(questions, heads, samples, shared, dim)
    own_weights = weights[..., length:].view(questions, heads, samples, shared, -1).transpose(1, 2)
    from_own = own_weights.reshape(rows, heads, shared, -1) @ layer.own_values[:, :, : layer.used]
    output = from_prompt.transpose(1, 2).reshape(rows, heads, shared, dim) + from_own
    return output.reshape(rows, 1, query_heads, dim), None


def sample(
    model: Any,
    prompts: Sequence[Sequence[int]],
    uniforms: npt.NDArray[np.float32],
    *,
    n: int,
    temperature: float,
    top_p: float,
    limits: Sequence[int],
    stop_ids: Sequence[int],
) -> list[tuple[list[int], float]]:
    """``n`` completions of each prompt: token ids (the stop token included) and their summed log-probability.

    ``uniforms`` is (len(prompts) * n, steps) in [0, 1): the randomness of each row and step. ``limits`` bounds the
    tokens of each prompt's completions. Row ``i`` of the result belongs to prompt ``i // n``.
    """
    with torch.inference_mode():
        first, state = _read_prompts(model, prompts, n)
        written = _Written(uniforms, np.repeat(np.asarray(limits), n), stop_ids, model.device)
        logits = first.repeat_interleave(n, dim=0)
        for step in range(max(limits)):
            drawn, gained = draw(logits.float(), written.uniforms(step), temperature, top_p)
            going = written.write(step, drawn, gained)
            if not going.any():
                break
            keep = _survivors(going.reshape(-1, state.samples))
            if keep is not None:
                written.keep(keep[1])
                state.keep(*keep)
                drawn = drawn[torch.from_numpy(keep[1]).to(drawn.device)]
            logits = state.step(model, drawn)
    return written.result()


class _Written:
    """The completions so far, and which original row each row of the batch is."""

    def __init__(
        self, uniforms: npt.NDArray[np.float32], limits: npt.NDArray[np.int64], stop_ids: Sequence[int], device: Any
    ) -> None:
        total = len(uniforms)
        self._uniforms, self._limits, self._stop_ids, self._device = uniforms, limits, list(stop_ids), device
        self._tokens = np.zeros((total, int(limits.max())), dtype=np.int64)
        self._lengths = np.zeros(total, dtype=np.int64)
        self._logprobs = np.zeros(total)
        self._rows = np.arange(total)
        self._going = np.ones(total, dtype=bool)

    def uniforms(self, step: int) -> torch.Tensor:
        """The random number of every row of the batch."""
        return torch.from_numpy(self._uniforms[self._rows, step]).to(self._device)

    def write(self, step: int, drawn: torch.Tensor, gained: torch.Tensor) -> npt.NDArray[np.bool_]:
        """Add one token to every row that is going; returns which rows go on."""
        tokens, rows = drawn.cpu().numpy(), self._rows[self._going]
        self._tokens[rows, step] = tokens[self._going]
        self._logprobs[rows] += gained.cpu().numpy()[self._going]
        self._lengths[rows] = step + 1
        self._going &= ~np.isin(tokens, self._stop_ids) & (self._limits[self._rows] > step + 1)
        return self._going

    def keep(self, rows: npt.NDArray[np.int64]) -> None:
        """Keep only these rows of the batch."""
        self._rows, self._going = self._rows[rows], self._going[rows]

    def result(self) -> list[tuple[list[int], float]]:
        """Token ids and log-probability of every original row."""
        filled = zip(self._tokens, self._lengths, self._logprobs, strict=True)
        return [(tokens[:length].tolist(), float(logprob)) for tokens, length, logprob in filled]


class _State:
    """The model's side of the batch: layers, padding mask (questions, 1, 1, length) and positions (rows,)."""

    def __init__(self, layers: list[PrefixLayer], mask: torch.Tensor, positions: torch.Tensor, samples: int) -> None:
        self._layers, self._mask, self._positions, self.samples = layers, mask, positions, samples
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

    def keep(self, questions: npt.NDArray[np.int64], rows: npt.NDArray[np.int64], samples: int) -> None:
        """Keep only these questions and rows, ``samples`` of each question."""
        kept = torch.from_numpy(questions).to(self._mask.device)
        kept_rows = torch.from_numpy(rows).to(self._mask.device)
        for layer in self._layers:
            layer.keep(kept, kept_rows, samples)
        self._mask, self._positions, self.samples = self._mask[kept], self._positions[kept_rows], samples


def _read_prompts(model: Any, prompts: Sequence[Sequence[int]], n: int) -> tuple[torch.Tensor, _State]:
    """One forward over the left-padded prompts: the logits after each, and the state to sample n rows of each from."""
    longest = max(map(len, prompts))
    ids = torch.zeros((len(prompts), longest), dtype=torch.long)
    real = torch.zeros((len(prompts), longest), dtype=torch.long)
    for row, prompt in enumerate(prompts):
        ids[row, longest - len(prompt) :] = torch.tensor(prompt)
        real[row, longest - len(prompt) :] = 1
    ids, real = ids.to(model.device), real.to(model.device)
    positions = (real.cumsum(dim=1) - 1).clamp(min=0)
    cache = DynamicCache(config=model.config)
    output = model(
        input_ids=ids,
        attention_mask=real,
        position_ids=positions,
        past_key_values=cache,
        use_cache=True,
        logits_to_keep=1,
    )
    if any(type(layer) is not DynamicLayer for layer in cache.layers):
        raise ValueError("this model has layers with a sliding window or a state; sample it with --backend vllm")
    layers = [PrefixLayer(layer.keys, layer.values, n) for layer in cache.layers]
    padding = torch.zeros(real.shape, dtype=model.dtype, device=model.device)
    padding.masked_fill_(real == 0, torch.finfo(model.dtype).min)
    return output.logits[:, -1], _State(layers, padding[:, None, None, :], positions[:, -1].repeat_interleave(n), n)


def draw(
    logits: torch.Tensor, uniforms: torch.Tensor, temperature: float, top_p: float
) -> tuple[torch.Tensor, torch.Tensor]:
    """One token per row by inverting its cumulative distribution at ``uniforms``; greedy at temperature 0.

    ``logits`` is (rows, vocabulary) in float32. Returns the tokens and their log-probabilities at temperature 1.
    """
    logprobs = logits.log_softmax(dim=-1)
    if temperature == 0:
        chosen = logits.argmax(dim=-1)
    else:
        probabilities = logprobs.exp() if temperature == 1 else (logits / temperature).softmax(dim=-1)
        if top_p < 1:
            probabilities = _nucleus(probabilities, top_p)
        cumulative = probabilities.cumsum(dim=-1)
        # The first token whose cumulative probability passes the target: never one of probability 0.
        target = (uniforms[:, None] * cumulative[:, -1:]).clamp(
            max=torch.nextafter(cumulative[:, -1:], -cumulative[:, -1:])
        )
        chosen = torch.searchsorted(cumulative, target, right=True)[:, 0]
    return chosen, logprobs.gather(1, chosen[:, None])[:, 0]


def _nucleus(probabilities: torch.Tensor, top_p: float) -> torch.Tensor:
    """Zero outside the fewest most likely tokens whose probability reaches ``top_p``."""
    ordered, order = probabilities.sort(dim=-1, descending=True)
    outside = ordered.cumsum(dim=-1) - ordered >= top_p
    return probabilities.masked_fill(outside.scatter(1, order, outside), 0.0)


def _survivors(going: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], int] | None:
    """Questions, rows and samples per question to go on with, or None while leaving does not pay.

    ``going`` is (questions, samples). The batch stays a rectangle: questions that are done leave, and of the others the
    samples that are done, as far as the question with the most live ones allows.
    """
    live = going.sum(axis=1)
    questions = live.nonzero()[0]
    samples = int(live.max())
    if len(questions) * samples > SHRINK_AT * going.size:
        return None
    first = (~going[questions]).argsort(axis=1, kind="stable")[:, :samples]
    rows = (questions[:, None] * going.shape[1] + first).ravel()
    return questions, rows, samples
