"""``finer-sql reproduce``: the notebooks, headless."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from annotated_doc import Doc

from finer_sql_lib.cli import note
from finer_sql_lib.reports import visible
from finer_sql_lib.runs import load_run
from finer_sql_lib.runs.files import tell_apart

if TYPE_CHECKING:
    from finer_sql_lib.notebook.pages import Site

COPIES = Path("runs/notebooks")
"""Where the executed copies go."""

_LONGEST_NAME = 200
"""Bytes; file systems take 255 of a name, and a file's part is behind it."""
_RUN_PARAMETERS = frozenset({"run", "runs"})  # what a notebook declares that draws a run, or several


@dataclass(frozen=True, slots=True)
class Reproduce:
    """Which notebooks, on which runs; without one on the sample's kept ones."""

    run: Annotated[
        tuple[Path, ...],
        Doc("An evaluated run to draw instead of the sample, into OUT/RUN-BENCHMARK-SPLIT/; repeatable."),
    ] = ()
    data: Annotated[Path | None, Doc("Folder with the questions and databases of --run, for what reads them.")] = None
    only: Annotated[tuple[str, ...], Doc("Notebook numbers, comma separated: 3,04.")] = ()
    parameters: Annotated[
        Mapping[str, str], "-p", Doc("name=value of a parameter that the notebooks declare; repeatable.")
    ] = field(default_factory=dict)
    out: Annotated[Path, Doc("Folder for figures and tables.")] = Path("figures")
    pages: Annotated[
        Path | None,
        Doc(
            "Folder for what the notebooks show without --run and -p, as Markdown; default: docs/notebooks of a "
            "checkout whose own figures/ are drawn, else no pages."
        ),
    ] = None

    def __post_init__(self) -> None:
        if self.pages is not None and (self.run or self.parameters):
            raise ValueError("--pages are of the notebooks as they are, without --run and without -p; leave out these")
        if self.data is not None and not self.run:
            raise ValueError("--data is where the databases of a --run are; give both, or neither for the sample")


def reproduce(options: Reproduce) -> None:
    """Run the notebooks in order, headless, and draw their figures.

    Example: finer-sql reproduce --only 04,08 --run runs/spider-3b
    """
    # Jupyter takes a second or more to load, and no other verb needs it.
    from finer_sql_lib.notebook.pages import Site
    from finer_sql_lib.notebook.parameter_texts import read_values
    from finer_sql_lib.notebook.runner import CellFailed, declared_parameters, find_notebooks, notebooks_folder
    from finer_sql_lib.notebook.runner import reproduce as run_notebooks

    started = time.monotonic()
    declared = {path: set(declared_parameters(path)) for path in find_notebooks(notebooks_folder(), options.only)}
    # a value for a notebook that is skipped would be without effect
    drawing = [path for path, names in declared.items() if not options.run or names & _RUN_PARAMETERS]
    asked = read_values(drawing, options.parameters)
    before = files_of(options.out)
    executed: list[Path] = []
    try:
        for notebooks, values, copies in passes(options, declared):
            names = set().union(*(declared[path] for path in notebooks))
            given = {name: value for name, value in {**values, **asked}.items() if name in names}
            executed += run_notebooks(notebooks, given, copies)
    except CellFailed as failure:
        print(visible(str(failure), breaks=True), file=sys.stderr)
        raise typer.Exit(1) from failure
    seconds = time.monotonic() - started
    drawn, tables = written_since(before, options.out)
    note(f"notebooks run: {len(executed)}, in {seconds:.0f} s; figures drawn in {options.out}/: {drawn}")
    note(f"tables written there: {tables}")
    if pages := pages_folder(options, notebooks_folder()):
        write_pages(executed, Site(notebooks_folder(), options.out, pages))


def pages_folder(options: Reproduce, notebooks: Path) -> Path | None:
    """Where pages go, None for nowhere: they say what the notebooks show as they are, so that with a run or with
    parameters, or beside other figures than their own, they would say what is not so.
    """
    if options.pages is not None:
        return options.pages
    project = notebooks.parent
    is_own = options.out.resolve() == (project / "figures").resolve() and (project / "docs").is_dir()
    return project / "docs" / "notebooks" if is_own and not options.run and not options.parameters else None


def write_pages(copies: Sequence[Path], site: Site) -> None:
    """The page of every executed notebook that did all its work, and a note on the others'."""
    from finer_sql_lib.notebook.pages import write_page

    reasons = {copy: write_page(copy, site) for copy in copies}
    note(f"pages written in {site.pages}/: {sum(not reason for reason in reasons.values())}")
    for copy, reason in reasons.items():
        if reason:
            note(f"{copy.stem}.md stays as it is: {reason}")


def passes(
    options: Reproduce, declared: Mapping[Path, set[str]]
) -> Iterator[tuple[Sequence[Path], dict[str, Any], Path]]:
    """Which notebooks are run with which parameters, and where their copies go. Paths are absolute, as a notebook runs
    in its own folder.

    Without a run all of them, on the sample. A notebook that takes one run (``run``) is run once for each, into a
    folder of that run; one that takes several (``runs``) once, into a folder named for all. The others draw no run.
    """
    out = options.out.resolve()
    if not options.run:
        yield list(declared), {"out": str(out)}, COPIES
        return
    paths = [path.resolve() for path in options.run]
    folders = {}
    for name, path in zip(tell_apart([path.parts[1:] for path in paths]), paths, strict=True):
        report = load_run(path).report()
        folders[str(path)] = f"{name.replace('/', '-')}-{report['benchmark']}-{report['split']}"
    for notebook, parameters in declared.items():
        if not parameters & _RUN_PARAMETERS:
            note(f"skipped {notebook.stem}: it draws no run; without --run it draws the sample")
    data = {} if options.data is None else {"data": str(options.data.resolve())}
    if single := [notebook for notebook, parameters in declared.items() if "run" in parameters]:
        for run, folder in folders.items():
            yield single, {**data, "run": run, "out": str(out / folder)}, COPIES / folder
    if several := [notebook for notebook, parameters in declared.items() if "runs" in parameters]:
        folder = "+".join(folders.values())
        if len(folder.encode()) > _LONGEST_NAME:
            rest = sha256(folder.encode()).hexdigest()[:8]
            folder = f"{next(iter(folders.values()))[: _LONGEST_NAME // 4]}+{len(folders) - 1}-{rest}"
        yield several, {**data, "runs": list(folders), "out": str(out / folder)}, COPIES / folder


Written = Mapping[Path, tuple[int, bytes]]
"""When each figure or table was last written, in ns, and a digest of what a table holds."""


def files_of(folder: Path) -> Written:
    """The figures (PNG) and tables (CSV) below ``folder``."""
    figures = {path: (path.stat().st_mtime_ns, b"") for path in folder.rglob("*.png")}
    tables = {path: (path.stat().st_mtime_ns, sha256(path.read_bytes()).digest()) for path in folder.rglob("*.csv")}
    return figures | tables


def written_since(before: Written, folder: Path) -> tuple[str, str]:
    """The names of the figures written into ``folder`` since, and what became of the tables: how many are byte for byte
    what they were, and which are not. What an earlier call left there, and nobody wrote since, is not named.
    """
    now = files_of(folder)
    written = sorted((path for path in now if now[path][0] != before.get(path, (0, b""))[0]), key=str)
    tables = [path for path in written if path.suffix == ".csv"]
    changed = [path for path in tables if path in before and before[path][1] != now[path][1]]
    n_new = sum(path not in before for path in tables)

    def named(paths: Sequence[Path]) -> str:
        return ", ".join(str(path.relative_to(folder)) for path in paths)

    figures = named([path for path in written if path.suffix == ".png"]) or "none"
    counted = f"{len(tables) - n_new - len(changed)} as they were, {n_new} new, {len(changed)} changed"
    return figures, f"{counted}: {named(changed)}" if changed else counted
