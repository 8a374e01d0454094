"""Rich displays: what they show, and that nothing from a database or a model does more than be shown."""

from __future__ import annotations

import math
import re
from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finer_sql_lib.ask import Answer
from finer_sql_lib.records import Candidate, Execution, Prompt, Question, Verdict, Vote
from finer_sql_lib.reports import html
from finer_sql_lib.reports.html import (
    MAX_COLUMNS,
    MAX_VALUE_CHARS,
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
)
from finer_sql_lib.schema import Column, ForeignKey, Schema, Table
from finer_sql_lib.voting import vote

TAGS = {"style", "div", "p", "b", "span", "details", "summary", "pre", "code"}
TAGS |= {"table", "thead", "tbody", "tr", "th", "td"}
ATTRIBUTES = {"class", "open"}
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


class Reader(HTMLParser):
    """Collects the tags, attributes and text of a page, and fails on markup that does not close."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open != ["style"]:
            self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def read(shown: Html) -> Reader:
    """A page, checked: only our tags and attributes, only characters that a file can hold."""
    text = shown._repr_html_()
    text.encode("utf-8")
    assert not any(ord(char) < 32 and char not in "\t\n" for char in text)
    page = Reader(text)
    assert set(page.tags) <= TAGS
    assert {name for name, _ in page.attributes} <= ATTRIBUTES
    return page


def everything_from(text: str) -> list[Html]:
    """One page of each kind that has ``text`` wherever text from outside can be."""
    table = Table(text, (Column(text, text, text, (text, 3)),), (text,), (ForeignKey((text,), text, (text,)),), 2)
    rows = Execution("rows", (text, "n"), ((text, 1), (text.encode(errors="replace"), None), (1.5, text)))
    failed = Execution("error", error=text)
    candidates = (Candidate(1, 0, text, sql=text), Candidate(1, 1, text, sql="SELECT 2"), Candidate(1, 2, text))
    executions = (rows, failed, None)
    split = vote(1, candidates, executions)
    question = Question(1, text, text)
    verdicts = [Verdict(1, 0, text, True, text), Verdict(1, 1, text, None, text)]
    answer = Answer(question, Prompt(1, ()), candidates, executions, split, text, rows)
    silent = vote(1, candidates[1:], executions[1:])
    nothing = Answer(question, Prompt(1, ()), candidates[1:], executions[1:], silent, None, None)
    df = pd.DataFrame([[text], [None]], columns=pd.Index([text], dtype=object), dtype=object)
    return [
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


def test_text_is_no_template() -> None:
    assert "{{ 6 * 7 }} {% raw %} {# no #}" in read(show_text("{{ 6 * 7 }} {% raw %} {# no #}")).text


def test_sql_keeps_its_lines() -> None:
    split = vote(0, [Candidate(0, 0, "", sql="SELECT 1\n\tFROM t")], [Execution("rows", ("v",), ((1,),))])
    assert "SELECT 1\n\tFROM t" in read(show_vote(split, [Candidate(0, 0, "", sql="SELECT 1\n\tFROM t")])).text


def test_long_and_wide_results_are_cut_and_say_so() -> None:
    wide = read(show_execution(Execution("rows", tuple(f"c{i}" for i in range(40)), (tuple(range(40)),) * 50))).text
    assert f"c{MAX_COLUMNS - 1}" in wide
    assert f"c{MAX_COLUMNS}" not in wide
    assert "30 more rows, 28 more columns" in wide
    long = read(show_execution(Execution("rows", ("v",), (("y" * 5000,), (b"\xff" * 5000,))))).text
    assert "y... (5,000 characters)" in long
    assert "ff'... (5,000 bytes)" in long
    assert len(long) < 1000


def test_no_value_is_mistaken_for_another() -> None:
    page = show_execution(Execution("rows", ("v",), ((None,), ("NULL",), (1,), ("1",), (1.0,), (b"1",)))).text
    for cell in (
        '<td><span class="dim">NULL</span>',
        "<td>NULL",
        "<td>1",
        '<td class="number">1',
        "<td>x&#x27;31&#x27;",
    ):
        assert page.count(f"{cell}</td>") == 1
    assert page.count('<td class="number">1.0</td>') == 1


def test_a_vote_shows_groups_sizes_sql_and_marks_one_winner() -> None:
    answers = [((1,),), ((1,),), ((2,),), (), ((0,),)]
    candidates = [Candidate(7, i, "", sql=f"SELECT {i} -- text {i}") for i in range(5)]
    split = vote(7, candidates, [Execution("rows", ("n",), rows) for rows in answers])
    page = show_vote(split, candidates)
    text = read(page).text
    assert text.count("winner: ") == page.text.count('class="winner" open') == 1
    assert "40% of 5 candidates" in text
    assert "winner: 2 candidates, 1 row SELECT 0 -- text 0" in text
    assert "1 candidate, no rows" in text
    assert "1 row, all zero or NULL" in text
    assert all(candidate.sql in text for candidate in candidates if candidate.sql)
    assert "candidates 0, 1" in read(show_vote(split)).text  # without their texts the members are named


def test_many_groups_are_counted_not_listed() -> None:
    candidates = [Candidate(0, i, "", sql=f"SELECT {i}") for i in range(40)]
    split = vote(0, candidates, [Execution("rows", ("n",), ((i,),)) for i in range(39)] + [None])
    page = show_vote(split, candidates)
    assert page.text.count("<details") == 10
    assert "and 29 more groups with 29 candidates" in page.text
    assert "1 candidate returned no result" in page.text


def test_a_vote_without_groups_says_so() -> None:
    split = Vote(3, None, (), "majority", 0.0, 4)
    assert "none of 4 candidates returned a result" in read(show_vote(split)).text


def test_verdicts_tell_right_wrong_and_unjudged_apart_in_words() -> None:
    verdicts = [Verdict(0, i, "spider_ex", ok, "because") for i, ok in enumerate((True, False, None))]
    text = read(show_verdicts(verdicts, [Candidate(0, 0, "", sql="SELECT 1")])).text
    for word in ("1 of 2 judged candidates correct", "✓ correct", "✗ wrong", "cannot be judged", "SELECT 1"):
        assert word in text
    assert "and 50 more verdicts" in read(show_verdicts(verdicts[:1] * 150)).text


def test_a_schema_shows_keys_types_and_values() -> None:
    visit = Table(
        "visit",
        (Column("id", "INTEGER", not_null=True), Column("pet", "INT", "who came", (4, "Bo"))),
        ("id",),
        (ForeignKey(("pet",), "pet", ("id",)),),
        1200,
    )
    text = read(show_schema(Schema("clinic", (visit, Table("pet", (Column("id"),))), ("old_view",)))).text
    for word in ("2 tables, 3 columns", "primary, not null", "pet → pet (id)", "who came", "4, Bo", "1,200 rows"):
        assert word in text
    assert "can be queried, not shown: old_view" in text


def test_every_name_and_value_of_a_schema_is_escaped() -> None:
    evil = "<script>alert(1)</script>"
    table = Table(evil, (Column(evil, evil, evil, (evil,)),), (evil,), (ForeignKey((evil,), evil, (evil,)),), 1200)
    page = show_schema(Schema(evil, (table,), (evil,))).text
    assert "<script" not in page
    assert page.count("&lt;script&gt;") == 10
    assert "1,200 rows" in page


def test_a_large_schema_is_folded_and_bounded() -> None:
    tables = tuple(Table(f"t{i}", tuple(Column(f"c{j}") for j in range(300))) for i in range(120))
    page = show_schema(Schema("big", tables)).text
    assert "<details open" not in page
    assert "and 20 more tables" in page
    assert "and 100 more columns" in page


def test_an_answer_shows_result_sql_vote_and_failures(tmp_path: Path) -> None:
    rows = Execution("rows", ("name",), (("Bo",),))
    candidates = (Candidate(0, 0, "", sql="SELECT name"), Candidate(0, 1, "", sql="SELEC"), Candidate(0, 2, ""))
    executions = (rows, Execution("error", error='near "SELEC"'), None)
    split = vote(0, candidates, executions)
    answer = Answer(Question(0, "db", "Who?"), Prompt(0, ()), candidates, executions, split, "SELECT name", rows)
    text = read(show_answer(answer)).text
    for word in ("Who?", "Bo", "SELECT name", "not voting: 1 error, 1 no SQL", '1 x near "SELEC"', "33% of 3"):
        assert word in text


def test_equal_sql_is_shown_once_with_its_number() -> None:
    rows = Execution("rows", ("n",), ((1,),))
    texts = ["SELECT 2", "SELECT 1", "SELECT 1", "SELECT 1", None, None]
    candidates = tuple(
        Candidate(0, i, f"said {i}", sql=sql, reasoning=f"thought {i}" if sql else None) for i, sql in enumerate(texts)
    )
    executions = (Execution("rows", ("n",), ((2,),)), rows, rows, rows, None, None)
    split = vote(0, candidates, executions)
    page = show_candidates(
        Answer(Question(0, "db", "?"), Prompt(0, ()), candidates, executions, split, "SELECT 1", rows)
    )
    assert page.text.count("<code>SELECT 1</code>") == page.text.count("<code>SELECT 2</code>") == 1
    body = page.text.split("<tr>")[2:]
    assert body[0].startswith("<td>3</td>")  # the winner's first
    assert "winner" in body[0]
    assert f"thought {split.winner}" in body[0]
    assert [row[: len("<td>1")] for row in body[1:]] == ["<td>1"] * 3  # without SQL what was said tells them apart


def test_a_table_has_text_left_and_numbers_right() -> None:
    df = pd.DataFrame({"name": ["a", "<b>"], "share": [0.12345, math.nan], "n": pd.array([1234, None], "Int64")})
    page = show_table(df, decimals={"share": 3}).text
    assert '<th>name</th><th class="number">share</th><th class="number">n</th>' in page
    assert '<td>a</td><td class="number">0.123</td><td class="number">1,234</td>' in page
    assert "<td>&lt;b&gt;</td><td>-</td><td>-</td>" in page
    assert '<td class="number">0.12</td>' in show_table(df, decimals=2).text
