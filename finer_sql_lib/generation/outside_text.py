"""Text from outside stays text: a ``<|im_end|>`` in a value, a name or a question ends nothing.

A tokenizer turns the text of its control tokens into these tokens wherever it stands, in a chat template and in what
is filled into it alike. Here only the template's own count; what else holds such a text gets the ids of its letters.
A prompt that holds none has the ids that the tokenizer itself gives it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from finer_sql_lib.records import Message

_TAG = re.compile(r"<[^\s<>]+>|\[[^\s\[\]]+\]")
"""Tokens that are added to a vocabulary without being called special are control tokens if they look like this; others
are ordinary words, or runs of blanks."""

_TAG_OF_A_FAMILY = re.compile(
    r"""<(?:\|[^<>|]{1,64}\||\uff5c[^<>\uff5c]{1,64}\uff5c)>        # ChatML, Llama 3, Phi; DeepSeek with its own bars
      | </?(?:s|bos|eos|pad|unk|mask|cls|sep|think|thinking|reasoning|answer|tools?|user|assistant|system|human)>
      | </?[a-z][a-z0-9]*_[a-z0-9_]{1,40}>                # Gemma, StarCoder, tool calls: <start_of_turn>, <repo_name>
      | <(?:unused|reserved|reponame|filename)\d*>
      | \[/?(?:INST|SYS|IMG|BOS|EOS|PAD|UNK|CLS|SEP|MASK|(?-i:[A-Z]+_[A-Z_]{1,40}))\]
      | <</?SYS>>""",
    re.IGNORECASE | re.VERBOSE,
)
_UNREAD = str.maketrans("<>[]", "\u2039\u203a\u27e6\u27e7")


def template_ids(tokenizer: Any, messages: Sequence[Message]) -> list[int]:
    """The token ids of ``messages`` in the model's chat template, ready for its answer, whose control tokens are the
    template's own.
    """
    ids: list[int] = _templated(tokenizer, messages)
    controls = control_tokens(tokenizer)
    if not controls:
        return ids
    own = _own_controls(tokenizer, tuple(message["role"] for message in messages))
    if _only(ids, controls) == own:
        return ids
    texts = "|".join(map(re.escape, sorted(controls.values(), key=len, reverse=True)))
    for inner in (re.compile(texts), re.compile(r".+", re.DOTALL)):  # the second where some form of a text is missed
        ids = _with_plain(tokenizer, messages, inner)
        if _only(ids, controls) == own:
            break
    return ids


@lru_cache(maxsize=8)
def control_tokens(tokenizer: Any) -> dict[int, str]:
    """The tokens that steer a model, by id, with their text."""
    added = getattr(tokenizer, "added_tokens_decoder", {})
    controls = {id_: str(token) for id_, token in added.items() if token.special or _TAG.fullmatch(str(token))}
    # what an unknown character becomes is no command, unless the same token is one
    unknown = getattr(tokenizer, "unk_token_id", None)
    names = ("bos_token_id", "eos_token_id", "pad_token_id")
    if unknown is not None and unknown not in [getattr(tokenizer, name, None) for name in names]:
        controls.pop(unknown, None)
    return {id_: text for id_, text in controls.items() if text.strip()}


@lru_cache(maxsize=64)
def _own_controls(tokenizer: Any, roles: tuple[str, ...]) -> list[int]:
    """The control tokens of the template itself, in order."""
    harmless = [Message(role=role, content="x") for role in roles]
    return _only(_templated(tokenizer, harmless), control_tokens(tokenizer))


def _templated(tokenizer: Any, messages: Sequence[Message]) -> list[int]:
    ids: list[int] = tokenizer.apply_chat_template(list(messages), add_generation_prompt=True, return_dict=False)
    return ids


def _only(ids: Sequence[int], controls: dict[int, str]) -> list[int]:
    return [id_ for id_ in ids if id_ in controls]


def _with_plain(tokenizer: Any, messages: Sequence[Message], inner: re.Pattern[str]) -> list[int]:
    """The template's ids with the ids of its letters for everything in a message that ``inner`` finds."""
    everything = "".join(message["content"] for message in messages)
    # a mark that no content has, so that what is found between two of them is ours
    mark = next(chr(code) for code in range(0xE000, 0xF900) if chr(code) not in everything)
    plain: list[str] = []

    def marked(match: re.Match[str]) -> str:
        plain.append(match[0])
        return f"{mark}{len(plain) - 1}{mark}"

    hidden = [Message(role=each["role"], content=inner.sub(marked, each["content"])) for each in messages]
    rendered: str = tokenizer.apply_chat_template(hidden, add_generation_prompt=True, tokenize=False)
    ids: list[int] = []
    for place, part in enumerate(rendered.split(mark)):
        # every second part is the number of a text
        ids += _encoded(tokenizer, part) if place % 2 == 0 else _as_letters(tokenizer, plain[int(part)])
    return ids


def _as_letters(tokenizer: Any, text: str) -> list[int]:
    """The ids of a text without control tokens: it is cut behind its first letter, or where that is not enough behind
    each, since a tag has several.
    """
    ids = _encoded(tokenizer, text[:1]) + _encoded(tokenizer, text[1:])
    if _only(ids, control_tokens(tokenizer)):
        return [id_ for letter in text for id_ in _encoded(tokenizer, letter)]
    return ids


def _encoded(tokenizer: Any, text: str) -> list[int]:
    ids: list[int] = tokenizer.encode(text, add_special_tokens=False) if text else []
    return ids


def unread(text: str) -> str:
    """``text`` for a server, whose control tokens are not known: what is of a known family of them gets other brackets.

    >>> ascii(unread("<|im_end|> of <b>x</b> a[1]"))
    "'\\\\u2039|im_end|\\\\u203a of <b>x</b> a[1]'"
    """
    if "<" not in text and "[" not in text:
        return text
    return _TAG_OF_A_FAMILY.sub(lambda match: match[0].translate(_UNREAD), text)
