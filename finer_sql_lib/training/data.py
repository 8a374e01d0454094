"""Questions -> the rows a trainer takes: prompts that fit, golds that can be judged, extra references."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.prompts.build import PromptSettings, build_prompts, usual_agg_hint
from finer_sql_lib.records import GradedQuestion, Message, Prompt, Question
from finer_sql_lib.rewards import Judge
from finer_sql_lib.runs import read_json_lines, write_atomically

References = Mapping[int, Sequence[str]]
"""Question id -> further correct SQL beside the gold."""

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Row:
    """One training question with its chat prompt of ``n_tokens`` tokens."""

    question: GradedQuestion
    prompt: Prompt
    n_tokens: int
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Excluded:
    """A question that is not trained on, and why."""

    question_id: int
    db_id: str
    why: str


@dataclass(frozen=True, slots=True)
class TrainingData:
    """What is trained on, and what was left out: prompts over the limit, and golds that cannot be judged against.

    ``constants``: questions that a constant answer would satisfy; left out too under a grounded judge.
    ``prompt_tokens`` holds the length of every prompt, the over-long included.
    """

    rows: tuple[Row, ...]
    too_long: tuple[Excluded, ...]
    gold_faults: tuple[Excluded, ...]
    prompt_tokens: tuple[int, ...]
    constants: tuple[Excluded, ...] = ()


def prompt_settings(benchmark: Benchmark, question_values: bool = True) -> PromptSettings:
    """How questions of a benchmark are shown: as at inference, with the rule on aggregate order for Spider.

    ``question_values`` False: as the models of the sample were trained.
    """
    return PromptSettings(agg_hint=usual_agg_hint(benchmark.name), question_values=question_values)


def prepare(
    benchmark: Benchmark,
    tokenizer: Any,
    judge: Judge,
    max_prompt: int,
    references: References | None = None,
    question_values: bool = True,
) -> TrainingData:
    """Rows for GRPO. TRL does not cut prompts, and neither does this: over-long ones are left out and counted.

    Raises ValueError when references are for other questions, a question has no gold, or nothing is left to train on.
    """
    references = references or {}
    if strangers := sorted(set(references) - {question.id for question in benchmark.all_questions}):
        raise ValueError(
            f"references are for {len(strangers)} questions that {benchmark.name} {benchmark.split} does not have (the "
            f"first has id {strangers[0]}); make them with `finer-sql references` on this split"
        )
    settings = prompt_settings(benchmark, question_values)
    prompts = build_prompts(benchmark.questions, settings, benchmark.descriptions)
    lengths = [len(template_ids(tokenizer, prompt.messages)) for prompt in prompts]
    fitting, too_long = [], []
    for question, prompt, length in zip(benchmark.graded(), prompts, lengths, strict=True):
        if length > max_prompt:
            too_long.append(Excluded(question.id, question.db_id, f"the prompt has {length} tokens"))
        else:
            fitting.append(Row(question, prompt, length, tuple(references.get(question.id, ()))))
    paths, golds = [str(row.question.db_path) for row in fitting], [row.question.gold_sql for row in fitting]
    why = {f.index: f.why for f in judge.check_golds(paths, golds)}
    faults = [Excluded(fitting[n].question.id, fitting[n].question.db_id, reason) for n, reason in why.items()]
    rows = [row for n, row in enumerate(fitting) if n not in why]
    paths, golds = [str(row.question.db_path) for row in rows], [row.question.gold_sql for row in rows]
    guessed = {f.index: f.why for f in judge.constant_golds(paths, golds)}
    constants = [Excluded(rows[n].question.id, rows[n].question.db_id, reason) for n, reason in guessed.items()]
    if judge.grounded:
        rows = [row for n, row in enumerate(rows) if n not in guessed]
    if not rows:
        satisfied = f", {len(constants)} are satisfied by a constant (--grounds paper keeps them)" if constants else ""
        raise ValueError(
            f"nothing is left to train on: of {len(prompts)} questions {len(too_long)} have prompts over {max_prompt} "
            f"tokens and {len(faults)} have golds that cannot be judged{satisfied}; raise --max-prompt or check the "
            "databases"
        )
    return TrainingData(tuple(rows), tuple(too_long), tuple(faults), tuple(lengths), tuple(constants))


def question_order(n_rows: int, n_prompts: int, seed: int) -> list[int]:
    """Row numbers for a whole training: shuffled again for every pass, ``n_prompts`` in all.

    With the order laid out beforehand a training is one long epoch, and a resumed one meets the questions that an
    undisturbed one would have met (the trainer's own shuffling starts anew after a resume).

    >>> question_order(2, 5, seed=0)
    [1, 0, 0, 1, 1]
    """
    rng = random.Random(seed)
    order: list[int] = []
    while len(order) < n_prompts:
        order += rng.sample(range(n_rows), n_rows)
    return order[:n_prompts]


def spread(items: Sequence[Item], n: int) -> tuple[Item, ...]:
    """``n`` of ``items``, or all where there are fewer, evenly from first to last: benchmarks sort questions by
    database, so the first ``n`` would be of one or two.

    >>> spread("aaabbbcccddd", 4), spread("ab", 4)
    (('a', 'b', 'c', 'd'), ('a', 'b'))
    """
    n = min(n, len(items))
    return tuple(items[i * len(items) // n] for i in range(n))


def columns(row: Row, dataset: str) -> dict[str, Any]:
    """One row in the form of TRL and of the rewards."""
    return {
        "prompt": [dict(message) for message in row.prompt.messages],
        "db_path": str(row.question.db_path),
        "gold_sql": row.question.gold_sql,
        "reference_sqls": list(row.references),
        "db_id": row.question.db_id,
        "dataset": dataset,
        "question_id": row.question.id,
    }


def read_references(path: Path, questions: Iterable[Question]) -> dict[int, tuple[str, ...]]:
    """What `finer-sql references` wrote: JSON Lines of ``question_id``, ``reference_sqls`` and, in newer files, the
    ``db_id`` of the question.

    Several lines of one question are united, each SQL once: files of several runs may be put one after the other, and
    most of their lines are empty. Raises ValueError naming the line for a row without these, and for one whose question
    is about another database among ``questions``: ids count the questions of a file, so they mean others in another.
    """
    db_ids = {question.id: question.db_id for question in questions}
    references: dict[int, tuple[str, ...]] = {}
    for number, row in read_json_lines(path):
        try:
            question_id, sqls = int(row["question_id"]), row["reference_sqls"]
            if not (
                isinstance(sqls, list) and all(isinstance(sql, str) for sql in sqls)
            ):  # a text is a list of letters
                raise TypeError(sqls)
        except (KeyError, TypeError, ValueError) as problem:
            raise ValueError(f"{path}, line {number}: needs question_id and the list reference_sqls") from problem
        here, there = db_ids.get(question_id), row.get("db_id")
        if None not in (here, there) and here != there:
            raise ValueError(
                f"{path}, line {number}: question {question_id} is about the database {there!r} there, and about "
                f"{here!r} in the questions to train on; make the file with `finer-sql references` on these"
            )
        references[question_id] = tuple(dict.fromkeys([*references.get(question_id, ()), *sqls]))
    return references


def write_references(path: Path, references: References, questions: Iterable[Question]) -> None:
    """The inverse of :func:`read_references`, whole or not at all. Raises RunError where that fails."""
    db_ids = {question.id: question.db_id for question in questions}
    rows = (
        {"question_id": number, "db_id": db_ids[number], "reference_sqls": list(sqls)}
        for number, sqls in references.items()
    )
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    write_atomically(path, lines.encode(errors="backslashreplace"))  # half a character as JSON writes it


@dataclass(frozen=True, slots=True)
class Lesson:
    """One SFT example: what is asked, and the answer (``<think>`` trace and SQL) to learn."""

    prompt: tuple[Message, ...]
    completion: tuple[Message, ...]


def read_lessons(path: Path) -> list[Lesson]:
    """SFT data as JSON Lines: ``messages`` whose last is the assistant's, or ``prompt`` and ``completion`` (each a list
    of messages, or plain text for one message). Raises ValueError naming the line.
    """
    lessons = []
    for number, row in read_json_lines(path):
        try:
            messages = row.get("messages") or [*_chat(row["prompt"], "user"), *_chat(row["completion"], "assistant")]
            chat = tuple(map(_message, messages))
        except (KeyError, TypeError, AttributeError) as problem:
            raise ValueError(
                f"{path}, line {number}: needs messages, or prompt and completion, each with role and content as text"
            ) from problem
        if len(chat) < 2 or chat[-1]["role"] != "assistant":
            raise ValueError(f"{path}, line {number}: the last message must be the assistant's, after a question")
        lessons.append(Lesson(chat[:-1], chat[-1:]))
    if not lessons:
        raise ValueError(f"{path} has no examples to learn from")
    return lessons


def _chat(value: Any, role: str) -> list[Any]:
    return [{"role": role, "content": value}] if isinstance(value, str) else list(value)


def _message(value: Any) -> Message:
    role, content = value["role"], value["content"]
    if not (isinstance(role, str) and isinstance(content, str)):  # null, or a list of parts: not what is to be learned
        raise TypeError(value)
    return Message(role=role, content=content)
