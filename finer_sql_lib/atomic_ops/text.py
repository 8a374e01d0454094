"""One SQL expression -> its canonical text. The text is a key to compare, not SQL to run."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from sqlglot import exp

from finer_sql_lib.atomic_ops.names import Scope, is_string

MARK = "\x00"
"""Stands before and after each literal, so that one text gives both the predicate's form and its values."""

_COMPARE: dict[type[exp.Expr], str] = {
    exp.EQ: "=",
    exp.NEQ: "!=",
    exp.GT: ">",
    exp.GTE: ">=",
    exp.LT: "<",
    exp.LTE: "<=",
}
_MIRROR = {"=": "=", "!=": "!=", ">": "<", ">=": "<=", "<": ">", "<=": ">="}
_INFIX: dict[type[exp.Expr], str] = {
    exp.Add: "+",
    exp.Sub: "-",
    exp.Mul: "*",
    exp.Div: "/",
    exp.Mod: "%",
    exp.DPipe: "||",
    exp.Like: "like",
    exp.Glob: "glob",
    exp.Is: "is",
}
_NOISE = frozenset({"big_int", "typed", "safe", "ignore_nulls", "over", "nulls_first"})
"""Arguments that sqlglot sets by itself, whatever the text says."""


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression stands: its scope, the role of a subquery found in it, and what to do with one."""

    scope: Scope
    role: str
    sql: str
    enter: Callable[[exp.Expr, Scope, str], None]


def form(text: str) -> str:
    """The text with ``?`` for each literal."""
    return re.sub(f"{MARK}[^{MARK}]*{MARK}", "?", text)


def filled(text: str) -> str:
    """The text with its literals."""
    return text.replace(MARK, "")


def column(node: exp.Column, context: Context) -> tuple[str, str]:
    """(label, canonical name) of a column; the label is "" where it is not known."""
    name = node.name.lower()
    if node.table:
        return context.scope.qualified(node.table.lower(), name)
    return context.scope.bare(name)


def operands(node: exp.Expr | None, kind: type[exp.Connector] = exp.And) -> list[exp.Expr]:
    """The operands of a tree of ANDs (or ORs) in the order of the text, parentheses removed; [] for None."""
    leaves, open_nodes = [], [] if node is None else [node]
    while open_nodes:
        current = open_nodes.pop().unnest()
        if isinstance(current, kind):
            open_nodes += [current.right, current.left]  # a stack: the left one comes off first
        else:
            leaves.append(current)
    return leaves


def text(node: exp.Expr, context: Context) -> str:
    """Canonical text of ``node``; every subquery in it is handed to ``context.enter`` and reads SUBQ_LAST."""
    match node:
        case exp.Query():
            context.enter(node, context.scope, context.role)
            return "SUBQ_LAST"
        case exp.Paren() | exp.Alias():
            return text(node.this, context)
        case exp.Column():
            return column_text(node, context)
        case exp.Literal():
            return _literal(node)
        case exp.Neg() if isinstance(node.this, exp.Literal):
            return _literal(node.this, "-")
        case exp.And() | exp.Or():
            kind: type[exp.Connector] = exp.And if isinstance(node, exp.And) else exp.Or
            rendered = {_group(each, context) for each in operands(node, kind)}
            # By form first, so that another constant does not move a conjunct.
            return f" {node.key} ".join(sorted(rendered, key=lambda each: (form(each), each)))
        case exp.EQ() | exp.NEQ() | exp.GT() | exp.GTE() | exp.LT() | exp.LTE():
            left, right = text(node.left.unnest(), context), text(node.right.unnest(), context)
            symbol = _COMPARE[type(node)]
            if _rank(right) < _rank(left):
                left, symbol, right = right, _MIRROR[symbol], left
            return f"{left} {symbol} {right}"
        case exp.In() if node.expressions:
            members = sorted({text(member, context) for member in node.expressions})
            return f"{text(node.this, context)} in ({', '.join(members)})"
        case exp.In() if isinstance(query := node.args.get("query"), exp.Query):
            return f"{text(node.this, context)} in {text(query, context)}"
        case exp.Window():
            # The specification itself, also where the query names the window and defines it elsewhere.
            return f"{text(node.this, context)} over ({window_spec(node, context)})"
        case exp.Ordered():
            return text(node.this, context) + direction(node)
        case exp.Cast():
            return f"cast({text(node.this, context)} as {node.to.sql('sqlite').lower()})"
    return operator_text(node, context)


def operator_text(node: exp.Expr, context: Context) -> str:
    """The text of what :func:`text` has no rule of its own for: leaves, functions and infix operators."""
    match node:
        case exp.Not():
            return f"not {_group(node.this, context)}"
        case exp.Star():
            return "*"
        case exp.Null() | exp.Boolean():
            return node.sql("sqlite").lower()
        case exp.Identifier() | exp.Var():
            return node.name.lower()
        case exp.Anonymous():
            return f"{node.name.lower()}({', '.join(text(each, context) for each in node.expressions)})"
        case exp.If() if otherwise := node.args.get("false"):
            branch = f"if({text(node.this, context)}, {text(node.args['true'], context)})"
            return f"case({branch}, {text(otherwise, context)})"
    symbol = _INFIX.get(type(node))
    if symbol is None:
        return _generic(node, context)
    negation = "not " if node.args.get("negate") else ""
    return f"{negation}{_group(node.this, context)} {symbol} {_group(node.args['expression'], context)}"


def _group(node: exp.Expr, context: Context) -> str:
    """The text of an operand, in parentheses where it has operands of its own."""
    inner = node.unnest()
    rendered = text(inner, context)
    return f"({rendered})" if type(inner) in _INFIX or isinstance(inner, exp.Connector) else rendered


def _generic(node: exp.Expr, context: Context) -> str:
    """``key(argument, ...)`` in the order in which sqlglot declares the arguments."""
    parts: list[str] = []
    for name in node.arg_types:  # the class declares them in one order; node.args has that of the parser
        value = node.args.get(name)
        if name in _NOISE or value is None or value is False:
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, exp.Expr):
                parts.append(text(each, context))
            else:
                parts.append(name if each is True else str(each).lower())
    name = node.sql_name().lower() if isinstance(node, exp.Func) else node.key
    return f"{name}({', '.join(parts)})"


def _literal(node: exp.Literal, sign: str = "") -> str:
    value = repr(node.name) if node.is_string else sign + node.name.lower()
    return f"{MARK}{value}{MARK}"


def column_text(node: exp.Column, context: Context) -> str:
    """A column, an output's alias as what it stands for, or a double-quoted string."""
    name = node.name.lower()
    aliased = context.scope.aliases.get(name) if not node.table else None
    if aliased is not None and (context.role == "order" or name not in context.scope.hidden):
        return aliased
    if is_string(node, context.sql) and aliased is None:
        return f"{MARK}{node.name!r}{MARK}"
    label, name = column(node, context)
    return f"{label}.{name}" if label else name


def _rank(side: str) -> tuple[bool, bool, str]:
    """Sort key of the two sides of a comparison: columns, then subqueries, then literals."""
    return side.startswith(MARK), side == "SUBQ_LAST", side


def direction(node: exp.Ordered) -> str:
    """``, asc|desc``, with ``nulls first|last`` only where it is not SQLite's default."""
    # SQLite takes NULL for the smallest value: first when ascending, last when descending.
    descending, nulls_first = bool(node.args.get("desc")), bool(node.args.get("nulls_first"))
    nulls = "" if nulls_first != descending else f" nulls {'first' if nulls_first else 'last'}"
    return f", {'desc' if descending else 'asc'}{nulls}"


def window_spec(node: exp.Window, context: Context) -> str:
    """``partition ...; order ...; frame`` of a window, whatever is given."""
    parts = []
    if node.alias:
        parts.append(context.scope.windows.get(node.alias.lower(), node.alias.lower()))
    if partition := node.args.get("partition_by"):
        parts.append("partition " + ", ".join(text(each, context) for each in partition))
    if order := node.find(exp.Order, bfs=True):  # nearest first: an argument of the function may be ordered too
        parts.append("order " + ", ".join(text(each, context) for each in order.expressions))
    if frame := node.find(exp.WindowSpec):
        parts.append(_generic(frame, context))
    return "; ".join(parts)
