"""The part of a query before FROM, where what is named says which tables FROM will need.

A column may be of several tables, and then the grammar follows each: one of them has to come true.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from finer_sql_lib.prompts.grammar_rules import NOTHING, Rules, all_hold, any_holds
from finer_sql_lib.prompts.scope import Scope

Owners = Sequence[frozenset[int]]
"""For each COLUMN0, COLUMN1, ... the tables that have columns of these names."""

MAX_OWNERS: Final = 4
"""Of how many tables a column may be for the grammar to follow each where no reasoning has named the tables. What it
follows multiplies, and costs time: so of bare columns that are of several tables only the first is followed."""


def select_list(rules: Rules, scope: Scope) -> None:
    """SELECT and what follows, up to FROM. A rule's name says what has just been read: a keyword, an operand that is a
    word, one that ends in a mark, a space behind either, or what asks for an operand at once.
    """
    opened = f"SPACE? OPEN select_argument::incr({scope.depth})"
    subquery = f"OPEN early::bit_and({scope.within:#x}) select_closed::_"
    inside = f"gt({scope.depth}, 0)"
    tests = (
        "BEFORE_TEXT select_keyword::_", "BEFORE_TEXT SPACE? DOUBLE_QUOTED select_closed::_",
        f"IN {opened}", f"IN SPACE? {subquery}",
    )  # fmt: skip
    branches = ("BRANCH select_keyword::_", "BRANCH SPACE? DOUBLE_QUOTED select_closed::_")
    # without FROM nothing is in scope, as in an expression behind one that has nothing
    rules.add("core", "SELECT select_keyword::_", "SELECT SPACE DISTINCT select_keyword::_", "SELECT rest::_")
    rules.add("select_keyword", "SPACE select_free::_", "SPACE? STAR select_closed::_", "SIGN select_ready::_")
    rules.add("select_keyword", "select_value::_")
    rules.add("select_free", "select_ready::_", "BY select_keyword::_", *branches, *tests)
    rules.add("select_free", *(f"{word} select_keyword::_" for word in ("WHERE", "CLAUSE", "PARTITION")), when=inside)
    rules.add("select_ready", "NUMBER select_operand::_", "VALUE select_operand::_", "PREFIX select_keyword::_")
    rules.add("select_ready", "CASE select_keyword::_")
    rules.add("select_ready", f"FUNCTION {opened}", "select_value::_")
    rules.add("select_value", "STRING select_closed::_", f"OPEN select_open::incr({scope.depth})", subquery)
    rules.add("select_argument", "SPACE? DOUBLE_QUOTED select_text::_", "select_open::_")
    rules.add("select_text", "MORE_TEXT select_text::_", "select_closed::_")
    rules.add("select_open", "SPACE? STAR select_closed::_", "SIGN select_ready::_", "SPACE? select_free::_")
    rules.add("select_open", "SPACE? DISTINCT select_keyword::_")
    rules.add("select_open", f"CLOSE select_closed::decr({scope.depth})")
    rules.add("select_spaced", "INFIX select_keyword::_", "POSTFIX select_operand::_", *tests)
    rules.add("select_spaced", "AS SPACE ANY select_operand::_", "END select_operand::_", *branches)
    rules.add("select_spaced", "CLAUSE select_keyword::_", "FRAME select_operand::_", when=inside)
    rules.add("select_spaced", "FROM source::_", when=f"eq({scope.depth}, 0)")
    for ended in ("select_operand", "select_closed"):
        rules.add(ended, "OPERATOR_OR_COMMA select_ready::_", "AND_STAR select_closed::_", "SPACE select_spaced::_")
        rules.add(ended, "COMPARED select_closed::_")
        rules.add(ended, f"CLOSE select_closed::decr({scope.depth})", when=inside)
    rules.add("select_closed", "select_spaced::_")
    rules.step("early", f"SPACE? core::bit_or({scope.nested | scope.early:#x})")
    rules.step("nested", f"SPACE? core::bit_or({scope.nested:#x})")


def select_columns(rules: Rules, scope: Scope, owners: Owners) -> None:
    """Columns before FROM: each is of a table that FROM will have to have."""
    for t in range(scope.n_tables):
        may, needed = scope.has(scope.may(t)), f"select_operand::bit_or({scope.needed(t):#x})"
        rules.add("select_ready", f"TABLE{t} DOT of_{t} {needed}", when=all_hold([may, scope.lacks(scope.nested)]))
        # in a subquery it may be of the query around it
        rules.add(
            "select_ready", f"TABLE{t} DOT of_{t} select_operand::_", when=all_hold([may, scope.has(scope.nested)])
        )
        rules.add("select_ready", f"TABLE{t} DOT STAR select_closed::bit_or({scope.needed(t):#x})", when=may)
    awaited = f"bit_or({scope.letter_awaited:#x})"
    around = all_hold([scope.has(scope.nested), any_holds([scope.has(scope.early), scope.has(scope.lettered)])])
    rules.add("select_ready", "LETTER DOT select_letter::_")
    rules.add("select_letter", f"STAR select_closed::{awaited}", f"COMPUTED select_operand::{awaited}")
    for c, tables in enumerate(owners):
        some = scope.may_any(tables)
        rules.add("select_ready", f"COLUMN{c} select_of_{c}::_", when=some)
        rules.add("select_letter", f"COLUMN{c} select_of_{c}::{awaited}", when=some)
        rules.add("select_letter", f"COLUMN{c} select_operand::_", when=all_hold([some, around]))
        bound, unbound = followed(scope, tables, has_room=scope.needs_nothing() if len(tables) > 1 else None)
        rules.add(f"select_of_{c}", f"{NOTHING} select_operand::_", when=unbound)
        for t in sorted(tables):
            needed = f"{NOTHING} select_operand::bit_or({scope.needed(t):#x})"
            rules.add(f"select_of_{c}", needed, when=all_hold([bound, scope.has(scope.may(t))]))


def select_aliases(rules: Rules, scope: Scope, owners: Owners) -> None:
    """``T1.name`` before FROM: T1 will have to be a table that has it, or is one around this subquery."""
    known = f"{NOTHING} select_operand::_"
    for k in range(scope.n_aliases):
        rules.add("select_ready", f"T{k + 1} DOT select_alias_{k}::_")
        # a computed column: T1 will have to be a subquery, which no table can stand for
        computed = f"bit_or({scope.awaited(k):#x})"
        rules.add(f"select_alias_{k}", "STAR select_closed::_", f"COMPUTED select_operand::{computed}")
        for t in range(scope.n_tables):
            is_it = scope.alias_is(k, t) | scope.awaited(k)
            rules.step(f"select_{k}_is_{t}", f"select_operand::bit_or({is_it:#x})")
        for c, tables in enumerate(owners):
            of_it = f"select_{k}_of_{c}"
            bound, unbound = followed(scope, tables)
            rules.add(f"select_alias_{k}", f"COLUMN{c} {of_it}::_", when=scope.may_any(tables))
            rules.add(of_it, known, when=unbound)
            rules.add(of_it, known, when=all_hold([scope.has(scope.early), scope.alias_eq(k, 0)]))
            for t in sorted(tables):
                may = all_hold([bound, scope.has(scope.may(t))])
                rules.add(of_it, f"{NOTHING} select_{k}_is_{t}::_", when=all_hold([may, scope.alias_eq(k, 0)]))
                rules.add(of_it, known, when=all_hold([bound, scope.alias_eq(k, t + 1)]))
                # the name of another table around this subquery, given anew
                outer = all_hold([scope.is_outer(k), scope.alias_ne(k, t + 1)])
                anew = f"{NOTHING} select_{k}_is_{t}::bit_and({scope.all_but(scope.number(k)):#x})"
                rules.add(of_it, anew, when=all_hold([may, outer]))


def followed(scope: Scope, tables: frozenset[int], has_room: str | None = None) -> tuple[str, str]:
    """When a column is followed as one of each of its tables, and when it stays open which it is of: the conditions.

    ``has_room`` is one that must hold for it where no reasoning has named the tables; None for none.
    """
    is_open, closed, listed = scope.has(scope.open), scope.lacks(scope.open), scope.lacks(scope.free)
    if len(tables) > MAX_OWNERS:
        return all_hold([closed, listed]), any_holds([is_open, scope.has(scope.free)])
    if has_room is None:
        return closed, is_open
    full = all_hold([scope.has(scope.free), f"not({has_room})"])
    return all_hold([closed, any_holds([listed, has_room])]), any_holds([is_open, full])
