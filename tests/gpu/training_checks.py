"""What trainings have to show on a GPU: steps that run, and the memory that they take."""

from __future__ import annotations

import gc
import json
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.training.fit import GIB, OVERHEAD_GIB, memory_parts, shape_of
from finer_sql_lib.training.model import load_tokenizer
from finer_sql_lib.training.settings import Settings, preset
from tests.gpu.checks import Figure, Size, timed


def grpo(model: str, size: Size, *, sleep: bool = False) -> Iterator[Figure]:
    """Three steps of GRPO whose samples come from a vLLM in the same process."""
    from finer_sql_lib.training.grpo import GrpoTask, train_grpo

    settings = preset("tiny").override(
        generations=8,
        batch=64 if size.is_gpu else 8,
        micro_batch=8,
        max_prompt=1024,
        max_completion=size.max_tokens,
        steps=3,
        learning_rate=1e-5,
        rewards=("format", "execution", "atomic"),
        vllm="colocate",
        vllm_memory=0.3 if size.is_gpu else 0.1,
        vllm_sleep=sleep,
        gradient_checkpointing=size.is_gpu,
        eval_every=0,
        save_every=0,
    )
    questions = sample_benchmark("sample-spider", "train")
    task = GrpoTask(model, replace(questions, questions=questions.questions[:64]), Path(tempfile.mkdtemp()) / "grpo")
    with used_memory() as used:
        _, seconds = timed(lambda: train_grpo(task, settings))
    log = json.loads((task.out / "trainer_state.json").read_text())["log_history"]
    steps = [line for line in log if "reward" in line]
    yield Figure("GRPO with a colocated vLLM, steps", len(steps), "", 3)
    yield Figure("its whole time", seconds, "s")
    yield Figure("a step", sum(line["step_time"] for line in steps[1:]) / (len(steps) - 1), "s")
    yield Figure("the card at its fullest", max(used, default=0.0), "GiB")


def turns(model: str, size: Size) -> Iterator[Figure]:
    """The same where vLLM gives its memory back while weights learn; a CPU's vLLM has no such mode."""
    yield from grpo(model, size, sleep=size.is_gpu)


def memory(model: str, size: Size) -> Iterator[Figure]:
    """What a step of supervised training takes at its fullest, in two ways of training, beside the estimate."""
    import torch

    from finer_sql_lib.training.sft import train_sft

    folder = Path(tempfile.mkdtemp())
    longest = write_lessons(folder / "lessons.jsonl", model, tables=100 if size.is_gpu else 3)
    ways = {
        "float32 weights": {"dtype": "float32"},
        "stochastic rounding": {"dtype": "bfloat16", "rounding": "stochastic"},
    }
    for name, way in ways.items():
        settings = Settings(
            method="sft", steps=4 if size.is_gpu else 1, batch=8, micro_batch=4, max_prompt=longest, max_completion=128,
            vllm="none", gradient_checkpointing=True, save_every=0, eval_every=0, log_every=1,
        ).override(**way)  # fmt: skip
        if size.is_gpu:
            gc.collect()  # the trainer before is held by cycles
            torch.cuda.empty_cache()
            torch.cuda.reset_peak_memory_stats()
        train_sft(model, folder / "lessons.jsonl", folder / name, settings)
        peak = torch.cuda.max_memory_reserved() / GIB if size.is_gpu else 0.0
        parts = memory_parts(shape_of(model), replace(settings, max_completion=1), 80)
        estimate = sum(parts.values())
        yield Figure(f"SFT, {name}: peak", peak, "GiB")
        yield Figure("finer-sql fit says", estimate, "GiB")
        # CUDA's own memory is a third of a small model's estimate, and none of what torch counts
        least = round(0.5 * (1 - OVERHEAD_GIB / estimate), 2)
        yield Figure("peak to estimate", peak / estimate, "", least if size.is_gpu else None, 1.0)


def write_lessons(file: Path, model: str, tables: int, count: int = 32) -> int:
    """Lessons that all are about as long; returns the tokens of the longest."""
    tokenizer = load_tokenizer(model)
    text = " ".join(f"table{i}.column{i}: text" for i in range(tables))
    longest = 0
    with file.open("w", encoding="utf-8") as opened:
        for i in range(count):
            asked = {"role": "user", "content": f"{text} How many {i}?"}
            said = {"role": "assistant", "content": f"<think>\nCount {i}.\n</think>\nSELECT count(*) FROM table{i}"}
            opened.write(json.dumps({"prompt": [asked], "completion": [said]}) + "\n")
            longest = max(longest, len(template_ids(tokenizer, [asked, said])))  # type: ignore[list-item]
    return longest


@contextmanager
def used_memory(pause_s: float = 0.1) -> Iterator[list[float]]:
    """GiB used of the first card, by every process, read until the block ends; empty without a card."""
    import torch

    readings: list[float] = []
    ended = threading.Event()

    def read() -> None:
        while not ended.is_set() and torch.cuda.is_available():
            free, total = torch.cuda.mem_get_info()
            readings.append((total - free) / 2**30)
            time.sleep(pause_s)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    try:
        yield readings
    finally:
        ended.set()
        reader.join()
