"""Which runs a claim is tested on: runs by what they are for, and every measurement that they allow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import pandas as pd

from finer_sql_lib.analysis import claim_tests as tests
from finer_sql_lib.analysis.ablation import BASELINE, read_arms
from finer_sql_lib.analysis.claim_list import REWARDS
from finer_sql_lib.analysis.claims import Measured, measured_on
from finer_sql_lib.analysis.run_pairs import OF_CLAIMS, check_pair
from finer_sql_lib.runs import Run, load_run

Named = Mapping[str, Run]
NamedRun = tuple[str, Run]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Evaluated runs by what they are for; what is empty is not tested.

    ``vote``: one run of many candidates; ``order``: one that holds its results. ``greedy``, ``before`` and ``many``: of
    the same model with one likeliest candidate, before GRPO, and with more candidates. Pairs: ``hint`` (with agg_hint,
    without), ``prompts`` (published prompts, plain DDL), ``temperatures`` (T = 1, another). ``transfer``: pairs on one
    benchmark, its own model first. ``ablation``: a folder of trained arms. ``checkpoints``: runs that may be of
    published ones.
    """

    vote: Named = field(default_factory=dict)
    order: Named = field(default_factory=dict)
    greedy: Named = field(default_factory=dict)
    before: Named = field(default_factory=dict)
    many: Named = field(default_factory=dict)
    hint: Named = field(default_factory=dict)
    prompts: Named = field(default_factory=dict)
    temperatures: Named = field(default_factory=dict)
    transfer: Named = field(default_factory=dict)
    ablation: Path | None = None
    checkpoints: Named = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("vote", "order", "greedy", "before", "many"):
            if len(getattr(self, name)) > 1:
                raise ValueError(f"{name} takes one run or none; got {len(getattr(self, name))}")
        for name in ("hint", "prompts", "temperatures"):
            if len(getattr(self, name)) not in (0, 2):
                raise ValueError(f"{name} takes two runs or none; got {len(getattr(self, name))}")
        if len(self.transfer) % 2:
            raise ValueError(f"transfer takes pairs of runs on one benchmark; got {len(self.transfer)} runs")


ALONE: Final[Mapping[str, Callable[[Run], tests.Found | None]]] = {
    "vote-over-sample": tests.vote_over_sample,
    "value-aware": lambda run: tests.rule_over(run, "value_aware", "majority"),
    "authors-rule": lambda run: tests.rule_over(run, "authors_vav", "majority"),
    "signature": lambda run: tests.rule_over(run, "value_aware", "authors_vav"),
    "levels": tests.ex_falls_with_level,
    "longer-when-hard": tests.length_rises_with_level,
    "suites": tests.fall_on_own_suite,
}
"""Claim -> what one run says of it."""

AFTER_BEFORE: Final[Mapping[str, Callable[[Run, Run], tests.Found | None]]] = {
    "grpo-ex": tests.ex_over,
    "grpo-recall": tests.recall_over,
    "grpo-harder": tests.gain_rises_with_level,
    "shorter": tests.length_change,
}
"""Claim -> what the run after GRPO and the one before say of it."""


def measure(evidence: Evidence) -> dict[str, Measured]:
    """All that the runs say, by claim; what they cannot say is not there.

    Raises RunError for runs that are not evaluated, or that cannot be compared.
    """
    return dict(_from_runs(evidence)) | dict(_from_arms(evidence.ablation))


def _from_runs(evidence: Evidence) -> Iterator[tuple[str, Measured]]:
    """What single runs and pairs of runs say."""
    for name, run in evidence.vote.items():
        for claim, test in ALONE.items():
            yield from _said(claim, test(run), [(name, run)])
    for name, run in (evidence.many or evidence.vote).items():
        yield from _said("steady", tests.all_over_fewer(run), [(name, run)])
    for name, run in evidence.order.items():
        yield from _said("column-order", tests.moved_by_column_order(run), [(name, run)])
    vote = list(evidence.vote.items())
    if evidence.before:
        for claim, compare in AFTER_BEFORE.items():
            yield from _of_pairs(claim, [*vote, *evidence.before.items()], compare)
    if evidence.greedy:
        yield from _of_pairs("vote-over-greedy", [*vote, *evidence.greedy.items()])
    yield from _of_pairs("agg-hint", list(evidence.hint.items()))
    yield from _of_pairs("schema-text", list(evidence.prompts.items()))
    yield from _of_pairs("temperature", list(evidence.temperatures.items()))
    transfer = list(evidence.transfer.items())
    for pair in zip(transfer[::2], transfer[1::2], strict=True):
        yield from _of_pairs(f"home-{pair[0][1].report()['benchmark']}", pair)


def _of_pairs(
    claim: str, runs: Sequence[NamedRun], compare: Callable[[Run, Run], tests.Found | None] = tests.ex_over
) -> Iterator[tuple[str, Measured]]:
    """What two runs say of a claim; nothing without runs. Raises RunError where they differ in something else too."""
    if runs:
        (name, a), (other, b) = runs
        check_pair(OF_CLAIMS[claim], name, a, other, b)
        yield from _said(claim, compare(a, b), runs)


def _said(claim: str, found: tests.Found | None, runs: Sequence[NamedRun]) -> Iterator[tuple[str, Measured]]:
    if found is not None:
        yield claim, measured_on(found, runs)


def _from_arms(folder: Path | None) -> Iterator[tuple[str, Measured]]:
    """What an ablation's arms say. A claim on a reward is on trainings: a single seed of each does not decide it."""
    if folder is None:
        return
    arms = read_arms(folder)
    changes = tests.arm_changes_of(arms)
    for claim, (arm, quantity) in REWARDS.items():
        if found := changes.get((arm, quantity)):
            yield claim, measured_in(found, folder, (arm, BASELINE), arms)
    if found := tests.arms_apart(arms, "no-atomic", "no-memory"):
        yield "reward-order", measured_in(found, folder, ("no-atomic", "no-memory"), arms)


def measured_in(found: tests.Found, folder: Path, pair: tuple[str, str], arms: pd.DataFrame) -> Measured:
    """An estimate of two arms of a folder, which decides where they share several seeds. Model and questions are known
    where an arm is a whole run.
    """
    estimate, n = found
    name = f"{folder.name}: {pair[0]}, {pair[1]}"
    seeds = [set(arms.loc[arms["arm"] == arm, "seed"]) for arm in pair]
    whole = next((path.parent for path in sorted(folder.glob(f"{pair[1]}*/run.json"))), None)
    known = Measured(estimate, folder.name, f"{n} questions", name)
    if whole is not None:
        known = replace(measured_on(found, [(name, load_run(whole))]), run=name)
    return replace(known, decides=len(seeds[0] & seeds[1]) > 1)
