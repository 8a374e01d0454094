"""``finer-sql compare``: two runs on the same questions, or several against the first."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.analysis.compare import compare_runs
from finer_sql_lib.cli import CONSOLE, AsJson, json_text
from finer_sql_lib.evaluation.progress import progress_notes
from finer_sql_lib.reports.terminal import print_comparison, say
from finer_sql_lib.runs import load_run


@dataclass(frozen=True, slots=True)
class Compare:
    """Evaluated runs."""

    run_a: Annotated[Path, "run_a", Doc("An evaluated run.")]
    runs_b: Annotated[tuple[Path, ...], "run_b", Doc("Others, scored by the same metric; each is compared with run_a.")]
    as_json: AsJson = False


def compare(options: Compare) -> None:
    """Compare two runs on the same questions: accuracies, discordant questions by level, McNemar's exact p-value.

    Example: finer-sql compare runs/with-memory runs/without-memory
    """
    # all before the first is printed: a run that cannot be compared should not stand below half a result
    comparisons = {run: compare_runs(options.run_a, run) for run in options.runs_b}
    # said with --quiet too: what a score leaves out belongs to it
    notes = list(progress_notes({str(path): load_run(path) for path in (options.run_a, *options.runs_b)}))
    if options.as_json:
        compared = [{"b": str(run), **asdict(comparison)} for run, comparison in comparisons.items()]
        print(json_text({"a": str(options.run_a), "with": compared, "notes": notes}))
        return
    for sentence in notes:
        say(CONSOLE, sentence)
    for run, comparison in comparisons.items():
        print_comparison(CONSOLE, comparison, f"a = {options.run_a}, b = {run}; {comparison.metric}")
