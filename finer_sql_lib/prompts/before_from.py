"""The part of a query before FROM, where what is named says which tables FROM will need.

A column may be of several tables, and then the grammar follows each: one of them has to come true.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from finer_sql_lib.prompts.rules import NOTHING, Rules, all_of, any_of
from finer_sql_lib.prompts.scope import Scope

Owners = Sequence[frozenset[int]]
"""For each COLUMN0, COLUMN1, ... the tables that have columns of these names."""

MAX_OWNERS: Final = 1
MAX_ALIAS_OWNERS: Final = 3
"""Of how many tables a column, bare or behind T1, may be for the grammar to follow each where no reasoning has named
the tables. What it follows multiplies, and costs time."""


def select_list(rules: Rules, scope: Scope) -> None:
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
    used = f"select_word::bit_or({scope.used:#x})"
    rules.add("select_gap", "LETTER DOT select_letter::_")
    rules.add("select_letter", "STAR select_piece::_", "COMPUTED select_word::_")
    for t in range(scope.n_tables):
        may, needed = scope.has(scope.may(t)), f"select_word::bit_or({scope.needed(t) | scope.used:#x})"
        rules.add("select_gap", f"TABLE{t} DOT of_{t} {needed}", when=all_of([may, scope.lacks(scope.nested)]))
        rules.add("select_gap", f"TABLE{t} DOT of_{t} {used}", when=all_of([may, scope.has(scope.nested)]))
    for c, tables in enumerate(owners):
        some = scope.may_any(tables)
        rules.add("select_gap", f"COLUMN{c} select_of_{c}::_", when=some)
        # in a subquery a letter may be an alias of the query around it
        rules.add("select_letter", f"COLUMN{c} select_of_{c}::_", when=all_of([some, scope.lacks(scope.nested)]))
        rules.add("select_letter", f"COLUMN{c} {used}", when=all_of([some, scope.has(scope.nested)]))
        bound, unbound = followed(scope, len(tables) > MAX_OWNERS)
        rules.add(f"select_of_{c}", f"{NOTHING} {used}", when=unbound)
        for t in sorted(tables):
            needed = f"{NOTHING} select_word::bit_or({scope.needed(t) | scope.used:#x})"
            rules.add(f"select_of_{c}", needed, when=all_of([bound, scope.has(scope.may(t))]))


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
            of_it = f"select_{k}_of_{c}"
            bound, unbound = followed(scope, len(tables) > MAX_ALIAS_OWNERS)
            rules.add(f"select_alias_{k}", f"COLUMN{c} {of_it}::_", when=scope.may_any(tables))
            rules.add(of_it, used, when=unbound)
            rules.add(of_it, used, when=all_of([scope.has(scope.early), scope.alias_eq(k, 0)]))
            for t in sorted(tables):
                may = all_of([bound, scope.has(scope.may(t))])
                rules.add(of_it, f"{NOTHING} select_{k}_is_{t}::_", when=all_of([may, scope.alias_eq(k, 0)]))
                rules.add(of_it, used, when=all_of([bound, scope.alias_eq(k, t + 1)]))
                # the name of another table around this subquery, given anew
                outer = all_of([scope.is_outer(k), scope.alias_ne(k, t + 1)])
                anew = f"{NOTHING} select_{k}_is_{t}::bit_and({scope.all_but(scope.number(k)):#x})"
                rules.add(of_it, anew, when=all_of([may, outer]))


def followed(scope: Scope, has_many_owners: bool) -> tuple[str, str]:
    """When a column is followed as one of each of its tables, and when it stays open which it is of."""
    if has_many_owners:
        closed = all_of([scope.lacks(scope.open), scope.lacks(scope.free)])
        return closed, any_of([scope.has(scope.open), scope.has(scope.free)])
    return scope.lacks(scope.open), scope.has(scope.open)
