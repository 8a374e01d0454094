"""One SQL's result, the answer to one question with its candidates, and plain text, as pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from finer_sql_lib.records import Execution
from finer_sql_lib.reports.html.page import (
    MARK,
    Html,
    count,
    cut,
    head_and_body,
    page,
    row,
    safe,
    sql_block,
    value_table,
)
from finer_sql_lib.reports.html.votes import vote_parts

if TYPE_CHECKING:
    from finer_sql_lib.ask import Answer

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
    """One row per different SQL with its number of candidates, the winner's first, then the most frequent: how it
    ended, the SQL, and the reasoning of the first that wrote it (all it said, of a candidate without SQL).
    """
    same: dict[str, list[int]] = {}
    for place, candidate in enumerate(answer.candidates):
        same.setdefault(candidate.text if candidate.sql is None else f"sql {candidate.sql}", []).append(place)
    won = [place for place, candidate in enumerate(answer.candidates) if candidate.index == answer.vote.winner]
    ranked = sorted(same.values(), key=lambda places: (not set(won) & set(places), -len(places), places[0]))
    body = [_writers(answer, places, is_winner=bool(set(won) & set(places))) for places in ranked]
    return page([head_and_body(("candidates", "", "ended with", "SQL", "reasoning"), "".join(body))])


def _writers(answer: Answer, places: Sequence[int], *, is_winner: bool) -> str:
    """The row of the candidates at ``places``, which wrote the same; the winner's is shown with its own reasoning."""
    shown = next((place for place in places if answer.candidates[place].index == answer.vote.winner), places[0])
    candidate, execution = answer.candidates[shown], answer.executions[shown]
    sql = f"<code>{safe(cut(candidate.sql, MAX_ERROR_CHARS), breaks=True)}</code>" if candidate.sql else "-"
    said = candidate.reasoning or (candidate.text if candidate.sql is None else "-")
    thought = safe(cut(said, MAX_ERROR_CHARS), breaks=True)
    return row((str(len(places)), MARK if is_winner else "", _ending(execution), sql, thought))


def _ending(execution: Execution | None) -> str:
    if execution is None:
        return "no SQL"
    if execution.outcome == "rows":
        return count(len(execution.rows), "row")
    return f"{safe(execution.outcome)}: {safe(cut(execution.error or '', MAX_ERROR_CHARS))}"
