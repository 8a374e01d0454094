"""Rules of a grammar whose parameter is a query's scope, as llguidance reads them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Final

NOTHING: Final = "nothing::_"
"""What stands before a symbol with an action that would be alone otherwise: see :meth:`Rules.step`."""


@dataclass
class Rules:
    """Rules with the parameter, and their alternatives in the order of writing.

    >>> rules = Rules()
    >>> rules.add("table", "SINGER joined::bit_or(0x2)", when="bit_set(0)")
    >>> print(rules.text())
    table::_ : SINGER joined::bit_or(0x2) %if bit_set(0)
    """

    alternatives: dict[str, list[str]] = field(default_factory=dict)

    def add(self, rule: str, *symbols: str, when: str = "") -> None:
        """One more alternative for each of ``symbols``, on a condition."""
        condition = f" %if {when}" if when else ""
        self.alternatives.setdefault(rule, []).extend(f"{each}{condition}" for each in symbols)

    def step(self, rule: str, symbols: str) -> None:
        """A rule that only goes on, to be used with one action while another stands in ``symbols``.

        llguidance 1.7 replaces a rule that has one alternative by that, and a symbol that is alone by what it stands
        for, and loses actions, or gives up. So there are two alternatives here, and something that is nothing.
        """
        self.add(rule, f"{NOTHING} {symbols}", when="bit_set(0)")
        self.add(rule, f"{NOTHING} {symbols}", when="bit_clear(0)")

    def text(self) -> str:
        """All of them, a rule after the other."""
        return "\n".join(f"{rule}::_ : " + "\n  | ".join(each) for rule, each in self.alternatives.items())


def all_hold(conditions: Sequence[str]) -> str:
    """That each of the conditions holds; llguidance joins two at a time.

    >>> all_hold(["bit_set(0)", "bit_set(1)", "bit_set(2)"])
    'and(and(bit_set(0), bit_set(1)), bit_set(2))'
    """
    return reduce(lambda a, b: f"and({a}, {b})", conditions)


def any_holds(conditions: Iterable[str]) -> str:
    """That one of the conditions holds."""
    return reduce(lambda a, b: f"or({a}, {b})", conditions)
