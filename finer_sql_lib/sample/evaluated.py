"""The embedded sample as an evaluated run, for notebooks that were given none."""

from __future__ import annotations

from pathlib import Path

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.commands import evaluate_pool
from finer_sql_lib.runs import Run, load_run
from finer_sql_lib.sample import sample_dir


def sample_run(path: str | Path) -> Run:
    """Import the sample's candidates into the run directory ``path``, evaluate them (or resume), and open the run."""
    folder = sample_dir()
    evaluate_pool(load_benchmark("spider", folder, "dev"), folder / "candidates.jsonl", Path(path))
    return load_run(path)
