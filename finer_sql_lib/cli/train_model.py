"""The commands ``finer-sql train`` and ``finer-sql references``.

On several GPUs the same command: accelerate launch --config_file configs/zero2.yaml "$(which finer-sql)" train ...
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.cli.commands import BenchmarkChoice, chosen_benchmark
from finer_sql_lib.rewards import Judge
from finer_sql_lib.rewards.references import verified_references
from finer_sql_lib.runs import RunError, load_run
from finer_sql_lib.training.data import read_references, write_references
from finer_sql_lib.training.model import missing_packages
from finer_sql_lib.training.settings import PRESETS, Settings, preset

Missing = Literal["error", "skip"]
BenchmarkName = Annotated[str, typer.Option("--benchmark", help="spider or bird: the layout of the data folder.")]
Split = Annotated[str, typer.Option("--split", help="What to train on, as the benchmark names it.")]
MissingDatabases = Annotated[Missing, typer.Option("--missing-databases", help="Refuse, or go on without them.")]


def _own(flag: str, text: str) -> Any:
    """The option of a setting that every preset has its own value for."""
    return typer.Option(flag, help=f"{text}; default: the preset's.")


def train(
    model: Annotated[str, typer.Option("--model", help="Model folder or hub name to start from.")],
    data: Annotated[Path, typer.Option("--data", help="Folder of questions and databases; for sft a JSON Lines file.")],
    out: Annotated[Path, typer.Option("--out", help="Folder of the run; the same arguments resume it.")],
    preset_name: Annotated[str, typer.Option("--preset", help=f"One of {', '.join(PRESETS)}.")] = "spider-3b",
    benchmark: BenchmarkName = "spider",
    split: Split = "train",
    eval_split: Annotated[str, typer.Option("--eval-split", help="Held-out questions, in the same folder.")] = "dev",
    missing_databases: MissingDatabases = "error",
    limit: Annotated[int | None, typer.Option("--limit", help="Train on the first so many questions.")] = None,
    references: Annotated[Path | None, typer.Option("--references", help="From `finer-sql references`.")] = None,
    memory_init: Annotated[
        Path | None, typer.Option("--memory-init", help="JSON Lines of verified traces: dataset, db_id, trace.")
    ] = None,
    steps: Annotated[int | None, _own("--steps", "Updates")] = None,
    epochs: Annotated[float | None, _own("--epochs", "Passes over the data, sft")] = None,
    learning_rate: Annotated[float | None, _own("--lr", "Learning rate")] = None,
    generations: Annotated[int | None, _own("--generations", "Completions per prompt, G")] = None,
    batch: Annotated[int | None, _own("--batch", "Completions per update, all GPUs")] = None,
    micro_batch: Annotated[int | None, _own("--micro-batch", "Per forward pass and GPU")] = None,
    max_prompt: Annotated[int | None, _own("--max-prompt", "Tokens; longer are left out")] = None,
    max_completion: Annotated[int | None, _own("--max-completion", "Tokens")] = None,
    beta: Annotated[float | None, _own("--beta", "KL coefficient")] = None,
    rewards: Annotated[str | None, _own("--rewards", "Of format,execution,atomic,memory")] = None,
    encoder: Annotated[str | None, _own("--encoder", "Of the memory; a model or packaged")] = None,
    lora: Annotated[int | None, _own("--lora", "Rank; 0 trains all weights")] = None,
    vllm: Annotated[str | None, _own("--vllm", "none, colocate or server")] = None,
    vllm_url: Annotated[str | None, _own("--vllm-url", "Of the server")] = None,
    save_every: Annotated[int | None, _own("--save-every", "Steps; 0 never")] = None,
    eval_every: Annotated[int | None, _own("--eval-every", "Steps; 0 never")] = None,
    eval_questions: Annotated[int | None, _own("--eval-questions", "Held-out questions")] = None,
    eval_candidates: Annotated[int | None, _own("--eval-candidates", "Samples for each")] = None,
    seed: Annotated[int | None, _own("--seed", "Of order and sampling")] = None,
) -> None:
    """Train a model with the four rewards (GRPO), or on given answers (the sft preset). Resumes.

    Example: finer-sql train --preset spider-3b --model griffith-bigdata/Qwen-2.5-Coder-3B-SQL-Writer --data spider
    --out runs/train-3b
    """
    settings = preset(preset_name).override(
        steps=steps,
        epochs=epochs,
        learning_rate=learning_rate,
        generations=generations,
        batch=batch,
        micro_batch=micro_batch,
        max_prompt=max_prompt,
        max_completion=max_completion,
        beta=beta,
        rewards=None if rewards is None else tuple(name.strip() for name in rewards.split(",")),
        encoder=encoder,
        lora=lora,
        vllm=vllm,
        vllm_url=vllm_url,
        save_every=save_every,
        eval_every=eval_every,
        eval_questions=eval_questions,
        eval_candidates=eval_candidates,
        seed=seed,
    )
    if settings.method == "sft":
        _sft(model, data, out, settings)
        return
    choice = BenchmarkChoice(benchmark, data, split, missing_databases, limit)
    questions = chosen_benchmark(choice)
    held_out = chosen_benchmark(replace(choice, split=eval_split, limit=None)) if settings.eval_every else None
    _grpo(model, questions, held_out, out, references, memory_init, settings)


def references(
    run: Annotated[Path, typer.Option("--run", help="Candidates for the train split, from `finer-sql generate`.")],
    data: Annotated[Path, typer.Option("--data", help="Folder with the questions and databases.")],
    out: Annotated[Path, typer.Option("--out", help="JSON Lines for `finer-sql train --references`.")],
    benchmark: BenchmarkName = "spider",
    split: Split = "train",
    missing_databases: MissingDatabases = "error",
) -> None:
    """Keep a run's correct candidates as further references for the atomic reward.

    Example: finer-sql references --run runs/train-pool --data spider --out references.jsonl
    """
    questions = load_benchmark(benchmark, data, split, missing_databases=missing_databases).questions
    source = load_run(run)
    made_for = source.identity.get("benchmark"), source.identity.get("split")
    if made_for != (benchmark, split):
        raise RunError(f"run {run} was made for {made_for[0]} {made_for[1]}, not for {benchmark} {split}")
    with Judge(f"{benchmark}_ex") as judge:
        found = verified_references(questions, source.candidates(), judge)
    write_references(out, found)
    with_any = sum(bool(sqls) for sqls in found.values())
    print(f"{out}: {sum(map(len, found.values()))} references for {with_any} of {len(found)} questions")


def _sft(model: str, data: Path, out: Path, settings: Settings) -> None:
    if not data.is_file():
        raise FileNotFoundError(f"{data} is not a file: for sft, --data is a JSON Lines file of chats")
    _need_packages(settings)
    from finer_sql_lib.training.model import leave_processes
    from finer_sql_lib.training.sft import train_sft

    train_sft(model, data, out, settings)
    leave_processes()


def _grpo(
    model: str,
    questions: Benchmark,
    held_out: Benchmark | None,
    out: Path,
    references_path: Path | None,
    memory_init: Path | None,
    settings: Settings,
) -> None:
    _need_packages(settings)
    from finer_sql_lib.training.grpo import GrpoTask, train_grpo
    from finer_sql_lib.training.model import leave_processes

    extra = {} if references_path is None else read_references(references_path)
    train_grpo(GrpoTask(model, questions, out, held_out, extra, memory_init), settings)
    leave_processes()


def _need_packages(settings: Settings) -> None:
    if missing := missing_packages(settings):
        raise ImportError(
            f"training needs {', '.join(missing)}, not installed here: pip install 'finer-sql[train,dev]'"
        )
