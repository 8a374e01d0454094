"""The sampling loop: draw one token per row, drop the rows that are done, read the drawn tokens."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from finer_sql_lib.generation.prefill import read_prompts
from finer_sql_lib.generation.shared_prefix import Integers

SHRINK_AT = 0.9
"""Done samples leave the batch when the rest is at most this share of it: moving the rest costs about one step. On a
CPU 0.9 is 3 % faster than 0.75; on a GPU it was not measured."""
BLOCK = 128
"""Tokens whose probabilities are summed together when one is drawn: it divides the vocabularies of Qwen and SmolLM."""
ROWS_IN_CACHE = 32
"""Rows whose tokens are drawn at once on a CPU: tables of all rows leave the cache, and came anew from the system."""


class Constraint(Protocol):
    """Which tokens may come next, row by row; implemented by :class:`~finer_sql_lib.generation.constrained.Rows`."""

    def allowed(self, going: npt.NDArray[np.bool_], vocabulary: int, device: Any) -> torch.Tensor:
        """(rows, vocabulary), true where a token may come next; what it says of rows that are done does not matter."""

    def take(self, tokens: torch.Tensor, going: npt.NDArray[np.bool_]) -> None:
        """One of ``tokens`` (rows,) for every row that is going."""

    def keep(self, rows: Integers) -> None:
        """Keep only these rows."""


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
    constraint: Constraint | None = None,
) -> list[tuple[list[int], float]]:
    """``n`` completions of each prompt: token ids (the stop token included) and their summed log-probability.

    ``uniforms`` is (len(prompts) * n, steps) in [0, 1): the randomness of each row and step. ``limits`` bounds the
    tokens of each prompt's completions. Row ``i`` of the result belongs to prompt ``i // n``. Under a ``constraint``
    the tokens it forbids are never drawn; the log-probabilities stay the model's own.
    """
    with torch.inference_mode():
        first, state = read_prompts(model, prompts, n)
        completions = _Completions(uniforms, np.repeat(np.asarray(limits), n), stop_ids, model.device)
        logits = first.repeat_interleave(n, dim=0)  # (rows, vocabulary): all samples of a prompt begin alike
        for step in range(max(limits)):
            allowed = constraint and constraint.allowed(completions.going, logits.shape[1], logits.device)
            tokens, logprobs = draw(logits, completions.uniforms(step), temperature, top_p, allowed)  # (rows,)
            going = completions.write(step, tokens, logprobs)
            if not going.any():
                break
            if constraint:
                constraint.take(tokens, going)
            survivors = select_survivors(going, state.counts, is_ragged=tokens.device.type == "cpu")
            if survivors is not None:
                questions, rows, counts = survivors
                completions.keep(rows)
                state.keep(questions, rows, counts)
                if constraint:
                    constraint.keep(rows)
                tokens = tokens[torch.from_numpy(rows).to(tokens.device)]
            logits = state.step(model, tokens)
    return completions.result()


class _Completions:
    """The completions so far, and which original row each row of the batch is."""

    def __init__(
        self, uniforms: npt.NDArray[np.float32], limits: Integers, stop_ids: Sequence[int], device: Any
    ) -> None:
        total = len(uniforms)
        self._uniforms, self._limits, self._stop_ids, self._device = uniforms, limits, list(stop_ids), device
        self._tokens = np.zeros((total, int(limits.max())), dtype=np.int64)  # (original rows, steps)
        self._lengths = np.zeros(total, dtype=np.int64)
        self._logprobs = np.zeros(total)
        self._rows = np.arange(total)  # (rows of the batch,): which original row each one is
        self.going = np.ones(total, dtype=bool)  # (rows of the batch,)

    def uniforms(self, step: int) -> torch.Tensor:
        """The random number of every row of the batch."""
        return torch.from_numpy(self._uniforms[self._rows, step]).to(self._device)

    def write(self, step: int, tokens: torch.Tensor, logprobs: torch.Tensor) -> npt.NDArray[np.bool_]:
        """Add one token to every row that is going; returns which rows go on."""
        ids, rows = tokens.cpu().numpy(), self._rows[self.going]
        self._tokens[rows, step] = ids[self.going]
        self._logprobs[rows] += logprobs.cpu().numpy()[self.going]
        self._lengths[rows] = step + 1
        self.going &= ~np.isin(ids, self._stop_ids) & (self._limits[self._rows] > step + 1)
        return self.going

    def keep(self, rows: Integers) -> None:
        """Keep only these rows of the batch."""
        self._rows, self.going = self._rows[rows], self.going[rows]

    def result(self) -> list[tuple[list[int], float]]:
        """Token ids and log-probability of every original row."""
        rows = zip(self._tokens, self._lengths, self._logprobs, strict=True)
        return [(tokens[:length].tolist(), float(logprob)) for tokens, length, logprob in rows]


def draw(
    logits: torch.Tensor, uniforms: torch.Tensor, temperature: float, top_p: float, allowed: torch.Tensor | None = None
) -> tuple[torch.Tensor, torch.Tensor]:
    """One token per row by inverting its cumulative distribution at ``uniforms``; greedy at temperature 0.

    ``logits`` is (rows, vocabulary). Returns the tokens and their log-probabilities at temperature 1. Only tokens that
    are true in ``allowed``, of the same shape, are drawn; the log-probabilities do not know of it.
    """
    at_once = ROWS_IN_CACHE if logits.device.type == "cpu" else len(logits)
    masks = repeat(None) if allowed is None else allowed.split(at_once)
    parts = zip(logits.split(at_once), uniforms.split(at_once), masks, strict=False)
    drawn = [_draw(part.float(), numbers, temperature, top_p, mask) for part, numbers, mask in parts]
    tokens, logprobs = zip(*drawn, strict=True)
    return torch.cat(tokens), torch.cat(logprobs)


def _draw(
    logits: torch.Tensor, uniforms: torch.Tensor, temperature: float, top_p: float, allowed: torch.Tensor | None
) -> tuple[torch.Tensor, torch.Tensor]:
    permitted = logits if allowed is None else logits.where(allowed, -torch.inf)
    if temperature == 0:
        chosen = permitted.argmax(dim=-1)[:, None]  # (rows, 1)
    else:
        probabilities = (permitted if temperature == 1 else permitted / temperature).softmax(dim=-1)
        if top_p < 1:
            # Zero outside the fewest most likely tokens whose probability reaches top_p.
            ordered, order = probabilities.sort(dim=-1, descending=True)
            outside = ordered.cumsum(dim=-1) - ordered >= top_p
            probabilities = probabilities.masked_fill(outside.scatter(1, order, outside), 0.0)
        chosen = invert(probabilities, uniforms[:, None])
        if temperature == 1 and allowed is None:  # then these are the model's own, and one more pass is saved
            return chosen[:, 0], probabilities.gather(1, chosen)[:, 0].log()
    return chosen[:, 0], logits.gather(1, chosen)[:, 0] - logits.logsumexp(dim=-1)


def invert(probabilities: torch.Tensor, uniforms: torch.Tensor) -> torch.Tensor:
    """The first token of each row whose cumulative probability passes a uniform number: never one of probability 0.

    ``probabilities`` is (rows, vocabulary) and need not sum to 1, ``uniforms`` (rows, 1) in [0, 1); returns (rows, 1).
    The block of tokens is found first, then the token in it: one running sum over a whole vocabulary is slow.
    """
    missing = -probabilities.shape[1] % BLOCK
    whole = functional.pad(probabilities, (0, missing)) if missing else probabilities
    blocks = whole.view(len(whole), -1, BLOCK)
    ends = blocks.sum(dim=-1).cumsum(dim=-1)  # (rows, blocks)
    target = _below(uniforms * ends[:, -1:], ends[:, -1:])
    block = torch.searchsorted(ends, target, right=True)  # (rows, 1)
    before = functional.pad(ends, (1, 0)).gather(1, block)
    inside = blocks.take_along_dim(block[:, :, None], dim=1)[:, 0].cumsum(dim=-1)  # (rows, BLOCK)
    return block * BLOCK + torch.searchsorted(inside, _below(target - before, inside[:, -1:]), right=True)


def _below(target: torch.Tensor, end: torch.Tensor) -> torch.Tensor:
    """``target``, less than the last sum: that is not what its parts should give, after rounding."""
    return target.clamp(max=torch.nextafter(end, -end))


def select_survivors(
    going: npt.NDArray[np.bool_], counts: Integers, *, is_ragged: bool
) -> tuple[Integers, Integers, Integers] | None:
    """Questions, rows and rows of each question to go on with, or None while leaving does not pay.

    ``going`` is (rows,), ``counts`` (questions,). Questions that are done leave, and of the others the samples that are
    done: all of them where ``is_ragged``. Otherwise questions keep equally many, as the one with the most live samples
    has, so that one product serves all, as a GPU wants it.
    """
    starts = counts.cumsum() - counts
    live = np.add.reduceat(going, starts, dtype=np.int64)  # (questions,)
    kept = live if is_ragged else np.where(live, live.max(), 0)
    if kept.sum() > SHRINK_AT * going.size:
        return None
    # Live samples first, in their order; where a question has fewer than it keeps, some that are done stay.
    rows = [
        start + (~going[start : start + count]).argsort(kind="stable")[:keeps]
        for start, count, keeps in zip(starts, counts, kept, strict=True)
    ]
    return live.nonzero()[0], np.concatenate(rows), kept[kept > 0]
