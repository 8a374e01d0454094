"""The pattern of completions that name only what a database has: on a table of cases and the sample."""

from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.prompts import build_messages, template_hash
from finer_sql_lib.prompts.build import PromptSettings, build_prompts, prompts_hash
from finer_sql_lib.prompts.pattern import FUNCTIONS, KEYWORDS, schema_pattern
from finer_sql_lib.prompts.spelling import RESERVED
from finer_sql_lib.records import Question
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.schema import Column, Schema, SchemaError, Table
from tests.conftest import HAND_WRITTEN
from tests.patterns import accepts, pattern_of, schema_at

ZOO = Schema(
    "zoo",
    (
        Table("animal", (Column("id"), Column("name"), Column("age"), Column("order"), Column("Keeper Id"))),
        Table("keeper", (Column("id"), Column('nick"name'), Column("größe"))),
        Table("feeding times", (Column("hour"), Column("1st"), Column("two\nlines (in $)"))),
    ),
)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT name FROM animal",
        "select NAME from Animal;",
        "SELECT name FROM animal ; \n",
        "SELECT count(*) FROM animal",
        "SELECT*FROM animal",
        "SELECT DISTINCT T1.name, t2.id FROM animal AS T1 JOIN keeper t2 ON T1.id=T2.id",
        "SELECT animal.name , keeper . id FROM animal, keeper",
        "SELECT a.name FROM animal a LEFT OUTER JOIN keeper AS k2 ON a.id = k2.id",
        "SELECT T1.* FROM animal AS T1 WHERE T1.age-1 > -2.5e3 OR age/2 <> .5",
        "SELECT COUNT ( * ) AS row_count , CAST(SUM(age) AS REAL) * 100 / COUNT(id) FROM animal",
        "SELECT name FROM animal WHERE name = 'nobody''s -- business; SELECT nothing' AND age IN (1,2,3)",
        'SELECT name FROM animal WHERE name = "nobody" OR name LIKE "%x%" OR name IN ("a", "b""c")',
        'SELECT CASE WHEN age BETWEEN "a" AND "b" THEN "old" ELSE "young" END FROM animal',
        "SELECT strftime(\"%Y\", name), iif(age > 1, 'a', 'b') || 'c' FROM animal",
        'SELECT T1.`order`, T1.[Keeper Id], animal."Keeper Id" FROM `animal` AS T1 JOIN [feeding times] ON hour = 1',
        'SELECT "nick""name", `nick"name`, [nick"name] FROM keeper',
        'SELECT "größe", [1st] FROM keeper, "feeding times"',
        "SELECT [two\nlines (in $)] FROM [feeding times]",
        "SELECT num FROM (SELECT count(*) AS num FROM animal) AS T ORDER BY T.num DESC LIMIT 3 OFFSET 1",
        "SELECT max(age) OVER (PARTITION BY name ORDER BY id) AS 'oldest one' FROM animal",
        "SELECT id FROM animal UNION ALL SELECT id FROM keeper EXCEPT SELECT id FROM(SELECT id FROM keeper)",
        "SELECT name FROM animal WHERE EXISTS (SELECT 1 FROM keeper WHERE id IS NOT NULL)",
    ],
)
def test_accepted(sql: str) -> None:
    assert accepts(sql, ZOO)


@pytest.mark.parametrize(
    "sql",
    [
        "",
        ";",
        "SELECT",
        "SELECT ;",
        "animal",
        "SELECTname FROM animal",
        "SELECT nome FROM animal",
        "SELECT nameage FROM animal",
        "SELECT name FROM animals",
        "SELECT name FROM name",
        "SELECT name FROManimal",
        "SELECT name FROM T1",
        "SELECT keeper.age FROM animal",
        "SELECT keeper.[age] FROM animal",
        "SELECT T1.nam FROM animal AS T1",
        "SELECT T1.animal FROM animal AS T1",
        "SELECT a FROM animal",
        "SELECT an.name FROM animal AS an",
        "SELECT longalias.name FROM animal AS longalias",
        "SELECT sqrrt(age) FROM animal",
        "SELECT group_concat FROM animal",
        'SELECT "nome" FROM animal',
        "SELECT `nome` FROM animal",
        "SELECT [nome] FROM animal",
        'SELECT name FROM "name"',
        "SELECT T1.order FROM animal AS T1",
        "SELECT 1st FROM animal",
        "SELECT GRÖSSE FROM keeper",
        "SELECT 'open FROM animal",
        "SELECT name FROM animal; SELECT name FROM animal",
        "SELECT name FROM animal -- anything",
        "SELECT name /* anything */ FROM animal",
        "SELECT 1--1",
        "SELECT 1/*1",
        "DROP TABLE animal",
        "WITH x AS (SELECT 1) SELECT name FROM animal",
        "SELECT name FROM animal\n```",
        "SELECT name FROM animal</think>",
    ],
)
def test_refused(sql: str) -> None:
    assert not accepts(sql, ZOO)


@pytest.mark.parametrize(
    "reasoning", ["", "\n", "a < b, c <= d <t <th", "</thin </ >", "<<<", "é\t€", "think> /think>"]
)
def test_any_reasoning_without_a_tag(reasoning: str) -> None:
    assert pattern_of(ZOO).fullmatch(f"<think>{reasoning}</think>SELECT 1")


@pytest.mark.parametrize(
    "text",
    [
        "SELECT 1",
        "<think>SELECT 1",
        "</think>SELECT 1",
        "x<think></think>SELECT 1",
        "<think>a<think>b</think>SELECT 1",
        "<think>a</think>b</think>SELECT 1",
        "<think>a<</think></think>SELECT 1",
        "<think></think>so: SELECT 1",
    ],
)
def test_one_reasoning_and_nothing_beside_it(text: str) -> None:
    assert not pattern_of(ZOO).fullmatch(text)


def test_no_tables() -> None:
    with pytest.raises(ValueError, match="database 'empty' has no tables"):
        schema_pattern(Schema("empty", ()))


def test_reserved_words_are_those_that_sqlite_refuses_as_names() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        for word in {*RESERVED.split(), *KEYWORDS.split()}:
            refused = False
            try:
                connection.execute(f"SELECT {word} FROM (SELECT 1 AS {word})")
            except sqlite3.OperationalError:
                refused = True
            assert (word in RESERVED.split()) == refused, word


def test_functions_are_those_of_sqlite() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        known = {name.upper() for (name,) in connection.execute("SELECT name FROM pragma_function_list")}
    in_some_builds = {"CEIL", "CEILING", "FLOOR", "MOD", "POW", "POWER", "SQRT", "CONCAT"}
    assert set(FUNCTIONS.split()) - known <= in_some_builds | {"CAST"}


# -- the sample


@pytest.mark.parametrize("name", ["sample-spider", "sample-bird"])
@pytest.mark.parametrize("split", ["dev", "train"])
def test_every_gold_of_the_sample(name: str, split: str) -> None:
    questions = sample_benchmark(name, split).graded()
    refused = [q.gold_sql for q in questions if not accepts(q.gold_sql, schema_at(q.db_path))]
    assert len(questions) > 400
    assert refused == []


def test_a_misspelt_name_is_refused() -> None:
    """One letter of one long name of every gold is left out; the result is refused unless it is a name as well."""
    chance = random.Random(0)
    for question in sample_benchmark("sample-spider", "dev").graded():
        schema, sql = schema_at(question.db_path), question.gold_sql
        names = {name.lower() for name in names_of(schema)}
        found = [word for word in words_outside_strings(sql) if word[0].lower() in names and len(word[0]) > 3]
        word = chance.choice(found)
        at = chance.randrange(word.start(), word.end())
        misspelt = sql[:at] + sql[at + 1 :]
        left = misspelt[word.start() : word.end() - 1].lower()
        assert not accepts(misspelt, schema) or left in names, misspelt


def names_of(schema: Schema) -> Iterator[str]:
    for table in schema.tables:
        yield table.name
        yield from (column.name for column in table.columns)


def words_outside_strings(sql: str) -> list[re.Match[str]]:
    return [found for found in re.finditer(r"'[^']*'|\"[^\"]*\"|\w+", sql) if found[0][0] not in "'\""]


# -- prompts


def test_prompts_carry_the_pattern_of_their_whole_database() -> None:
    questions = load_benchmark("spider", HAND_WRITTEN, "dev").questions[:3]
    plain, bound = (
        build_prompts(questions, PromptSettings(columns=2, constrained=c, constraint="names")) for c in (False, True)
    )
    assert [prompt.pattern for prompt in plain] == [None] * 3
    assert [prompt.pattern for prompt in bound] == [schema_pattern(schema_at(q.db_path)) for q in questions]
    assert [prompt.messages for prompt in plain] == [prompt.messages for prompt in bound]
    assert prompts_hash(plain) != prompts_hash(bound)


def test_runs_from_before_a_setting_keep_their_identity() -> None:
    old = {
        "form": "finer",
        "sample_values": 3,
        "columns": 30,
        "agg_hint": True,
        "template": template_hash(agg_hint=True),
    }
    assert PromptSettings(question_values=False).identity() == old
    names = PromptSettings(question_values=False, constrained=True, constraint="names")
    assert names.identity() == {**old, "constrained": True}
    assert PromptSettings().identity() == {**old, "question_values": True}


def test_published_messages_need_a_database_for_the_constraint() -> None:
    messages = build_messages("How many?", "animal.id: int", agg_hint=False)
    path = HAND_WRITTEN / "database" / "alpine_huts" / "alpine_huts.sqlite"
    without, beside = (
        Question(7, "zoo", "How many?", at, messages=messages) for at in (HAND_WRITTEN / "zoo.sqlite", path)
    )
    assert build_prompts([without], PromptSettings())[0].messages == messages
    with pytest.raises(SchemaError, match=r"zoo\.sqlite: no such database file"):
        build_prompts([without], PromptSettings(constrained=True))
    (prompt,) = build_prompts([beside], PromptSettings(constrained=True, constraint="names"))
    assert (prompt.messages, prompt.pattern) == (messages, schema_pattern(schema_at(path)))
