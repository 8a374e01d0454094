"""``finer-sql sample``: the embedded sample, from model to score."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.cli import CONSOLE
from finer_sql_lib.reports.terminal import print_checkpoints


@dataclass(frozen=True, slots=True)
class RunSample:
    """How much of the sample, and where its runs go."""

    out: Annotated[Path, Doc("Folder of the four runs; the same arguments resume.")] = Path("runs/sample")
    questions: Annotated[int, Doc("Of each dev set; 0 takes all.")] = 100


def sample(options: RunSample) -> None:
    """Sample both small checkpoints on both sample benchmarks, 30 candidates a question: execute, vote, score, compare.

    Example: finer-sql sample --questions 40
    """
    from finer_sql_lib.sample import sample_splits
    from finer_sql_lib.sample.demo import showcase
    from finer_sql_lib.sample.kept import sample_runs

    started = time.monotonic()
    runs = showcase(options.out, options.questions or None)
    seconds = time.monotonic() - started
    title = f"EX, sampled now in {seconds:.0f} s: {options.questions or 'all'} questions of each dev set"
    for checkpoints, heading in ((runs, title), (sample_runs(), "EX, the kept runs: whole dev sets")):
        parts = {name: sample_splits(run) for name, run in checkpoints.items()}
        print_checkpoints(CONSOLE, checkpoints, parts, heading)
