"""What one untrusted statement may use: time, rows, bytes, memory."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated

from annotated_doc import Doc


@dataclass(frozen=True, slots=True)
class Limits:
    """The caps of one statement; the same for every statement of an Executor.

    ``timeout_s``: seconds a statement may run; later it is ``timeout``. At most 0.5 s more pass before it ends.
    ``max_rows``: rows of a result; one more and it is ``too_large`` (the rows are dropped, never cut).
    ``max_bytes``: bytes a result takes as Python objects, estimated as 64 per row + 56 per value + its serialised
    text; also the longest string or blob a statement may build.
    ``max_memory_bytes``: bytes SQLite may allocate in one worker, sorters and temporary tables included; beyond it
    the statement is ``too_large``. The worker process as a whole is held to 1.6 times this above its own size.
    ``max_sql_chars``: follows from the memory (a 16th); a longer text is an ``error`` and never sent to SQLite.

    >>> Limits(timeout_s=5).max_rows
    500000
    >>> Limits(max_rows=0)
    Traceback (most recent call last):
    ...
    ValueError: Limits.max_rows is 0; it must be a whole number of at least 1
    """

    timeout_s: Annotated[float, Doc("Seconds one SQL statement may run.")] = 30.0
    max_rows: int = 500_000
    max_bytes: int = 64 * 1024**2
    max_memory_bytes: int = 160 * 1024**2

    @property
    def max_sql_chars(self) -> int:
        """A text of four bytes per character exists four times on its way into SQLite."""
        return self.max_memory_bytes // 16

    def __post_init__(self) -> None:
        if not (math.isfinite(self.timeout_s) and self.timeout_s > 0):
            raise ValueError(f"Limits.timeout_s is {self.timeout_s}; it must be a finite number of seconds above 0")
        _check_at_least("max_rows", self.max_rows, 1)
        _check_at_least("max_bytes", self.max_bytes, 1024)
        _check_at_least("max_memory_bytes", self.max_memory_bytes, 4 * 1024**2)


def _check_at_least(name: str, value: int, smallest: int) -> None:
    if not isinstance(value, int) or value < smallest:
        raise ValueError(f"Limits.{name} is {value}; it must be a whole number of at least {smallest}")
