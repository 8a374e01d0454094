"""What of a query's scope 64 bits hold, so that a grammar can carry it along from word to word.

llguidance lets a grammar's rules have a parameter of 64 bits, with conditions on it and actions that change it. Here it
is one level of a query (between SELECT and the end, or the next UNION, or the closing parenthesis): which tables it may
name, which it needs, which stand in FROM, and which table each of ``T1``, ``T2``, ... is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from finer_sql_lib.prompts.grammar_rules import all_hold, any_holds

N_BITS: Final = 64
N_FLAGS: Final = 9
MAX_ALIASES: Final = 4
MAX_TABLES: Final = (N_BITS - N_FLAGS) // 3
"""More tables than that have no room."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where everything lies in the 64 bits, for a database of ``n_tables`` tables, at most ``MAX_TABLES``.

    Three bits a table: it may be named, it stands in FROM, FROM still needs it. Of each alias T1 .. T``n_aliases`` the
    number of its table (0: not known yet), and a bit that FROM still needs it. Nine bits for the level as a whole.

    >>> Scope(11).n_aliases, Scope(14).n_aliases, Scope(18).n_aliases
    (4, 2, 0)
    """

    n_tables: int

    def __post_init__(self) -> None:
        if not 1 <= self.n_tables <= MAX_TABLES:
            raise ValueError(f"n_tables must be in 1 .. {MAX_TABLES}, got {self.n_tables}")

    @property
    def number_bits(self) -> int:
        """How many bits hold the number of a table, counted from 1."""
        return self.n_tables.bit_length()

    @property
    def n_aliases(self) -> int:
        """How many of T1, T2, ... can be followed."""
        return min(MAX_ALIASES, (N_BITS - N_FLAGS - 3 * self.n_tables) // (self.number_bits + 1))

    # -- what stands where

    def may(self, table: int) -> int:
        """The bit that says: the table may be named."""
        return 1 << table

    def present(self, table: int) -> int:
        """The bit that says: the table stands in FROM."""
        return 1 << self.n_tables + table

    def needed(self, table: int) -> int:
        """The bit that says: a column before FROM is of this table, which FROM does not have yet."""
        return 1 << 2 * self.n_tables + table

    def awaited(self, alias: int) -> int:
        """The bit that says: a column before FROM has this alias, which FROM does not have yet."""
        return 1 << 3 * self.n_tables + alias

    def alias_is(self, alias: int, table: int) -> int:
        """The bits that say: T``alias + 1`` is this table."""
        return table + 1 << self._number(alias)

    @property
    def open(self) -> int:
        """The bit that says: a name may be of any table."""
        return 1 << N_BITS - 1

    @property
    def free(self) -> int:
        """The bit that says: the reasoning named no tables."""
        return 1 << N_BITS - 2

    @property
    def nested(self) -> int:
        """The bit that says: this is a subquery, which a closing parenthesis ends."""
        return 1 << N_BITS - 3

    @property
    def early(self) -> int:
        """The bit that says: it is one before the FROM of the query around it, whose aliases nobody knows yet."""
        return 1 << N_BITS - 4

    @property
    def lettered(self) -> int:
        """The bit that says: some table has an alias other than T1, T2, ..."""
        return 1 << N_BITS - 5

    @property
    def letter_awaited(self) -> int:
        """The bit that says: a column before FROM has such an alias."""
        return 1 << N_BITS - 6

    @property
    def depth(self) -> str:
        """The bits that count the parentheses which are open."""
        return f"[{N_BITS - N_FLAGS}:{N_BITS - 6}]"

    @property
    def anything(self) -> int:
        """The start without reasoning that names tables."""
        return self.free | self._every_table

    @property
    def again(self) -> int:
        """What the next arm of a UNION keeps."""
        return self.free | self.nested | self.early | self._every_table

    @property
    def within(self) -> int:
        """What a subquery keeps: what may be named, and the aliases around it."""
        numbers = ((1 << self.n_aliases * self.number_bits) - 1) << self._number(0)
        return self.free | self.lettered | self._every_table | numbers

    def all_but(self, bits: int) -> int:
        """Every bit but these."""
        return (1 << N_BITS) - 1 & ~bits

    @property
    def alone(self) -> int:
        """What a subquery in FROM keeps, which sees nothing around it."""
        return self.free | self._every_table

    def number(self, alias: int) -> int:
        """All bits of an alias's table."""
        return ((1 << self.number_bits) - 1) << self._number(alias)

    # -- conditions

    def has(self, bit: int) -> str:
        """That this one bit is set."""
        return f"bit_set({bit.bit_length() - 1})"

    def lacks(self, bit: int) -> str:
        """That this one bit is not set."""
        return f"bit_clear({bit.bit_length() - 1})"

    def alias_eq(self, alias: int, number: int) -> str:
        """That the alias is the table of this number; 0 is none yet."""
        start = self._number(alias)
        return f"eq([{start}:{start + self.number_bits}], {number})"

    def alias_ne(self, alias: int, number: int) -> str:
        """That the alias is another table, or none."""
        return f"not({self.alias_eq(alias, number)})"

    def may_any(self, tables: Iterable[int]) -> str:
        """That one of the tables may be named."""
        return any_holds(self.has(self.may(table)) for table in sorted(tables))

    def is_outer(self, alias: int) -> str:
        """That a query around this one has the alias."""
        return all_hold([self.has(self.nested), self.is_known(alias)])

    def needs_nothing(self) -> str:
        """That no column before FROM needs a table, which FROM does not have yet."""
        return f"is_zeros([{2 * self.n_tables}:{3 * self.n_tables}])"

    def complete(self) -> str:
        """That FROM has all that the words before it need."""
        tables = any_holds([self.has(self.open), self.needs_nothing()])
        # two bits, "awaited" and "there is one" above it: not the first alone
        letter = f"ne([{N_BITS - 6}:{N_BITS - 4}], 1)"
        if not self.n_aliases:
            return all_hold([tables, letter])
        return all_hold([tables, letter, f"is_zeros([{3 * self.n_tables}:{3 * self.n_tables + self.n_aliases}])"])

    def is_known(self, alias: int) -> str:
        """That the alias is a table, of this query or of one around it."""
        return all_hold([self.lacks(self.awaited(alias)), self.alias_ne(alias, 0)])

    @property
    def _every_table(self) -> int:
        return (1 << self.n_tables) - 1

    def _number(self, alias: int) -> int:
        return 3 * self.n_tables + self.n_aliases + alias * self.number_bits
