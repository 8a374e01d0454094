"""Supervised fine-tuning before GRPO, by TRL's SFTTrainer: the loss counts the tokens of the answer only.

The data is JSON Lines of chats (:func:`finer_sql_lib.training.data.read_lessons`), one file or several in order; the
answer is a ``<think>`` trace and the SQL. ``out`` holds run.json, checkpoint-N, runs/ (TensorBoard), trainer_state.json
and at the end model/; starting again with the same arguments goes on from the last whole checkpoint.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.runs import file_sha256
from finer_sql_lib.training.course import Course, lay_out, learned_of_last, read_course
from finer_sql_lib.training.model import (
    check_machine_and_model,
    load_tokenizer,
    lora_config,
    model_arguments,
    parameters_of,
    prepare_updates,
    this_process,
    weights_gib,
)
from finer_sql_lib.training.resume import Say, open_training, silent
from finer_sql_lib.training.settings import Settings
from finer_sql_lib.training.settle import settle

LESSONS_A_PROCESS: Final = 1_000
"""TRL tokenizes lesson by lesson; so many or more are worth a process."""


def train_sft(
    model: str, data: Path, out: Path, settings: Settings, say: Say = print, before: Sequence[Path] = ()
) -> Path:
    """Train, or go on training; returns the folder of the trained model.

    ``before``: files of lessons that are learned first, once each and in this order. Lessons with more than
    ``max_prompt`` or ``max_completion`` tokens are left out and counted, not cut. Raises ValueError for settings or
    data that cannot work, RunError for a folder that belongs to other settings.
    """
    if settings.method != "sft":
        raise ValueError(f"these settings are for {settings.method}; use the sft preset")
    accumulation = settings.accumulation(this_process().num_processes)
    check_machine_and_model(model, settings)
    settings = settle(settings, model, out, say if this_process().is_main_process else silent)
    tokenizer = load_tokenizer(model)
    course = read_course([*before, data], tokenizer, settings)
    identity = {"model": model, "data_sha256": file_sha256(data), "settings": settings.identity()}
    if before:
        identity["before_sha256"] = [file_sha256(file) for file in before]
        if settings.by_length:  # until 2026-11-28 batches of like length were made across files: another order
            identity["lengths"] = "within each file"
    learned_of_last(course, settings)  # before the folder is begun: it would refuse other steps
    with open_training(out, identity, say) as training:
        if training.finished:
            return training.model
        training.say(f"lessons: {course.size}; {course.too_long} longer than the window asked for, left out")
        trainer = build_trainer(model, course, tokenizer, out, settings, accumulation)
        gib = weights_gib(*parameters_of(trainer.model), settings.dtype)
        training.say(f"weights, gradients and Adam's two moments: {gib:.1f} GiB over all GPUs, without activations")
        prepare_updates(trainer, settings, training.step, training.say)
        return training.complete(trainer)


def build_trainer(model: str, course: Course, tokenizer: Any, out: Path, settings: Settings, accumulation: int) -> Any:
    """TRL's trainer over a course. It shuffles a single file itself; several, or lessons by length, are laid out."""
    from datasets import Dataset
    from trl import SFTConfig, SFTTrainer

    is_laid_out = len(course.stages) > 1 or settings.by_length
    lessons = lay_out(course, settings) if is_laid_out else [fitting.lesson for fitting in course.stages[0]]
    rows = [
        {"prompt": [dict(m) for m in lesson.prompt], "completion": [dict(m) for m in lesson.completion]}
        for lesson in lessons
    ]
    epochs = 1.0 if is_laid_out else settings.epochs
    arguments = SFTConfig(
        **model_arguments(out, settings, accumulation),
        **({"max_steps": settings.steps} if settings.steps else {"num_train_epochs": epochs}),
        train_sampling_strategy="sequential" if is_laid_out else "random",
        completion_only_loss=True,
        max_length=None,
        dataset_num_proc=min(os.cpu_count() or 1, len(rows) // LESSONS_A_PROCESS) or None,
        include_num_input_tokens_seen="non_padding",  # the log has train_tokens_per_second, since this start
    )
    return SFTTrainer(
        model=model,
        args=arguments,
        train_dataset=Dataset.from_list(rows),
        processing_class=tokenizer,
        peft_config=lora_config(settings),
    )
