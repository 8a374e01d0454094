"""A grammar for completions that name only what is in scope: the columns of the tables in FROM."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from finer_sql_lib.prompts.scope import Scope, all_of, any_of
from finer_sql_lib.schema.nouns import Schema

MAX_GUESSES: Final = 3
CLAUSES = "GROUP HAVING LIMIT ORDER WHERE WINDOW"


@dataclass
class Rules:
    """Alternatives by the name of their rule, in the order of writing."""

    lines: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, symbols: str, condition: str = "") -> None:
        alternative = f"{symbols} %if {condition}" if condition else symbols
        self.lines.setdefault(name, []).append(alternative)

    def text(self) -> str:
        return "\n".join(f"{name}::_ : " + "\n  | ".join(of) for name, of in self.lines.items())


def column_owners(schema: Schema) -> dict[frozenset[int], list[str]]:
    """The columns' names by the tables that have them."""
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


def query_rules(scope: Scope, owners: list[frozenset[int]], has_unread: bool) -> Rules:
    rules = Rules()
    rules.add("core", "SELECT select_word::_")
    for phase in ("select", "join", "rest"):
        words(rules, scope, phase)
        columns(rules, scope, phase, owners)
        subqueries(rules, scope, phase)
    ends(rules, scope)
    sources(rules, scope, has_unread)
    return rules


def words(rules: Rules, scope: Scope, phase: str) -> None:
    word, gap, piece = (f"{phase}_{state}" for state in ("word", "gap", "piece"))
    tight = f"{phase}_tight"
    space, compared = ("SPACED", "SPACED_TEXT") if phase == "join" else ("GAP", "GAP_TEXT")
    opened, closed, inside = f"{piece}::incr({scope.depth})", f"{piece}::decr({scope.depth})", f"gt({scope.depth}, 0)"
    rules.add(word, f"{space} {gap}::_")
    rules.add(word, f"{compared} {piece}::_")
    rules.add(word, f"{tight}::_")
    rules.add(piece, f"{space} {gap}::_")
    rules.add(piece, f"{compared} {piece}::_")
    rules.add(piece, f"{gap}::_")
    rules.add(gap, f"NUMBER {word}::_")
    rules.add(gap, f"WORD {word}::_")
    rules.add(gap, f"AS SPACE? ANY {word}::_")
    rules.add(gap, f"FUNCTION {phase}_function::_")
    rules.add(gap, f"IN {phase}_in::_")
    rules.add(gap, f"BEFORE_TEXT {phase}_text::_")
    rules.add(gap, f"{tight}::_")
    rules.add(tight, f"STRING {piece}::_")
    rules.add(tight, f"OPEN {opened}")
    rules.add(tight, f"CLOSE {closed}", inside)
    rules.add(tight, f"{phase}_end::_")
    rules.add(f"{phase}_function", f"SPACE? OPEN {phase}_argument::incr({scope.depth})")
    rules.add(f"{phase}_argument", f"SPACE? DOUBLE_QUOTED {piece}::_")
    rules.add(f"{phase}_argument", f"{piece}::_")
    rules.add(f"{phase}_in", f"SPACE? OPEN {phase}_list::incr({scope.depth})")
    rules.add(f"{phase}_list", f"SPACE? TEXTS {piece}::_")
    rules.add(f"{phase}_list", f"{piece}::_")
    rules.add(f"{phase}_text", f"SPACE? DOUBLE_QUOTED {piece}::_")
    rules.add(f"{phase}_text", f"{word}::_")
    if phase == "select":
        rules.add(gap, "FROM source::_")
        rules.add(gap, f"CLAUSE {word}::_", inside)
    elif phase == "join":
        outside = f"eq({scope.depth}, 0)"
        rules.add(gap, "JOIN source::_")
        rules.add(tight, "COMMA source::_", outside)
        rules.add(tight, f"COMMA {piece}::_", inside)
        rules.add(gap, "CLAUSE rest_word::_", all_of([outside, scope.complete()]))
        rules.add(gap, f"CLAUSE {word}::_", inside)
    else:
        rules.add(gap, f"CLAUSE {word}::_")


def columns(rules: Rules, scope: Scope, phase: str, owners: list[frozenset[int]]) -> None:
    word, gap = f"{phase}_word", f"{phase}_gap"
    dotted = f"{phase}_dotted"
    for k in range(scope.n_aliases):
        rules.add(gap, f"T{k + 1} DOT {dotted}_{k}::_")
        rules.add(f"{dotted}_{k}", f"STAR {phase}_piece::_")
        rules.add(f"{dotted}_{k}", f"COMPUTED {word}::_")
    rules.add(gap, f"LETTER DOT {dotted}::_")
    rules.add(dotted, f"STAR {phase}_piece::_")
    rules.add(dotted, f"COMPUTED {word}::_")
    for number in range(scope.n_tables):
        condition = scope.has(scope.may(number))
        if phase != "select":
            condition = any_of([scope.has(scope.present(number)), all_of([scope.has(scope.open), condition])])
        rules.add(gap, f"TABLE{number} DOT {phase}_of_{number}::_", condition)
        needs = scope.needed(number) | scope.used
        after = f"{phase}_piece::_", f"{word}::_"
        if phase == "select":
            after = f"{phase}_piece::bit_or({needs:#x})", f"{word}::bit_or({needs:#x})"
        rules.add(f"{phase}_of_{number}", f"STAR {after[0]}")
        for c, tables in enumerate(owners):
            if number in tables:
                rules.add(f"{phase}_of_{number}", f"COLUMN{c} {after[1]}")
    for c, tables in enumerate(owners):
        column, some = f"COLUMN{c}", any_of(scope.has(scope.may(t)) for t in sorted(tables))
        if phase == "select":
            open_ = scope.has(scope.open)
            bound = scope.lacks(scope.open)
            if len(tables) > MAX_GUESSES:
                open_ = any_of([open_, scope.has(scope.free)])
                bound = all_of([bound, scope.lacks(scope.free)])
            unbound = all_of([open_, some])
            for name in (gap, dotted):
                rules.add(name, f"{column} {word}::bit_or({scope.used:#x})", unbound)
                for t in sorted(tables):
                    needs = scope.needed(t) | scope.used
                    there = scope.present(t)
                    rules.add(name, f"{column} {word}::bit_or({needs:#x})", all_of([bound, scope.has(scope.may(t)), scope.lacks(there)]))
                    rules.add(name, f"{column} {word}::bit_or({scope.used:#x})", all_of([bound, scope.has(there)]))
            for k in range(scope.n_aliases):
                rules.add(f"{dotted}_{k}", f"{column} {word}::bit_or({scope.used:#x})", unbound)
                for t in sorted(tables):
                    first = all_of([bound, scope.has(scope.may(t)), scope.alias_eq(k, 0)])
                    again = all_of([bound, scope.alias_eq(k, t + 1)])
                    action = scope.alias_is(k, t) | scope.awaited(k) | scope.used
                    rules.add(f"{dotted}_{k}", f"{column} {word}::bit_or({action:#x})", first)
                    rules.add(f"{dotted}_{k}", f"{column} {word}::bit_or({scope.used:#x})", again)
        else:
            unbound = all_of([scope.has(scope.open), some])
            present = any_of(scope.has(scope.present(t)) for t in sorted(tables))
            for name in (gap, dotted):
                rules.add(name, f"{column} {word}::_", any_of([unbound, present]))
            for k in range(scope.n_aliases):
                it = any_of(all_of([scope.alias_eq(k, t + 1), scope.lacks(scope.awaited(k))]) for t in sorted(tables))
                rules.add(f"{dotted}_{k}", f"{column} {word}::_", any_of([unbound, it]))


def subqueries(rules: Rules, scope: Scope, phase: str) -> None:
    rules.add(f"{phase}_tight", f"OPEN nested::bit_and({scope.outer:#x}) CLOSE {phase}_piece::_")
    rules.add(f"{phase}_in", f"SPACE? OPEN nested::bit_and({scope.outer:#x}) CLOSE {phase}_piece::_")
    if phase == "select":
        other = f"opened::bit_and({scope.outer:#x})"
    else:
        other = f"nested::bit_and({scope.around:#x})"
    rules.add(f"{phase}_tight", f"OPEN {other} CLOSE {phase}_piece::_")
    rules.add(f"{phase}_in", f"SPACE? OPEN {other} CLOSE {phase}_piece::_")


def ends(rules: Rules, scope: Scope) -> None:
    outside = f"eq({scope.depth}, 0)"
    rules.add("opened", f"nested::bit_or({scope.open:#x})", scope.lacks(scope.open))
    rules.add("nested", "SPACE? core::_ SPACE?")
    nothing = any_of([scope.has(scope.open), scope.lacks(scope.used)])
    for phase, may in (("select", [nothing]), ("join", [scope.complete()]), ("rest", [])):
        rules.add(f"{phase}_end", '""', all_of([outside, *may]))
        rules.add(f"{phase}_gap", f"UNION core::bit_and({scope.outer:#x})", all_of([outside, *may]))


def sources(rules: Rules, scope: Scope, has_unread: bool) -> None:
    rules.add("source", "SPACE? table::_")
    rules.add("table", f"OPEN nested::bit_and({scope.outer:#x}) CLOSE derived::bit_or({scope.open:#x})")
    rules.add("table", f"OPEN source::incr({scope.depth})")
    if has_unread:
        rules.add("table", f"UNREAD derived::bit_or({scope.open:#x})")
    rules.add("derived", "SPACED derived_name::_")
    rules.add("derived", "join_tight::_")
    rules.add("derived_name", "ALIAS join_word::_")
    rules.add("derived_name", "AS SPACE? ANY join_word::_")
    rules.add("derived_name", "join_gap::_")
    for number in range(scope.n_tables):
        paid = scope.all_but(scope.needed(number))
        rules.add("table", f"TABLE{number} paid_{number}::bit_and({paid:#x})", scope.has(scope.may(number)))
        rules.add(f"paid_{number}", f"table_{number}::bit_or({scope.present(number):#x})", scope.has(scope.may(number)))
        rules.add(f"table_{number}", f"SPACED name_{number}::_")
        rules.add(f"table_{number}", "join_tight::_")
        rules.add(f"name_{number}", f"AS SPACE alias_{number}::_")
        rules.add(f"name_{number}", "AS SPACE? ANY join_word::_")
        rules.add(f"name_{number}", f"alias_{number}::_")
        rules.add(f"name_{number}", "join_gap::_")
        rules.add(f"alias_{number}", "LETTER join_word::_")
        for k in range(scope.n_aliases):
            new, met = scope.alias_is(k, number), scope.all_but(scope.awaited(k))
            rules.add(f"alias_{number}", f"T{k + 1} join_word::bit_or({new:#x})", scope.alias_eq(k, 0))
            asked = all_of([scope.alias_eq(k, number + 1), scope.has(scope.awaited(k))])
            rules.add(f"alias_{number}", f"T{k + 1} join_word::bit_and({met:#x})", asked)


from finer_sql_lib.prompts import END_THINK, THINK
from finer_sql_lib.prompts.pattern import COMPUTED, FUNCTIONS, KEYWORDS, REASONING
from finer_sql_lib.prompts.spelling import ANY_NAME, DOUBLE_QUOTED, NUMBER, SPACE, STRING, any_of as one_of, either_way


def terminals(schema: Schema, owners: dict[frozenset[int], list[str]], scope: Scope) -> dict[str, str]:
    marks, text = r"[ \n+*%<>=!|&~]", f"(?:{STRING}|{DOUBLE_QUOTED})"
    apart = {"SELECT", "UNION", "INTERSECT", "EXCEPT", "IN", *CLAUSES.split(), *BEFORE_TEXT.split()}
    plain = [word for word in KEYWORDS.split() if word not in apart]
    numbered = "".join(str(k + 1) for k in range(scope.n_aliases))
    no_t = "[A-SU-Za-su-z][0-9]?[0-9]?"
    rest = "[0-9]" if not numbered else f"[0{int(numbered[-1]) + 1}-9]"
    return {
        "SELECT": one_of(["SELECT"]),
        "UNION": f"(?:{one_of(['UNION'])}(?:{SPACE}+{one_of(['ALL'])})?|{one_of(['INTERSECT', 'EXCEPT'])}){SPACE}+",
        "FROM": one_of(["FROM"]),
        "JOIN": one_of(["JOIN"]),
        "AS": one_of(["AS"]),
        "IN": one_of(["IN"]),
        "CLAUSE": one_of(CLAUSES.split()),
        "WORD": one_of([*plain, *COMPUTED.split()]),
        "COMPUTED": one_of(COMPUTED.split()),
        "FUNCTION": one_of(FUNCTIONS.split()),
        "BEFORE_TEXT": one_of(BEFORE_TEXT.split()),
        "ANY": rf"(?:{ANY_NAME}|{text}|`[^`]*`|\[[^\]]*\])",
        "ALIAS": "[A-Za-z][0-9]?[0-9]?",
        "LETTER": rf"(?:{no_t}|[Tt](?:{rest}?|[0-9][0-9]))",
        **{f"T{k + 1}": f"[Tt]{k + 1}" for k in range(scope.n_aliases)},
        "NUMBER": NUMBER,
        "STRING": STRING,
        "DOUBLE_QUOTED": DOUBLE_QUOTED,
        "TEXTS": f"{text}(?:{SPACE}*,{SPACE}*{text})*",
        "GAP_TEXT": f"(?:{marks}|,)*[<>=]{SPACE}*{DOUBLE_QUOTED}",
        "SPACED_TEXT": f"{marks}*[<>=]{SPACE}*{DOUBLE_QUOTED}",
        "GAP": rf"(?:(?:{marks}|,|[/-]{SPACE})+[/-]?|[/-])",
        "SPACED": rf"(?:(?:{marks}|[/-]{SPACE})+[/-]?|[/-])",
        "SPACE": f"{SPACE}+",
        "COMMA": ",",
        "OPEN": r"\(",
        "CLOSE": r"\)",
        "DOT": r" ?\. ?",
        "STAR": r"\*",
        **{f"TABLE{number}": either_way(table.name) for number, table in enumerate(schema.tables)},
        **({"UNREAD": either_way(*schema.not_shown)} if schema.not_shown else {}),
        **{f"COLUMN{c}": either_way(*names) for c, names in enumerate(owners.values())},
    }


BEFORE_TEXT = "LIKE GLOB THEN ELSE BETWEEN AND"


def trace_rules(rules: Rules, scope: Scope, schema: Schema) -> None:
    for number, table in enumerate(schema.tables):
        may = scope.may(number)
        rules.add("listed", f"LISTED{number} listed_next::bit_or({may:#x})", scope.lacks(may))
        rules.add("used_columns", f"USED{number} used_next::_", scope.has(may))
    rules.add("listed_next", "NEXT listed::_")
    rules.add("listed_next", "COLUMNS used_columns::_")
    rules.add("used_columns", "STAR thought::_")
    rules.add("used_next", "NEXT used_columns::_")
    rules.add("used_next", "thought::_")
    rules.add("thought", "END_TRACE core::_ tail")


def schema_grammar(schema: Schema) -> str:
    scope = Scope(len(schema.tables))
    owners = column_owners(schema)
    rules = query_rules(scope, list(owners), bool(schema.not_shown))
    trace_rules(rules, scope, schema)
    lexemes = terminals(schema, owners, scope)
    lexemes |= {f"LISTED{n}": either_way(t.name) for n, t in enumerate(schema.tables)}
    lexemes |= {
        f"USED{n}": rf"{either_way(t.name)}\.{either_way(*(c.name for c in t.columns))}"
        for n, t in enumerate(schema.tables)
    }
    trace = r"\ntables: "
    lexemes |= {
        "TRACE": f"{THINK}{trace}",
        "NEXT": ", ",
        "COLUMNS": r"\ncolumns: ",
        "END_TRACE": rf"\n(?:values: {REASONING})?{END_THINK}{SPACE}*",
    }
    lines = [
        f"start: FREE core::{scope.anything:#x} tail | TRACE listed::0",
        "tail: SPACE? (SEMICOLON SPACE?)?",
        'SEMICOLON: ";"',
        f"FREE: /{slashed(THINK + REASONING + END_THINK)}{SPACE}*/ & ~/{THINK}{trace}(?s:.*)/",
        rules.text(),
        *(f"{name}: /{slashed(regex)}/" for name, regex in lexemes.items()),
    ]
    return "\n".join(lines) + "\n"


def slashed(regex: str) -> str:
    return regex.replace("/", r"\/")
