"""What each command of ``finer-sql`` does: load, call the library, print. No flags are read here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from finer_sql_lib.asking import Answer, PromptSettings, build_prompts, prompts_hash
from finer_sql_lib.asking import ask as ask_question
from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.evaluation.compare import compare_runs
from finer_sql_lib.evaluation.errors import error_counts, error_table
from finer_sql_lib.evaluation.evaluate import Evaluation
from finer_sql_lib.evaluation.evaluate import evaluate as evaluate_run
from finer_sql_lib.evaluation.judge import judge_file
from finer_sql_lib.evaluation.metrics import LevelScore
from finer_sql_lib.evaluation.scoring import metric_named
from finer_sql_lib.execution import Limits
from finer_sql_lib.generation import (
    Generator,
    OpenAIServer,
    Prompt,
    Recorded,
    Sampling,
    Transformers,
    VllmOffline,
    generate_run,
    read_pool,
)
from finer_sql_lib.records import Row
from finer_sql_lib.runs import Run, RunError, file_sha256, load_run, open_run

EXPECTED = (RunError, ValueError, OSError, ImportError)
"""What a caller can mend: bad arguments and files, an absent package. Anything else is our fault and shows itself."""

SHOWN_ROWS = 20
_CONSOLE = Console()


@dataclass(frozen=True, slots=True)
class BackendChoice:
    """Which model, and where it runs."""

    name: str
    model: str
    base_url: str = ""
    revision: str | None = None


@dataclass(frozen=True, slots=True)
class BenchmarkChoice:
    """Which questions. ``limit`` keeps the first so many."""

    name: str
    data: Path
    split: str
    missing_databases: str
    limit: int | None = None


def sampling(n: int, temperature: float, max_tokens: int, seed: int) -> Sampling:
    """Checked sampling settings; raises ValueError naming the parameter."""
    return Sampling(n=n, temperature=temperature, max_tokens=max_tokens, seed=seed)


def generate(backend: BackendChoice, choice: BenchmarkChoice, how: Sampling, run_path: Path, schema_form: str) -> None:
    """Sample candidates for a benchmark into a run directory; resumes."""
    benchmark = _load(choice)
    settings = PromptSettings(form=schema_form, agg_hint=benchmark.name == "spider")
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
) -> Evaluation:
    """Score a run, or a recorded pool that is imported into one first; print the table."""
    benchmark = _load(choice)
    judge_by = metric_named(metric, benchmark.name, benchmark.tables_path)
    with _run_for(run_path, pool, benchmark) as run:
        result = evaluate_run(run, benchmark, judge_by, rule, Limits(timeout_s=timeout_s), workers)
    print_evaluation(result, benchmark)
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


def compare(run_a: Path, run_b: Path) -> None:
    """Print the comparison of two evaluated runs."""
    result = compare_runs(run_a, run_b)
    table = Table(title=f"a = {run_a}, b = {run_b}; {result.metric}", title_justify="left")
    for name in ("level", "questions", "EX a", "EX b", "only a", "only b", "McNemar p"):
        table.add_column(name, justify="left" if name == "level" else "right")
    for row in result.levels:
        accuracies = (f"{100 * row.ex_a:.2f}", f"{100 * row.ex_b:.2f}")
        discordant = (str(len(row.only_a)), str(len(row.only_b)))
        table.add_row(row.level, str(row.n_questions), *accuracies, *discordant, f"{row.p_value:.3g}")
    _CONSOLE.print(table)
    for name, interval in (("questions", result.by_question), ("databases", result.by_database)):
        points = [100 * value for value in (interval.value, interval.low, interval.high)]
        _CONSOLE.print("a - b: {:+.2f} points, 95 % {:+.2f} to {:+.2f}".format(*points) + f" (bootstrap over {name})")
    for row in result.levels[:-1]:
        for side, questions in (("a", row.only_a), ("b", row.only_b)):
            if questions:
                _CONSOLE.print(f"{row.level}, right in {side} only: {', '.join(map(str, questions))}")
    if result.n_left_out:
        _CONSOLE.print(f"{result.n_left_out} questions are in one of the runs only and were left out")


def errors(run_path: Path, examples: int, out: Path | None) -> None:
    """Print why questions are wrong, by level, with examples."""
    table = error_table(load_run(run_path))
    if table.empty:
        _CONSOLE.print("no wrong question")
        return
    counts = error_counts(table)
    shown = Table(*map(str, counts.columns), title=f"{len(table)} wrong questions of {run_path}", title_justify="left")
    for values in counts.itertuples(index=False):
        shown.add_row(*map(str, values))
    _CONSOLE.print(shown)
    for error, group in table.groupby("error", sort=False):
        for row in group.head(examples).itertuples(index=False):
            _CONSOLE.print(Text(f"\n{error}: question {row.question_id} ({row.db_id}, {row.level}): {row.text}"))
            _CONSOLE.print(Text(f"  gold  {row.gold_sql}\n  ours  {row.sql if isinstance(row.sql, str) else '-'}"))
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
) -> Answer:
    """Answer one question and print the answer, the SQL and the vote."""
    answer = ask_question(
        database,
        question,
        make_generator(backend),
        how,
        evidence=evidence,
        rule=rule,
        settings=PromptSettings(form=schema_form),
        limits=Limits(timeout_s=timeout_s),
    )
    print_answer(answer)
    return answer


def reproduce(run_path: Path | None, only: Sequence[str], out: Path) -> None:
    """Run the notebooks headless on an evaluated run, or on the embedded sample."""
    from finer_sql_lib.reproduce import reproduce as run_notebooks

    run_notebooks(run_path, only, out)


def make_generator(backend: BackendChoice) -> Generator:
    """The backend of that name; raises ValueError listing the options."""
    if backend.name == "vllm":
        return VllmOffline(backend.model, revision=backend.revision)
    if backend.name == "transformers":
        return Transformers(backend.model, revision=backend.revision)
    if backend.name == "openai":
        return OpenAIServer(backend.model, backend.base_url)
    raise ValueError(f"unknown backend {backend.name!r}; choose one of vllm, openai, transformers")


def evaluate_pool(benchmark: Benchmark, pool: Path, run_path: Path, rule: str = "value_aware") -> Evaluation:
    """Import a recorded pool into ``run_path`` and score it officially; used by the notebooks for the sample."""
    with _run_for(run_path, pool, benchmark) as run:
        return evaluate_run(run, benchmark, metric_named("official", benchmark.name), rule)


def print_evaluation(result: Evaluation, benchmark: Benchmark) -> None:
    """The hardness table, what was skipped, and how it was judged."""
    report = result.report
    table = Table(title=f"{benchmark.name} {benchmark.split}: {result.metric}, vote {result.rule}", title_justify="left")
    for name in ("level", "questions", "EX", "95 % interval", f"recall@{_n_candidates(result)}"):
        table.add_column(name, justify="left" if name == "level" else "right")
    for row in result.levels:
        table.add_row(*_level_cells(row), end_section=row.level == "extra" or row.level == "challenging")
    _CONSOLE.print(table)
    _CONSOLE.print(f"judged by {report['evaluator']}, on {report['databases']}; {report['seconds']:.1f} s")
    if benchmark.skipped:
        _CONSOLE.print(benchmark.skipped_note())
    if report["unjudged"]:
        _CONSOLE.print(f"left out {len(report['unjudged'])} questions whose gold cannot be judged: {report['unjudged']}")
    if report["n_unanswered"]:
        _CONSOLE.print(f"{report['n_unanswered']} questions have no candidate that returns rows")


def print_answer(answer: Answer) -> None:
    """The answer as a table, the SQL, and how sure the vote was."""
    n = len(answer.candidates)
    if answer.sql is None or answer.execution is None:
        _CONSOLE.print(f"no answer: none of the {n} candidates returned rows")
        for error in sorted({e.error for e in answer.executions if e is not None and e.error})[:3]:
            _CONSOLE.print(Text(f"  {error}"))
        return
    table = Table(*(Text(name) for name in answer.execution.columns))
    for row in answer.execution.rows[:SHOWN_ROWS]:
        table.add_row(*_cells(row))
    _CONSOLE.print(table)
    if len(answer.execution.rows) > SHOWN_ROWS:
        _CONSOLE.print(f"... {len(answer.execution.rows)} rows in all")
    _CONSOLE.print(Text(answer.sql))
    votes = answer.vote.groups[0].size
    others = ", ".join(str(group.size) for group in answer.vote.groups[1:4])
    _CONSOLE.print(
        f"{votes} of {n} candidates ({answer.vote.confidence:.0%}) agree on this result"
        + (f"; the next groups have {others}" if others else "")
    )


def submission_name(benchmark: Benchmark) -> str:
    """The official submission file of a benchmark."""
    return "predict_dev.json" if benchmark.name == "bird" else "pred_dev.sql"


def _load(choice: BenchmarkChoice) -> Benchmark:
    benchmark = load_benchmark(choice.name, choice.data, choice.split, missing_databases=choice.missing_databases)
    if choice.limit is None:
        return benchmark
    if choice.limit < 1:
        raise ValueError(f"--limit must be at least 1, got {choice.limit}")
    return replace(benchmark, questions=benchmark.questions[: choice.limit])


def _run_for(run_path: Path, pool: Path | None, benchmark: Benchmark) -> Run:
    """The run to evaluate: a pool imported into a new or resumed run, or an existing run with its own identity."""
    if pool is None:
        identity = load_run(run_path).identity
        here = _benchmark_identity(benchmark)
        if any(identity.get(name) != value for name, value in here.items()):
            made_for = ", ".join(f"{name} {identity.get(name)}" for name in here)
            raise RunError(f"run {run_path} was made for {made_for}; evaluate it with these")
        return open_run(run_path, identity)
    asked = {question.id for question in benchmark.questions}
    left_out = {question.id for question in benchmark.all_questions} - asked
    found = read_pool(pool, benchmark.questions, left_out)
    identity = {**_benchmark_identity(benchmark), "backend": "recorded", "pool_sha256": file_sha256(pool)}
    run = open_run(run_path, identity)
    try:
        prompts = [Prompt(question.id, ()) for question in benchmark.questions]
        generate_run(Recorded(found), prompts, Sampling(), run, progress=False)
    except BaseException:
        run.close()
        raise
    return run


def _benchmark_identity(benchmark: Benchmark) -> dict[str, Any]:
    return {"benchmark": benchmark.name, "split": benchmark.split}


def _n_candidates(result: Evaluation) -> str:
    sizes = {item.n_candidates for item in result.judged}
    return str(sizes.pop()) if len(sizes) == 1 else "n"


def _level_cells(row: LevelScore) -> list[str]:
    interval = f"{100 * row.ex_low:.1f} to {100 * row.ex_high:.1f}"
    return [row.level, str(row.n_questions), f"{100 * row.ex:.2f}", interval, f"{100 * row.recall:.2f}"]


def _cells(row: Row) -> list[Text]:
    return [Text("NULL", style="dim") if value is None else Text(str(value)) for value in row]

