"""The sampling loop: draw one token per row, drop the rows that are done, read the drawn tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import torch

from finer_sql_lib.generation.shared_prefix import read_prompts

SHRINK_AT = 0.75
"""Done samples leave the batch when the rest is at most this share of it: moving the rest costs about one step."""


class Constraint(Protocol):
    """Which tokens may come next, row by row; implemented by :class:`~finer_sql_lib.generation.constrained.Rows`."""

    def allowed(self, going: npt.NDArray[np.bool_], vocabulary: int, device: Any) -> torch.Tensor:
        """(rows, vocabulary), true where a token may come next; what it says of rows that are done does not matter."""

    def take(self, tokens: torch.Tensor, going: npt.NDArray[np.bool_]) -> None:
        """One of ``tokens`` (rows,) for every row that is going."""

    def keep(self, rows: npt.NDArray[np.int64]) -> None:
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
            tokens, logprobs = draw(logits.float(), completions.uniforms(step), temperature, top_p, allowed)  # (rows,)
            going = completions.write(step, tokens, logprobs)
            if not going.any():
                break
            if constraint:
                constraint.take(tokens, going)
            survivors = select_survivors(going.reshape(-1, state.samples))
            if survivors is not None:
                questions, rows, samples = survivors
                completions.keep(rows)
                state.keep(questions, rows, samples)
                if constraint:
                    constraint.keep(rows)
                tokens = tokens[torch.from_numpy(rows).to(tokens.device)]
            logits = state.step(model, tokens)
    return completions.result()


class _Completions:
    """The completions so far, and which original row each row of the batch is."""

    def __init__(
        self, uniforms: npt.NDArray[np.float32], limits: npt.NDArray[np.int64], stop_ids: Sequence[int], device: Any
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

    def keep(self, rows: npt.NDArray[np.int64]) -> None:
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

    ``logits`` is (rows, vocabulary) in float32. Returns the tokens and their log-probabilities at temperature 1. Only
    tokens that are true in ``allowed``, of the same shape, are drawn; the log-probabilities do not know of it.
    """
    logprobs = logits.log_softmax(dim=-1)
    if allowed is not None:
        logits = logits.masked_fill(~allowed, -torch.inf)
    if temperature == 0:
        chosen = logits.argmax(dim=-1)
    else:
        unchanged = temperature == 1 and allowed is None  # then the softmax is known already
        probabilities = logprobs.exp() if unchanged else (logits / temperature).softmax(dim=-1)
        if top_p < 1:
            # Zero outside the fewest most likely tokens whose probability reaches top_p.
            ordered, order = probabilities.sort(dim=-1, descending=True)
            outside = ordered.cumsum(dim=-1) - ordered >= top_p
            probabilities = probabilities.masked_fill(outside.scatter(1, order, outside), 0.0)
        cumulative = probabilities.cumsum(dim=-1)  # (rows, vocabulary)
        # The first token whose cumulative probability passes the target: never one of probability 0. The last sum need
        # not be 1 after rounding, so the target is a share of it, and stays below it.
        target = (uniforms[:, None] * cumulative[:, -1:]).clamp(
            max=torch.nextafter(cumulative[:, -1:], -cumulative[:, -1:])
        )
        chosen = torch.searchsorted(cumulative, target, right=True)[:, 0]
    return chosen, logprobs.gather(1, chosen[:, None])[:, 0]


def select_survivors(going: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], int] | None:
    """Questions, rows and samples per question to go on with, or None while leaving does not pay.

    ``going`` is (questions, samples). The batch stays a rectangle: questions that are done leave, and of the others the
    samples that are done, as far as the question with the most live ones allows.
    """
    live = going.sum(axis=1)  # (questions,)
    questions = live.nonzero()[0]
    samples = int(live.max())
    if len(questions) * samples > SHRINK_AT * going.size:
        return None
    # Live samples first, in their order; where a question has fewer than the others, some that are done stay.
    first = (~going[questions]).argsort(axis=1, kind="stable")[:, :samples]
    rows = (questions[:, None] * going.shape[1] + first).ravel()
    return questions, rows, samples
