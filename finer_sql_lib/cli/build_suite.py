"""``finer-sql suite``: database variants that tell queries apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.benchmarks import Benchmark, check_request
from finer_sql_lib.cli import CONSOLE, note
from finer_sql_lib.cli.generate_run import BenchmarkChoice
from finer_sql_lib.reports.terminal import say
from finer_sql_lib.runs import load_run
from finer_sql_lib.suites import Suite
from finer_sql_lib.suites.make_suite import SuiteSettings, build_suite, suite_of_golds


@dataclass(frozen=True, slots=True)
class BuildSuite:
    """Which databases to vary, for which queries, and where the suite goes."""

    choice: BenchmarkChoice
    out: Annotated[Path, Doc("Folder of the suite: suite.json and database/<db_id>/*.sqlite.")]
    settings: SuiteSettings = field(default_factory=SuiteSettings)
    run: Annotated[Path | None, Doc("With --literals candidates: the run whose candidates are to be told apart.")] = (
        None
    )
    workers: Annotated[int | None, Doc("Processes that execute SQL; default: the cores.")] = None

    def __post_init__(self) -> None:
        if (self.settings.literals == "candidates") != (self.run is not None):
            raise ValueError("--literals candidates takes them from --run RUN; give both, or neither for the golds")


def suite(options: BuildSuite) -> None:
    """Make a local test suite: variants of each database, on which wrong SQL that looks right on the original differs.

    Example: finer-sql suite --benchmark spider --data spider --split dev --variants 8 --seed 0 --out suites/spider-dev
    """
    benchmark = options.choice.load()
    if options.run is None:
        built = suite_of_golds(benchmark, options.settings, options.out, options.workers)
    else:
        databases = {question.db_id: question.db_path for question in benchmark.questions}
        sqls = candidates_of(benchmark, options.run)
        built = build_suite(databases, sqls, options.settings, options.out, options.workers)
    print_suite(built)
    use = f"--metric spider_ts --suite {options.out} judges on it"
    if options.run is not None:
        use = f"--rule instances --instances {options.out} votes on it"
    note(f"written: {options.out}; finer-sql evaluate {use}")


def candidates_of(benchmark: Benchmark, run: Path) -> Mapping[str, Sequence[Sequence[str]]]:
    """db_id -> the candidates' SQL for each question that the run was asked; no gold has a part in it.

    Raises RunError for a run of other questions.
    """
    made = load_run(run)
    check_request(made, benchmark)  # its numbers of questions would mean others here
    by_question: dict[int, list[str]] = defaultdict(list)
    for candidate in made.candidates():
        if candidate.sql is not None:
            by_question[candidate.question_id].append(candidate.sql)
    sqls: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for question in benchmark.questions:
        sqls[question.db_id].append(tuple(by_question[question.id]))
    return sqls


def print_suite(built: Suite) -> None:
    """What the suite tells apart, a line a database, and over all."""
    entries = built.manifest["databases"]
    for db_id, entry in entries.items():
        if entry["reason"]:
            say(CONSOLE, f"{db_id}: the original alone, no variants: {entry['reason']}")
            continue
        kills = ", ".join(str(variant["kills"]) for variant in entry["variants"])
        say(
            CONSOLE,
            f"{db_id}: of {entry['pairs']} pairs {entry['alike_on_original']} are alike on the original, "
            f"{entry['told_apart']} of those are told apart; by variant {kills}",
        )
    pairs, alike, apart = (
        sum(entry[name] for entry in entries.values()) for name in ("pairs", "alike_on_original", "told_apart")
    )
    say(CONSOLE, f"in all: {pairs} pairs, {alike} alike on the originals, {apart} of those told apart")
    say(CONSOLE, built.describe())
