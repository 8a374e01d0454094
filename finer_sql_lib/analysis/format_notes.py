"""How well candidates keep the format of the prompt: what the parser noted, in shares of the candidates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from finer_sql_lib.analysis.resampling import mean_intervals
from finer_sql_lib.prompts import parse_completion
from finer_sql_lib.records import Candidate

if TYPE_CHECKING:
    import pandas as pd

HAS_SQL = "SQL found"
IN_FORMAT = "nothing to note"


def format_notes(candidates: Sequence[Candidate], seed: int = 0) -> pd.DataFrame:
    """Shares of candidates by what ``parse_completion`` notes of them; one candidate can have several notes.

    Columns ``note``, ``percent``, ``low``, ``high``: the mean over questions of the share of a question's candidates,
    in points, with a 95 % bootstrap interval over questions. First the candidates with SQL and those without any note,
    then the notes, most frequent first. Raises ValueError without candidates.
    """
    import pandas as pd

    if not candidates:
        raise ValueError("there are no candidates to look at")
    flags: dict[int, list[set[str]]] = defaultdict(list)
    for candidate in candidates:
        found = set(parse_completion(candidate.text).notes) or {IN_FORMAT}
        flags[candidate.question_id].append(found | ({HAS_SQL} if candidate.sql is not None else set()))
    notes = sorted({note for rows in flags.values() for row in rows for note in row} | {HAS_SQL, IN_FORMAT})
    shares = np.array([[np.mean([note in row for row in rows]) for rows in flags.values()] for note in notes])
    table = pd.DataFrame(
        [
            (note, 100 * interval.value, 100 * interval.low, 100 * interval.high)
            for note, interval in zip(notes, mean_intervals(shares, seed), strict=True)
        ],
        columns=["note", "percent", "low", "high"],
    )
    table["first"] = table["note"].map({HAS_SQL: 0, IN_FORMAT: 1}).fillna(2)
    return table.sort_values(["first", "percent", "note"], ascending=[True, False, True], ignore_index=True).drop(
        columns="first"
    )
