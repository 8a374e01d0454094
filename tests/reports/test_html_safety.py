"""Nothing from a database or a model does more on a page than be shown."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2.exceptions import UndefinedError

from finer_sql_lib.analysis.errors import JudgedResults
from finer_sql_lib.ask import Answer
from finer_sql_lib.records import Candidate, Execution, Prompt, Question, ScoredQuestion, Verdict
from finer_sql_lib.reports import html
from finer_sql_lib.reports.html import (
    ErrorList,
    Html,
    show_answer,
    show_candidates,
    show_execution,
    show_note,
    show_schema,
    show_table,
    show_text,
    show_verdicts,
    show_vote,
    templates,
)
from finer_sql_lib.reports.words import MAX_VALUE_CHARS
from finer_sql_lib.schema import Column, ForeignKey, Schema, Table
from finer_sql_lib.voting import vote
from tests.reports.page_reader import read

TEMPLATES = Path(html.__file__).with_name("templates")
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onclick='alert(1)",
    "</td></table></div><style>*{display:none}</style>",
    "&lt;b&gt; &#60;i&#62;",
    "\x00\x07\x1b[31m\r\n\t\x7f\x9b",
    "a\u202egpj.exe\u2066\u200f",
    "\ud800 lone \udfff",
    "$x^2$ and \\(y\\) cost $5",
    "]]><!-- -->",
    "x" * 100_000,
    "line one\nline two\u2028three",
)


def everything_from(text: str) -> list[Html | ErrorList]:
    """One page of each kind that has ``text`` wherever text from outside can be."""
    table = Table(text, (Column(text, text, text, (text, 3)),), (text,), (ForeignKey((text,), text, (text,)),), 2)
    rows = Execution("rows", (text, "n"), ((text, 1), (text.encode(errors="replace"), None), (1.5, text)))
    failed = Execution("error", error=text)
    candidates = (Candidate(1, 0, text, sql=text), Candidate(1, 1, text, sql="SELECT 2"), Candidate(1, 2, text))
    executions = (rows, failed, None)
    split = vote(1, candidates, executions)
    question = Question(1, text, text, Path("db.sqlite"))
    verdicts = [Verdict(1, 0, text, True, text), Verdict(1, 1, text, None, text)]
    answer = Answer(question, Prompt(1, ()), candidates, executions, split, text, rows)
    silent = vote(1, candidates[1:], executions[1:])
    nothing = Answer(question, Prompt(1, ()), candidates[1:], executions[1:], silent, None, None)
    df = pd.DataFrame([[text], [None]], columns=pd.Index([text], dtype=object), dtype=object)
    scored = ScoredQuestion(1, text, text, text, text, candidates, tuple(verdicts), split)
    return [
        ErrorList({text: 2}, {text: [(scored, JudgedResults(rows, failed))]}),
        show_schema(Schema(text, (table,), (text,))),
        show_execution(rows),
        show_execution(failed),
        show_vote(split),
        show_vote(split, candidates),
        show_verdicts(verdicts[:1]),
        show_verdicts(verdicts, candidates),
        show_answer(answer),
        show_answer(nothing),
        show_candidates(answer),
        show_candidates(nothing),
        show_table(df),
        show_text(text),
        show_note(text),
        show_note(text, is_problem=True),
    ]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:24])
def test_hostile_text_is_only_shown(text: str) -> None:
    for shown in everything_from(text):
        read(shown)


@settings(deadline=None, max_examples=150)
@given(st.text(st.characters(), max_size=60))
def test_any_text_is_only_shown(text: str) -> None:
    for shown in everything_from(text):
        read(shown)


@given(st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"]), min_size=1, max_size=MAX_VALUE_CHARS))
@settings(deadline=None)
def test_a_short_value_is_shown_character_by_character(text: str) -> None:
    assert text in read(show_execution(Execution("rows", ("v",), ((text,),)))).text


def test_characters_that_cannot_be_seen_are_written_out() -> None:
    shown = read(show_execution(Execution("rows", ("v",), (("a\u202eb\x00c\ud800d\ne",),)))).text
    assert r"a\u202eb\x00c\ud800d\ne" in shown


@pytest.mark.parametrize("path", sorted(TEMPLATES.iterdir()), ids=lambda path: path.name)
def test_no_template_takes_a_text_for_safe(path: Path) -> None:
    assert path.name.endswith(".html.j2")
    assert not re.search(r"\bsafe\b|autoescape|Markup|forceescape|xmlattr", path.read_text(encoding="utf-8"))


def test_what_jinja_escapes_itself_is_written_out_too() -> None:
    page = templates().from_string("{{ [code|with_breaks, text]|join }} {{ code|with_breaks ~ text }}")
    assert page.render(code="a\n", text="<\x1b\ud800") == "a\n&lt;\\x1b\\ud800 a\n&lt;\\x1b\\ud800"


def test_a_name_that_a_template_is_not_given_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="'absent' is undefined"):
        templates().from_string("{{ absent }}").render()


def test_text_is_no_template() -> None:
    assert "{{ 6 * 7 }} {% raw %} {# no #}" in read(show_text("{{ 6 * 7 }} {% raw %} {# no #}")).text


def test_every_name_and_value_of_a_schema_is_escaped() -> None:
    evil = "<script>alert(1)</script>"
    table = Table(evil, (Column(evil, evil, evil, (evil,)),), (evil,), (ForeignKey((evil,), evil, (evil,)),), 1200)
    page = show_schema(Schema(evil, (table,), notes=(evil,))).text
    assert "<script" not in page
    assert page.count("&lt;script&gt;") == 10
    assert "1,200 rows" in page
