"""Run notebooks headless through papermill, strictly.

Papermill only warns of a parameter that a notebook does not declare, and runs on; here every name and type is checked
before the first cell of the first notebook. A notebook runs in this interpreter, from its own folder (as JupyterLab
does), and its executed copy goes to ``out_dir``: the source is never written. A notebook that ends itself with
``setup.skip(reason)`` counts as done; its reason is printed.
"""

from __future__ import annotations

import ast
import os
import re
import sys
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path

import nbformat
import papermill
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_core.paths import jupyter_runtime_dir
from papermill.exceptions import PapermillExecutionError
from papermill.execute import remove_error_markers
from traitlets import default

from finer_sql_lib.notebook.parameters import TYPES, Parameter, ParameterError, ParameterValue, fits
from finer_sql_lib.notebook.setup import Skipped
from finer_sql_lib.reports import visible
from finer_sql_lib.runs import RunError
from finer_sql_lib.runs.bars import is_quiet
from finer_sql_lib.runs.install import SOURCE

PATTERN = "[0-9][0-9]_*.ipynb"
FIRST = "00_check_environment.ipynb"
PACKAGED = SOURCE / "finer_sql_lib" / "notebooks"
"""Where the wheel brings them; in a checkout they lie beside the package."""

_ANSI = re.compile(r"\x1b\[[0-9;]*m")


class CellFailed(RuntimeError):
    """A notebook's cell raised; the message holds the notebook, the cell's number and source, and the error."""


class _ThisInterpreter(AsyncKernelManager):
    """Starts the interpreter we run in, whatever kernels are installed on the machine, and talks over local sockets."""

    # ipc, not tcp: the kernel listens on no port that others on the machine could reach.
    @default("transport")
    def _local_sockets(self) -> str:
        return "ipc"

    @default("ip")
    def _sockets_outside_the_project(self) -> str:
        folder = Path(jupyter_runtime_dir())
        folder.mkdir(parents=True, exist_ok=True)
        return str(folder / f"finer-sql-{os.getpid()}")

    @property
    def kernel_spec(self) -> KernelSpec:
        argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        # Figures stand in the copy, whatever backend the shell set.
        backend = {"MPLBACKEND": "module://matplotlib_inline.backend_inline"}
        return KernelSpec(argv=argv, env=backend, display_name="finer-sql", language="python")


def notebooks_folder() -> Path:
    """Where the notebooks lie: in the folder one stands in, in the checkout, or in the installed package.

    Raises FileNotFoundError where there are none.
    """
    # a folder of that name may be somebody else's: its first notebook tells
    for folder in (Path("notebooks"), PACKAGED, SOURCE / "notebooks"):
        if (folder / FIRST).is_file():
            return folder
    raise FileNotFoundError(
        "no notebooks: they are neither in this folder nor in the installed package; install it again"
    )


def find_notebooks(folder: str | Path, only: Sequence[str] = ()) -> list[Path]:
    """The notebooks ``NN_name.ipynb`` of ``folder`` in order; ``only`` picks some by number ("04", "4") or whole name.

    Raises FileNotFoundError when there are none, ValueError for an unknown number or name (listing what there is).
    """
    names = {
        path: {path.stem, path.name, path.stem[:2], str(int(path.stem[:2]))}
        for path in sorted(Path(folder).glob(PATTERN))
    }
    if not names:
        raise FileNotFoundError(f"no notebooks in {folder}: run this in the project's folder, or name the folder")
    for pick in only:
        if not any(pick in own for own in names.values()):
            raise ValueError(f"no notebook {pick!r} in {folder}; there are {', '.join(path.stem for path in names)}")
    return [path for path, own in names.items() if not only or own & set(only)]


def declared_parameters(notebook: str | Path) -> dict[str, Parameter]:
    """What the cell tagged ``parameters`` declares, by name; no such cell: nothing.

    Raises ParameterError for a line that is not ``name: type = literal``, so that no parameter goes unchecked.
    """
    # Not papermill.inspect_notebook: it passes over every line with two equal signs (one in a help is enough) and over
    # every line that it cannot read, with a note in its log, and needs a notebook that names its kernel.
    path = Path(notebook)
    _, source = _parameters_cell(path)
    lines = source.splitlines()
    try:
        statements = ast.parse(source).body
    except SyntaxError as problem:
        raise ParameterError(f"{path.name}: the parameters cell is not Python: {problem}") from problem
    declared = [_declared(path, statement, lines[(statement.end_lineno or 1) - 1]) for statement in statements]
    return {parameter.name: parameter for parameter in declared}


def check_parameters(
    notebooks: Sequence[str | Path], parameters: Mapping[str, object]
) -> dict[Path, dict[str, ParameterValue]]:
    """For each notebook the parameters it will get: those it declares, with their types checked.

    Raises ParameterError for a name that none of the notebooks declares, or a value of another type than declared
    (an int is a float, a bool is not an int, nothing is guessed from text).
    """
    declared = {Path(notebook): declared_parameters(notebook) for notebook in notebooks}
    names = sorted({name for own in declared.values() for name in own})
    for name in parameters:
        if name not in names:
            stems = ", ".join(path.stem for path in declared)
            raise ParameterError(f"unknown parameter {name!r}: {stems} declare {', '.join(names) or 'none'}")
    return {
        path: {name: _checked(path, own[name], value) for name, value in parameters.items() if name in own}
        for path, own in declared.items()
    }


def reproduce(
    notebooks: Sequence[str | Path], parameters: Mapping[str, object], out_dir: str | Path = "runs/notebooks"
) -> list[Path]:
    """Run ``notebooks`` in order, with ``parameters``; returns the executed copies in ``out_dir``.

    Each notebook gets the parameters it declares. Relative paths among them are read from the notebook's own folder.
    One that skips itself, or that was given runs it cannot use (RunError), says so and is no failure; its copy holds
    the cells that ran.
    Raises ParameterError before anything runs, CellFailed at the first cell that raises (its executed copy is kept).
    """
    chosen = check_parameters(notebooks, parameters)
    folder = Path(out_dir).resolve()
    targets = {path: folder / path.name for path in chosen}
    for path, target in targets.items():
        if target == path.resolve():
            raise ValueError(f"out_dir {out_dir} holds {path.name} itself, which would be overwritten; choose another")
    folder.mkdir(parents=True, exist_ok=True)
    for path, values in chosen.items():
        _run_notebook(path, targets[path], values)
    return list(targets.values())


def _run_notebook(path: Path, target: Path, values: Mapping[str, ParameterValue]) -> None:
    if not is_quiet():
        print(f"running {visible(path.stem)}", flush=True)
    try:
        papermill.execute_notebook(
            str(path.resolve()),
            str(target),
            parameters=dict(values),
            kernel_name="python3",
            language="python",
            kernel_manager_class=_ThisInterpreter,
            cwd=str(working_folder(path)),
            progress_bar=sys.stderr.isatty() and not is_quiet(),
        )
    except PapermillExecutionError as problem:
        # what a run cannot give, the run's own error says in a sentence; a WorkLost is no matter of runs
        is_unfit = problem.ename == RunError.__name__ and not values.keys().isdisjoint(("run", "runs"))
        if problem.ename == Skipped.__name__ or is_unfit:
            print(visible(f"skipped {path.stem}: {problem.evalue}"), flush=True)
            nbformat.write(remove_error_markers(nbformat.read(target, as_version=4)), target)
            return
        # Counted from 1 in the source: where parameters came in, the copy has one cell more, after those declared.
        position, _ = _parameters_cell(path)
        number = problem.cell_index + (0 if values and problem.cell_index > position else 1)
        source, error = textwrap.indent(problem.source, "    "), _ANSI.sub("", problem.evalue)
        raise CellFailed(
            f"{path.name}, cell {number}:\n\n{source}\n\n{problem.ename}: {error}\n\n"
            f"the executed copy with the traceback is {target}"
        ) from problem


def working_folder(path: Path) -> Path:
    """Where a notebook runs: in its own folder; one of the installed package in the folder ``runs`` where one stands.

    Its relative paths are then read as in a checkout: ``../figures`` is the folder ``figures`` where one stands.
    """
    own = path.resolve().parent
    if own != PACKAGED:
        return own
    folder = Path("runs").resolve()
    folder.mkdir(exist_ok=True)
    return folder


def _parameters_cell(path: Path) -> tuple[int, str]:
    """Position and source of the cell tagged ``parameters``; (-1, "") where there is none."""
    cells = nbformat.read(path, as_version=4).cells
    tagged = [(i, str(cell["source"])) for i, cell in enumerate(cells) if "parameters" in cell.metadata.get("tags", [])]
    if len(tagged) > 1:
        raise ParameterError(f"{path.name} has {len(tagged)} cells tagged parameters; keep one")
    return tagged[0] if tagged else (-1, "")


def _declared(path: Path, statement: ast.stmt, last_line: str) -> Parameter:
    if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name) or not statement.value:
        raise ParameterError(f"{path.name}: write `name: type = literal` in the parameters cell, not {last_line!r}")
    name, type_name = statement.target.id, ast.unparse(statement.annotation)
    if type_name not in TYPES:
        raise ParameterError(f"{path.name}: parameter {name!r} is {type_name}; it must be one of {', '.join(TYPES)}")
    try:
        default = ast.literal_eval(statement.value)
    except ValueError as problem:
        raise ParameterError(f"{path.name}: the default of {name!r} must be a literal, not {last_line!r}") from problem
    comment = last_line[statement.end_col_offset :].strip().removeprefix("#").strip()
    parameter = Parameter(name, type_name, default, comment)
    _checked(path, parameter, default)
    return parameter


def _checked(path: Path, parameter: Parameter, value: object) -> ParameterValue:
    """``value``, where it has the parameter's type; raises ParameterError otherwise."""
    if not fits(parameter.type, value):
        raise ParameterError(f"{path.stem}: parameter {parameter.name!r} must be {parameter.type}; got {value!r}")
    return value  # type: ignore[return-value]
