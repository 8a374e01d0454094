"""What a query is built of, in a reader's words, and how one query's construction differs from another's.

Read from the sqlglot tree (SQLite dialect), not from the text, so spelling and layout do not matter. A query that
cannot be read has no constructs to speak of: every function here says None then, never an empty set.
"""

from __future__ import annotations

from functools import lru_cache

from sqlglot import exp

from finer_sql_lib.atomic_ops import parse_query

CONSTRUCTS = (
    "aggregate",
    "GROUP BY",
    "HAVING",
    "ORDER BY + LIMIT",
    "ORDER BY",
    "LIMIT",
    "join",
    "nesting",
    "set operation",
    "DISTINCT",
    "CASE / IIF",
    "CAST",
    "window",
)
"""Every construct, in the order of tables and figures. ``ORDER BY`` and ``LIMIT`` mean one without the other."""

PLAIN = "none of these"
"""Stands in tables for a query with no construct: one table, columns, perhaps a WHERE."""
UNREAD = "not readable"
"""Stands in tables for a query that does not parse."""

_BY_NODE: tuple[tuple[str, tuple[type[exp.Expr], ...]], ...] = (
    ("GROUP BY", (exp.Group,)),
    ("HAVING", (exp.Having,)),
    ("join", (exp.Join,)),
    ("set operation", (exp.SetOperation,)),
    ("DISTINCT", (exp.Distinct,)),
    ("CASE / IIF", (exp.Case, exp.If)),
    ("CAST", (exp.Cast,)),
    ("window", (exp.Window,)),
)


@lru_cache(maxsize=65536)
def constructs(sql: str) -> frozenset[str] | None:
    """The constructs of one query, subqueries included; None when ``sql`` is not one readable query.

    ``join`` counts comma joins too. ``nesting`` is a SELECT inside a SELECT: in WHERE, FROM, SELECT, or as a CTE; the
    two sides of a set operation are not nested in each other.

    >>> sorted(constructs("SELECT a, count(*) FROM t GROUP BY a ORDER BY count(*) DESC LIMIT 1"))
    ['GROUP BY', 'ORDER BY + LIMIT', 'aggregate']
    >>> constructs("SELECT name FROM t WHERE age > 20"), constructs("SELECT FROM")
    (frozenset(), None)
    """
    tree = _tree(sql)
    if tree is None:
        return None
    names = {name for name, kinds in _BY_NODE if tree.find(*kinds) is not None}
    if any(_is_aggregate(node) for node in tree.find_all(exp.AggFunc)):
        names.add("aggregate")
    # below a set operation with a CTE, only the CTE stands above its SELECT
    if any(select.find_ancestor(exp.Select, exp.CTE) for select in tree.find_all(exp.Select)):
        names.add("nesting")
    for query in tree.find_all(exp.Query):
        parts = list(query.iter_expressions())  # its own, not those of a subquery
        ordered, limited = (any(isinstance(part, kind) for part in parts) for kind in (exp.Order, exp.Limit))
        if ordered or limited:
            names.add(" + ".join(["ORDER BY"] * ordered + ["LIMIT"] * limited))
    return frozenset(names)


def shown_constructs(sql: str) -> tuple[str, ...]:
    """The constructs in the order of ``CONSTRUCTS`` for a table, never empty: ``PLAIN`` or ``UNREAD`` stand in.

    >>> shown_constructs("SELECT count(*) FROM a JOIN b ON a.x = b.x"), shown_constructs("SELECT a FROM t")
    (('aggregate', 'join'), ('none of these',))
    """
    names = constructs(sql)
    if names is None:
        return (UNREAD,)
    return tuple(name for name in CONSTRUCTS if name in names) or (PLAIN,)


def construct_differences(gold_sql: str, sql: str) -> tuple[str, ...] | None:
    """What ``sql`` lacks of the gold's constructs and what it has beyond them; None when either cannot be read.

    >>> construct_differences("SELECT DISTINCT a FROM t", "SELECT a FROM t GROUP BY a")
    ('GROUP BY added', 'DISTINCT missing')
    """
    gold, own = constructs(gold_sql), constructs(sql)
    if gold is None or own is None:
        return None
    # in exactly one of the two
    ends = {name: "missing" if name in gold else "added" for name in gold ^ own}
    return tuple(f"{name} {ends[name]}" for name in CONSTRUCTS if name in ends)


def aggregates_first(sql: str) -> bool | None:
    """Whether a grouped SELECT lists its aggregates before its other columns, as the card's agg_hint asks.

    None where the question does not arise: not readable, no GROUP BY at the top, or not both kinds of column.

    >>> [aggregates_first(f"SELECT {columns} FROM t GROUP BY a") for columns in ("count(*), a", "a, count(*)")]
    [True, False]
    >>> aggregates_first("SELECT a FROM t GROUP BY a") is None
    True
    """
    tree = _tree(sql)
    if not isinstance(tree, exp.Select) or not any(isinstance(part, exp.Group) for part in tree.iter_expressions()):
        return None
    # an expression over an aggregate, such as count(*) / 2, is one too
    kinds = [any(map(_is_aggregate, item.find_all(exp.AggFunc))) for item in tree.expressions]
    if len(set(kinds)) < 2:
        return None
    return kinds == sorted(kinds, reverse=True)


def _tree(sql: str) -> exp.Expr | None:
    try:
        return parse_query(sql)
    except RecursionError:  # nested too deeply for sqlglot
        return None


def _is_aggregate(node: exp.Expr) -> bool:
    """Not the ranking of a window, which sqlglot files under aggregates too."""
    return not isinstance(node.parent, exp.Window)
