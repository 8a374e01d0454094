"""A folder that is made once and kept in the user's cache: whole or not there, and made again where it is damaged."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from finer_sql_lib.runs.files import file_sha256

MANIFEST: Final = "made.json"
"""Sizes and hashes of a finished folder's files, and what it was made of; written last."""


def made_once(folder: Path, make: Callable[[Path], None], facts: dict[str, str]) -> Path:
    """``folder``, which ``make`` fills the first time and after damage; ``facts`` go into its manifest.

    ``make`` gets an empty folder. Its files are on the disk before the folder has its name. Of two processes the second
    waits, and finds the folder made. Raises OSError where the folder cannot be written, and what ``make`` raises.
    """
    if is_whole(folder):
        return folder
    if not folder.is_absolute():
        raise OSError(f"this user has no home folder for {folder}; name one in the environment variable XDG_CACHE_HOME")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        lock = folder.with_name(f".{folder.name}.lock").open("w")
    except OSError as problem:
        raise OSError(
            f"cannot write into {folder.parent} ({problem.strerror}); name a folder for caches in the environment "
            "variable XDG_CACHE_HOME"
        ) from problem
    with lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if is_whole(folder):  # somebody else made it while this process waited
            return folder
        # under the lock nobody else has this name: what is left of it is a killed process's
        temporary = folder.with_name(f".{folder.name}.tmp")
        shutil.rmtree(temporary, ignore_errors=True)
        temporary.mkdir()
        make(temporary)
        _seal(temporary, facts)
        shutil.rmtree(folder, ignore_errors=True)  # damaged, or not there
        temporary.replace(folder)
        _sync(folder.parent)
    return folder


def is_whole(folder: Path) -> bool:
    """Whether a folder was finished, and its files still have the bytes that they were made with."""
    try:
        made = json.loads((folder / MANIFEST).read_bytes())["sha256"]
        return all(file_sha256(folder / name) == sha256 for name, sha256 in made.items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):  # whatever a torn manifest may hold
        return False


def facts_of(folder: Path) -> dict[str, str]:
    """What a folder of :func:`made_once` says it was made of; nothing for any other folder."""
    manifest = folder / MANIFEST
    return json.loads(manifest.read_bytes())["facts"] if manifest.is_file() else {}


def _seal(folder: Path, facts: dict[str, str]) -> None:
    files = sorted(path for path in folder.iterdir() if path.is_file())
    manifest = {"facts": facts, "sha256": {path.name: file_sha256(path) for path in files}}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    for path in (*files, folder / MANIFEST, folder):
        _sync(path)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
