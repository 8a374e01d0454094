"""The floor plan: rooms in one order without exceptions, one name for one file, and tests that mirror the rooms."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest


@pytest.fixture
def library(project: Path) -> Path:
    return project / "finer_sql_lib"


def rooms(library: Path) -> set[str]:
    folders = {path.parent.name for path in library.glob("*/__init__.py")}
    return folders | {path.stem for path in library.glob("*.py") if path.stem != "__init__"}


def test_every_room_has_its_place_and_no_import_is_let_through(project: Path, library: Path) -> None:
    contracts = tomllib.loads((project / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (order,) = (contract for contract in contracts if contract["type"] == "layers")
    layers = [room.strip() for layer in order["layers"] for room in layer.split("|")]
    assert sorted(layers) == sorted(rooms(library))
    assert order["exhaustive"] is True
    assert not any("ignore_imports" in contract for contract in contracts)


def test_the_top_of_the_library_holds_the_nouns_and_the_whole_way_only(library: Path) -> None:
    assert {path.name for path in library.glob("*.py")} == {"__init__.py", "records.py", "ask.py"}


def test_one_name_has_one_room(library: Path) -> None:
    names = Counter(path.name for path in library.rglob("*.py") if path.name != "__init__.py")
    assert [name for name, count in names.items() if count > 1] == []


def test_tests_stand_in_rooms_that_mirror_the_librarys(project: Path, library: Path) -> None:
    tests = project / "tests"
    assert list(tests.glob("test_*.py")) == []
    folders = {path.parent.name for path in tests.glob("*/test_*.py")}
    beside = {"project", "notebooks", "sample_lab", "gpu"}
    """The project as a whole, the notebooks, the lab beside the library, and what only a GPU can show."""
    assert folders - beside <= rooms(library)
    assert rooms(library) - folders <= {"records"}
