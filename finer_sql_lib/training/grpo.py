"""GRPO with the four rewards, by TRL's GRPOTrainer: nothing of the algorithm itself is written here.

    questions -> rows -> checks -> trainer -> preflight -> steps (sample, reward, learn, write memory, evaluate, save)

``out`` holds run.json (the settings; other settings on the same folder are refused), preflight.json, checkpoint-N,
memory.sqlite, eval/step-N, completions/ (a table of samples per logged step), runs/ (TensorBoard), trainer_state.json
and at the end model/. Starting again with the same arguments goes on from the last whole checkpoint.

Tried on CPUs, in one and in two processes, with and without vLLM, and on one GPU with small models and without vLLM.
Not tried: a whole update at full size, vLLM's server mode, DeepSpeed and FSDP.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.benchmarks.request import benchmark_hash
from finer_sql_lib.generation.card import spare_flashinfer
from finer_sql_lib.memory import SentenceEncoder, TraceMemory
from finer_sql_lib.prompts.build import build_prompts
from finer_sql_lib.rewards import Judge, Pending, finer_rewards, reward_metric
from finer_sql_lib.runs import file_sha256
from finer_sql_lib.suites import Suite
from finer_sql_lib.training.data import (
    References,
    TrainingData,
    columns,
    prepare,
    prompt_settings,
    question_order,
    spread,
)
from finer_sql_lib.training.model import (
    check_machine_and_model,
    let_vllm_take_weights,
    load_tokenizer,
    lora_config,
    model_arguments,
    parameters_of,
    prepare_updates,
    this_process,
    weights_gib,
)
from finer_sql_lib.training.preflight import SampleReport, report_data
from finer_sql_lib.training.resume import Say, Training, open_training, silent
from finer_sql_lib.training.settings import PACKAGED_ENCODER, REWARDS, Settings
from finer_sql_lib.training.settle import settle, sharding


@dataclass(frozen=True)
class GrpoTask:
    """What to train, on what, and where to. ``held_out`` None: no evaluation. ``memory_init``: verified traces.

    ``suite``: on whose variants an answer must be right too; the benchmark's databases are its copies.
    """

    model: str
    benchmark: Benchmark
    out: Path
    held_out: Benchmark | None = None
    references: References = field(default_factory=dict)
    memory_init: Path | None = None
    suite: Suite | None = None

    def identity(self, settings: Settings, trainer_class: Any = None) -> dict[str, Any]:
        """What a run directory must have been started with to be resumed."""
        return {
            "model": self.model,
            "benchmark": self.benchmark.name,
            "split": self.benchmark.split,
            "n_questions": len(self.benchmark.questions),
            "n_references": sum(map(len, self.references.values())),
            "memory_init": None if self.memory_init is None else str(self.memory_init),
            "trainer": "GRPOTrainer" if trainer_class is None else trainer_class.__name__,
            "settings": settings.identity(),
            "data_sha256": {
                "questions": benchmark_hash(self.benchmark),
                "held_out": None if self.held_out is None else benchmark_hash(self.held_out),
                "references": sha256(json.dumps(sorted(self.references.items())).encode()).hexdigest(),
                "memory_init": None if self.memory_init is None else file_sha256(self.memory_init),
            },
            **({} if self.suite is None else {"suite": self.suite.sha256}),
        }


def train_grpo(task: GrpoTask, settings: Settings, say: Say = print, trainer_class: Any = None) -> Path:
    """Train, or go on training; returns the folder of the trained model.

    ``trainer_class``: one that is made with the arguments of TRL's GRPOTrainer; None takes TRL's, and where
    transformers samples whole weights the one that reads each prompt once
    (:mod:`finer_sql_lib.training.shared_prompts`). Raises
    ValueError for settings that cannot work, FileNotFoundError for a missing model or memory file, RunError for a
    folder that belongs to other settings.
    """
    if settings.method != "grpo":
        raise ValueError(f"these settings are for {settings.method}; GRPO needs a grpo preset")
    check_machine_and_model(task.model, settings)
    if task.memory_init is not None and not task.memory_init.is_file():
        raise FileNotFoundError(f"the memory's initial traces {task.memory_init} do not exist; check --memory-init")
    accumulation = settings.accumulation(this_process().num_processes)
    settings = settle(settings, task.model, task.out, say if this_process().is_main_process else silent)
    with open_training(task.out, task.identity(settings, trainer_class), say) as training:
        if training.finished:
            return training.model
        process = training.process
        workers = max(1, (os.cpu_count() or 1) // process.num_processes)
        metric, grounded = reward_metric(task.benchmark.name, task.suite), settings.grounds == "database"
        with Judge(metric, cache=task.out / "golds.sqlite", workers=workers, grounded=grounded) as judge:
            with process.main_process_first():
                data = prepare(
                    task.benchmark,
                    load_tokenizer(task.model),
                    judge,
                    settings.max_prompt,
                    task.references,
                    settings.question_values,
                )
                memory = open_memory(task, settings, training)
            process.wait_for_everyone()
            with memory:
                pending = Pending()
                rewards = _chosen_rewards(settings, judge, memory, pending)
                trainer = build_trainer(task, settings, accumulation, data, rewards, trainer_class)
                scoring = _chosen_rewards(settings, judge, memory, None)
                prepare_updates(trainer, settings, training.step, training.say)
                watch(trainer, task, settings, data, scoring, memory, pending, training)
                return training.complete(trainer)


def open_memory(task: GrpoTask, settings: Settings, training: Training) -> TraceMemory:
    """The run's own memory; the main process forgets what was written after the checkpoint."""
    device = str(training.process.device)
    packaged = settings.encoder == PACKAGED_ENCODER
    encoder = SentenceEncoder.packaged(device) if packaged else SentenceEncoder(settings.encoder, device=device)
    if "memory" in settings.rewards:
        encoder.encode(["SELECT"])  # one that cannot be loaded ends the training here, not at its first correct answer
    memory = TraceMemory(task.out / "memory.sqlite", encoder)
    if training.process.is_main_process:
        memory.rewind(training.step)
        if training.step == 0 and task.memory_init is not None:
            memory.initialise(task.memory_init)
    return memory


def _chosen_rewards(settings: Settings, judge: Judge, memory: TraceMemory, pending: Pending | None) -> list[Any]:
    """The chosen rewards. The memory reward without ``pending`` only scores."""
    by_name = dict(zip(REWARDS, finer_rewards(judge, memory, pending), strict=True))
    return [by_name[name] for name in settings.rewards]


def build_trainer(
    task: GrpoTask, settings: Settings, accumulation: int, data: TrainingData, rewards: list[Any], trainer_class: Any
) -> Any:
    """The trainer, with TRL's configuration."""
    import torch
    from datasets import Dataset

    if settings.vllm == "colocate":  # before trl is imported, which imports vLLM's own modules
        spare_flashinfer()
        if not torch.cuda.is_available():
            let_vllm_take_weights()
    from trl import GRPOConfig, GRPOTrainer

    from finer_sql_lib.training.shared_prompts import SharedPromptTrainer

    order = question_order(len(data.rows), settings.steps * settings.batch // settings.generations, settings.seed)
    rows = Dataset.from_list([columns(row, task.benchmark.name) for row in data.rows]).select(order)
    arguments = GRPOConfig(
        **model_arguments(task.out, settings, accumulation),
        max_steps=settings.steps,
        num_generations=settings.generations,
        max_completion_length=settings.max_completion,
        temperature=settings.temperature,
        beta=settings.beta,
        # GRPO as published, unlike TRL's defaults: the loss is averaged over each completion first, and the gradient of
        # the KL term is not reweighted
        loss_type="grpo",
        use_bias_correction_kl=False,
        use_vllm=settings.vllm != "none",
        vllm_mode="colocate" if settings.vllm == "none" else settings.vllm,
        vllm_server_base_url=settings.vllm_url if settings.vllm == "server" else None,
        vllm_gpu_memory_utilization=settings.vllm_memory,
        vllm_enable_sleep_mode=settings.vllm_sleep,
        vllm_max_model_length=settings.max_prompt + settings.max_completion,
        shuffle_dataset=False,  # the rows are in the order of the whole training already
        log_completions=True,
        num_completions_to_print=0,
    )
    usual = SharedPromptTrainer if settings.vllm == "none" and not sharding() else GRPOTrainer
    return (trainer_class or usual)(
        model=task.model,
        reward_funcs=rewards,
        args=arguments,
        train_dataset=rows,
        processing_class=load_tokenizer(task.model),
        peft_config=lora_config(settings),
    )


def watch(
    trainer: Any,
    task: GrpoTask,
    settings: Settings,
    data: TrainingData,
    scoring: list[Any],
    memory: TraceMemory,
    pending: Pending,
    training: Training,
) -> None:
    """Say what is known before the first step, and add what happens around the steps."""
    from finer_sql_lib.training.callbacks import HeldOut, Preflight, WriteMemory

    processes = training.process.num_processes
    about_data = report_data(data, len(memory), weights_gib(*parameters_of(trainer.model), settings.dtype))
    for benchmark in (task.benchmark, task.held_out):
        if benchmark is not None and benchmark.skipped:
            training.say(f"{benchmark.split}: {benchmark.skipped_note()}")
    for line in about_data.lines(settings):
        training.say(line)

    def show(sampled: SampleReport) -> None:
        for line in sampled.lines(settings, processes):
            training.say(line)
        if training.run is not None:
            hours = sampled.expected_hours(settings, processes)
            report = asdict(about_data) | asdict(sampled) | {"expected_hours": hours}
            training.run.write_json("preflight.json", report)

    trainer.add_callback(Preflight(trainer, spread(data.rows, settings.preflight_prompts), scoring, settings, show))
    trainer.add_callback(WriteMemory(memory, pending, trainer.accelerator))
    if task.held_out is not None and settings.eval_every:
        held_out = replace(task.held_out, questions=spread(task.held_out.questions, settings.eval_questions))
        shown = prompt_settings(held_out, settings.question_values)
        prompts = build_prompts(held_out.questions, shown, held_out.descriptions)
        trainer.add_callback(HeldOut(trainer, held_out, prompts, settings, task.out / "eval"))
