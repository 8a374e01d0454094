"""Fixtures and the environment that every test runs in."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

Cli = Callable[..., tuple[int, str, str]]
PROJECT = Path(__file__).resolve().parent.parent
SHARED_DATA = PROJECT.parent / "shared" / "data"
HAND_WRITTEN = PROJECT / "tests" / "fixtures" / "hand_written"
"""48 questions in Spider's layout, and a pool of 12 candidates for each with the usual mistakes; see its README."""

# Set before any test module imports a heavy library: those read the environment once, at import.
os.environ.setdefault("HF_HUB_OFFLINE", "1")  # a test that would download something fails instead of waiting
os.environ.setdefault("MPLBACKEND", "Agg")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ.setdefault("VLLM_ENABLE_V1_MULTIPROCESSING", "0")  # the engine in this process: its errors are ours to see
os.environ.setdefault("VLLM_CPU_KVCACHE_SPACE", "1")  # GiB, used by the CPU build only


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real benchmark data beside the project; the test skips where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip("no ../shared/data beside the project: this test needs the real benchmark files")
    return SHARED_DATA


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of the source tree."""
    return PROJECT


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Runs the command in this process; returns exit code, stdout and stderr."""

    from finer_sql_lib.cli.main import main

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["finer-sql", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        printed = capsys.readouterr()
        return int(stopped.value.code or 0), printed.out, printed.err

    return run
