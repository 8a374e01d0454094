"""The prompt of a question, the parser of its answer, and the pattern of constrained decoding."""

from finer_sql_lib.prompts.template import (
    AGG_HINT,
    END_THINK,
    SYSTEM_PROMPT,
    THINK,
    Parsed,
    build_messages,
    parse_completion,
    render_completion,
    system_prompt,
    template_hash,
)

__all__ = [
    "AGG_HINT", "END_THINK", "SYSTEM_PROMPT", "THINK", "Parsed", "build_messages", "parse_completion",
    "render_completion", "system_prompt", "template_hash",
]  # fmt: skip
