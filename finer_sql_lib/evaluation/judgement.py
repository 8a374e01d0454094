"""What a judge says of one pair: correct, wrong, or not to be judged, and why."""

from __future__ import annotations

from typing import NamedTuple


class Judgement(NamedTuple):
    """``correct`` is None when the pair cannot be judged (the gold does not run, say); ``why`` is never empty.

    ``why`` begins with one of a few fixed phrases; a detail may follow after ``": "``.
    """

    correct: bool | None
    why: str

    @property
    def cause(self) -> str:
        """``why`` without its detail: what an error report counts by.

        >>> Judgement(False, "does not execute: no such column: nam").cause
        'does not execute'
        """
        return self.why.partition(": ")[0]
