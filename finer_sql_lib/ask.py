"""The whole way for one question: schema, prompt, candidates, execution, vote, answer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from finer_sql_lib.execution import Executor, Job, Limits
from finer_sql_lib.generation import Generator, Sampling
from finer_sql_lib.prompts.build import PromptSettings, bounds_of, load_schema, question_messages
from finer_sql_lib.records import Candidate, Execution, Prompt, Question, Vote
from finer_sql_lib.schema.table_files import as_sqlite
from finer_sql_lib.voting import check_rule, vote


@dataclass(frozen=True, slots=True)
class Answer:
    """What one question came to. ``sql`` and ``execution`` are the winner's, None when no candidate returned rows.

    ``notes`` say what of the database the model was not shown because it cannot be read.
    """

    question: Question
    prompt: Prompt
    candidates: tuple[Candidate, ...]
    executions: tuple[Execution | None, ...]
    vote: Vote
    sql: str | None
    execution: Execution | None
    notes: tuple[str, ...] = ()


def ask(
    db_path: str | Path,
    text: str,
    backend: Generator,
    sampling: Sampling,
    *,
    evidence: str = "",
    rule: str = "value_aware",
    settings: PromptSettings | None = None,
    limits: Limits | None = None,
) -> Answer:
    """Answer one question on one SQLite file: sample, execute, vote. Nothing is written beside it.

    A CSV, TSV, Parquet or Excel file, or a folder of them, is asked by a private copy, gone afterwards: see
    :func:`~finer_sql_lib.schema.table_files.as_sqlite`, which also keeps one for several questions.
    Raises ValueError on an empty question or an unknown rule, and what the schema, backend and executor raise.
    """
    check_rule(rule)
    if not text.strip():
        raise ValueError("the question is empty; ask something, for example: How many rows does each table have?")
    settings = settings or PromptSettings()
    with TemporaryDirectory(prefix="finer-sql-") as folder:
        path = as_sqlite(db_path, folder)
        question = Question(0, path.stem, text.strip(), path, evidence)
        schema = load_schema(path, settings.sample_values)
        prompt = Prompt(question.id, question_messages(question, schema, settings), *bounds_of(schema, settings))
        backend.load()
        candidates = [candidate for batch in backend.generate([prompt], sampling) for candidate in batch]
        candidates.sort(key=lambda candidate: candidate.index)
        with Executor(None, limits or Limits()) as executor:
            results = executor.run(Job(path, candidate.sql) for candidate in candidates if candidate.sql is not None)
    executions = [None if c.sql is None else results[Job(path, c.sql)] for c in candidates]
    outcome = vote(question.id, candidates, executions, rule)
    # a winner is an index; a backend may have left candidates out, so that it is not a place in the list
    places = {candidate.index: place for place, candidate in enumerate(candidates)}
    sql, execution = None, None
    if outcome.winner is not None:
        sql, execution = candidates[places[outcome.winner]].sql, executions[places[outcome.winner]]
    return Answer(question, prompt, tuple(candidates), tuple(executions), outcome, sql, execution, schema.notes)
