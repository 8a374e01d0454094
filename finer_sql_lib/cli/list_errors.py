"""``finer-sql errors``: why questions are wrong."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.analysis.errors import error_counts, error_table
from finer_sql_lib.cli import CONSOLE, AsJson, json_text, note
from finer_sql_lib.evaluation.progress import progress_notes
from finer_sql_lib.reports.terminal import print_errors, say
from finer_sql_lib.runs import load_run
from finer_sql_lib.runs.kept_form import withheld_note


@dataclass(frozen=True, slots=True)
class ListErrors:
    """An evaluated run, and how much of its errors to show."""

    run: Annotated[Path, "run", Doc("An evaluated run.")]
    examples: Annotated[int, Doc("Wrong questions shown for each kind of error.")] = 2
    out: Annotated[Path | None, Doc("Also write all of them as CSV.")] = None
    as_json: AsJson = False


def errors(options: ListErrors) -> None:
    """Say for every wrong question why: counts by level, and examples with gold and predicted SQL.

    Example: finer-sql errors runs/spider-3b --examples 3 --out errors.csv
    """
    # pandas takes half a second to load, and no other verb needs it
    from finer_sql_lib.reports.tables import to_csv

    run = load_run(options.run)
    table = error_table(run)
    if options.out is not None:
        options.out.write_text(to_csv(table), encoding="utf-8", newline="\n")
    # said with --quiet too: what a table leaves out belongs to it
    notes = [*progress_notes({str(options.run): run}), *filter(None, [withheld_note(run)])]
    if options.as_json:
        # pandas' own writer: a missing value is null there
        wrong = json.loads(table.to_json(orient="records"))
        print(json_text({"run": str(options.run), "errors": wrong, "notes": notes}))
        return
    for sentence in notes:
        say(CONSOLE, sentence)
    if table.empty:
        CONSOLE.print("no wrong question")
        return
    title = f"{len(table)} wrong questions of {options.run}"
    print_errors(CONSOLE, table, error_counts(table), options.examples, title)
    if options.out is not None:
        note(f"written: {options.out}")
