"""The command as a whole: its help, and what it refuses before any work."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

import finer_sql_lib
from finer_sql_lib.cli.main import VERBS, app
from tests.conftest import HAND_WRITTEN, Cli


def test_ask_and_generate_refuse_what_cannot_work(cli: Cli, tmp_path: Path) -> None:
    database = HAND_WRITTEN / "database" / "alpine_huts" / "alpine_huts.sqlite"
    cases = [
        (("ask", database, "How many?", "--model", "./nowhere"), "'./nowhere' does not exist"),
        (("ask", database, "How many?", "--model", "./nowhere", "-n", "0"), "n (candidates per question) must be"),
        (("ask", database, "How many?", "--model", "./x", "--temperature", "-1"), "temperature must be"),
        (("ask", database, "How many?", "--model", tmp_path, "--rule", "best"), "config.json"),
        (("generate", "--model", "./x", "--data", HAND_WRITTEN, "--run", tmp_path / "r", "--limit", "0"), "--limit"),
    ]
    for arguments, message in cases:
        code, _, err = cli(*arguments)
        assert code == 2
        assert message in err


def test_the_version_is_told(cli: Cli) -> None:
    assert cli("--version") == (0, f"finer-sql {finer_sql_lib.__version__}\n", "")


def test_the_shell_can_complete() -> None:
    typed = {"_FINER_SQL_COMPLETE": "complete_bash", "COMP_WORDS": "finer-sql ev", "COMP_CWORD": "1"}
    assert CliRunner().invoke(app, [], env=typed, prog_name="finer-sql").output.split() == ["evaluate"]


def test_help_is_the_tour(cli: Cli) -> None:
    code, out, _ = cli("--help")
    assert code == 0
    for verb in VERBS:
        assert verb in out
        assert "Example:" in cli(verb, "--help")[1]
