"""Supervised fine-tuning before GRPO, by TRL's SFTTrainer: the loss counts the tokens of the answer only.

The data is JSON Lines of chats (:func:`finer_sql_lib.training.data.read_lessons`); the answer is a ``<think>`` trace
and the SQL. ``out`` holds run.json, checkpoint-N, runs/ (TensorBoard), trainer_state.json and at the end model/;
starting again with the same arguments goes on from the last whole checkpoint. Tried on CPUs only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from finer_sql_lib.generation.sampling import render_ids
from finer_sql_lib.runs import file_sha256, open_run
from finer_sql_lib.training.data import Lesson, read_lessons
from finer_sql_lib.training.model import (
    check_machine_and_model,
    load_tokenizer,
    lora_config,
    model_arguments,
    parameters_of,
    this_process,
)
from finer_sql_lib.training.preflight import weights_gib
from finer_sql_lib.training.resume import forget_after, last_checkpoint, step_of
from finer_sql_lib.training.settings import Settings


def train_sft(model: str, data: Path, out: Path, settings: Settings, say: Callable[[str], None] = print) -> Path:
    """Train, or go on training; returns the folder of the trained model.

    Lessons with more than ``max_prompt`` or ``max_completion`` tokens are left out and counted, not cut. Raises
    ValueError for settings or data that cannot work, RunError for a folder that belongs to other settings.
    """
    if settings.method != "sft":
        raise ValueError(f"these settings are for {settings.method}; use the sft preset")
    process = this_process()
    accumulation = settings.accumulation(process.num_processes)
    check_machine_and_model(model, settings)
    tokenizer = load_tokenizer(model)
    lessons = read_lessons(data)
    kept = _fitting(lessons, tokenizer, settings)
    identity = {"model": model, "data_sha256": file_sha256(data), "settings": settings.identity()}
    run = open_run(out, identity) if process.is_main_process else None
    try:
        if (out / "trainer_state.json").is_file():  # written after the model
            if process.is_main_process:
                say(f"finished already: the trained model is in {out / 'model'}")
            return out / "model"
        checkpoint = last_checkpoint(out)
        if process.is_main_process:
            forget_after(out, step_of(checkpoint))
            say(f"lessons: {len(kept)}; {len(lessons) - len(kept)} longer than the window asked for, left out")
        process.wait_for_everyone()
        trainer = _trainer(model, kept, tokenizer, out, settings, accumulation)
        if process.is_main_process:
            gib = weights_gib(*parameters_of(trainer.model), settings.dtype)
            say(f"weights, gradients and Adam's two moments: {gib:.1f} GiB over all GPUs, without activations")
            if checkpoint is not None:
                say(f"going on from {checkpoint}")
        trainer.train(resume_from_checkpoint=None if checkpoint is None else str(checkpoint))
        trainer.save_model(str(out / "model"))
        trainer.save_state()
        if process.is_main_process:
            say(f"the trained model is in {out / 'model'}")
    finally:
        if run is not None:
            run.close()
    return out / "model"


def _fitting(lessons: Sequence[Lesson], tokenizer: Any, settings: Settings) -> list[Lesson]:
    """The lessons whose question and answer fit, each with its own limit."""
    kept = []
    for lesson in lessons:
        prompt = len(render_ids(tokenizer, lesson.prompt))
        answer = len(tokenizer(lesson.completion[0]["content"])["input_ids"])
        if prompt <= settings.max_prompt and answer < settings.max_completion:
            kept.append(lesson)
    if not kept:
        raise ValueError(
            f"none of {len(lessons)} lessons fits max_prompt {settings.max_prompt} and max_completion "
            f"{settings.max_completion} tokens; raise --max-prompt or --max-completion"
        )
    return kept


def _trainer(
    model: str, lessons: Sequence[Lesson], tokenizer: Any, out: Path, settings: Settings, accumulation: int
) -> Any:
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
