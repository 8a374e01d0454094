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


@torch.inference_mode()
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

    ``uniforms`` is (len(prompts) * n, steps) in [0, 1): the randomness of each row and step. ``limits`` bounds the tokens
    of each prompt's completions. Row ``i`` of the result belongs to prompt ``i // n``.
    """
    device = model.device
    logits, layers, prompt_mask, positions = _read_prompts(model, prompts, n)
    total = len(prompts) * n
    tokens = torch.zeros((total, max(limits)), dtype=torch.long)
    lengths = np.zeros(total, dtype=np.int64)
    logprobs = torch.zeros(total, dtype=torch.float64)
    limit = torch.tensor(limits, device=device).repeat_interleave(n)
    stops = torch.tensor(list(stop_ids), device=device, dtype=torch.long)
    noise = torch.from_numpy(uniforms)
    cache = Cache(layers=list(layers))
    alive_rows = torch.arange(total)  # original row of every row of the batch
    done = torch.zeros(total, dtype=torch.bool, device=device)
    samples = n
    logits = logits.repeat_interleave(n, dim=0)
    for step in range(max(limits)):
        drawn, gained = draw(logits.float(), noise[alive_rows, step].to(device), temperature, top_p)
        going = (~done).cpu()
        tokens[alive_rows[going], step] = drawn.cpu()[going]
        logprobs[alive_rows[going]] += gained.cpu().double()[going]
        lengths[alive_rows[going].numpy()] = step + 1
        done |= torch.isin(drawn, stops) | (limit[alive_rows.to(device)] <= step + 1)
        if bool(done.all()):
            break
        keep = _survivors(done.view(-1, samples))
        if keep is not None:
            questions, rows, samples = keep
            for layer in layers:
                layer.keep(questions, rows, samples)
            alive_rows, done, drawn = alive_rows[rows.cpu()], done[rows], drawn[rows]
            positions, prompt_mask = positions[rows], prompt_mask[questions]
        positions = positions + 1
        logits = model(
            input_ids=drawn[:, None],
            position_ids=positions[:, None],
            attention_mask=prompt_mask,
            past_key_values=cache,
            use_cache=True,
        ).logits[:, -1]
    return [(tokens[row, : lengths[row]].tolist(), float(logprobs[row])) for row in range(total)]


def _read_prompts(
    model: Any, prompts: Sequence[Sequence[int]], n: int
) -> tuple[torch.Tensor, list[PrefixLayer], torch.Tensor, torch.Tensor]:
    """One forward over the left-padded prompts.

    Returns the logits after each prompt, its layers, the additive mask over its padding and the rows' last positions.
    """
    longest = max(map(len, prompts))
    ids = torch.zeros((len(prompts), longest), dtype=torch.long)
    mask = torch.zeros((len(prompts), longest), dtype=torch.long)
    for row, prompt in enumerate(prompts):
        ids[row, longest - len(prompt) :] = torch.tensor(prompt)
        mask[row, longest - len(prompt) :] = 1
    ids, mask = ids.to(model.device), mask.to(model.device)
    positions = (mask.cumsum(dim=1) - 1).clamp(min=0)
    cache = DynamicCache(config=model.config)
    output = model(
        input_ids=ids,
        attention_mask=mask,
        position_ids=positions,
        past_key_values=cache,
        use_cache=True,
        logits_to_keep=1,
    )
    if any(type(layer) is not DynamicLayer for layer in cache.layers):
        raise ValueError("this model has layers with a sliding window or a state; sample it with --backend vllm")
    layers = [PrefixLayer(layer.keys, layer.values, n) for layer in cache.layers]
    padding = torch.zeros(mask.shape, dtype=model.dtype, device=model.device)
    padding.masked_fill_(mask == 0, torch.finfo(model.dtype).min)
    return output.logits[:, -1], layers, padding[:, None, None, :], positions[:, -1].repeat_interleave(n)


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


def _survivors(done: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, int] | None:
    """Questions, rows and samples per question to go on with, or None while leaving does not pay.

    ``done`` is (questions, samples). The batch stays a rectangle: questions that are done leave, and of the others the
    samples that are done, as far as the question with the most live ones allows.
    """
    alive = (~done).sum(dim=1)
    questions = alive.nonzero()[:, 0]
    samples = int(alive.max())
    if len(questions) * samples > SHRINK_AT * done.numel():
        return None
    first = done[questions].to(torch.uint8).argsort(dim=1, stable=True)[:, :samples]
    rows = (questions[:, None] * done.shape[1] + first).flatten()
    return questions, rows, samples
