"""What trainings have to show on a GPU: steps that run, and the memory that they take."""

from __future__ import annotations

import json
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.training.settings import Settings, preset
from tests.gpu.checks import Figure, Size, timed


def grpo(model: str, size: Size) -> list[Figure]:
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
        eval_every=0,
        save_every=0,
    )
    questions = sample_benchmark("sample-spider", "train")
    task = GrpoTask(model, replace(questions, questions=questions.questions[:64]), Path(tempfile.mkdtemp()) / "grpo")
    with used_memory() as used:
        _, seconds = timed(lambda: train_grpo(task, settings))
    log = json.loads((task.out / "trainer_state.json").read_text())["log_history"]
    steps = [line for line in log if "reward" in line]
    return [
        Figure("GRPO with a colocated vLLM, steps", len(steps), "", 3),
        Figure("its whole time", seconds, "s"),
        Figure("a step", sum(line["step_time"] for line in steps[1:]) / (len(steps) - 1), "s"),
        Figure("the card at its fullest", max(used, default=0.0), "GiB"),
    ]


def memory(model: str, size: Size) -> list[Figure]:
    """What a step of supervised training takes at its fullest."""
    import torch

    from finer_sql_lib.training.sft import train_sft

    settings = Settings(
        method="sft", steps=4, batch=8, micro_batch=4, max_prompt=1500, max_completion=512, dtype="float32",
        gradient_checkpointing=True, save_every=0, eval_every=0, log_every=1,
    )  # fmt: skip
    folder = Path(tempfile.mkdtemp())
    write_lessons(folder / "lessons.jsonl")
    if size.is_gpu:
        torch.cuda.reset_peak_memory_stats()
    train_sft(model, folder / "lessons.jsonl", folder / "sft", settings)
    peak = torch.cuda.max_memory_reserved() / 2**30 if size.is_gpu else 0.0
    return [Figure("SFT in float32 with bfloat16 products, peak", peak, "GiB")]


def write_lessons(file: Path, count: int = 32) -> None:
    """Lessons that all are about as long."""
    text = " ".join(f"table{i}.column{i}: text" for i in range(100))
    with file.open("w", encoding="utf-8") as opened:
        for i in range(count):
            lesson = {
                "prompt": [{"role": "user", "content": f"{text} How many {i}?"}],
                "completion": [
                    {"role": "assistant", "content": f"<think>\nCount {i}.\n</think>\nSELECT count(*) FROM t"}
                ],
            }
            opened.write(json.dumps(lesson) + "\n")


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
