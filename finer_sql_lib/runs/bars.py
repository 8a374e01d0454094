"""The progress bars of all steps, in one look, and one switch that turns them off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NoReturn

from tqdm import tqdm

_QUIET: ContextVar[bool] = ContextVar("quiet", default=False)


@contextmanager
def quieted(quiet: bool = True) -> Iterator[None]:
    """No progress bars and no notes inside; with ``quiet`` False as outside.

    >>> with quieted():
    ...     is_quiet()
    True
    """
    token = _QUIET.set(quiet or is_quiet())
    try:
        yield
    finally:
        _QUIET.reset(token)


def is_quiet() -> bool:
    """Whether bars and notes are to be left out here."""
    return _QUIET.get()


def progress_bar(
    total: int, unit: str, *, done: int = 0, doing: str | None = None, shown: bool = True
) -> tqdm[NoReturn]:
    """A bar over ``total`` things, ``done`` of them already; on stderr, so that it is never in a result."""
    if is_quiet() or not shown:
        return tqdm(total=total, disable=True)
    # disable is not given: TQDM_DISABLE=1 of the environment counts
    return tqdm(total=total, initial=done, unit=unit, desc=doing, dynamic_ncols=True)
