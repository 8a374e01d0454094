"""Both checkpoints over a part of both dev sets, from model to score: what ``finer-sql reproduce`` does first."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from importlib.util import find_spec
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from finer_sql_lib.benchmarks import Benchmark, request_of
from finer_sql_lib.evaluation.evaluate import evaluate
from finer_sql_lib.evaluation.hardness import level_of
from finer_sql_lib.evaluation.metric import metric_named
from finer_sql_lib.generation import Sampling, Transformers, generate_run
from finer_sql_lib.prompts.build import PromptSettings, build_prompts, prompts_hash, usual_agg_hint
from finer_sql_lib.runs import Run, load_run, open_run
from finer_sql_lib.runs.bars import progress_bar
from finer_sql_lib.runs.install import missing_package
from finer_sql_lib.sample import sample_benchmark, split_of, stratified
from finer_sql_lib.sample.kept import NAMES, sample_checkpoint

SAMPLING = Sampling(n=30, temperature=1.0, max_tokens=200, seed=0, logprobs=True)
"""The paper's, with completions as short as the sample's are."""
GREEDY = replace(SAMPLING, n=1, temperature=0.0)
"""The likeliest completion alone, to compare the vote with."""


@dataclass(frozen=True, slots=True)
class Task:
    """One model on a part of one benchmark, into the run directory ``out``. ``questions`` None: all of them.

    ``checkpoint`` names one of the sample's, or is a model folder. ``agg_hint`` None: as the benchmark's own prompt.
    ``constrained``: SQL may name only what the database has.
    """

    checkpoint: str
    benchmark: str
    out: Path
    questions: int | None = None
    sampling: Sampling = SAMPLING
    agg_hint: bool | None = None
    constrained: bool = False


def showcase(out: Path, questions: int | None = 100, names: Sequence[str] = NAMES) -> dict[str, Run]:
    """Sample, execute, vote on and score each of ``names`` into ``out``, on all cores; resumes. Returns the runs.

    ``questions`` of each dev set, every split and level with its share.
    """
    if absent := [name for name in ("torch", "transformers") if find_spec(name) is None]:
        raise missing_package(" and ".join(absent), "models")  # here, not in a process that ends with a bare name
    tasks = {name: named_task(name, out, questions) for name in names}
    n_questions = sum(len(part_of(task).questions) for task in tasks.values())
    # one process per run and one thread each: a small model's matrices are too small to share
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(len(tasks), os.cpu_count() or 1), mp_context=context) as pool:
        working = [pool.submit(run_task, task) for task in tasks.values()]
        try:
            watch(working, tasks, n_questions)
        finally:
            if not all(
                future.done() for future in working
            ):  # an interrupt, or one failed: the others go on another time
                pool.shutdown(wait=False, cancel_futures=True)
                for process in multiprocessing.active_children():
                    process.terminate()
    return {name: load_run(task.out) for name, task in tasks.items()}


def named_task(name: str, out: Path, questions: int | None = None) -> Task:
    """The task that a run's name says: "CHECKPOINT on BENCHMARK", with "greedy", "hinted", "unhinted" or
    "constrained" after the checkpoint where it is not sampled, or not prompted, as usual.
    """
    model, _, benchmark = name.partition(" on ")
    checkpoint, _, manner = model.partition(" ")
    return Task(
        checkpoint,
        benchmark,
        out / name.replace(" ", "-"),
        questions,
        GREEDY if manner == "greedy" else SAMPLING,
        {"hinted": True, "unhinted": False}.get(manner),
        manner == "constrained",
    )


def part_of(task: Task) -> Benchmark:
    """The benchmark of a task with the questions that it asks."""
    benchmark = sample_benchmark(task.benchmark)
    if task.questions is None:
        return benchmark
    splits = split_of(task.benchmark)
    strata = [f"{splits[question.db_id]} {level_of(question)}" for question in benchmark.graded()]
    return replace(benchmark, questions=tuple(stratified(benchmark.questions, strata, task.questions)))


def run_task(task: Task) -> None:
    """Do one task in this process, with one thread."""
    import torch

    from finer_sql_lib.generation.hf import quiet_libraries

    torch.set_num_threads(1)
    quiet_libraries()
    benchmark = part_of(task)
    # the hint goes with the benchmark, whichever checkpoint answers
    hint = usual_agg_hint(benchmark.name) if task.agg_hint is None else task.agg_hint
    # whatever the folder is called, it is the lab's: no model of the made-up world has seen values that questions name;
    # and the constraint of names is the one that the kept runs were made with
    settings = PromptSettings(agg_hint=hint, constrained=task.constrained, constraint="names", question_values=False)
    prompts = build_prompts(benchmark.questions, settings)
    identity = {
        "benchmark": benchmark.name,
        "data": task.benchmark,
        "split": "dev",
        "questions": task.questions,
        "request": request_of(benchmark, task.sampling.n),
        "model": task.checkpoint,
        "backend": "transformers",
        "sampling": asdict(task.sampling),
        "prompt": settings.identity() | {"sha256": prompts_hash(prompts)},
    }
    is_folder = Path(task.checkpoint, "config.json").is_file()
    model = Transformers(task.checkpoint if is_folder else str(sample_checkpoint(task.checkpoint)))
    with open_run(task.out, identity) as run:
        generate_run(model, prompts, task.sampling, run, progress=False)
        # one worker: the other run has the other core
        evaluate(run, benchmark, metric_named("official", benchmark.name), workers=1)


def watch(working: Sequence[Future[None]], tasks: Mapping[str, Task], n_questions: int) -> None:
    """A progress bar over all runs, read from what they have written; raises what a task raised."""
    with progress_bar(n_questions, "question", doing="sampling") as bar:
        while not all(future.done() for future in working):
            time.sleep(0.5)
            if any(future.done() and future.exception() for future in working):
                break
            parts = [part for task in tasks.values() for part in task.out.glob("candidates/part-*.parquet")]
            candidates = sum(map(_rows_of, parts))
            # greedy runs have one candidate a question, so the bar may stay behind until the end
            bar.update(int(candidates // SAMPLING.n) - bar.n)
        for future in sorted(working, key=lambda future: not (future.done() and future.exception())):
            future.result()
        bar.update(n_questions - bar.n)


def _rows_of(part: Path) -> int:
    """The rows of a part; none where it is damaged, which the process that resumes the run mends."""
    try:
        return int(pq.read_metadata(part).num_rows)
    except (pa.ArrowException, OSError):
        return 0
