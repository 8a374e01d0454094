"""Neighbours of a gold: one operation away, run like the gold, and bounded."""

from __future__ import annotations

import sqlite3

import pytest

from finer_sql_lib.suites.compared_values import literals_of
from finer_sql_lib.suites.neighbours import MAX_NEIGHBOURS, neighbours


@pytest.mark.parametrize(
    ("sql", "neighbour"),
    [
        ("SELECT a FROM t WHERE b > 1 AND c = 2", "SELECT a FROM t WHERE b > 1"),
        ("SELECT a FROM t WHERE b > 1 AND c = 2", "SELECT a FROM t WHERE b > 1 OR c = 2"),
        ("SELECT a FROM t WHERE b < 1", "SELECT a FROM t WHERE b <= 1"),
        ("SELECT DISTINCT a FROM t", "SELECT a FROM t"),
        ("SELECT count(DISTINCT a) FROM t", "SELECT COUNT(a) FROM t"),
        ("SELECT count(a) FROM t", "SELECT COUNT(DISTINCT a) FROM t"),
        ("SELECT max(a) FROM t", "SELECT MIN(a) FROM t"),
        ("SELECT a FROM t GROUP BY a HAVING count(*) > 1", "SELECT a FROM t GROUP BY a"),
        ("SELECT a FROM t GROUP BY a", "SELECT a FROM t GROUP BY t.id"),
        ("SELECT a FROM t ORDER BY b LIMIT 1", "SELECT a FROM t WHERE b = (SELECT MIN(b) FROM t)"),
        ("SELECT a FROM t ORDER BY b LIMIT 3", "SELECT a FROM t ORDER BY b LIMIT 4"),
        ("SELECT a FROM t JOIN u ON t.id = u.id", "SELECT a FROM t LEFT JOIN u ON t.id = u.id"),
        ("SELECT a FROM t INTERSECT SELECT b FROM t", "SELECT a FROM t UNION SELECT b FROM t"),
        ("SELECT a FROM t EXCEPT SELECT b FROM t", "SELECT a FROM t"),
        ("SELECT a FROM t WHERE c LIKE '%x%'", "SELECT a FROM t WHERE c LIKE 'x%'"),
        ("SELECT a FROM t WHERE NOT b IN (1)", "SELECT a FROM t WHERE b IN (1)"),
    ],
)
def test_one_operation_is_dropped_swapped_or_moved(sql: str, neighbour: str) -> None:
    found = neighbours(sql, {"t": "id"})
    assert neighbour in found
    connection = sqlite3.connect(":memory:")
    connection.executescript("CREATE TABLE t (id, a, b, c); CREATE TABLE u (id, d)")
    for each in found:
        connection.execute(each)
    connection.close()


def test_their_number_is_bounded_and_text_that_is_no_query_has_none() -> None:
    long = "SELECT a FROM t WHERE " + " AND ".join(f"b{n} > {n}" for n in range(60))
    assert len(neighbours(long, {})) == MAX_NEIGHBOURS
    assert neighbours("DROP TABLE t", {}) == ()
    assert neighbours("SELECT " + "(" * 5000, {}) == ()


def test_what_models_write_is_read_or_left_alone(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    sql = "SELECT a FROM t AS T1 WHERE T1.'x' = 'y' AND T1.a > 3"
    assert literals_of([sql, "SELECT " + "(" * 5000], frozenset("a"))["a"] == (3,)
    assert neighbours("SELECT a FROM t INTERSECT ALL SELECT b FROM t", {}) != ()
    assert literals_of(["SELECT a FROM t WHERE a > 3; show a FROM t"], frozenset("a")) == {}
    assert capsys.readouterr().err == ""
    assert caplog.text == ""
