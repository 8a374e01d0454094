"""The prompt the checkpoints were trained on, and the parser of their answers: both directions together.

>>> messages = build_messages("How many singers?", "singer.name: text", agg_hint=False)
>>> print(messages[1]["content"])
Database Schema:
singer.name: text
<BLANKLINE>
Question: How many singers?
>>> parse_completion("<think>count them</think> SELECT count(*) FROM singer;").sql
'SELECT count(*) FROM singer'
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Final

from finer_sql_lib.records import MAX_SQL_CHARS, Message

SYSTEM_PROMPT: Final = """\
You are a meticulous SQL expert. Generate a single, correct SQL query for the user question and the provided database schema.
Follow this exact response format:

Rules:
- Output exactly one SQL statement.
- The SQL must be executable on SQLite.
- Do not include any explanatory text.
- Output one SQL statement only. Do not include any extra text, tags, or code fences."""  # noqa: E501
"""The model card's system prompt, verbatim: checkpoints depend on every character of it."""

AGG_HINT: Final = (
    "- When using GROUP BY, list aggregate functions (COUNT, SUM, AVG, MIN, MAX) in the SELECT clause BEFORE the"
    " grouping column(s)."
)
"""The card's last rule. It is on for Spider and off for BIRD (84.2 -> 85.1 on Spider dev, by the card)."""

USER_TEMPLATE: Final = "Database Schema:\n{schema}\n\nQuestion: {question}"
EVIDENCE_TEMPLATE: Final = "\n\nExternal knowledge: {evidence}"
"""What BIRD adds to the user message when a question has evidence."""

THINK: Final = "<think>"
END_THINK: Final = "</think>"

_COMMENTS = re.compile(r"(?:\s+|--[^\n]*(?:\n|$)|/\*.*?\*/)*", re.DOTALL)
_FENCE: Final = "```"
# What a model may leave behind the SQL of an answer that opened no fence, read from the end of the text backwards: a
# search for it from the front would start anew at every blank.
_STRAY_END_REVERSED = re.compile(r"(?:```\n|[;\s])*+")
_LANGUAGE = re.compile(r"\A\s*(?:sqlite|sql)\b", re.IGNORECASE)
_NAME = r"(?:\w+|\"[^\"]+\"|`[^`]+`|\[[^\]]+\])"
_STATEMENT = re.compile(
    rf"""(?: \(?\s* SELECT \b | VALUES \s* \(
        | WITH \s+ (?:RECURSIVE\s+)? {_NAME} \s* (?: \( | AS \b )
        | (?:INSERT|REPLACE) \s (?:\s*OR\s+\w+\s)? \s* INTO \b | DELETE \s+ FROM \b | UPDATE \s+ {_NAME} \s+ SET \b
        | (?:CREATE|DROP|ALTER) \s+ (?:TEMP\w*\s+|UNIQUE\s+|VIRTUAL\s+)? (?:TABLE|VIEW|INDEX|TRIGGER) \b
        | EXPLAIN \s+ (?:QUERY \s+ PLAN \s+)? (?:SELECT|WITH) \b | PRAGMA \s+ \w+ \s* (?:[=(;]|\Z) )""",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A completion taken apart. ``notes`` says, in words, where it left the format it was trained on."""

    reasoning: str | None
    sql: str | None
    notes: tuple[str, ...] = ()


def build_messages(text: str, schema_text: str, *, evidence: str = "", agg_hint: bool) -> tuple[Message, ...]:
    """The chat messages of one question: ``text`` over ``schema_text``, with BIRD's ``evidence`` where it has any.

    ``agg_hint`` adds the card's rule on aggregate order: True for Spider, False for BIRD.
    """
    user = USER_TEMPLATE.format(schema=schema_text, question=text)
    if evidence.strip():
        user += EVIDENCE_TEMPLATE.format(evidence=evidence.strip())
    return Message(role="system", content=system_prompt(agg_hint=agg_hint)), Message(role="user", content=user)


def system_prompt(*, agg_hint: bool) -> str:
    """The system prompt, with or without the rule on aggregate order."""
    return f"{SYSTEM_PROMPT}\n{AGG_HINT}" if agg_hint else SYSTEM_PROMPT


def template_hash(*, agg_hint: bool) -> str:
    """Hex SHA-256 of every constant part of the prompt, so that a run records which prompt it was made with.

    >>> template_hash(agg_hint=True) == template_hash(agg_hint=False)
    False
    """
    # The list and its order are part of kept runs' manifests.
    constants = [system_prompt(agg_hint=agg_hint), USER_TEMPLATE, EVIDENCE_TEMPLATE]
    return hashlib.sha256(json.dumps(constants).encode()).hexdigest()


def render_completion(reasoning: str, sql: str) -> str:
    """The completion that says ``reasoning`` and answers ``sql``; :func:`parse_completion` gives both back.

    >>> render_completion("one row", "SELECT 1")
    '<think>\\none row\\n</think>\\nSELECT 1'
    """
    return f"{THINK}\n{reasoning}\n{END_THINK}\n{sql}"


def parse_completion(text: str) -> Parsed:
    """Split a completion into its reasoning and its SQL.

    The SQL is what follows the last ``</think>`` (the whole text when there is none), without code fences and without
    the final semicolon. It is kept exactly as written otherwise: two statements stay two, and bad SQL stays bad, for
    the executor to judge. It must begin with a SQL statement (after comments), or the only code block in it must;
    prose gives ``sql=None`` and no SQL is ever searched for inside it. So does SQL of more than ``MAX_SQL_CHARS``
    characters, with a note that says so. The time is linear in the text.

    >>> parse_completion("The answer is SELECT 1").sql is None
    True
    >>> parse_completion("SELECT 1").notes
    ('no <think> block',)
    """
    reasoning, answer, notes = split_reasoning(text)
    if answer is None:
        return Parsed(reasoning, None, (*notes, "no SQL"))
    sql, answer_notes = unwrap_sql(answer.strip())
    if sql is not None and len(sql) > MAX_SQL_CHARS:
        sql, answer_notes = None, (*answer_notes, f"SQL longer than {MAX_SQL_CHARS:,} characters")
    return Parsed(reasoning, sql, (*notes, *answer_notes))


def split_reasoning(text: str) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Reasoning, answer and notes; the answer is None when the reasoning never ends."""
    thought, closed, answer = text.rpartition(END_THINK)  # the last one: a thought may quote the tag
    if not closed:
        before, opened, rest = text.partition(THINK)
        if opened:
            return rest.strip(), None, ("<think> is never closed",)
        return None, before, ("no <think> block",)
    notes = []
    before, opened, reasoning = thought.partition(THINK)
    if not opened:
        before, reasoning = "", thought
        notes.append("no opening <think>")
    if before.strip():
        notes.append("text before <think>")
    if END_THINK in thought:
        notes.append("several </think>")
    return reasoning.strip(), answer, tuple(notes)


def unwrap_sql(answer: str) -> tuple[str | None, tuple[str, ...]]:
    """The SQL of an answer and notes on how it was wrapped."""
    if not answer:
        return None, ("no SQL",)
    if _is_statement(answer):  # first: three backticks may stand inside a literal
        stray = _STRAY_END_REVERSED.match(answer[::-1])
        bare = answer[: len(answer) - (stray.end() if stray else 0)]
        return bare, ("stray code fence",) if _FENCE in answer[len(bare) :] else ()
    blocks = answer.split(_FENCE)[1::2]  # every other part lies between two fences
    if not blocks:
        return None, ("prose instead of SQL",)
    if len(blocks) > 1:
        return None, ("several code blocks",)
    block = _LANGUAGE.sub("", blocks[0]).strip()
    if not _is_statement(block):
        return None, ("no SQL in the code block",)
    return block.rstrip("; \t\r\n"), ("code fence",)


def _is_statement(text: str) -> bool:
    head = _COMMENTS.match(text)
    return _STATEMENT.match(text, head.end() if head else 0) is not None
