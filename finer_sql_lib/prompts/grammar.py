"""A grammar for completions that name only what is in scope: the columns of the tables that the query has in FROM.

A regular expression (:mod:`~finer_sql_lib.prompts.pattern`) keeps names to those of the database, but a real column of
another table is a name too. Here the rules carry the scope along (:mod:`~finer_sql_lib.prompts.scope`), so that:

- before FROM every column binds what may follow: FROM must have a table for it, and T1 be one that has it;
- behind FROM, and in the conditions of its joins, only columns of its tables are there, of T1 only those of its own;
- reasoning of the form ``tables: a, b`` / ``columns: a.x, b.y`` / ``values: 'v'`` binds all of it first: it names real
  tables and columns of these, and the query has no other tables. Any other reasoning is free, and binds nothing;
- parentheses match, and a subquery has a scope of its own: it sees aliases around it, but no bare columns.

The text is in llguidance's form of Lark, with parameters: ``rule::_`` has the scope, ``%if`` a condition on it.
"""

from __future__ import annotations

from finer_sql_lib.prompts import END_THINK, THINK
from finer_sql_lib.prompts.before_from import select_aliases, select_columns, select_list
from finer_sql_lib.prompts.from_on import after_from, expressions, sources
from finer_sql_lib.prompts.grammar_rules import NOTHING, Rules
from finer_sql_lib.prompts.lexemes import as_line, schema_lexemes, slashed, sql_lexemes, used_lexemes
from finer_sql_lib.prompts.pattern import REASONING
from finer_sql_lib.prompts.scope import MAX_TABLES, Scope
from finer_sql_lib.prompts.spelling import SPACE
from finer_sql_lib.schema.nouns import Schema


def knows_scope(schema: Schema) -> bool:
    """Whether a scope of this database has room in the grammar's parameter: 1 to 18 tables and views."""
    return 1 <= len(schema.tables) <= MAX_TABLES


def schema_grammar(schema: Schema) -> str:
    """The grammar that a whole completion over ``schema`` is of: ``<think>``, reasoning, ``</think>``, one SELECT.

    Spelling is that of :func:`~finer_sql_lib.prompts.pattern.schema_pattern`. T1 to T4 are followed (fewer in a
    database of more than 11 tables); of other aliases only that their column is one of the tables in FROM. A subquery
    in FROM opens the scope to every name of the database. What of the database cannot be read, which the schema's notes
    say, has no name here.

    Of Spider's golds 7,593 of 7,595 match (972 dev, 6,623 train), with reasoning made from themselves as without; both
    others name an alias in ON before its JOIN. Of BIRD dev's 1,534 as many as of the pattern. Of published predictions
    for Spider dev that SQLite says "no such column" to, 5 of 390 match (of the pattern 312); of the 20,644 that compile
    20,279 (20,315): of the 36 more that do not, 12 are right, 10 of these with an alias before its JOIN.

    Not covered, besides what the pattern does not: order of clauses, ambiguous columns, aggregates where none may
    stand. Raises ValueError unless ``knows_scope``.

    >>> from finer_sql_lib.schema import Column, Table
    >>> zoo = Schema("zoo", (Table("animal", (Column("id"), Column("name"))), Table("keeper", (Column("id"),))))
    >>> schema_grammar(zoo).splitlines()[0]
    'start: free core::0x4000000000000003 tail | listing listed::0'
    """
    scope, columns = Scope(len(schema.tables)), column_owners(schema)
    owners, rules = list(columns), Rules()
    rules.add(NOTHING.removesuffix("::_"), '""', when=f"ge({scope.depth}, 0)")
    listed(rules, scope)
    select_list(rules, scope)
    select_columns(rules, scope, owners)
    select_aliases(rules, scope, owners)
    sources(rules, scope)
    after_from(rules, scope)
    expressions(rules, scope, owners)
    lexemes = {
        **sql_lexemes(scope.n_aliases), **schema_lexemes(schema, list(columns.values())), **used_lexemes(schema)
    }  # fmt: skip
    lines = [
        f"start: free core::{scope.anything:#x} tail | listing listed::0",
        reasoning(tags_are_tokens=False),
        "tail: SPACE? (SEMICOLON SPACE?)?",
        rules.text(),
        *(owned(number, owners) for number in range(scope.n_tables)),
        *(as_line(name, spelling) for name, spelling in lexemes.items()),
    ]
    return "\n".join(lines) + "\n"


def with_tag_tokens(grammar: str) -> str:
    """The grammar for a model whose think tags are tokens of their own, which llguidance does not take for text."""
    return grammar.replace(reasoning(tags_are_tokens=False), reasoning(tags_are_tokens=True))


def reasoning(*, tags_are_tokens: bool) -> str:
    """What stands before the query: free reasoning, or the beginning and the end of one that lists tables."""
    thought, listing, end = slashed(REASONING), r"\ntables: ", rf"\n(?:values: {slashed(REASONING)})?"
    if tags_are_tokens:
        return "\n".join(
            [
                f"free: {THINK} FREE {END_THINK} SPACE?",
                f"FREE: /{thought}/ & ~/{listing}(?s:.*)/",
                f"listing: {THINK} LISTING",
                f"LISTING: /{listing}/",
                f"listing_end: LISTING_END {END_THINK} SPACE?",
                f"LISTING_END: /{end}/",
            ]
        )
    closed = f"{slashed(END_THINK)}{SPACE}*"
    return "\n".join(
        [
            "free: FREE",
            f"FREE: /{THINK}{thought}{closed}/ & ~/{THINK}{listing}(?s:.*)/",
            "listing: LISTING",
            f"LISTING: /{THINK}{listing}/",
            "listing_end: LISTING_END",
            f"LISTING_END: /{end}{closed}/",
        ]
    )


def listed(rules: Rules, scope: Scope) -> None:
    """Reasoning that lists the tables of the query, each once, and columns of these; then the query."""
    for t in range(scope.n_tables):
        may = scope.may(t)
        rules.add("listed", f"TABLE{t} listed_next::bit_or({may:#x})", when=scope.lacks(may))
        rules.add("listed_columns", f"USED{t} column_next::_", when=scope.has(may))
    rules.add("listed_next", "NEXT listed::_", "COLUMNS listed_columns::_")
    rules.add("listed_columns", "STAR listed_done::_")
    rules.add("column_next", "NEXT listed_columns::_", "listed_done::_")
    rules.add("listed_done", "listing_end core::_ tail")


def column_owners(schema: Schema) -> dict[frozenset[int], list[str]]:
    """The names of columns, in every spelling, by the numbers of the tables that have them."""
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


def owned(number: int, owners: list[frozenset[int]]) -> str:
    """What may stand behind a table's name and a dot."""
    return f"of_{number}: " + " | ".join(f"COLUMN{c}" for c, tables in enumerate(owners) if number in tables)
