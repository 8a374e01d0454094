"""One SQL's result, the answer to one question with its candidates, and plain text, as pages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from finer_sql_lib.displays.page import MARK, Html, count, cut, head_and_body, page, row, safe, sql_block, value_table
from finer_sql_lib.displays.votes import vote_parts
from finer_sql_lib.records import Execution

if TYPE_CHECKING:
    from finer_sql_lib.asking import Answer

MAX_ROWS: Final = 20
MAX_ERRORS: Final = 3
MAX_ERROR_CHARS: Final = 300
MAX_TEXT_CHARS: Final = 20_000


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
        parts += vote_parts(answer.vote, answer.candidates, open_winner=False)
    ended = Counter("no SQL" if execution is None else execution.outcome for execution in answer.executions)
    if failed := {how: number for how, number in ended.items() if how != "rows"}:
        parts.append(f'<p class="dim">not voting: {", ".join(f"{number} {how}" for how, number in failed.items())}</p>')
    errors = Counter(execution.error for execution in answer.executions if execution is not None and execution.error)
    for error, number in errors.most_common(MAX_ERRORS):
        parts.append(f'<p class="dim">{number} x {safe(cut(error, MAX_ERROR_CHARS))}</p>')
    return page(parts)


def show_text(text: str) -> Html:
    """A text of any origin as it is, in a box: a schema, a prompt, a completion."""
    return page([f"<pre>{safe(cut(text, MAX_TEXT_CHARS), breaks=True)}</pre>"])


def show_candidates(answer: Answer) -> Html:
    """One row per candidate, in order: how it ended, its SQL and its reasoning (without SQL all it said)."""
    body = []
    for candidate, execution in zip(answer.candidates, answer.executions, strict=True):
        mark = MARK if candidate.index == answer.vote.winner else ""
        sql = f"<code>{safe(cut(candidate.sql, MAX_ERROR_CHARS), breaks=True)}</code>" if candidate.sql else "-"
        said = candidate.reasoning or (candidate.text if candidate.sql is None else "-")
        thought = safe(cut(said, MAX_ERROR_CHARS), breaks=True)
        body.append(row((str(candidate.index), mark, _ending(execution), sql, thought)))
    return page([head_and_body(("candidate", "", "ended with", "SQL", "reasoning"), "".join(body))])


def _ending(execution: Execution | None) -> str:
    if execution is None:
        return "no SQL"
    if execution.outcome == "rows":
        return count(len(execution.rows), "row")
    return f"{safe(execution.outcome)}: {safe(cut(execution.error or '', MAX_ERROR_CHARS))}"
