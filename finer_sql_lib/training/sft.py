"""Supervised fine-tuning before GRPO, by TRL's SFTTrainer: the loss counts the tokens of the answer only.

The data is JSON Lines of chats (:func:`finer_sql_lib.training.data.read_lessons`); the answer is a ``<think>`` trace
and the SQL. ``out`` holds run.json, checkpoint-N, runs/ (TensorBoard), trainer_state.json and at the end model/;
starting again with the same arguments goes on from the last whole checkpoint. Tried on CPUs only.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from finer_sql_lib.generation.sampling import render_ids
from finer_sql_lib.runs import file_sha256
from finer_sql_lib.training.data import Lesson, read_lessons
from finer_sql_lib.training.model import (
    check_machine_and_model,
    load_tokenizer,
    lora_config,
    model_arguments,
    parameters_of,
    this_process,
    weights_gib,
)
from finer_sql_lib.training.resume import Say, open_training
from finer_sql_lib.training.settings import Settings


def train_sft(model: str, data: Path, out: Path, settings: Settings, say: Say = print) -> Path:
    """Train, or go on training; returns the folder of the trained model.

    Lessons with more than ``max_prompt`` or ``max_completion`` tokens are left out and counted, not cut. Raises
    ValueError for settings or data that cannot work, RunError for a folder that belongs to other settings.
    """
    if settings.method != "sft":
        raise ValueError(f"these settings are for {settings.method}; use the sft preset")
    accumulation = settings.accumulation(this_process().num_processes)
    check_machine_and_model(model, settings)
    tokenizer = load_tokenizer(model)
    lessons = read_lessons(data)
    fitting = []  # question and answer each have their own limit
    for lesson in lessons:
        answer = len(tokenizer(lesson.completion[0]["content"])["input_ids"])  # without the token that ends it
        if len(render_ids(tokenizer, lesson.prompt)) <= settings.max_prompt and answer < settings.max_completion:
            fitting.append(lesson)
    if not fitting:
        raise ValueError(
            f"none of {len(lessons)} lessons fits max_prompt {settings.max_prompt} and max_completion "
            f"{settings.max_completion} tokens; raise --max-prompt or --max-completion"
        )
    identity = {"model": model, "data_sha256": file_sha256(data), "settings": settings.identity()}
    with open_training(out, identity, say) as training:
        if training.finished:
            return training.model
        left_out = len(lessons) - len(fitting)
        training.say(f"lessons: {len(fitting)}; {left_out} longer than the window asked for, left out")
        trainer = build_trainer(model, fitting, tokenizer, out, settings, accumulation)
        gib = weights_gib(*parameters_of(trainer.model), settings.dtype)
        training.say(f"weights, gradients and Adam's two moments: {gib:.1f} GiB over all GPUs, without activations")
        return training.complete(trainer)


def build_trainer(
    model: str, lessons: Sequence[Lesson], tokenizer: Any, out: Path, settings: Settings, accumulation: int
) -> Any:
    """TRL's trainer over lessons that fit."""
    from datasets import Dataset
    from trl import SFTConfig, SFTTrainer

    rows = [
        {"prompt": [dict(m) for m in lesson.prompt], "completion": [dict(m) for m in lesson.completion]}
        for lesson in lessons
    ]
    length = {"max_steps": settings.steps} if settings.steps else {"num_train_epochs": settings.epochs}
    arguments = SFTConfig(
        **model_arguments(out, settings, accumulation), **length, completion_only_loss=True, max_length=None
    )
    return SFTTrainer(
        model=model,
        args=arguments,
        train_dataset=Dataset.from_list(rows),
        processing_class=tokenizer,
        peft_config=lora_config(settings),
    )
