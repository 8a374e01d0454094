"""What a chat server sends back: an answer's choices, or why there are none. Servers are strangers, and nothing that
one sends is taken for granted.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from finer_sql_lib.prompts import END_THINK, THINK

MAX_ANSWER_BYTES: Final = 256 * 2**20
"""A longer answer is not read: thirty completions of 2048 tokens with their log-probabilities take about ten."""

_REASONING = frozenset({"thinking", "reasoning", "reasoning_content"})
_TOO_LONG = frozenset({
    "context_length_exceeded", "exceed_context_size_error", "input_text", "input_tokens", "max_tokens",
    "max_completion_tokens",
})  # fmt: skip
_TOO_LONG_WORDS = re.compile(r"context (length|size|window)|maximum (input|sequence|model) length", re.IGNORECASE)
_NAMES = {
    "n": re.compile(r"(?<!\w)['\"`]?\bn\b['\"`]?(?!\w|')|number of (choices|completions)", re.IGNORECASE),
    "logprobs": re.compile(r"log_?-?prob", re.IGNORECASE),
    "seed": re.compile(r"\bseed", re.IGNORECASE),
    # templates without a system role complain of it by name, or of roles that do not alternate
    "system role": re.compile(r"system\W+(role|message|prompt)|(role|message)\W.{0,20}\bsystem\b|alternate", re.I),
}
_BUSY = frozenset({408, 409, 425, 429})
_NOT_SUPPORTED = re.compile(r"not (be )?support|unsupported|unrecogni[sz]ed", re.IGNORECASE)


class Malformed(Exception):
    """An answer of status 200 that is none; the text says what came instead."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One completion as a server sent it, its reasoning within think tags.

    ``shared_tokens``: of the whole answer, at its first choice, those that are known of no single choice.
    """

    text: str
    logprob: float | None
    n_tokens: int | None
    shared_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Complaint:
    """An answer that is an error: its status, its text in one line, and the codes that it gives."""

    status: int
    text: str
    codes: frozenset[str] = frozenset()

    @property
    def is_too_long(self) -> bool:
        """Whether the request does not fit the model's window."""
        return self.status in (400, 413, 422) and bool(self.codes & _TOO_LONG or _TOO_LONG_WORDS.search(self.text))

    @property
    def is_passing(self) -> bool:
        """Whether the same request may be taken later."""
        # some servers give 500 for a template that raises
        unable = self.status == 501 or _NOT_SUPPORTED.search(self.text) is not None
        return self.status in _BUSY or (self.status >= 500 and not unable)

    @property
    def is_of_the_key(self) -> bool:
        """Whether no request with this key, or on this account, will be taken."""
        return self.status in (401, 402)

    @property
    def may_be_of_an_option(self) -> bool:
        """Whether another request of the same question may be taken: not where key, address or size are wrong."""
        return self.status in (400, 422) or self.status >= 500

    def names(self, option: str) -> bool:
        """Whether the complaint is about ``option``: n, logprobs, seed or system role.

        >>> Complaint(400, "Unsupported parameter: 'logprobs'").names("logprobs"), Complaint(400, "no").names("n")
        (True, False)
        """
        return option in self.codes or _NAMES[option].search(self.text) is not None

    def __str__(self) -> str:
        return f"{self.status}: {self.text}" if self.text else f"status {self.status}"


def read_choices(data: bytes) -> list[Choice]:
    """The choices of a chat completion. Raises :class:`Malformed`; an answer without choices is an empty list."""
    try:
        body = json.loads(data)
    except (ValueError, RecursionError) as problem:
        raise Malformed(f"no JSON ({shortened(data)!r})") from problem
    if not isinstance(body, dict):
        raise Malformed(f"no object but {type(body).__name__} ({shortened(data)!r})")
    listed = body.get("choices")
    if not listed and body.get("error"):
        raise Malformed(f"an error with status 200 ({read_complaint(200, data).text})")
    if listed is None and "choices" in body:
        return []
    if not isinstance(listed, list) or not all(isinstance(choice, dict) for choice in listed):
        raise Malformed(f"no list of choices ({shortened(data)!r})")
    choices = [_read_choice(choice) for choice in listed]
    usage = body.get("usage")
    spent = usage.get("completion_tokens") if isinstance(usage, dict) else None  # by all choices together
    if type(spent) is int and 0 <= spent < 2**31 and any(choice.n_tokens is None for choice in choices):
        rest, first = max(0, spent - sum(choice.n_tokens or 0 for choice in choices)), choices[0]
        choices[0] = replace(first, n_tokens=rest) if len(choices) == 1 else replace(first, shared_tokens=rest)
    return choices


def model_names(data: bytes) -> list[str]:
    """The names in a server's list of models; none where it is no such list."""
    try:
        body = json.loads(data)
    except (ValueError, RecursionError):
        return []
    listed = body.get("data") if isinstance(body, dict) else None
    names = [model.get("id") for model in listed if isinstance(model, dict)] if isinstance(listed, list) else []
    return sorted(name for name in names if isinstance(name, str))


def _read_choice(choice: dict[str, Any]) -> Choice:
    message = choice.get("message")
    if not isinstance(message, dict):
        raise Malformed(f"a choice without a message ({shortened(json.dumps(choice).encode())!r})")
    content = message.get("content")
    if content is None:
        content = message.get("refusal") or ""
    # A server with a reasoning parser sends the reasoning in a field of its own, which these two names are of.
    own_field = message.get("reasoning") or message.get("reasoning_content") or ""
    parts = [*_parts(own_field, is_reasoning=True), *_parts(content, is_reasoning=False)]
    thought = "".join(text for text, is_reasoning in parts if is_reasoning)
    text = "".join(text for text, is_reasoning in parts if not is_reasoning)
    if thought:
        text = f"{THINK}\n{thought}\n{END_THINK}\n{text}"
    logprobs = _logprobs(choice)
    if logprobs is None:
        return Choice(text, None, None)
    return Choice(text, math.fsum(logprobs), len(logprobs))


def _parts(content: Any, is_reasoning: bool) -> Iterator[tuple[str, bool]]:
    """The texts of a content, and whether each is reasoning: one text, or a list of parts that may hold lists."""
    if isinstance(content, str):
        yield content, is_reasoning
    elif isinstance(content, list):
        for part in content:
            if isinstance(part, str):
                yield part, is_reasoning
            elif isinstance(part, dict):
                kind = part.get("type")
                inner = next((part[name] for name in ("text", *_REASONING, "content") if part.get(name)), "")
                # one level is what servers send, and a stranger's nesting must not be followed down
                for text in inner if isinstance(inner, list) else [inner]:
                    value = text.get("text", "") if isinstance(text, dict) else text
                    if isinstance(value, str):
                        yield value, is_reasoning or kind in _REASONING
    else:
        raise Malformed(f"a content that is no text but {type(content).__name__}")


def _logprobs(choice: dict[str, Any]) -> list[float] | None:
    """The log-probability of every token; None where there are none, or none that can be read."""
    field = choice.get("logprobs")
    tokens = field.get("content") if isinstance(field, dict) else None
    if not isinstance(tokens, list) or not tokens:
        return None
    values = [token.get("logprob") if isinstance(token, dict) else None for token in tokens]
    known = [float(value) for value in values if isinstance(value, int | float) and abs(value) < 1e9]
    return known if len(known) == len(values) else None


def read_complaint(status: int, data: bytes) -> Complaint:
    """An error as servers send it: OpenAI's object, a text, FastAPI's detail, or a page of HTML.

    >>> read_complaint(404, b'{"error": "no such model"}').text
    'no such model'
    >>> read_complaint(502, b"<html><h1>Bad  Gateway</h1></html>").text
    'Bad Gateway'
    """
    try:
        body = json.loads(data)
    except (ValueError, RecursionError):
        return Complaint(status, shortened(re.sub(rb"<[^>]{0,2000}>", b" ", data[:20_000])))
    inner = body.get("error") if isinstance(body, dict) and body.get("error") else body
    if not isinstance(inner, dict):
        return Complaint(status, shortened(str(inner).encode(errors="replace")))
    text = next((inner[name] for name in ("message", "detail", "msg", "error") if inner.get(name)), inner)
    codes = frozenset(str(inner[name]) for name in ("code", "param", "type") if inner.get(name))
    return Complaint(status, shortened(str(text).encode(errors="replace")), codes)


def shortened(data: bytes) -> str:
    """The head of a text in one line, for a message: at most 300 characters."""
    text = " ".join(data[:4_000].decode(errors="replace").split())
    return text if len(text) <= 300 else f"{text[:297]}..."
