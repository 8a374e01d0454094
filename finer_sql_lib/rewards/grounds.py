"""What an answer must have done to deserve a reward: read the database. Rules of ours beside the paper's plain rewards.

A policy that is rewarded by results alone can learn to answer without the database: of Spider's train questions some
have no rows as their gold, and ``SELECT 1 WHERE 0`` is right on all of them. See ``Judge(grounded=True)``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from sqlglot import exp

from finer_sql_lib.atomic_ops import parse_query
from finer_sql_lib.memory.gate import Gate, column_mentions, words
from finer_sql_lib.records import Row
from finer_sql_lib.results import is_zero

NOT_A_SELECT = "only SELECT counts as executing"
NO_COLUMN = "reads no column of the database"

_LARGEST_GUESS = 9
_TO_FIRST_WORD = re.compile(r"(?:\s+|--[^\n]*(?:\n|$)|/\*.*?\*/|\()*+", re.DOTALL)


def constant_answer(rows: Sequence[Row]) -> str | None:
    """A query without a table whose result is that of ``rows``, or as good as it; None where no constant is.

    The constants are the empty result, zeros, and a lone whole number up to 9: a policy that guesses meets them often.

    >>> constant_answer([]), constant_answer([(0, None)]), constant_answer([(3,)]), constant_answer([("Ann",)])
    ('SELECT 1 WHERE 0', 'SELECT 0', 'SELECT 3', None)
    """
    if not rows:
        return "SELECT 1 WHERE 0"
    if is_zero(rows):
        return "SELECT 0"
    value = rows[0][0]
    if len(rows) == 1 == len(rows[0]) and isinstance(value, int | float) and value in range(_LARGEST_GUESS + 1):
        return f"SELECT {int(value)}"
    return None


def why_left_out(constant: str, results: Sequence[Sequence[Row]]) -> str:
    """Why a gold with these results, for all of which :func:`constant_answer` gives ``constant``, is not trained on.

    >>> why_left_out("SELECT 0", [[(0,)]])
    'SELECT 0 would satisfy it'
    >>> why_left_out("SELECT 0", [[(0,), (0,)]])
    'all its values are 0 or NULL, which an answer can have without reading any'
    """
    if constant == "SELECT 0" and any(len(rows) > 1 or tuple(rows[0]) != (0,) for rows in results):
        return "all its values are 0 or NULL, which an answer can have without reading any"
    return f"{constant} would satisfy it"


def is_select(sql: str) -> bool:
    """Whether a statement is a SELECT, perhaps behind WITH: no EXPLAIN, PRAGMA or VALUES.

    >>> is_select("/* all */ (SELECT 1)"), is_select("EXPLAIN SELECT 1"), is_select("WITH a AS (SELECT 1) SELECT 2")
    (True, False, True)
    """
    head = _TO_FIRST_WORD.match(sql)
    first = re.match(r"\w*", sql[head.end() :] if head else sql)
    return first is not None and first[0].upper() in ("SELECT", "WITH")


def reads_a_column(sql: str, columns: Set[str]) -> bool:
    """Whether a query names one of the database's ``columns``, or takes ``*``, where FROM has a table of the database.

    What WITH makes, a function such as json_each and SQLite's own tables are none. SQL that cannot be read as a tree is
    searched for the columns' names as words.

    >>> [reads_a_column(sql, {"Name"}) for sql in ("SELECT name FROM t", "SELECT count(*) FROM t", "SELECT 1 FROM t")]
    [True, True, False]
    >>> reads_a_column('SELECT "name" WHERE 0', {"Name"})
    False
    """
    names = {column.casefold() for column in columns} | {"rowid", "oid", "_rowid_"}
    try:
        tree = parse_query(sql)
    except RecursionError:
        tree = None
    if tree is None:
        return bool(column_mentions(words(sql), columns))
    reading = _reading_selects(tree)
    for node in tree.find_all(exp.Column, exp.Star):
        # without a FROM a name in double quotes is a string, and a star is an error
        if id(node.find_ancestor(exp.Select)) not in reading:
            continue
        if isinstance(node, exp.Star) or node.name.casefold() in names or node.name == "*":
            return True
    return False


def _reading_selects(tree: exp.Expr) -> set[int]:
    """The ids of the SELECTs in which, at whatever depth, FROM has a table of the database."""
    made = {id(query): {cte.alias.casefold() for cte in query.ctes} for query in tree.find_all(exp.Query)}
    reading: set[int] = set()
    for table in tree.find_all(exp.Table):
        around, name = list(_ancestors(table)), table.name.casefold()
        # main.t is the database's t beside a t of WITH
        is_made = not table.db and any(name in made.get(id(node), ()) for node in around)
        if isinstance(table.this, exp.Identifier) and not is_made and not name.startswith("sqlite_"):
            reading |= {id(node) for node in around if isinstance(node, exp.Select)}
    return reading


def _ancestors(node: exp.Expr) -> Iterator[exp.Expr]:
    while node.parent is not None:
        node = node.parent
        yield node


def is_about(thought: str, columns: Set[str], gate: Gate | None = None) -> bool:
    """Whether a thought mentions the database's columns as often as the memory asks of a trace.

    >>> is_about("the name of the singer", {"name"}), is_about("Let me think step by step.", {"name"})
    (True, False)
    """
    tokens = words(thought)
    mentions = column_mentions(tokens, columns)
    return bool(mentions) and len(mentions) / len(tokens) >= (gate or Gate()).min_density
