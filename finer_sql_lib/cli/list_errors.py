"""``finer-sql errors``: why questions are wrong."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.analysis.errors import error_counts, error_table
from finer_sql_lib.cli import CONSOLE
from finer_sql_lib.evaluation.progress import progress_notes
from finer_sql_lib.reports.terminal import print_errors, say
from finer_sql_lib.runs import load_run


@dataclass(frozen=True, slots=True)
class ListErrors:
    """An evaluated run, and how much of its errors to show."""

    run: Annotated[Path, "run", Doc("An evaluated run.")]
    examples: Annotated[int, Doc("Wrong questions shown for each kind of error.")] = 2
    out: Annotated[Path | None, Doc("Also write all of them as CSV.")] = None


def errors(options: ListErrors) -> None:
    """Say for every wrong question why: counts by level, and examples with gold and predicted SQL.

    Example: finer-sql errors runs/spider-3b --examples 3 --out errors.csv
    """
    run = load_run(options.run)
    for note in progress_notes({str(options.run): run}):
        say(CONSOLE, note)
    table = error_table(run)
    if table.empty:
        CONSOLE.print("no wrong question")
        return
    title = f"{len(table)} wrong questions of {options.run}"
    print_errors(CONSOLE, table, error_counts(table), options.examples, title)
    if options.out is not None:
        table.to_csv(options.out, index=False)
        CONSOLE.print(f"written: {options.out}")
