"""What is known before the first step: data, memory, and a sample of the untrained policy, scored by the rewards."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from finer_sql_lib.records import Candidate
from finer_sql_lib.rewards import read_rollout
from finer_sql_lib.training.data import Row, TrainingData
from finer_sql_lib.training.settings import Settings

_PRINTED = 5
"""Left-out questions that are named in print; the file has all."""


@dataclass(frozen=True, slots=True)
class DataReport:
    """What is trained on. ``prompt_tokens``: median, 95th percentile and longest, over-long prompts included."""

    questions: int
    too_long: list[dict[str, Any]]
    gold_faults: list[dict[str, Any]]
    prompt_tokens: dict[str, int]
    with_references: int
    memory_traces: int
    weights_gib: float
    constants: list[dict[str, Any]] = field(default_factory=list)

    def lines(self, settings: Settings) -> list[str]:
        """The report as text."""
        tokens = self.prompt_tokens
        return [
            f"questions to train on: {self.questions}; {self.with_references} have references beside the gold",
            f"prompts: median {tokens['median']}, 95 % {tokens['p95']}, longest {tokens['longest']} tokens; "
            f"{len(self.too_long)} over {settings.max_prompt} left out{_named(self.too_long)}",
            f"golds that cannot be judged, left out: {len(self.gold_faults)}{_named(self.gold_faults)}",
            f"questions that a constant answer (no rows, 0, ... 9) would satisfy: {len(self.constants)}, "
            + ("left out" if settings.grounds == "database" else "trained on, as the paper's rewards are")
            + _named(self.constants),
            f"memory: {self.memory_traces} traces at the start"
            + ("" if self.memory_traces else " (the memory reward compares with nothing until some are accepted)"),
            f"weights, gradients and Adam's two moments: {self.weights_gib:.1f} GiB over all GPUs, without "
            "activations, sampling and the reference model",
        ]


def report_data(data: TrainingData, memory_traces: int, weights_gib: float) -> DataReport:
    """The part that needs no sampling."""
    lengths = np.array(data.prompt_tokens)
    quantiles = {
        "median": int(np.quantile(lengths, 0.5)),
        "p95": int(np.quantile(lengths, 0.95)),
        "longest": int(lengths.max()),
    }
    return DataReport(
        len(data.rows),
        [asdict(excluded) for excluded in data.too_long],
        [asdict(excluded) for excluded in data.gold_faults],
        quantiles,
        sum(bool(row.references) for row in data.rows),
        memory_traces,
        weights_gib,
        [asdict(excluded) for excluded in data.constants],
    )


@dataclass(frozen=True, slots=True)
class SampleReport:
    """The untrained policy on a few prompts; shares are in [0, 1].

    ``zero_spread``: groups whose rewards are all equal, which teach nothing. ``clipped``: completions that end at the
    length limit. ``forward_s`` is one forward pass over one of the completions with its prompt.
    """

    prompts: int
    completions: int
    zero_spread: float
    format_passed: float
    clipped: float
    mean_tokens: float
    mean_reward: float
    sampling_s: float
    rewards_s: float
    forward_s: float

    def expected_hours(self, settings: Settings, processes: int) -> float:
        """Hours for all steps, from the measured times.

        Sampling and rewards as measured per completion; learning as four forward passes per completion (forward, its
        recomputation where gradients are checkpointed, and a backward of two), and one more for the reference model.
        An estimate: no backward pass has been run, and lengths change during training.
        """
        passes = 3 + settings.gradient_checkpointing + (settings.beta > 0)
        per_completion = (self.sampling_s + self.rewards_s) / self.completions + passes * self.forward_s / processes
        return settings.steps * settings.batch * per_completion / 3600

    def lines(self, settings: Settings, processes: int) -> list[str]:
        """The report as text, with a remark where a number speaks against starting."""
        hours = self.expected_hours(settings, processes)
        return [
            f"sampled {self.completions} completions of {self.prompts} prompts: mean reward {self.mean_reward:.2f}, "
            f"mean length {self.mean_tokens:.0f} tokens",
            f"groups with zero reward spread: {self.zero_spread:.0%}"
            + (" - no group has anything to learn from yet" if self.zero_spread == 1 else ""),
            f"format passed: {self.format_passed:.0%}"
            + (" - train the format first (the sft preset)" if self.format_passed < 0.1 else ""),
            f"clipped at {settings.max_completion} tokens: {self.clipped:.0%}"
            + (" - consider a larger --max-completion" if self.clipped > 0.5 else ""),
            f"expected: about {hours:.2g} hours for {settings.steps} steps (from {self.sampling_s:.1f} s of sampling, "
            f"{self.rewards_s:.1f} s of rewards and a forward pass of {self.forward_s:.2f} s), evaluation not counted",
        ]


def report_sample(
    rows: Sequence[Row],
    candidates: Sequence[Candidate],
    rewards: Sequence[Sequence[float | None]],
    settings: Settings,
    seconds: tuple[float, float, float],
) -> SampleReport:
    """``candidates``: all of the first row, then of the second ...; ``rewards``: a list per reward, same order.

    ``seconds``: of sampling, of the rewards, of one forward pass.
    """
    values = np.array([[math.nan if value is None else value for value in of_one] for of_one in rewards])
    per_completion = np.nansum(values, axis=0)  # (completions,): a reward that cannot score counts as 0, as in TRL
    spread = np.ptp(per_completion.reshape(len(rows), -1), axis=1)  # (prompts,)
    tokens = np.array([candidate.n_tokens or 0 for candidate in candidates])
    return SampleReport(
        len(rows),
        len(candidates),
        float(np.mean(spread < 1e-6)),
        float(np.mean([read_rollout(candidate.text) is not None for candidate in candidates])),
        float(np.mean(tokens >= settings.max_completion)),
        float(tokens.mean()),
        float(per_completion.mean()),
        *seconds,
    )


def check_step(weights: Iterable[Any], settings: Settings) -> str:
    """What a step at this learning rate changes of the trained weights, as a sentence.

    Raises ValueError below ``settings.least_changed``.
    """
    from finer_sql_lib.training.rounding import changed_share

    if settings.rounding == "stochastic":
        return "updates reach the bfloat16 weights by stochastic rounding: none is lost on average"
    share = changed_share(weights, settings.learning_rate)
    said = f"a step at learning rate {settings.learning_rate:g} changes {share:.1%} of the weights"
    if share < settings.least_changed:
        raise ValueError(
            f"{said}; the others are rounded back to what they were. Train with --dtype auto (float32 where it fits), "
            "--rounding stochastic, or --lora 32; --least-changed 0 trains as it is"
        )
    return said


def _named(excluded: Sequence[dict[str, Any]]) -> str:
    if not excluded:
        return ""
    first = "; ".join(f"question {e['question_id']} ({e['db_id']}): {e['why']}" for e in excluded[:_PRINTED])
    return f" ({first}{' ...' if len(excluded) > _PRINTED else ''})"
