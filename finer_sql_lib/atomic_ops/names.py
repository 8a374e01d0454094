"""Canonical names: which T1, C1 or output a name in a query stands for, without a schema.

Rules that stand in for the schema: an unqualified column belongs to the query's only source; among several, to the
derived table that has an output of that name; otherwise it stays bare. A double-quoted name is a string, as SQLite
reads it when no such column exists, where a value is expected (the right of a comparison, an IN list, a bound of
BETWEEN, the result of a CASE) and when it holds no letter (``"%Y"``, ``", "``) or starts with ``%``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlglot import exp

MAX_OUTPUT_CHARS = 1_000
"""A longer output is known by a digest: outputs that name outputs twice would double their text at every step."""

Outputs = Mapping[str, str]
"""Name of an output of a nested query -> its canonical name seen from outside."""


@dataclass(frozen=True, slots=True)
class Source:
    """One table of a FROM clause: how the query calls it, its label (T1, ...) and, if it is nested, its outputs."""

    name: str
    label: str
    outputs: Outputs


@dataclass(slots=True)
class Scope:
    """What is visible inside one SELECT. ``by_name`` and ``by_output`` are its sources by what finds them.

    ``aliases`` are its named outputs; those in ``hidden`` are also columns of their own expression
    (``upper(name) AS name``), so only ORDER BY, which looks at outputs first, sees them.
    """

    parent: Scope | None = None
    sources: list[Source] = field(default_factory=list)
    ctes: dict[str, tuple[str, Outputs]] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    windows: dict[str, str] = field(default_factory=dict)
    by_name: dict[str, Source] = field(default_factory=dict)
    by_output: dict[str, Source] = field(default_factory=dict)

    def add(self, name: str, outputs: Outputs) -> str:
        """Register the next source and return its label."""
        label = f"T{len(self.sources) + 1}"
        source = Source(name.lower(), label, outputs)
        self.sources.append(source)
        # the first of one name counts
        self.by_name.setdefault(source.name, source)
        for output in outputs:
            self.by_output.setdefault(output, source)
        return label

    def qualified(self, qualifier: str, name: str) -> tuple[str, str]:
        """(label, canonical column) of ``qualifier.name``; an unknown qualifier is kept as written."""
        scope: Scope | None = self
        level = ""
        while scope is not None:
            if source := scope.by_name.get(qualifier):
                return level + source.label, source.outputs.get(name, name)
            scope, level = scope.parent, level + "^"
        return qualifier, name

    def bare(self, name: str) -> tuple[str, str]:
        """(label or "", canonical column) of an unqualified ``name``."""
        if len(self.sources) == 1:
            return self.sources[0].label, self.sources[0].outputs.get(name, name)
        if source := self.by_output.get(name):
            return source.label, source.outputs[name]
        return "", name


def output_text(rendered: str) -> str:
    """The text of an output as other expressions quote it: itself, or a digest where it is too long."""
    if len(rendered) <= MAX_OUTPUT_CHARS:
        return rendered
    return f"#{hashlib.blake2b(rendered.encode(errors='replace'), digest_size=16).hexdigest()}"


def is_string(column: exp.Column, sql: str) -> bool:
    """Whether a double-quoted name is meant as a string. ``sql`` is the text that ``column`` was parsed from."""
    identifier = column.this
    start = identifier.meta.get("start")
    # The tree does not keep which quotation mark a name had; the text does.
    if column.table or start is None or sql[start : start + 1] != '"':
        return False
    name = identifier.name
    if name.startswith("%") or not any(character.isalpha() for character in name):
        return True
    holder, key = column.parent, column.arg_key
    match holder:
        case exp.EQ() | exp.NEQ() | exp.GT() | exp.GTE() | exp.LT() | exp.LTE() | exp.Like() | exp.Glob():
            return key == "expression"
        case exp.In():
            return key == "expressions"
        case exp.Between() | exp.If() | exp.Case():
            return key != "this"
    return False
