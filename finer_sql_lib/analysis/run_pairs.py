"""Which two runs may be compared: those that differ in what the comparison is about, and in nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from finer_sql_lib.runs import Run, RunError

_SAMPLING: Final = ("n", "temperature", "top_p", "max_tokens")
_PROMPT: Final = ("form", "sample_values", "columns", "agg_hint", "question_values", "constrained", "constraint")


@dataclass(frozen=True, slots=True)
class Pair:
    """What a comparison is ``about``, in words, what it lets two runs differ in, and what each of them has to be."""

    about: str
    differ_in: tuple[str, ...]
    first: Mapping[str, Any] = field(default_factory=dict)
    second: Mapping[str, Any] = field(default_factory=dict)


CHECKPOINTS: Final = Pair("checkpoints", ("model", "form", "sample_values", "columns", "question_values"))
"""Models, each with the prompt that it was made for."""
HINTS: Final = Pair("agg_hint", ("agg_hint",))
CONSTRAINT: Final = Pair("the constraint", ("constrained", "constraint"), second={"constrained": True})

MODELS: Final = Pair("a model", ("model",))
OF_CLAIMS: Final[Mapping[str, Pair]] = {
    "grpo-ex": MODELS,
    "grpo-recall": MODELS,
    "grpo-harder": MODELS,
    "shorter": MODELS,
    "home-spider": MODELS,
    "home-bird": MODELS,
    "vote-over-greedy": Pair("the vote", ("n", "temperature", "top_p"), second={"n": 1, "temperature": 0.0}),
    "temperature": Pair("the temperature", ("temperature",), first={"temperature": 1.0}),
    "agg-hint": Pair("agg_hint", ("agg_hint",), first={"agg_hint": True}),
    "schema-text": Pair("the schema's text", tuple(name for name in _PROMPT if not name.startswith("constrain"))),
}
"""Claim -> the runs that can say something of it."""


def check_pair(pair: Pair, name: str, a: Run, other: str, b: Run) -> None:
    """Raise RunError, in words for who chose them, where runs ``a`` and ``b`` are no such pair.

    What only one of them records, as a run of imported candidates does not record how they were sampled, is not
    compared.
    """
    settings, others = settings_of(a), settings_of(b)
    differ = [key for key in settings.keys() & others.keys() if (settings[key] or None) != (others[key] or None)]
    for key in sorted(set(differ) - {*pair.differ_in}):
        raise RunError(
            f"{name} and {other} say nothing of {pair.about}: they differ in {key} too ({settings[key]!r}, "
            f"{others[key]!r}); give two runs that differ in {' and '.join(pair.differ_in)} only"
        )
    for which, wanted, known in ((name, pair.first, settings), (other, pair.second, others)):
        for key, value in wanted.items():
            if known.get(key, value) != value:
                raise RunError(
                    f"to say something of {pair.about}, {which} has to be of {key} {value!r}, and is of "
                    f"{known[key]!r}; give another run, or the two in the other order"
                )


def settings_of(run: Run) -> dict[str, Any]:
    """How a run was sampled, asked and scored, by short names; without what it does not record."""
    identity, report = run.identity, run.report()
    settings = {name: report[name] for name in ("benchmark", "split", "metric", "rule")}
    settings |= {"model": identity["model"]} if "model" in identity else {}
    settings |= {name: identity["sampling"].get(name) for name in _SAMPLING if "sampling" in identity}
    return settings | {name: identity["prompt"].get(name) for name in _PROMPT if "prompt" in identity}
