"""How often votes like this one were right: what was measured of a model's votes, and for which votes it holds.

Measured by :mod:`finer_sql_lib.analysis.calibration`; here it is kept, read and asked.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.generation import Sampling
from finer_sql_lib.records import Vote
from finer_sql_lib.runs import Run, RunError

FILE: Final = "confidence.json"
"""Beside a model's weights."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What votes must share so that one calibration holds for all of them; equal or not, nothing between.

    ``weights`` are named as a run names them, ``prompt`` is ``PromptSettings.identity()``: it holds the constraint.
    """

    weights: str
    prompt: Mapping[str, Any]
    n: int
    temperature: float
    top_p: float
    max_tokens: int
    rule: str

    @classmethod
    def of(cls, weights: str, prompt: Mapping[str, Any], sampling: Sampling, rule: str) -> Conditions:
        """The conditions of votes that are sampled so."""
        return cls(weights, prompt, sampling.n, sampling.temperature, sampling.top_p, sampling.max_tokens, rule)


@dataclass(frozen=True, slots=True)
class Chance:
    """The chance, in [0, 1], that an answer is right, and where that was measured."""

    value: float
    measured_on: str

    def __str__(self) -> str:
        """In tenths, as no more is known of another database.

        >>> [str(Chance(value, "spider dev")) for value in (0.786, 0.03)]
        ['right in about 8 of 10 such cases on spider dev', 'right in fewer than 1 of 10 such cases on spider dev']
        """
        tenths = round(10 * self.value)
        odds = "fewer than 1" if tenths < 1 else "more than 9" if tenths > 9 else f"about {tenths}"
        return f"right in {odds} of 10 such cases on {self.measured_on}"


@dataclass(frozen=True, slots=True)
class Confidence:
    """The chance, in [0, 1], that a vote's winner is right, by the number of candidates that agree on it.

    ``chances[k - 1]`` is of k votes, of ``conditions.n``; none is less than the one before. They are of winners that
    returned some value: how often no rows, or only zero and NULL, are right differs so much from database to database
    that it is not known of another one.
    """

    conditions: Conditions
    measured_on: str
    n_questions: int
    n_databases: int
    chances: tuple[float, ...]

    def chance(self, vote: Vote) -> float | None:
        """The chance that this vote's winner is right. None where it is unknown: no winner, an empty or all-zero one,
        another number of candidates, another rule.
        """
        if not vote.groups or (vote.n_candidates, vote.rule) != (self.conditions.n, self.conditions.rule):
            return None
        first = vote.groups[0]
        return None if first.is_empty or first.is_zero else self.chances[first.size - 1]


def conditions_of(run: Run, n: int, rule: str) -> Conditions:
    """The conditions of a run's votes by ``rule``, had each had ``n`` candidates.

    Raises RunError for a run that does not record its weights: only runs of the model small do.
    """
    identity = run.identity
    if "weights" not in identity:
        raise RunError(f"run {run.path} does not record its weights, so it cannot be said for which model it holds")
    prompt = {name: value for name, value in identity["prompt"].items() if name != "sha256"}  # of its own questions
    return Conditions.of(identity["weights"], prompt, replace(Sampling(**identity["sampling"]), n=n), rule)


def write_confidences(confidences: list[Confidence], path: Path, made_by: str) -> None:
    """Write what was measured, and the command that does it again."""
    text = json.dumps({"made_by": made_by, "confidences": [asdict(one) for one in confidences]}, indent=1)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def read_confidences(path: Path) -> list[Confidence]:
    """What :func:`write_confidences` wrote; nothing where there is no such file."""
    if not path.is_file():
        return []
    return [
        Confidence(**one | {"conditions": Conditions(**one["conditions"]), "chances": tuple(one["chances"])})
        for one in json.loads(path.read_text(encoding="utf-8"))["confidences"]
    ]
