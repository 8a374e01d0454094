"""The command ``finer-sql``: generate, evaluate, judge, compare, ask and more; each is a few calls of the library."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from finer_sql_lib.cli import commands, train_model
from finer_sql_lib.generation.backends import BackendChoice

app = typer.Typer(
    name="finer-sql",
    help="A small model turns questions into SQL: sample candidates, execute them safely, vote, score officially.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class Backend(StrEnum):
    """Where candidates come from."""

    vllm = "vllm"
    openai = "openai"
    transformers = "transformers"


class Missing(StrEnum):
    """What to do about questions whose database file is not there."""

    error = "error"
    skip = "skip"


BenchmarkName = Annotated[str, typer.Option("--benchmark", help="spider or bird: the layout of the data folder.")]
Data = Annotated[Path, typer.Option("--data", help="Folder with the questions and databases.")]
Split = Annotated[str, typer.Option("--split", help="dev, train, test, mini_dev: as the benchmark names it.")]
RunPath = Annotated[Path, typer.Option("--run", help="Run directory; the same arguments resume it.")]
MissingDatabases = Annotated[Missing, typer.Option("--missing-databases", help="Refuse, or go on without them.")]
Model = Annotated[str, typer.Option("--model", help="Model folder or hub name; for openai the served name.")]
BackendOption = Annotated[Backend, typer.Option("--backend", help="Where the model runs.")]
BaseUrl = Annotated[str, typer.Option("--base-url", help="Address of the OpenAI-compatible server.")]
N = Annotated[int, typer.Option("-n", help="Candidates per question.")]
Temperature = Annotated[float, typer.Option("--temperature", help="0 is greedy (then n must be 1).")]
MaxTokens = Annotated[int, typer.Option("--max-tokens", help="Longest completion, in tokens.")]
Seed = Annotated[int, typer.Option("--seed", help="Same seed, same candidates.")]
Rule = Annotated[str, typer.Option("--rule", help="value_aware, majority or authors_vav.")]
TimeoutS = Annotated[float, typer.Option("--timeout-s", help="Seconds one SQL statement may run.")]
Workers = Annotated[int | None, typer.Option("--workers", help="Processes that execute SQL; default: the cores.")]
Form = Annotated[str, typer.Option("--schema-form", help="finer (the paper's lines) or ddl.")]
Constrained = Annotated[bool, typer.Option("--constrained", help="SQL may name only what the database has.")]


@app.command()
def generate(
    model: Model,
    data: Data,
    run: RunPath,
    benchmark: BenchmarkName = "spider",
    split: Split = "dev",
    backend: BackendOption = Backend.vllm,
    n: N = 30,
    temperature: Temperature = 1.0,
    max_tokens: MaxTokens = 2048,
    seed: Seed = 0,
    limit: Annotated[int | None, typer.Option("--limit", help="Only the first so many questions.")] = None,
    schema_form: Form = "finer",
    constrained: Constrained = False,
    base_url: BaseUrl = "http://127.0.0.1:8000/v1",
    revision: Annotated[str | None, typer.Option("--revision", help="Model revision on the hub.")] = None,
    missing_databases: MissingDatabases = Missing.error,
) -> None:
    """Sample candidates for every question of a benchmark into a run directory.

    Example: finer-sql generate --model griffith-bigdata/FINER-SQL-3B-Spider --benchmark spider --data spider
    --split dev -n 30 --temperature 1.0 --run runs/spider-3b
    """
    commands.generate(
        BackendChoice(backend.value, model, base_url, revision),
        commands.BenchmarkChoice(benchmark, data, split, missing_databases.value, limit),
        commands.sampling(n, temperature, max_tokens, seed),
        run,
        schema_form,
        constrained,
    )


@app.command()
def evaluate(
    run: RunPath,
    data: Data,
    benchmark: BenchmarkName = "spider",
    split: Split = "dev",
    candidates: Annotated[
        Path | None, typer.Option("--candidates", help="A recorded pool (JSON Lines) instead of a generated run.")
    ] = None,
    rule: Rule = "value_aware",
    metric: Annotated[
        str, typer.Option("--metric", help="official, or one of spider_ex, spider_ts, spider_em, bird_ex.")
    ] = "official",
    missing_databases: MissingDatabases = Missing.error,
    timeout_s: TimeoutS = 30.0,
    workers: Workers = None,
    r_ves_repeats: Annotated[
        int,
        typer.Option("--r-ves-repeats", min=0, help="BIRD: times each correct pair is timed; officially 100."),
    ] = 0,
) -> None:
    """Execute, vote and score a run; print the hardness table; write metrics.json and the submission file.

    Example: finer-sql evaluate --benchmark spider --data spider --run runs/spider-3b
    """
    commands.evaluate(
        commands.BenchmarkChoice(benchmark, data, split, missing_databases.value),
        run,
        candidates,
        rule,
        metric,
        timeout_s,
        workers,
        r_ves_repeats,
    )


@app.command()
def judge(
    pairs: Annotated[Path, typer.Option("--pairs", help='JSON Lines of {"db_id", "gold", "pred"}.')],
    databases: Annotated[Path, typer.Option("--databases", help="Folder of <db_id>/<db_id>.sqlite.")],
    metric: Annotated[
        str, typer.Option("--metric", help="spider_ex, spider_ts, spider_em, spider_hardness or bird_ex.")
    ],
    out: Annotated[Path, typer.Option("--out", help="Where the rows go, each with its verdict.")],
    tables: Annotated[
        Path | None, typer.Option("--tables", help="tables.json for spider_em; default: beside the databases folder.")
    ] = None,
    timeout_s: TimeoutS = 30.0,
    workers: Workers = None,
) -> None:
    """Score any system's predictions: the same rows with `verdict` 1 or 0, null with a `reason` if the gold fails.

    Example: finer-sql judge --pairs pairs.jsonl --databases spider/database --metric spider_ex --out verdicts.jsonl
    """
    commands.judge(pairs, databases, metric, out, tables, timeout_s, workers)


@app.command()
def compare(
    run_a: Annotated[Path, typer.Argument(help="An evaluated run.")],
    run_b: Annotated[Path, typer.Argument(help="Another one, scored by the same metric.")],
) -> None:
    """Compare two runs on the same questions: accuracies, discordant questions by level, McNemar's exact p-value.

    Example: finer-sql compare runs/with-memory runs/without-memory
    """
    commands.compare(run_a, run_b)


@app.command()
def errors(
    run: Annotated[Path, typer.Argument(help="An evaluated run.")],
    examples: Annotated[int, typer.Option("--examples", help="Wrong questions shown for each kind of error.")] = 2,
    out: Annotated[Path | None, typer.Option("--out", help="Also write all of them as CSV.")] = None,
) -> None:
    """Say for every wrong question why: counts by level, and examples with gold and predicted SQL.

    Example: finer-sql errors runs/spider-3b --examples 3 --out errors.csv
    """
    commands.errors(run, examples, out)


@app.command()
def ask(
    database: Annotated[Path, typer.Argument(help="A SQLite file.")],
    question: Annotated[str, typer.Argument(help="The question, in words.")],
    model: Model,
    backend: BackendOption = Backend.transformers,
    evidence: Annotated[str, typer.Option("--evidence", help="Outside knowledge, as BIRD gives it.")] = "",
    n: N = 30,
    temperature: Temperature = 1.0,
    max_tokens: MaxTokens = 1024,
    seed: Seed = 0,
    rule: Rule = "value_aware",
    schema_form: Form = "finer",
    constrained: Constrained = False,
    base_url: BaseUrl = "http://127.0.0.1:8000/v1",
    timeout_s: TimeoutS = 30.0,
) -> None:
    """Ask one database one question: the answer as a table, the SQL, and the share of votes.

    Example: finer-sql ask shop.sqlite "Which city has most customers?" --model griffith-bigdata/FINER-SQL-3B-Spider
    """
    commands.ask(
        database,
        question,
        BackendChoice(backend.value, model, base_url),
        commands.sampling(n, temperature, max_tokens, seed),
        evidence,
        rule,
        schema_form,
        timeout_s,
        constrained,
    )


@app.command()
def sample(
    out: Annotated[Path, typer.Option("--out", help="Folder of the four runs; the same arguments resume.")] = Path(
        "runs/sample"
    ),
    questions: Annotated[int, typer.Option("--questions", help="Of each dev set; 0 takes all.")] = 100,
) -> None:
    """Sample both small checkpoints on both sample benchmarks, 30 candidates a question: execute, vote, score, compare.

    Example: finer-sql sample --questions 40
    """
    commands.sample(out, questions or None)


@app.command()
def reproduce(
    run: Annotated[
        list[Path] | None, typer.Option("--run", help="An evaluated run to draw instead of the sample; repeatable.")
    ] = None,
    only: Annotated[str, typer.Option("--only", help="Notebook numbers, comma separated: 03,04.")] = "",
    out: Annotated[Path, typer.Option("--out", help="Folder for figures and tables.")] = Path("figures"),
) -> None:
    """Run the notebooks in order, headless, and draw their figures.

    Example: finer-sql reproduce --only 04,08 --run runs/spider-3b
    """
    if not commands.reproduce(run or [], [number.strip() for number in only.split(",") if number.strip()], out):
        raise typer.Exit(1)


app.command()(train_model.train)
app.command()(train_model.references)


def main() -> None:
    """Entry point: a mistake of the caller ends in one clear sentence on stderr and exit code 2."""
    try:
        app()
    except commands.EXPECTED as problem:
        print(f"finer-sql: {problem}", file=sys.stderr)
        sys.exit(2)
