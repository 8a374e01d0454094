"""Candidates that already exist: a JSON Lines pool, brought into the same form as sampled ones.

One line per question: ``{"question_id": 0, "db_id": "concert_singer", "candidates": [...]}``. A candidate is
``{"sql": "SELECT 1"}`` (its SQL, taken as it is), ``{"text": "<think>...</think> SELECT 1"}`` (a completion, parsed),
both, or a string (a completion). Other keys, such as ``source`` and ``question``, are ignored.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finer_sql_lib.generation.sampling import Sampling, candidate_from_text, some, storable, unanswered
from finer_sql_lib.records import Candidate, Prompt, Question


@dataclass(frozen=True, slots=True)
class Pool:
    """A pool that was read and checked. Question ids that have nothing to vote on are listed, in question order.

    ``empty``: the pool's line has no candidates. ``missing``: the pool has no line. ``ignored``: lines of questions
    that the benchmark has but this run leaves out.
    """

    candidates: dict[int, tuple[Candidate, ...]]
    empty: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()
    ignored: tuple[int, ...] = ()


def read_pool(path: Path | str, questions: Sequence[Question], left_out: Collection[int] = ()) -> Pool:
    """Read the pool at ``path`` for ``questions``. ``left_out`` are ids the benchmark has but this run does not use.

    Raises FileNotFoundError, and ValueError naming the lines and ids when a line is not such an object, a question
    comes twice, belongs to another database, or is unknown to the benchmark.
    """
    source = Path(path)
    if not source.is_file():
        raise FileNotFoundError(f"no candidate pool at {source}; give a JSON Lines file with --candidates")
    databases = {question.id: question.db_id for question in questions}
    others = set(left_out)
    found: dict[int, tuple[Candidate, ...]] = {}
    lines: dict[int, int] = {}
    unknown: list[int] = []
    for number, row in _rows(source):
        where = f"{source}, line {number}"
        question_id = _question_id(row, where)
        if question_id in lines:
            raise ValueError(f"{where}: question_id {question_id} was already on line {lines[question_id]}")
        lines[question_id] = number
        candidates = _candidates(row, question_id, where)
        if question_id in databases:
            _check_database(row, databases[question_id], where)
            found[question_id] = candidates
        elif question_id not in others:
            unknown.append(question_id)
    if unknown:
        raise ValueError(
            f"{source} has candidates for questions that the benchmark does not have: {some(sorted(unknown))}; "
            "check --benchmark, --split and --data"
        )
    return Pool(
        candidates=found,
        empty=tuple(sorted(id_ for id_, candidates in found.items() if not candidates)),
        missing=tuple(question.id for question in questions if question.id not in found),
        ignored=tuple(sorted(lines.keys() & others)),
    )


class Recorded:
    """A :class:`~finer_sql_lib.generation.Generator` that samples nothing: it hands a pool's candidates out.

    A question without candidates comes as one unanswered candidate, so that it still counts as a question.
    """

    in_process = False

    def __init__(self, pool: Pool, *, batch_questions: int = 1000) -> None:
        self.pool = pool
        self.batch_questions = batch_questions

    def load(self) -> None:
        """Nothing to load."""

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        """Yield the pool's candidates of ``prompts``, in order; ``sampling`` is not used.

        Raises ValueError for a prompt with a pattern: what is recorded cannot be held to it.
        """
        bound = [prompt.question_id for prompt in prompts if prompt.pattern is not None]
        if bound:
            raise ValueError(
                f"a recorded pool cannot be constrained, but questions {some(bound)} ask for it; "
                "import the pool without the constraint"
            )
        for start in range(0, len(prompts), self.batch_questions):
            ids = [prompt.question_id for prompt in prompts[start : start + self.batch_questions]]
            yield [candidate for question_id in ids for candidate in self._of(question_id)]

    def _of(self, question_id: int) -> tuple[Candidate, ...]:
        return self.pool.candidates.get(question_id) or (unanswered(question_id, "the pool has no candidates"),)


def _rows(source: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Line numbers (from 1) and objects of a JSON Lines file; blank lines are skipped."""
    with source.open("rb") as handle:
        for number, line in enumerate(handle, start=1):
            if not line.strip():
                continue
            try:
                row = json.loads(line.decode())
            except UnicodeDecodeError as problem:
                raise ValueError(f"{source}, line {number}: not UTF-8 ({problem.reason})") from problem
            except json.JSONDecodeError as problem:
                raise ValueError(f"{source}, line {number}: not JSON ({problem})") from problem
            if not isinstance(row, dict):
                raise ValueError(f"{source}, line {number}: expected an object, found {type(row).__name__}")
            yield number, row


def _question_id(row: dict[str, Any], where: str) -> int:
    value = row.get("question_id")
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{where}: question_id must be an integer, found {value!r}")
    return value


def _check_database(row: dict[str, Any], expected: str, where: str) -> None:
    if row.get("db_id", expected) != expected:
        raise ValueError(
            f"{where}: question {row['question_id']} has db_id {row['db_id']!r}, in the benchmark {expected!r}; "
            "the pool belongs to another benchmark or split"
        )


def _candidates(row: dict[str, Any], question_id: int, where: str) -> tuple[Candidate, ...]:
    listed = row.get("candidates")
    if not isinstance(listed, list):
        raise ValueError(f"{where}: candidates must be a list, found {type(listed).__name__}")
    return tuple(_candidate(item, question_id, index, where) for index, item in enumerate(listed))


def _candidate(item: Any, question_id: int, index: int, where: str) -> Candidate:
    entry = {"text": item} if isinstance(item, str) else item
    if not isinstance(entry, dict) or not ({"sql", "text"} & entry.keys()):
        raise ValueError(
            f"{where}: candidate {index} must be a string or an object with sql or text, found {item!r:.80}"
        )
    sql, text = entry.get("sql"), entry.get("text")
    for name, value in (("sql", sql), ("text", text)):
        if not isinstance(value, str | None):
            raise ValueError(f"{where}: candidate {index} has {name} of type {type(value).__name__}, expected text")
    if "sql" not in entry:
        return candidate_from_text(question_id, index, text or "")
    reasoning = candidate_from_text(question_id, index, text).reasoning if text else None
    given = storable(sql or "")
    return Candidate(question_id, index, storable(text) if text else given, reasoning, given.strip() or None)
