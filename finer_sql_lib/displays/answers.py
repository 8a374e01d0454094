"""One SQL's result, and the answer to one question, as pages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from finer_sql_lib.displays.page import Html, count, cut, page, safe, sql_block, value_table
from finer_sql_lib.displays.votes import vote_parts
from finer_sql_lib.records import Execution

if TYPE_CHECKING:
    from finer_sql_lib.asking import Answer

MAX_ROWS: Final = 20
MAX_ERRORS: Final = 3
MAX_ERROR_CHARS: Final = 300


def show_execution(execution: Execution) -> Html:
    """The rows, or how the statement ended and why."""
    return page(execution_parts(execution))


def execution_parts(execution: Execution) -> list[str]:
    """The pieces of :func:`show_execution`, for a page that holds more."""
    if execution.outcome != "rows":
        why = safe(cut(execution.error or "", MAX_ERROR_CHARS))
        return [f'<p><span class="bad">{safe(execution.outcome)}</span> {why}</p>']
    size = f'<p class="dim">{count(len(execution.rows), "row")}</p>'
    return [value_table(execution.columns, execution.rows[:MAX_ROWS], len(execution.rows)), size]


def show_answer(answer: Answer) -> Html:
    """The question, the winner's result and SQL, how the vote went, and what the others ended with."""
    parts = [f"<p><b>{safe(cut(answer.question.text, 1000))}</b></p>"]
    if answer.sql is None or answer.execution is None:
        parts.append(f"<p>no answer: none of {count(len(answer.candidates), 'candidate')} returned a result</p>")
    else:
        parts += [*execution_parts(answer.execution), sql_block(answer.sql)]
    parts += vote_parts(answer.vote, answer.candidates)
    ended = Counter("no SQL" if execution is None else execution.outcome for execution in answer.executions)
    if failed := {how: number for how, number in ended.items() if how != "rows"}:
        parts.append(f'<p class="dim">not voting: {", ".join(f"{number} {how}" for how, number in failed.items())}</p>')
    errors = Counter(execution.error for execution in answer.executions if execution is not None and execution.error)
    for error, number in errors.most_common(MAX_ERRORS):
        parts.append(f'<p class="dim">{number} x {safe(cut(error, MAX_ERROR_CHARS))}</p>')
    return page(parts)
