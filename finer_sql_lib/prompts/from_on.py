"""FROM and what stands behind it, where only what is in FROM may be named."""

from __future__ import annotations

from finer_sql_lib.prompts.before_from import Owners
from finer_sql_lib.prompts.rules import Rules, all_of, any_of
from finer_sql_lib.prompts.scope import Scope


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
            forgotten = f"bit_and({scope.all_but(scope.number(k)):#x})"
            rules.add(f"named_{t}", f"T{k + 1} renamed_{k}_{t}::{forgotten}", when=scope.is_outer(k))


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
        some = scope.may_any(tables)
        present = [scope.has(scope.present(t)) for t in sorted(tables)]
        opened = all_of([scope.has(scope.open), some])
        rules.add("word", f"COLUMN{c}", when=any_of([opened, *present]))
        rules.add("letter", f"COLUMN{c}", when=any_of([all_of([around, some]), *present]))
        for k in range(scope.n_aliases):
            is_it = [all_of([scope.alias_eq(k, t + 1), scope.lacks(scope.awaited(k))]) for t in sorted(tables)]
            early = all_of([scope.has(scope.early), scope.alias_eq(k, 0), some])
            rules.add(f"alias_{k}", f"COLUMN{c}", when=any_of([opened, early, *is_it]))
