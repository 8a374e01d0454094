"""Queries next to a gold: each has one atomic operation dropped, swapped or moved by a step.

They are the mistakes that a suite has to show: a condition left out, ``>`` for ``>=``, the other direction, LIMIT 1
where several rows tie, a group by name instead of by key. Each is a query of its own, run on a variant beside the gold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from sqlglot import exp
from sqlglot.errors import ErrorLevel

from finer_sql_lib.atomic_ops import parse_query

MAX_NEIGHBOURS: Final = 24

_SWAPS: Final[Mapping[type[exp.Expr], tuple[type[exp.Expr], ...]]] = MappingProxyType(
    {
        exp.GT: (exp.GTE, exp.LT),
        exp.GTE: (exp.GT,),
        exp.LT: (exp.LTE, exp.GT),
        exp.LTE: (exp.LT,),
        exp.And: (exp.Or,),
        exp.Or: (exp.And,),
        exp.Max: (exp.Min,),
        exp.Min: (exp.Max,),
        exp.Sum: (exp.Avg,),
        exp.Avg: (exp.Sum,),
        exp.Intersect: (exp.Union,),
        exp.Union: (exp.Intersect,),
    }
)
"""What an operation is taken for, with the same operands."""


def neighbours(sql: str, keys: Mapping[str, str]) -> tuple[str, ...]:
    """The neighbours of a query, different from it and each other; none of text that no parser reads.

    ``keys``: table name in lower case -> a column of its own that tells its rows apart, where it has one.

    >>> neighbours("SELECT a FROM t WHERE b > 3", {})
    ('SELECT a FROM t', 'SELECT a FROM t WHERE b >= 3', 'SELECT a FROM t WHERE b < 3', 'SELECT a FROM t WHERE b > 4')
    """
    try:
        tree = parse_query(sql)
        if tree is None:
            return ()
        own, *texts = (_text(each) for each in (tree, *_edited(tree, keys)))
        return tuple(dict.fromkeys(text for text in texts if text != own))[:MAX_NEIGHBOURS]
    except RecursionError:
        return ()


def _text(tree: exp.Expr) -> str:
    # what SQLite does not have fails when it is run: no reason for a word on stderr
    return tree.sql("sqlite", unsupported_level=ErrorLevel.IGNORE)


def _edited(tree: exp.Expr, keys: Mapping[str, str]) -> Iterator[exp.Expr]:
    """Copies of the tree, each with one node edited in one way."""
    for place, node in enumerate(tree.walk()):
        for edit in _edits(node, keys):
            copy = tree.copy()
            twin = next(other for number, other in enumerate(copy.walk()) if number == place)
            changed = edit(twin)
            # an edit inside the tree changes the copy; one of the root gives another root
            yield changed if twin is copy and changed is not None else copy


Edit = Callable[[exp.Expr], exp.Expr | None]


def _edits(node: exp.Expr, keys: Mapping[str, str]) -> Iterator[Edit]:
    """The ways to edit a node."""
    yield from (partial(_become, kind=kind) for kind in _SWAPS.get(type(node), ()))
    match node:
        case exp.Where() | exp.Having() | exp.Distinct() if not isinstance(node.parent, exp.Count):
            yield _drop
        case exp.And():
            yield lambda twin: _replace(twin, twin.this)
            yield lambda twin: _replace(twin, twin.args["expression"])
        case exp.Not():
            yield lambda twin: _replace(twin, twin.this)
        case exp.Except():
            yield lambda twin: _replace(twin, twin.this)
        case exp.Count() if isinstance(node.this, exp.Distinct):
            yield lambda twin: _replace(twin.this, twin.this.expressions[0])
        case exp.Count() if isinstance(node.this, exp.Column):
            yield lambda twin: _replace(twin.this, exp.Distinct(expressions=[twin.this.copy()]))
        case exp.Ordered():
            yield lambda twin: twin.set("desc", not twin.args.get("desc"))
        case exp.Join() if not node.side and node.args.get("on") is not None:
            yield lambda twin: twin.set("side", "LEFT")
        case exp.Literal() if node.is_int and len(node.this) < 10:
            yield lambda twin: _replace(twin, exp.Literal.number(int(twin.this) + 1))
        case exp.Like() if isinstance(node.expression, exp.Literal) and node.expression.this.startswith("%"):
            yield lambda twin: _replace(twin.expression, exp.Literal.string(twin.expression.this[1:]))
        case exp.Select():
            if _is_first_of_order(node):
                yield _with_ties
        case exp.Group():
            yield from (partial(_group_by, key=key) for key in _other_keys(node, keys))


def _become(node: exp.Expr, kind: type[exp.Expr]) -> exp.Expr:
    return _replace(node, kind(**node.args))


def _replace(old: exp.Expr, new: exp.Expr) -> exp.Expr:
    old.replace(new)
    return new


def _drop(node: exp.Expr) -> None:
    node.pop()


def _is_first_of_order(select: exp.Select) -> bool:
    """ORDER BY one column LIMIT 1, without groups: "the youngest", where there may be several."""
    order, limit = select.args.get("order"), select.args.get("limit")
    if order is None or limit is None or select.args.get("group") or len(order.expressions) != 1:
        return False
    return limit.expression.sql() == "1" and isinstance(order.expressions[0].this, exp.Column)


def _with_ties(select: exp.Expr) -> None:
    """All rows that are first, instead of one of them."""
    assert isinstance(select, exp.Select)
    ordered = select.args["order"].expressions[0]
    column = ordered.this.copy()
    select.set("order", None)
    select.set("limit", None)
    extreme = (exp.Max if ordered.args.get("desc") else exp.Min)(this=column.copy())
    inner = select.copy()
    inner.set("expressions", [extreme])
    select.where(exp.EQ(this=column, expression=exp.Subquery(this=inner)), copy=False)


def _other_keys(group: exp.Group, keys: Mapping[str, str]) -> Iterator[exp.Column]:
    """The keys of the tables in FROM that the query does not group by."""
    select = group.parent
    assert select is not None
    grouped = {column.name.lower() for column in group.expressions if isinstance(column, exp.Column)}
    for table in select.find_all(exp.Table):
        key = keys.get(table.name.lower())
        if key is not None and key.lower() not in grouped:
            yield exp.column(key, table=table.alias_or_name)


def _group_by(group: exp.Expr, key: exp.Column) -> None:
    group.set("expressions", [key.copy()])
