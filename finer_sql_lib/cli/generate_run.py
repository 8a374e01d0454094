"""``finer-sql generate``: sample candidates for a benchmark."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Annotated, Literal

from annotated_doc import Doc

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.cli import note
from finer_sql_lib.generation import BackendChoice, Sampling, generate_run, make_generator
from finer_sql_lib.prompts.build import PromptSettings, build_prompts, prompts_hash, usual_agg_hint
from finer_sql_lib.runs import open_run


@dataclass(frozen=True, slots=True)
class BenchmarkChoice:
    """Which benchmark, and where it lies."""

    data: Annotated[Path, Doc("Folder with the questions and databases.")]
    name: Annotated[str, "--benchmark", Doc("spider or bird: the layout of the data folder.")] = "spider"
    split: Annotated[str, Doc("dev, train, test, mini_dev: as the benchmark names it.")] = "dev"
    missing_databases: Annotated[Literal["error", "skip"], Doc("Refuse, or go on without them.")] = "error"

    def load(self, limit: int | None = None) -> Benchmark:
        """The benchmark, cut to its first ``limit`` questions; raises ValueError for a limit below 1."""
        benchmark = load_benchmark(self.name, self.data, self.split, missing_databases=self.missing_databases)
        if limit is None:
            return benchmark
        if limit < 1:
            raise ValueError(f"--limit must be at least 1, got {limit}")
        return replace(benchmark, questions=benchmark.questions[:limit])


@dataclass(frozen=True, slots=True)
class Generate:
    """A model, a benchmark, and how to sample. ``prompt``'s agg_hint follows from the benchmark."""

    backend: BackendChoice
    choice: BenchmarkChoice
    run: Annotated[Path, Doc("Run directory; the same arguments resume it.")]
    sampling: Sampling = field(default_factory=Sampling)
    limit: Annotated[int | None, Doc("Only the first so many questions.")] = None
    prompt: PromptSettings = field(default_factory=PromptSettings)


def generate(options: Generate) -> None:
    """Sample candidates for every question of a benchmark into a run directory.

    Example: finer-sql generate --model griffith-bigdata/FINER-SQL-3B-Spider --benchmark spider --data spider
    --split dev -n 30 --temperature 1.0 --run runs/spider-3b
    """
    benchmark = options.choice.load(options.limit)
    settings = replace(options.prompt, agg_hint=usual_agg_hint(benchmark.name))
    generator = make_generator(options.backend)
    prompts = build_prompts(benchmark.questions, settings, benchmark.descriptions)
    identity = {
        "benchmark": benchmark.name,
        "split": benchmark.split,
        "limit": options.limit,
        "model": options.backend.model,
        "revision": options.backend.revision,
        "backend": options.backend.name,
        "sampling": asdict(options.sampling),
        "prompt": settings.identity() | {"sha256": prompts_hash(prompts)},
    }
    with open_run(options.run, identity) as run:
        report = generate_run(generator, prompts, options.sampling, run)
    note(
        f"{options.run}: {report.questions} questions sampled now, {report.resumed} were there; "
        f"{report.candidates} candidates, {report.tokens:,} tokens in {report.seconds:.1f} s"
    )
    if report.unanswered:
        note(f"{len(report.unanswered)} questions could not be sampled; their candidates say why")
