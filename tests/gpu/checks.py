"""What a GPU has to show, a function a check: figures by name, each with the bound that it has to keep, or none."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finer_sql_lib.generation import Sampling, Transformers, VllmOffline, generate_run, question_seed
from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs import open_run
from tests.gpu.world import agreement, is_random, many_prompts, random_adapter


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number; ``least``: what it must reach, ``most``: what it must not pass."""

    name: str
    value: float
    unit: str = ""
    least: float | None = None
    most: float | None = None

    @property
    def kept(self) -> bool:
        """Whether the bound is kept."""
        return (self.least is None or self.value >= self.least) and (self.most is None or self.value <= self.most)


@dataclass(frozen=True, slots=True)
class Size:
    """How much is done. ``is_gpu`` False: a try of the checks themselves, on a CPU with a tiny model."""

    is_gpu: bool
    questions: int
    n: int
    max_tokens: int
    repeats: int


def bf16(model: str, size: Size) -> Iterator[Figure]:
    """The transformers backend in bfloat16 says what float32 says, and how fast it is."""
    device = "cuda" if size.is_gpu else "cpu"
    few, greedy = many_prompts(16), Sampling(n=1, temperature=0, max_tokens=size.max_tokens)
    said = {}
    for dtype in ("float32", "bfloat16"):
        backend = Transformers(model, device=device, dtype=dtype)
        said[dtype] = texts(candidates_of(backend, few, greedy))
    least = None if is_random(model) else 0.5  # of random weights every token is nearly as likely
    yield Figure("bfloat16 begins as float32, greedy", agreement(said["bfloat16"], said["float32"]), "", least)
    prompts, sampling = many_prompts(size.questions), Sampling(n=size.n, max_tokens=size.max_tokens)
    tokens, seconds = timed(lambda: sample_into_a_run(backend, prompts, sampling))
    yield Figure("transformers backend, bfloat16", tokens / seconds, "tokens/s")
    yield Figure("questions", len(prompts) / seconds, "questions/s")


def vllm(model: str, size: Size) -> Iterator[Figure]:
    """VLLM offline: its start, our loop against its own ``generate`` with and without log-probabilities."""
    # 512: of more sequences at once vLLM has no CUDA graphs
    engine = {"max_num_seqs": 512} if size.is_gpu else {}
    backend = VllmOffline(model, gpu_memory=0.5 if size.is_gpu else 0.05, engine=engine)
    _, start = timed(backend.load)
    yield Figure("vLLM's start", start, "s")
    prompts = many_prompts(size.questions)
    for logprobs, repeats in ((False, size.repeats), (True, 1)):
        sampling = Sampling(n=size.n, max_tokens=size.max_tokens, logprobs=logprobs)
        ours, theirs = against_generate(backend, prompts, sampling, repeats)
        kept = "with" if logprobs else "without"
        yield Figure(f"our loop, {kept} log-probabilities", ours, "tokens/s")
        yield Figure(f"LLM.generate, {kept} log-probabilities", theirs, "tokens/s")
        yield Figure(f"our loop to LLM.generate, {kept}", ours / theirs, "", None if logprobs else 0.98)


def against_generate(
    backend: VllmOffline, prompts: list[Prompt], sampling: Sampling, repeats: int
) -> tuple[float, float]:
    """Tokens/s of our loop into a run and of ``LLM.generate`` from the same messages, each its best of ``repeats``."""
    from vllm import SamplingParams

    llm = backend._llm
    params = [
        SamplingParams(
            n=sampling.n,
            max_tokens=sampling.max_tokens,
            seed=question_seed(sampling.seed, prompt.question_id),
            logprobs=0 if sampling.logprobs else None,
            flat_logprobs=True,  # as ours
        )
        for prompt in prompts
    ]

    def theirs(count: int = len(prompts)) -> int:
        ids = [template_ids(llm.get_tokenizer(), prompt.messages) for prompt in prompts[:count]]
        outputs = llm.generate([{"prompt_token_ids": one} for one in ids], params[:count], use_tqdm=False)
        return sum(len(done.token_ids) for output in outputs for done in output.outputs)

    theirs(1)  # kernels are compiled when they are first asked for, those of log-probabilities apart
    best = {"ours": 0.0, "theirs": 0.0}
    for _ in range(repeats):
        for side, work in (("theirs", theirs), ("ours", lambda: sample_into_a_run(backend, prompts, sampling))):
            llm.reset_prefix_cache()
            tokens, seconds = timed(work)
            best[side] = max(best[side], tokens / seconds)
    return best["ours"], best["theirs"]


def lora(model: str, size: Size) -> Iterator[Figure]:
    """VLLM with an adapter beside the weights says what the transformers backend says with it added to them."""
    greedy, prompts = Sampling(n=1, temperature=0, max_tokens=32, logprobs=True), many_prompts(24)
    with tempfile.TemporaryDirectory() as folder:
        adapter = str(random_adapter(model, Path(folder)))
        device, dtype = ("cuda", "bfloat16") if size.is_gpu else ("cpu", "float32")
        merged = candidates_of(Transformers(model, device=device, dtype=dtype, lora=adapter), prompts, greedy)
        bare = candidates_of(Transformers(model, device=device, dtype=dtype), prompts, greedy)
        share = 0.4 if size.is_gpu else 0.05
        beside = VllmOffline(model, dtype=dtype, lora=adapter, gpu_memory=share, engine={"enforce_eager": True})
        applied = candidates_of(beside, prompts, greedy)
    least = None if is_random(model) else 0.5
    yield Figure("vLLM with an adapter begins as the merged model", agreement(texts(applied), texts(merged)), "", least)
    # a firm model says the same with other weights, but not as surely
    surely = [(one.logprob or 0.0) - (other.logprob or 0.0) for one, other in zip(merged, bare, strict=True)]
    yield Figure("the adapter changes log-probabilities by", sum(map(abs, surely)) / len(surely), "", 0.001)


def candidates_of(backend: Any, prompts: list[Prompt], sampling: Sampling) -> list[Candidate]:
    """Every candidate, in the order of questions and samples."""
    found = [candidate for batch in backend.generate(prompts, sampling) for candidate in batch]
    return sorted(found, key=lambda one: (one.question_id, one.index))


def texts(candidates: list[Candidate]) -> list[str]:
    """What they say."""
    return [candidate.text for candidate in candidates]


def sample_into_a_run(backend: Any, prompts: list[Prompt], sampling: Sampling) -> int:
    """The whole of ``finer-sql generate``: sample, parse, write. Returns the tokens made."""
    with tempfile.TemporaryDirectory() as folder, open_run(Path(folder) / "run", {}) as run:
        return generate_run(backend, prompts, sampling, run, progress=False).tokens


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """What ``work`` returned, and its seconds."""
    started = time.perf_counter()
    return work(), time.perf_counter() - started
