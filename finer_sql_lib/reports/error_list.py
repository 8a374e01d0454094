"""Wrong answers to click through: an HTML list that unfolds, and the same as plain text where HTML is not shown.

Questions, SQL and database values come from outside: all of it passes ``displays.page.safe``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from finer_sql_lib.analysis.answers import Answered, why_wrong
from finer_sql_lib.analysis.breakdown import error_of
from finer_sql_lib.records import Execution, Group
from finer_sql_lib.reports.html.page import (
    MAX_COLUMNS,
    count,
    cut,
    folded,
    head_and_body,
    page,
    row,
    safe,
    sql_block,
    value,
    value_table,
)

MAX_ROWS = 5
MAX_GROUPS = 6
MAX_CHARS = 80
"""Rows of a result, groups of a vote, and characters of a first row as text, that are shown; what is cut is said."""


@dataclass(frozen=True, slots=True)
class ErrorList:
    """The wrong answers of each error class, most frequent class first; ``counts`` are of all, shown or not.

    JupyterLab shows ``_repr_html_``: one fold per class and, inside, one per question with gold, prediction, both
    results and the vote. ``str()`` and ``repr()`` give the same as text.
    """

    counts: dict[str, int]
    shown: dict[str, tuple[Answered, ...]]

    def _repr_html_(self) -> str:
        folds = [
            folded(f"<b>{safe(error)}</b>: {self._size(error)}", "".join(map(_fold, self.shown[error])))
            for error in self.counts
        ]
        return page(folds or ["<p>no wrong answer</p>"]).text

    def __repr__(self) -> str:
        lines = []
        for error, answered in self.shown.items():
            lines += [f"{error}: {self._size(error)}", *map(_as_text, answered)]
        return "\n".join(lines) or "no wrong answer"

    def _size(self, error: str) -> str:
        number, shown = self.counts[error], len(self.shown[error])
        return count(number, "question") + ("" if shown == number else f", the first {shown} shown")


def error_list(answered: Sequence[Answered], per_class: int = 5) -> ErrorList:
    """The wrong ones of ``answered`` by error class, the first ``per_class`` of each (in question order) to look at.

    Raises ValueError for a negative ``per_class``.
    """
    if per_class < 0:
        raise ValueError(f"per_class must be at least 0; got {per_class}")
    by_error: dict[str, list[Answered]] = defaultdict(list)
    for answer in answered:
        if not answer.judged.correct:
            by_error[error_of(answer)].append(answer)
    order = sorted(by_error, key=lambda error: (-len(by_error[error]), error))
    return ErrorList(
        {error: len(by_error[error]) for error in order},
        {error: tuple(by_error[error][:per_class]) for error in order},
    )


def _fold(answer: Answered) -> str:
    judged = answer.judged
    head = (
        f'{judged.question_id} <span class="dim">{safe(judged.db_id)}, {safe(judged.level)}</span> {safe(answer.text)}'
    )
    sql = "<p>no candidate returned rows</p>" if answer.sql is None else sql_block(answer.sql)
    results = _result("gold", answer.gold) + _result("prediction", answer.result)
    parts = [
        f"<p><b>gold</b></p>{sql_block(answer.gold_sql)}<p><b>prediction</b></p>{sql}",
        f"<p><b>why</b> {safe('; '.join(why_wrong(answer)))}</p>",
        f'<div style="display:flex;gap:2em;flex-wrap:wrap">{results}</div>',
        _vote(answer),
    ]
    return folded(head, "".join(parts))


def _result(whose: str, done: Execution | None) -> str:
    head = f"<p><b>result of the {whose}</b></p>"
    if done is None:
        return f"<div>{head}<p>not executed</p></div>"
    if done.outcome != "rows":
        return f"<div>{head}<p>{safe(_outcome(done))}</p></div>"
    return f"<div>{head}{value_table(done.columns, done.rows[:MAX_ROWS], len(done.rows))}</div>"


def _vote(answer: Answered) -> str:
    vote = answer.vote
    head = (
        f"<p><b>the vote</b> {count(vote.n_candidates, 'candidate')}, {count(len(vote.groups), 'different result')}</p>"
    )
    body = "".join(row(_group_cells(answer, group)) for group in vote.groups[:MAX_GROUPS])
    more = len(vote.groups) - MAX_GROUPS
    rest = f'<p class="dim">and {count(more, "smaller group")}</p>' if more > 0 else ""
    return head + head_and_body(("candidates", "correct", "rows", "begins with"), body) + rest


def _group_cells(answer: Answered, group: Group) -> tuple[str, ...]:
    first = ", ".join(map(value, group.preview[0][:MAX_COLUMNS])) if group.preview else ""
    return str(group.size), str(len(answer.right & set(group.members))), f"{group.n_rows:,}", first


def _outcome(done: Execution) -> str:
    return f"{done.outcome}: {done.error}" if done.error else done.outcome


def _preview(done: Execution | None) -> str:
    if done is None:
        return "not executed"
    if done.outcome != "rows":
        return _outcome(done)
    first = f", first {cut(repr(done.rows[0]), MAX_CHARS)}" if done.rows else ""
    return count(len(done.rows), "row") + first


def _as_text(answer: Answered) -> str:
    judged, vote = answer.judged, answer.vote
    groups = " ".join(f"{g.size}{'+' if answer.right & set(g.members) else ''}" for g in vote.groups[:MAX_GROUPS])
    lines = (
        f"  {judged.question_id} ({judged.db_id}, {judged.level}) {answer.text}",
        f"    gold        {answer.gold_sql}",
        f"    prediction  {answer.sql or 'none'}",
        f"    why         {'; '.join(why_wrong(answer))}",
        f"    gold gives  {_preview(answer.gold)}; prediction gives {_preview(answer.result)}",
        f"    votes       {groups or 'none'} of {vote.n_candidates} candidates (+: correct)",
    )
    return "\n".join(lines)
