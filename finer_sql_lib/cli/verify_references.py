"""``finer-sql references`` and ``finer-sql memory``: what a run's correct candidates give to a training."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.benchmarks import Benchmark, check_request
from finer_sql_lib.cli import note
from finer_sql_lib.cli.generate_run import BenchmarkChoice
from finer_sql_lib.memory import write_traces
from finer_sql_lib.rewards import Judge, reward_metric
from finer_sql_lib.rewards.references import verified_references, verified_traces
from finer_sql_lib.runs import Run, RunError, load_run
from finer_sql_lib.training.data import write_references


@dataclass(frozen=True, slots=True)
class TrainSplit(BenchmarkChoice):
    """As for evaluation, but the split to train on."""

    split: Annotated[str, Doc("What to train on, as the benchmark names it.")] = "train"


@dataclass(frozen=True, slots=True)
class VerifyReferences:
    """A run on the train split, and where its correct SQL goes."""

    run: Annotated[Path, Doc("Candidates for the train split, from `finer-sql generate`.")]
    choice: TrainSplit
    out: Annotated[Path, Doc("JSON Lines for `finer-sql train --references`.")]


def references(options: VerifyReferences) -> None:
    """Keep a run's correct candidates as further references for the atomic reward.

    Example: finer-sql references --run runs/train-pool --data spider --out references.jsonl
    """
    benchmark, run = _train_run(options.run, options.choice)
    # what the reward calls correct, not what the score does
    with Judge(reward_metric(benchmark.name), grounded=True) as judge:
        correct = verified_references(benchmark.graded(), run.candidates(), judge)
    write_references(options.out, correct, benchmark.questions)
    with_any = sum(bool(sqls) for sqls in correct.values())
    note(f"{options.out}: {sum(map(len, correct.values()))} references for {with_any} of {len(correct)} questions")


@dataclass(frozen=True, slots=True)
class VerifyTraces:
    """A run on the train split, and where its correct thoughts go."""

    run: Annotated[Path, Doc("Candidates for the train split, from `finer-sql generate`.")]
    choice: TrainSplit
    out: Annotated[Path, Doc("JSON Lines for `finer-sql train --memory-init`.")]


def memory(options: VerifyTraces) -> None:
    """Keep the thoughts of a run's correct candidates, for a training's memory to begin with.

    Example: finer-sql memory --run runs/train-pool --data spider --out memory.jsonl
    """
    benchmark, run = _train_run(options.run, options.choice)
    with Judge(reward_metric(benchmark.name), grounded=True) as judge:
        traces = verified_traces(benchmark.graded(), run.candidates(), judge, benchmark.name)
    write_traces(options.out, traces)
    databases = len({trace.db_id for trace in traces})
    note(f"{options.out}: {len(traces)} verified traces over {databases} databases")


def _train_run(path: Path, choice: TrainSplit) -> tuple[Benchmark, Run]:
    """The benchmark, and the run that was made for it. Raises RunError for a run on another one."""
    benchmark, run = choice.load(), load_run(path)
    made_for = run.identity.get("benchmark"), run.identity.get("split")
    if made_for != (benchmark.name, benchmark.split):
        raise RunError(
            f"run {path} was made for {made_for[0]} {made_for[1]}, not for {benchmark.name} {benchmark.split}"
        )
    check_request(run, benchmark)
    return benchmark, run
