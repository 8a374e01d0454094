"""What is installed, and what importing it costs."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata, util
from pathlib import Path

import pytest

import finer_sql_lib
from finer_sql_lib.sample import BENCHMARKS
from finer_sql_lib.sample.kept import CHECKPOINTS, STARTS

HEAVY = (
    "torch",
    "vllm",
    "trl",
    "transformers",
    "pandas",
    "sentence_transformers",
    "faiss",
    "openai",
    "datasets",
    "llguidance",
)
LIGHT = (
    "finer_sql_lib",
    "finer_sql_lib.records",
    "finer_sql_lib.runs",
    "finer_sql_lib.schema",
    "finer_sql_lib.prompts",
    "finer_sql_lib.benchmarks",
    "finer_sql_lib.execution",
    "finer_sql_lib.results",
    "finer_sql_lib.generation",
    "finer_sql_lib.voting",
    "finer_sql_lib.evaluation.evaluate",
    "finer_sql_lib.atomic_ops",
    "finer_sql_lib.cli.main",
)


@pytest.mark.parametrize("module", LIGHT)
def test_a_light_module_loads_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_version_is_the_packages(project: Path) -> None:
    assert metadata.version("finer-sql") == finer_sql_lib.__version__
    assert f"version: {finer_sql_lib.__version__}" in (project / "CITATION.cff").read_text(encoding="utf-8")


def build_wheel(project: Path, folder: Path) -> Path:
    """The project's wheel, built into ``folder``."""
    if util.find_spec("hatchling") is None:
        pytest.skip("hatchling is not installed here (pip brings it for a build): the wheel cannot be built offline")
    build = "from hatchling.build import build_wheel; import sys; print(build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", build, str(folder)], cwd=project, capture_output=True, text=True, check=True
    )
    return folder / done.stdout.strip()


def test_every_file_of_the_library_is_in_the_wheel(project: Path, tmp_path: Path) -> None:
    names = set(zipfile.ZipFile(build_wheel(project, tmp_path)).namelist())
    library = (path for path in (project / "finer_sql_lib").rglob("[!.]*") if path.is_file())
    expected = {str(path.relative_to(project)) for path in library if "__pycache__" not in path.parts}
    assert expected - names == set()
    assert "finer_sql_lib/py.typed" in names  # else a user's type checker sees no types
    sample = {name.split("/")[2] for name in names if name.startswith("finer_sql_lib/sample/")}
    assert {*BENCHMARKS, *CHECKPOINTS, *STARTS, "runs", "ablation-small", "README.md"} <= sample
    assert not any("test" in name.split("/")[0] for name in names)
    assert not any("sample_lab" in name for name in names)  # whoever uses the sample needs nothing of what makes it


def test_the_wheel_works_where_there_is_no_checkout(project: Path, tmp_path: Path) -> None:
    """Installed into a folder of its own (what it needs comes from this environment), used in an empty one."""
    wheel = build_wheel(project, tmp_path)
    site, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    elsewhere.mkdir()
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", site, wheel)
    subprocess.run(pip, check=True, capture_output=True)
    environment = {**os.environ, "PYTHONPATH": str(site)}

    def finer_sql(*arguments: str) -> str:
        command = (sys.executable, site / "bin" / "finer-sql", *arguments)
        done = subprocess.run(command, cwd=elsewhere, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert finer_sql("--version") == f"finer-sql {finer_sql_lib.__version__}\n"
    before = sorted(site.rglob("[!_]*.ipynb"))
    assert [path.name for path in before] == sorted(path.name for path in (project / "notebooks").glob("*.ipynb"))
    assert "notebooks run: 1" in finer_sql("reproduce", "--only", "04", "--out", "figures")
    assert {"04_hardness.png", "04_hardness_table.csv"} <= {path.name for path in (elsewhere / "figures").iterdir()}
    assert sorted(path.name for path in elsewhere.iterdir()) == ["figures", "runs"]
    assert sorted(site.rglob("[!_]*.ipynb")) == before


def test_extras_are_those_that_error_messages_name(project: Path) -> None:
    extras = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert {"models", "vllm", "train", "ray", "excel", "dev", "all"} == set(extras)


def test_windows_is_told_where_it_runs() -> None:
    """In one sentence, and not by the absence of a module of Linux."""
    program = "import sys; sys.platform = 'win32'; sys.modules['fcntl'] = None; import finer_sql_lib.cli.main"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 1
    assert ran.stderr.splitlines()[-1].startswith("ImportError: finer-sql runs on Linux and macOS; on Windows")
