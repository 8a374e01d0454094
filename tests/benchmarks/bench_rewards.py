"""What the four rewards of one training step cost beside one forward pass of the policy: goal at most 5 %.

    python tests/benchmarks/bench_rewards.py [--slice 2] [--prompt-tokens 900] [--completion-tokens 300]

One process, both sides on the CPU, float32. The rewards side is the whole step: 32 rollouts (8 questions of Spider dev
with 4 real candidates each, a thought of about 800 characters), parsing, execution on the real databases, comparison,
atomic operations, the packaged encoder and a memory of 5,000 traces; nothing is known beforehand but the workers and
the encoder's weights are there, as in every step after the first. The policy side is a random Qwen2 of the shape of
Qwen2.5-0.5B over prompt and completion; a slice of the 32 rollouts is run and scaled up, since a forward's time is
linear in its rows.

Nearly all of the rewards' time is the encoder's. By arithmetic, the paper's Qwen3-Embedding-0.6B (0.44 G parameters
without embeddings) on thoughts of 250 tokens costs 0.44 * 250 / (0.49 * 1200) = 19 % of a 0.5B policy's forward over
1,200 tokens and 0.44 * 250 / (3.1 * 1200) = 3 % of a 3B policy's; correct rollouts are not encoded, which lowers both.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from finer_sql_lib.memory import Gate, SentenceEncoder, Trace, TraceMemory
from finer_sql_lib.rewards import Judge, finer_rewards

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
N_QUESTIONS, N_EACH = 8, 4
N_TRACES = 5_000


def thought(question: str, sql: str, rng: random.Random) -> str:
    """Reasoning of about 800 characters: the question, the query's words in a shuffled plan."""
    words = sql.split()
    plan = [
        f"First look at {rng.choice(words)}, then use {rng.choice(words)} with {rng.choice(words)}." for _ in range(14)
    ]
    return f"The question asks: {question} " + " ".join(plan)


def one_step(rng: random.Random) -> tuple[list[list[dict[str, str]]], dict[str, Any]]:
    """32 completions and their dataset columns, from real candidates of real questions."""
    folder = DATA / "spider"
    questions = json.loads((folder / "dev.json").read_text())
    pool = [json.loads(line) for line in (DATA / "pools/spider_dev_crossmodel.jsonl").read_text().splitlines()]
    sqls = {row["question_id"]: sorted({candidate["sql"] for candidate in row["candidates"]}) for row in pool}
    present = {row["question_id"]: row["db_id"] for row in pool if (folder / "database" / row["db_id"]).is_dir()}
    usable = [number for number in present if len(sqls[number]) >= N_EACH]
    completions: list[list[dict[str, str]]] = []
    columns: dict[str, Any] = {name: [] for name in ("db_path", "gold_sql", "reference_sqls", "db_id")}
    for number in rng.sample(usable, N_QUESTIONS):
        question, db_id = questions[number], present[number]
        for sql in rng.sample(sqls[number], N_EACH):
            text = f"<think>{thought(question['question'], sql, rng)}</think>\n{sql}"
            completions.append([{"role": "assistant", "content": text}])
            columns["db_path"].append(str(folder / "database" / db_id / f"{db_id}.sqlite"))
            columns["gold_sql"].append(question["query"])
            columns["reference_sqls"].append([question["query"]])
            columns["db_id"].append(db_id)
    return completions, columns


def filled_memory(path: Path, encoder: SentenceEncoder) -> TraceMemory:
    """A memory of random directions: the search does not care what they mean."""
    vectors = np.random.default_rng(0).standard_normal((N_TRACES, 384)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)

    class Given:
        name = encoder.name

        def encode(self, texts: Any) -> Any:
            return vectors[[int(text) for text in texts]]

    gate = Gate(min_tokens=0, min_density=0.0, min_columns=0, min_unique_bigrams=0.0)
    with TraceMemory(path, Given(), gate) as memory:
        memory.insert([Trace("spider", f"db{i % 140}", str(i)) for i in range(N_TRACES)])
    return TraceMemory(path, encoder)


def time_rewards(steps: int, rng: random.Random) -> tuple[float, dict[str, float]]:
    """Median seconds of a step over all four rewards, and the seconds of each in that step."""
    encoder = SentenceEncoder.packaged()
    with (
        tempfile.TemporaryDirectory() as folder,
        Judge(cache=Path(folder) / "golds.sqlite") as judge,
        filled_memory(Path(folder) / "memory.sqlite", encoder) as memory,
    ):
        measured = []
        for _ in range(steps + 1):  # the first one starts the workers and loads the encoder
            completions, columns = one_step(rng)
            parts = {}
            for reward in finer_rewards(judge, memory):
                started = time.perf_counter()
                reward(completions=completions, **columns)
                parts[reward.__name__] = time.perf_counter() - started
            measured.append((sum(parts.values()), parts))
        return sorted(measured[1:], key=lambda pair: pair[0])[steps // 2]


def time_forward(n_rows: int, n_tokens: int) -> float:
    """Seconds of one forward pass of ``n_rows`` sequences of ``n_tokens`` tokens, after one warm-up token."""
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    config = Qwen2Config(
        hidden_size=896,
        intermediate_size=4864,
        num_hidden_layers=24,
        num_attention_heads=14,
        num_key_value_heads=2,
        vocab_size=151_936,
        tie_word_embeddings=True,
    )
    torch.manual_seed(0)
    model = Qwen2ForCausalLM(config).eval()
    tokens = torch.randint(0, config.vocab_size, (n_rows, n_tokens))
    with torch.inference_mode():
        model(tokens[:, :1])
        started = time.perf_counter()
        model(tokens)
        return time.perf_counter() - started


def main() -> None:
    """Measure both sides and print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--slice", type=int, default=2, help="rollouts of the 32 that the policy really runs")
    parser.add_argument("--prompt-tokens", type=int, default=900)
    parser.add_argument("--completion-tokens", type=int, default=300)
    parser.add_argument("--steps", type=int, default=5, help="reward steps, the median counts")
    given = parser.parse_args()
    if not DATA.is_dir():
        parser.exit(message="no ../shared/data beside the project: this benchmark needs the real Spider databases\n")
    n_rollouts = N_QUESTIONS * N_EACH
    rewards_s, parts = time_rewards(given.steps, random.Random(0))
    slice_s = time_forward(given.slice, given.prompt_tokens + given.completion_tokens)
    forward_s = slice_s * n_rollouts / given.slice
    print(f"four rewards of {n_rollouts} rollouts: {rewards_s:.3f} s (median of {given.steps} steps)")
    for name, seconds in parts.items():
        print(f"    {name}: {seconds:.3f} s")
    print(
        f"policy forward of {n_rollouts} x {given.prompt_tokens + given.completion_tokens} tokens, 0.5B shape: "
        f"{forward_s:.1f} s ({given.slice} rollouts took {slice_s:.1f} s, scaled by {n_rollouts / given.slice:g})"
    )
    print(f"ratio: {100 * rewards_s / forward_s:.2f} % (goal: at most 5 %)")


if __name__ == "__main__":
    main()
