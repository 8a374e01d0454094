"""Candidates from an OpenAI-compatible server: ``vllm serve`` or any other.

Questions are asked at once, as many as ``concurrency``, by an event loop of their own (:mod:`.background`). What one
question's requests are, and what happens where a server refuses one, is in :mod:`.chat_requests`.
"""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

from finer_sql_lib.generation.background import as_finished
from finer_sql_lib.generation.batches import Batch, merged
from finer_sql_lib.generation.chat_answers import Malformed, model_names
from finer_sql_lib.generation.chat_requests import WITHOUT, Failure, Refusal, Requests, Unreachable
from finer_sql_lib.generation.sampling import Sampling, candidate_from_text, unanswered
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs.files import some
from finer_sql_lib.runs.install import missing_package

_LOG = logging.getLogger(__name__)

ITS_MACHINE = "a server, which does not say what it is"
"""What a run notes as the machine that sampled: this one only asked."""
_FAILURES_IN_A_ROW = 4
"""Questions that fail with no answer between them, after which a server is taken to be down."""


def check_address(url: str) -> None:
    """Raise ValueError, naming the option, where ``url`` is no address of a server."""
    try:
        parts = urlsplit(url)
        is_one = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # of brackets or a port that are none
        is_one = False
    if not is_one:
        raise ValueError(f"{url!r} is no address of a server; give --base-url http://HOST:PORT/v1")


class OpenAIServer:
    """A chat-completions endpoint.

    ``base_url`` ends in ``/v1``; the key is ``api_key``, else ``OPENAI_API_KEY``, else the placeholder that local
    servers accept. At most ``concurrency`` questions are asked at once; each request is tried ``1 + max_retries`` times
    and waits at most ``timeout_s`` for the whole answer. A server that returns fewer choices than asked for is asked
    again until there are n.

    A server that refuses ``n > 1``, ``logprobs``, ``seed`` or a system role does not get it again, which ``note`` says.
    A question that it refuses while it answers others is recorded as unanswered; one that it fails to answer is left
    for the next start, and named in the error that ends this one, after all others.

    A prompt's pattern is sent as vLLM's ``structured_outputs``, a regular expression, and its grammar too, for a server
    that was started with ``--structured-outputs-config.backend guidance``. A server that ignores them is found out by
    one small request, and ``generate`` raises ValueError. For a model whose think tags are tokens of their own both
    make vLLM's server spell the tags letter by letter, as such a model never does by itself; ``VllmOffline`` gives vLLM
    a grammar that names the tags.
    """

    in_process = False

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
        self.batch_questions = batch_questions
        self._requests = Requests(model, max_retries, timeout_s)
        self._is_reached = False
        self._keeps_bounds = False
        self._told: set[str] = set()

    @property
    def note(self) -> str:
        """What the server turned out not to know."""
        return "; ".join(sentence for option, sentence in WITHOUT.items() if option in self._requests.without)

    def load(self) -> None:
        """Reach the server. Raises ImportError, ConnectionError, PermissionError, ValueError for an unknown model."""
        if self._is_reached:
            return
        try:
            import openai  # noqa: F401
        except ImportError as problem:
            raise missing_package("openai", "models") from problem
        check_address(self.base_url)
        reached = Requests(self.model, min(1, self._requests.max_retries), min(30.0, self._requests.timeout_s))
        (served,) = as_finished(self._session, lambda client, _: self._served(client, reached), [None], 1)
        if served and self.model not in served:
            raise ValueError(f"{self.base_url} does not serve {self.model!r}; it serves {some(served)}")
        self._is_reached = True

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        """Yield finished questions, ``batch_questions`` at a time; see :class:`~finer_sql_lib.generation.Generator`.

        Before an error or an interrupt ends it, what is finished is yielded.
        """
        self.load()
        self._check_bounds(prompts, sampling)
        finished: list[list[Candidate]] = []
        failed: dict[int, Exception] = {}
        in_a_row = 0
        questions = as_finished(
            self._session, lambda client, prompt: self._ask(client, prompt, sampling), prompts, self.concurrency
        )
        fatal: BaseException | None = None
        try:
            for prompt, outcome in questions:
                if isinstance(outcome, Exception):
                    in_a_row += 1
                    failed[prompt.question_id] = outcome
                    is_down = isinstance(outcome, Unreachable) and not self._requests.answered
                    if is_down or in_a_row == _FAILURES_IN_A_ROW:
                        break
                    continue
                in_a_row = 0
                finished.append(outcome)
                if len(finished) >= self.batch_questions:
                    self._tell()
                    batch, finished = finished, []
                    yield merged(batch)
        except (KeyboardInterrupt, OSError, ValueError) as problem:
            fatal = problem
        finally:
            # first of all: nothing may go on at the server for a caller who has left
            questions.close()  # type: ignore[attr-defined]
        self._tell()
        if finished:
            yield merged(finished)
        if fatal is not None:
            raise fatal
        if failed:
            raise self._failure(failed)

    def _check_bounds(self, prompts: Sequence[Prompt], sampling: Sampling) -> None:
        """Raise ValueError for a server that would answer bound prompts as if they were free. Asks it once."""
        bound = [prompt for prompt in prompts if prompt.is_bound][:1]
        if not bound or self._keeps_bounds:
            return
        (self._keeps_bounds,) = as_finished(
            self._session, lambda client, prompt: self._requests.keeps_bounds(client, prompt, sampling), bound, 1
        )
        if not self._keeps_bounds:
            raise ValueError(
                f"{self.base_url} ignores structured_outputs, so that --constrained would bind nothing; serve "
                "the model with vLLM, or leave --constrained out"
            )

    def _tell(self) -> None:
        """Say once what the server does not know."""
        for option in sorted(self._requests.without - self._told):
            self._told.add(option)
            _LOG.warning("%s: %s", self.base_url, WITHOUT[option])

    @asynccontextmanager
    async def _session(self) -> AsyncIterator[Any]:
        from finer_sql_lib.generation.client import open_client

        self._requests.begin()
        async with open_client(self.base_url, self.api_key, self._requests.timeout_s) as client:
            yield client

    async def _ask(self, client: Any, prompt: Prompt, sampling: Sampling) -> tuple[Prompt, Batch | Failure]:
        """The candidates of one question, or why the server failed to give them. Raises what no question will pass."""
        number = prompt.question_id
        try:
            choices = await self._requests.choices(client, prompt, sampling)
        except Failure as problem:
            return prompt, problem
        except Refusal as problem:
            if problem.complaint.is_of_the_key:
                raise self._explained(problem) from problem
            if not problem.complaint.is_too_long:
                try:
                    others_pass = await self._requests.takes_others(client, prompt, sampling)
                except Failure as failure:
                    return prompt, failure
                if not others_pass:
                    raise self._explained(problem) from problem
            refused = unanswered(number, f"the server refused the prompt: {problem}")
            return prompt, Batch([refused], machines=[ITS_MACHINE])
        candidates = (
            candidate_from_text(number, index, choice.text, logprob=choice.logprob, n_tokens=choice.n_tokens)
            for index, choice in enumerate(choices, sampling.first)
        )
        return prompt, Batch(candidates, sum(choice.shared_tokens for choice in choices), [ITS_MACHINE])

    async def _served(self, client: Any, reached: Requests) -> list[str]:
        """The names of the models that the server says it has; none where it has no such list."""
        try:
            return await reached.tried(client.models.with_raw_response.list, model_names)
        except Refusal as problem:
            if problem.complaint.status in (401, 403):
                raise self._explained(problem) from problem
            return []  # a server without a list of models: the first request will tell
        except Failure as problem:
            raise self._failure({0: problem}) from problem
        except Malformed as problem:
            raise self._failure({0: Failure(f"returned {problem}")}) from problem

    def _failure(self, failed: dict[int, Exception]) -> ConnectionError:
        """The error for a server that gave no answer, with the way out. Finished questions are kept in any case."""
        why = next(iter(failed.values()))
        if isinstance(why, Unreachable):
            return ConnectionError(
                f"no answer from {self.base_url} (it {why}); start a server (for example: vllm serve {self.model}) or "
                "check --base-url, then run the same command again"
            )
        missing = f"; {len(failed)} questions are missing ({some(sorted(failed))})" if len(failed) > 1 else ""
        return ConnectionError(f"{self.base_url} {why}{missing}; run the same command again later")

    def _explained(self, refusal: Refusal) -> Exception:
        """The error for a refusal that is of no single question."""
        if refusal.complaint.status in (401, 403):
            return PermissionError(f"{self.base_url} refuses the key ({refusal}); set OPENAI_API_KEY")
        address = self.base_url.rstrip("/")
        hint = ""
        if refusal.complaint.status in (404, 405) and not address.endswith("/v1"):
            hint = f"; the address of most servers ends in /v1: --base-url {address}/v1"
        if "chat template" in refusal.complaint.text.lower():
            hint = "; serve a model that is tuned to answer, or give its server a template: --chat-template FILE"
        return ValueError(f"{self.base_url} refuses the request for model {self.model!r}: {refusal}{hint}")
