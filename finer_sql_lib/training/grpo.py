"""GRPO with the four rewards, by TRL's GRPOTrainer: nothing of the algorithm itself is written here.

    questions -> rows -> checks -> trainer -> preflight -> steps (sample, reward, learn, write memory, evaluate, save)

``out`` holds run.json (the settings; other settings on the same folder are refused), preflight.json, checkpoint-N,
memory.sqlite, eval/step-N, completions/ (a table of samples per logged step), runs/ (TensorBoard), trainer_state.json
and at the end model/. Starting again with the same arguments goes on from the last whole checkpoint.

Tried on CPUs, in one and in two processes, with and without vLLM, and on one GPU with small models and without vLLM.
Not tried: a whole update at full size, vLLM's server mode, DeepSpeed and FSDP.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.memory import SentenceEncoder, TraceMemory
from finer_sql_lib.prompts.build import build_prompts
from finer_sql_lib.rewards import Judge, Pending, finer_rewards
from finer_sql_lib.runs import Run, open_run
from finer_sql_lib.training.data import References, TrainingData, columns, prepare, prompt_settings, question_order
from finer_sql_lib.training.model import (
    check_machine_and_model,
    let_vllm_take_weights,
    load_tokenizer,
    lora_config,
    model_arguments,
    parameters_of,
    this_process,
)
from finer_sql_lib.training.preflight import DataReport, SampleReport, report_data, weights_gib
from finer_sql_lib.training.resume import forget_after, last_checkpoint, step_of
from finer_sql_lib.training.settings import PACKAGED_ENCODER, REWARDS, Settings

Say = Callable[[str], None]


@dataclass(frozen=True)
class GrpoTask:
    """What to train, on what, and where to. ``held_out`` None: no evaluation. ``memory_init``: verified traces."""

    model: str
    benchmark: Benchmark
    out: Path
    held_out: Benchmark | None = None
    references: References = field(default_factory=dict)
    memory_init: Path | None = None

    def identity(self, settings: Settings) -> dict[str, Any]:
        """What a run directory must have been started with to be resumed."""
        return {
            "model": self.model,
            "benchmark": self.benchmark.name,
            "split": self.benchmark.split,
            "n_questions": len(self.benchmark.questions),
            "n_references": sum(map(len, self.references.values())),
            "memory_init": None if self.memory_init is None else str(self.memory_init),
            "settings": settings.identity(),
        }


def train_grpo(task: GrpoTask, settings: Settings, say: Say = print) -> Path:
    """Train, or go on training; returns the folder of the trained model.

    Raises ValueError for settings that cannot work, FileNotFoundError for a missing model or memory file, RunError for
    a folder that belongs to other settings.
    """
    process = this_process()
    say = say if process.is_main_process else _silent
    _check(task, settings)
    run = open_run(task.out, task.identity(settings)) if process.is_main_process else None
    try:
        return _train(task, settings, process, run, say)
    finally:
        if run is not None:
            run.close()


def _check(task: GrpoTask, settings: Settings) -> None:
    """Everything that can be refused before anything is loaded."""
    if settings.method != "grpo":
        raise ValueError(f"these settings are for {settings.method}; GRPO needs a grpo preset")
    check_machine_and_model(task.model, settings)
    if task.memory_init is not None and not task.memory_init.is_file():
        raise FileNotFoundError(f"the memory's initial traces {task.memory_init} do not exist; check --memory-init")


def _train(task: GrpoTask, settings: Settings, process: Any, run: Run | None, say: Say) -> Path:
    accumulation = settings.accumulation(process.num_processes)
    checkpoint = last_checkpoint(task.out)
    step = step_of(checkpoint)
    if (task.out / "trainer_state.json").is_file():  # written after the model
        say(f"finished already: the trained model is in {task.out / 'model'}")
        return task.out / "model"
    workers = max(1, (os.cpu_count() or 1) // process.num_processes)
    with Judge(f"{task.benchmark.name}_ex", cache=task.out / "golds.sqlite", workers=workers) as judge:
        with process.main_process_first():
            data = prepare(task.benchmark, load_tokenizer(task.model), judge, settings.max_prompt, task.references)
            memory = _open_memory(task, settings, str(process.device), step if process.is_main_process else None)
        if process.is_main_process:
            forget_after(task.out, step)
        process.wait_for_everyone()
        with memory:
            trainer = _build(task, settings, accumulation, data, judge, memory, run, say)
            if checkpoint is not None:
                say(f"going on from {checkpoint}")
            trainer.train(resume_from_checkpoint=None if checkpoint is None else str(checkpoint))
            trainer.save_model(str(task.out / "model"))
            trainer.save_state()
    say(f"the trained model is in {task.out / 'model'}")
    return task.out / "model"


def _open_memory(task: GrpoTask, settings: Settings, device: str, rewind_to: int | None) -> TraceMemory:
    """The run's own memory; ``rewind_to`` (main process only) forgets what was written after that step."""
    packaged = settings.encoder == PACKAGED_ENCODER
    encoder = SentenceEncoder.packaged(device) if packaged else SentenceEncoder(settings.encoder, device=device)
    memory = TraceMemory(task.out / "memory.sqlite", encoder)
    if rewind_to is not None:
        memory.rewind(rewind_to)
        if rewind_to == 0 and task.memory_init is not None:
            memory.initialise(task.memory_init)
    return memory


def _build(
    task: GrpoTask,
    settings: Settings,
    accumulation: int,
    data: TrainingData,
    judge: Judge,
    memory: TraceMemory,
    run: Run | None,
    say: Say,
) -> Any:
    import torch
    from datasets import Dataset

    from finer_sql_lib.training.callbacks import HeldOut, Preflight, WriteMemory

    if settings.vllm == "colocate" and not torch.cuda.is_available():
        let_vllm_take_weights()
    pending = Pending()
    order = question_order(len(data.rows), settings.steps * settings.batch // settings.generations, settings.seed)
    rows = Dataset.from_list([columns(row, task.benchmark.name) for row in data.rows]).select(order)
    trainer = trainer_class(settings)(
        model=task.model,
        reward_funcs=_chosen(settings, judge, memory, pending),
        args=_arguments(task.out, settings, accumulation),
        train_dataset=rows,
        processing_class=load_tokenizer(task.model),
        peft_config=lora_config(settings),
    )
    gib = weights_gib(*parameters_of(trainer.model), settings.dtype)
    about_data = report_data(data, len(memory), gib)
    for benchmark in (task.benchmark, task.held_out):
        if benchmark is not None and benchmark.skipped:
            say(f"{benchmark.split}: {benchmark.skipped_note()}")
    for line in about_data.lines(settings):
        say(line)
    show = partial(_show, about_data, settings, trainer.accelerator.num_processes, run, say)
    scoring = _chosen(settings, judge, memory, None)
    trainer.add_callback(Preflight(trainer, data.rows[: settings.preflight_prompts], scoring, settings, show))
    trainer.add_callback(WriteMemory(memory, pending, trainer.accelerator))
    if task.held_out is not None and settings.eval_every:
        held_out = replace(task.held_out, questions=task.held_out.questions[: settings.eval_questions])
        prompts = build_prompts(held_out.questions, prompt_settings(held_out), held_out.descriptions)
        trainer.add_callback(HeldOut(trainer, held_out, prompts, settings, task.out / "eval"))
    return trainer


def trainer_class(settings: Settings) -> Any:
    """TRL's GRPOTrainer, or the one for ``shared_prompt``."""
    if settings.shared_prompt:
        from sample_lab.prefix_sharing_grpo import SharedPromptTrainer

        return SharedPromptTrainer
    from trl import GRPOTrainer

    return GRPOTrainer


def _chosen(settings: Settings, judge: Judge, memory: TraceMemory, pending: Pending | None) -> list[Any]:
    """The chosen rewards. The memory reward without ``pending`` only scores."""
    by_name = dict(zip(REWARDS, finer_rewards(judge, memory, pending), strict=True))
    return [by_name[name] for name in settings.rewards]


def _show(
    about_data: DataReport, settings: Settings, processes: int, run: Run | None, say: Say, sampled: SampleReport
) -> None:
    for line in sampled.lines(settings, processes):
        say(line)
    if run is not None:
        hours = sampled.expected_hours(settings, processes)
        run.write_json("preflight.json", asdict(about_data) | asdict(sampled) | {"expected_hours": hours})


def _arguments(out: Path, settings: Settings, accumulation: int) -> Any:
    """TRL's configuration. The loss is GRPO as published: averaged over each completion first, and a KL term whose
    gradient is not reweighted (both differ from TRL's defaults)."""
    from trl import GRPOConfig

    return GRPOConfig(
        **model_arguments(out, settings, accumulation),
        max_steps=settings.steps,
        num_generations=settings.generations,
        max_completion_length=settings.max_completion,
        temperature=settings.temperature,
        beta=settings.beta,
        loss_type="grpo",
        use_bias_correction_kl=False,
        use_vllm=settings.vllm != "none",
        vllm_mode="colocate" if settings.vllm == "none" else settings.vllm,
        vllm_server_base_url=settings.vllm_url if settings.vllm == "server" else None,
        vllm_gpu_memory_utilization=settings.vllm_memory,
        vllm_max_model_length=settings.max_prompt + settings.max_completion,
        shuffle_dataset=False,
        log_completions=True,
        num_completions_to_print=0,
    )


def _silent(line: str) -> None:
    """Say nothing: only the main process prints."""
