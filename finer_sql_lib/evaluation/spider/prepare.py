"""What exact set match forgets about a query before it compares.

Source: the ``rebuild_*`` functions in evaluation.py of taoyds/test-suite-sql-eval.

Literals and numbers in conditions are forgotten (also in queries nested in conditions, not in those nested in FROM). In
the outermost query and what it is combined with by set operations, DISTINCT is forgotten and every column that takes
part in a foreign key is replaced by one name for the whole group of keys. Nested queries keep their DISTINCT and their
columns.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from finer_sql_lib.evaluation.spider.sql import ColumnUse, Comparison, Condition, Operand, Query, SpiderSchema, Term
from finer_sql_lib.evaluation.spider.tokens import OfficialCrash


def comparable(query: Query, schema: SpiderSchema, keys: Mapping[str, str]) -> Query:
    """The query as exact set match compares it.

    ``keys`` maps ``table.column`` to the column that stands for its group of foreign keys; it applies to the tables of
    the outermost FROM. Raises OfficialCrash on a condition that the official code cannot walk through.
    """
    tables = {source for source in query.sources if isinstance(source, str)}
    unify = {column: key for column, key in keys.items() if column in schema.names and column.split(".")[0] in tables}
    return _unified(_without_values(query), unify)


def _without_values(query: Query) -> Query:
    def operand(value: Operand) -> Operand:
        return _without_values(value) if isinstance(value, Query) else None

    def condition(parts: Condition) -> Condition:
        stripped = list(parts)
        for place in range(0, len(parts), 2):
            part = parts[place]
            if not isinstance(part, Comparison):
                raise OfficialCrash("a condition with AND or OR out of place")
            stripped[place] = replace(part, value=operand(part.value), upper=operand(part.upper))
        return tuple(stripped)

    return replace(
        query,
        on=condition(query.on),
        where=condition(query.where),
        having=condition(query.having),
        operand=query.operand and _without_values(query.operand),
    )


def _unified(query: Query, unify: Mapping[str, str]) -> Query:
    def use(column: ColumnUse) -> ColumnUse:
        return ColumnUse(column.aggregate, unify.get(column.column, column.column), None)

    def term(each: Term) -> Term:
        return Term(each.sign, use(each.left), each.right and use(each.right))

    def condition(parts: Condition) -> Condition:
        return tuple(
            replace(part, term=term(part.term)) if isinstance(part, Comparison) and place % 2 == 0 else part
            for place, part in enumerate(parts)
        )

    return replace(
        query,
        distinct=None,
        items=tuple((aggregate, term(each)) for aggregate, each in query.items),
        on=condition(query.on),
        where=condition(query.where),
        group=tuple(use(column) for column in query.group),
        having=condition(query.having),
        order=query.order and (query.order[0], tuple(term(each) for each in query.order[1])),
        operand=query.operand and _unified(query.operand, unify),
    )
