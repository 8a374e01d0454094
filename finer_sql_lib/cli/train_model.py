"""``finer-sql train``: GRPO with the four rewards, or SFT.

On several GPUs the same command: accelerate launch --config_file configs/zero2.yaml "$(which finer-sql)" train ...
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any

from annotated_doc import Doc

from finer_sql_lib.benchmarks import BenchmarkError
from finer_sql_lib.cli.generate_run import naming_the_option
from finer_sql_lib.cli.verify_references import TrainSplit
from finer_sql_lib.runs.install import install_command
from finer_sql_lib.sample.kept import named_model
from finer_sql_lib.suites import open_suite
from finer_sql_lib.training.data import read_references
from finer_sql_lib.training.model import missing_packages
from finer_sql_lib.training.settings import PRESETS, Settings, preset


@dataclass(frozen=True, slots=True)
class TrainingData(TrainSplit):
    """The benchmark to train on; for SFT one file."""

    data: Annotated[Path, Doc("Folder of questions and databases; for sft a JSON Lines file.")]


@dataclass(frozen=True, slots=True)
class Train:
    """A model, what to train it on, and a preset with ``changes``: setting -> value."""

    model: Annotated[str, Doc("Model folder or hub name to start from.")]
    choice: TrainingData
    out: Annotated[Path, Doc("Folder of the run; the same arguments resume it.")]
    before: Annotated[tuple[Path, ...], Doc("Lessons to learn before --data, once each, in this order; sft.")] = ()
    preset: Annotated[str, Doc(f"One of {', '.join(PRESETS)}.")] = "spider-3b"
    eval_split: Annotated[str, Doc("Held-out questions, in the same folder.")] = "dev"
    limit: Annotated[int | None, Doc("Train on the first so many questions.")] = None
    references: Annotated[Path | None, Doc("From `finer-sql references`.")] = None
    memory_init: Annotated[Path | None, Doc("JSON Lines of verified traces: dataset, db_id, trace.")] = None
    suite: Annotated[
        Path | None, Doc("A suite of finer-sql suite --split train: right is what is right on every variant; grpo.")
    ] = None
    changes: Annotated[Mapping[str, Any], Settings, Doc("default: the preset's.")] = field(default_factory=dict)


def train(options: Train) -> None:
    """Train a model with the four rewards (GRPO), or on given answers (the sft preset). Resumes.

    Example: finer-sql train --preset spider-3b --model griffith-bigdata/Qwen-2.5-Coder-3B-SQL-Writer --data spider
    --out runs/train-3b
    """
    model = named_model(options.model)
    settings = preset(options.preset).override(**options.changes)
    if settings.method == "sft":
        if not options.choice.data.is_file():
            raise FileNotFoundError(
                f"{options.choice.data} is not a file: for sft, --data is a JSON Lines file of chats; `finer-sql "
                "lessons` makes one of a benchmark"
            )
        if options.suite is not None:
            raise ValueError("--suite is for GRPO: lessons are not judged")
        of_grpo = {"questions": options.choice.questions, "limit": options.limit}
        of_grpo |= {"references": options.references, "memory-init": options.memory_init}
        if given := [name for name, value in of_grpo.items() if value is not None]:
            raise ValueError(f"--{given[0]} is for GRPO: SFT learns all lessons of --data, as they are")
        _need_packages(settings)  # before torch is imported, after what can be wrong without it
        from finer_sql_lib.training.sft import train_sft

        train_sft(model, options.choice.data, options.out, settings, before=options.before)
    elif options.before:
        raise ValueError("--before is for sft: GRPO answers the questions of --data, it reads no lessons")
    else:
        questions = options.choice.load(options.limit)
        suite = None if options.suite is None else open_suite(options.suite)
        if suite is not None:
            questions = suite.benchmark(questions)
        held_out = None
        if settings.eval_every:
            # a file of questions is to be trained on: what is held out is the split's own
            try:
                held_out = replace(options.choice, split=options.eval_split, questions=None).load()
            except BenchmarkError as problem:
                raise ValueError(
                    f"held-out questions: {problem}\nwithout any, train with --eval-every 0; --eval-split names another"
                ) from problem
        _need_packages(settings)
        from finer_sql_lib.training.grpo import GrpoTask, train_grpo

        file = options.references
        further = {} if file is None else read_references(file, questions.all_questions)
        task = GrpoTask(model, questions, options.out, held_out, further, options.memory_init, suite)
        with naming_the_option(options.out, "settings", settings.question_values):
            train_grpo(task, settings)
    from finer_sql_lib.training.model import leave_processes

    leave_processes()


def _need_packages(settings: Settings) -> None:
    if missing := missing_packages(settings):
        raise ImportError(f"training needs {', '.join(missing)}, not installed here: {install_command('train', 'dev')}")
