"""What every backend shares: the protocol, the sampling settings, and the loop that writes a run.

A backend yields *batches*: lists that hold all candidates of one or more whole questions. The loop writes each batch
as one atomic part before it asks for the next, so a run that is killed anywhere holds whole questions only, and the
next start samples exactly the questions that are missing.
"""

from __future__ import annotations

import hashlib
import math
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Annotated, Any, Protocol

from annotated_doc import Doc

from finer_sql_lib.generation.batches import machines, shared_tokens
from finer_sql_lib.generation.usage import machine, peak_memory
from finer_sql_lib.prompts import parse_completion
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs import Run
from finer_sql_lib.runs.bars import progress_bar
from finer_sql_lib.runs.files import some


@dataclass(frozen=True, slots=True)
class Sampling:
    """How to sample, with the paper's values as defaults.

    ``temperature=0`` is greedy decoding: there is one answer only, so ``n`` must be 1. ``max_tokens`` bounds one
    completion; a completion also ends at the model's window. ``seed`` and the question's id together decide a
    question's candidates. ``logprobs`` asks for the log-probability of each completion under the model itself
    (temperature 1, no top-p), summed over its tokens: nothing here reads it, and vLLM on a GPU needs 40 % more time.
    ``first``: the candidates are those from this index on, for sampling in rounds (:mod:`.rounds`): with their random
    numbers they are the ones that a larger n would have given.
    """

    n: Annotated[int, "-n", Doc("Candidates per question.")] = 30
    temperature: Annotated[float, Doc("0 is greedy (then n must be 1).")] = 1.0
    top_p: float = 1.0
    max_tokens: Annotated[int, Doc("Longest completion, in tokens.")] = 2048
    seed: Annotated[int, Doc("Same seed, same candidates.")] = 0
    logprobs: bool = False
    first: int = 0

    def __post_init__(self) -> None:
        if self.n < 1:
            raise ValueError(f"n (candidates per question) must be at least 1, got {self.n}")
        if not (math.isfinite(self.temperature) and self.temperature >= 0):
            raise ValueError(f"temperature must be a finite number >= 0 (0 is greedy), got {self.temperature}")
        if not 0 < self.top_p <= 1:
            raise ValueError(f"top_p must be in (0, 1], got {self.top_p}")
        if self.max_tokens < 1:
            raise ValueError(f"max_tokens must be at least 1, got {self.max_tokens}")
        if self.first < 0:
            raise ValueError(f"first (index of the first candidate) must be at least 0, got {self.first}")
        if not 0 <= self.seed < 2**31:
            raise ValueError(f"seed must be in 0 .. 2**31 - 1, got {self.seed}")
        if self.temperature == 0 and self.n > 1:
            raise ValueError(
                f"temperature 0 is greedy: all candidates would be equal, but n is {self.n}; "
                "pass n=1, or a temperature above 0"
            )

    def identity(self) -> dict[str, Any]:
        """What a run records of it: all but ``first``, which is of a round and not of a run."""
        return {name: value for name, value in asdict(self).items() if name != "first"}


class Generator(Protocol):
    """A source of candidates. Implemented by VllmOffline, OpenAIServer, Transformers and Recorded."""

    @property
    def in_process(self) -> bool:
        """Whether the model computes in this process, so that its memory is this process's."""

    @property
    def note(self) -> str:
        """What a run should record of how its prompts reached the model, "" for nothing; known when it is loaded."""

    def load(self) -> None:
        """Get ready (load weights, reach the server); cheap the second time. Raises what is wrong with the setup."""

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        """Yield batches of candidates, each question exactly once and whole, in any order.

        A question that cannot be sampled (its prompt does not fit the window) is one :func:`unanswered` candidate.
        """


@dataclass(frozen=True, slots=True)
class Generated:
    """What one call of :func:`generate_run` did. ``unanswered`` lists the questions that could not be sampled."""

    questions: int
    resumed: int
    candidates: int
    tokens: int
    seconds: float
    unanswered: tuple[int, ...] = ()


def pace(questions: int, tokens: int, seconds: float) -> str:
    """How fast ``questions`` with ``tokens`` were sampled, 0 tokens: a server that does not count them.

    >>> pace(64, 240_000, 10.0), pace(3, 0, 2.0)
    ('6.4 questions/s, 24,000 tokens/s', '1.5 questions/s')
    """
    seconds = max(seconds, 1e-9)
    return f"{questions / seconds:.3g} questions/s{f', {tokens / seconds:,.0f} tokens/s' if tokens else ''}"


def generate_run(
    backend: Generator, prompts: Sequence[Prompt], sampling: Sampling, run: Run, *, progress: bool = True
) -> Generated:
    """Sample every prompt that ``run`` has no candidates for, writing each finished batch before the next starts.

    The manifest's ``generation`` keeps, over all resumptions, the ``seconds`` and ``tokens`` spent so far on what is
    written (neither loading the model nor a batch that an interrupt ended), the ``machines`` that sampled, and
    for a model in this process the most memory it took (:func:`~finer_sql_lib.generation.usage.peak_memory`). Raises
    ValueError when ``prompts`` repeats a question id.
    """
    check_unique(prompts)
    run.mend("candidates")
    sampled = set(run.table("candidates").column("question_id").unique().to_pylist())
    todo = [prompt for prompt in prompts if prompt.question_id not in sampled]
    resumed = len(prompts) - len(todo)
    if not todo:
        return Generated(0, resumed, 0, 0, 0.0)
    backend.load()
    before = run.manifest.get("generation", {})
    questions, candidates, tokens, seconds = 0, 0, 0, 0.0
    unanswered: list[int] = []
    with progress_bar(len(prompts), "question", done=resumed, shown=progress) as bar:
        for batch in sampled_into(run, backend, todo, sampling):
            spent = run.manifest["generation"]
            seconds, tokens = (spent[name] - before.get(name, 0) for name in ("seconds", "tokens"))
            ids = {candidate.question_id for candidate in batch}
            unanswered += sorted({candidate.question_id for candidate in batch if is_unanswered(candidate)})
            questions, candidates = questions + len(ids), candidates + len(batch)
            bar.set_postfix_str(f"{tokens / max(seconds, 1e-9):,.0f} tokens/s" if tokens else "", refresh=False)
            bar.update(len(ids))
    return Generated(questions, resumed, candidates, tokens, seconds, tuple(unanswered))


def check_unique(prompts: Sequence[Prompt]) -> None:
    """Raise ValueError when ``prompts`` repeats a question id."""
    counts = Counter(prompt.question_id for prompt in prompts)
    if repeated := sorted(question_id for question_id, count in counts.items() if count > 1):
        raise ValueError(f"question ids must be unique, but these come more than once: {some(repeated)}")


def sampled_into(
    run: Run, backend: Generator, prompts: Sequence[Prompt], sampling: Sampling
) -> Iterator[list[Candidate]]:
    """Each batch of the backend's when it is written into ``run``, with what has been spent so far."""
    before = run.manifest.get("generation", {})
    places = dict.fromkeys(before.get("machines", ()))
    tokens, start = 0, time.perf_counter()
    for sampled in backend.generate(prompts, sampling):
        # a question that was answered in an earlier round keeps what it has
        batch = [candidate for candidate in sampled if not (sampling.first and is_unanswered(candidate))]
        seconds = time.perf_counter() - start
        tokens += sum(candidate.n_tokens or 0 for candidate in batch) + shared_tokens(sampled)
        run.append("candidates", batch)
        places |= dict.fromkeys(machines(sampled) or [machine()])
        peaks = peak_memory() if backend.in_process else {}
        spent = {
            **before,  # by earlier rounds, and earlier starts of this run
            "seconds": before.get("seconds", 0.0) + seconds,
            "tokens": before.get("tokens", 0) + tokens,
            **({"note": backend.note} if backend.note else {}),
            "machines": list(places),
            **{name: max(n_bytes, before.get(name, 0)) for name, n_bytes in peaks.items()},
        }
        run.note(generation=spent)
        yield batch


def candidate_from_text(
    question_id: int, index: int, text: str, *, logprob: float | None = None, n_tokens: int | None = None
) -> Candidate:
    """The candidate of one completion: its text, and the reasoning and SQL that ``parse_completion`` finds in it."""
    text = storable(text)
    parsed = parse_completion(text)
    return Candidate(question_id, index, text, parsed.reasoning, parsed.sql, logprob, n_tokens)


def storable(text: str) -> str:
    """``text`` with lone surrogates, which no file can hold, replaced by question marks."""
    return text.encode(errors="replace").decode()


_NO_ANSWER = "[no answer: "


def unanswered(question_id: int, why: str) -> Candidate:
    """The one candidate of a question that could not be sampled; ``why`` is kept in its text, and it has no SQL.

    >>> unanswered(3, "the prompt has 5012 tokens, the window 4096").text
    '[no answer: the prompt has 5012 tokens, the window 4096]'
    """
    return Candidate(question_id, 0, f"{_NO_ANSWER}{why}]", n_tokens=0)


def is_unanswered(candidate: Candidate) -> bool:
    """Whether ``candidate`` stands for a question that could not be sampled."""
    return candidate.n_tokens == 0 and candidate.text.startswith(_NO_ANSWER)


def prompt_too_long(question_id: int, n_tokens: int, window: int) -> Candidate:
    """The candidate of a question whose prompt leaves no room for an answer in the model's window."""
    return unanswered(question_id, f"the prompt has {n_tokens} tokens, the model's window {window}")


def question_seed(seed: int, question_id: int) -> int:
    """A seed in 0 .. 2**31 - 1 for one question, so that its candidates do not depend on the rest of the batch.

    >>> question_seed(0, 7) == question_seed(0, 7), question_seed(0, 7) == question_seed(1, 7)
    (True, False)
    """
    digest = hashlib.blake2b(f"{seed}:{question_id}".encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") >> 1  # 31 bits: what every backend takes for a seed
