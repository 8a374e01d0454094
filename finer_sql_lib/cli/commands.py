"""What each command of ``finer-sql`` does: load, call the library, print. No flags are read here."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal

from rich.console import Console

from finer_sql_lib.analysis.compare import compare_runs
from finer_sql_lib.analysis.errors import error_counts, error_table
from finer_sql_lib.ask import Answer
from finer_sql_lib.ask import ask as ask_question
from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.evaluation.bird.reading import bird_reading
from finer_sql_lib.evaluation.evaluate import Evaluation
from finer_sql_lib.evaluation.evaluate import evaluate as evaluate_run
from finer_sql_lib.evaluation.metric import metric_named
from finer_sql_lib.evaluation.pairs import judge_file
from finer_sql_lib.evaluation.spider.corrected import corrected_reading
from finer_sql_lib.execution import Limits
from finer_sql_lib.generation import Recorded, Sampling, generate_run, read_pool
from finer_sql_lib.generation.backends import BackendChoice, make_generator
from finer_sql_lib.prompts.build import PromptSettings, build_prompts, prompts_hash
from finer_sql_lib.records import Prompt
from finer_sql_lib.reports.terminal import (
    print_answer,
    print_bird,
    print_checkpoints,
    print_comparison,
    print_corrected,
    print_errors,
    print_evaluation,
)
from finer_sql_lib.runs import Run, RunError, file_sha256, load_run, open_run

EXPECTED = (RunError, ValueError, OSError, ImportError)
"""What a caller can mend: bad arguments and files, an absent package. Anything else is our fault and shows itself."""

_CONSOLE = Console(soft_wrap=True)


@dataclass(frozen=True, slots=True)
class BenchmarkChoice:
    """Which questions. ``limit`` keeps the first so many."""

    name: str
    data: Path
    split: str
    missing_databases: Literal["error", "skip"]
    limit: int | None = None


def sampling(n: int, temperature: float, max_tokens: int, seed: int) -> Sampling:
    """Checked sampling settings; raises ValueError naming the parameter."""
    return Sampling(n=n, temperature=temperature, max_tokens=max_tokens, seed=seed)


def generate(
    backend: BackendChoice,
    choice: BenchmarkChoice,
    how: Sampling,
    run_path: Path,
    schema_form: str,
    constrained: bool = False,
) -> None:
    """Sample candidates for a benchmark into a run directory; resumes."""
    benchmark = chosen_benchmark(choice)
    settings = PromptSettings(form=schema_form, agg_hint=benchmark.name == "spider", constrained=constrained)
    generator = make_generator(backend)
    prompts = build_prompts(benchmark.questions, settings, benchmark.descriptions)
    identity = {
        **_benchmark_identity(benchmark),
        "limit": choice.limit,
        "model": backend.model,
        "revision": backend.revision,
        "backend": backend.name,
        "sampling": asdict(how),
        "prompt": settings.identity() | {"sha256": prompts_hash(prompts)},
    }
    with open_run(run_path, identity) as run:
        done = generate_run(generator, prompts, how, run)
    _CONSOLE.print(
        f"{run_path}: {done.questions} questions sampled now, {done.resumed} were there; "
        f"{done.candidates} candidates, {done.tokens:,} tokens in {done.seconds:.1f} s"
    )
    if done.unanswered:
        _CONSOLE.print(f"{len(done.unanswered)} questions could not be sampled; their candidates say why")


def evaluate(
    choice: BenchmarkChoice,
    run_path: Path,
    pool: Path | None,
    rule: str,
    metric: str,
    timeout_s: float,
    workers: int | None,
    r_ves_repeats: int = 0,
) -> Evaluation:
    """Score a run, or a recorded pool that is imported into one first; print the table."""
    if pool is None:
        choice = replace(choice, limit=load_run(run_path).identity.get("limit"))
    benchmark = chosen_benchmark(choice)
    judge_by = metric_named(metric, benchmark.name, benchmark.tables_path)
    run_or_pool = _existing_run(run_path, benchmark) if pool is None else import_pool(benchmark, pool, run_path)
    with run_or_pool as run:
        limits = Limits(timeout_s=timeout_s)
        result = evaluate_run(run, benchmark, judge_by, rule, limits, workers)
        print_evaluation(_CONSOLE, result, benchmark)
        if judge_by.name == "spider_ex":
            reading = corrected_reading(run, benchmark, result.chosen, limits, workers)
            run.write_json("metrics.json", {**result.report, "corrected": reading})
            print_corrected(_CONSOLE, reading)
        if judge_by.name == "bird_ex":
            reading = bird_reading(run, benchmark, result.chosen, limits, workers, r_ves_repeats)
            run.write_json("metrics.json", {**result.report, "bird": reading})
            print_bird(_CONSOLE, reading)
    _CONSOLE.print(f"written: {run_path}/metrics.json, votes/, verdicts/, {submission_name(benchmark)}")
    return result


def judge(
    pairs: Path,
    databases: Path,
    metric: str,
    out: Path,
    tables: Path | None,
    timeout_s: float,
    workers: int | None,
) -> None:
    """Score the pairs of a JSON Lines file."""
    counts = judge_file(pairs, databases, metric, out, tables, Limits(timeout_s=timeout_s), workers)
    _CONSOLE.print(f"{out}: {sum(counts.values())} verdicts: " + ", ".join(f"{k} {v}" for k, v in counts.items()))


def compare(path_a: Path, path_b: Path) -> None:
    """Print the comparison of two evaluated runs."""
    result = compare_runs(path_a, path_b)
    print_comparison(_CONSOLE, result, f"a = {path_a}, b = {path_b}; {result.metric}")


def errors(run_path: Path, examples: int, out: Path | None) -> None:
    """Print why questions are wrong, by level, with examples; ``out`` gets all of them as CSV."""
    table = error_table(load_run(run_path))
    if table.empty:
        _CONSOLE.print("no wrong question")
        return
    print_errors(_CONSOLE, table, error_counts(table), examples, f"{len(table)} wrong questions of {run_path}")
    if out is not None:
        table.to_csv(out, index=False)
        _CONSOLE.print(f"written: {out}")


def ask(
    database: Path,
    question: str,
    backend: BackendChoice,
    how: Sampling,
    evidence: str,
    rule: str,
    schema_form: str,
    timeout_s: float,
    constrained: bool = False,
) -> Answer:
    """Answer one question and print the answer, the SQL and the vote."""
    answer = ask_question(
        database,
        question,
        make_generator(backend),
        how,
        evidence=evidence,
        rule=rule,
        settings=PromptSettings(form=schema_form, constrained=constrained),
        limits=Limits(timeout_s=timeout_s),
    )
    print_answer(_CONSOLE, answer)
    return answer


def reproduce(run_paths: Sequence[Path], only: Sequence[str], out: Path) -> bool:
    """Run the notebooks headless, on evaluated runs or on the sample's kept ones; False when a cell failed."""
    from finer_sql_lib.notebook.runner import CellFailed, declared_parameters, find_notebooks
    from finer_sql_lib.notebook.runner import reproduce as run_notebooks

    started = time.monotonic()
    notebooks = find_notebooks("notebooks", only)
    declared = {name for notebook in notebooks for name in declared_parameters(notebook)}
    paths = [str(path.resolve()) for path in run_paths]
    chosen: dict[str, object] = {"out": str(out.resolve())}
    chosen |= {"runs": paths, "run": paths[0]} if paths else {}
    parameters = {name: value for name, value in chosen.items() if name in declared}
    try:
        done = run_notebooks(notebooks, parameters)
    except CellFailed as failure:
        print(failure, file=sys.stderr)
        return False
    seconds = time.monotonic() - started
    drawn = ", ".join(sorted(path.name for path in out.glob("*.png"))) or "none"
    _CONSOLE.print(f"notebooks run: {len(done)}, in {seconds:.0f} s; figures in {out}/: {drawn}")
    return True


def sample(out: Path, questions: int | None) -> None:
    """Sample, execute, vote on and score both checkpoints of the sample on a part of both dev sets; resumes."""
    from finer_sql_lib.sample import sample_splits
    from finer_sql_lib.sample.demo import showcase
    from finer_sql_lib.sample.kept_runs import sample_runs

    started = time.monotonic()
    runs = showcase(out, questions)
    seconds = time.monotonic() - started
    title = f"EX, sampled now in {seconds:.0f} s: {questions or 'all'} questions of each dev set"
    for shown, heading in ((runs, title), (sample_runs(), "EX, the kept runs: whole dev sets")):
        parts = {name: sample_splits(run) for name, run in shown.items()}
        print_checkpoints(_CONSOLE, shown, parts, heading)


def submission_name(benchmark: Benchmark) -> str:
    """The official submission file of a benchmark."""
    return "predict_dev.json" if benchmark.name == "bird" else "pred_dev.sql"


def chosen_benchmark(choice: BenchmarkChoice) -> Benchmark:
    """The benchmark of that choice, cut to its limit; raises ValueError for a limit below 1."""
    benchmark = load_benchmark(choice.name, choice.data, choice.split, missing_databases=choice.missing_databases)
    if choice.limit is None:
        return benchmark
    if choice.limit < 1:
        raise ValueError(f"--limit must be at least 1, got {choice.limit}")
    return replace(benchmark, questions=benchmark.questions[: choice.limit])


def import_pool(benchmark: Benchmark, pool: Path, run_path: Path) -> Run:
    """A recorded pool as a run directory, made or resumed, open for writing."""
    asked = {question.id for question in benchmark.questions}
    left_out = {question.id for question in benchmark.all_questions} - asked
    found = read_pool(pool, benchmark.questions, left_out)
    identity = {**_benchmark_identity(benchmark), "backend": "recorded", "pool_sha256": file_sha256(pool)}
    prompts = [Prompt(question.id, ()) for question in benchmark.questions]
    with ExitStack() as on_failure:
        run = on_failure.enter_context(open_run(run_path, identity))
        generate_run(Recorded(found), prompts, Sampling(), run, progress=False)
        on_failure.pop_all()  # from here on the caller closes it
        return run


def _existing_run(run_path: Path, benchmark: Benchmark) -> Run:
    """A run that was generated earlier, open for writing under its own identity."""
    identity = load_run(run_path).identity
    here = _benchmark_identity(benchmark)
    if any(identity.get(name) != value for name, value in here.items()):
        made_for = ", ".join(f"{name} {identity.get(name)}" for name in here)
        raise RunError(f"run {run_path} was made for {made_for}; evaluate it with these")
    return open_run(run_path, identity)


def _benchmark_identity(benchmark: Benchmark) -> dict[str, Any]:
    return {"benchmark": benchmark.name, "split": benchmark.split}
