"""What a reward sees of one completion: its thought and its SQL, or nothing when the format is broken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from finer_sql_lib.prompts import END_THINK, THINK, parse_completion

Completion = str | Sequence[Mapping[str, str]]
"""TRL's form: the messages of a conversation (one assistant message), or plain text."""

MIN_THOUGHT_CHARS = 0
"""The paper asks for no length."""

AUTHORS_MIN_THOUGHT_CHARS = 101
"""The released code asks for more than 100 characters."""


@dataclass(frozen=True, slots=True)
class Rollout:
    """A completion that keeps the format."""

    thought: str
    sql: str


def read_rollout(completion: Completion, min_thought_chars: int = MIN_THOUGHT_CHARS) -> Rollout | None:
    """The rollout in a completion, or None where R_format is 0 (paper, format reward).

    The format: exactly one ``<think>``, exactly one ``</think>`` after it, nothing but white space before, a SQL
    statement behind (prose is none), and at least ``min_thought_chars`` characters of thought, outer white space not
    counted.

    >>> read_rollout([{"role": "assistant", "content": "<think>count</think> SELECT count(*) FROM pet;"}])
    Rollout(thought='count', sql='SELECT count(*) FROM pet')
    >>> read_rollout("SELECT count(*) FROM pet") is None
    True
    """
    text = completion if isinstance(completion, str) else "".join(message["content"] or "" for message in completion)
    if text.count(THINK) != 1 or text.count(END_THINK) != 1:
        return None
    before, _, rest = text.partition(THINK)
    thought, closed, _ = rest.partition(END_THINK)
    sql = parse_completion(text).sql
    if before.strip() or not closed or sql is None or len(thought.strip()) < min_thought_chars:
        return None
    return Rollout(thought.strip(), sql)
