"""``finer-sql reproduce``: what a notebook is given."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Cli


def test_reproduce_gives_a_notebook_only_what_it_declares(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    """``15_ask_your_database`` draws nothing, so it has no ``out``."""
    given: list[dict[str, object]] = []

    def run(notebooks: list[Path], parameters: dict[str, object]) -> list[Path]:
        given.append(parameters)
        return notebooks

    monkeypatch.chdir(project)
    monkeypatch.setattr("finer_sql_lib.notebook.runner.reproduce", run)
    for number in ("15", "04"):
        assert cli("reproduce", "--only", number, "--out", tmp_path)[0] == 0
    assert given == [{}, {"out": str(tmp_path)}]
