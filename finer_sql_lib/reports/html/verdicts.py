"""Verdicts as a page: which candidates are right by a metric, and why the others are not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from finer_sql_lib.records import Candidate, Verdict
from finer_sql_lib.reports.html.page import Html, count, cut, head_and_body, page, row, safe

MAX_VERDICTS: Final = 100
MAX_WHY_CHARS: Final = 300

_MARKS: Final = {
    True: '<span class="good">&#10003; correct</span>',
    False: '<span class="bad">&#10007; wrong</span>',
    None: '<span class="dim">cannot be judged</span>',
}


def show_verdicts(verdicts: Sequence[Verdict], candidates: Sequence[Candidate] = ()) -> Html:
    """One row per verdict, with the SQL where ``candidates`` holds it."""
    sqls = {(candidate.question_id, candidate.index): candidate.sql for candidate in candidates}
    right = sum(verdict.correct is True for verdict in verdicts)
    judged = sum(verdict.correct is not None for verdict in verdicts)
    parts = [f"<p>{right:,} of {count(judged, 'judged candidate')} correct</p>"]
    names = ["question", "candidate", "verdict", "metric", "why", *(["SQL"] if candidates else [])]
    body = "".join(row(_cells(verdict, sqls, len(names))) for verdict in verdicts[:MAX_VERDICTS])
    parts.append(head_and_body(names, body))
    if len(verdicts) > MAX_VERDICTS:
        parts.append(f'<p class="dim">and {count(len(verdicts) - MAX_VERDICTS, "more verdict")}</p>')
    return page(parts)


def _cells(verdict: Verdict, sqls: dict[tuple[int, int], str | None], n_cells: int) -> list[str]:
    sql = sqls.get((verdict.question_id, verdict.candidate_index)) or "-"
    why = safe(cut(verdict.why, MAX_WHY_CHARS))
    cells = [str(verdict.question_id), str(verdict.candidate_index), _MARKS[verdict.correct], safe(verdict.metric), why]
    return [*cells, f"<code>{safe(cut(sql, MAX_WHY_CHARS), breaks=True)}</code>"][:n_cells]
