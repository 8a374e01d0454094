"""A few candidates of one question that went as differently as they could: what one looks at to understand a score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from finer_sql_lib.analysis.pools import Pool, question_pools
from finer_sql_lib.records import Candidate, Execution
from finer_sql_lib.runs import Run

RIGHT: Final = "right"
WRONG: Final = "runs, wrong"
FAILS: Final = "fails"
NO_SQL: Final = "no SQL"
MOST: Final = ((RIGHT, 2), (WRONG, 3), (FAILS, 2), (NO_SQL, 1))
"""How many of each kind are shown at most, in this order."""


def kind_of(execution: Execution | None, correct: bool) -> str:
    """How a candidate went: one of ``RIGHT``, ``WRONG``, ``FAILS`` (error, time-out, ...) and ``NO_SQL``.

    >>> kind_of(Execution("error", error="no such column: x"), False), kind_of(None, False)
    ('fails', 'no SQL')
    """
    if execution is None:
        return NO_SQL
    if correct:
        return RIGHT
    return WRONG if execution.outcome == "rows" else FAILS


def examples(pool: Pool) -> dict[str, Candidate]:
    """Candidates of different SQL by label ("right 1", "runs, wrong 2"), the commonest of each kind first."""
    same_sql = Counter(candidate.sql for candidate in pool.candidates)
    first: dict[tuple[str, str | None], Candidate] = {}
    for candidate, execution, correct in zip(pool.candidates, pool.executions, pool.correct, strict=True):
        first.setdefault((kind_of(execution, correct), candidate.sql), candidate)
    shown: dict[str, Candidate] = {}
    for kind, most in MOST:
        of_kind = [candidate for (its, _), candidate in first.items() if its == kind]
        of_kind.sort(key=lambda candidate: (-same_sql[candidate.sql], candidate.index))
        shown |= {f"{kind} {number}": candidate for number, candidate in enumerate(of_kind[:most], 1)}
    return shown


def chosen_pool(run: Run, question: int = -1) -> Pool:
    """A judged question of an evaluated run by its id, or with -1 the :func:`most_varied` one.

    Raises ValueError for an id that was not judged.
    """
    pools = {pool.question_id: pool for pool in question_pools(run)}
    if question < 0:
        return most_varied(list(pools.values()))
    if question not in pools:
        raise ValueError(f"the run judged no question {question}; it has {min(pools)} to {max(pools)}")
    return pools[question]


def most_varied(pools: Sequence[Pool]) -> Pool:
    """The question whose :func:`examples` have most kinds, then most members; the earliest of several.

    Raises ValueError when there are no questions.
    """
    if not pools:
        raise ValueError("there are no questions to choose from; give an evaluated run with at least one")
    return max(pools, key=lambda pool: (len(_kinds(pool)), len(examples(pool)), -pool.question_id))


def _kinds(pool: Pool) -> set[str]:
    return {kind_of(*pair) for pair in zip(pool.executions, pool.correct, strict=True)}
