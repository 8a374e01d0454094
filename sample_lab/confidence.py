"""What the votes of the model small are worth: ``python -m sample_lab.confidence``.

From its kept runs on Spider dev, with and without the constraint, for the number of candidates that ``finer-sql ask``
samples; into ``confidence.json`` beside its adapter. The same runs give the same file.
"""

from __future__ import annotations

from pathlib import Path

from finer_sql_lib.analysis.calibration import calibrate
from finer_sql_lib.analysis.confidence import FILE, write_confidences
from finer_sql_lib.cli.suited_sampling import SMALL_N
from finer_sql_lib.sample.kept import CONSTRAINED_ON_SPIDER, ON_SPIDER, sample_runs
from finer_sql_lib.sample.small import SMALL, adapter_dir

MADE_BY = "python -m sample_lab.confidence"


def measure(path: Path) -> None:
    """Write into the file ``path`` what votes of small are worth, constrained and free."""
    runs = sample_runs([CONSTRAINED_ON_SPIDER[ON_SPIDER], ON_SPIDER])
    write_confidences([calibrate(run, SMALL_N) for run in runs.values()], path, MADE_BY)


if __name__ == "__main__":
    measure(adapter_dir(SMALL) / FILE)
