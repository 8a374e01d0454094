"""``LargeRows``: the rows of a result that is too large to be kept, on disk until somebody looks at them.

A result may have 64 MB, and thousands of them wait for their vote at a time. What is asked of most (how many rows, how
wide, the first few, the very same bytes as another's?) is answered without reading them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, overload

from finer_sql_lib.records import Row

LARGE_BYTES = 1024**2
"""From so many bytes on, as :func:`bytes_of` estimates them, rows are not kept in memory."""

HEAD_ROWS = 5
"""First rows that are."""

ROW_BYTES = 64
VALUE_BYTES = 56


def bytes_of(n_rows: int, n_columns: int, n_packed: int) -> int:
    """What rows of ``n_packed`` bytes of values take as Python objects, about: the estimate of the executor's caps."""
    return n_packed + n_rows * (ROW_BYTES + VALUE_BYTES * n_columns)


class LargeRows(Sequence[Row]):
    """A sequence of rows that ``load`` reads anew each time: take ``tuple(rows)`` where they are needed more than once.

    ``head``: the first ``HEAD_ROWS``; ``digest``: equal for two results only if their rows are the same, types
    included; ``n_bytes``: see :func:`bytes_of`. Equal to a tuple of the same rows, though their hashes differ.

    >>> rows = LargeRows(3, ((1,), (2,)), lambda: ((1,), (2,), (3,)), b"123", 400)
    >>> len(rows), rows[0], rows[:2], rows == ((1,), (2,), (3,))
    (3, (1,), ((1,), (2,)), True)
    """

    def __init__(
        self, n_rows: int, head: tuple[Row, ...], load: Callable[[], tuple[Row, ...]], digest: bytes, n_bytes: int
    ) -> None:
        self.head, self.load, self.digest, self.n_bytes = head, load, digest, n_bytes
        self._n_rows = n_rows

    def __len__(self) -> int:
        return self._n_rows

    @overload
    def __getitem__(self, index: int) -> Row: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Row, ...]: ...

    def __getitem__(self, index: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(index, slice):
            places = range(self._n_rows)[index]
            rows = self.head if all(place < len(self.head) for place in places) else self.load()
            return tuple(rows[place] for place in places)
        place = range(self._n_rows)[index]  # raises as a tuple does, and counts from the end
        return (self.head if place < len(self.head) else self.load())[place]

    def __iter__(self) -> Iterator[Row]:
        return iter(self.load())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LargeRows | tuple):
            return NotImplemented
        if len(self) != len(other) or self.head != tuple(other[: len(self.head)]):
            return False
        return are_identical(self, other) or self.load() == tuple(other)

    def __hash__(self) -> int:
        return hash((self._n_rows, self.head))

    def __repr__(self) -> str:
        return repr(self.load())

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (self.load(),)  # another process may not find the file


def are_identical(rows: Sequence[Row], others: Sequence[Row]) -> bool:
    """Whether both are known to hold the same rows, in the same order and of the same types, without reading any."""
    if rows is others:
        return True
    return isinstance(rows, LargeRows) and isinstance(others, LargeRows) and rows.digest == others.digest
