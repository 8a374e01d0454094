"""What queries compare columns with: the values that a variant should hold so that conditions are met and just missed.

SELECT ... WHERE age > 20 AND name LIKE '%an%'   ->   age: 20; name: an
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sqlglot import exp

from finer_sql_lib.atomic_ops import parse_query
from finer_sql_lib.records import Value

Literals = Mapping[str, tuple[Value, ...]]
"""Column name in lower case -> values, in order of appearance. Columns of one name share theirs."""

_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Like, exp.In, exp.Between)


def literals_of(sqls: Iterable[str], columns: frozenset[str]) -> Literals:
    """The values that queries compare columns with; text that no parser reads gives none.

    ``columns``: the database's names in lower case. SQLite reads a double-quoted name that is no column as text.

    >>> literals_of(["SELECT a FROM t WHERE b > 3 AND c = \\"x\\""], frozenset("abc"))
    {'b': (3,), 'c': ('x',)}
    """
    found: dict[str, dict[Value, None]] = {}
    for sql in sqls:
        try:
            tree = parse_query(sql)
        except RecursionError:  # too deep to be read
            continue
        for name, value in [] if tree is None else _compared(tree, columns):
            found.setdefault(name, {})[value] = None
    return {name: tuple(values) for name, values in found.items()}


def _compared(tree: exp.Expr, columns: frozenset[str]) -> Iterator[tuple[str, Value]]:
    for node in tree.find_all(*_COMPARISONS):
        sides = [part for part in node.iter_expressions() if isinstance(part, exp.Expression)]
        texts = [_value(part, columns) for part in sides]
        names = [
            side.name.lower()
            for side, text in zip(sides, texts, strict=True)
            if isinstance(side, exp.Column) and text is None
        ]
        for name in names:
            for text in texts:
                if text is not None:
                    yield name, text.strip("%") if isinstance(text, str) else text


def _value(node: exp.Expression, columns: frozenset[str]) -> Value:
    """The value that an operand is, None where it is none."""
    if isinstance(node, exp.Column):
        # models also write T1.* and T1.'x', which parse as columns without a name of their own
        is_quoted = isinstance(node.this, exp.Identifier) and node.this.quoted
        return node.name if is_quoted and not node.table and node.name.lower() not in columns else None
    sign = -1 if isinstance(node, exp.Neg) else 1
    literal = node.this if isinstance(node, exp.Neg) else node
    if not isinstance(literal, exp.Literal) or len(literal.this) > 100:
        return None
    if literal.is_string:
        return literal.this
    try:
        return sign * (int(literal.this) if literal.is_int else float(literal.this))
    except ValueError:  # a number of SQLite's that Python spells otherwise, such as 0x1F
        return None
