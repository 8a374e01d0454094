"""The official execution verdict: normalisation of both texts, when row order counts, and every reason for wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import sqlparse
from hypothesis import given, settings
from hypothesis import strategies as st

from finer_sql_lib.evaluation.spider import execution as spider
from finer_sql_lib.execution import NO_STATEMENT
from finer_sql_lib.records import Execution, Row


def rows(*values: Row) -> Execution:
    return Execution("rows", ("c",) * (len(values[0]) if values else 1), values)


def official_remove_distinct(sql: str) -> str:
    """With sqlparse's whole parser, as the official evaluator does it; a text without a statement gives nothing."""
    statements = sqlparse.parse(sql)
    tokens = statements[0].flatten() if statements else ()
    return "".join(token.value for token in tokens if token.value.lower() != "distinct")


@pytest.mark.parametrize(
    ("sql", "normal"),
    [
        ("SELECT a FROM t", "SELECT a FROM t"),
        ("SELECT DISTINCT a FROM t;", "SELECT  a FROM t;"),
        ("SELECT count(Distinct a) FROM t", "SELECT count( a) FROM t"),
        ("SELECT a FROM t WHERE b = 'distinct'", "SELECT a FROM t WHERE b = 'distinct'"),
        ('SELECT "distinct", [distinct] FROM t', 'SELECT "distinct", [distinct] FROM t'),
        ("SELECT distinct_a FROM t", "SELECT distinct_a FROM t"),
        ("SELECT a FROM t -- distinct", "SELECT a FROM t -- distinct"),
        ("SELECT 'it''s distinct', DISTINCT a", "SELECT 'it''s distinct',  a"),
        ("SELECT 1; SELECT 2", "SELECT 1; "),
        ("SELECT ';' FROM t; SELECT 2", "SELECT ';' FROM t; "),
        ("SELECT 1 GO SELECT 2", "SELECT 1 GO "),
        ("a > = 1 AND b < = 2 AND c ! = 3", "a >= 1 AND b <= 2 AND c != 3"),
        ("SELECT year ( curdate( ) ) - 3", "SELECT 2020- 3"),
        ("", ""),
        (" \n", ""),
        (";", ";"),
    ],
)
def test_normalise_gold(sql: str, normal: str) -> None:
    assert spider.normalise_gold(sql) == normal


def test_distinct_and_statements_stay_when_asked() -> None:
    assert spider.normalise_gold("SELECT DISTINCT 1 > = 0; SELECT 2", keep_distinct=True) == (
        "SELECT DISTINCT 1 >= 0; SELECT 2"
    )


WORDS = "distinct DISTINCT count( GO go case end select union all not null order by as 1e1 1 x a. [distinct]"
SIGNS = "'distinct' \"distinct\" '' ' \" -- /* */ - / * ) , . ; = < > ! ` # $ @"
PIECES = st.sampled_from([*WORDS.split(), *SIGNS.split(), "\n", " "])


@settings(max_examples=500, deadline=None)
@given(st.lists(st.tuples(PIECES, st.sampled_from(["", " "])), max_size=10))
def test_distinct_goes_as_with_the_whole_parser(pieces: list[tuple[str, str]]) -> None:
    sql = "".join(piece + space for piece, space in pieces)
    fixed = sql.replace("> =", ">=").replace("< =", "<=").replace("! =", "!=")
    assert spider.normalise_gold(sql) == official_remove_distinct(fixed)


def test_distinct_goes_as_with_the_whole_parser_on_real_sql(shared_data: Path) -> None:
    """On every candidate that the quick way could get wrong, and a sample of the rest (the whole parser is slow)."""
    with (shared_data / "pools" / "spider_dev_crossmodel.jsonl").open(encoding="utf-8") as lines:
        texts = {candidate["sql"] for line in lines for candidate in json.loads(line)["candidates"]}
    risky = sorted(text for text in texts if "distinct" in text.lower() or ";" in text[:-1] or "GO" in text)
    sample = [*risky[::4], *sorted(texts)[::60]]
    assert len(sample) > 400
    for sql in sample:
        fixed = sql.replace("> =", ">=").replace("< =", "<=").replace("! =", "!=")
        assert spider.normalise_gold(sql) == official_remove_distinct(fixed)


def test_test_suite_paths(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no \.sqlite file"):
        spider.test_suite_paths(tmp_path)
    for name in ("pets_b.sqlite", "pets.sqlite", "pets.sqlite-wal", "schema.sql"):
        (tmp_path / name).touch()
    assert [path.name for path in spider.test_suite_paths(tmp_path)] == ["pets.sqlite", "pets_b.sqlite"]


@pytest.mark.parametrize(
    ("gold", "pred", "ruling"),
    [
        (rows((1,)), rows((1,)), (True, "same result")),
        (rows(), rows(), (True, "same result")),
        (rows((1,)), rows(), (False, "empty")),
        (rows((1,)), rows((1, 2)), (False, "wrong columns: 2 instead of 1")),
        (rows((1,)), rows((1,), (1,)), (False, "wrong rows: 2 instead of 1")),
        (rows(), rows((1,)), (False, "wrong rows: 1 instead of 0")),
        (rows((1,)), rows((2,)), (False, "wrong rows: other values")),
        (rows((1,)), Execution("error", error="no such table: t"), (False, "does not execute: no such table: t")),
        (rows(), Execution("error", error=NO_STATEMENT), (True, "same result")),
        (rows((1,)), Execution("error", error=NO_STATEMENT), (False, "empty")),
        (rows((1,)), Execution("timeout"), (False, "timed out")),
        (rows((1,)), Execution("too_large"), (False, "result too large")),
        (rows((1,)), Execution("refused", error="ATTACH"), (False, "refused: ATTACH")),
        (Execution("timeout"), rows((1,)), (None, "gold timed out")),
        (Execution("error", error="no such table: t"), rows(), (None, "gold does not execute: no such table: t")),
    ],
)
def test_judge(gold: Execution, pred: Execution, ruling: tuple[bool | None, str]) -> None:
    assert spider.judge_spider("SELECT a FROM t", gold, pred) == ruling


def test_row_order_counts_with_order_by_anywhere() -> None:
    gold, pred = rows((1,), (2,)), rows((2,), (1,))
    assert spider.judge_spider("SELECT a FROM t", gold, pred)[0]
    assert spider.judge_spider("SELECT a FROM t ORDER  BY a", gold, pred)[0]
    assert spider.judge_spider("SELECT a FROM (SELECT a FROM t Order By a)", gold, pred) == (
        False,
        "right rows, wrong order",
    )


def test_a_suite_is_right_when_every_instance_is() -> None:
    right, wrong, broken = (rows((1,)), rows((1,))), (rows((1,)), rows((2,))), (Execution("timeout"), rows((1,)))
    assert spider.judge_spider_suite("SELECT 1", [right, right])[0]
    assert spider.judge_spider_suite("SELECT 1", [right, wrong])[0] is False
    # a gold that fails somewhere leaves right and wrong predictions out alike
    assert spider.judge_spider_suite("SELECT 1", [right, wrong, broken]) == (None, "gold timed out")
    assert spider.judge_spider_suite("SELECT 1", [right, broken, wrong])[0] is None
    with pytest.raises(ValueError, match="the suite is empty"):
        spider.judge_spider_suite("SELECT 1", [])
