"""Two runs on the same questions, part by part: what changed, for the vote and for single samples."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

import pandas as pd

from finer_sql_lib.analysis.compare import compare, load_judged, shared_metric
from finer_sql_lib.analysis.flips import ALL
from finer_sql_lib.evaluation.intervals import sampled_ex
from finer_sql_lib.runs import Run

_COLUMNS = (
    *("run", "part", "questions", "ex_before", "ex_after", "gained", "lost", "p"),
    *("sample_before", "sample_after"),
)


def changes_by_part(pairs: Mapping[str, tuple[Run, Run]], parts_of: Callable[[Run], Mapping[str, str]]) -> pd.DataFrame:
    """What changed in each of ``pairs`` (name -> run before, run after): a row per part, and one over all questions.

    ``parts_of`` tells a run's parts (database -> part, or nothing where there are none). Columns: run (the pair's
    name), part (``flips.ALL`` in the last row of a pair), questions, ex_before, ex_after (percent), gained and lost
    (questions right only after, only before), p (McNemar's exact test on these), sample_before, sample_after (percent
    of the candidates that are right, each question weighing the same). No pairs, no rows.

    Raises RunError for two runs that ``compare.shared_metric`` refuses, ValueError for two that share no question,
    KeyError for a database without a part.
    """
    rows = [(name, *row) for name, pair in pairs.items() for row in _changes(*pair, parts_of(pair[0]))]
    return pd.DataFrame(rows, columns=list(_COLUMNS))


def _changes(before: Run, after: Run, part_of: Mapping[str, str]) -> Iterator[tuple[object, ...]]:
    """The rows of one pair, as in ``_COLUMNS`` after the name."""
    metric = shared_metric(before, after)
    sides = [{item.question_id: item for item in load_judged(run)} for run in (before, after)]
    shared = sorted(sides[0].keys() & sides[1].keys())
    parts: dict[str, list[int]] = defaultdict(list)
    for question in shared if part_of else ():
        parts[part_of[sides[0][question].db_id]].append(question)
    for part, asked in [*sorted(parts.items()), (ALL, shared)]:
        then, now = ([side[question] for question in asked] for side in sides)
        row = compare(now, then, metric).overall
        exs = (100 * row.ex_b, 100 * row.ex_a)
        samples = (100 * sampled_ex(then), 100 * sampled_ex(now))
        yield part, len(asked), *exs, len(row.only_a), len(row.only_b), row.p_value, *samples
