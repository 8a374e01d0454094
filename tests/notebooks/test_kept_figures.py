"""What is kept in figures/ is what the notebooks write."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat

from finer_sql_lib.notebook.runner import find_notebooks

PROJECT = Path(__file__).resolve().parents[2]


def written_by_notebooks() -> set[str]:
    """The files of every name like "03_outcomes" in a notebook's code: a table's where it is saved as one."""
    names = set()
    for path in find_notebooks(PROJECT / "notebooks"):
        source = "".join(cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code")
        for name in re.findall(rf'"({path.stem[:2]}_[a-z_]+)"', source):
            is_table = re.search(rf'save_table\([a-z_]+, "{name}"', source)
            names |= {f"{name}.{suffix}" for suffix in (("md", "tex", "csv") if is_table else ("pdf", "png", "csv"))}
    return names


def test_every_kept_figure_is_one_that_a_notebook_writes() -> None:
    kept = {path.name for path in (PROJECT / "figures").iterdir() if path.is_file()}
    assert kept - written_by_notebooks() == set()
    assert len(kept) > 100
