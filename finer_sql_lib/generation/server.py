"""Candidates from an OpenAI-compatible server: ``vllm serve`` or any other.

Requests run in a pool of threads, one question per thread, so that it works the same in a script and inside a notebook
(which already runs an event loop). The client retries connection errors, 408, 409, 429 and 5xx by itself, with
exponential back-off and jitter, and honours ``Retry-After``.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any

from finer_sql_lib.generation.sampling import Sampling, candidate_from_text, missing_package, question_seed, unanswered
from finer_sql_lib.prompts import END_THINK, THINK
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs.files import some

TOO_LONG = frozenset({"context_length_exceeded", "input_text", "input_tokens", "max_tokens", "max_completion_tokens"})
"""``error.code`` (OpenAI) or ``error.param`` (vLLM) of a request that does not fit the model's window."""


class OpenAIServer:
    """A chat-completions endpoint.

    ``base_url`` ends in ``/v1``; the key is ``api_key``, else ``OPENAI_API_KEY``, else the placeholder that local
    servers accept. At most ``concurrency`` requests are in flight; each is tried ``1 + max_retries`` times and waits at
    most ``timeout_s``. A server that returns fewer choices than asked for is asked again until there are n; one that
    refuses ``n > 1`` is asked for one at a time.

    A prompt's pattern is sent as vLLM's ``structured_outputs``, a regular expression, which other servers refuse or
    ignore; its grammar too, for a server that was started with ``--structured-outputs-config.backend guidance``. For a
    model whose think tags are tokens of their own both make vLLM's server spell the tags letter by letter, as such a
    model never does by itself; ``VllmOffline`` gives vLLM a grammar that names the tags.
    """

    in_process = False
    note = ""

    def __init__(
        self,
        model: str,
        base_url: str,
        *,
        api_key: str | None = None,
        concurrency: int = 32,
        max_retries: int = 8,
        timeout_s: float = 1800.0,
        batch_questions: int = 32,
    ) -> None:
        if concurrency < 1:
            raise ValueError(f"concurrency must be at least 1, got {concurrency}")
        self.model = model
        self.base_url = base_url
        self.api_key = api_key or os.environ.get("OPENAI_API_KEY") or "EMPTY"
        self.concurrency = concurrency
        self.max_retries = max_retries
        self.timeout_s = timeout_s
        self.batch_questions = batch_questions
        self._client: Any = None
        self._one_at_a_time = threading.Event()

    def load(self) -> None:
        """Reach the server. Raises ImportError, ConnectionError, PermissionError, ValueError for an unknown model."""
        if self._client is not None:
            return
        try:
            import openai
        except ImportError as problem:
            raise missing_package("openai", "models") from problem
        client = openai.OpenAI(
            base_url=self.base_url, api_key=self.api_key, max_retries=self.max_retries, timeout=self.timeout_s
        )
        try:
            served = sorted(model.id for model in client.with_options(max_retries=1, timeout=30.0).models.list())
        except openai.NotFoundError:
            served = []  # a server without a list of models: the first request will tell
        except openai.APIError as problem:
            raise self._explained(problem) from problem
        if served and self.model not in served:
            raise ValueError(f"{self.base_url} does not serve {self.model!r}; it serves {some(served)}")
        self._client = client

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        """Yield finished questions, ``batch_questions`` at a time; see :class:`~finer_sql_lib.generation.Generator`."""
        self.load()
        waiting = iter(prompts)
        running: set[Future[list[Candidate]]] = set()
        finished: list[list[Candidate]] = []
        pool = ThreadPoolExecutor(self.concurrency, thread_name_prefix="finer-sql-server")
        try:
            while True:
                # Twice as many as threads, so that none of them waits for this loop or for the disk.
                while len(running) < 2 * self.concurrency and (prompt := next(waiting, None)) is not None:
                    running.add(pool.submit(self._ask, prompt, sampling))
                if not running:
                    break
                ended, running = wait(running, return_when=FIRST_COMPLETED)
                finished += [future.result() for future in ended]
                if len(finished) >= self.batch_questions:
                    yield [candidate for question in finished for candidate in question]
                    finished = []
            if finished:
                yield [candidate for question in finished for candidate in question]
        finally:
            # Also when the caller stops early: what is in flight ends by itself, nobody waits for it.
            pool.shutdown(wait=False, cancel_futures=True)

    def _ask(self, prompt: Prompt, sampling: Sampling) -> list[Candidate]:
        """All n candidates of one question, in as many requests as the server needs."""
        import openai

        candidates: list[Candidate] = []
        try:
            while len(candidates) < sampling.n:
                choices = self._request(prompt, sampling, len(candidates))
                if not choices:
                    raise ConnectionError(f"{self.base_url} returned no choices for question {prompt.question_id}")
                for choice in choices[: sampling.n - len(candidates)]:  # a server may send more than n
                    candidates.append(candidate_from_choice(prompt.question_id, len(candidates), choice))
        except openai.APIError as problem:
            if _is_too_long(problem):
                return [unanswered(prompt.question_id, f"the server refused the prompt: {problem.message}")]
            raise self._explained(problem) from problem
        return candidates

    def _request(self, prompt: Prompt, sampling: Sampling, have: int) -> list[Any]:
        """One request for the candidates that are missing; a refusal of ``n`` or of the length is worked around."""
        import openai

        n = 1 if self._one_at_a_time.is_set() else sampling.n - have
        options: dict[str, Any] = {
            "n": n,
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
            "max_tokens": sampling.max_tokens,
            # Another seed for each further request, or a server asked for one at a time would repeat itself.
            "seed": (question_seed(sampling.seed, prompt.question_id) + have) % 2**31,
            "logprobs": sampling.logprobs,
        }
        if prompt.is_bound:
            bound = {"regex": prompt.pattern} if prompt.grammar is None else {"grammar": prompt.grammar}
            options["extra_body"] = {"structured_outputs": bound}
        try:
            return self._send(prompt, options)
        except openai.BadRequestError as problem:
            if _is_too_long(problem):  # without max_tokens the answer may use what the prompt leaves of the window
                return self._send(prompt, {name: value for name, value in options.items() if name != "max_tokens"})
            if n == 1:
                raise
            choices = self._send(prompt, {**options, "n": 1})
            self._one_at_a_time.set()  # it was the n that the server refused
            return choices

    def _send(self, prompt: Prompt, options: dict[str, Any]) -> list[Any]:
        completion = self._client.chat.completions.create(model=self.model, messages=list(prompt.messages), **options)
        return list(completion.choices or ())

    def _explained(self, problem: Any) -> Exception:
        """The error to raise for one of the client's, with the way out. Finished questions are kept in any case."""
        import openai

        if isinstance(problem, openai.APIConnectionError):
            return ConnectionError(
                f"no answer from {self.base_url} ({problem}); start a server (for example: vllm serve {self.model}) or "
                "check --base-url, then run the same command again"
            )
        if isinstance(problem, openai.AuthenticationError | openai.PermissionDeniedError):
            return PermissionError(f"{self.base_url} refuses the key ({problem}); set OPENAI_API_KEY")
        if isinstance(problem, openai.BadRequestError | openai.NotFoundError | openai.UnprocessableEntityError):
            return ValueError(f"{self.base_url} refuses the request for model {self.model!r}: {problem}")
        return ConnectionError(f"{self.base_url} keeps failing ({problem}); run the same command again later")


def candidate_from_choice(question_id: int, index: int, choice: Any) -> Candidate:
    """The candidate of one choice of a server's answer."""
    text, message = choice.message.content or "", choice.message
    # A server with a reasoning parser sends the reasoning in a field of its own, which the two fields below name.
    if reasoning := getattr(message, "reasoning", None) or getattr(message, "reasoning_content", None):
        text = f"{THINK}\n{reasoning}\n{END_THINK}\n{text}"
    tokens = choice.logprobs.content if choice.logprobs and choice.logprobs.content else None
    return candidate_from_text(
        question_id,
        index,
        text,
        logprob=sum(token.logprob for token in tokens) if tokens else None,
        n_tokens=len(tokens) if tokens else None,
    )


def _is_too_long(problem: Any) -> bool:
    return getattr(problem, "status_code", None) == 400 and bool({problem.code, problem.param} & TOO_LONG)
