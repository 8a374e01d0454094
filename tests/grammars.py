"""Whether a completion is of the grammar of a schema, byte by byte."""

from __future__ import annotations

from functools import cache
from typing import Any

from finer_sql_lib.prompts import render_completion
from finer_sql_lib.prompts.grammar import schema_grammar
from finer_sql_lib.schema import Schema


@cache
def start(schema: Schema) -> Any:
    """llguidance's matcher before the first byte."""
    import llguidance

    serialized = llguidance.LLMatcher.grammar_from_lark(schema_grammar(schema))
    matcher = llguidance.LLMatcher(llguidance.LLTokenizer("byte"), serialized, log_level=0)
    assert not matcher.is_error(), matcher.get_error()
    return matcher


def is_of_grammar(text: str, schema: Schema) -> bool:
    """Whether the whole text is."""
    matcher, written = start(schema).deep_copy(), text.encode()
    return bool(matcher.try_consume_tokens(list(written)) == len(written) and matcher.is_accepting())


def in_scope(sql: str, schema: Schema, reasoning: str = "look") -> bool:
    """Whether the completion of this reasoning and SQL is."""
    return is_of_grammar(render_completion(reasoning, sql), schema)
