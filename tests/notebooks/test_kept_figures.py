"""What is kept in figures/ is what the notebooks write."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pandas as pd
import pytest

from finer_sql_lib.notebook.runner import find_notebooks, reproduce
from tests.notebooks.test_notebooks_front import WITHOUT, cells_of, shown_by

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


# whose columns say what a figure or table is of: "panel" of 08's names model and benchmark
SAID_BY = {"of", "run", "method", "checkpoint", "model", "arm", "log", "first", "benchmark"}


def test_every_kept_number_says_what_it_is_of() -> None:
    kept = sorted((PROJECT / "figures").glob("*.csv"))
    silent = [path.name for path in kept if not SAID_BY & set(pd.read_csv(path, nrows=0).columns)]
    assert silent == []


def test_without_the_memory_no_reward_figure_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in ``make reproduce``, which does not install what training needs."""
    absent = WITHOUT.replace('"ipywidgets"', '"faiss", "sentence_transformers"')
    (tmp_path / "sitecustomize.py").write_text(absent, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{PROJECT}")
    given = {"out": str(tmp_path / "figures"), "work": str(tmp_path / "work")}
    [copy] = reproduce(find_notebooks(PROJECT / "notebooks", ["05"]), given, tmp_path / "executed")
    shown = "".join(shown_by(cell) for cell in cells_of(copy).values() if cell.cell_type == "code")
    assert "Without faiss, sentence_transformers" in shown
    assert "neither 05_reward_parts nor 05_rewards is written" in shown
    assert "the right SQL without the format earns" in shown
    written = {path.name for path in (tmp_path / "figures").iterdir()}
    assert written == {"05_atomic.csv", "05_atomic.md", "05_atomic.tex"}
    for name in written:  # which the memory has no part in
        assert (tmp_path / "figures" / name).read_bytes() == (PROJECT / "figures" / name).read_bytes()
