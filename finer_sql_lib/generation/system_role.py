"""Models whose chat template has no system role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.records import Message

FOLDED = "the chat template has no system role: the system text stands at the head of the user's message"


def folds_system(tokenizer: Any, model: str) -> bool:
    """Whether the model's chat template refuses a system message or drops it, so that :func:`fold_system` is needed.

    Raises ValueError where there is no chat template, or one that fails on a user's message too.
    """
    from jinja2 import TemplateError

    if not tokenizer.chat_template:
        raise ValueError(
            f"the model {model} has no chat template, so it is not tuned to answer; give an instruct model, or put its "
            "chat_template.jinja into the folder"
        )
    messages = [Message(role="system", content="obey"), Message(role="user", content="u")]
    try:
        template_ids(tokenizer, messages)
        # a template may also know user and assistant alone, and pass over all others without a word
        return "obey" not in tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    except TemplateError:
        try:
            template_ids(tokenizer, fold_system(messages))
        except TemplateError as problem:
            raise ValueError(f"the chat template of {model} fails: {problem}; check chat_template.jinja") from problem
        return True


def fold_system(messages: Sequence[Message]) -> list[Message]:
    """The messages without a system role: its text and a blank line stand before the first message behind it.

    >>> fold_system([Message(role="system", content="Be brief."), Message(role="user", content="Why?")])
    [{'role': 'user', 'content': 'Be brief.\\n\\nWhy?'}]
    """
    if len(messages) < 2 or messages[0]["role"] != "system":
        return list(messages)
    system, first, *rest = messages
    return [Message(role=first["role"], content=f"{system['content']}\n\n{first['content']}"), *rest]
