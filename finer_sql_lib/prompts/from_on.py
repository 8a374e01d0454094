"""FROM and what stands behind it, where only what is in FROM may be named."""

from __future__ import annotations

from finer_sql_lib.prompts.before_from import Owners
from finer_sql_lib.prompts.grammar_rules import Rules, all_hold, any_holds
from finer_sql_lib.prompts.scope import Scope


def sources(rules: Rules, scope: Scope) -> None:
    """A table behind FROM, JOIN or a comma, with its alias."""
    rules.add("source", "SPACE table::_", "bracketed::_")
    rules.add("table", "bracketed::_")
    rules.add("bracketed", f"OPEN nested::bit_and({scope.alone:#x}) derived::bit_or({scope.open:#x})")
    rules.add("bracketed", f"OPEN SPACE? table::incr({scope.depth})")
    lettered = f"joined::bit_or({scope.lettered:#x})"
    rules.add("derived", "SPACE derived_name::_", "joined::_")
    rules.add("derived_name", "AS SPACE derived_alias::_", "derived_alias::_", "AS SPACE ANY joined::_")
    rules.add("derived_alias", f"LETTER {lettered}")
    for k in range(scope.n_aliases):
        rules.add("derived_alias", f"T{k + 1} joined::bit_and({scope.all_but(scope.awaited(k)):#x})")
    for t in range(scope.n_tables):
        rules.add(
            "table", f"TABLE{t} met_{t}::bit_and({scope.all_but(scope.needed(t)):#x})", when=scope.has(scope.may(t))
        )
        rules.step(f"met_{t}", f"table_{t}::bit_or({scope.present(t):#x})")
        rules.add(f"table_{t}", f"SPACE name_{t}::_", "joined::_")
        rules.add(f"name_{t}", f"AS SPACE named_{t}::_", f"named_{t}::_", "AS SPACE ANY joined::_")
        rules.add(f"named_{t}", f"LETTER {lettered}")
        for k in range(scope.n_aliases):
            given, met = f"bit_or({scope.alias_is(k, t):#x})", f"bit_and({scope.all_but(scope.awaited(k)):#x})"
            awaited = all_hold([scope.alias_eq(k, t + 1), scope.has(scope.awaited(k))])
            rules.add(f"named_{t}", f"T{k + 1} joined::{given}", when=scope.alias_eq(k, 0))
            rules.add(f"named_{t}", f"T{k + 1} joined::{met}", when=awaited)
            # an alias of the query around this one, which this one gives to another table
            rules.step(f"renamed_{k}_{t}", f"joined::{given}")
            forgotten = f"bit_and({scope.all_but(scope.number(k)):#x})"
            rules.add(f"named_{t}", f"T{k + 1} renamed_{k}_{t}::{forgotten}", when=scope.is_outer(k))


def after_from(rules: Rules, scope: Scope) -> None:
    """The rest of FROM with its conditions, then WHERE and all that follows: nothing more enters the scope."""
    outside, inside = f"eq({scope.depth}, 0)", f"gt({scope.depth}, 0)"
    again = f"UNION core::bit_and({scope.again:#x})"
    for part, rule, done in (("join", "joined", [outside, scope.complete()]), ("rest", "rest", [outside])):
        ends = (f"{part}_operand::_", f"{part}_closed::_")
        rules.add(rule, *ends, when=all_hold([*done, scope.lacks(scope.nested)]))
        rules.add(rule, *(f"{end} CLOSE" for end in ends), when=all_hold([*done, scope.has(scope.nested)]))
        rules.add(rule, *(f"{part}_{end}::_ {again}" for end in ("spaced", "closed")), when=all_hold(done))
    complete = all_hold([outside, scope.complete()])
    rules.add(
        "joined",
        *(f"join_{state}::_ {word} rest::_" for state in ("spaced", "closed") for word in ("WHERE", "CLAUSE")),
        when=complete,
    )
    rules.add("joined", *(f"join_{state}::_ JOIN source::_" for state in ("spaced", "closed", "free")))
    for ended in ("join_operand::_", "join_closed::_"):
        rules.add("joined", f"{ended} COMMA SPACE? table::_")
        rules.add("joined", f"{ended} CLOSE joined::decr({scope.depth})", when=inside)
    rules.add("inside", "inside_operand::_", "inside_closed::_", '""')
    rules.add("join_operand", '""')
    # behind a keyword
    rules.add("rest_free", "SPACE")
    rules.add("rest_ready", "SIGN")
    rules.add("rest_closed", "value::_")
    rules.add("inside_free", "SPACE?")
    rules.add("inside_ready", "SIGN")
    rules.add("inside_closed", "SPACE? STAR")
    steps(rules, "join", "OPERATOR")
    steps(rules, "rest", "OPERATOR_OR_COMMA")
    steps(rules, "inside", "OPERATOR_OR_COMMA")
    rules.add("rest_keyword", "rest_spaced::_ CLAUSE", "rest_closed::_ CLAUSE")
    rules.add("join_keyword", *(f"join_{state}::_ JOIN_WORD" for state in ("spaced", "free", "closed")))
    rules.add("inside_keyword", "SPACE? PARTITION")
    rules.add("inside_keyword", "SPACE? DISTINCT", "inside_free::_ WHERE")
    rules.add("inside_operand", "inside_spaced::_ FRAME", "inside_closed::_ FRAME")
    rules.add("case_free", "SPACE")
    steps(rules, "case", "OPERATOR")
    for state in ("spaced", "free", "closed"):
        rules.add("case_keyword", f"case_{state}::_ BRANCH")
        rules.add("case_closed", f"case_{state}::_ BRANCH SPACE? DOUBLE_QUOTED")
    rules.add("inside_keyword", *(f"inside_{state}::_ CLAUSE" for state in ("spaced", "free", "closed")))


def steps(rules: Rules, part: str, operator: str) -> None:
    """One more word of a sequence. All from the left, and none changes the scope: what has been read is one item for
    the parser, however long it is.
    """
    operand, closed, keyword, ready, spaced, free = (
        f"{part}_{state}::_" for state in ("operand", "closed", "keyword", "ready", "spaced", "free")
    )

    def add(rule: str, before: tuple[str, ...], *words: str) -> None:
        rules.add(f"{part}_{rule}", *(f"{state} {word}" for state in before for word in words))

    add("ready", (operand, closed), operator)
    add("ready", (keyword,), "SIGN")
    add("spaced", (operand, closed), "SPACE")
    add("free", (keyword,), "SPACE")
    add("operand", (ready, free), "operand::_")
    add("operand", (spaced, closed), "POSTFIX", "AS SPACE ANY")
    add("closed", (ready, free, keyword), "value::_")
    add("closed", (ready, free), "call::_")
    add("closed", (spaced, free, closed), "test::_")
    add("closed", (operand, closed), "COMPARED")
    add("keyword", (ready, free), "PREFIX")
    add("keyword", (spaced, closed), "INFIX")
    add("keyword", (spaced, free, closed), "BEFORE_TEXT")
    add("keyword", (free,), "BY")


def expressions(rules: Rules, scope: Scope, owners: Owners) -> None:
    """What stands in conditions, groups and orders, where the scope is known."""
    nested = f"OPEN nested::bit_and({scope.within:#x})"
    rules.add("value", "STRING", "OPEN inside::_ CLOSE", nested)
    rules.add("call", "FUNCTION SPACE? OPEN argument::_ CLOSE", "CASE case_spaced::_ END", "CASE case_closed::_ END")
    rules.add("test", "BEFORE_TEXT SPACE? DOUBLE_QUOTED", "IN SPACE? OPEN argument::_ CLOSE", f"IN SPACE? {nested}")
    rules.add("argument", "inside::_", "SPACE? DOUBLE_QUOTED MORE_TEXT* argument_more::_")
    rules.add("argument_more", '""', "OPERATOR_OR_COMMA inside::_")
    rules.add("operand", "NUMBER", "VALUE")
    lettered = any_holds([scope.has(scope.lettered), scope.has(scope.early), scope.has(scope.open)])
    rules.add("operand", "LETTER DOT letter::_", when=lettered)
    rules.add("letter", "COMPUTED", when=scope.has(scope.open))
    around = any_holds([scope.has(scope.open), scope.has(scope.nested)])
    for t in range(scope.n_tables):
        outer = all_hold([around, scope.has(scope.may(t))])
        rules.add("operand", f"TABLE{t} DOT of_{t}", when=any_holds([scope.has(scope.present(t)), outer]))
    for k in range(scope.n_aliases):
        unknown = [scope.has(scope.open), all_hold([scope.has(scope.early), scope.alias_eq(k, 0)])]
        rules.add("operand", f"T{k + 1} DOT alias_{k}::_", when=any_holds([*unknown, scope.is_known(k)]))
        rules.add(f"alias_{k}", "COMPUTED", when=scope.has(scope.open))
    for c, tables in enumerate(owners):
        some = scope.may_any(tables)
        present = [scope.has(scope.present(t)) for t in sorted(tables)]
        opened = all_hold([scope.has(scope.open), some])
        rules.add("operand", f"COLUMN{c}", when=any_holds([opened, *present]))
        rules.add("letter", f"COLUMN{c}", when=any_holds([all_hold([around, some]), *present]))
        for k in range(scope.n_aliases):
            is_it = [all_hold([scope.alias_eq(k, t + 1), scope.lacks(scope.awaited(k))]) for t in sorted(tables)]
            early = all_hold([scope.has(scope.early), scope.alias_eq(k, 0), some])
            rules.add(f"alias_{k}", f"COLUMN{c}", when=any_holds([opened, early, *is_it]))
