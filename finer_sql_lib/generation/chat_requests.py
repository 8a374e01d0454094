"""One question's requests to a chat server: tried again while the server is busy, and without what it does not know.

request -> an answer: its choices
        -> busy (408, 409, 429, 5xx, silence): again, after Retry-After or a growing pause
        -> refused (any other 4xx): without the option that the server does not know, or this question's alone
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any, Final, TypeVar

from finer_sql_lib.generation.chat_answers import Choice, Complaint, Malformed, read_choices, read_complaint
from finer_sql_lib.generation.outside_text import unread
from finer_sql_lib.generation.sampling import Sampling, question_seed
from finer_sql_lib.generation.system_role import fold_system
from finer_sql_lib.prompts import END_THINK
from finer_sql_lib.records import Message, Prompt

Result = TypeVar("Result")

WITHOUT: Final[Mapping[str, str]] = {
    "n": "the server refuses n > 1: candidates are asked for one at a time",
    "logprobs": "the server refuses logprobs: candidates have no log-probability",
    "seed": "the server refuses seed: the same run gives other candidates",
    "system role": "the server refuses a system role: the system text stands at the head of the user's message",
}
"""What a request may do without, and what a run then records."""

_NOBODY_THERE = frozenset({"ConnectError", "UnsupportedProtocol"})
_LONGEST_WAIT_S = 600.0
_TRIAL_TOKENS = 16
"""Enough of an answer to see that there is one."""


class Refusal(Exception):
    """The server will not take a request: its complaint."""

    def __init__(self, complaint: Complaint) -> None:
        super().__init__(str(complaint))
        self.complaint = complaint


class Failure(Exception):
    """No answer after all tries; the text is a sentence's predicate with the server as its subject."""


class Unreachable(Failure):
    """Nothing answers at the address."""


@dataclass
class Requests:
    """What is asked of one server, and what it has shown so far: options it does without, options it has taken.

    ``timeout_s`` bounds one request from its first byte sent to the last received, however slowly these come.
    """

    model: str
    max_retries: int
    timeout_s: float
    without: set[str] = field(default_factory=set)
    taken: set[str] = field(default_factory=set)
    answered: dict[str, Prompt] = field(default_factory=dict)
    _bound: str = "max_tokens"
    _learning: asyncio.Lock = field(default_factory=asyncio.Lock)

    def begin(self) -> None:
        """To be called in the event loop that the next requests are made in: a lock is of one loop."""
        self._learning = asyncio.Lock()

    async def choices(self, client: Any, prompt: Prompt, sampling: Sampling) -> list[Choice]:
        """All n choices of a question, in as many requests as the server needs. Raises Refusal and Failure."""
        choices: list[Choice] = []
        while len(choices) < sampling.n:
            more = await self._some_choices(client, prompt, sampling, len(choices))
            choices += more[: sampling.n - len(choices)]  # a server may send more than it was asked for
        self.answered[_kind(prompt)] = prompt
        return choices

    async def takes_others(self, client: Any, prompt: Prompt, sampling: Sampling) -> bool:
        """Whether the server answers another question of this kind now, so that a refusal is of the question alone."""
        try:
            await self._try(client, self.answered.get(_kind(prompt), _harmless(prompt)), sampling)
        except Refusal:
            return False
        return True

    async def keeps_bounds(self, client: Any, prompt: Prompt, sampling: Sampling) -> bool:
        """Whether the server does not ignore what a bound prompt asks: told to say yes, it may only say no."""
        try:
            choices = await self._try(client, _harmless(prompt), sampling)
        except (Refusal, Failure):
            return True  # what is wrong, the questions themselves will tell
        said = "".join(choice.text for choice in choices).rpartition(END_THINK)[2].strip()
        return said in ("no", "")  # nothing: it was still thinking

    async def _try(self, client: Any, prompt: Prompt, sampling: Sampling) -> list[Choice]:
        options = self._options(prompt, sampling, 0, {*WITHOUT})
        return await self._chat(client, prompt, options | {self._bound: _TRIAL_TOKENS})

    async def _some_choices(self, client: Any, prompt: Prompt, sampling: Sampling, have: int) -> list[Choice]:
        """One request for what is missing, without what the server turns out not to know."""
        while True:
            without = frozenset(self.without)
            try:
                return await self._asked(client, prompt, sampling, have, without)
            except Refusal as refusal:
                if refusal.complaint.is_too_long or not refusal.complaint.may_be_of_an_option:
                    raise
                async with self._learning:
                    # unless another question has found out in the meantime
                    if without == self.without:
                        return await self._learnt(client, prompt, sampling, have, refusal)

    async def _learnt(
        self, client: Any, prompt: Prompt, sampling: Sampling, have: int, refusal: Refusal
    ) -> list[Choice]:
        """The choices of a request without some options, which the server then never gets again; raises ``refusal``
        where no such request is taken: it was not for an option.
        """
        used = [name for name in WITHOUT if name in _used(prompt, sampling, have) and name not in self.without]
        named = [name for name in used if refusal.complaint.names(name)]
        untaken = [name for name in used if name not in self.taken]
        trials = [set(names) for names in (named, *([name] for name in untaken), untaken) if names]
        tried: list[set[str]] = []
        while trials:
            dropped = trials.pop(0)
            if dropped in tried:
                continue
            tried.append(dropped)
            try:
                choices = await self._asked(client, prompt, sampling, have, self.without | dropped)
            except Refusal as problem:
                # rid of one option, a server may name the next
                further = {name for name in used if problem.complaint.names(name)} - dropped
                trials = [*([dropped | further] if further else []), *trials]
            else:
                self.without |= dropped
                return choices
        raise refusal

    async def _asked(
        self, client: Any, prompt: Prompt, sampling: Sampling, have: int, without: frozenset[str] | set[str]
    ) -> list[Choice]:
        options = self._options(prompt, sampling, have, without)
        bound_name = self._bound  # of these options: another question may learn the newer name meanwhile
        try:
            choices = await self._chat(client, prompt, options)
        except Refusal as refusal:
            # of a bound of the completion's length: it has another name, or is more than the window has left
            bound = options.pop(bound_name)
            choices = []
            if bound_name == "max_tokens" and "max_completion_tokens" in refusal.complaint.text:
                with suppress(Refusal):
                    choices = await self._chat(client, prompt, options | {"max_completion_tokens": bound})
                    self._bound = "max_completion_tokens"
            if not choices:
                if not refusal.complaint.is_too_long:
                    raise
                choices = await self._chat(client, prompt, options)
        self.taken |= _used(prompt, sampling, have) - without
        return choices

    def _options(
        self, prompt: Prompt, sampling: Sampling, have: int, without: frozenset[str] | set[str]
    ) -> dict[str, Any]:
        # the server's template must not take a text in a value, a name or a question for one of its tags
        messages = [Message(role=each["role"], content=unread(each["content"])) for each in prompt.messages]
        options: dict[str, Any] = {
            "model": self.model,
            "messages": fold_system(messages) if "system role" in without else messages,
            "n": 1 if "n" in without else sampling.n - have,
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
            self._bound: sampling.max_tokens,
        }
        if "seed" not in without:
            # another one for each further request, or a server asked for one at a time would repeat itself; vLLM's adds
            # its index to the seed of each choice, so that choice i has the same one however they are asked for
            options["seed"] = (question_seed(sampling.seed, prompt.question_id) + sampling.first + have) % 2**31
        if sampling.logprobs and "logprobs" not in without:  # some servers refuse the field even where it says no
            options["logprobs"] = True
        if prompt.is_bound:
            bound = {"regex": prompt.pattern} if prompt.grammar is None else {"grammar": prompt.grammar}
            options["extra_body"] = {"structured_outputs": bound}
        return options

    async def _chat(self, client: Any, prompt: Prompt, options: dict[str, Any]) -> list[Choice]:
        try:
            return await self.tried(partial(client.chat.completions.with_raw_response.create, **options), some_choices)
        except Malformed as problem:
            raise Failure(f"returned {problem} for question {prompt.question_id}") from problem

    async def tried(self, call: Callable[[], Awaitable[Any]], read: Callable[[bytes], Result]) -> Result:
        """What ``read`` makes of the answer to ``call``, which is called again while the server is busy.

        Raises Refusal, Failure, and ``read``'s Malformed.
        """
        odd_answers = 0
        for attempt in range(1 + self.max_retries):
            wait_s, last = min(8.0, 0.5 * 2**attempt) * random.uniform(0.75, 1.0), attempt == self.max_retries
            try:
                return read(await self._sent(call))
            except Malformed:
                odd_answers += 1  # once may be a proxy's page; a server that does it again will go on
                if last or odd_answers > 1:
                    raise
            except _Busy as busy:
                if last or busy.wait_s > _LONGEST_WAIT_S:
                    pause = f"; it asks to wait {busy.wait_s:,.0f} s" if busy.wait_s > _LONGEST_WAIT_S else ""
                    raise busy.failure(pause) from busy
                wait_s = busy.wait_s or wait_s
            await asyncio.sleep(wait_s)
        raise AssertionError("the last try returns or raises")

    async def _sent(self, call: Callable[[], Awaitable[Any]]) -> bytes:
        """The body of one answer of status 200."""
        import openai

        try:
            async with asyncio.timeout(self.timeout_s):
                body: bytes = (await call()).http_response.content
                return body
        except (TimeoutError, openai.APITimeoutError) as problem:
            raise _Busy(f"gave no whole answer within {self.timeout_s:g} s") from problem
        except openai.APIStatusError as problem:
            complaint = read_complaint(problem.status_code, problem.response.content)
            if complaint.is_passing:
                raise _Busy(f"keeps failing ({complaint})", retry_after(problem.response.headers)) from problem
            raise Refusal(complaint) from problem
        except openai.APIConnectionError as problem:
            if isinstance(problem.__cause__, Malformed):
                raise problem.__cause__ from None
            cause = problem.__cause__ or problem
            if type(cause).__name__ in _NOBODY_THERE:
                raise _Busy(f"cannot be reached: {cause}", unreachable=True) from problem
            raise _Busy(f"broke off ({str(cause) or type(cause).__name__})") from problem


def some_choices(data: bytes) -> list[Choice]:
    """The choices of an answer, one at least. Raises Malformed."""
    if choices := read_choices(data):
        return choices
    raise Malformed("no choices")


class _Busy(Exception):
    """One try in vain; ``wait_s``: when the server wants to be asked again, 0 where it does not say."""

    def __init__(self, what: str, wait_s: float = 0.0, *, unreachable: bool = False) -> None:
        super().__init__(what)
        self.wait_s, self._unreachable = wait_s, unreachable

    def failure(self, pause: str) -> Failure:
        return (Unreachable if self._unreachable else Failure)(f"{self}{pause}")


def retry_after(headers: Mapping[str, str]) -> float:
    """The seconds that a server asks to wait for, in any of the three ways there are; 0 where it does not say.

    >>> retry_after({"retry-after": "2"}), retry_after({"retry-after-ms": "5"}), retry_after({})
    (2.0, 0.005, 0.0)
    """
    for name, seconds in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return max(0.0, float(headers[name]) * seconds)
        except (KeyError, ValueError):
            continue
    try:
        return max(0.0, (parsedate_to_datetime(headers["retry-after"]) - datetime.now(UTC)).total_seconds())
    except (KeyError, ValueError, TypeError):  # TypeError: a date without a zone
        return 0.0


def _harmless(prompt: Prompt) -> Prompt:
    """A question that any server answers, bound as ``prompt`` is, to an answer that nobody would give."""
    return Prompt(
        prompt.question_id,
        (Message(role="user", content="Say yes."),),
        pattern=None if prompt.pattern is None else "no",
        grammar=None if prompt.grammar is None else 'start: "no"',
    )


def _kind(prompt: Prompt) -> str:
    return "pattern" if prompt.pattern is not None else "grammar" if prompt.grammar is not None else "free"


def _used(prompt: Prompt, sampling: Sampling, have: int) -> set[str]:
    """The options a request has that the server may not know."""
    return {
        "seed",
        *(["n"] if sampling.n - have > 1 else []),
        *(["logprobs"] if sampling.logprobs else []),
        *(["system role"] if prompt.messages[0]["role"] == "system" else []),
    }
