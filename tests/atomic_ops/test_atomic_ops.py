"""Atomic operations: golden cases, invariances, every gold of Spider and BIRD, and text made to break the parser."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib.atomic_ops import OPERATIONS, S1, S2, S3, S4, Shape, atomic_ops, jaccard, shape

FIXTURES = Path(__file__).parents[1] / "fixtures" / "atomic_ops"


def golden_cases() -> Iterator[tuple[str, str, frozenset[str] | None]]:
    """(file, SQL, operations): the SQL stands at the line's start, its operations are indented, ``#`` is a comment."""
    for file in sorted(FIXTURES.glob("*.txt")):
        for block in re.split(r"\n\s*\n", file.read_text()):
            lines = [line for line in block.splitlines() if line and not line.startswith("#")]
            if lines:
                expected = [line.strip() for line in lines[1:]]
                yield file.stem, lines[0], None if expected == ["None"] else frozenset(expected)


CASES = list(golden_cases())


def names(operations: frozenset[str]) -> set[str]:
    return {re.split(r"[(@]", operation)[0] for operation in operations}


@pytest.mark.parametrize(("file", "sql", "expected"), CASES, ids=[f"{f}-{i}" for i, (f, _, _) in enumerate(CASES)])
def test_golden(file: str, sql: str, expected: frozenset[str] | None) -> None:
    assert atomic_ops(sql) == expected


def test_golden_cases_are_many_and_use_every_operation() -> None:
    assert len(CASES) >= 120
    used = set().union(*(names(expected) for _, _, expected in CASES if expected))
    assert used == set(OPERATIONS)


def reformatted(sql: str) -> str:
    """Keywords and identifiers in lower case, white space doubled, a comment and a semicolon; strings untouched."""
    parts = re.split(r"""('(?:[^']|'')*'|"[^"]*"|`[^`]*`|\[[^\]]*\])""", sql)
    changed = [part.lower().replace(" ", " \n\t ") if i % 2 == 0 else part for i, part in enumerate(parts)]
    return "/* same */ " + "".join(changed) + " ; "


@pytest.mark.parametrize("sql", [sql for _, sql, expected in CASES if expected])
def test_spelling_does_not_matter(sql: str) -> None:
    assert atomic_ops(reformatted(sql)) == atomic_ops(sql)


SAME = [
    ("SELECT a.x FROM t AS a JOIN u AS b ON a.i = b.i", "SELECT p.x FROM t p JOIN u q ON p.i = q.i"),
    ("SELECT t.x FROM t JOIN u ON t.i = u.i", "SELECT T1.x FROM t AS T1 JOIN u AS T2 ON T1.i = T2.i"),
    ("SELECT x FROM t", "SELECT t.x FROM t"),
    ("SELECT count(*) AS n FROM t GROUP BY x ORDER BY n", "SELECT count(*) FROM t GROUP BY x ORDER BY count(*)"),
    ("SELECT max(q.c) FROM (SELECT sum(v) c FROM t) q", "SELECT max(z.d) FROM (SELECT sum(v) AS d FROM t) AS z"),
    ("WITH a AS (SELECT x FROM t) SELECT x FROM a", "WITH b AS (SELECT x FROM t) SELECT b.x FROM b"),
    ("SELECT x FROM t WHERE a = 1 AND b = 2 AND c = 3", "SELECT x FROM t WHERE c = 3 AND (a = 1 AND b = 2)"),
    ("SELECT x FROM t WHERE a = 1 OR b = 2", "SELECT x FROM t WHERE (b = 2) OR a = 1"),
    ("SELECT x FROM t WHERE a < 1", "SELECT x FROM t WHERE 1 > a"),
    ("SELECT x FROM t WHERE a <> 1", "SELECT x FROM t WHERE a != 1"),
    ("SELECT x FROM t WHERE a == 1", "SELECT x FROM t WHERE a = 1"),
    ("SELECT x FROM t JOIN u ON t.i = u.i AND t.j = u.j", "SELECT x FROM t JOIN u ON u.j = t.j AND u.i = t.i"),
    ("SELECT x FROM t HAVING count(*) > 1 AND sum(v) > 2", "SELECT x FROM t HAVING sum(v) > 2 AND count(*) > 1"),
    ("SELECT x FROM t WHERE a IN (1, 2, 3)", "SELECT x FROM t WHERE a IN (3, 1, 2)"),
    ("SELECT x FROM t WHERE a = 'v'", 'SELECT x FROM t WHERE a = "v"'),
    ("SELECT x FROM t ORDER BY x", "SELECT x FROM t ORDER BY 1 ASC"),
    ("SELECT x FROM t LIMIT 3 OFFSET 1", "SELECT x FROM t LIMIT 1, 3"),
    ("SELECT x FROM t, u", "SELECT x FROM t CROSS JOIN u"),
    ("SELECT IIF(a > 1, 2, 3) FROM t", "SELECT CASE WHEN a > 1 THEN 2 ELSE 3 END FROM t"),
    ("SELECT a FROM t UNION SELECT b FROM u", "SELECT b FROM u UNION SELECT a FROM t"),
    ('SELECT é FROM t WHERE ü = "ß" AND x = "y"', "SELECT É FROM t WHERE x = 'y' AND ü = 'ß'"),
]
DIFFERENT = [
    ("SELECT x FROM t WHERE a = 1 AND b = 2", "SELECT x FROM t WHERE a = 2 AND b = 1"),
    ("SELECT x FROM t WHERE a = 'V'", "SELECT x FROM t WHERE a = 'v'"),
    ("SELECT x FROM t WHERE a < b", "SELECT x FROM t WHERE a > b"),
    ("SELECT a FROM t EXCEPT SELECT a FROM u", "SELECT a FROM u EXCEPT SELECT a FROM t"),
    ("SELECT a FROM t UNION SELECT a FROM u", "SELECT a FROM t UNION ALL SELECT a FROM u"),
    ("SELECT a FROM t", "SELECT DISTINCT a FROM t"),
    ("SELECT count(a) FROM t", "SELECT count(DISTINCT a) FROM t"),
    ("SELECT a FROM t ORDER BY a", "SELECT a FROM t ORDER BY a DESC"),
    ("SELECT a FROM t JOIN u ON t.i = u.i", "SELECT a FROM t LEFT JOIN u ON t.i = u.i"),
    ("SELECT a FROM t WHERE b LIKE 'x'", "SELECT a FROM t WHERE b NOT LIKE 'x'"),
    ("SELECT a FROM t WHERE NOT (b = 1 AND c = 2)", "SELECT a FROM t WHERE NOT b = 1 AND c = 2"),
    ("SELECT a + b * c FROM t", "SELECT (a + b) * c FROM t"),
    ("SELECT a FROM t WHERE x IN (SELECT y FROM u) AND k = 1",
     "SELECT a FROM t WHERE x IN (SELECT y FROM u WHERE k = 1)"),
    ("SELECT p.a FROM t p JOIN t q ON p.i = q.j", "SELECT q.a FROM t p JOIN t q ON p.i = q.j"),
    ("SELECT a FROM t WHERE b = (SELECT max(c) FROM u WHERE u.k = t.k)",
     "SELECT a FROM t WHERE b = (SELECT max(c) FROM u WHERE u.k = u.k)"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_same_operations(one: str, other: str) -> None:
    assert jaccard(atomic_ops(one), atomic_ops(other)) == 1.0


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_operations(one: str, other: str) -> None:
    assert 0.0 < jaccard(atomic_ops(one), atomic_ops(other)) < 1.0


def test_a_join_inside_a_subquery_stays_inside() -> None:
    operations = atomic_ops("SELECT a FROM t WHERE b IN (SELECT u.c FROM u JOIN v ON u.id = v.id)") or frozenset()
    assert "JOIN(v, inner)@where" in operations
    assert "JOIN(v, inner)" not in operations


def test_a_wrong_constant_keeps_the_credit_of_its_predicate() -> None:
    gold = atomic_ops("SELECT name FROM singer WHERE age > 20")
    near = atomic_ops("SELECT name FROM singer WHERE age > 25")
    # shared: ALIAS, FROM, SELECT_COL, WHERE_PRED = 4; each side has its own VALUE: 4 / 6
    assert jaccard(gold, near) == pytest.approx(4 / 6)


def spider_golds(file: Path) -> list[str]:
    return [line.rsplit("\t", 1)[0] for line in file.read_text().splitlines() if line.strip()]


def test_every_gold_parses(shared_data: Path) -> None:
    golds = spider_golds(shared_data / "spider/train_gold.sql")
    golds += list(pd.read_parquet(shared_data / "bird/train.parquet")["SQL"])
    assert len(golds) == 8659 + 9428
    golds += spider_golds(shared_data / "spider/dev_gold.sql")
    golds += [row["SQL"] for row in json.loads((shared_data / "bird/dev.json").read_text())]
    failures = []
    for sql in golds:
        operations = atomic_ops(sql)
        found = names(operations) if operations else set()
        assert found <= set(OPERATIONS)
        selects = any(name.startswith("SELECT_") for name in found)
        if not selects or "FROM" not in found or jaccard(operations, operations) != 1.0:
            failures.append(sql)
    assert [sql for sql in failures if "from" in sql.lower()] == []
    assert len(failures) <= 0.002 * len(golds)


def test_alias_names_do_not_matter_in_real_golds(shared_data: Path) -> None:
    renamed = 0
    for sql in spider_golds(shared_data / "spider/dev_gold.sql"):
        other = re.sub(r"\bt(\d)\b", r"alias_\1", sql, flags=re.IGNORECASE)
        renamed += other != sql
        assert atomic_ops(other) == atomic_ops(sql)
    assert renamed > 300


DEEP = {
    "parentheses": "SELECT " + "(" * 20_000 + "1" + ")" * 20_000,
    "subqueries": "SELECT * FROM " + "(SELECT * FROM " * 3000 + "t" + ")" * 3000,
    "subqueries at the limit": "SELECT * FROM " + "(SELECT * FROM " * 199 + "t" + ")" * 199,
    "open parentheses": "SELECT " + "(" * 20_000,
    "not": "SELECT " + "NOT " * 10_000 + "1",
    "minus": "SELECT " + "- " * 20_000 + "1",
    "sum": "SELECT 1" + "+1" * 20_000,
    "case": "SELECT " + "CASE WHEN 1 THEN " * 2000 + "1" + " END" * 2000,
    "union": "SELECT 1" + " UNION SELECT 1" * 3000,
    "or": "SELECT a FROM t WHERE a=1" + " OR a=1" * 6000,
    "nul": "SELECT 1\x00",
    "huge": "SELECT " + "a, " * 200_000 + "a FROM t",
    "surrogate": "SELECT '\ud800' FROM t",
    "empty": "",
}


def test_hostile_text_neither_crashes_nor_raises() -> None:
    """In a process of its own: a crash of the compiled parser would take pytest with it."""
    program = (
        "import ast, sys\nfrom finer_sql_lib.atomic_ops import atomic_ops\n"
        "for sql in ast.literal_eval(sys.stdin.read()): atomic_ops(sql)\nprint('survived')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], input=ascii(list(DEEP.values())), capture_output=True, text=True, timeout=120
    )
    assert done.stdout == "survived\n", done.stderr[-500:]


@pytest.mark.parametrize("case", ["parentheses", "subqueries", "open parentheses", "nul", "huge", "empty"])
def test_unreadable_text_is_none(case: str) -> None:
    assert atomic_ops(DEEP[case]) is None


@given(st.text(max_size=60))
def test_any_text_is_none_or_operations(text: str) -> None:
    operations = atomic_ops(text)
    assert operations is None or operations


sets = st.frozensets(st.sampled_from("abcdef"))


@given(sets, sets)
def test_jaccard_is_a_similarity(a: frozenset[str], b: frozenset[str]) -> None:
    assert 0.0 <= jaccard(a, b) == jaccard(b, a) <= 1.0
    assert jaccard(a, a) == (1.0 if a else 0.0)
    assert (jaccard(a, b) == 1.0) == (a == b and bool(a))


@pytest.mark.parametrize(("a", "b"), [(None, {"x"}), ({"x"}, None), (None, None), (set(), set())])
def test_jaccard_of_nothing_is_zero(a: set[str] | None, b: set[str] | None) -> None:
    assert jaccard(a, b) == 0.0


@pytest.mark.parametrize(
    ("setting", "top"),
    [
        (S1, 0.15 + 0.85 * 1.00),  # 1.0
        (S2, 0.30 + 0.70 * 0.85),  # 0.895
        (S3, 0.05 + 0.95 * 0.79),  # 0.8005
        (S4, 0.60 + 0.40 * 0.50),  # 0.8
    ],
)
def test_shape_ends(setting: Shape, top: float) -> None:
    assert shape(0.0, setting) == 0.0
    assert shape(1.0, setting) == pytest.approx(top)


def test_shape_in_the_middle() -> None:
    # 0.05 * 0.5 + 0.95 * 0.79 * 0.5 ** 0.2 = 0.025 + 0.7505 * 0.870551 = 0.678348
    assert shape(0.5) == pytest.approx(0.678348, abs=1e-6)


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from([S1, S2, S3, S4]))
def test_shape_rises(x: float, y: float, setting: Shape) -> None:
    low, high = sorted((x, y))
    assert 0.0 <= shape(low, setting) <= shape(high, setting) <= 1.0 + 1e-12


@pytest.mark.parametrize("x", [-0.01, 1.01, float("nan")])
def test_shape_refuses_what_is_no_similarity(x: float) -> None:
    with pytest.raises(ValueError, match="similarity"):
        shape(x)
