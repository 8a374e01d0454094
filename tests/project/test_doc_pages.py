"""The pages on GPUs and machines show commands that exist."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import typer.main

from finer_sql_lib.cli.main import app


@pytest.mark.parametrize("page", ["gpu.md", "machines.md"])
def test_every_command_of_a_page_parses(project: Path, page: str) -> None:
    text = (project / "docs" / page).read_text(encoding="utf-8")
    lines = re.findall(r"finer-sql ((?:generate|evaluate|fit)\b[^\n`\"]*)", text)
    assert len(lines) >= 3
    group = typer.main.get_command(app)
    for name, *arguments in (shlex.split(line) for line in lines):
        if arguments:
            command = group.get_command(None, name)  # type: ignore[attr-defined]
            command.make_context(name, arguments, resilient_parsing=False)  # a wrong option or a missing one raises


def test_the_page_s_table_is_what_the_command_says(project: Path) -> None:
    from finer_sql_lib.cli.fit_model import plans_of
    from finer_sql_lib.training.fit import SHAPES
    from finer_sql_lib.training.settings import preset

    text = (project / "docs" / "gpu.md").read_text(encoding="utf-8")
    for model, shape in SHAPES.items():
        cells = []
        for card in (12, 24, 48, 80):
            fitting = [plan for plan in plans_of(shape, preset("spider-3b"), card) if plan["fits"]]
            cells.append(f"{fitting[0]['way']}: {fitting[0]['gib']:.0f}" if fitting else "nothing")
        assert f"| {model} | {' | '.join(cells)} |" in text
