"""The parser of the official Spider evaluator.

Source: process_sql.py of taoyds/test-suite-sql-eval. Its grammar is a small part of SQL and its corners decide scores,
so they are kept: any number after LIMIT is the same; all ORDER BY terms take the last direction given; a set operation
covers all that follows it; what stands after a complete query is ignored; an alias holds for the whole text and its
last definition wins; a comparison with a column skips everything up to the next AND, clause or bracket; and column
aliases, commas in FROM, outer joins, IN lists, CASE, IS NULL and functions other than five aggregates do not parse.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from finer_sql_lib.evaluation.spider.structure import (
    NO,
    ColumnUse,
    Comparison,
    Condition,
    Operand,
    Query,
    SpiderSchema,
    Term,
)
from finer_sql_lib.evaluation.spider.tokens import OfficialParseError, tokenise

_AGGREGATES = (NO, "max", "min", "count", "sum", "avg")
_ARITHMETIC = (NO, "-", "+", "*", "/")
_COMPARISONS = ("not", "between", "=", ">", "<", ">=", "<=", "!=", "in", "like", "is", "exists")
_SET_OPERATIONS = ("intersect", "union", "except")
_CLAUSES = ("select", "from", "where", "group", "order", "limit", *_SET_OPERATIONS)
_JOINING = ("join", "on", "as")
_CLOSING = (")", ";")
_STARTS_CLAUSE = (*_CLAUSES, *_CLOSING)
_ENDS_CONDITION = (*_CLAUSES, *_CLOSING, *_JOINING)
_ENDS_OPERAND = (",", ")", "and", *_CLAUSES, *_JOINING)


def parse_spider_sql(sql: str, schema: SpiderSchema) -> Query:
    """Parse SQL as the official evaluator does.

    Raises:
        OfficialParseError: where the official parser raises. For a prediction that means an empty query; for a gold,
            that the official evaluator stops.

    >>> schema = SpiderSchema({"t": ("a", "b")})
    >>> parse_spider_sql("SELECT max(a) FROM t WHERE b > 3 LIMIT 2", schema).where[0].operator
    '>'
    """
    tokens = tokenise(sql)
    try:
        return _Parser(tokens, read_aliases(tokens, schema), schema).query()
    except RecursionError:
        raise OfficialParseError(f"queries nested too deeply to parse in {sql[:80]!r}...") from None


def read_aliases(tokens: Sequence[str], schema: SpiderSchema) -> dict[str, str]:
    """What every name stands for: the token before its AS, wherever in the text that is; tables are themselves."""
    aliases: dict[str, str] = {}
    for index, token in enumerate(tokens):
        if token == "as":  # at the very start it names the last token, as officially
            if index + 1 == len(tokens):
                raise OfficialParseError("AS at the end of the text")
            aliases[tokens[index + 1]] = tokens[index - 1]
    for table in schema.tables:
        if table in aliases:
            raise OfficialParseError(f"alias {table!r} has the name of a table")
        aliases[table] = table
    return aliases


class _Parser:
    """Recursive descent over tokens; ``at`` is the next one. ``tables`` are those a bare column may belong to."""

    def __init__(self, tokens: Sequence[str], aliases: Mapping[str, str], schema: SpiderSchema) -> None:
        self.tokens = tokens
        self.aliases = aliases
        self.schema = schema
        self.froms = [index for index, token in enumerate(tokens) if token == "from"]
        self.at = 0

    # -- tokens ----------------------------------------------------------------------------------------------------

    def peek(self) -> str | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self) -> str:
        token = self.peek()
        if token is None:
            raise OfficialParseError("the text ends within a query")
        self.at += 1
        return token

    def accept(self, *words: str) -> str | None:
        """Take the next token if it is one of ``words``."""
        token = self.peek()
        if token not in words:
            return None
        self.at += 1
        return token

    def expect(self, word: str) -> None:
        if self.accept(word) is None:
            raise OfficialParseError(f"{word!r} expected, found {self.peek()!r} at token {self.at}")

    def until(self, stops: tuple[str, ...]) -> Iterator[None]:
        """Go on while there are tokens and the next one is none of ``stops``."""
        while self.at < len(self.tokens) and self.tokens[self.at] not in stops:
            yield

    def resolve(self, name: str) -> str:
        if name not in self.aliases:
            raise OfficialParseError(f"{name!r} is neither a table nor an alias")
        return self.aliases[name]

    # -- columns and values ----------------------------------------------------------------------------------------

    def column(self, tables: Sequence[str]) -> str:
        token = self.take()
        if token == "*":
            return token
        if "." in token:
            owner, _, column = token.partition(".")
            name = f"{self.resolve(owner)}.{column}"
            if "." in column or name not in self.schema.names:
                raise OfficialParseError(f"no column {token!r}")
            return name
        for table in map(self.resolve, tables):  # the first table that has the column, be it ambiguous or not
            if table not in self.schema.tables:
                raise OfficialParseError(f"{table!r} is not a table")
            if token in self.schema.tables[table]:
                return f"{table}.{token}"
        raise OfficialParseError(f"no column {token!r} in {list(tables)}")

    def column_use(self, tables: Sequence[str]) -> ColumnUse:
        bracketed = self.accept("(") is not None
        aggregate = self.accept(*_AGGREGATES)
        if aggregate is not None:
            self.expect("(")
            distinct = self.accept("distinct") is not None
            use = ColumnUse(aggregate, self.column(tables), distinct)
            self.expect(")")
            return use  # a bracket opened before the aggregate is left for the caller to close
        distinct = self.accept("distinct") is not None
        use = ColumnUse(NO, self.column(tables), distinct)
        if bracketed:
            self.expect(")")
        return use

    def term(self, tables: Sequence[str]) -> Term:
        bracketed = self.accept("(") is not None
        left = self.column_use(tables)
        sign = self.accept(*_ARITHMETIC)
        right = None if sign is None else self.column_use(tables)
        if bracketed:
            self.expect(")")
        return Term(sign or NO, left, right)

    def operand(self, tables: Sequence[str]) -> Operand:
        start = self.at
        bracketed = self.accept("(") is not None
        token = self.peek()
        value: Operand
        if token == "select":
            value = self.query()
        elif token is not None and '"' in token:
            value = self.take()
        else:
            value = self.number_or_column(start, tables)
        if bracketed:
            self.expect(")")
        return value

    def number_or_column(self, start: int, tables: Sequence[str]) -> float | ColumnUse:
        """A number, or a column read from ``start`` with all that follows it skipped up to the next stop word."""
        token = self.take()
        with suppress(ValueError):
            return float(token)
        self.at -= 1
        for _ in self.until(_ENDS_OPERAND):
            self.at += 1
        return _Parser(self.tokens[start : self.at], self.aliases, self.schema).column_use(tables)

    # -- clauses ---------------------------------------------------------------------------------------------------

    def condition(self, tables: Sequence[str]) -> Condition:
        parts: list[Comparison | str] = []
        while self.at < len(self.tokens):
            term = self.term(tables)
            negated = self.accept("not") is not None
            operator = self.accept(*_COMPARISONS)
            if operator is None:
                raise OfficialParseError(f"a comparison expected, found {self.peek()!r} at token {self.at}")
            value, upper = self.operand(tables), None
            if operator == "between":
                self.expect("and")
                upper = self.operand(tables)
            parts.append(Comparison(negated, operator, term, value, upper))
            if self.peek() in _ENDS_CONDITION:
                break
            connector = self.accept("and", "or")
            if connector is not None:
                parts.append(connector)
        return tuple(parts)

    def select(self, tables: Sequence[str]) -> tuple[bool, tuple[tuple[str, Term], ...]]:
        self.expect("select")
        distinct = self.accept("distinct") is not None
        items: list[tuple[str, Term]] = []
        for _ in self.until(_CLAUSES):
            aggregate = self.accept(*_AGGREGATES) or NO
            items.append((aggregate, self.term(tables)))
            self.accept(",")
        return distinct, tuple(items)

    def sources(self) -> tuple[tuple[str | Query, ...], Condition, list[str]]:
        """FROM: the sources, the conditions of all ON joined by ``and``, and the tables for bare columns."""
        # from here on, not from the start: every nested query looks for its own
        if (place := bisect_left(self.froms, self.at)) == len(self.froms):
            raise OfficialParseError("no FROM")
        self.at = self.froms[place] + 1
        sources: list[str | Query] = []
        on: list[Comparison | str] = []
        tables: list[str] = []
        while self.at < len(self.tokens):
            bracketed = self.accept("(") is not None
            if self.peek() == "select":
                sources.append(self.query())
            else:
                self.accept("join")
                table = self.table()
                sources.append(table)
                if table not in tables:  # a bare column is of the first that has it
                    tables.append(table)
            if self.accept("on"):
                condition = self.condition(tables)
                on += ("and", *condition) if on else condition
            if bracketed:
                self.expect(")")
            if self.peek() in _STARTS_CLAUSE:
                break
        return tuple(sources), tuple(on), tables

    def table(self) -> str:
        name = self.resolve(self.take())
        if name not in self.schema.names:
            raise OfficialParseError(f"no table {name!r}")
        # the alias was read before; here it is only stepped over
        if self.peek() == "as":
            self.at += 2
        return name

    def grouping(self, tables: Sequence[str]) -> tuple[ColumnUse, ...]:
        uses: list[ColumnUse] = []
        if self.accept("group"):
            self.expect("by")
            for _ in self.until(_STARTS_CLAUSE):
                uses.append(self.column_use(tables))
                if not self.accept(","):
                    break
        return tuple(uses)

    def ordering(self, tables: Sequence[str]) -> tuple[str, tuple[Term, ...]] | None:
        if not self.accept("order"):
            return None
        self.expect("by")
        # the last direction given holds for all terms
        direction = "asc"
        terms: list[Term] = []
        for _ in self.until(_STARTS_CLAUSE):
            terms.append(self.term(tables))
            direction = self.accept("desc", "asc") or direction
            if not self.accept(","):
                break
        return direction, tuple(terms)

    def query(self) -> Query:
        bracketed = self.accept("(") is not None
        select_at = self.at
        sources, on, tables = self.sources()  # first, since the SELECT list needs the tables
        after_sources, self.at = self.at, select_at
        distinct, items = self.select(tables)
        self.at = after_sources
        where = self.condition(tables) if self.accept("where") else ()
        group = self.grouping(tables)
        having = self.condition(tables) if self.accept("having") else ()
        order = self.ordering(tables)
        limited = self.accept("limit") is not None
        if limited:
            self.take()
        self.skip_semicolons()
        if bracketed:
            self.expect(")")
        self.skip_semicolons()
        operation = self.accept(*_SET_OPERATIONS)
        # right-associative: everything behind the operation belongs to its other side
        operand = self.query() if operation else None
        return Query(distinct, items, sources, on, where, group, having, order, limited, operation, operand)

    def skip_semicolons(self) -> None:
        while self.accept(";"):
            pass
