"""What trainings have to show on a GPU: steps that run, and the memory that they take."""

from __future__ import annotations

import gc
import json
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from finer_sql_lib.generation.card import visible_cards
from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.training.fit import GIB, OVERHEAD_GIB, memory_parts, shape_of
from finer_sql_lib.training.model import load_tokenizer
from finer_sql_lib.training.settings import Settings, preset
from tests.gpu.checks import Figure, Size, timed


def grpo(model: str, size: Size, *, sleep: bool = False) -> Iterator[Figure]:
    """Three steps of GRPO whose samples come from a vLLM in the same process."""
    from finer_sql_lib.training.grpo import GrpoTask, train_grpo
    from finer_sql_lib.training.model import leave_processes

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
    with memory_taken(is_gpu=size.is_gpu) as taken:
        _, seconds = timed(lambda: train_grpo(task, settings))
    leave_processes()
    log = json.loads((task.out / "trainer_state.json").read_text())["log_history"]
    steps = [line for line in log if "reward" in line]
    yield Figure("GRPO with a colocated vLLM, steps", len(steps), "", 3)
    # where vLLM sampled with other weights than those that learn, as its sleep may leave it, they differ by far more
    unlike = max(line["sampling/sampling_logp_difference/mean"] for line in steps)
    yield Figure("log-probabilities of vLLM and of the training differ by", unlike, "", None, 0.1)
    yield Figure("its whole time", seconds, "s")
    later = [line["step_time"] for line in steps[1:]]
    yield Figure("samples, rewards and gradients of a step", sum(later) / max(1, len(later)), "s")
    yield Figure("taken of the card at its fullest", max(taken) if size.is_gpu else 0.0, "GiB")
    card_gib = visible_cards()[0].total / GIB if size.is_gpu else 80.0
    yield Figure("finer-sql fit says", sum(memory_parts(shape_of(model), settings, card_gib).values()), "GiB")


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
            method="sft", steps=4 if size.is_gpu else 1, batch=8, micro_batch=4, max_prompt=longest,
            max_completion=longest, vllm="none", gradient_checkpointing=True, save_every=0, eval_every=0, log_every=1,
        ).override(**way)  # fmt: skip
        if size.is_gpu:
            gc.collect()  # the trainer before is held by cycles
            torch.cuda.empty_cache()
            torch.cuda.reset_peak_memory_stats()
        train_sft(model, folder / "lessons.jsonl", folder / name, settings)
        peak = torch.cuda.max_memory_reserved() / GIB if size.is_gpu else 0.0
        parts = memory_parts(shape_of(model), replace(settings, max_completion=1), 80)
        estimate = sum(parts.values()) - OVERHEAD_GIB  # CUDA's own memory is none of what torch counts
        yield Figure(f"SFT, {name}: peak", peak, "GiB")
        yield Figure("finer-sql fit says, without CUDA's own", estimate, "GiB")
        yield Figure("peak to estimate", peak / estimate, "", 0.5 if size.is_gpu else None, 1.0)


def write_lessons(file: Path, model: str, tables: int, count: int = 32) -> int:
    """Lessons that all are about as long, with long answers: TRL's head takes them alone. The tokens of the longest."""
    tokenizer = load_tokenizer(model)
    text = " ".join(f"table{i}.column{i}: text" for i in range(tables))
    longest = 0
    with file.open("w", encoding="utf-8") as opened:
        for i in range(count):
            asked = {"role": "user", "content": f"{text} How many {i}?"}
            sql = " UNION ALL ".join(f"SELECT count(*) FROM table{j}" for j in range(tables // 2))
            said = {"role": "assistant", "content": f"<think>\nCount {i}.\n</think>\n{sql}"}
            opened.write(json.dumps({"prompt": [asked], "completion": [said]}) + "\n")
            longest = max(longest, len(template_ids(tokenizer, [asked, said])))  # type: ignore[list-item]
    return longest


@contextmanager
def memory_taken(*, is_gpu: bool, pause_s: float = 0.1) -> Iterator[list[float]]:
    """GiB of the first card that were free before and are not now, read until the block ends; empty without a card.

    NVIDIA's own library says them: a call of CUDA could break the graphs that vLLM records meanwhile.
    """
    readings: list[float] = []
    ended = threading.Event()
    free = visible_cards()[0].free if is_gpu else 0

    def read() -> None:
        while is_gpu and not ended.wait(pause_s):
            readings.append((free - visible_cards()[0].free) / GIB)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    try:
        yield readings
    finally:
        ended.set()
        reader.join()
