"""The sample's kept runs, and how a notebook turns its ``runs`` parameter into runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from finer_sql_lib.runs import Run, load_run

NAMES = (
    "tiny-spider on sample-spider",
    "tiny-bird on sample-spider",
    "tiny-spider on sample-bird",
    "tiny-bird on sample-bird",
)
"""Checkpoint and benchmark of the four kept runs."""
BEFORE = ("tiny-spider-sft on sample-spider", "tiny-bird-sft on sample-bird")
"""Where GRPO started from, at home."""
GREEDY = ("tiny-spider greedy on sample-spider", "tiny-bird greedy on sample-bird")
"""One greedy completion instead of 30 samples, at home."""
HINTS = ("tiny-spider unhinted on sample-spider", "tiny-bird hinted on sample-bird")
"""At home, but with the prompt's rule on aggregate order (agg_hint) the other way round than in training."""
CONSTRAINED = ("tiny-spider constrained on sample-spider", "tiny-bird constrained on sample-bird")
"""At home, with SQL that may name only what the database has."""


def sample_runs(names: Sequence[str] | None = None) -> dict[str, Run]:
    """The kept runs (whole dev sets, evaluated; n = 30 but for greedy ones), by name: the four, or those of ``names``.

    Raises ValueError for an unknown name, FileNotFoundError where a run is not there.
    """
    names = NAMES if names is None else tuple(names)
    options = (*NAMES, *BEFORE, *GREEDY, *HINTS, *CONSTRAINED)
    if unknown := [name for name in names if name not in options]:
        raise ValueError(f"unknown sample run {unknown[0]!r}; choose from {', '.join(options)}")
    folder = Path(__file__).parent / "runs"
    return {name: load_run(folder / name.replace(" ", "-")) for name in names}


def chosen_runs(runs: Sequence[str], default: Sequence[str]) -> dict[str, Run]:
    """Run directories as loaded runs named by their folders; with none given, the sample's runs of the ``default``
    names.
    """
    if not runs:
        return sample_runs(default)
    return {Path(path).name: load_run(path) for path in runs}
