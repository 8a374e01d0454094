"""Prompts as the checkpoints know them, and the parser on answers of every kind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib.prompts import build_messages, parse_completion, render_completion, template_hash
from finer_sql_lib.prompts import template as prompts


def test_the_system_prompt_is_the_card_s_to_the_letter():
    lines = prompts.SYSTEM_PROMPT.split("\n")
    assert lines[1:3] == ["Follow this exact response format:", ""]
    assert lines[3] == "Rules:"
    assert [line[:2] for line in lines[4:]] == ["- "] * 4
    assert not prompts.SYSTEM_PROMPT.endswith("\n")
    assert prompts.system_prompt(agg_hint=True).split("\n")[-1] == prompts.AGG_HINT


def test_spider_and_bird_messages():
    system, user = build_messages("How many?", "singer.name: text", agg_hint=True)
    assert (system["role"], user["role"]) == ("system", "user")
    assert system["content"].endswith("BEFORE the grouping column(s).")
    assert user["content"] == "Database Schema:\nsinger.name: text\n\nQuestion: How many?"
    system, user = build_messages("How many?", "t.a: text", evidence=" old = born before 1950 ", agg_hint=False)
    assert "GROUP BY" not in system["content"]
    assert user["content"].endswith("\n\nQuestion: How many?\n\nExternal knowledge: old = born before 1950")


def test_braces_in_a_schema_or_question_are_kept():
    _, user = build_messages("What is {schema}?", "t.a: {'x': 1}", evidence="{evidence}", agg_hint=False)
    assert user["content"] == (
        "Database Schema:\nt.a: {'x': 1}\n\nQuestion: What is {schema}?\n\nExternal knowledge: {evidence}"
    )


def test_the_hash_changes_with_every_constant(monkeypatch):
    before = {template_hash(agg_hint=True), template_hash(agg_hint=False)}
    assert len(before) == 2
    for name in ("SYSTEM_PROMPT", "USER_TEMPLATE", "EVIDENCE_TEMPLATE"):
        with monkeypatch.context() as patch:
            patch.setattr(prompts, name, getattr(prompts, name) + " ")
            assert template_hash(agg_hint=False) not in before


def test_the_hash_is_pinned():
    """A run made with another prompt is another run: change these only together with the prompt, and say why."""
    assert template_hash(agg_hint=True)[:16] == "5dc8417bb0a389ad"
    assert template_hash(agg_hint=False)[:16] == "2f0cb52369d998b6"


# completion -> (reasoning, sql, words in the notes)
COMPLETIONS = {
    "the trained form": ("<think>\ncount\n</think>\nSELECT 1", "count", "SELECT 1", ""),
    "on one line": ("<think> count </think> SELECT 1", "count", "SELECT 1", ""),
    "semicolon": ("<think>a</think>SELECT 1 ;\n", "a", "SELECT 1", ""),
    "many semicolons": ("<think>a</think>SELECT 1;; ;", "a", "SELECT 1", ""),
    "no think": ("SELECT 1", None, "SELECT 1", "no <think> block"),
    "no opening think": ("count\n</think>\nSELECT 1", "count", "SELECT 1", "no opening <think>"),
    "never closed": ("<think>count, so SELECT 1", "count, so SELECT 1", None, "<think> is never closed; no SQL"),
    "text before": ("Sure! <think>a</think>SELECT 1", "a", "SELECT 1", "text before <think>"),
    "two thoughts": (
        "<think>a</think>SELECT 1<think>b</think>SELECT 2",
        "a</think>SELECT 1<think>b",
        "SELECT 2",
        "several </think>",
    ),
    "nothing after": ("<think>a</think>\n \n", "a", None, "no SQL"),
    "empty": ("", None, None, "no <think> block; no SQL"),
    "white space": (" \n\t", None, None, "no <think> block; no SQL"),
    "only a semicolon": ("<think>a</think>;", "a", None, "prose instead of SQL"),
    "fence": ("<think>a</think>\n```sql\nSELECT 1;\n```", "a", "SELECT 1", "code fence"),
    "fence without language": ("<think>a</think>\n```\nSELECT 1\n```\n", "a", "SELECT 1", "code fence"),
    "fence of sqlite": ("<think>a</think>```SQLite\nSELECT 1\n```", "a", "SELECT 1", "code fence"),
    "fence never closed": ("<think>a</think>```sql\nSELECT 1", "a", "SELECT 1", "code fence"),
    "fence on one line": ("<think>a</think>```sql SELECT 1```", "a", "SELECT 1", "code fence"),
    "fence closed on the last line": (
        "<think>a</think>```sql\nSELECT a\nFROM t```",
        "a",
        "SELECT a\nFROM t",
        "code fence",
    ),
    "fence with prose around": (
        "<think>a</think>Here it is:\n```sql\nSELECT 1\n```\nIt returns one.",
        "a",
        "SELECT 1",
        "code fence",
    ),
    "two fences": (
        "<think>a</think>```sql\nSELECT 1\n```\nor\n```sql\nSELECT 2\n```",
        "a",
        None,
        "several code blocks",
    ),
    "fence of prose": ("<think>a</think>```\nI cannot\n```", "a", None, "no SQL in the code block"),
    "stray closing fence": ("<think>a</think>SELECT 1\n```", "a", "SELECT 1", "stray code fence"),
    "prose": ("<think>a</think>I do not know.", "a", None, "prose instead of SQL"),
    "prose with SQL in it": ("<think>a</think>The query is SELECT 1", "a", None, "prose instead of SQL"),
    "a label": ("<think>a</think>SQL: SELECT 1", "a", None, "prose instead of SQL"),
    "prose that begins with With": ("<think>a</think>With this schema it is easy", "a", None, "prose instead of SQL"),
    "prose that begins with Values": ("<think>a</think>Values are missing", "a", None, "prose instead of SQL"),
    "prose that begins with Update": ("<think>a</think>Update the schema first", "a", None, "prose instead of SQL"),
    "a word that begins with select": ("<think>a</think>Selected rows", "a", None, "prose instead of SQL"),
    "two statements": ("<think>a</think>SELECT 1; DROP TABLE t;", "a", "SELECT 1; DROP TABLE t", ""),
    "a write": ("<think>a</think>DELETE FROM singer", "a", "DELETE FROM singer", ""),
    "a write by its name": (
        "<think>a</think>insert or replace into t values (1)",
        "a",
        "insert or replace into t values (1)",
        "",
    ),
    "a drop": ("<think>a</think>DROP TABLE IF EXISTS t", "a", "DROP TABLE IF EXISTS t", ""),
    "lower case": ("<think>a</think>select 1", "a", "select 1", ""),
    "CTE": ("<think>a</think>WITH x AS (SELECT 1) SELECT * FROM x", "a", "WITH x AS (SELECT 1) SELECT * FROM x", ""),
    "recursive CTE": (
        "<think>a</think>with recursive x(n) as (select 1) select * from x",
        "a",
        "with recursive x(n) as (select 1) select * from x",
        "",
    ),
    "quoted CTE": ('<think>a</think>WITH "my x" AS (SELECT 1) SELECT 2', "a", 'WITH "my x" AS (SELECT 1) SELECT 2', ""),
    "VALUES": ("<think>a</think>VALUES (1), (2)", "a", "VALUES (1), (2)", ""),
    "brackets": ("<think>a</think>(SELECT 1)", "a", "(SELECT 1)", ""),
    "SELECT with no space": ("<think>a</think>SELECT*FROM t", "a", "SELECT*FROM t", ""),
    "comment in front": ("<think>a</think>-- count\nSELECT 1", "a", "-- count\nSELECT 1", ""),
    "block comment in front": ("<think>a</think>/* c */ SELECT 1", "a", "/* c */ SELECT 1", ""),
    "comments only": ("<think>a</think>-- SELECT 1", "a", None, "prose instead of SQL"),
    "comment behind": ("<think>a</think>SELECT 1; -- done", "a", "SELECT 1; -- done", ""),
    "SQL and then prose": ("<think>a</think>SELECT 1\n\nThis is it.", "a", "SELECT 1\n\nThis is it.", ""),
    "a fence inside a text": ("<think>a</think>SELECT '```' AS x", "a", "SELECT '```' AS x", ""),
    "think tag inside the SQL": ("<think>a</think>SELECT '<think>'", "a", "SELECT '<think>'", ""),
    "empty thought": ("<think></think>SELECT 1", "", "SELECT 1", ""),
    "Unicode": ("<think>é</think>SELECT 'naïve — 中文'", "é", "SELECT 'naïve — 中文'", ""),
}


@pytest.mark.parametrize("name", COMPLETIONS)
def test_completion(name):
    text, reasoning, sql, notes = COMPLETIONS[name]
    parsed = parse_completion(text)
    assert (parsed.reasoning, parsed.sql, "; ".join(parsed.notes)) == (reasoning, sql, notes)


WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200)
THOUGHTS = WORDS.filter(lambda text: "think>" not in text)
TAILS = THOUGHTS.filter(lambda text: "```" not in text)


@given(THOUGHTS, TAILS)
def test_a_rendered_completion_gives_back_what_was_put_in(reasoning, tail):
    sql = f"SELECT {tail}".strip().rstrip("; \t\r\n")
    parsed = parse_completion(render_completion(reasoning, sql))
    assert parsed == prompts.Parsed(reasoning.strip(), sql, ())


@given(st.text(max_size=300))
def test_no_text_breaks_the_parser_and_sql_is_part_of_it(text):
    parsed = parse_completion(text)
    assert parsed.sql is None or (parsed.sql and parsed.sql in text)


@given(
    st.lists(
        st.sampled_from(["<think>", "</think>", "SELECT 1", "```sql\n", "\n```", ";", " ", "so", "-- x\n"]), max_size=12
    )
)
def test_a_second_reading_of_the_sql_changes_nothing(pieces):
    parsed = parse_completion("".join(pieces))
    if parsed.sql is not None and "<think>" not in parsed.sql:
        assert parse_completion(parsed.sql).sql == parsed.sql


def test_long_answers_are_read_in_linear_time():
    for text in (
        "/*" * 50_000,
        "--\n" * 50_000,
        " " * 100_000 + "x",
        "```\n" * 20_000,
        "(" * 100_000,
        "WITH " * 20_000,
    ):
        assert parse_completion(f"<think>a</think>{text}").sql is None


def test_real_predictions_are_kept_and_the_prose_among_them_is_not(shared_data: Path):
    pool = shared_data / "pools" / "spider_dev_crossmodel.jsonl"
    kept = dropped = 0
    for line in pool.read_text(encoding="utf-8").splitlines():
        for candidate in json.loads(line)["candidates"]:
            if parse_completion(candidate["sql"]).sql is None:
                dropped += 1
                assert not candidate["sql"].lstrip().upper().startswith("SELECT")
            else:
                kept += 1
    assert (kept, dropped) == (22581, 167)
