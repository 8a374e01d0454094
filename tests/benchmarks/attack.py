"""A short version of every attack that this project has been put under: `python -m tests.benchmarks.attack [AREA ...]`.

Prints how many attempts of each area held, in under three minutes in all, and ends with 1 where one did not. Each area
runs in a process of its own that is killed at its deadline; whatever they write lies in one temporary folder.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
import time
import traceback
from importlib import import_module, util
from multiprocessing.connection import Connection
from pathlib import Path

from tests.benchmarks.areas import Area

MODULES = ("tests.benchmarks.attack_execution", "tests.benchmarks.attack_generation")
"""Each has ``AREAS``."""

Result = tuple[str, str]
"""The name of an attempt, and why it did not hold: "" where it did."""


def areas() -> list[Area]:
    """All areas, in the order of their modules."""
    return [area for module in MODULES if util.find_spec(module) for area in import_module(module).AREAS]


def main(names: list[str]) -> int:
    """Run the areas of these names, or all; prints the table and returns the exit status."""
    known = {area.name: area for area in areas()}
    if strangers := [name for name in names if name not in known]:
        print(f"no area {', '.join(strangers)}; there are {', '.join(known)}")
        return 2
    chosen = [known[name] for name in names] if names else list(known.values())
    started, failed = time.monotonic(), list[str]()
    print(f"{'area':28} {'tried':>5} {'held':>5} {'s':>6}")
    with tempfile.TemporaryDirectory(prefix="finer-sql-attack-") as folder:
        os.environ |= {"TMPDIR": folder, "HOME": folder, "XDG_CACHE_HOME": folder, "TQDM_DISABLE": "1"}
        tempfile.tempdir = folder
        for number, area in enumerate(chosen):
            began = time.monotonic()
            results = run(area, Path(folder) / str(number))
            failed += [f"{area.name}: {name}: {why}" for name, why in results if why]
            held = sum(not why for _name, why in results)
            print(f"{area.name:28} {len(area.tries):5} {held:5} {time.monotonic() - began:6.1f}", flush=True)
    print(f"{time.monotonic() - started:.0f} s in all")
    print("\n".join(failed) if failed else "everything held")
    return 1 if failed else 0


def run(area: Area, folder: Path) -> list[Result]:
    """The results of an area; those that its deadline left out did not hold."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=attack, args=(area, folder, theirs))
    process.start()
    theirs.close()
    end = time.monotonic() + area.deadline_s
    results: dict[str, str] = {}
    try:
        while len(results) < len(area.tries) and ours.poll(max(0.0, end - time.monotonic())):
            name, why = ours.recv()
            results[name] = why
    except EOFError:
        pass  # the process has died: what is missing below did not hold
    if len(results) == len(area.tries):
        process.join(5)
    process.kill()
    process.join()
    missing = f"no result within {area.deadline_s:g} s, or the process died"
    return [(name, results.get(name, missing)) for name in area.tries]


def attack(area: Area, folder: Path, results: Connection) -> None:
    """Make every attempt of an area, in a process of its own, and send how each ended."""
    for number, (attempt, hold) in enumerate(area.tries.items()):
        own = folder / str(number)
        own.mkdir(parents=True)
        try:
            why = "" if hold(own) else "did not hold"
        except Exception:  # any: that it is one which nobody expects is what the table is for
            why = traceback.format_exc().strip().splitlines()[-1]
        results.send((attempt, why))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
