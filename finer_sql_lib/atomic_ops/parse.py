"""SQL text -> one sqlglot query tree, or None. Guards the parser against text made to break it."""

from __future__ import annotations

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

MAX_CHARS = 50_000
MAX_PARENTHESES = 200
"""Deeper text is not read: the compiled parser runs out of C stack (a crash) before Python's limit can stop it."""

_STARTS = frozenset({TokenType.SELECT, TokenType.WITH, TokenType.VALUES, TokenType.L_PAREN})


def parse_query(sql: str) -> exp.Expr | None:
    """The tree of the one query in ``sql`` (SQLite dialect), or None if it is not exactly one readable query.

    Raises RecursionError for nesting beyond Python's limit.

    >>> parse_query("SELECT 1; SELECT 2") is None
    True
    """
    if len(sql) > MAX_CHARS or "\x00" in sql:
        return None
    dialect = Dialect.get_or_raise("sqlite")
    try:
        tokens = dialect.tokenize(sql)
        if not tokens or tokens[0].token_type not in _STARTS or _depth(tokens) > MAX_PARENTHESES:
            return None
        trees = [tree for tree in dialect.parser().parse(tokens, sql) if tree is not None]
    except SqlglotError:
        return None
    return trees[0] if len(trees) == 1 and _is_query(trees[0]) else None


def _depth(tokens: list[Token]) -> int:
    deepest = depth = 0
    for token in tokens:
        depth += (token.token_type == TokenType.L_PAREN) - (token.token_type == TokenType.R_PAREN)
        deepest = max(deepest, depth)
    return deepest


def _is_query(tree: exp.Expr) -> bool:
    """Whether every SELECT has something to select: the parser also takes a bare ``SELECT``."""
    if not isinstance(tree, exp.Query | exp.Values):
        return False
    return all(select.expressions for select in tree.find_all(exp.Select))
