"""``finer-sql compare``: two runs on the same questions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.analysis.compare import compare_runs
from finer_sql_lib.cli import CONSOLE
from finer_sql_lib.evaluation.progress import progress_notes
from finer_sql_lib.reports.terminal import print_comparison, say
from finer_sql_lib.runs import load_run


@dataclass(frozen=True, slots=True)
class Compare:
    """Two evaluated runs."""

    run_a: Annotated[Path, "run_a", Doc("An evaluated run.")]
    run_b: Annotated[Path, "run_b", Doc("Another one, scored by the same metric.")]


def compare(options: Compare) -> None:
    """Compare two runs on the same questions: accuracies, discordant questions by level, McNemar's exact p-value.

    Example: finer-sql compare runs/with-memory runs/without-memory
    """
    comparison = compare_runs(options.run_a, options.run_b)
    for note in progress_notes({str(path): load_run(path) for path in (options.run_a, options.run_b)}):
        say(CONSOLE, note)
    print_comparison(CONSOLE, comparison, f"a = {options.run_a}, b = {options.run_b}; {comparison.metric}")
