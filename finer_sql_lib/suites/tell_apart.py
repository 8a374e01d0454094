"""Which variants to keep: those that tell apart queries that are the same on the original.

The queries come in pairs: a gold and its neighbour, or two candidates of one question. What the original already tells
apart needs no variant. A variant on which a gold does not run is no use, since nothing can be judged there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from finer_sql_lib.execution import Executor, Job
from finer_sql_lib.records import Execution
from finer_sql_lib.results import same_spider, same_values
from finer_sql_lib.suites.neighbours import neighbours


@dataclass(frozen=True, slots=True)
class Pair:
    """Two queries for one question that return the same on the original; ``other`` may be wrong."""

    sql: str
    other: str


@dataclass(frozen=True, slots=True)
class Trial:
    """What one variant showed: the numbers of the pairs that it tells apart, and whether every gold ran on it."""

    killed: frozenset[int]
    usable: bool


def gold_pairs(
    golds: Iterable[str], keys: Mapping[str, str], original: Path, executor: Executor
) -> tuple[list[Pair], int]:
    """Golds with the neighbours that the original takes for them, and how many neighbours there are in all."""
    pairs = [Pair(gold, other) for gold in dict.fromkeys(golds) for other in neighbours(gold, keys)]
    results = executor.run(Job(original, sql) for pair in pairs for sql in (pair.sql, pair.other))
    alike = [
        pair for pair in pairs if _same(pair, results[Job(original, pair.sql)], results[Job(original, pair.other)])
    ]
    return alike, len(pairs)


def candidate_pairs(questions: Iterable[Sequence[str]], original: Path, executor: Executor) -> tuple[list[Pair], int]:
    """Candidates of one question with the same result on the original, each beside the first of them."""
    listed = [tuple(dict.fromkeys(sqls)) for sqls in questions]
    results = executor.run(Job(original, sql) for sqls in listed for sql in sqls)
    pairs: dict[Pair, None] = {}
    total = 0
    for sqls in listed:
        ran = [sql for sql in sqls if results[Job(original, sql)].outcome == "rows"]
        total += max(len(ran) - 1, 0)
        leaders: list[str] = []
        for sql in ran:
            rows = results[Job(original, sql)].rows
            leader = next((each for each in leaders if same_values(results[Job(original, each)].rows, rows)), None)
            if leader is None:
                leaders.append(sql)
            else:
                pairs[Pair(leader, sql)] = None
    return list(pairs), total


def try_variants(
    pairs: Sequence[Pair], golds: Iterable[str], original: Path, variants: Sequence[Path], executor: Executor
) -> list[Trial]:
    """What each variant shows of the pairs. ``golds``: what has to run on it wherever it runs on the original."""
    must = [sql for sql in dict.fromkeys(golds) if executor.execute(original, sql).outcome == "rows"]
    texts = dict.fromkeys([*must, *(sql for pair in pairs for sql in (pair.sql, pair.other))])
    results = executor.run(Job(path, sql) for path in variants for sql in texts)
    trials = []
    for path in variants:
        killed = frozenset(
            number
            for number, pair in enumerate(pairs)
            if not _same(pair, results[Job(path, pair.sql)], results[Job(path, pair.other)])
        )
        trials.append(Trial(killed, all(results[Job(path, sql)].outcome == "rows" for sql in must)))
    return trials


def choose(trials: Sequence[Trial], count: int) -> list[int]:
    """The numbers of ``count`` usable trials, one after the other the one that shows most.

    A pair weighs half as much each time that it has been told apart already, so that hard ones come first and the
    others are shown more than once. Of equal trials the first is taken.

    >>> trials = [Trial(frozenset({1, 2}), True), Trial(frozenset({2}), True), Trial(frozenset({3}), True)]
    >>> choose(trials, 2)
    [0, 2]
    """
    chosen: list[int] = []
    times: dict[int, int] = {}
    left = [number for number, trial in enumerate(trials) if trial.usable]
    while left and len(chosen) < count:
        best = max(left, key=lambda number: (sum(0.5 ** times.get(p, 0) for p in trials[number].killed), -number))
        for pair in trials[best].killed:
            times[pair] = times.get(pair, 0) + 1
        left.remove(best)
        chosen.append(best)
    return chosen


def _same(pair: Pair, first: Execution, second: Execution) -> bool:
    """Whether two results are the same to the official evaluator; one that took too long shows nothing."""
    if "timeout" in (first.outcome, second.outcome):
        return True
    if first.outcome != "rows" or second.outcome != "rows":
        return first.outcome == second.outcome
    # None: too much to compare, which shows nothing either
    return same_spider(first.rows, second.rows, "order by" in pair.sql.lower()) is not False
