"""The embedded sample: two small benchmarks over one made-up world, small models that were trained on it, their runs.

``sample-spider`` and ``sample-bird`` hold the same databases, annotated in two habits; ``tiny-spider`` and
``tiny-bird`` are the checkpoints, one for each. Split A of a dev set has new databases of words that training had,
split B of words that it never had.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.runs import Run

T = TypeVar("T")

BENCHMARKS = {"sample-spider": "spider", "sample-bird": "bird"}
"""The layout (and official metric) of each benchmark of the sample."""


def sample_dir(name: str = "sample-spider") -> Path:
    """The data folder of a benchmark of the sample. Raises ValueError on an unknown name.

    >>> (sample_dir("sample-bird") / "dev_databases").is_dir()
    True
    """
    if name not in BENCHMARKS:
        raise ValueError(f"the sample has no benchmark {name!r}; choose one of {', '.join(BENCHMARKS)}")
    return Path(__file__).parent / name


def sample_benchmark(name: str, split: str = "dev") -> Benchmark:
    """A benchmark of the sample, loaded like any other: split "dev" or "train".

    >>> sample_benchmark("sample-bird").name
    'bird'
    """
    return load_benchmark(BENCHMARKS[name], sample_dir(name), split)


def split_of(name: str) -> dict[str, str]:
    """``db_id`` -> "A" or "B" for the dev databases of a benchmark."""
    splits: dict[str, list[str]] = json.loads((sample_dir(name) / "splits.json").read_text(encoding="utf-8"))
    return {db_id: split for split, db_ids in splits.items() for db_id in db_ids}


def sample_splits(run: Run) -> dict[str, str]:
    """``db_id`` -> "A" or "B" (words held out of training) where the run is of the sample's dev set; else nothing."""
    data = run.identity.get("data")
    return split_of(data) if data in BENCHMARKS and run.identity["split"] == "dev" else {}


def stratified(questions: Sequence[T], strata: Sequence[str], n: int, seed: int = 0) -> list[T]:
    """``n`` of the questions in their order, every stratum with its share (``strata`` names each question's).

    >>> stratified(list(range(10)), "aaaaaaabbb", 3)
    [2, 3, 9]

    Raises ValueError for more questions than there are.
    """
    if n > len(questions):
        raise ValueError(f"{n} questions were asked for, there are {len(questions)}")
    rng = random.Random(seed)  # the module's own generator is other people's state
    places: dict[str, list[int]] = defaultdict(list)
    for place, stratum in enumerate(strata):
        places[stratum].append(place)
    # systematic: every stratum in random order, laid one after another, and every (N / n)-th place taken
    line = [place for stratum in sorted(places) for place in rng.sample(places[stratum], len(places[stratum]))]
    taken = sorted(line[int((number + 0.5) * len(line) / n)] for number in range(n))
    return [questions[place] for place in taken]
