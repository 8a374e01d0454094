"""Sampling as the command line asks for it: what it leaves out is what suits the model.

A small model of this package was taught short answers. Some of its samples never end, and with transformers a batch
waits for its longest: of 240 samples one took 85 % of the time when 2,048 tokens were the bound.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated, Any

from annotated_doc import Doc

from finer_sql_lib.cli.model_facts import is_small
from finer_sql_lib.generation import Sampling
from finer_sql_lib.runs import load_run
from finer_sql_lib.sample.small import small_name

SMALL_TOKENS = 200
"""What a small model needs for an answer of the kind it was taught."""
SMALL_N = 10
"""Candidates of the model small, for which somebody waits at a CPU."""


@dataclass(frozen=True, slots=True)
class GenerateSampling:
    """For a benchmark, with the paper's values as defaults; None: as the run began, else what suits the model."""

    n: Annotated[int, "-n", Doc("Candidates per question.")] = 30
    temperature: Annotated[float, Doc("0 is greedy (then n must be 1).")] = 1.0
    max_tokens: Annotated[
        int | None, Doc(f"Longest completion, in tokens; default: as the run began, 2048, {SMALL_TOKENS} for small.")
    ] = None
    seed: Annotated[int, Doc("Same seed, same candidates.")] = 0
    logprobs: Annotated[
        bool | None, Doc("Keep each completion's log-probability; default: as the run began, and no.")
    ] = None

    def __post_init__(self) -> None:
        self._over({})  # refuses what suits no model before anything is loaded

    def suited(self, model: str, run: Path) -> Sampling:
        """These settings for the model in a folder, or of a hub name, and the run that they begin or go on with."""
        usual: dict[str, Any] = {"max_tokens": SMALL_TOKENS} if small_name(model) else {}
        # a first start that found no model, or was stopped before its first batch, leaves a run that holds nothing
        recorded = load_run(run).identity.get("sampling", {}) if (run / "candidates").is_dir() else {}
        return self._over(usual | {name: recorded[name] for name in ("max_tokens", "logprobs") if name in recorded})

    def _over(self, usual: Mapping[str, Any]) -> Sampling:
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        return Sampling(**{**usual, **{name: value for name, value in given.items() if value is not None}})


@dataclass(frozen=True, slots=True)
class AskSampling:
    """As for a benchmark, but somebody waits. None: what suits the model (:meth:`suited`)."""

    n: Annotated[int | None, "-n", Doc(f"Candidates; default: 30, {SMALL_N} for small, 1 if greedy.")] = None
    temperature: Annotated[float, Doc("0 is greedy (then n must be 1).")] = 1.0
    max_tokens: Annotated[
        int | None, Doc(f"Longest completion, in tokens; default: 1024, {SMALL_TOKENS} for a folder of a small model.")
    ] = None
    seed: Annotated[int, Doc("Same seed, same candidates.")] = 0

    def suited(self, model: str) -> Sampling:
        """These settings for the model in a folder, or of a hub name. Raises ValueError as Sampling does."""
        usual_n = 1 if self.temperature == 0 else SMALL_N if small_name(model) else 30
        usual_tokens = SMALL_TOKENS if is_small(model) else 1024
        return Sampling(
            n=usual_n if self.n is None else self.n,
            temperature=self.temperature,
            max_tokens=usual_tokens if self.max_tokens is None else self.max_tokens,
            seed=self.seed,
        )
