"""One query tree -> the flat set of its operations, nested queries included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from sqlglot import exp

from finer_sql_lib.atomic_ops.names import Outputs, Scope, output_text
from finer_sql_lib.atomic_ops.text import Context, column, direction, filled, form, operands, text, window_spec

OPERATIONS = (
    "FROM", "JOIN", "ON_EQ", "ON_PRED", "SELECT_COL", "SELECT_AGG", "SELECT_EXPR", "DISTINCT", "WHERE_PRED",
    "HAVING_PRED", "VALUE", "GROUP_BY", "ORDER_BY", "LIMIT", "UNION", "INTERSECT", "EXCEPT", "WITH_CTE",
    "ENTER_SUBQUERY", "EXIT_SUBQUERY", "SUBQ_LAST", "WINDOW", "SELECT_WIN", "ALIAS",
)  # fmt: skip
"""Every operation name there is (paper, atomic operations)."""

Node = TypeVar("Node", bound=exp.Expr)


def collect(query: exp.Expr, sql: str) -> set[str]:
    """The operations of a parsed query. ``sql`` is the text it was parsed from (it tells ``"a"`` from `` `a` ``)."""
    walker = _Walker(sql)
    walker.query(query, Scope(), path="")
    return walker.operations


def _parts(node: exp.Expr, kind: type[Node]) -> Iterator[Node]:
    """Direct children of one kind: by type, because the tree's argument names change between sqlglot versions."""
    return (child for child in node.iter_expressions() if isinstance(child, kind))


class _Walker:
    """Carries the growing set, and the number of CTEs seen, through one statement."""

    def __init__(self, sql: str) -> None:
        self.sql = sql
        self.operations: set[str] = set()
        self.n_ctes = 0
        self.placed: dict[tuple[int, int, str], str] = {}

    def emit(self, operation: str, argument: str, path: str) -> None:
        """Add one operation, and the VALUE that fills its literals if it has any."""
        suffix = f"@{path}" if path else ""
        self.operations.add(f"{operation}({form(argument)}){suffix}" if argument else operation + suffix)
        if form(argument) != argument:
            self.operations.add(f"VALUE({filled(argument)}){suffix}")

    def context(self, scope: Scope, role: str, path: str) -> Context:
        def enter(query: exp.Expr, outer: Scope, inner_role: str) -> None:
            self.emit("SUBQ_LAST", "", path)
            self.nested(query, outer, inner_role, path)

        return Context(scope, role, self.sql, enter)

    def nested(self, query: exp.Expr, outer: Scope, role: str, path: str) -> Outputs:
        """A query inside another: its operations carry the role in their path."""
        self.emit("ENTER_SUBQUERY", role, path)
        outputs = self.query(query, outer, f"{path}.{role}" if path else role)
        self.emit("EXIT_SUBQUERY", "", path)
        return outputs

    def query(self, node: exp.Expr, outer: Scope, path: str) -> Outputs:
        """Any query: SELECT, set operation, parenthesised query or VALUES. Returns its named outputs."""
        # What has no tables of its own (a WITH, a parenthesis, a side of UNION) adds no "^" to the names inside it.
        scope = Scope(parent=outer if outer.sources else outer.parent, ctes=dict(outer.ctes))
        for with_clause in _parts(node, exp.With):
            self.ctes(with_clause, scope, path)
        match node:
            case exp.Select():
                return self.select(node, scope, path)
            case exp.SetOperation():
                outputs = self.set_operation(node, scope, path)
            case exp.Subquery():
                outputs = self.query(node.this, _beside(scope), path)
            case _:
                self.emit("SELECT_EXPR", text(node, self.context(scope, "select", path)), path)
                return {}
        scope.aliases = dict(outputs)  # all that ORDER BY after a set operation can name
        self.tail(node, scope, path)
        return outputs

    def ctes(self, with_clause: exp.With, scope: Scope, path: str) -> None:
        for cte in with_clause.expressions:
            self.n_ctes += 1
            label = f"C{self.n_ctes}"
            names = [each.name.lower() for each in cte.args["alias"].columns]
            # Before its body is walked: a recursive one names itself.
            scope.ctes[cte.alias.lower()] = label, {name: f"#{i}" for i, name in enumerate(names, 1)}
            self.emit("WITH_CTE", label, path)
            outputs = self.nested(cte.this, scope, "cte", path)
            if not names:
                scope.ctes[cte.alias.lower()] = label, outputs

    def set_operation(self, node: exp.SetOperation, scope: Scope, path: str) -> Outputs:
        """Both sides of UNION and INTERSECT stand alike; the right of EXCEPT is marked, as it is taken away."""
        outputs = self.query(node.left, _beside(scope), path)
        right = f"{path}.except" if path else "except"
        self.query(node.right, _beside(scope), right if isinstance(node, exp.Except) else path)
        self.emit(node.key.upper(), "" if node.args.get("distinct") else "all", path)
        return outputs

    def select(self, node: exp.Select, scope: Scope, path: str) -> Outputs:
        joins: list[exp.Join] = []
        for from_clause in _parts(node, exp.From):
            self.source(from_clause.this, "", scope, path, joins)
        for join in _parts(node, exp.Join):
            self.join(join, scope, path, joins)
        for join in joins:  # only now that every source has its label
            self.condition(join, scope, path)
        select = self.context(scope, "select", path)
        for named in node.args.get("windows") or []:
            scope.windows[named.name.lower()] = window_spec(named, select)
        outputs = dict(filter(None, [self.item(item, scope, path) for item in node.expressions]))
        if any(_parts(node, exp.Distinct)):
            self.emit("DISTINCT", "", path)
        for kind, role, operation in ((exp.Where, "where", "WHERE_PRED"), (exp.Having, "having", "HAVING_PRED")):
            for clause in _parts(node, kind):
                for predicate in operands(clause.this):
                    self.emit(operation, text(predicate, self.context(scope, role, path)), path)
        for group in _parts(node, exp.Group):
            for key in group.expressions:
                self.emit("GROUP_BY", self.key(key, node, self.context(scope, "group", path)), path)
        self.tail(node, scope, path)
        return outputs

    def source(self, node: exp.Expr, join: str, scope: Scope, path: str, joins: list[exp.Join]) -> None:
        """One table of the FROM clause: registers its label, emits FROM or JOIN, and walks into nested ones."""
        if isinstance(node, exp.Subquery) and not isinstance(node.this, exp.Query):  # FROM (a JOIN b)
            self.source(node.this, join, scope, path, joins)
        else:
            name, outputs = self.source_name(node, join, scope, path)
            self.emit("JOIN" if join else "FROM", f"{name}, {join}" if join else name, path)
            self.emit("ALIAS", f"{scope.add(node.alias_or_name or name, outputs)} = {form(name)}", path)
        for inner in _parts(node, exp.Join):
            self.join(inner, scope, path, joins)

    def source_name(self, node: exp.Expr, join: str, scope: Scope, path: str) -> tuple[str, Outputs]:
        role = "join" if join else "from"
        if isinstance(node, exp.Subquery):
            return "SUBQ_LAST", self.nested(node.this, _beside(scope), role, path)
        if isinstance(node, exp.Table) and isinstance(node.this, exp.Identifier):
            return scope.ctes.get(node.name.lower(), (node.name.lower(), {}))
        inner = node.this if isinstance(node, exp.Table) else node
        return text(inner, self.context(scope, role, path)), {}

    def join(self, node: exp.Join, scope: Scope, path: str, joins: list[exp.Join]) -> None:
        conditioned = _condition(node) or node.args.get("using") or node.method
        kind = node.side.lower() or ("inner" if conditioned and node.kind != "CROSS" else "cross")
        self.source(node.this, f"{node.method} {kind}".strip().lower(), scope, path, joins)
        joins.append(node)

    def condition(self, join: exp.Join, scope: Scope, path: str) -> None:
        context = self.context(scope, "join", path)
        for predicate in operands(_condition(join)):
            argument = text(predicate, context)
            sides = (predicate.left, predicate.right) if isinstance(predicate, exp.EQ) else ()
            columns = bool(sides) and all(isinstance(side, exp.Column) for side in sides)
            self.emit("ON_EQ" if columns and form(argument) == argument else "ON_PRED", argument, path)
        for shared in join.args.get("using") or []:
            name = shared.name.lower()
            right, _ = scope.qualified(join.alias_or_name.lower(), name)
            # The left side of USING may be any earlier table; without a schema it is the first.
            self.emit("ON_EQ", f"T1.{name} = {right}.{name}", path)

    def item(self, node: exp.Expr, scope: Scope, path: str) -> tuple[str, str] | None:
        """One output: emits its SELECT operation; returns (name, canonical name seen from outside) if it has one."""
        context, inner = self.context(scope, "select", path), node.unalias().unnest()
        rendered = text(inner, context)
        # "SELECT t.*" over one table is "SELECT *".
        if rendered == "T1.*" and len(scope.sources) == 1:
            rendered = "*"
        for window in inner.find_all(exp.Window):
            self.emit("WINDOW", window_spec(window, context), path)
        aggregate = inner.this if isinstance(inner, exp.Filter) else inner
        if isinstance(inner, exp.Column | exp.Star):
            operation = "SELECT_COL"
        elif inner.find(exp.Window):
            operation = "SELECT_WIN"
        else:
            operation = "SELECT_AGG" if isinstance(aggregate, exp.AggFunc) else "SELECT_EXPR"
        self.emit(operation, rendered, path)
        if isinstance(node, exp.Alias):
            alias = node.alias.lower()
            scope.aliases[alias] = output_text(rendered)
            if any(each.name.lower() == alias for each in inner.find_all(exp.Column)):
                scope.hidden.add(alias)
        outside = column(inner, context)[1] if isinstance(inner, exp.Column) else f"{{{output_text(filled(rendered))}}}"
        return (node.alias_or_name.lower(), outside) if node.alias_or_name not in ("", "*") else None

    def key(self, node: exp.Expr, query: exp.Expr, context: Context) -> str:
        """A GROUP BY or ORDER BY expression; ``2`` is the second output."""
        if not (isinstance(node, exp.Literal) and node.is_int):
            return text(node, context)
        items = query.expressions if isinstance(query, exp.Select) else []
        # sqlglot's literals may have more digits than Python reads
        place = int(node.name) - 1 if len(node.name) < 10 else -1
        if not 0 <= place < len(items):
            return f"#{node.name}"
        named = id(query), place, context.role  # written out once, however often the place is named
        if named not in self.placed:
            self.placed[named] = text(items[place].unalias(), context)
        return self.placed[named]

    def tail(self, node: exp.Expr, scope: Scope, path: str) -> None:
        """ORDER BY and LIMIT, of a SELECT or of a whole set operation."""
        context = self.context(scope, "order", path)
        for order in _parts(node, exp.Order):
            for key in order.expressions:
                self.emit("ORDER_BY", self.key(key.this, node, context) + direction(key), path)
        context = self.context(scope, "limit", path)
        # With its numbers in place: LIMIT ? would say nothing.
        limits = [filled(text(clause.expression, context)) for clause in _parts(node, exp.Limit)]
        offsets = [f"offset {filled(text(clause.expression, context))}" for clause in _parts(node, exp.Offset)]
        if limits or offsets:
            self.emit("LIMIT", " ".join(limits + offsets), path)


def _condition(join: exp.Join) -> exp.Expr | None:
    """What follows ON; the bare TRUE that the parser puts where there is no ON counts as none."""
    condition = join.args.get("on")
    return None if isinstance(condition, exp.Boolean) else condition


def _beside(scope: Scope) -> Scope:
    """A scope that sees the same CTEs and the same enclosing query, but not this query's own tables."""
    return Scope(parent=scope.parent, ctes=scope.ctes)
