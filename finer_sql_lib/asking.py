"""Questions -> prompts, and the whole way for one question: schema, prompt, candidates, execution, vote, answer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from finer_sql_lib.constraint import schema_pattern
from finer_sql_lib.execution import Executor, Job, Limits
from finer_sql_lib.generation import Generator, Prompt, Sampling
from finer_sql_lib.prompts import build_messages, template_hash
from finer_sql_lib.records import Candidate, Execution, Message, Question, Vote
from finer_sql_lib.schema import Schema, read_descriptions, read_schema, render, top_columns
from finer_sql_lib.voting import check_rule, vote


@dataclass(frozen=True, slots=True)
class PromptSettings:
    """What of the database a prompt shows. ``form``: "finer" (the paper's lines) or "ddl".

    ``constrained``: completions may name only what the database has, whether shown or not.
    """

    form: str = "finer"
    sample_values: int = 3
    columns: int = 30
    agg_hint: bool = True
    constrained: bool = False

    def identity(self) -> dict[str, Any]:
        """What a run records of its prompts; the constraint only where there is one, as older runs know nothing of it.

        >>> "constrained" in PromptSettings().identity(), "constrained" in PromptSettings(constrained=True).identity()
        (False, True)
        """
        recorded = asdict(self)
        if not self.constrained:
            del recorded["constrained"]
        return {**recorded, "template": template_hash(agg_hint=self.agg_hint)}


@dataclass(frozen=True, slots=True)
class Answer:
    """What one question came to. ``sql`` and ``execution`` are the winner's, None when no candidate returned rows."""

    question: Question
    prompt: Prompt
    candidates: tuple[Candidate, ...]
    executions: tuple[Execution | None, ...]
    vote: Vote
    sql: str | None
    execution: Execution | None

    def _repr_html_(self) -> str:
        from finer_sql_lib.displays import show_answer

        return show_answer(self).text


def build_prompts(
    questions: Sequence[Question], settings: PromptSettings, descriptions: Path | None = None
) -> list[Prompt]:
    """One prompt per question; published messages are used as they are, others are made from the live schema.

    ``descriptions`` is a JSON file of column descriptions for all databases; BIRD's folders are found by themselves.
    Raises ValueError for a question without the database that its prompt, or the constraint, is made from.
    """
    schemas: dict[Path, Schema] = {}
    patterns: dict[Path, str] = {}
    prompts = []
    for question in questions:
        if question.messages is not None and not settings.constrained:
            prompts.append(Prompt(question.id, question.messages))
            continue
        path = question.db_path
        if path is None:
            raise ValueError(_without_database(question))
        if path not in schemas:
            schemas[path] = load_schema(path, settings.sample_values, descriptions)
            if settings.constrained:
                patterns[path] = schema_pattern(schemas[path])
        messages = question.messages or question_messages(question, schemas[path], settings)
        prompts.append(Prompt(question.id, messages, patterns.get(path)))
    return prompts


def _without_database(question: Question) -> str:
    if question.messages is None:
        return f"question {question.id} has neither published messages nor a database file"
    return (
        f"question {question.id} has published messages but no database file, so nothing says which names exist; "
        "get the database, or ask without the constraint"
    )


def question_messages(question: Question, schema: Schema, settings: PromptSettings) -> tuple[Message, ...]:
    """The chat messages of one question over its schema, restricted to the columns it needs."""
    shown = top_columns(schema, f"{question.text} {question.evidence}", settings.columns)
    text = render(shown, settings.form)
    return build_messages(question.text, text, evidence=question.evidence, agg_hint=settings.agg_hint)


def load_schema(db_path: Path, sample_values: int = 3, descriptions: Path | None = None) -> Schema:
    """The schema of a database, described by the ``database_description`` folder beside it or by ``descriptions``."""
    folder = db_path.parent / "database_description"
    source = folder if folder.is_dir() else descriptions
    known = None if source is None else read_descriptions(source, db_path.stem)
    return read_schema(db_path, sample_values=sample_values, descriptions=known)


def prompts_hash(prompts: Sequence[Prompt]) -> str:
    """Hex SHA-256 of all messages and patterns: two runs with the same hash were asked the same."""
    digest = hashlib.sha256()
    for prompt in prompts:
        pattern = [] if prompt.pattern is None else [prompt.pattern]
        digest.update(json.dumps([prompt.question_id, prompt.messages, *pattern], ensure_ascii=False).encode())
    return digest.hexdigest()


def ask(
    db_path: Path,
    text: str,
    backend: Generator,
    sampling: Sampling,
    *,
    evidence: str = "",
    rule: str = "value_aware",
    settings: PromptSettings | None = None,
    limits: Limits | None = None,
) -> Answer:
    """Answer one question on one SQLite file: sample, execute, vote. Nothing is written anywhere.

    Raises ValueError on an empty question or an unknown rule, and what the schema, backend and executor raise.
    """
    check_rule(rule)
    if not text.strip():
        raise ValueError("the question is empty; ask something, for example: How many rows does each table have?")
    question = Question(0, db_path.stem, text.strip(), db_path, evidence)
    prompt = build_prompts([question], settings or PromptSettings())[0]
    backend.load()
    candidates = [candidate for batch in backend.generate([prompt], sampling) for candidate in batch]
    candidates.sort(key=lambda candidate: candidate.index)
    jobs = [Job(db_path, candidate.sql) for candidate in candidates if candidate.sql is not None]
    with Executor(None, limits or Limits()) as executor:
        done = executor.run(jobs)
    executions = [None if c.sql is None else done[Job(db_path, c.sql)] for c in candidates]
    outcome = vote(question.id, candidates, executions, rule)
    return _answer(question, prompt, candidates, executions, outcome)


def _answer(
    question: Question,
    prompt: Prompt,
    candidates: Sequence[Candidate],
    executions: Sequence[Execution | None],
    outcome: Vote,
) -> Answer:
    chosen: dict[int, tuple[str | None, Execution | None]] = {
        candidate.index: (candidate.sql, execution) for candidate, execution in zip(candidates, executions, strict=True)
    }
    sql, execution = (None, None) if outcome.winner is None else chosen[outcome.winner]
    return Answer(question, prompt, tuple(candidates), tuple(executions), outcome, sql, execution)
