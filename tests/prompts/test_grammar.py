"""The grammar of completions that name only what is in scope: on a table of cases and the sample."""

from __future__ import annotations

import pytest

from finer_sql_lib.prompts import render_completion
from finer_sql_lib.prompts.build import PromptSettings, bounds_of, build_prompts, prompts_hash
from finer_sql_lib.prompts.grammar import knows_scope, schema_grammar, with_tag_tokens
from finer_sql_lib.prompts.pattern import schema_pattern
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.schema import Column, Schema, Table
from tests.grammars import in_scope, is_of_grammar, start
from tests.patterns import schema_at

pytest.importorskip("llguidance", reason="llguidance is not installed: pip install -e '.[models]'")


def table(name: str, *columns: str) -> Table:
    return Table(name, tuple(Column(column) for column in columns))


ZOO = Schema(
    "zoo",
    (
        table("animal", "id", "name", "age", "Keeper Id"),
        table("keeper", "id", "name", "wage", "order"),
        table("feeding times", "hour", "animal_id"),
        table("ticket", "price"),
    ),
)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT 1",
        "select NAME from Animal;",
        "SELECT*FROM animal ; \n",
        "SELECT name , age FROM animal WHERE age > 3 AND name LIKE '%x%' ORDER BY age DESC LIMIT 3",
        "SELECT T1.name, t2.wage FROM animal AS T1 JOIN keeper t2 ON T1.id=T2.id WHERE T1.age - 1 > -2.5e3",
        "SELECT T2.wage FROM animal AS T1 JOIN keeper AS T2",
        "SELECT wage FROM animal, keeper",
        "SELECT wage FROM animal AS a LEFT JOIN keeper AS k ON a.id = k.id GROUP BY a.name HAVING count(*) > 2",
        "SELECT T1.name FROM animal AS T1 JOIN animal AS T2 ON T1.id = T2.id",
        "SELECT animal.name , keeper . wage FROM animal JOIN keeper ON animal.id = keeper.id",
        "SELECT count ( DISTINCT T1.age ) AS n , max(wage) FROM animal AS T1 JOIN keeper",
        "SELECT `order`, [Keeper Id], \"name\" FROM keeper JOIN animal",
        "SELECT hour FROM [feeding times] AS T1 JOIN `animal` ON T1.animal_id = animal.id",
        'SELECT name FROM animal WHERE name = "Leo" OR name IN ("a", "b""c") OR name BETWEEN "a" AND "b"',
        "SELECT strftime(\"%Y\", name), iif(age > 1, 'a', 'b') || 'c' FROM animal",
        "SELECT name FROM animal WHERE id NOT IN (SELECT animal_id FROM \"feeding times\" WHERE hour > 1)",
        "SELECT name FROM animal UNION ALL SELECT T1.name FROM keeper AS T1 EXCEPT SELECT name FROM animal AS T1",
        "SELECT T1.name FROM animal AS T1 WHERE T1.age > (SELECT avg(T1.wage) FROM keeper AS T1)",
        "SELECT T1.name FROM animal AS T1 WHERE EXISTS (SELECT 1 FROM keeper AS T2 WHERE T2.wage = T1.age)",
        "SELECT T1.name FROM animal AS T1 WHERE EXISTS (SELECT T1.age FROM keeper AS T2)",
        "SELECT name FROM animal WHERE EXISTS (SELECT 1 FROM keeper k WHERE k.wage = animal.age)",
        "SELECT name, (SELECT count(*) FROM keeper AS T2 WHERE T2.wage = T1.age) FROM animal AS T1",
        "SELECT (SELECT max(wage) FROM keeper) , name FROM animal",
        "SELECT num FROM (SELECT count(*) AS num FROM animal) AS T ORDER BY T.num DESC",
        "SELECT T1.name FROM (SELECT name FROM animal) AS T1 JOIN keeper AS T2 ON T1.name = T2.name",
        "SELECT wage FROM (animal JOIN keeper ON animal.id = keeper.id) WHERE age > 1",
        "SELECT max(age) OVER (PARTITION BY name ORDER BY id) FROM animal",
        "SELECT CASE WHEN age > 3 THEN \"old\" ELSE 'young' END FROM animal",
        "SELECT name FROM animal ORDER BY CASE name WHEN 'Leo' THEN 1 ELSE \"z\" END DESC, age COLLATE NOCASE",
        "SELECT sum(age) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM animal",
        "SELECT sum(CASE WHEN T2.wage IS NULL THEN 1 END) FROM animal AS T1 JOIN keeper AS T2 USING (id)",
    ],
)  # fmt: skip
def test_accepted(sql: str) -> None:
    assert in_scope(sql, ZOO)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT name",
        "SELECT wage FROM animal",
        "SELECT wage FROM animal JOIN ticket",
        "SELECT name FROM animal WHERE wage > 3",
        "SELECT name FROM animal WHERE animal.wage > 3",
        "SELECT keeper.name FROM animal",
        "SELECT T1.wage FROM animal AS T1",
        "SELECT T2.name FROM animal AS T1",
        "SELECT T2.age FROM animal AS T1 JOIN keeper AS T2",
        "SELECT T1.name FROM animal AS T1 JOIN keeper AS T2 ON T1.wage = T2.id",
        "SELECT T1.name FROM animal AS T1 JOIN keeper AS T2 ON T1.id = T3.id",
        "SELECT T1.name FROM animal AS T1 JOIN keeper AS T1",
        "SELECT name FROM animal AS T1 ORDER BY T2.age",
        "SELECT a.wage FROM animal AS a",
        "SELECT name FROM animal UNION SELECT wage FROM animal",
        "SELECT T1.name FROM animal AS T1 UNION SELECT T1.name FROM ticket AS T1",
        "SELECT name FROM animal WHERE id IN (SELECT price FROM keeper)",
        "SELECT name FROM animal WHERE id IN (SELECT age FROM keeper)",
        "SELECT T1.name FROM animal AS T1 WHERE T1.age > (SELECT avg(T2.age) FROM keeper AS T2)",
        "SELECT name FROM animal WHERE (SELECT count(*) FROM keeper WHERE wage > 3) > wage",
        "SELECT (SELECT max(age) FROM keeper) FROM animal",
        "SELECT num FROM (SELECT wage AS num FROM animal)",
        "SELECT count(name FROM animal",
        "SELECT count(name)) FROM animal",
        "SELECT name FROM animal WHERE (age > 3",
        "SELECT name FROM animal WHERE age > 3)",
        "SELECT nameage FROM animal",
        "SELECT name age FROM animal, keeper",
        "SELECT name FROM animal WHERE name age",
        "SELECT name FROM animal WHERE age > 1 WHERE age > 2",
        "SELECT name FROM animal WHERE age = THEN 1",
        "SELECT name FROM animal AS T2LEGATO",
        "SELECT name FROM animal AS T21 JOIN keeper",
        "SELECT T1.name FROM animal AS k JOIN (SELECT 1) AS T3",
        "SELECT name FROM animal WHERE k.age > 1",
        "SELECT k.name FROM animal",
        "SELECT name FROM animal AS",
        "SELECT name FROM animal ORDER BY",
        "SELECT name FROM animal WHERE",
        "SELECT name FROMkeeper",
        "SELECT name FROM name",
        "SELECT name FROM animal; SELECT 1",
        "SELECT name FROM animal -- all",
        "SELECT 1/*1",
        "DROP TABLE animal",
    ],
)
def test_refused(sql: str) -> None:
    assert not in_scope(sql, ZOO)


JOINED = "SELECT T1.name FROM animal AS T1 JOIN keeper AS T2 ON T1.id = T2.id WHERE T2.wage > 1"


@pytest.mark.parametrize(
    ("reasoning", "sql", "accepted"),
    [
        ("tables: animal, keeper\ncolumns: animal.name, keeper.wage\nvalues: 1", JOINED, True),
        ("tables: keeper, animal\ncolumns: *", JOINED, True),
        ("TABLES: animal\ncolumns: *", JOINED, True),  # another form, so it is free and binds nothing
        ("tables: animal\ncolumns: animal.name", JOINED, False),
        ("tables: animal\ncolumns: animal.name", "SELECT name FROM animal", True),
        ("tables: animal\ncolumns: animal.name", "SELECT name FROM keeper", False),
        ("tables: animal\ncolumns: animal.name", "SELECT name FROM animal WHERE wage > 1", False),
        ("tables: animal\ncolumns: animal.wage", "SELECT name FROM animal", False),
        ("tables: animal\ncolumns: keeper.wage", "SELECT name FROM animal", False),
        ("tables: animals\ncolumns: *", "SELECT name FROM animal", False),
        ("tables: animal, animal\ncolumns: *", "SELECT name FROM animal", False),
        ("tables: animal", "SELECT name FROM animal", False),
        ("tables: feeding times\ncolumns: feeding times.hour", "SELECT hour FROM [feeding times]", False),
        ('tables: "feeding times"\ncolumns: "feeding times".hour', "SELECT hour FROM [feeding times]", True),
        ("tables: animal\ncolumns: animal.name\nvalues: 'a < b', '</b>'", "SELECT name FROM animal", True),
        ("first: tables: x", "SELECT name FROM animal", True),
    ],
)
def test_reasoning_that_lists_tables_binds_the_query(reasoning: str, sql: str, accepted: bool) -> None:
    assert in_scope(sql, ZOO, reasoning) == accepted


def test_reasoning_that_lists_tables_binds_more_than_free_reasoning() -> None:
    """``id`` is of two tables. Of such columns the first alone is followed, unless reasoning names the few tables."""
    assert not in_scope("SELECT id FROM ticket", ZOO)
    assert in_scope("SELECT price , id FROM ticket", ZOO)
    assert not in_scope("SELECT price , id FROM ticket", ZOO, "tables: animal, ticket\ncolumns: *")
    assert not in_scope("SELECT price , T1.id FROM ticket AS T1", ZOO)


@pytest.mark.parametrize("text", ["SELECT 1", "<think>a</think>b</think>SELECT 1", "<think><think></think>SELECT 1"])
def test_one_reasoning_and_nothing_beside_it(text: str) -> None:
    assert not is_of_grammar(text, ZOO)


def test_no_alias_is_begun_that_cannot_go_on() -> None:
    """The beginning of a completion is accepted only where something can follow: here T2 is not in FROM."""
    matcher, text = start(ZOO).deep_copy(), render_completion("look", "SELECT T1.name FROM animal AS T1 WHERE T2.")
    assert matcher.try_consume_tokens(list(text.encode())) == len(text) - 2


def test_a_completion_cannot_end_before_it_is_done() -> None:
    done = "SELECT T2.wage FROM animal AS T1 JOIN keeper AS T2"
    ends = [end for end in range(len(done) + 1) if in_scope(done[:end], ZOO)]
    assert ends == [len(done)]


@pytest.mark.parametrize("name", ["sample-spider", "sample-bird"])
def test_golds_of_the_sample(name: str) -> None:
    questions = sample_benchmark(name, "dev").graded()
    refused = [q.gold_sql for q in questions if not in_scope(q.gold_sql, schema_at(q.db_path))]
    assert len(questions) > 400
    assert refused == []


# -- prompts


def many_tables(n: int) -> Schema:
    return Schema("many", tuple(table(f"t{number}", "id") for number in range(n)))


def test_a_database_of_too_many_tables_is_held_to_its_names() -> None:
    settings = PromptSettings(constrained=True)
    assert [knows_scope(many_tables(n)) for n in (0, 1, 18, 19)] == [False, True, True, False]
    assert bounds_of(many_tables(18), settings) == (None, schema_grammar(many_tables(18)))
    assert bounds_of(many_tables(19), settings) == (schema_pattern(many_tables(19)), None)


def test_the_last_of_many_tables_is_followed() -> None:
    schema = Schema("many", (*many_tables(17).tables, table("last", "name")))
    assert in_scope("SELECT name FROM last", schema)
    assert not in_scope("SELECT name FROM t3", schema)


def test_a_run_records_which_constraint() -> None:
    questions = sample_benchmark("sample-spider", "dev").questions[:2]
    names, scope = (PromptSettings(constrained=True, constraint=kind) for kind in ("names", "scope"))
    assert names.identity() == {**PromptSettings().identity(), "constrained": True}
    assert scope.identity() == {**names.identity(), "constraint": "scope"}
    assert PromptSettings(constraint="names").identity() == PromptSettings().identity()
    of_names, of_scope = build_prompts(questions, names), build_prompts(questions, scope)
    assert [(p.pattern is None, p.grammar is None) for p in (of_names[0], of_scope[0])] == [
        (False, True),
        (True, False),
    ]
    assert prompts_hash(of_names) != prompts_hash(of_scope)


def test_tags_that_are_tokens_take_nothing_but_their_place() -> None:
    text, tokens = (
        grammar.split("tail: ")[1] for grammar in (schema_grammar(ZOO), with_tag_tokens(schema_grammar(ZOO)))
    )
    assert text == tokens
    assert with_tag_tokens(schema_grammar(ZOO)).count("</think>") == 2
    assert render_completion("", "")[:7] == "<think>"
