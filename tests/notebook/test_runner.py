"""The strict notebook runner, on small notebooks made here: one behaviour each."""

from __future__ import annotations

import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from finer_sql_lib.notebook.runner import (
    CellFailed,
    Parameter,
    ParameterError,
    check_parameters,
    declared_parameters,
    find_notebooks,
    reproduce,
)

PARAMETERS = 'run: str = ""  # where = it is\nn: int = 30\nrates: list[float] = [0.5, 1.0]\nfast: bool = False'


def write_notebook(path: Path, *sources: str, parameters: str | None = PARAMETERS) -> Path:
    cells = [new_markdown_cell("# question")]
    if parameters is not None:
        cells.append(new_code_cell(parameters, metadata={"tags": ["parameters"]}))
    nbformat.write(new_notebook(cells=cells + [new_code_cell(source) for source in sources]), path)
    return path


def printed(executed: Path) -> str:
    outputs = [output for cell in nbformat.read(executed, 4).cells for output in cell.get("outputs", [])]
    return "".join(output.get("text", "") for output in outputs)


def test_parameters_are_read_with_type_default_and_help(tmp_path: Path) -> None:
    declared = declared_parameters(write_notebook(tmp_path / "01_x.ipynb"))
    assert declared["run"] == Parameter("run", "str", "", "where = it is")
    assert declared["rates"] == Parameter("rates", "list[float]", [0.5, 1.0], "")
    assert declared_parameters(write_notebook(tmp_path / "02_y.ipynb", parameters=None)) == {}


@pytest.mark.parametrize(
    ("cell", "message"),
    [
        ("n = 30", "write `name: type = literal`"),
        ("n: int", "write `name: type = literal`"),
        ("n: int = 2 * 15", "must be a literal"),
        ("n: int = 'thirty'", "must be int; got 'thirty'"),
        ("n: dict = {}", "is dict; it must be one of str, int"),
        ("n: int = ", "not Python"),
    ],
)
def test_a_parameter_that_cannot_be_checked_is_the_notebooks_fault(tmp_path: Path, cell: str, message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        declared_parameters(write_notebook(tmp_path / "01_x.ipynb", parameters=cell))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"rnu": "runs/x"}, r"unknown parameter 'rnu': 01_x declare fast, n, rates, run"),
        ({"run": 3}, "'run' must be str; got 3"),
        ({"n": "30"}, "'n' must be int; got '30'"),
        ({"n": True}, "'n' must be int; got True"),
        ({"n": 1.0}, "'n' must be int"),
        ({"fast": 1}, "'fast' must be bool; got 1"),
        ({"rates": 0.5}, r"'rates' must be list\[float\]"),
        ({"rates": ["a"]}, r"'rates' must be list\[float\]"),
    ],
)
def test_unknown_or_ill_typed_parameters_stop_before_the_first_cell(
    tmp_path: Path, given: dict[str, object], message: str
) -> None:
    mark = tmp_path / "a_cell_ran"
    notebook = write_notebook(tmp_path / "01_x.ipynb", f"open({str(mark)!r}, 'w').close()")
    with pytest.raises(ParameterError, match=message):
        reproduce([notebook], given, tmp_path / "out")
    assert not mark.exists()
    assert not (tmp_path / "out").exists()


def test_the_second_notebooks_mistake_stops_the_first(tmp_path: Path) -> None:
    mark = tmp_path / "a_cell_ran"
    first = write_notebook(tmp_path / "01_x.ipynb", f"open({str(mark)!r}, 'w').close()", parameters="n: int = 1")
    second = write_notebook(tmp_path / "02_y.ipynb", parameters="n: str = ''")
    with pytest.raises(ParameterError, match="02_y: parameter 'n' must be str"):
        reproduce([first, second], {"n": 2}, tmp_path / "out")
    assert not mark.exists()


def test_each_notebook_gets_the_parameters_it_declares(tmp_path: Path) -> None:
    one = write_notebook(tmp_path / "01_x.ipynb", parameters="run: str = ''")
    two = write_notebook(tmp_path / "02_y.ipynb", parameters="n: float = 1.0")
    assert check_parameters([one, two], {"run": "r", "n": 3}) == {one: {"run": "r"}, two: {"n": 3}}


@pytest.fixture(scope="module")
def executed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, bytes]:
    """One real execution, shared: the folder, the executed copy, and the source's bytes before it."""
    folder = tmp_path_factory.mktemp("notebooks")
    source = write_notebook(folder / "01_x.ipynb", "import os, sys\nprint(n, rates, sys.executable, os.getcwd())")
    before = source.read_bytes()
    (copy,) = reproduce([source], {"n": 5, "rates": [0.25]}, folder / "out")
    return folder, copy, before


def test_it_runs_with_the_parameters_in_this_interpreter_and_the_notebooks_folder(
    executed: tuple[Path, Path, bytes],
) -> None:
    folder, copy, _ = executed
    assert printed(copy).strip() == f"5 [0.25] {sys.executable} {folder.resolve()}"


def test_the_source_is_not_written(executed: tuple[Path, Path, bytes]) -> None:
    folder, copy, before = executed
    assert (folder / "01_x.ipynb").read_bytes() == before
    assert copy == (folder / "out" / "01_x.ipynb").resolve()


def test_an_out_dir_that_holds_the_source_is_refused(tmp_path: Path) -> None:
    notebook = write_notebook(tmp_path / "01_x.ipynb")
    before = notebook.read_bytes()
    with pytest.raises(ValueError, match="would be overwritten"):
        reproduce([notebook], {}, tmp_path)
    assert notebook.read_bytes() == before


@pytest.mark.parametrize("given", [{}, {"n": 7}])
def test_a_failing_cell_shows_notebook_number_source_and_error(tmp_path: Path, given: dict[str, object]) -> None:
    notebook = write_notebook(tmp_path / "04_table.ipynb", "fine = 1", "left = 0\nn / left", "print('not reached')")
    with pytest.raises(CellFailed) as caught:
        reproduce([notebook], given, tmp_path / "out")
    message = str(caught.value)
    assert message.startswith(
        "04_table.ipynb, cell 4:\n\n    left = 0\n    n / left\n\nZeroDivisionError: division by zero"
    )
    assert "not reached" not in printed(tmp_path / "out" / "04_table.ipynb")


def test_notebooks_are_found_in_order_and_picked_by_number_or_name(tmp_path: Path) -> None:
    for name in ("04_b", "03_a", "10_c"):
        write_notebook(tmp_path / f"{name}.ipynb")
    write_notebook(tmp_path / "scratch.ipynb")
    assert [path.stem for path in find_notebooks(tmp_path)] == ["03_a", "04_b", "10_c"]
    assert [path.stem for path in find_notebooks(tmp_path, ["10", "03_a"])] == ["03_a", "10_c"]
    with pytest.raises(ValueError, match=r"no notebook '05' .* there are 03_a, 04_b, 10_c"):
        find_notebooks(tmp_path, ["05"])
    with pytest.raises(FileNotFoundError, match="no notebooks in"):
        find_notebooks(tmp_path / "nowhere")
