"""What a message tells a person to install, in a checkout and elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

from finer_sql_lib.runs.install import install_command, is_checkout


def test_in_a_checkout_it_is_the_editable_install(project: Path) -> None:
    assert is_checkout(project)
    assert install_command("models") == "pip install -e '.[models]'"
    assert install_command() == "pip install -e ."


def test_elsewhere_the_packages_themselves_are_named(tmp_path: Path) -> None:
    command = install_command("train", source=tmp_path)
    assert command.startswith("pip install ")
    assert " torch==2.13.0 " in command
    assert "finer-sql" not in command


def test_no_message_names_the_project_as_if_it_were_on_an_index(project: Path) -> None:
    files = [
        *(project / "finer_sql_lib").rglob("*.py"),
        *(project / "notebooks").glob("*.ipynb"),
        project / "README.md",
    ]
    assert len(files) > 100
    wrong = re.compile(r"pip install ['\"]?finer-sql")
    assert [path.name for path in files if wrong.search(path.read_text(encoding="utf-8"))] == []
