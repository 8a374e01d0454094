"""What a reward sees of a completion: its thought and SQL, or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from finer_sql_lib.prompts import END_THINK, THINK, parse_completion

Completion = str | Sequence[Mapping[str, str]]
"""TRL's form: the messages of a conversation (one assistant message), or plain text."""

MIN_THOUGHT_CHARS = 0
"""The paper asks for no length. The released code asks for more than 100 characters: 101 here."""


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
    return _rollout_of(text, min_thought_chars)


@lru_cache(maxsize=2_048)  # four rewards read the same completions, one after the other
def _rollout_of(text: str, min_thought_chars: int) -> Rollout | None:
    if text.count(THINK) != 1 or text.count(END_THINK) != 1:
        return None
    before, _, rest = text.partition(THINK)
    thought, closed, _ = rest.partition(END_THINK)
    sql = parse_completion(text).sql
    if before.strip() or not closed or sql is None or len(thought.strip()) < min_thought_chars:
        return None
    return Rollout(thought.strip(), sql)
