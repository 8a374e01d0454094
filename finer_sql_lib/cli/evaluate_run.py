"""``finer-sql evaluate``: execute, vote, score."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any, Literal

from annotated_doc import Doc

from finer_sql_lib.benchmarks import Benchmark, request_of
from finer_sql_lib.benchmarks.official_files import is_prediction_file, read_repaired_golds
from finer_sql_lib.cli import CONSOLE, AsJson, KeepDistinct, PlugValue, json_text, note
from finer_sql_lib.cli.generate_run import BenchmarkChoice, first_questions
from finer_sql_lib.evaluation.evaluate import LOCAL_REPORT, Evaluation
from finer_sql_lib.evaluation.evaluate import evaluate as evaluate_run
from finer_sql_lib.evaluation.metric import Metric, SpiderEx, metric_named
from finer_sql_lib.evaluation.progress import progress_sentence, way_on
from finer_sql_lib.evaluation.score_names import score_name
from finer_sql_lib.execution import Executor, Limits
from finer_sql_lib.execution.nodes import NodesExecutor
from finer_sql_lib.generation import Recorded, Sampling, generate_run, read_pool, read_predictions_pool
from finer_sql_lib.records import Prompt
from finer_sql_lib.reports.terminal import print_bird, print_corrected, print_evaluation, print_repaired, print_rules
from finer_sql_lib.runs import Run, RunError, file_sha256, load_run, open_run
from finer_sql_lib.suites import Suite, open_suite
from finer_sql_lib.voting import INSTANCES, RULES

ALL_RULES = "all"


@dataclass(frozen=True, slots=True)
class Evaluate:
    """A run, or a recorded pool that becomes one, and how to score it."""

    run: Annotated[Path, Doc("Run directory; the same arguments resume it.")]
    choice: BenchmarkChoice
    candidates: Annotated[
        Path | None, Doc("A recorded pool (JSON Lines), pred.sql or predict_dev.json instead of a generated run.")
    ] = None
    prompts: Annotated[
        str | None, Doc("What generate was given as --prompts, where these are the questions that there are.")
    ] = None
    rule: Annotated[
        str, Doc("value_aware, majority, authors_vav, all of them in one table, or instances (with --instances).")
    ] = "value_aware"
    instances: Annotated[Path | None, Doc("Variants to vote on: a suite of finer-sql suite --literals candidates.")] = (
        None
    )
    metric: Annotated[str, Doc("official, or one of spider_ex, spider_ts, spider_em, bird_ex.")] = "official"
    suite: Annotated[
        Path | None, Doc("With --metric spider_ts: a suite of finer-sql suite, for local TS beside the official EX.")
    ] = None
    gold: Annotated[
        Literal["official", "repaired"],
        Doc("repaired: beside the official EX, that on the golds of SPLIT_gold_repaired.sql in the data folder."),
    ] = "official"
    keep_distinct: KeepDistinct = False
    plug_value: PlugValue = False
    limits: Limits = field(default_factory=Limits)
    workers: Annotated[int | None, Doc("Processes that execute SQL; default: the cores.")] = None
    ray: Annotated[bool, Doc("Execute on all nodes of a Ray cluster.")] = False
    r_ves_repeats: Annotated[int, Doc("BIRD: times each correct pair is timed; officially 100.")] = 0
    as_json: AsJson = False

    def __post_init__(self) -> None:
        if self.r_ves_repeats < 0:
            raise ValueError(f"--r-ves-repeats must be at least 0, got {self.r_ves_repeats}")
        if (self.rule == INSTANCES) != (self.instances is not None):
            raise ValueError("--rule instances votes on the variants of --instances DIR; give both, or neither")


def evaluate(options: Evaluate) -> None:
    """Execute, vote and score a run; print the hardness table; write metrics.json and the submission file.

    Example: finer-sql evaluate --benchmark spider --data spider --run runs/spider-3b
    """
    # A generated run may hold the first questions only: the others would count as wrong.
    benchmark = options.choice.load(prompts=options.prompts)
    if options.candidates is None:
        benchmark = asked_part(benchmark, load_run(options.run))
    suite = None if options.suite is None else open_suite(options.suite)
    if suite is not None:
        benchmark = suite.benchmark(benchmark)
    metrics = metrics_of(options, benchmark, suite)
    if options.gold == "repaired" and metrics[0].name != SpiderEx.name:
        raise ValueError(f"--gold repaired is read beside spider_ex, not beside {metrics[0].name}")
    repaired = None if options.gold == "official" else repaired_golds(benchmark)
    # the usual rule last: metrics.json and the submission file are of the latest evaluation
    rules = sorted(RULES, key=lambda name: name == "value_aware") if options.rule == ALL_RULES else [options.rule]
    if options.candidates is None:
        run_or_pool = generated_run(options.run, benchmark)
    else:
        run_or_pool = import_pool(benchmark, options.candidates, options.run)
    instances = None if options.instances is None else open_suite(options.instances)
    if instances is not None:
        instances.benchmark(benchmark)  # raises for a suite of other databases
    where = NodesExecutor if options.ray else Executor
    how = options.limits, options.workers, options.r_ves_repeats, repaired, instances, where
    by_metric: dict[str, list[Evaluation]] = {}
    with run_or_pool as run:
        for metric in metrics:
            by_metric[metric.name] = [evaluate_run(run, benchmark, metric, rule, *how) for rule in rules]
    if options.as_json:
        reports = {name: reports_of(results) for name, results in by_metric.items()}
        print(json_text(reports if len(reports) > 1 else reports.popitem()[1]))
        return
    for results in by_metric.values():
        print_results(benchmark, results, progress_sentence(results[-1].report, way_on(run)))
    submission = "predict_dev.json" if benchmark.name == "bird" else "pred_dev.sql"
    local = f", {LOCAL_REPORT}" if suite is not None else ""
    note(f"written: {options.run}/metrics.json{local}, votes/, verdicts/, {submission}")


def metrics_of(options: Evaluate, benchmark: Benchmark, suite: Suite | None) -> list[Metric]:
    """The metric that is asked for; before local TS the official EX, beside which it belongs."""
    chosen = metric_named(
        options.metric,
        benchmark.name,
        benchmark.tables_path,
        {question.db_id: question.db_path for question in benchmark.questions},
        keep_distinct=options.keep_distinct,
        plug_value=options.plug_value,
        suite=suite,
    )
    return [chosen] if suite is None else [SpiderEx(), chosen]


def repaired_golds(benchmark: Benchmark) -> dict[int, str]:
    """The repaired gold of each question, by its id."""
    split = benchmark.all_questions
    golds = read_repaired_golds(benchmark.data_dir, benchmark.split, [question.db_id for question in split])
    return {question.id: gold for question, gold in zip(split, golds, strict=True)}


def reports_of(results: list[Evaluation]) -> dict[str, Any]:
    """The report of one rule, or those of several by rule."""
    return {each.rule: each.report for each in results} if len(results) > 1 else results[0].report


def print_results(benchmark: Benchmark, results: list[Evaluation], progress: str) -> None:
    """One metric's score, by every rule that was asked for, and what is reported beside it."""
    result = results[-1]
    if len(results) > 1:
        title = f"{benchmark.name} {benchmark.split}: {result.metric}, {score_name(result.metric)} by voting rule"
        print_rules(CONSOLE, results, title, progress)
    else:
        print_evaluation(CONSOLE, result, benchmark, progress)
    if "corrected" in result.report:
        print_corrected(CONSOLE, result.report["corrected"])
    if "repaired" in result.report:
        print_repaired(CONSOLE, result.report["repaired"])
    if "bird" in result.report:
        print_bird(CONSOLE, result.report["bird"])


def asked_part(benchmark: Benchmark, run: Run) -> Benchmark:
    """The benchmark with the questions that a generated run was asked."""
    if (limit := run.identity.get("limit")) is not None:  # how earlier versions recorded it
        return first_questions(benchmark, limit)
    asked = run.manifest.get("asked")
    if asked is None:
        return benchmark
    return replace(benchmark, questions=tuple(question for question in benchmark.questions if question.id in asked))


def generated_run(path: Path, benchmark: Benchmark) -> Run:
    """A run that was generated earlier, open for writing under its own identity; RunError for another benchmark."""
    identity = load_run(path).identity
    if (identity.get("benchmark"), identity.get("split")) != (benchmark.name, benchmark.split):
        raise RunError(
            f"run {path} was made for benchmark {identity.get('benchmark')}, split {identity.get('split')}; "
            "evaluate it with these"
        )
    return open_run(path, identity)


def import_pool(benchmark: Benchmark, pool: Path, path: Path) -> Run:
    """A recorded pool as the run directory ``path``, made or resumed, open for writing."""
    scored = {question.id for question in benchmark.questions}
    left_out = {question.id for question in benchmark.all_questions} - scored
    if pool.is_file() and is_prediction_file(pool):
        candidates = read_predictions_pool(pool, benchmark.all_questions, left_out)
    else:
        candidates = read_pool(pool, benchmark.questions, left_out)
    identity = {
        "benchmark": benchmark.name,
        "split": benchmark.split,
        "request": request_of(benchmark, None),
        "backend": "recorded",
        "pool_sha256": file_sha256(pool),
    }
    # a question without a line was not asked of whoever wrote the pool; one with an empty list was not answered
    prompts = [Prompt(id_, ()) for id_ in candidates.candidates]
    with ExitStack() as on_failure:
        run = on_failure.enter_context(open_run(path, identity))
        generate_run(Recorded(candidates), prompts, Sampling(), run, progress=False)
        on_failure.pop_all()  # from here on the caller closes it
        return run
