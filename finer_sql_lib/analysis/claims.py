"""A claim of the card or the paper, what a run measured of it, and the one rule that makes a status of the two.

A status is about the models and the questions that were measured, never about the published checkpoints unless one of
them was run: a table of statuses names model, questions and run on every row.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final, Literal

import pandas as pd

from finer_sql_lib.analysis.run_facts import data_name
from finer_sql_lib.runs import Run

Status = Literal["reproduced", "contradicted", "open"]
Region = tuple[float, float]
"""An open interval of values."""
STATUSES: Final[tuple[Status, ...]] = ("reproduced", "contradicted", "open")


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim that a run can test, in our own words.

    ``says``: the claim; ``name``: the same in a few words, for a figure. ``quantity``: what is measured; ``unit``: its
    unit. ``region``: the open interval of values that the claim allows. ``reported``: the value of each model that the
    source gives, empty where it gives none. ``to_test``: how to measure it, for whoever has not.
    """

    id: str
    name: str
    says: str
    source: str
    quantity: str
    unit: str
    region: Region
    to_test: str
    reported: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with its 95 % interval over questions, and over whole databases (NaN: not known)."""

    value: float
    low: float
    high: float
    low_databases: float = math.nan
    high_databases: float = math.nan


@dataclass(frozen=True, slots=True)
class Measured:
    """An estimate, and of which ``model`` on which ``questions`` it is, by which ``run``.

    ``decides``: whether its interval holds what the claim leaves to chance. Where it does not, as for a claim on ways
    of training of which each was done once, the claim stays open.
    """

    estimate: Estimate
    model: str
    questions: str
    run: str
    decides: bool = True


def measured_on(found: tuple[Estimate, int], runs: Sequence[tuple[str, Run]]) -> Measured:
    """An estimate over so many questions, with what ``runs``, by name, say of themselves."""
    estimate, n_questions = found
    models = dict.fromkeys(PurePath(run.identity.get("model") or name).name for name, run in runs)
    questions = f"{n_questions} questions of {data_name(runs[0][1])}"
    return Measured(estimate, " against ".join(models), questions, "; ".join(name for name, _ in runs))


def status(region: Region, low: float, high: float) -> Status:
    """The status of a claim that allows the values of ``region``, from the interval that was measured.

    reproduced: the interval lies wholly inside the region. contradicted: wholly outside. open: it lies across the edge
    or touches it, or its bounds are NaN, which is to say that nothing was measured.

    >>> more = (0.0, math.inf)
    >>> status(more, 0.9, 4.2), status(more, -3.1, -0.2), status(more, -0.4, 2.4), status(more, 0.0, 0.0)
    ('reproduced', 'contradicted', 'open', 'open')
    """
    if region[0] < low and high < region[1]:
        return "reproduced"
    return "contradicted" if high < region[0] or low > region[1] else "open"


def size(reported: Sequence[float], low: float, high: float) -> str:
    """How large an effect is beside the reported ones, by its interval: "smaller", "as reported" or "larger".

    By distance from 0; empty where nothing is reported, nothing was measured, or the signs differ.

    >>> size([6.4, 3.7], 0.9, 2.2), size([-76.0], -80.1, -70.3), size([6.4], -2.0, -1.0), size([], 1.0, 2.0)
    ('smaller', 'as reported', '', '')
    """
    if not reported or math.isnan(low) or any(math.copysign(1, value) * (low + high) <= 0 for value in reported):
        return ""
    near, far = sorted((abs(low), abs(high)))
    least, most = min(map(abs, reported)), max(map(abs, reported))
    if far < least:
        return "smaller"
    return "larger" if near > most else "as reported"


def audit(claims: Sequence[Claim], measured: Mapping[str, Measured]) -> pd.DataFrame:
    """One row a claim, in their order: what is claimed and where, what was measured, and the status.

    ``measured``: by the claim's id; a claim without an entry is open. Columns: id, name, claim, source, quantity, unit,
    region_low, region_high, reported_low, reported_high (the ends of what the models report), reported (with the
    models, as text), value, low, high (over questions), low_databases, high_databases, status, other_databases (the
    status by the interval over databases, empty where there is none), size (:func:`size`, of what is reproduced),
    model, questions, run, to_test. Raises KeyError for a measurement of no claim.
    """
    if unknown := sorted(measured.keys() - {claim.id for claim in claims}):
        raise KeyError(f"measured {unknown[0]!r}, which is none of the claims")
    return pd.DataFrame([_row(claim, measured.get(claim.id)) for claim in claims])


def _row(claim: Claim, found: Measured | None) -> dict[str, object]:
    estimate = found.estimate if found else Estimate(math.nan, math.nan, math.nan)
    values = [value for _, value in claim.reported]
    decided = "open" if found and not found.decides else status(claim.region, estimate.low, estimate.high)
    far = (estimate.low_databases, estimate.high_databases)
    return {
        "id": claim.id,
        "name": claim.name,
        "claim": claim.says,
        "source": claim.source,
        "quantity": claim.quantity,
        "unit": claim.unit,
        "region_low": claim.region[0],
        "region_high": claim.region[1],
        "reported_low": min(values, default=math.nan),
        "reported_high": max(values, default=math.nan),
        "reported": "; ".join(f"{model} {value:.4g}" for model, value in claim.reported),
        "value": estimate.value,
        "low": estimate.low,
        "high": estimate.high,
        "low_databases": far[0],
        "high_databases": far[1],
        "status": decided,
        "other_databases": "" if math.isnan(far[0]) else status(claim.region, *far),
        "size": size(values, estimate.low, estimate.high) if decided == "reproduced" else "",
        "model": found.model if found else "",
        "questions": found.questions if found else "",
        "run": found.run if found else "",
        "to_test": claim.to_test,
    }


def shown_claims(table: pd.DataFrame) -> pd.DataFrame:
    """A table of :func:`audit` for a page: numbers as text, and for an unmeasured claim how to test it."""
    spans = zip(table["value"], table["low"], table["high"], table["unit"], strict=True)
    is_measured = table["value"].notna()
    return pd.DataFrame(
        {
            "claim": table["claim"],
            "source": table["source"],
            "quantity": table["quantity"],
            "reported": table["reported"],
            "measured": [span_text(*span) for span in spans],
            "status": table["status"],
            "size": table["size"],
            "for other databases": table["other_databases"],
            "model and questions": (table["model"] + ", " + table["questions"]).where(is_measured, ""),
            "run": table["run"],
            "to test it": table["to_test"].where(~is_measured, ""),
        }
    )


def span_text(value: float, low: float, high: float, unit: str) -> str:
    """An estimate with its interval and unit as text; "not measured" for NaN.

    >>> span_text(2.572, 0.926, 4.218, "points"), span_text(-0.367, -0.634, -0.04, "points")
    ('2.6 [0.9, 4.2] points', '-0.37 [-0.63, -0.04] points')
    """
    if math.isnan(value):
        return "not measured"
    places = 1 if max(abs(low), abs(high)) >= 1 else 2 if max(abs(low), abs(high)) >= 0.1 else 3
    value, low, high = (round(number, places) + 0.0 for number in (value, low, high))  # no -0.0
    return f"{value:.{places}f} [{low:.{places}f}, {high:.{places}f}] {unit}"
