"""What happens around the steps: the preflight sample, the memory's new traces, and held-out accuracy.

Two of them sample from the model in training, where it is: in this process, in a colocated vLLM, or on a server. TRL's
trainer knows how, under every way of sharding the model, so its way is used (one method that is not public; TRL is
pinned). Loaded only for training, since the callbacks are transformers'.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from accelerate.utils import broadcast_object_list, gather_object
from transformers import Trainer, TrainerCallback

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.evaluate import evaluate
from finer_sql_lib.evaluation.metric import metric_named
from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.generation.sampling import candidate_from_text, unanswered
from finer_sql_lib.memory import TraceMemory
from finer_sql_lib.records import Candidate, DataNote, Prompt
from finer_sql_lib.rewards import Pending
from finer_sql_lib.runs import open_run
from finer_sql_lib.training.data import Row, columns
from finer_sql_lib.training.preflight import SampleReport, report_sample
from finer_sql_lib.training.settings import Settings


class WriteMemory(TrainerCallback):
    """INSERT: after each step, the traces of its correct rollouts, from all processes, written by the main one.

    A trace carries the number of the step after which it was written, so that ``TraceMemory.rewind`` to a checkpoint
    leaves exactly what the checkpoint's policy had seen.
    """

    def __init__(self, memory: TraceMemory, pending: Pending, accelerator: Any) -> None:
        self.memory, self.pending, self.accelerator = memory, pending, accelerator

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        traces = gather_object(self.pending.drain())
        if self.accelerator.is_main_process:
            self.memory.insert([replace(trace, step=state.global_step) for trace in traces])
        self.accelerator.wait_for_everyone()
        if not self.accelerator.is_main_process:
            self.memory.refresh()


ROWS_AT_ONCE = 480
"""Completions that are sampled together outside the steps, at least, where a prompt is read once for all of its own: as
many as ``generate`` takes."""


class HeldOut(TrainerCallback):
    """Every ``eval_every`` steps, and before the first: the held-out questions through the library's own evaluation.

    Each evaluation is a run directory ``folder/step-N``. ``eval/ex`` (the vote's execution accuracy) and
    ``eval/recall`` go to the trainer's log, as fractions, and so does ``eval/questions``, how many they are of. A
    question whose prompt is over ``max_prompt`` is not asked and counts as wrong, which a DataNote says.
    """

    def __init__(
        self, trainer: Any, benchmark: Benchmark, prompts: Sequence[Prompt], settings: Settings, folder: Path
    ) -> None:
        self.trainer, self.benchmark, self.settings, self.folder = trainer, benchmark, settings, folder
        lengths = [len(template_ids(trainer.processing_class, prompt.messages)) for prompt in prompts]
        # what samples in training has no room for more, and vLLM would end the training over it
        longer = f"max_prompt is {settings.max_prompt}"
        self.prompts = [p for p, n in zip(prompts, lengths, strict=True) if n <= settings.max_prompt]
        self.too_long = [
            unanswered(prompt.question_id, f"the prompt has {n_tokens} tokens, {longer}")
            for prompt, n_tokens in zip(prompts, lengths, strict=True)
            if n_tokens > settings.max_prompt
        ]
        if not self.prompts:
            raise ValueError(f"every held-out prompt is too long ({longer}); raise --max-prompt, or --eval-every 0")
        if self.too_long:
            counted = f"{len(self.too_long)} of {len(prompts)} held-out prompts are too long"
            warnings.warn(f"{counted} ({longer}): they count as wrong", DataNote, stacklevel=2)

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        if state.global_step == 0:
            self._evaluate(0)

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Called by the trainer, before it saves a checkpoint: a checkpoint holds its own evaluation."""
        if state.global_step % self.settings.eval_every == 0 or state.global_step == state.max_steps:
            self._evaluate(state.global_step)

    def _evaluate(self, step: int) -> None:
        candidates = sample_policy(self.trainer, self.prompts, self.settings.eval_candidates, self.settings.seed)
        scores: list[dict[str, float] | None] = [None]
        if self.trainer.accelerator.is_main_process:
            scores = [self._score(step, candidates)]
        broadcast_object_list(scores)
        control = self.trainer.control
        due = control.should_log  # logging clears it, and the step's own log is still to come
        Trainer.log(self.trainer, dict(scores[0] or {}))  # GRPOTrainer's own empties the step's averages
        control.should_log = due

    def _score(self, step: int, candidates: Sequence[Candidate]) -> dict[str, float]:
        identity = {"benchmark": self.benchmark.name, "split": self.benchmark.split, "step": step}
        metric = metric_named("official", self.benchmark.name)
        with open_run(self.folder / f"step-{step}", identity) as run:
            run.append("candidates", [*candidates, *self.too_long])
            report = evaluate(run, self.benchmark, metric).report
        return {"eval/ex": report["ex"], "eval/recall": report["recall"], "eval/questions": report["n_questions"]}


class Preflight(TrainerCallback):
    """Before the first step: sample the untrained policy, score it, and hand the report to ``show`` (main process)."""

    def __init__(
        self,
        trainer: Any,
        rows: Sequence[Row],
        rewards: Sequence[Callable[..., Any]],
        settings: Settings,
        show: Callable[[SampleReport], None],
    ) -> None:
        self.trainer, self.rows, self.rewards, self.settings, self.show = trainer, rows, rewards, settings, show

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Called by the trainer; a resumed run has had its preflight."""
        if state.global_step > 0:
            return
        started = time.perf_counter()
        candidates = sample_policy(
            self.trainer, [row.prompt for row in self.rows], self.settings.generations, self.settings.seed
        )
        sampled = time.perf_counter()
        values = self._score(candidates) if self.trainer.accelerator.is_main_process else []
        scored = time.perf_counter()
        forward_s = self._forward_seconds(candidates)
        if self.trainer.accelerator.is_main_process:
            seconds = (sampled - started, scored - sampled, forward_s)
            self.show(report_sample(self.rows, candidates, values, self.settings, seconds))

    def _score(self, candidates: Sequence[Candidate]) -> list[list[float | None]]:
        completions = [[{"role": "assistant", "content": candidate.text}] for candidate in candidates]
        repeated = [columns(row, "preflight") for row in self.rows for _ in range(self.settings.generations)]
        named = {name: [row[name] for row in repeated] for name in repeated[0]}
        return [reward(completions=completions, **named) for reward in self.rewards]

    def _forward_seconds(self, candidates: Sequence[Candidate]) -> float:
        """Seconds per completion of one forward pass over ``micro_batch`` of them, the fastest of two."""
        tokenizer, trainer = self.trainer.processing_class, self.trainer
        batch = list(candidates[: self.settings.micro_batch])
        prompt = template_ids(tokenizer, self.rows[0].prompt.messages)
        length = len(prompt) + max(1, max(candidate.n_tokens or 0 for candidate in batch))
        row = (prompt * 2 + [tokenizer.eos_token_id] * length)[:length]  # what the tokens are costs nothing
        ids = torch.tensor([row] * len(batch), device=trainer.accelerator.device)  # (rows, tokens)
        times = []
        for _ in range(2):  # the first pass warms up
            started = time.perf_counter()
            with torch.no_grad(), trainer.compute_loss_context_manager():
                logps, _, _ = trainer._get_per_token_logps_and_entropies(
                    trainer.model_wrapped, ids, torch.ones_like(ids), length - len(prompt)
                )
            float(logps.sum())  # waits for the GPU
            times.append(time.perf_counter() - started)
        return min(times) / len(batch)


def sample_policy(trainer: Any, prompts: Sequence[Prompt], n: int, seed: int) -> list[Candidate]:
    """``n`` candidates of every prompt, the same list in every process, sampled as training samples.

    All processes call it together. The random numbers of training are not touched, so a run with and one without this
    call train alike (a vLLM engine has random numbers of its own, for which this does not hold).
    """
    accelerator, tokenizer = trainer.accelerator, trainer.processing_class
    rank, device = accelerator.process_index, accelerator.device
    # sampling is a joint step: every process takes as many prompts, some of the first ones twice
    each = -(-len(prompts) // accelerator.num_processes)
    share = [prompts[place % len(prompts)] for place in range(rank * each, (rank + 1) * each)]
    rows_at_once = trainer.args.per_device_train_batch_size * trainer.args.steps_per_generation
    if getattr(trainer, "shares_prompts", False):  # then a row is small, and each batch waits for its longest
        rows_at_once = max(rows_at_once, ROWS_AT_ONCE)
    size = max(1, rows_at_once // n)
    candidates: list[Candidate] = []
    with torch.random.fork_rng(devices=[device] if device.type == "cuda" else []):
        torch.manual_seed(seed + rank)
        for start in range(0, len(share), size):
            batch = share[start : start + size]
            ids = [template_ids(tokenizer, prompt.messages) for prompt in batch for _ in range(n)]
            completions, _ = trainer._generate_single_turn(ids, None, {}, n)
            for place, tokens in enumerate(completions):
                text = tokenizer.decode(tokens, skip_special_tokens=True)
                question_id = batch[place // n].question_id
                candidates.append(candidate_from_text(question_id, place % n, text, n_tokens=len(tokens)))
    by_place = {(c.question_id, c.index): c for c in gather_object(candidates)}
    return [by_place[prompt.question_id, index] for prompt in prompts for index in range(n)]
