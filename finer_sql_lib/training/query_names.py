"""What the names of one query stand for: aliases, scopes and double quotes resolved against the schema.

``atomic_ops`` compares queries without knowing their database. A trace does know it, so here an unqualified column of a
join finds its table, and ``"abc"`` is a string exactly where SQLite takes it for one: where nothing is called so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import exp

from finer_sql_lib.schema import Column, Schema, Table


@dataclass(frozen=True, slots=True)
class Place:
    """What a name stands for: a table and one of its columns, or, with both None, something the query computes."""

    table: Table | None = None
    column: Column | None = None


COMPUTED = Place()
"""An output's alias, or a column of a derived table: what it is made of stands where it is computed."""


class QueryNames:
    """The names of queries over one schema, asked for node by node of sqlglot's tree."""

    def __init__(self, schema: Schema) -> None:
        self._tables = {table.name.lower(): table for table in schema.tables}

    def table(self, node: exp.Table) -> Table | None:
        """The table of the schema that ``node`` reads; None for a common table expression, and for no table at all."""
        name = node.name.lower()
        return None if _common_table(node, name) is not None else self._tables.get(name)

    def column(self, node: exp.Column) -> Place | None:
        """What a column stands for, seen from where it stands; None where nothing in scope is called so.

        Columns of the query's tables come before aliases of its outputs, except in ORDER BY, and an inner query before
        those around it, as in SQLite.
        """
        name, qualifier = node.name.lower(), node.table.lower()
        for query, clause in _queries_around(node):
            by_alias = not qualifier and name in _aliases(query)
            if by_alias and isinstance(clause, exp.Order):
                return COMPUTED
            if isinstance(query, exp.SetOperation):
                continue  # the one thing it can name is an output
            for source in _sources(query):
                if qualifier in ("", source.alias_or_name.lower()) and (place := self._columns_of(source).get(name)):
                    return place
            if by_alias:
                return COMPUTED
        return None

    def joined(self, join: exp.Join) -> Iterator[tuple[exp.Identifier, Place]]:
        """The columns that ``USING (name)`` compares: that of an earlier table, and that of the joined one."""
        select = join.find_ancestor(exp.Select)
        earlier = [] if select is None else [source for source in _sources(select) if source is not join.this]
        for shared in join.args.get("using") or []:
            name = shared.name.lower()
            left = next(filter(None, (self._columns_of(source).get(name) for source in earlier)), None)
            for place in (left, self._columns_of(join.this).get(name)):
                if place is not None:
                    yield shared, place

    def _columns_of(self, source: exp.Expr) -> dict[str, Place]:
        """The columns of one entry of a FROM clause, by their names in lower case."""
        if isinstance(source, exp.Table):
            common = _common_table(source, source.name.lower())
            if common is None:
                table = self._tables.get(source.name.lower())
                return {c.name.lower(): Place(table, c) for c in table.columns} if table else {}
            source = common
        return dict.fromkeys(self._outputs(source), COMPUTED)

    def _outputs(self, node: exp.Expr) -> set[str]:
        """The names of a nested query's outputs; of a compound those of its first part."""
        alias = node.args.get("alias")
        if isinstance(alias, exp.TableAlias) and alias.columns:
            return {column.name.lower() for column in alias.columns}
        query = node.this
        while isinstance(query, exp.SetOperation | exp.Subquery):
            query = query.this
        if not isinstance(query, exp.Select):
            return set()
        names = {item.alias_or_name.lower() for item in query.expressions}
        if "*" in names:
            names.update(*(self._columns_of(source) for source in _sources(query)))
        return names


def _queries_around(node: exp.Expr) -> Iterator[tuple[exp.Expr, exp.Expr]]:
    """The queries whose names ``node`` can see, from the inside outwards, each with its clause that holds ``node``.

    A derived table and a common table expression do not see the query whose FROM or WITH they stand in.
    """
    is_apart = False
    child: exp.Expr = node
    while (parent := child.parent) is not None:
        if isinstance(parent, exp.From | exp.CTE) or (isinstance(parent, exp.Join) and child.arg_key == "this"):
            is_apart = True
        elif isinstance(parent, exp.Select | exp.SetOperation):
            if not is_apart and (isinstance(parent, exp.Select) or isinstance(child, exp.Order)):
                yield parent, child
            is_apart = False
        child = parent


def _sources(query: exp.Expr) -> Iterator[exp.Expr]:
    """The entries of a FROM clause in their order: tables and derived tables, those in parentheses too."""
    for part in query.iter_expressions():
        if isinstance(part, exp.From | exp.Join):
            entry = part.this
            if isinstance(entry, exp.Subquery) and not isinstance(entry.this, exp.Query):
                entry = entry.this  # FROM (a JOIN b)
            yield entry
            if isinstance(entry, exp.Table):
                yield from _sources(entry)


def _aliases(query: exp.Expr) -> set[str]:
    """The names of a query's outputs that ORDER BY and the like may use; of a compound those of all its parts."""
    if isinstance(query, exp.SetOperation):
        return _aliases(query.left) | _aliases(query.right)
    if isinstance(query, exp.Subquery):
        return _aliases(query.this)
    named = (exp.Alias, exp.Column) if isinstance(query.parent, exp.SetOperation) else exp.Alias
    return {item.alias_or_name.lower() for item in query.expressions if isinstance(item, named)}


def _common_table(node: exp.Expr, name: str) -> exp.CTE | None:
    """The common table expression ``name`` that ``node`` can see."""
    current: exp.Expr | None = node
    while current is not None:
        for part in current.iter_expressions():
            if isinstance(part, exp.With):
                for cte in part.expressions:
                    if cte.alias.lower() == name:
                        return cte
        current = current.parent
    return None
