"""Every number that README and docs/results.md give of models is one that a notebook drew, in a file of figures/."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

TABLE = "08_comparison_table.csv"
SECTIONS = {"README.md": ("## What it shows", "\n## ", 4), "docs/results.md": ("# Results", "\n## What stands", 25)}
"""Page -> where its numbers begin and end, and how many there are at least: guards the search itself."""
FIGURES = ("03_ex_against_n.png", "08_comparison.png")


@pytest.fixture(params=SECTIONS)
def section(request: pytest.FixtureRequest, project: Path) -> str:
    start, end, _ = SECTIONS[request.param]
    text = (project / request.param).read_text(encoding="utf-8")
    return text.partition(start)[2].partition(end)[0]


@pytest.fixture
def fewest(request: pytest.FixtureRequest) -> int:
    return SECTIONS[request.node.callspec.params["section"]][2]


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines))


def numbers(cells: Iterator[str]) -> Iterator[float]:
    for cell in cells:
        yield from (float(number) for number in re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", cell))


def test_the_figures_are_there_and_shown(project: Path) -> None:
    text = (project / "docs/results.md").read_text(encoding="utf-8")
    for name in FIGURES:
        assert f"(../figures/{name})" in text
        assert (project / "figures" / name).is_file()


def test_the_table_is_the_notebooks(project: Path) -> None:
    text = (project / "docs/results.md").read_text(encoding="utf-8").partition("## What stands")[0]
    shown = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"]
    header, _, *body = shown
    drawn, *lines = rows(project / "figures" / TABLE)
    places = [drawn.index(name) for name in header]
    assert body == [[line[place] for place in places] for line in lines if line[0] == "ours"]


def test_every_other_number_is_in_the_file_that_is_named_for_it(project: Path, section: str, fewest: int) -> None:
    """``<!-- figures/NAME.csv -->`` stands before the paragraph whose decimal numbers are in that file."""
    found = 0
    for name, paragraph in re.findall(r"<!-- figures/(\S+) -->\n(.*?)(?=\n\n|\Z)", section, flags=re.DOTALL):
        known = [abs(value) for value in numbers(cell for line in rows(project / "figures" / name) for cell in line)]
        for number in re.findall(r"(?<![\w.])\d+\.\d+(?![\w.]*\w)", paragraph):
            digits = len(number.partition(".")[2])
            assert any(f"{value:.{digits}f}" == number for value in known), f"{number} is not in figures/{name}"
            found += 1
    assert found >= fewest
    named = re.sub(r"<!-- figures/\S+ -->\n.*?(?=\n\n|\Z)", "", section, flags=re.DOTALL)
    prose = "\n".join(line for line in named.splitlines() if line[:1] not in "|!")
    assert re.findall(r"\d+\.\d+", prose) == [], "a number without the file that it comes from"
