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


def test_parameters_are_read_as_the_notebook_declares_them(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    given: list[tuple[list[str], dict[str, object]]] = []

    def run(notebooks: list[Path], parameters: dict[str, object]) -> list[Path]:
        given.append(([path.stem[:2] for path in notebooks], parameters))
        return notebooks

    monkeypatch.chdir(tmp_path)  # where there are no notebooks
    monkeypatch.setattr("finer_sql_lib.notebook.runner.reproduce", run)
    code, _, err = cli("reproduce", "--only", "4,15", "-p", "n=12", "-p", "question=How many, a=b?", "--out", tmp_path)
    assert code == 0, err
    assert given == [(["04", "15"], {"out": str(tmp_path), "n": 12, "question": "How many, a=b?"})]
    for text, message in (
        ("n=many", "parameter 'n' must be int; got 'many'"),
        ("moon=1", "unknown parameter 'moon'"),
        ("n", "-p wants name=value, got 'n'"),
    ):
        code, _, err = cli("reproduce", "--only", "15", "-p", text)
        assert code == 2
        assert message in err
