"""Every parser of model text or database text takes time in proportion to the text, or stops at a stated length."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from finer_sql_lib.analysis.constructs import constructs
from finer_sql_lib.analysis.diversity import sql_tokens
from finer_sql_lib.atomic_ops import atomic_ops
from finer_sql_lib.evaluation.evaluate import one_line
from finer_sql_lib.evaluation.spider.corrected import tie_probes
from finer_sql_lib.evaluation.spider.execution import normalise_pred, without_distinct
from finer_sql_lib.evaluation.spider.parser import parse_spider_sql
from finer_sql_lib.evaluation.spider.structure import SpiderSchema
from finer_sql_lib.evaluation.spider.tokens import OfficialCrash
from finer_sql_lib.memory import Gate, Trace
from finer_sql_lib.prompts import parse_completion
from finer_sql_lib.records import MAX_SQL_CHARS
from finer_sql_lib.reports import visible
from finer_sql_lib.rewards import read_rollout
from finer_sql_lib.schema import Column, ForeignKey, Schema, Table, render, top_columns
from tests.growth import SHAPES, grown, growth

_TABLES = SpiderSchema({"t": ("a", "b")})


def _spider(sql: str) -> None:
    with suppress(OfficialCrash):
        parse_spider_sql(sql, _TABLES)


def _gate(text: str) -> str | None:
    return Gate(max_tokens=10**9).refuse_text(Trace("d", "d", text, frozenset({"a", "b c", "a a a"})))


PARSERS: dict[str, Callable[[str], object]] = {
    "completion": parse_completion,
    "rollout": lambda text: read_rollout(f"<think>a</think>{text}"),
    "tokens": sql_tokens,
    "official parser": _spider,
    "official normalisation": without_distinct,
    "submission": one_line,
    "memory gate": _gate,
    "page": visible,
    "schema words": lambda text: top_columns(_schema(2, 20), text),
    "schema text": lambda text: render(Schema("d", (Table("t", (Column("a", "", text, (text,)),)),)), "finer"),
    # with the bound of this project's reading of SQL, at which they stop
    "operations": atomic_ops,
    "constructs": constructs.__wrapped__,
    "ties": tie_probes.__wrapped__,
}


def _schema(n_tables: int, n_columns: int) -> Schema:
    """Tables that all refer to the first."""
    columns = tuple(Column(f"c{place}") for place in range(n_columns))
    key = ForeignKey(("c1",), "t0", ("c0",))
    return Schema(
        "d", tuple(Table(f"t{place}", columns, ("c0",), (key,) if place else ()) for place in range(n_tables))
    )


@pytest.mark.parametrize("parser", PARSERS)
def test_twice_the_text_takes_about_twice_the_time(parser: str) -> None:
    slow = {}
    for name, shape in SHAPES.items():
        ratio = growth(PARSERS[parser], lambda n, shape=shape: grown(shape, n), size=20_000)
        if ratio > 3:  # once more: the machine may have been busy
            ratio = min(ratio, growth(PARSERS[parser], lambda n, shape=shape: grown(shape, n), size=20_000))
        if ratio > 3:
            slow[name] = ratio
    assert slow == {}


@pytest.mark.parametrize("n_columns", [2, 100], ids=["many tables around one", "wide tables"])
def test_twice_the_columns_take_about_twice_the_time(n_columns: int) -> None:
    assert (
        growth(lambda schema: top_columns(schema, "c1 of t0?"), lambda n: _schema(n // n_columns, n_columns), 4_000) < 3
    )


def test_sql_over_the_bound_has_a_stated_outcome() -> None:
    long = f"SELECT DISTINCT a FROM t WHERE a IN ({'1,' * MAX_SQL_CHARS}1) -- `"
    parsed = parse_completion(f"<think>a</think>{long}")
    assert (parsed.sql, parsed.notes) == (None, (f"SQL longer than {MAX_SQL_CHARS:,} characters",))
    assert (atomic_ops(long), constructs(long), tie_probes(long)) == (None, None, ())
    assert normalise_pred(long) == long.replace("DISTINCT", "")
    at_the_bound = "SELECT a" + " " * (MAX_SQL_CHARS - 9) + "b"
    assert parse_completion(at_the_bound).sql == at_the_bound


DOUBLING = {
    "joins without a condition": "SELECT a FROM t" + " JOIN t" * 40,
    "subqueries of such joins": "SELECT a FROM t" + " JOIN (SELECT DISTINCT ON (a) a FROM t JOIN t" * 20 + ")" * 20,
    "types with parentheses": "SELECT " + "char(" * 40 + "1" + ")" * 40,
    "aliases of aliases": "SELECT a + a AS c0" + "".join(f", c{n} + c{n} AS c{n + 1}" for n in range(60)) + " FROM t",
    "outputs of outputs": "SELECT a + a AS a FROM (" * 60 + "t" + ")" * 60,
    "one output named often": f"SELECT max(a{',a' * 5_000}) FROM t GROUP BY 1{',1' * 5_000}",
    "a number that Python does not read": f"SELECT a FROM t GROUP BY {'1' * 5_000} ORDER BY {'1' * 5_000}",
}


@pytest.mark.parametrize("name", DOUBLING)
def test_sql_that_doubles_the_work_at_every_step_is_bounded(name: str) -> None:
    start = time.process_time()
    atomic_ops(DOUBLING[name])
    constructs(DOUBLING[name])
    tie_probes(DOUBLING[name])
    assert time.process_time() - start < 5


def test_real_joins_are_read() -> None:
    plain = "SELECT a FROM t" + " JOIN t" * 8
    with_conditions = "SELECT T0.a FROM t AS T0" + "".join(f" JOIN t AS T{n} ON T{n}.a = T0.a" for n in range(1, 40))
    comma = "SELECT a FROM t, u, v CROSS JOIN w"
    sides = " UNION ".join(["SELECT a FROM t JOIN u"] * 20)
    assert all(atomic_ops(sql) for sql in (plain, with_conditions, comma, sides, "SELECT char(char(65)) FROM t"))
