"""Parameters that papermill itself sets, of whatever type it read: mended, or refused in a sentence."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest

from finer_sql_lib.notebook.parameters import ParameterError, mend_parameters
from finer_sql_lib.notebook.runner import declared_parameters, find_notebooks
from finer_sql_lib.sample.kept import ON_SPIDER, sample_runs

FOLDER = Path(__file__).resolve().parents[2] / "notebooks"
DECLARED = "runs: list[str] = []\ncounts: list[int] = [1]\nquestion: str = ''\nn: int = 30\nshare: float = 0.5"


def given(**values: object) -> dict[str, Any]:
    """The names of a notebook that declares, and was then given ``values``."""
    names: dict[str, Any] = {}
    exec(compile(DECLARED, "parameters", "exec", dont_inherit=True), names)
    return names | values


def test_one_value_stands_for_a_list_of_it() -> None:
    names = given(runs="runs/a", counts=30, share=1)
    mend_parameters(names)
    assert (names["runs"], names["counts"], names["share"]) == (["runs/a"], [30], 1)
    before = dict(names)
    mend_parameters(names)
    assert names == before


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("runs", 3, r"parameter 'runs' must be list\[str\]; got 3; with papermill: -y 'runs: \[a, b\]'"),
        ("counts", "many", r"parameter 'counts' must be list\[int\]; got 'many'"),
        ("question", 2024, r"parameter 'question' must be str; got 2024; with papermill: -r question 2024"),
        ("n", True, "parameter 'n' must be int; got True"),
    ],
)
def test_a_value_of_another_type_is_refused_in_a_sentence(name: str, value: object, message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        mend_parameters(given(**{name: value}))


def test_what_declares_nothing_is_left_alone() -> None:
    names: dict[str, Any] = {"runs": "runs/a"}
    mend_parameters(names)
    assert names == {"runs": "runs/a"}


WITH_LISTS = [
    path
    for path in find_notebooks(FOLDER)
    if any(parameter.type.startswith("list") for parameter in declared_parameters(path).values())
]


@pytest.mark.parametrize("path", WITH_LISTS, ids=lambda path: path.stem)
def test_no_notebook_uses_a_list_before_it_is_mended(path: Path) -> None:
    lists = {name for name, parameter in declared_parameters(path).items() if parameter.type.startswith("list")}
    cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
    # the parameters cell declares them
    statements = [statement for cell in cells[1:] for statement in ast.parse(cell.source).body]
    [mended] = [place for place, part in enumerate(statements) if ast.unparse(part).startswith("setup(")]
    before = {node.id for part in statements[:mended] for node in ast.walk(part) if isinstance(node, ast.Name)}
    assert not lists & before


def test_there_are_such_notebooks() -> None:
    assert {"04", "07", "08", "09", "12"} <= {path.stem[:2] for path in WITH_LISTS}


def papermill(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """papermill as a user calls it: its own kernel, and no check of ours before."""
    notebook, copy = FOLDER / "04_hardness_table.ipynb", folder / "out.ipynb"
    command = [sys.executable, "-m", "papermill", str(notebook), str(copy), "-p", "out", str(folder / "figures"), *more]
    environment = {**os.environ, "PYTHONPATH": str(FOLDER.parent)}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=300)


def test_papermill_itself_takes_a_mere_path(tmp_path: Path) -> None:
    [run] = sample_runs([ON_SPIDER]).values()
    done = papermill(tmp_path, "-p", "runs", str(run.path))
    assert done.returncode == 0, done.stderr[-2000:]
    table = (tmp_path / "figures" / "04_hardness_table.csv").read_text(encoding="utf-8")
    assert run.path.name in table
    assert "constrained" not in table  # which the notebook shows where it is given none
    refused = papermill(tmp_path, "-p", "runs", "3")
    assert refused.returncode != 0
    assert "ParameterError: parameter 'runs' must be list[str]; got 3" in refused.stderr
