"""Documentation is held to account: doctests run, and every command the README shows exists."""

from __future__ import annotations

import doctest
import importlib
import json
import pkgutil
import re
import shlex
import tomllib
from pathlib import Path

import pytest
import typer.main

import finer_sql_lib

MODULES = sorted(info.name for info in pkgutil.walk_packages(finer_sql_lib.__path__, "finer_sql_lib."))
OPTIONAL = {"torch", "transformers", "vllm", "trl", "peft", "openai", "datasets", "faiss", "sentence_transformers"}
FEWEST_EXAMPLES = 6
"""Guards the collector itself: a finder that finds nothing would pass every module."""


def _tests(name: str) -> list[doctest.DocTest]:
    """The examples of one module; ModuleNotFoundError for an absent extra is left to the caller."""
    module = importlib.import_module(name)
    return [test for test in doctest.DocTestFinder(exclude_empty=True).find(module, name) if test.examples]


@pytest.mark.filterwarnings("ignore:.torch.jit.:DeprecationWarning")  # torch's own, as a module imports TRL and vLLM
@pytest.mark.parametrize("name", MODULES)
def test_doctests(name: str) -> None:
    try:
        tests = _tests(name)
    except ModuleNotFoundError as problem:
        if problem.name is None or problem.name.partition(".")[0] not in OPTIONAL:
            raise
        pytest.skip(f"{name} needs {problem.name}, which is not installed")
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL)
    for test in tests:
        assert runner.run(test).failed == 0, f"{test.name}: see the captured output"


def test_the_collector_finds_examples() -> None:
    light = [f"finer_sql_lib.{name}" for name in ("records", "runs.codec", "voting.rules", "prompts.template")]
    assert all(_tests(name) for name in light)
    assert sum(len(test.examples) for name in light for test in _tests(name)) >= FEWEST_EXAMPLES


def _readme_commands(project: Path) -> list[str]:
    pages = ("README.md", "docs/commands.md", "docs/data.md", "docs/suites.md")
    text = "\n".join((project / page).read_text(encoding="utf-8") for page in pages)
    blocks = re.findall(r"```(?:bash|sh|console)\n(.*?)```", text, flags=re.DOTALL)
    lines = "\n".join(blocks).replace("\\\n", " ").splitlines()
    return [line.split("  #")[0].strip() for line in lines if line.strip()]


def test_every_finer_sql_command_in_readme_and_docs_parses(project: Path) -> None:
    commands = [shlex.split(line)[1:] for line in _readme_commands(project) if line.startswith("finer-sql ")]
    assert len(commands) >= 3
    from finer_sql_lib.cli.main import app

    group = typer.main.get_command(app)
    for name, *arguments in commands:
        command = group.get_command(None, name)  # type: ignore[attr-defined]
        assert command is not None, f"a page shows `finer-sql {name}`, which is no command"
        command.make_context(name, arguments, resilient_parsing=False)  # a wrong option or a missing one raises


def test_every_make_target_in_the_readme_exists(project: Path) -> None:
    makefile = (project / "Makefile").read_text(encoding="utf-8")
    targets = [line.split()[1] for line in _readme_commands(project) if line.startswith("make ")]
    assert {"reproduce", "test"} <= set(targets)
    for target in targets:
        assert re.search(rf"^{target}:", makefile, flags=re.MULTILINE), f"README shows `make {target}`"


def test_the_map_gives_every_room_of_the_library_one_line_in_order(project: Path) -> None:
    text = (project / "docs/rooms.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `([a-z_]+)(?:\.py|/)` \|", text, flags=re.MULTILINE)
    contracts = tomllib.loads((project / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (order,) = (contract for contract in contracts if contract["type"] == "layers")
    assert listed == [room.strip() for layer in order["layers"] for room in layer.split("|")]


def test_links_inside_the_project_lead_somewhere(project: Path) -> None:
    pages = [project / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    for page in [*pages, *sorted((project / "docs").rglob("*.md"))]:
        for target in re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}, which is not there"


PAGES = "docs/notebooks"
MOST_BYTES = 60_000


def _notebooks(project: Path) -> list[str]:
    return sorted(path.stem for path in (project / "notebooks").glob("[0-9][0-9]_*.ipynb"))


def test_the_readme_links_every_notebook_and_its_page_and_the_start_page_says_the_same(project: Path) -> None:
    row = r"^\| \[(\w+)\]\(docs/notebooks/\1\.md\) \(\[source\]\(notebooks/\1\.ipynb\)\) \| (.+) \|$"
    listed = re.findall(row, (project / "README.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert [name for name, _ in listed] == _notebooks(project)
    start = json.loads((project / "notebooks" / "START.ipynb").read_text(encoding="utf-8"))
    text = "".join("".join(cell["source"]) for cell in start["cells"])
    assert re.findall(r"^- \[(\w+)\]\(\1\.ipynb\): (.+)$", text, flags=re.MULTILINE) == listed
    assert "/lab/tree/notebooks/START.ipynb" in (project / "Makefile").read_text(encoding="utf-8")


def test_every_notebook_has_a_page_that_is_light_and_of_no_machine(project: Path) -> None:
    pages = {path.stem: path.read_bytes() for path in (project / PAGES).iterdir()}
    assert sorted(pages) == _notebooks(project)
    for name, page in pages.items():
        assert len(page) <= MOST_BYTES, name
        text = page.decode()
        assert "Finding" in text, name
        assert "data:image" not in text  # a picture is linked
        assert not re.search(r"(?<![\w.>])/(?:home|tmp|root|usr|work|opt|Users)/", text), name
        assert "Html()" not in text


def test_a_page_shows_every_figure_of_its_notebook(project: Path) -> None:
    for name in _notebooks(project):
        page = (project / PAGES / f"{name}.md").read_text(encoding="utf-8")
        drawn = {path.stem for path in (project / "figures").glob(f"{name[:2]}_*.png")}
        assert set(re.findall(r"!\[\w+\]\(\.\./\.\./figures/(\w+)\.png\)", page)) == drawn, name
