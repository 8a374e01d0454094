"""Notebooks of a run that was kept without its benchmark: the same figures to the byte, and a sentence for the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import matplotlib.pyplot as plt
import pytest

from finer_sql_lib.analysis.keep import keep_run
from finer_sql_lib.runs import load_run
from tests.cli.hand_written import evaluate_hand_written
from tests.conftest import Cli
from tests.notebooks.test_notebooks_comparison import files, run_cells


@pytest.fixture(autouse=True)
def _close_figures() -> Iterator[None]:
    yield
    plt.close("all")


@pytest.fixture
def pair(cli: Cli, tmp_path: Path) -> tuple[Path, Path]:
    """A run and its kept form, of one name."""
    whole, kept = (tmp_path / folder / "mine" for folder in ("whole", "kept"))
    evaluate_hand_written(cli, whole)
    keep_run(load_run(whole), kept)
    return whole, kept


@pytest.mark.parametrize(
    ("number", "more"),
    [("03", {"draws": 2}), ("04", {}), ("09", {"draws": 2}), ("10", {}), ("12", {"draws": 2}), ("14", {})],
)
def test_a_kept_run_draws_what_the_run_draws(
    number: str, more: dict[str, object], pair: tuple[Path, Path], tmp_path: Path
) -> None:
    said = []
    for path in pair:
        given = {"runs": [str(path)]} if number in ("04", "09", "12") else {"run": path}
        said.append("".join(run_cells(number, **given, **more, out=tmp_path / path.parent.name / "figures")))
    drawn = [tmp_path / path.parent.name / "figures" for path in pair]
    assert files(drawn[0]) == files(drawn[1]) != set()
    for name in files(drawn[0]):
        assert (drawn[0] / name).read_bytes() == (drawn[1] / name).read_bytes(), name
    if number in ("03", "10", "14"):  # which show single questions
        assert ["mine is kept without spider" in text for text in said] == [False, True]
