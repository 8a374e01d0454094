"""A grammar for completions that name only what is in scope: the columns of the tables in FROM."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from finer_sql_lib.prompts.lexemes import lexeme_lines, schema_lexemes, sql_lexemes, trace_lexemes
from finer_sql_lib.prompts.scope import Scope, all_of, any_of
from finer_sql_lib.schema.nouns import Schema

MAX_GUESSES: Final = 3
NOTHING: Final = "nothing::_"
Owners = Sequence[frozenset[int]]


@dataclass
class Rules:
    """Rules with the parameter, and their alternatives in the order of writing."""

    alternatives: dict[str, list[str]] = field(default_factory=dict)

    def add(self, rule: str, *symbols: str, when: str = "") -> None:
        """One more alternative for each of ``symbols``, on a condition."""
        condition = f" %if {when}" if when else ""
        self.alternatives.setdefault(rule, []).extend(f"{each}{condition}" for each in symbols)

    def step(self, rule: str, symbols: str) -> None:
        """A rule that only goes on, to be used with an action and with one inside.

        It is written twice, for llguidance (1.7) replaces a rule with one alternative by that, and then loses an
        action, or gives up.
        """
        self.add(rule, f"{NOTHING} {symbols}", when="bit_set(0)")
        self.add(rule, f"{NOTHING} {symbols}", when="bit_clear(0)")

    def text(self) -> str:
        """All of them, as llguidance reads them."""
        return "\n".join(f"{rule}::_ : " + "\n  | ".join(each) for rule, each in self.alternatives.items())


def schema_grammar(schema: Schema) -> str:
    scope = Scope(len(schema.tables))
    columns = column_owners(schema)
    owners = list(columns)
    rules = Rules()
    rules.add("nothing", '""', when=f"ge({scope.depth}, 0)")
    trace(rules, scope)
    select_list(rules, scope, owners)
    select_columns(rules, scope, owners)
    select_aliases(rules, scope, owners)
    sources(rules, scope, is_partly_unread=bool(schema.not_shown))
    after_from(rules, scope)
    expressions(rules, scope, owners)
    lines = [
        f"start: FREE core::{scope.anything:#x} tail | TRACE listed::0",
        "tail: SPACE? (SEMICOLON SPACE?)?",
        rules.text(),
        *(
            f"of_{t}: STAR | " + " | ".join(f"COLUMN{c}" for c, tables in enumerate(owners) if t in tables)
            for t in range(scope.n_tables)
        ),
        *(f"{name}: {regex}" for name, regex in trace_lexemes(schema).items()),
        lexeme_lines({**sql_lexemes(scope.n_aliases), **schema_lexemes(schema, list(columns.values()))}),
    ]
    return "\n".join(lines) + "\n"


def column_owners(schema: Schema) -> dict[frozenset[int], list[str]]:
    """The names of columns, by the tables that have them."""
    owners: dict[str, set[int]] = {}
    spelled: dict[str, list[str]] = {}
    for number, table in enumerate(schema.tables):
        for column in table.columns:
            owners.setdefault(column.name.lower(), set()).add(number)
            spelled.setdefault(column.name.lower(), []).append(column.name)
    found: dict[frozenset[int], list[str]] = {}
    for name, tables in owners.items():
        found.setdefault(frozenset(tables), []).extend(spelled[name])
    return found


def trace(rules: Rules, scope: Scope) -> None:
    """Reasoning that says which tables the query is about."""
    for t in range(scope.n_tables):
        may = scope.may(t)
        rules.add("listed", f"TABLE{t} listed_next::bit_or({may:#x})", when=scope.lacks(may))
        rules.add("used_columns", f"USED{t} used_next::_", when=scope.has(may))
    rules.add("listed_next", "NEXT listed::_", "COLUMNS used_columns::_")
    rules.add("used_columns", "STAR thought::_")
    rules.add("used_next", "NEXT used_columns::_", "thought::_")
    rules.add("thought", "TRACE_END core::_ tail")


def select_list(rules: Rules, scope: Scope, owners: Owners) -> None:
    """SELECT and what follows, up to FROM: every column adds to what FROM will need."""
    opened, closed, inside = f"incr({scope.depth})", f"decr({scope.depth})", f"gt({scope.depth}, 0)"
    finished = all_of([f"eq({scope.depth}, 0)", any_of([scope.has(scope.open), scope.lacks(scope.used)])])
    rules.add("core", "SELECT select_word::_")
    rules.add(
        "select_word", "GAP select_gap::_", "ALL_COLUMNS select_piece::_", "COMPARED select_piece::_", "select_tight::_"
    )
    rules.add("select_piece", "GAP select_gap::_", "COMPARED select_piece::_", "STAR select_piece::_", "select_gap::_")
    rules.add("select_gap", "NUMBER select_word::_", "WORD select_word::_", "AS SPACE? ANY select_word::_")
    rules.add("select_gap", "BEFORE_TEXT select_word::_", "BEFORE_TEXT SPACE? DOUBLE_QUOTED select_piece::_")
    rules.add(
        "select_gap", f"FUNCTION SPACE? OPEN select_argument::{opened}", f"IN SPACE? OPEN select_argument::{opened}"
    )
    rules.add("select_gap", "CLAUSE select_word::_", when=inside)
    rules.add("select_gap", "FROM source::_", "select_tight::_")
    rules.add("select_gap", f"UNION core::bit_and({scope.again:#x})", when=finished)
    rules.add("select_argument", "SPACE? DOUBLE_QUOTED select_text::_", "select_piece::_")
    rules.add("select_text", "MORE_TEXT select_text::_", "select_piece::_")
    rules.add("select_tight", "STRING select_piece::_", f"OPEN select_piece::{opened}")
    rules.add("select_tight", f"CLOSE select_piece::{closed}", when=inside)
    rules.add("select_tight", f"OPEN early::bit_and({scope.within:#x}) select_piece::_")
    rules.add("select_tight", '""', when=all_of([finished, scope.lacks(scope.nested)]))
    rules.add("select_tight", "CLOSE", when=all_of([finished, scope.has(scope.nested)]))
    rules.step("early", f"SPACE? core::bit_or({scope.nested | scope.early:#x})")
    rules.step("nested", f"SPACE? core::bit_or({scope.nested:#x})")


def select_columns(rules: Rules, scope: Scope, owners: Owners) -> None:
    """Columns before FROM: each is of a table that FROM will have to have."""
    rules.add("select_gap", "LETTER DOT select_letter::_")
    rules.add("select_letter", "STAR select_piece::_", "COMPUTED select_word::_")
    for t in range(scope.n_tables):
        needed = f"select_word::bit_or({scope.needed(t) | scope.used:#x})"
        may = scope.has(scope.may(t))
        rules.add("select_gap", f"TABLE{t} DOT of_{t} {needed}", when=all_of([may, scope.lacks(scope.nested)]))
        used = f"select_word::bit_or({scope.used:#x})"
        rules.add("select_gap", f"TABLE{t} DOT of_{t} {used}", when=all_of([may, scope.has(scope.nested)]))
    for c, tables in enumerate(owners):
        some = any_of(scope.has(scope.may(t)) for t in sorted(tables))
        rules.add("select_gap", f"COLUMN{c} select_of_{c}::_", when=some)
        rules.add("select_letter", f"COLUMN{c} select_of_{c}::_", when=all_of([some, scope.lacks(scope.nested)]))
        rules.add(
            "select_letter",
            f"COLUMN{c} select_word::bit_or({scope.used:#x})",
            when=all_of([some, scope.has(scope.nested)]),
        )
        for t in guesses(rules, scope, f"select_of_{c}", tables):
            needed = f"{NOTHING} select_word::bit_or({scope.needed(t) | scope.used:#x})"
            rules.add(f"select_of_{c}", needed, when=all_of([is_bound(scope, tables), scope.has(scope.may(t))]))


def is_bound(scope: Scope, tables: frozenset[int]) -> str:
    """That a column of one of these tables is taken for one of each in turn: not when there are too many to tell."""
    closed = scope.lacks(scope.open)
    return closed if len(tables) <= MAX_GUESSES else all_of([closed, scope.lacks(scope.free)])


def guesses(rules: Rules, scope: Scope, rule: str, tables: frozenset[int]) -> list[int]:
    """The tables that a column may be of; ``rule`` goes on without any where nothing is bound."""
    unbound = [scope.has(scope.open), *([scope.has(scope.free)] if len(tables) > MAX_GUESSES else [])]
    rules.add(rule, f"{NOTHING} select_word::bit_or({scope.used:#x})", when=any_of(unbound))
    return sorted(tables)


def select_aliases(rules: Rules, scope: Scope, owners: Owners) -> None:
    """``T1.name`` before FROM: T1 will have to be a table that has it, or is one around this subquery."""
    used = f"{NOTHING} select_word::bit_or({scope.used:#x})"
    for k in range(scope.n_aliases):
        rules.add("select_gap", f"T{k + 1} DOT select_alias_{k}::_")
        rules.add(f"select_alias_{k}", "STAR select_piece::_", "COMPUTED select_word::_")
        for t in range(scope.n_tables):
            is_it = scope.alias_is(k, t) | scope.awaited(k) | scope.used
            rules.step(f"select_{k}_is_{t}", f"select_word::bit_or({is_it:#x})")
        for c, tables in enumerate(owners):
            rule = f"select_{k}_of_{c}"
            some = any_of(scope.has(scope.may(t)) for t in sorted(tables))
            rules.add(f"select_alias_{k}", f"COLUMN{c} {rule}::_", when=some)
            rules.add(rule, used, when=all_of([scope.has(scope.early), scope.alias_eq(k, 0)]))
            for t in guesses(rules, scope, rule, tables):
                may = all_of([is_bound(scope, tables), scope.has(scope.may(t))])
                rules.add(rule, f"{NOTHING} select_{k}_is_{t}::_", when=all_of([may, scope.alias_eq(k, 0)]))
                rules.add(rule, used, when=all_of([is_bound(scope, tables), scope.alias_eq(k, t + 1)]))
                other = all_of([scope.has(scope.nested), scope.lacks(scope.awaited(k)), scope.alias_ne(k, t + 1)])
                anew = f"{NOTHING} select_{k}_is_{t}::bit_and({scope.all_but(scope.number(k)):#x})"
                rules.add(rule, anew, when=all_of([may, other, scope.alias_ne(k, 0)]))


def sources(rules: Rules, scope: Scope, *, is_partly_unread: bool) -> None:
    """A table behind FROM, JOIN or a comma, with its alias."""
    rules.add("source", "SPACE? table::_")
    rules.add("table", f"OPEN nested::bit_and({scope.alone:#x}) derived::bit_or({scope.open:#x})")
    rules.add("table", f"OPEN source::incr({scope.depth})")
    if is_partly_unread:
        rules.add("table", f"UNREAD derived::bit_or({scope.open:#x})")
    rules.add("derived", "SPACE derived_name::_", "joined::_")
    rules.add("derived_name", *(f"T{k + 1} joined::_" for k in range(scope.n_aliases)))
    rules.add("derived_name", "LETTER joined::_", "AS SPACE? ANY joined::_")
    for t in range(scope.n_tables):
        rules.add(
            "table", f"TABLE{t} met_{t}::bit_and({scope.all_but(scope.needed(t)):#x})", when=scope.has(scope.may(t))
        )
        rules.step(f"met_{t}", f"table_{t}::bit_or({scope.present(t):#x})")
        rules.add(f"table_{t}", f"SPACE name_{t}::_", "joined::_")
        rules.add(f"name_{t}", f"AS SPACE named_{t}::_", f"named_{t}::_", "AS SPACE? ANY joined::_")
        rules.add(f"named_{t}", "LETTER joined::_")
        for k in range(scope.n_aliases):
            given, met = f"bit_or({scope.alias_is(k, t):#x})", f"bit_and({scope.all_but(scope.awaited(k)):#x})"
            awaited = all_of([scope.alias_eq(k, t + 1), scope.has(scope.awaited(k))])
            rules.add(f"named_{t}", f"T{k + 1} joined::{given}", when=scope.alias_eq(k, 0))
            rules.add(f"named_{t}", f"T{k + 1} joined::{met}", when=awaited)
            # an alias of the query around this one, which this one gives to another table
            rules.step(f"renamed_{k}_{t}", f"joined::{given}")
            outer = all_of([scope.has(scope.nested), scope.lacks(scope.awaited(k)), scope.alias_ne(k, 0)])
            forgotten = f"bit_and({scope.all_but(scope.number(k)):#x})"
            rules.add(f"named_{t}", f"T{k + 1} renamed_{k}_{t}::{forgotten}", when=outer)


def after_from(rules: Rules, scope: Scope) -> None:
    """The rest of FROM with its conditions, then WHERE and all that follows: nothing more enters the scope."""
    complete, inside = all_of([f"eq({scope.depth}, 0)", scope.complete()]), f"gt({scope.depth}, 0)"
    again = f"UNION core::bit_and({scope.again:#x})"
    for part, done in (("joined", [complete]), ("rest", [])):
        words = ("join_word::_", "join_piece::_") if part == "joined" else ("rest_word::_", "rest_piece::_")
        rules.add(part, *words, when=all_of([*done, scope.lacks(scope.nested)]))
        rules.add(part, *(f"{word} CLOSE" for word in words), when=all_of([*done, scope.has(scope.nested)]))
    rules.add("joined", "join_gap::_ CLAUSE rest::_", f"join_gap::_ {again}", when=complete)
    rules.add("joined", "join_gap::_ JOIN source::_", "join_word::_ COMMA source::_", "join_piece::_ COMMA source::_")
    closed = f"CLOSE joined::decr({scope.depth})"
    rules.add("joined", f"join_word::_ {closed}", f"join_piece::_ {closed}", when=inside)
    rules.add("rest", f"rest_gap::_ {again}")
    rules.add("inside", "inside_word::_", "inside_piece::_")
    # All left-recursive, and none changes the scope: what has been read is one item, however long it is.
    for part, gap, empty in (("join", "GAP_IN_FROM", "word"), ("rest", "GAP", "word"), ("inside", "GAP", "piece")):
        rules.add(f"{part}_{empty}", '""')
        rules.add(f"{part}_gap", f"{part}_word::_ {gap}", f"{part}_piece::_ {gap}")
        rules.add(f"{part}_word", f"{part}_gap::_ word::_", f"{part}_piece::_ word::_")
        rules.add(f"{part}_piece", f"{part}_gap::_ piece::_", f"{part}_piece::_ piece::_", f"{part}_word::_ tight::_")
        rules.add(f"{part}_piece", f"{part}_word::_ COMPARED", f"{part}_piece::_ COMPARED")
        if part != "join":
            rules.add(f"{part}_word", f"{part}_gap::_ CLAUSE", f"{part}_piece::_ CLAUSE")
            rules.add(f"{part}_piece", f"{part}_word::_ ALL_COLUMNS")
    rules.add("inside_piece", "STAR")


def expressions(rules: Rules, scope: Scope, owners: Owners) -> None:
    """What stands in conditions, groups and orders, where the scope is known."""
    rules.add("tight", "STRING", "OPEN inside::_ CLOSE")
    nested = f"OPEN nested::bit_and({scope.within:#x})"
    rules.add("tight", nested)
    rules.add("piece", "tight::_", "BEFORE_TEXT SPACE? DOUBLE_QUOTED", "FUNCTION SPACE? OPEN argument::_ CLOSE")
    rules.add("piece", "IN SPACE? OPEN argument::_ CLOSE", f"IN SPACE? {nested}")
    rules.add("argument", "inside::_", "SPACE? DOUBLE_QUOTED MORE_TEXT* inside::_")
    rules.add("word", "NUMBER", "WORD", "BEFORE_TEXT", "AS SPACE? ANY", "LETTER DOT letter::_")
    rules.add("letter", "STAR")
    rules.add("letter", "COMPUTED", when=scope.has(scope.open))
    around = any_of([scope.has(scope.open), scope.has(scope.nested)])
    for t in range(scope.n_tables):
        outer = all_of([around, scope.has(scope.may(t))])
        rules.add("word", f"TABLE{t} DOT of_{t}", when=any_of([scope.has(scope.present(t)), outer]))
    for k in range(scope.n_aliases):
        rules.add("word", f"T{k + 1} DOT alias_{k}::_")
        rules.add(f"alias_{k}", "STAR")
        rules.add(f"alias_{k}", "COMPUTED", when=scope.has(scope.open))
    for c, tables in enumerate(owners):
        some = any_of(scope.has(scope.may(t)) for t in sorted(tables))
        present = [scope.has(scope.present(t)) for t in sorted(tables)]
        opened = all_of([scope.has(scope.open), some])
        rules.add("word", f"COLUMN{c}", when=any_of([opened, *present]))
        rules.add("letter", f"COLUMN{c}", when=any_of([all_of([around, some]), *present]))
        for k in range(scope.n_aliases):
            is_it = [all_of([scope.alias_eq(k, t + 1), scope.lacks(scope.awaited(k))]) for t in sorted(tables)]
            early = all_of([scope.has(scope.early), scope.alias_eq(k, 0), some])
            rules.add(f"alias_{k}", f"COLUMN{c}", when=any_of([opened, early, *is_it]))
