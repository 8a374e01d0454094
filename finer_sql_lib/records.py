"""The nouns of the pipeline: small frozen dataclasses. Verbs are functions in the other modules.

>>> Candidate(question_id=7, index=0, text="<think>count</think> SELECT 1", reasoning="count", sql="SELECT 1").sql
'SELECT 1'
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypedDict

MAX_SQL_CHARS: Final = 50_000
"""Longer SQL is read by no parser in Python, so that no text holds one up. Of 73,000 real queries the
longest has 2,280 characters."""

Value = None | int | float | str | bytes
"""One SQLite value, as the driver returns it."""

Row = tuple[Value, ...]
"""One result row, in column order."""

Outcome = Literal["rows", "error", "timeout", "too_large", "refused"]
"""How one execution ended. Only ``rows`` carries rows; the others say why in ``Execution.error``."""


class DataNote(UserWarning):
    """Something in a user's files is not as it should be, and the work goes on without it; the text says what, where.

    Given with ``warnings.warn``: a notebook shows it below its cell, the command line as one line.
    """


class Message(TypedDict):
    """One chat message, in the form chat templates take."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question about one database. It knows no gold, so whatever is given questions cannot see any.

    ``db_path`` is where the database file belongs. ``messages`` is set when the benchmark brings its own published
    prompt (the hub data sets); otherwise the prompt is built from ``text``, ``evidence`` and the live schema.
    """

    id: int
    db_id: str
    text: str
    db_path: Path
    evidence: str = ""
    messages: tuple[Message, ...] | None = None


@dataclass(frozen=True, slots=True)
class GradedQuestion:
    """A question with its gold SQL: what evaluation and rewards take. ``difficulty`` is BIRD's own level."""

    question: Question
    gold_sql: str
    difficulty: str | None = None

    @property
    def id(self) -> int:
        return self.question.id

    @property
    def db_id(self) -> str:
        return self.question.db_id

    @property
    def db_path(self) -> Path:
        return self.question.db_path


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a backend is asked: the chat messages of one question.

    ``pattern`` is a regular expression that every completion must match (:mod:`finer_sql_lib.prompts.pattern`), or
    ``grammar`` one of llguidance's that it must be of (:mod:`finer_sql_lib.prompts.grammar`); None for none, and never
    both. A recorded pool refuses either, and a server must know vLLM's ``structured_outputs``.
    """

    question_id: int
    messages: tuple[Message, ...]
    pattern: str | None = None
    grammar: str | None = None

    @property
    def is_bound(self) -> bool:
        """Whether completions are held to something."""
        return self.pattern is not None or self.grammar is not None


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
    ``columns`` and ``rows`` are empty unless ``outcome == "rows"``; many rows are on disk
    (:mod:`finer_sql_lib.runs.large_rows`), a tuple else. ``seconds`` is the time inside SQLite.
    ``lost_bytes``: some text of the rows was not UTF-8 and lost what could not be read.
    """

    outcome: Outcome
    columns: tuple[str, ...] = ()
    rows: Sequence[Row] = ()
    error: str | None = None
    seconds: float = 0.0
    lost_bytes: bool = False


@dataclass(frozen=True, slots=True)
class Ending:
    """How the SQL of one candidate ended, and which others of its question returned the same; never *what* it returned.

    ``outcome`` is None without SQL; ``seconds`` is the time inside SQLite. The rest is None unless
    ``outcome == "rows"``: ``rows_id`` is equal where the rows are, ``values_id`` where they are the same to the vote,
    ``signature_rank`` where they are to the authors' rule, a greater signature with a greater number. ``sets_aside``
    and ``signature_sets_aside``: value-aware voting, ours and the authors', takes the result for empty or all zero.
    """

    question_id: int
    candidate_index: int
    outcome: Outcome | None
    seconds: float = 0.0
    rows_id: int | None = None
    values_id: int | None = None
    signature_rank: int | None = None
    sets_aside: bool | None = None
    signature_sets_aside: bool | None = None


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
    """One scored candidate. ``correct`` is None when the gold itself cannot be judged; ``why`` says so.

    ``why`` is never empty: one of a few fixed phrases, and perhaps a detail after ``": "``.
    """

    question_id: int
    candidate_index: int
    metric: str
    correct: bool | None
    why: str

    @property
    def cause(self) -> str:
        """``why`` without its detail: what an error report counts by.

        >>> Verdict(7, 0, "spider_ex", False, "does not execute: no such column: nam").cause
        'does not execute'
        """
        return self.why.partition(": ")[0]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a question's gold is built of, and why the answer is wrong, in the fixed phrases of an error analysis."""

    question_id: int
    constructs: tuple[str, ...]
    why: tuple[str, ...]


NOT_KEPT = "(not kept)"
"""Stands for a question's text and gold where a run was kept without them."""

NO_SQL = "no SQL"
NO_ROWS = "does not execute"
"""The causes that need no verdict: nobody wrote SQL; none of what was written returned rows."""


@dataclass(frozen=True, slots=True)
class ScoredQuestion:
    """One question of an evaluated run: what was asked, written, judged and elected.

    ``verdicts[i]`` is of ``candidates[i]``; their indices ascend. ``level`` is its official hardness or difficulty.
    """

    question_id: int
    db_id: str
    level: str
    text: str
    gold_sql: str
    candidates: tuple[Candidate, ...]
    verdicts: tuple[Verdict, ...]
    vote: Vote

    @property
    def is_judged(self) -> bool:
        """Whether the gold can be judged against; a question whose gold cannot is left out of every score."""
        # a question without candidates counts, as wrong: all() of nothing is True
        return all(verdict.correct is not None for verdict in self.verdicts)

    @property
    def n_candidates(self) -> int:
        return len(self.candidates)

    @property
    def n_correct(self) -> int:
        """Candidates that are correct."""
        return sum(verdict.correct is True for verdict in self.verdicts)

    @property
    def correct_indices(self) -> frozenset[int]:
        """The indices of the correct candidates."""
        return frozenset(verdict.candidate_index for verdict in self.verdicts if verdict.correct)

    @property
    def winner(self) -> Verdict | None:
        """The verdict of the elected candidate; None when none returned rows."""
        # an index, not a place: candidates can be missing
        elected = (verdict for verdict in self.verdicts if verdict.candidate_index == self.vote.winner)
        return next(elected, None)

    @property
    def correct(self) -> bool:
        """Whether the elected candidate is correct."""
        return self.winner is not None and self.winner.correct is True

    @property
    def cause(self) -> str:
        """Why the question is right or wrong: the winner's cause, or why there is no winner."""
        if self.winner is not None:
            return self.winner.cause
        # some SQL was there, and none of it returned rows
        return NO_SQL if all(candidate.sql is None for candidate in self.candidates) else NO_ROWS

    @property
    def sql(self) -> str | None:
        """The elected candidate's SQL; None without a winner."""
        elected = (candidate.sql for candidate in self.candidates if candidate.index == self.vote.winner)
        return next(elected, None)
