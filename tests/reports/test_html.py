"""What the pages show of schemas, votes, verdicts, answers and tables, and what is cut says so."""

from __future__ import annotations

import math
from pathlib import Path

import pandas as pd

from finer_sql_lib.ask import Answer
from finer_sql_lib.records import Candidate, Execution, Prompt, Question, Verdict, Vote
from finer_sql_lib.reports.html import (
    MAX_COLUMNS,
    show_answer,
    show_candidates,
    show_execution,
    show_schema,
    show_table,
    show_verdicts,
    show_vote,
)
from finer_sql_lib.schema import Column, ForeignKey, Schema, Table
from finer_sql_lib.voting import vote
from tests.reports.page_reader import read


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
    text = read(show_schema(Schema("clinic", (visit, Table("pet", (Column("id"),)))))).text
    for word in ("2 tables, 3 columns", "primary, not null", "pet → pet (id)", "who came", "4, Bo", "1,200 rows"):
        assert word in text


def test_a_schema_shows_views_and_what_is_left_out() -> None:
    text = read(
        show_schema(Schema("x", (Table("v", (Column("a"),), is_view=True),), notes=("table t is left out",)))
    ).text
    assert "v, view" in text
    assert "table t is left out" in text


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
    answer = Answer(
        Question(0, "db", "Who?", Path("db.sqlite")), Prompt(0, ()), candidates, executions, split, "SELECT name", rows
    )
    text = read(show_answer(answer)).text
    for word in ("Who?", "Bo", "SELECT name", "not voting: 1 error, 1 no SQL", '1 x near "SELEC"', "33% of 3"):
        assert word in text


def test_equal_sql_is_shown_once_with_its_number() -> None:
    rows = Execution("rows", ("n",), ((1,),))
    texts = ["SELECT 2", "SELECT 1", "SELECT 1", "SELECT 1", None, None]
    candidates = tuple(
        Candidate(0, i, f"said {i}" if i < 5 else "sql SELECT 2", sql=sql, reasoning=f"thought {i}" if sql else None)
        for i, sql in enumerate(texts)
    )
    executions = (Execution("rows", ("n",), ((2,),)), rows, rows, rows, None, None)
    split = vote(0, candidates, executions)
    page = show_candidates(
        Answer(
            Question(0, "db", "?", Path("db.sqlite")), Prompt(0, ()), candidates, executions, split, "SELECT 1", rows
        )
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
    assert '<th>name</th><th class="number">share (%)</th><th class="number">n</th>' in page
    assert '<td>a</td><td class="number">0.123</td><td class="number">1,234</td>' in page
    assert "<td>&lt;b&gt;</td><td>-</td><td>-</td>" in page
    assert '<td class="number">0.12</td>' in show_table(df, decimals=2).text


def test_numbers_written_as_text_do_not_wrap() -> None:
    """As p-values and intervals are: a line break inside one is read as two numbers."""
    texts = ["< 0.001", "+16.4 [+12.3, +20.3]", "81.8 %", "3e-05", "[1, 2]", "-", "split A", "2024 was good", ""]
    page = show_table(pd.DataFrame({"p": texts})).text
    assert page.count('<td class="figures">') == 5
    assert "td.figures {white-space: nowrap" in page
    assert '<td class="figures">&lt; 0.001</td>' in page
    assert '<td class="figures">1' not in show_table(pd.DataFrame({"long": [", ".join("1" * 50)]})).text
