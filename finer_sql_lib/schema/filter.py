"""``top_columns``: the k columns of a schema that a question most likely needs.

The paper restricts prompts to the top 30 columns with a trained filter. This is not that filter: it is our own
lexical ranking, deterministic and without a model, so that large schemas fit the prompt. On schemas of at most k
columns it changes nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from finer_sql_lib.schema.nouns import Column, ForeignKey, Schema, Table

ColumnKey = tuple[str, str]
"""(table name, column name)"""

# How much a word of the question counts, by where it is found. A value that the question quotes is the best sign.
_WEIGHT_VALUE, _WEIGHT_COLUMN, _WEIGHT_TABLE, _WEIGHT_DESCRIPTION = 3.0, 2.0, 1.0, 0.5
STOP_TEXT = """a all an and are as at be been by did do does each every find for from give had has have how in is it
    its list many me more most much of on or please show tell than that the their them there these they this those to
    was were what when where which who whose with"""
STOP_WORDS = frozenset(STOP_TEXT.split())
# Runs of one case, so that "CDSCode" is CDS and Code; digits; and letters of scripts that know no case.
_WORD = re.compile(r"[A-Z]?[a-zÀ-ɏ]+|[A-Z]+(?![a-z])|\d+|[^\W\d_A-Za-z]+")


def top_columns(schema: Schema, question_text: str, k: int = 30) -> Schema:
    """The schema restricted to at most k columns, ranked by the words of the question (give evidence with it).

    Columns are taken best first. A column brings along what makes it usable: its table's primary key, both ends of
    the foreign keys between the tables taken so far, and the foreign keys of a table that links two of them; it is
    passed over when that would exceed k. Ties keep the order of the schema. Raises ValueError if k < 1.

    >>> table = Table("pet", (Column("id"), Column("name"), Column("weight")), ("id",))
    >>> [c.name for c in top_columns(Schema("zoo", (table,)), "How heavy (weight) is it?", k=2).tables[0].columns]
    ['id', 'weight']
    """
    if k < 1:
        raise ValueError(f"k must be 1 or more, got {k}")
    if schema.n_columns <= k:
        return schema
    ranked = rank_columns(schema, question_text)
    # Every column needs more keys than k allows: better the best columns without their keys than none.
    kept = usable_columns(schema, ranked, k) or set(ranked[:k])
    tables = []
    for table in schema.tables:
        columns = tuple(column for column in table.columns if (table.name, column.name) in kept)
        names = {column.name for column in columns}
        if columns:
            primary_key = table.primary_key if set(table.primary_key) <= names else ()
            tables.append(replace(table, columns=columns, primary_key=primary_key))
    return replace(schema, tables=tuple(tables))


def rank_columns(schema: Schema, question_text: str) -> list[ColumnKey]:
    """All columns, best match first; equal scores keep the order of the schema."""
    question, text = _words(question_text), f" {' '.join(_word_list(question_text))} "
    scores = {
        (table.name, column.name): score(table, column, question, text)
        for table in schema.tables
        for column in table.columns
    }
    return sorted(scores, key=lambda key: -scores[key])


def score(table: Table, column: Column, question: frozenset[str], text: str) -> float:
    """How well a column matches a question of these words, whose ``text`` is the same words in order, 0 or more."""
    phrases = (" ".join(_word_list(str(value))) for value in column.values)
    # One-letter codes and small numbers occur in every question by chance.
    quoted = any(len(phrase) > 2 and f" {phrase} " in text for phrase in phrases)
    return (
        _WEIGHT_VALUE * quoted
        + _WEIGHT_COLUMN * _overlap(question, _words(column.name))
        + _WEIGHT_TABLE * _overlap(question, _words(table.name))
        + _WEIGHT_DESCRIPTION * _overlap(question, _words(column.description))
    )


def _overlap(question: frozenset[str], words: frozenset[str]) -> float:
    """The share of the words that the question has, in [0, 1]."""
    return len(question & words) / len(words) if words else 0.0


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in _word_list(text) if word not in STOP_WORDS)


def _word_list(text: str) -> list[str]:
    """Words in lower case, camelCase and snake_case taken apart, a plural "s" removed."""
    words = (word.casefold() for word in _WORD.findall(text))
    return [word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word for word in words]


def usable_columns(schema: Schema, ranked: Iterable[ColumnKey], k: int) -> set[ColumnKey]:
    """At most k columns taken in the order of ``ranked``, each with the keys that join its table to the others'.

    The time is k times the size of the schema: keys are worked out anew only when a column was taken.
    """
    joins = Joins(schema)
    kept: set[ColumnKey] = set()
    needed: set[ColumnKey] = set()  # what is taken with any further column
    further: dict[str, set[ColumnKey]] = {}  # by table: what else its first column brings along
    for key in ranked:
        if len(needed | {key}) > k:  # keys are only ever added, so no later choice of this one fits
            continue
        if key[0] not in joins.tables and key[0] not in further:
            further[key[0]] = joins.needed_by(key[0])
        usable = needed | {key} | further.get(key[0], set())
        if len(usable) <= k and usable != kept:
            kept = usable
            joins.choose({table for table, _ in kept})
            needed, further = kept | joins.needed, {}
    return kept


class Joins:
    """The foreign keys of a schema around the ``tables`` chosen so far, and the columns ``needed`` to join those."""

    def __init__(self, schema: Schema) -> None:
        self.primary = {table.name: _columns_of(table.name, table.primary_key) for table in schema.tables}
        self.keys = [(table.name, key) for table, key in schema.foreign_keys()]
        self.into: dict[str, list[tuple[str, ForeignKey]]] = defaultdict(list)
        self.out: dict[str, list[ForeignKey]] = defaultdict(list)
        for name, key in self.keys:
            self.into[key.ref_table].append((name, key))
            self.out[name].append(key)
        self.choose(set())

    def choose(self, tables: set[str]) -> None:
        """Choose these tables: ``needed`` is their primary keys and what joins them, by way of a third table too."""
        self.tables = tables
        self.links: dict[str, list[ForeignKey]] = defaultdict(list)
        for name, key in self.keys:
            if key.ref_table in tables:
                self.links[name].append(key)
        # A table that links two of them is the only way from one to the other.
        linking = {name for name, keys in self.links.items() if len({key.ref_table for key in keys}) > 1}
        self.joined = tables | linking
        self.needed = set().union(*(self.primary[name] for name in tables))
        for name in self.joined:
            self.needed |= _ends(name, self.links.get(name, ()))

    def needed_by(self, table: str) -> set[ColumnKey]:
        """What one more table would add to ``needed``."""
        needed = self.primary[table] | _ends(
            table, (key for key in self.out[table] if key.ref_table in self.tables or key.ref_table == table)
        )
        for name, key in self.into[table]:
            if name in self.joined:
                needed |= _ends(name, [key])
            elif name in self.links:  # with this table it links two
                needed |= _ends(name, [key, *self.links[name]])
        return needed


def _ends(table: str, keys: Iterable[ForeignKey]) -> set[ColumnKey]:
    """The columns at both ends of keys that ``table`` holds."""
    return set().union(*(_columns_of(table, key.columns) | _columns_of(key.ref_table, key.ref_columns) for key in keys))


def _columns_of(table: str, names: Iterable[str]) -> set[ColumnKey]:
    return {(table, name) for name in names}
