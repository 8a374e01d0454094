"""What a notebook shows of nouns, tables and wrong answers: neat, escaped, readable on light and on dark.

Each ``show_...`` gives an :class:`Html`; ``notebook.setup`` makes the nouns themselves display as these. Whatever comes
from a database or a model is untrusted. The pages are jinja2 templates beside this file, and every expression in them
passes :func:`safe`, so that no template can forget it; how much of a text or a list is shown stands in the template.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from numbers import Integral
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from finer_sql_lib.analysis.errors import JudgedResults, error_of, judged_results, why_wrong
from finer_sql_lib.ask import Answer
from finer_sql_lib.records import Candidate, Execution, Group, ScoredQuestion, Verdict, Vote
from finer_sql_lib.reports import visible
from finer_sql_lib.reports.headings import heading as heading_of
from finer_sql_lib.reports.headings import in_words
from finer_sql_lib.reports.page_text import page_markdown, page_text
from finer_sql_lib.reports.tables import MISSING, is_missing, is_numeric
from finer_sql_lib.reports.words import count, cut, ending, literal, one_line
from finer_sql_lib.runs import Run
from finer_sql_lib.schema.nouns import Schema

if TYPE_CHECKING:
    import pandas as pd

MAX_COLUMNS: Final = 12
MAX_TABLE_ROWS: Final = 200
_FIGURES: Final = re.compile(r"(?=.*[0-9])[-+0-9.,%<>=\[\]() e]{1,40}")


@dataclass(frozen=True, slots=True, repr=False)
class Html:
    """A piece of HTML that a notebook shows as it is. Only this file makes one, so that its text is safe.

    Where HTML is not shown, ``repr()`` says the same as text, and so does its Markdown.
    """

    text: str

    def _repr_html_(self) -> str:
        return self.text

    def _repr_markdown_(self) -> str:
        return page_markdown(self.text)

    def __repr__(self) -> str:
        return page_text(self.text)


def show_schema(schema: Schema) -> Html:
    """Each table with its columns, types, keys and sample values, in their order."""
    return _page("schema", schema=schema)


def show_execution(execution: Execution) -> Html:
    """The rows, or how the statement ended and why."""
    return _page("execution", execution=execution)


def show_vote(vote: Vote, candidates: Sequence[Candidate] = ()) -> Html:
    """The groups in the rule's order, the winner marked and open; with ``candidates`` also the SQL of each."""
    return _page("vote", vote=vote, groups=_with_texts(vote, candidates))


def show_verdicts(verdicts: Sequence[Verdict], candidates: Sequence[Candidate] = ()) -> Html:
    """One row per verdict: right or why not, with the SQL where ``candidates`` holds it."""
    sqls = {(candidate.question_id, candidate.index): candidate.sql for candidate in candidates}
    return _page("verdicts", verdicts=verdicts, sqls=sqls)


def show_answer(answer: Answer) -> Html:
    """The question, the winner's result and SQL, how the vote went, and what the others ended with."""
    endings = Counter("no SQL" if execution is None else execution.outcome for execution in answer.executions)
    errors = Counter(execution.error for execution in answer.executions if execution is not None and execution.error)
    return _page(
        "answer",
        answer=answer,
        groups=_with_texts(answer.vote, answer.candidates),
        failures={how: number for how, number in endings.items() if how != "rows"},
        errors=errors.most_common(3),  # the rest is mostly the same mistake with other names
    )


def show_candidates(answer: Answer) -> Html:
    """One row per different SQL with its number of candidates, the winner's first, then the most frequent: how it
    ended, the SQL, and the reasoning of the first that wrote it (all it said, of a candidate without SQL).
    """
    winner = next((i for i, candidate in enumerate(answer.candidates) if candidate.index == answer.vote.winner), None)
    places_of: dict[tuple[bool, str], list[int]] = defaultdict(list)
    for place, candidate in enumerate(answer.candidates):
        # without SQL the whole text tells candidates apart
        places_of[candidate.sql is None, candidate.sql or candidate.text].append(place)
    rows = []
    for places in sorted(places_of.values(), key=lambda places: (winner not in places, -len(places), places[0])):
        spokesman = winner if winner is not None and winner in places else places[0]
        rows.append((len(places), winner in places, answer.candidates[spokesman], answer.executions[spokesman]))
    return _page("candidates", rows=rows)


def show_table(df: pd.DataFrame, *, decimals: int | Mapping[str, int] = 1) -> Html:
    """The columns of ``df`` (its index is not shown) in a reader's words (:func:`headings.in_words`), missing values as
    a dash, floats with ``decimals`` places: the same in every column, or by column, with 1 where a column is not named.
    """
    words = in_words(df)
    names = [str(name) for name in words.columns]
    places_of = {} if isinstance(decimals, int) else {heading_of(name): places for name, places in decimals.items()}
    digits = [decimals if isinstance(decimals, int) else places_of.get(name, 1) for name in names]
    rows = [
        [_cell(item, places) for item, places in zip(items, digits, strict=True)]
        for items in words.head(MAX_TABLE_ROWS).itertuples(index=False, name=None)
    ]
    return _page("table", columns=list(zip(names, is_numeric(words), strict=True)), rows=rows, n_rows=len(df))


def show_text(text: str) -> Html:
    """A text of any origin as it is, in a box: a schema, a prompt, a completion."""
    return _page("text", text=text)


def show_note(text: str, *, is_problem: bool = False) -> Html:
    """A sentence of any origin, marked where it names a problem."""
    return _page("note", text=text, is_problem=is_problem)


@dataclass(frozen=True, slots=True)
class ErrorList:
    """The wrong answers of each error class, most frequent class first; ``counts`` are of all, shown or not.

    JupyterLab shows ``_repr_html_``: one fold per class and, inside, one per question with gold, prediction, both
    results and the vote. ``str()`` and ``repr()`` give the same as text.
    """

    counts: dict[str, int]
    shown: dict[str, list[tuple[ScoredQuestion, JudgedResults]]]

    def _repr_html_(self) -> str:
        return _page("error_list", headings=self._headings(), shown=self.shown, why_wrong=why_wrong).text

    def _repr_markdown_(self) -> str:
        return page_markdown(self._repr_html_())

    def __repr__(self) -> str:
        lines = []
        for error, heading in self._headings().items():
            lines.append(f"{error}: {heading}")
            for question, results in self.shown[error]:
                right, groups = question.correct_indices, question.vote.groups[:6]
                votes = " ".join(f"{group.size}{'+' if right & {*group.members} else ''}" for group in groups)
                lines += (
                    f"  {question.question_id} ({question.db_id}, {question.level}) {question.text}",
                    f"    gold        {question.gold_sql}",
                    f"    prediction  {question.sql or 'none'}",
                    f"    why         {'; '.join(why_wrong(question, results))}",
                    f"    gold gives  {ending(results.gold)}; prediction gives {ending(results.winner)}",
                    f"    votes       {votes or 'none'} of {question.n_candidates} candidates (+: correct)",
                )
        return visible("\n".join(lines), breaks=True) or "no wrong answer"

    def _headings(self) -> dict[str, str]:
        headings = {}
        for error, number in self.counts.items():
            n_shown = len(self.shown[error])
            headings[error] = count(number, "question") + ("" if n_shown == number else f", the first {n_shown} shown")
        return headings


def error_list(run: Run, per_class: int = 5) -> ErrorList:
    """The wrong answers of a run's latest evaluation by error class, the first ``per_class`` of each to look at.

    Raises ValueError for a negative ``per_class``, RunError for a run that is not evaluated.
    """
    if per_class < 0:
        raise ValueError(f"per_class must be at least 0; got {per_class}")
    by_error: dict[str, list[ScoredQuestion]] = defaultdict(list)
    for question in run.scored():
        if not question.correct:
            by_error[error_of(question)].append(question)
    order = sorted(by_error, key=lambda error: (-len(by_error[error]), error))
    first = {error: by_error[error][:per_class] for error in order}
    questions = [question for some in first.values() for question in some]
    # One look into the run for all of them: its executions are a large table.
    results = dict(zip((q.question_id for q in questions), judged_results(run, questions), strict=True))
    return ErrorList(
        {error: len(by_error[error]) for error in order},
        {error: [(q, results[q.question_id]) for q in some] for error, some in first.items()},
    )


def safe(text: str, *, breaks: bool = False) -> str:
    r"""``text`` as HTML that shows it and does nothing else; unseen characters appear as Python writes them.

    ``breaks`` keeps tabs and line breaks as they are, for SQL.

    >>> safe("<b>\x1b & \ud800\n")
    '&lt;b&gt;\\x1b &amp; \\ud800\\n'
    """
    return escape(visible(text, breaks=breaks))


def _page(name: str, **context: object) -> Html:
    return Html(templates().get_template(f"{name}.html.j2").render(context))


@cache
def templates() -> Environment:
    """The templates of this folder, with every expression made safe and every unknown name an error."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        finalize=_finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {"count": count, "MAX_COLUMNS": MAX_COLUMNS}
    environment.filters |= {"cut": cut, "literal": literal, "ending": ending, "one_line": one_line}
    environment.filters["with_breaks"] = lambda text: Markup(safe(text, breaks=True))
    return environment


def _finalize(value: object) -> Markup:
    """What an expression of a template puts on the page."""
    if isinstance(value, Markup):
        # A macro's output or a text with its breaks. It is escaped, but maybe by jinja2's own `join` or `~`, which
        # know nothing of unseen characters: so these are written out once more.
        return Markup(visible(value, breaks=True))
    return Markup(safe(str(value)))


def _with_texts(vote: Vote, candidates: Sequence[Candidate]) -> list[tuple[Group, list[tuple[str, int]]]]:
    """Each group with its distinct SQL texts and their numbers: the winner's own, then by frequency and length."""
    sqls = {candidate.index: candidate.sql for candidate in candidates if candidate.question_id == vote.question_id}
    chosen = None if vote.winner is None else sqls.get(vote.winner)
    groups = []
    for group in vote.groups:
        numbers = Counter(sql for index in group.members if (sql := sqls.get(index)) is not None)
        ranked = sorted(numbers, key=lambda sql: (sql != chosen, -numbers[sql], len(sql), sql))
        groups.append((group, [(sql, numbers[sql]) for sql in ranked]))
    return groups


def _cell(item: object, decimals: int) -> tuple[str, str]:
    """A table's cell as text, and its class: a number, figures (a text of numbers, such as p or an interval), or ""."""
    if is_missing(item):
        return MISSING, ""
    if isinstance(item, bool):
        return "yes" if item else "no", ""
    if isinstance(item, float):
        return f"{item:,.{decimals}f}", "number"
    if isinstance(item, Integral):  # numpy's integers too
        return f"{int(item):,}", "number"
    text = str(item)
    return text, "figures" if _FIGURES.fullmatch(text) else ""
