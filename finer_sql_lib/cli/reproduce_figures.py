"""``finer-sql reproduce``: the notebooks, headless."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer
from annotated_doc import Doc

from finer_sql_lib.cli import note
from finer_sql_lib.reports import visible


@dataclass(frozen=True, slots=True)
class Reproduce:
    """Which notebooks, on which runs; without one on the sample's kept ones."""

    run: Annotated[tuple[Path, ...], Doc("An evaluated run to draw instead of the sample; repeatable.")] = ()
    only: Annotated[tuple[str, ...], Doc("Notebook numbers, comma separated: 3,04.")] = ()
    parameters: Annotated[
        Mapping[str, str], "-p", Doc("name=value of a parameter that the notebooks declare; repeatable.")
    ] = field(default_factory=dict)
    out: Annotated[Path, Doc("Folder for figures and tables.")] = Path("figures")


def reproduce(options: Reproduce) -> None:
    """Run the notebooks in order, headless, and draw their figures.

    Example: finer-sql reproduce --only 04,08 --run runs/spider-3b
    """
    # Jupyter takes a second or more to load, and no other verb needs it.
    from finer_sql_lib.notebook.parameter_texts import read_values
    from finer_sql_lib.notebook.runner import CellFailed, declared_parameters, find_notebooks, notebooks_folder
    from finer_sql_lib.notebook.runner import reproduce as run_notebooks

    started = time.monotonic()
    notebooks = find_notebooks(notebooks_folder(), options.only)
    declared = {name for notebook in notebooks for name in declared_parameters(notebook)}
    # Notebooks run in their own folder, so paths have to be absolute.
    runs = [str(path.resolve()) for path in options.run]
    values: dict[str, object] = {"out": str(options.out.resolve())}
    values |= {"runs": runs, "run": runs[0]} if runs else {}
    values = {name: value for name, value in values.items() if name in declared}
    values |= read_values(notebooks, options.parameters)
    try:
        copies = run_notebooks(notebooks, values)
    except CellFailed as failure:
        print(visible(str(failure), breaks=True), file=sys.stderr)
        raise typer.Exit(1) from failure
    seconds = time.monotonic() - started
    figures = ", ".join(sorted(path.name for path in options.out.glob("*.png"))) or "none"
    note(f"notebooks run: {len(copies)}, in {seconds:.0f} s; figures in {options.out}/: {figures}")
