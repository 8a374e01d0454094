"""What a page says without HTML: as text and as Markdown, which a reader of Markdown takes for nothing more."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from finer_sql_lib.ask import Answer
from finer_sql_lib.records import Candidate, Execution, Prompt, Question, Verdict
from finer_sql_lib.reports.html import (
    ErrorList,
    Html,
    show_answer,
    show_execution,
    show_note,
    show_schema,
    show_table,
    show_text,
    show_verdicts,
    show_vote,
)
from finer_sql_lib.reports.page_text import fenced, markdown_words
from finer_sql_lib.schema import Column, Schema, Table
from finer_sql_lib.voting import vote
from tests.reports.test_html_safety import HOSTILE, everything_from

TAGS = {"p", "strong", "pre", "code", "table", "thead", "tbody", "tr", "th", "td", "details", "summary"}


class Rendered(HTMLParser):
    """Markdown as a browser shows it, once it is HTML: its tags and its text."""

    def __init__(self, markdown: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.text = ""
        self.feed(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert {name for name, _ in attrs} <= {"style", "open"}  # the style is a cell's alignment

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:24])
def test_hostile_text_is_only_shown(text: str) -> None:
    for shown in everything_from(text):
        assert Rendered(shown._repr_markdown_()).tags <= TAGS
        repr(shown).encode("utf-8")  # no surrogate is left


@settings(deadline=None, max_examples=100)
@given(st.text(st.sampled_from("ab1.)-+#=*_`~<>|&$@[]()!:/\\\n \t\"'")))
def test_no_text_is_taken_for_markup(text: str) -> None:
    for shown in everything_from(text):
        assert Rendered(shown._repr_markdown_()).tags <= TAGS


@example("groups_per_question")  # a code name of ours, and here somebody's word
@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40))
@settings(deadline=None)
def test_words_are_read_as_they_are(text: str) -> None:
    assert " ".join(Rendered(markdown_words(text)).text.split()) == text
    assert Rendered(fenced(text)).text.strip() == text
    table = Rendered(show_table(pd.DataFrame({"v": [text]}))._repr_markdown_())
    assert text in table.text
    assert "td" in table.tags


def forms(shown: Html | ErrorList) -> tuple[str, str]:
    return repr(shown), Rendered(shown._repr_markdown_()).text


def test_each_thing_shown_says_the_same_without_html(tmp_path: Path) -> None:
    rows = Execution("rows", ("name", "n"), (("Bo", 3), ("Al", None)))
    candidates = (Candidate(0, 0, "", sql="SELECT name"), Candidate(0, 1, "", sql="SELEC"), Candidate(0, 2, ""))
    executions = (rows, Execution("error", error='near "SELEC"'), None)
    split = vote(0, candidates, executions)
    question = Question(0, "db", "Who?", Path("db.sqlite"))
    answer = Answer(question, Prompt(0, ()), candidates, executions, split, "SELECT name", rows)
    schema = Schema("zoo", (Table("pet", (Column("id", "INTEGER", not_null=True),), n_rows=12),))
    expected: list[tuple[Html, tuple[str, ...]]] = [
        (show_schema(schema), ("zoo 1 table, 1 column", "pet, 12 rows", "INTEGER", "not null")),
        (show_execution(rows), ("Bo", "NULL", "2 rows")),
        (show_execution(Execution("error", error="no such table")), ("error no such table",)),
        (show_vote(split, candidates), ("33% of 3 candidates", "winner: 1 candidate", "SELECT name")),
        (show_verdicts([Verdict(0, 0, "spider_ex", False, "order")]), ("0 of 1 judged", "✗ wrong", "order")),
        (show_answer(answer), ("Who?", "Bo", "SELECT name", "not voting: 1 error, 1 no SQL")),
        (show_text("a\n  b"), ("a", "  b")),
        (show_note("do this"), ("do this",)),
    ]
    for shown, words in expected:
        for form in forms(shown):
            for word in words:
                assert word in form, form


def test_a_table_is_aligned_as_text_and_as_markdown() -> None:
    shown = show_table(pd.DataFrame({"level": ["easy", "all"], "EX": [94.75, 7.0]}))
    assert repr(shown).splitlines() == ["level  EX (%)", "-------------", "easy     94.8", "all       7.0"]
    assert shown._repr_markdown_().splitlines() == [
        "| level | EX (%) |",
        "| ---   |    --: |",
        "| easy  |   94.8 |",
        "| all   |    7.0 |",
    ]
    holed = show_table(pd.DataFrame({"EX": [94.75, None]}))._repr_markdown_().splitlines()
    assert holed[1:] == ["|    --: |", "|   94.8 |", "|      - |"]  # a missing number too
    assert "text-align:right" in MarkdownIt("commonmark").enable("table").render(shown._repr_markdown_())
