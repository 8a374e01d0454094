"""Questions -> prompts: published messages as they are, others from the live schema."""

from __future__ import annotations

import hashlib
import json
import warnings
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from annotated_doc import Doc

from finer_sql_lib.execution import Executor
from finer_sql_lib.prompts.grammar import knows_scope, schema_grammar
from finer_sql_lib.prompts.pattern import schema_pattern
from finer_sql_lib.prompts.template import build_messages, template_hash
from finer_sql_lib.records import DataNote, Message, Prompt, Question
from finer_sql_lib.schema import Schema, read_descriptions, read_schema, render, top_columns, with_named_values


def usual_agg_hint(benchmark: str) -> bool:
    """Whether a benchmark's prompts have the card's rule on aggregate order: on for Spider, off for BIRD."""
    return benchmark == "spider"


@dataclass(frozen=True, slots=True)
class PromptSettings:
    """What of the database a prompt shows. ``form``: "finer" (the paper's lines) or "ddl".

    ``constrained``: completions may name only what could be read of the database, whether the prompt shows it or not;
    under the ``constraint`` "scope" only columns of the tables in FROM, in a database of at most 18 tables and views;
    under "names" any.
    ``question_values``: the values that the question names are shown before the frequent ones.
    """

    form: Annotated[str, "--schema-form", Doc("finer (the paper's lines) or ddl.")] = "finer"
    sample_values: int = 3
    columns: int = 30
    agg_hint: bool = True
    constrained: Annotated[bool, Doc("SQL may name only what the database has.")] = False
    constraint: Annotated[
        Literal["scope", "names"], Doc("With --constrained: columns of the tables in FROM, or any names.")
    ] = "scope"
    question_values: bool = True

    def identity(self) -> dict[str, Any]:
        """What a run records of its prompts; what older runs know nothing of only where it is on, and which constraint
        only where it is not the one of names, as there was no other.

        >>> [name for name in PromptSettings(constrained=True).identity() if name.startswith("constrain")]
        ['constrained', 'constraint']
        >>> "constrained" in PromptSettings().identity()
        False
        """
        recorded = asdict(self)
        for name in ("constrained", "question_values"):
            if not recorded[name]:
                del recorded[name]
        if not self.constrained or self.constraint == "names":
            del recorded["constraint"]
        return {**recorded, "template": template_hash(agg_hint=self.agg_hint)}


def build_prompts(
    questions: Sequence[Question], settings: PromptSettings, descriptions: Path | None = None
) -> list[Prompt]:
    """One prompt per question; published messages are used as they are, others are made from the live schema.

    ``descriptions`` is a JSON file of column descriptions for all databases; BIRD's folders are found by themselves.
    Raises SchemaError where the database that a prompt, or the constraint, is made from cannot be read; what of it
    cannot, and so is not in prompts, a DataNote says.
    """
    schemas: dict[Path, Schema] = {}
    bounds: dict[Path, tuple[str | None, str | None]] = {}
    prompts = []
    with Executor(1) as executor:
        for question in questions:
            if question.messages is not None and not settings.constrained:
                prompts.append(Prompt(question.id, question.messages))
                continue
            path = question.db_path
            if path not in schemas:
                schemas[path] = load_schema(path, settings.sample_values, descriptions, executor)
                for lack in schemas[path].notes:
                    warnings.warn(f"{path}: {lack}", DataNote, stacklevel=2)
                bounds[path] = bounds_of(schemas[path], settings)
            messages = question.messages or question_messages(question, schemas[path], settings)
            prompts.append(Prompt(question.id, messages, *bounds[path]))
    return prompts


def bounds_of(schema: Schema, settings: PromptSettings) -> tuple[str | None, str | None]:
    """A prompt's pattern and its grammar: at most one of them, as the settings say.

    Raises ValueError for a constraint to a database without tables.
    """
    if not settings.constrained:
        return None, None
    if settings.constraint == "scope" and knows_scope(schema):
        return None, schema_grammar(schema)
    return schema_pattern(schema), None


def question_messages(question: Question, schema: Schema, settings: PromptSettings) -> tuple[Message, ...]:
    """The chat messages of one question over its schema; raises as :func:`shown_schema`."""
    schema_text = render(shown_schema(question, schema, settings), settings.form)
    return build_messages(question.text, schema_text, evidence=question.evidence, agg_hint=settings.agg_hint)


def shown_schema(question: Question, schema: Schema, settings: PromptSettings) -> Schema:
    """What a prompt shows of a question's schema: the columns it needs, and the values it names.

    Raises SchemaError where the question's database, or the index of its values, cannot be read.
    """
    words = f"{question.text} {question.evidence}"
    if settings.question_values:  # first, as a value that the question names is the best sign that it needs the column
        schema = with_named_values(schema, question.db_path, words, settings.sample_values)
    return top_columns(schema, words, settings.columns)


def load_schema(
    db_path: Path, sample_values: int = 3, descriptions: Path | None = None, executor: Executor | None = None
) -> Schema:
    """The schema of a database, described by the ``database_description`` folder beside it or by ``descriptions``.

    A folder without CSV files describes nothing, and is as none.
    A file of descriptions that cannot be read costs these, which a DataNote says, and not the schema. ``executor``:
    whose worker reads it, where several schemas are read.
    """
    folder = db_path.parent / "database_description"
    source = folder if any(folder.glob("*.csv")) else descriptions
    try:
        described = None if source is None else read_descriptions(source, db_path.stem)
    except ValueError as error:
        warnings.warn(f"{error}; its descriptions are left out", DataNote, stacklevel=2)
        described = None
    return read_schema(db_path, sample_values=sample_values, descriptions=described, executor=executor)


def prompts_hash(prompts: Sequence[Prompt]) -> str:
    """Hex SHA-256 of all messages and constraints: two runs with the same hash were asked the same."""
    digest = hashlib.sha256()
    for prompt in prompts:
        # Nothing in place of no constraint: runs from before there were any keep their hash.
        bound = [text for text in (prompt.pattern, prompt.grammar) if text is not None]
        digest.update(json.dumps([prompt.question_id, prompt.messages, *bound], ensure_ascii=False).encode())
    return digest.hexdigest()
