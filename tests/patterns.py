"""Whether SQL matches the pattern of a schema."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from finer_sql_lib.prompts import render_completion
from finer_sql_lib.prompts.pattern import schema_pattern
from finer_sql_lib.schema import Schema, read_schema


@cache
def pattern_of(schema: Schema) -> re.Pattern[str]:
    return re.compile(schema_pattern(schema))


def accepts(sql: str, schema: Schema) -> bool:
    return pattern_of(schema).fullmatch(render_completion("", sql)) is not None


@cache
def schema_at(path: Path | None) -> Schema:
    assert path is not None
    return read_schema(path, sample_values=0)
