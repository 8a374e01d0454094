"""What is known of how often the models of this package are right, and whether it holds for an answer.

``confidence.json`` beside an adapter names the command that measured it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from finer_sql_lib.analysis.confidence import FILE, Chance, Conditions, Confidence, read_confidences
from finer_sql_lib.ask import Answer
from finer_sql_lib.generation import Sampling
from finer_sql_lib.prompts.build import PromptSettings
from finer_sql_lib.sample.small import small_name


def known_confidence(
    folder: str | Path, settings: PromptSettings, sampling: Sampling, rule: str, backend: Mapping[str, Any]
) -> Confidence | None:
    """What is known of votes of the model in ``folder`` that are made so; None where nothing is.

    ``backend``: what of its options changes the candidates (:meth:`BackendChoice.identity`); with any, nothing is.
    """
    name = small_name(folder)
    if not name or backend:
        return None
    wanted = Conditions.of(Path(folder).name, settings.identity(), sampling, rule)
    kept = read_confidences(Path(__file__).parent / name / FILE)
    return next((one for one in kept if one.conditions == wanted), None)


def chance_of(answer: Answer, confidence: Confidence | None) -> Chance | None:
    """The chance that an answer of votes with this ``confidence`` is right; None where it is unknown."""
    # evidence makes another prompt; a database too large for the constraint "scope" is held to another one
    if confidence is None or answer.question.evidence:
        return None
    if confidence.conditions.prompt.get("constraint") == "scope" and answer.prompt.grammar is None:
        return None
    value = confidence.chance(answer.vote)
    return None if value is None else Chance(value, confidence.measured_on)
