"""``finer-sql join``: one run of those that several machines made of a part each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.cli import note
from finer_sql_lib.runs import load_run
from finer_sql_lib.runs.joining import join_runs


@dataclass(frozen=True, slots=True)
class Join:
    """The parts, and where the whole goes."""

    parts: Annotated[tuple[Path, ...], "part", Doc("Runs with the same arguments, on different questions.")]
    run: Annotated[Path, "--run", Doc("The new run directory.")]


def join(options: Join) -> None:
    """Join runs of parts of a benchmark into one, which is then evaluated, and goes on, as a whole.

    Example: finer-sql join runs/part-1 runs/part-2 --run runs/whole
    """
    joined = join_runs([load_run(path) for path in options.parts], options.run)
    table = joined.table("candidates")
    questions = len(table.column("question_id").unique())
    note(f"{options.run}: {questions} questions of {len(options.parts)} runs, {len(table)} candidates")
