"""The 64 bits of a scope: everything has its place, whatever the number of tables."""

from __future__ import annotations

import pytest

from finer_sql_lib.prompts.scope import MAX_TABLES, Scope


@pytest.mark.parametrize("n_tables", range(1, MAX_TABLES + 1))
def test_no_bit_means_two_things_and_all_fit(n_tables: int) -> None:
    scope = Scope(n_tables)
    bits = [of(table) for of in (scope.may, scope.present, scope.needed) for table in range(n_tables)]
    bits += [of(alias) for of in (scope.awaited, scope.number) for alias in range(scope.n_aliases)]
    first, last = (int(end) for end in scope.depth.strip("[]").split(":"))
    bits += [1 << bit for bit in range(first, last)]
    bits += [scope.open, scope.free, scope.nested, scope.early, scope.lettered, scope.letter_awaited]
    assert sum(bits) < 1 << 64
    assert sum(bits).bit_count() == sum(bit.bit_count() for bit in bits), "a carry, so two of them overlap"


@pytest.mark.parametrize("n_tables", range(1, MAX_TABLES + 1))
def test_an_alias_can_be_each_table(n_tables: int) -> None:
    scope = Scope(n_tables)
    for alias in range(scope.n_aliases):
        numbers = {scope.alias_is(alias, table) for table in range(n_tables)}
        assert len(numbers) == n_tables
        assert all(number and number | scope.number(alias) == scope.number(alias) for number in numbers)


@pytest.mark.parametrize("n_tables", [0, MAX_TABLES + 1])
def test_a_number_of_tables_that_has_no_room(n_tables: int) -> None:
    with pytest.raises(ValueError, match=f"n_tables must be in 1 .. 18, got {n_tables}"):
        Scope(n_tables)


def test_a_subquery_keeps_aliases_and_no_needs() -> None:
    scope = Scope(5)
    assert scope.within & scope.number(0) == scope.number(0)
    assert not scope.within & (
        scope.needed(0) | scope.present(0) | scope.awaited(0) | scope.letter_awaited | scope.open
    )
    assert not scope.alone & scope.number(0)
