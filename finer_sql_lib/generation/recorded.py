"""Candidates that already exist: a JSON Lines pool, brought into the same form as sampled ones.

One line per question: ``{"question_id": 0, "db_id": "concert_singer", "candidates": [...]}``. A candidate is
``{"sql": "SELECT 1"}`` (its SQL, taken as it is), ``{"text": "<think>...</think> SELECT 1"}`` (a completion, parsed),
both, or a string (a completion). Other keys, such as ``source`` and ``question``, are ignored.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks.official_files import read_predictions
from finer_sql_lib.generation.sampling import Sampling, candidate_from_text, storable, unanswered
from finer_sql_lib.records import Candidate, Prompt, Question
from finer_sql_lib.runs.files import read_json_lines, some


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
    candidates: dict[int, tuple[Candidate, ...]] = {}
    lines: dict[int, int] = {}
    unknown: list[int] = []
    for number, row in read_json_lines(source):
        where = f"{source}, line {number}"
        question_id = row.get("question_id")
        if not isinstance(question_id, int) or isinstance(question_id, bool):  # JSON's true is an int to Python
            raise ValueError(f"{where}: question_id must be an integer, found {question_id!r}")
        if question_id in lines:
            raise ValueError(f"{where}: question_id {question_id} was already on line {lines[question_id]}")
        lines[question_id] = number
        listed = read_candidates(row.get("candidates"), question_id, where)
        if question_id in databases:
            expected = databases[question_id]
            if row.get("db_id", expected) != expected:
                raise ValueError(
                    f"{where}: question {question_id} has db_id {row['db_id']!r}, in the benchmark {expected!r}; "
                    "the pool belongs to another benchmark or split"
                )
            candidates[question_id] = listed
        elif question_id not in others:
            unknown.append(question_id)
    if unknown:
        raise ValueError(
            f"{source} has candidates for questions that the benchmark does not have: {some(sorted(unknown))}; "
            "check --benchmark, --split and --data"
        )
    return Pool(
        candidates=candidates,
        empty=tuple(sorted(id_ for id_, listed in candidates.items() if not listed)),
        missing=tuple(question.id for question in questions if question.id not in candidates),
        ignored=tuple(sorted(lines.keys() & others)),
    )


def read_predictions_pool(path: Path | str, split: Sequence[Question], left_out: Collection[int] = ()) -> Pool:
    """A pool of one candidate a question, from a file of predictions in an official form.

    ``split`` is the whole split in order, which such a file has a prediction for each question of; the candidates of
    those in ``left_out`` are not used. Raises ValueError naming the file where their number is another one.
    """
    sqls = read_predictions(Path(path), [question.db_id for question in split])
    asked = [(question.id, sql) for question, sql in zip(split, sqls, strict=True) if question.id not in set(left_out)]
    candidates = {id_: read_candidates([{"sql": sql}], id_, f"{path}, question {id_}") for id_, sql in asked}
    return Pool(candidates, ignored=tuple(sorted(left_out)))


class Recorded:
    """A :class:`~finer_sql_lib.generation.Generator` that samples nothing: it hands a pool's candidates out.

    A question without candidates comes as one unanswered candidate, so that it still counts as a question.
    """

    in_process = False
    note = ""

    def __init__(self, pool: Pool, *, batch_questions: int = 1000) -> None:
        self.pool = pool
        self.batch_questions = batch_questions

    def load(self) -> None:
        """Nothing to load."""

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        """Yield the pool's candidates of ``prompts``, in order; ``sampling`` is not used.

        Raises ValueError for a prompt with a pattern or a grammar: what is recorded cannot be held to it.
        """
        bound = [prompt.question_id for prompt in prompts if prompt.is_bound]
        if bound:
            raise ValueError(
                f"a recorded pool cannot be constrained, but questions {some(bound)} ask for it; "
                "import the pool without the constraint"
            )
        for start in range(0, len(prompts), self.batch_questions):
            ids = [prompt.question_id for prompt in prompts[start : start + self.batch_questions]]
            # "or": a question with an empty list, too, comes as one that was not answered
            pools = [self.pool.candidates.get(id_) or (unanswered(id_, "the pool has no candidates"),) for id_ in ids]
            yield [candidate for listed in pools for candidate in listed]


def read_candidates(entries: Any, question_id: int, where: str) -> tuple[Candidate, ...]:
    """The candidates of one line; ValueError names the one that has neither form."""
    if not isinstance(entries, list):
        raise ValueError(f"{where}: candidates must be a list, found {type(entries).__name__}")
    candidates = []
    for index, item in enumerate(entries):
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
            candidates.append(candidate_from_text(question_id, index, text or ""))
            continue
        # The SQL is taken as it is, whatever stands in the text.
        sql = storable(sql or "")
        reasoning = candidate_from_text(question_id, index, text).reasoning if text else None
        text = storable(text) if text else sql
        candidates.append(Candidate(question_id, index, text, reasoning, sql.strip() or None))
    return tuple(candidates)
