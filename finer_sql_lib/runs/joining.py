"""``join_runs``: one run of runs that were each asked a part of the questions, such as those of several machines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from finer_sql_lib.runs.files import RunError, some
from finer_sql_lib.runs.manifest import differences
from finer_sql_lib.runs.opening import RunMismatch, open_run
from finer_sql_lib.runs.run import Run

_CANDIDATES_A_PART = 30_000


def join_runs(runs: Sequence[Run], out: Path) -> Run:
    """A new run at ``out``, opened for reading, with the candidates of all ``runs``; it is not evaluated yet.

    ``seconds`` of its manifest are those of all machines together. Raises RunMismatch where the runs were made with
    different arguments, RunError where two hold the same question or ``out`` holds candidates.
    """
    first, *others = runs
    for other in others:
        if differing := differences(first.identity, other.identity):
            raise RunMismatch(
                f"{other.path} was made with other arguments than {first.path} ({'; '.join(differing)}, 'now' being "
                f"{other.path}); only parts of one run can be joined"
            )
    candidates = [run.candidates() for run in runs]
    holder: dict[int, Run] = {}
    for run, own in zip(runs, candidates, strict=True):
        ids = {candidate.question_id for candidate in own}
        if twice := sorted(ids & holder.keys()):
            raise RunError(f"{holder[twice[0]].path} and {run.path} both hold questions {some(twice)}")
        holder |= dict.fromkeys(ids, run)
    with open_run(out, first.identity) as joined:
        if joined.table("candidates").num_rows:
            raise RunError(f"run {out} holds candidates already; choose another folder, or delete it")
        joined.note(**facts_of_all(runs))
        for own in candidates:
            for start in range(0, len(own), _CANDIDATES_A_PART):
                joined.append("candidates", own[start : start + _CANDIDATES_A_PART])
    return joined


def facts_of_all(runs: Sequence[Run]) -> dict[str, Any]:
    """What the manifest of a joined run says of its parts."""
    asked = [run.manifest.get("asked") for run in runs]
    spent = [run.manifest.get("generation", {}) for run in runs]
    versions = [run.manifest.get("versions", {}) for run in runs]
    peaks = {name for part in spent for name in part if name.startswith("peak_")}
    return {
        # of the machines that sampled, not of this one
        "versions": {
            name: ", ".join(sorted({part[name] for part in versions if name in part}))
            for name in sorted({name for part in versions for name in part})
        },
        "asked": None if None in asked else sorted({id_ for ids in asked for id_ in ids or ()}),
        "settled": sorted({id_ for run in runs for id_ in run.manifest.get("settled", ())}),
        "generation": {
            **{name: sum(part.get(name, 0) for part in spent) for name in ("seconds", "tokens")},
            **next(({"note": part["note"]} for part in spent if "note" in part), {}),
            "machines": sorted({machine for part in spent for machine in part.get("machines", ())}),
            **{name: max(part.get(name, 0) for part in spent) for name in sorted(peaks)},
        },
    }
