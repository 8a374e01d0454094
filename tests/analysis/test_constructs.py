"""What a query is built of."""

from __future__ import annotations

import pytest

from finer_sql_lib.analysis.constructs import (
    CONSTRUCTS,
    PLAIN,
    UNREAD,
    aggregates_first,
    construct_differences,
    constructs,
    shown_constructs,
)


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT a FROM t WHERE b = 1", set()),
        ("SELECT max(a) FROM t", {"aggregate"}),
        ("SELECT a, count(*) FROM t GROUP BY a HAVING count(*) > 2", {"aggregate", "GROUP BY", "HAVING"}),
        ("SELECT a FROM t ORDER BY b DESC LIMIT 3", {"ORDER BY + LIMIT"}),
        ("SELECT a FROM t ORDER BY b", {"ORDER BY"}),
        ("SELECT a FROM t LIMIT 1", {"LIMIT"}),
        ("SELECT a FROM t JOIN u ON t.x = u.x", {"join"}),
        ("SELECT a FROM t, u WHERE t.x = u.x", {"join"}),
        ("SELECT a FROM t WHERE b IN (SELECT b FROM u)", {"nesting"}),
        ("SELECT a FROM (SELECT a FROM t)", {"nesting"}),
        ("WITH c AS (SELECT a FROM t) SELECT a FROM c", {"nesting"}),
        ("SELECT (SELECT 1)", {"nesting"}),
        ("SELECT a FROM t UNION SELECT a FROM u", {"set operation"}),
        ("SELECT a FROM t EXCEPT SELECT a FROM u WHERE b > (SELECT 1)", {"set operation", "nesting"}),
        ("SELECT a FROM t INTERSECT SELECT a FROM u ORDER BY a LIMIT 1", {"set operation", "ORDER BY + LIMIT"}),
        ("SELECT DISTINCT a FROM t", {"DISTINCT"}),
        ("SELECT count(DISTINCT a) FROM t", {"DISTINCT", "aggregate"}),
        ("SELECT CASE WHEN a > 1 THEN 1 ELSE 0 END FROM t", {"CASE / IIF"}),
        ("SELECT IIF(a > 1, 1, 0) FROM t", {"CASE / IIF"}),
        ("SELECT CAST(a AS REAL) / b FROM t", {"CAST"}),
        ("SELECT row_number() OVER (ORDER BY a) FROM t", {"window"}),
        ("SELECT a FROM t WHERE b = 'GROUP BY c ORDER BY d LIMIT 1'", set()),
    ],
)
def test_constructs(sql: str, expected: set[str]) -> None:
    assert constructs(sql) == expected
    assert expected <= set(CONSTRUCTS)


@pytest.mark.parametrize("sql", ["", "SELECT", "SELECT a FROM t; SELECT b FROM t", "(" * 500, "DELETE FROM t"])
def test_what_cannot_be_read_is_none_never_empty(sql: str) -> None:
    assert constructs(sql) is None
    assert shown_constructs(sql) == (UNREAD,)
    assert construct_differences(sql, "SELECT a FROM t") is None
    assert construct_differences("SELECT a FROM t", sql) is None


def test_a_limit_inside_does_not_belong_to_the_order_outside() -> None:
    found = constructs("SELECT a FROM t WHERE b = (SELECT b FROM u LIMIT 1) ORDER BY a")
    assert found == {"nesting", "ORDER BY", "LIMIT"}


def test_shown_in_the_order_of_the_tables_and_never_empty() -> None:
    assert shown_constructs("SELECT DISTINCT count(*) FROM t JOIN u ON t.x = u.x GROUP BY a") == (
        "aggregate",
        "GROUP BY",
        "join",
        "DISTINCT",
    )
    assert shown_constructs("SELECT a FROM t") == (PLAIN,)


def test_differences_name_both_directions() -> None:
    gold, sql = "SELECT a FROM t JOIN u ON t.x = u.x ORDER BY a LIMIT 1", "SELECT max(a) FROM t"
    assert construct_differences(gold, sql) == ("aggregate added", "ORDER BY + LIMIT missing", "join missing")
    assert construct_differences(gold, gold) == ()


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ("count(*), a", True),
        ("a, count(*)", False),
        ("count(*), a, sum(b)", False),
        ("1 + max(b), avg(c), a", True),
        ("a", None),
        ("count(*)", None),
    ],
)
def test_aggregates_first(columns: str, expected: bool | None) -> None:
    assert aggregates_first(f"SELECT {columns} FROM t GROUP BY a") is expected


def test_aggregates_first_asks_grouped_selects_only() -> None:
    assert aggregates_first("SELECT count(*), 1 FROM t") is None
    assert aggregates_first("SELECT count(*), 1 FROM (SELECT a FROM t GROUP BY a)") is None
    assert aggregates_first("no SQL") is None
