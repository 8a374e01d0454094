"""The checks of ``make gpu`` as tests, and what they say where there is no GPU."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.gpu.__main__ import CHECKS, Measured, environment, measure, row, rows
from tests.gpu.checks import Figure
from tests.gpu.world import chosen_model

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return chosen_model("", tmp_path_factory.mktemp("model"))[0]


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no GPU here")
@pytest.mark.parametrize("check", CHECKS)
def test_what_only_a_gpu_can_show(check: str, model: str, tmp_path: Path) -> None:
    measured = measure(check, model, tmp_path, is_gpu=True)
    assert measured.kept, f"{measured}\n{(tmp_path / f'{check}.log').read_text()[-3000:]}"


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_a_gpu_the_checks_say_that_they_are_skipped(project: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.gpu"], cwd=project, capture_output=True, text=True, check=True, timeout=120
    )
    assert ended.stdout.startswith("no GPU here: the checks on a GPU are skipped")


def test_a_bound_that_is_not_kept_stands_in_its_row() -> None:
    assert row("vllm", Figure("ratio", 0.9, "x", least=0.98)) == "| vllm | ratio | 0.9 x | >= 0.98 | NOT KEPT |"
    assert row("memory", Figure("peak", 21000, "MiB", most=22000)) == "| memory | peak | 21,000 MiB | <= 22000 |  |"
    assert row("memory", Figure("ratio", 1.2, "", 0.5, 1.0)) == "| memory | ratio | 1.2  | >= 0.5, <= 1.0 | NOT KEPT |"


def test_what_a_check_found_before_it_failed_stands_in_the_table() -> None:
    failed = Measured([Figure("vLLM's start", 40.0, "s")], 61.2, "ended with 1")
    assert rows("vllm", failed) == [
        "| vllm | vLLM's start | 40 s |  |  |",
        "| vllm | the whole check | 61 s | | FAILED: ended with 1 |",
    ]
    assert not failed.kept


def test_a_check_has_the_engine_of_users_and_not_that_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VLLM_ENABLE_V1_MULTIPROCESSING", "0")
    assert environment("no-model")["VLLM_ENABLE_V1_MULTIPROCESSING"] == "1"


def test_a_check_that_fails_and_one_that_does_not_end_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "__init__.py").touch()
    monkeypatch.chdir(tmp_path)  # where a package tests is another one
    failed = measure("vllm", str(tmp_path / "no-model"), tmp_path, is_gpu=False)
    assert (failed.figures, failed.fault) == ([], "ended with 1")
    assert "no-model" in (tmp_path / "vllm.log").read_text()
    assert measure("vllm", "no-model", tmp_path, is_gpu=False, deadline_s=0.1).fault == "no end after 0.1 s"
