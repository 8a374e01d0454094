"""Gold queries whose answer depends on ties: ORDER BY leaves rows equal, and the query shows which came first.

SQLite may return tied rows in any order, so such a gold has several right answers and the evaluator accepts one. Each
ordered SELECT of a query is probed: its columns together with its sort keys, without LIMIT. The rows then show whether

- the LIMIT cuts through rows with equal keys but different columns, or
- (outermost SELECT only, where row order counts) rows with equal keys but different columns stand in the result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from finer_sql_lib.records import Row


@dataclass(frozen=True, slots=True)
class Probe:
    """A query to run: ``n_keys`` sort keys stand behind the columns. ``limit`` None: no LIMIT in the original."""

    sql: str
    n_keys: int
    limit: int | None
    outermost: bool


@lru_cache(maxsize=16_384)
def tie_probes(sql: str) -> tuple[Probe, ...]:
    """The probes of a query, one for each ordered SELECT whose ties could show.

    Empty when there is none, and also when sqlglot cannot parse the text: nothing is then known of its ties. Ordered
    set operations and correlated subqueries are not covered (the latter's probes do not run).

    >>> tie_probes("SELECT name FROM t ORDER BY age DESC LIMIT 3")[0]
    Probe(sql='SELECT name, age FROM t ORDER BY age DESC', n_keys=1, limit=3, outermost=True)
    """
    try:
        tree = sqlglot.parse_one(sql, dialect="sqlite")
    except (SqlglotError, RecursionError):
        return ()
    probes = []
    for select in tree.find_all(exp.Select):
        order, limit = select.find(exp.Order), select.args.get("limit")
        is_own = order is not None and order.parent is select  # find also looks into subqueries
        if is_own and (limit is not None or select is tree):
            probe = probe_of(select, outermost=select is tree)
            probes += [probe] if probe is not None else []
    return tuple(probes)


def shows_a_tie(probe: Probe, rows: Sequence[Row]) -> bool:
    """Whether the rows that ``probe`` returned mean that the answer of its query depends on ties.

    >>> probe = Probe("", n_keys=1, limit=1, outermost=True)
    >>> shows_a_tie(probe, [("Ann", 9), ("Bob", 9)]), shows_a_tie(probe, [("Ann", 9), ("Bob", 8)])
    (True, False)
    """
    end = 0
    for _key, tied in groupby(rows, key=lambda row: row[len(row) - probe.n_keys :]):
        start = end
        shown = [row[: len(row) - probe.n_keys] for row in tied]
        end += len(shown)
        if probe.limit is not None and start >= probe.limit:
            return False  # the LIMIT fell between two keys
        cut = probe.limit is not None and end > probe.limit
        if (cut or probe.outermost) and len(set(shown)) > 1:
            return True
    return False


def probe_of(select: exp.Select, *, outermost: bool) -> Probe | None:
    """The probe of one ordered SELECT; None when its LIMIT is not a plain number or it has an OFFSET."""
    number = None
    # an OFFSET cuts at two places, and a LIMIT that is an expression at one that is not known here
    if (limit := select.args.get("limit")) is not None:
        value = limit.expression
        if select.args.get("offset") is not None or not (isinstance(value, exp.Literal) and value.is_int):
            return None
        number = int(value.this)
    probe = select.copy()
    order = probe.args["order"]
    aliases = {column.alias.lower(): column.this for column in probe.expressions if column.alias}
    columns = [column.unalias() for column in probe.expressions]
    keys = [_key(ordered.this, columns, aliases) for ordered in order.expressions]
    for ordered, key in zip(order.expressions, keys, strict=True):
        ordered.set("this", key.copy())  # sqlglot nodes have one parent: each place gets a copy of its own
    probe.set("expressions", [*(column.copy() for column in columns), *(key.copy() for key in keys)])
    probe.set("limit", None)
    return Probe(probe.sql(dialect="sqlite"), len(keys), number, outermost)


def _key(key: exp.Expression, columns: Sequence[exp.Expression], aliases: dict[str, exp.Expression]) -> exp.Expression:
    """A sort key as an expression of its own: positions and output names are resolved."""
    if isinstance(key, exp.Literal) and key.is_int and 1 <= int(key.this) <= len(columns):
        return columns[int(key.this) - 1]
    if isinstance(key, exp.Column) and not key.table and key.name.lower() in aliases:
        return aliases[key.name.lower()]
    return key
