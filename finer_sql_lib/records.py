"""The nouns of the pipeline: small frozen dataclasses. Verbs are functions in the other modules.

>>> Candidate(question_id=7, index=0, text="<think>count</think> SELECT 1", reasoning="count", sql="SELECT 1").sql
'SELECT 1'
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypedDict

Value = None | int | float | str | bytes
"""One SQLite value, as the driver returns it."""

Row = tuple[Value, ...]
"""One result row, in column order."""

Outcome = Literal["rows", "error", "timeout", "too_large", "refused"]
"""How one execution ended. Only ``rows`` carries rows; the others say why in ``Execution.error``."""


class Message(TypedDict):
    """One chat message, in the form chat templates take."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Question:
    """One benchmark question.

    ``messages`` is set when the benchmark brings its own published prompt (the hub data sets); otherwise the
    prompt is built from ``text``, ``evidence`` and the live schema. ``gold_sql`` is None when there is no gold.
    """

    id: int
    db_id: str
    text: str
    db_path: Path | None = None
    evidence: str = ""
    gold_sql: str | None = None
    difficulty: str | None = None
    messages: tuple[Message, ...] | None = None


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a backend is asked: the chat messages of one question.

    ``pattern`` is a regular expression that every completion must match (:mod:`finer_sql_lib.prompts.pattern`), None
    for none. A recorded pool refuses it, and a server must know vLLM's ``structured_outputs``.
    """

    question_id: int
    messages: tuple[Message, ...]
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """One completion of a model. ``sql`` is None when no SQL could be parsed out of ``text``."""

    question_id: int
    index: int
    text: str
    reasoning: str | None = None
    sql: str | None = None
    logprob: float | None = None
    n_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class Execution:
    """What one SQL statement did on one database file.

    A model's bad SQL is data: it ends as an outcome with ``error`` set, never as an exception.
    ``columns`` and ``rows`` are empty unless ``outcome == "rows"``. ``seconds`` is the time inside SQLite.
    """

    outcome: Outcome
    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    error: str | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Group:
    """Candidates of one question whose executions have the same result.

    ``members`` are candidate indices in ascending order; ``preview`` holds the first few rows of the result.
    ``is_empty``: the result has no rows. ``is_zero``: it has rows, and every value is NULL or numerically zero.
    """

    key: str
    members: tuple[int, ...]
    columns: tuple[str, ...]
    preview: tuple[Row, ...]
    n_rows: int
    is_empty: bool
    is_zero: bool

    @property
    def size(self) -> int:
        return len(self.members)


@dataclass(frozen=True, slots=True)
class Vote:
    """The decision for one question: ``winner`` is a candidate index, or None when nothing executed.

    ``groups`` are sorted by the rule's preference, the winning group first. ``confidence`` is the winning group's
    share of all ``n_candidates`` candidates of the question, in [0, 1].
    """

    question_id: int
    winner: int | None
    groups: tuple[Group, ...]
    rule: str
    confidence: float
    n_candidates: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """One judgement of one candidate. ``correct`` is None when the gold itself cannot be judged; ``why`` says so."""

    question_id: int
    candidate_index: int
    metric: str
    correct: bool | None
    why: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What scoring knows of one question: its level, whether the winner is right, and how many candidates are.

    ``cause`` says why the winner is wrong in one of a few fixed phrases; "correct" when it is right.
    """

    question_id: int
    db_id: str
    level: str
    correct: bool
    n_candidates: int
    n_correct: int
    cause: str = ""
