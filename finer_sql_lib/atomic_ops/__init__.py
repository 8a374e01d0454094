"""SQL -> the set of its atomic operations, and how alike two such sets are (paper, section on the atomic reward).

    SQL text -> sqlglot tree (SQLite dialect) -> one flat set of operations -> Jaccard -> shaped reward

Every operation is one string: a name from ``OPERATIONS``, its canonical argument, and, inside a nested query, the
path of roles that leads there: ``FROM(singer)`` at the top, ``FROM(singer)@where`` inside a WHERE's subquery.

- Tables are T1, T2, ... in order of appearance in their own query, CTEs C1, C2, ... in the whole statement; ``^T1`` is
  the T1 of the enclosing query. An unqualified column of a query over one table belongs to that table.
- Names are lower case, conjuncts and the two sides of a comparison are order-free, an output's alias is replaced by
  what it stands for, and parentheses and ``AS`` leave no trace.
- Literals are ``?`` in an operation; ``VALUE`` holds the same text with the literals in place. So a query with the
  right predicate and a wrong constant keeps half of that predicate's credit.
- A subquery used as an operand reads ``SUBQ_LAST`` in the predicate that holds it.

Not covered: what needs the schema (whose column is ``x`` in a join? is ``"abc"`` a string or a column?); see
``names.py`` for the rules that stand in, and equivalences beyond spelling (JOIN against IN, De Morgan, join order).
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.dialects.sqlite import SQLite
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

from finer_sql_lib.atomic_ops.walk import OPERATIONS, collect

__all__ = ["OPERATIONS", "S1", "S2", "S3", "S4", "Shape", "atomic_ops", "jaccard", "parse_query", "shape"]

MAX_CHARS = 10_000
MAX_TOKENS = 2_500
"""Longer text is not read, so that nothing takes long: of 73,000 real queries the longest has 2,280 characters."""
MAX_PARENTHESES = 200
"""Deeper text is not read: the compiled parser runs out of C stack (a crash) before Python's limit can stop it."""
MAX_READ_TWICE = 10
"""sqlglot reads what follows a join without ON or USING twice, and what stands in parentheses behind a type's name,
such as ``char(``: 20 of them inside each other take ten seconds, 30 hours. Text with more is not read."""

PARSER_FAULTS = (SqlglotError, TypeError, ValueError, AttributeError, LookupError, AssertionError)
"""What sqlglot raises on text that it cannot read: beside its own errors, what compiled code says of a missing operand
(``SELECT a -> FROM t``) or of a keyword of another dialect in an odd place."""

_STARTS = frozenset({TokenType.SELECT, TokenType.WITH, TokenType.VALUES, TokenType.L_PAREN})
_TYPES = SQLite.Parser.TYPE_TOKENS


@dataclass(frozen=True, slots=True)
class Shape:
    """phi(x) = linear * x + (1 - linear) * scale * x ** power (paper, atomic reward), increasing, phi(0) = 0."""

    linear: float
    scale: float
    power: float


S1 = Shape(0.15, 1.0, 0.35)
S2 = Shape(0.30, 0.85, 0.55)
S3 = Shape(0.05, 0.79, 0.20)
"""The paper's choice: phi(1) = 0.05 + 0.95 * 0.79 = 0.8005."""
S4 = Shape(0.60, 0.50, 0.98)


def atomic_ops(sql: str) -> frozenset[str] | None:
    """The atomic operations of one query, or None when ``sql`` is not one query that parses.

    None, never an empty set: text that cannot be read must not be scored. Also None are statements other than
    SELECT / VALUES, two statements, nesting too deep to read (more than a few hundred levels), and text beyond
    ``MAX_CHARS`` and ``MAX_TOKENS``.

    >>> sorted(atomic_ops("SELECT name FROM Singer AS s WHERE s.Age > 20") or ())
    ['ALIAS(T1 = singer)', 'FROM(singer)', 'SELECT_COL(T1.name)', 'VALUE(T1.age > 20)', 'WHERE_PRED(T1.age > ?)']
    >>> atomic_ops("SELECT FROM WHERE") is None
    True
    """
    try:
        query = parse_query(sql)
        return None if query is None else frozenset(collect(query, sql))
    # a tree that lacks what every query has, as the parser makes of some odd texts, cannot be walked
    except (RecursionError, *PARSER_FAULTS):
        return None


def parse_query(sql: str) -> exp.Expr | None:
    """The tree of the one query in ``sql`` (SQLite dialect), or None if it is not exactly one readable query.

    Also None beyond ``MAX_CHARS``, ``MAX_TOKENS``, ``MAX_PARENTHESES`` and ``MAX_READ_TWICE``, which bound the time and
    the stack.
    Raises RecursionError for nesting beyond Python's limit.

    >>> parse_query("SELECT 1; SELECT 2") is None
    True
    """
    if len(sql) > MAX_CHARS or "\x00" in sql:  # a NUL is the mark of a literal in the canonical text
        return None
    dialect = Dialect.get_or_raise("sqlite")
    try:
        tokens = dialect.tokenize(sql)
        if not tokens or len(tokens) > MAX_TOKENS or tokens[0].token_type not in _STARTS or is_too_nested(tokens):
            return None
        # a second statement: told here, since sqlglot says aloud what it thinks of one that it does not know
        ends = pairwise(token.token_type == TokenType.SEMICOLON for token in tokens)
        if any(is_end and not is_next for is_end, is_next in ends):
            return None
        # The dialect's own parser: sqlglot.parse would tokenise again.
        trees = [tree for tree in dialect.parser().parse(tokens, sql) if tree is not None]
    except PARSER_FAULTS:
        return None
    if len(trees) != 1 or not isinstance(trees[0], exp.Query | exp.Values):
        return None
    # The parser also takes a bare SELECT, which selects nothing.
    return trees[0] if all(select.expressions for select in trees[0].find_all(exp.Select)) else None


def is_too_nested(tokens: Sequence[Token]) -> bool:
    """Whether a statement has more parentheses inside each other, or more text that is read twice, than is allowed."""
    # for the text itself and every open parenthesis: the joins whose ON has not come, and whether a type stands before
    levels = [[0, 0]]
    twice, before = 0, TokenType.SEMICOLON
    for token in tokens:
        kind, level = token.token_type, levels[-1]
        if kind == TokenType.L_PAREN:
            levels.append([0, before in _TYPES])
            twice += before in _TYPES
        elif kind == TokenType.R_PAREN and len(levels) > 1:
            twice -= sum(levels.pop())
        elif (kind == TokenType.JOIN and before != TokenType.CROSS) or kind == TokenType.STRAIGHT_JOIN:
            level[0] += 1
            twice += 1
        elif kind in (TokenType.ON, TokenType.USING) and level[0]:
            level[0] -= 1
            twice -= 1
        elif kind == TokenType.SELECT:
            twice -= level[0]
            level[0] = 0
        if len(levels) > MAX_PARENTHESES + 1 or twice > MAX_READ_TWICE:
            return True
        before = kind
    return False


def jaccard(a: Set[str] | None, b: Set[str] | None) -> float:
    """|a & b| / |a | b|, in [0, 1]; 0 when either is None (did not parse) or both are empty.

    >>> jaccard({"FROM(t)", "LIMIT(1)"}, {"FROM(t)"})
    0.5
    """
    if a is None or b is None or not (a or b):
        return 0.0
    return len(a & b) / len(a | b)


def shape(x: float, setting: Shape = S3) -> float:
    """The shaped reward phi(x) of a Jaccard similarity ``x`` in [0, 1]; ValueError outside.

    >>> round(shape(1.0), 4), shape(0.0)
    (0.8005, 0.0)
    """
    if not 0.0 <= x <= 1.0:
        raise ValueError(f"shape: x = {x!r} is not a similarity in [0, 1]; pass what jaccard() returns")
    return setting.linear * x + (1.0 - setting.linear) * setting.scale * x**setting.power
