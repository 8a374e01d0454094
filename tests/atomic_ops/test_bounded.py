"""Reading SQL ends, in operations or in None: over texts that make a parser read twice, and over broken golds."""

from __future__ import annotations

import contextlib
import random
import time
from pathlib import Path

import pytest

from finer_sql_lib.analysis.constructs import constructs
from finer_sql_lib.atomic_ops import MAX_CHARS, MAX_TOKENS, atomic_ops
from finer_sql_lib.evaluation.spider.parser import parse_spider_sql
from finer_sql_lib.evaluation.spider.structure import SpiderSchema
from finer_sql_lib.evaluation.spider.tokens import OfficialCrash

READ_TWICE = {
    "joins": " JOIN t",
    "straight joins": " STRAIGHT_JOIN t",
    "left joins": " LEFT JOIN t",
    "inner joins of brackets": " JOIN (t JOIN t)",
    "joins by name": " t STRAIGHT_JOIN",
    "both": " JOIN t STRAIGHT_JOIN t",
}


@pytest.mark.parametrize("name", READ_TWICE)
@pytest.mark.parametrize("n", [12, 16, 20, 40, 400])
def test_joins_without_a_condition_take_no_time(name: str, n: int) -> None:
    sql = f"SELECT * FROM t{READ_TWICE[name] * n}"
    start = time.process_time()
    atomic_ops(sql)
    constructs(sql)
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT a -> FROM pets",
        "SELECT a ->> FROM pets",
        "SELECT a FROM t WHERE b ->",
        "SELECT 1 WHERE a CONNECT BY (SELECT CONNECT BY (SELECT 1))",
        "SELECT CAST(a AS NULLABLE<NULLABLE<int>>)",
    ],
)
def test_what_the_parser_stumbles_over_is_none(sql: str) -> None:
    assert atomic_ops(sql) is None
    assert constructs(sql) is None


@pytest.mark.parametrize("unit", ["+1", "~", " AND 1", " UNION SELECT 1", ", a", "->'a'", " JOIN b USING (x)"])
def test_over_the_bound_there_is_none_at_once(unit: str) -> None:
    long = "SELECT 1" + unit * (1 + MAX_CHARS // len(unit))
    many = "SELECT 1" + unit * MAX_TOKENS
    for sql in (long, many[:MAX_CHARS] if len(unit) > 3 else many):
        start = time.process_time()
        found = atomic_ops(sql)
        assert time.process_time() - start < 5
        if len(sql) > MAX_CHARS:
            assert found is None


WORDS = """SELECT FROM WHERE JOIN STRAIGHT_JOIN ON ( ) , * -> ->> . = < 'x' " ` AS CASE WHEN END NOT IN BETWEEN AND
UNION ALL GROUP BY ORDER HAVING LIMIT OVER CAST VALUES WITH INTERVAL PIVOT UNNEST LATERAL [ ] { } : ? @ -"""


def mutated(sql: str, rng: random.Random) -> str:
    """A query with one to four of its words lost, doubled, swapped or replaced."""
    words = sql.split()
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(words))
        match rng.randrange(4):
            case 0:
                words[place : place + 1] = []
            case 1:
                words[place:place] = [words[place]] * rng.randint(1, 12)
            case 2:
                words[place] = rng.choice(words)
            case _:
                words[place] = rng.choice(WORDS.split())
        words = words or ["SELECT"]
    return " ".join(words)


def test_mutated_golds_are_read_or_not_within_a_deadline(shared_data: Path) -> None:
    golds = [line.split("\t")[0] for line in (shared_data / "spider/dev_gold.sql").read_text().splitlines() if line]
    rng = random.Random(0)
    schema = SpiderSchema({"t": ("a",)})
    start = time.process_time()
    for sql in rng.sample(golds, 400):
        for _ in range(3):
            text = mutated(sql, rng)
            assert atomic_ops(text) is None or atomic_ops(text)
            constructs(text)
            with contextlib.suppress(OfficialCrash):
                parse_spider_sql(text, schema)
    assert time.process_time() - start < 60


@pytest.mark.parametrize("n", [11_000])
def test_the_official_parser_reads_many_subqueries_in_proportion(n: int) -> None:
    schema = SpiderSchema({"t": ("a",)})
    start = time.process_time()
    parse_spider_sql("select a from t where " + " and ".join(["a in (select a from t)"] * n), schema)
    assert time.process_time() - start < 5
