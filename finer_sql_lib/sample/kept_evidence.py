"""The kept runs that the claims of card and paper are tested on where a user gives none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

from finer_sql_lib.analysis.claim_evidence import Evidence
from finer_sql_lib.sample.kept import (
    ARMS_ON_SPIDER,
    COOLER_ON_SPIDER,
    GREEDY_ON_SPIDER,
    HINTS,
    HUNDRED_ON_SPIDER,
    NAMES,
    ON_SPIDER,
    SFT_ON_SPIDER,
    chosen_runs,
)

_TINY_SPIDER, _TINY_BIRD_AWAY, _TINY_SPIDER_AWAY, _TINY_BIRD = NAMES
KEPT: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "vote": (ON_SPIDER,),
        "order": (_TINY_SPIDER,),  # the runs on Spider hold no results
        "greedy": (GREEDY_ON_SPIDER,),
        "before": (SFT_ON_SPIDER,),
        "many": (HUNDRED_ON_SPIDER,),
        "hint": (_TINY_SPIDER, HINTS[0]),
        "prompts": (),
        "temperatures": (ON_SPIDER, COOLER_ON_SPIDER),
        "transfer": (_TINY_SPIDER, _TINY_BIRD_AWAY, _TINY_BIRD, _TINY_SPIDER_AWAY),
    }
)
"""What a run is for, as :class:`Evidence` calls it -> names of kept runs."""


def chosen_evidence(runs: Sequence[str], ablation: str = "", **given: Sequence[str]) -> Evidence:
    """The evidence of a user's run directories, or where none at all is given the kept ones.

    ``runs``: the first is the one that votes, and whose results are looked at; all are asked for scores of published
    checkpoints. ``given``: further ones by what they are for. Kept runs are never mixed with a user's. Raises TypeError
    for an unknown purpose.
    """
    if unknown := sorted(given.keys() - KEPT.keys()):
        raise TypeError(f"nothing is tested with {unknown[0]!r}; choose from {', '.join(KEPT)}")
    if not (runs or ablation or any(given.values())):
        return Evidence(**{role: chosen_runs((), names) for role, names in KEPT.items()}, ablation=ARMS_ON_SPIDER)
    own = chosen_runs(runs, ())
    first = dict(list(own.items())[:1])
    further = {role: chosen_runs(paths, ()) for role, paths in given.items()}
    folder = Path(ablation) if ablation else None
    return Evidence(vote=first, order=first, checkpoints=own, ablation=folder, **further)
