"""Executions that a run already has, and the missing ones: each distinct SQL of a database file runs once, ever."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Any

from tqdm import tqdm

from finer_sql_lib.execution import DatabaseError, Executor, Job, Limits
from finer_sql_lib.records import Execution
from finer_sql_lib.runs import ExecutionKey, Run

PART_SIZE = 4000
PART_SECONDS = 10.0
_HEADER_BYTES = 100


def execute_stored(
    run: Run, database_dir: Path, jobs: Iterable[Job], limits: Limits, workers: int | None = None
) -> Iterator[tuple[Path, dict[Job, Execution]]]:
    """The results of all ``jobs``, one database folder at a time, each as soon as it is complete.

    A caller can vote and judge on one database while the others still execute. Jobs not yet in ``run`` are executed
    and stored in parts as they finish. ``database_dir`` is the folder that all databases lie below. Stored executions
    are discarded when a database file, a limit or SQLite's version changed since: they would not be the results of
    this input any more.
    """
    wanted = list(dict.fromkeys(jobs))
    _discard_if_changed(run, database_dir, {job.db_path for job in wanted}, limits)
    open_folders = _OpenFolders(wanted)
    known = run.executions()
    missing = []
    for job in wanted:
        stored = known.get(_key(job, database_dir))
        if stored is None:
            missing.append(job)
        else:
            yield from open_folders.add(job, stored)
    if missing:
        for job, execution in _execute_and_store(run, database_dir, missing, limits, workers):
            yield from open_folders.add(job, execution)


class _OpenFolders:
    """Collects results by database folder and gives a folder away when its last result is in."""

    def __init__(self, jobs: Iterable[Job]) -> None:
        self.missing = Counter(job.db_path.parent for job in jobs)
        self.results: dict[Path, dict[Job, Execution]] = defaultdict(dict)

    def add(self, job: Job, execution: Execution) -> Iterator[tuple[Path, dict[Job, Execution]]]:
        folder = job.db_path.parent
        self.results[folder][job] = execution
        self.missing[folder] -= 1
        if not self.missing[folder]:
            yield folder, self.results.pop(folder)


def _execute_and_store(
    run: Run, database_dir: Path, jobs: Sequence[Job], limits: Limits, workers: int | None
) -> Iterator[tuple[Job, Execution]]:
    part: list[tuple[ExecutionKey, Execution]] = []
    written = time.monotonic()
    with Executor(workers, limits) as executor, tqdm(total=len(jobs), desc="executing", unit=" SQL") as bar:
        for job, execution in executor.stream(jobs):
            if job.db_path in executor.disturbed:
                raise DatabaseError(executor.disturbed[job.db_path])
            part.append((_key(job, database_dir), execution))
            if len(part) >= PART_SIZE or time.monotonic() - written > PART_SECONDS:
                run.append("executions", part)
                part, written = [], time.monotonic()
            bar.update()
            yield job, execution
    run.append("executions", part)


def _key(job: Job, database_dir: Path) -> ExecutionKey:
    return ExecutionKey(_relative(job.db_path, database_dir), job.sql)


def fingerprint(db_path: Path) -> str:
    """Size and file header of a SQLite file; the header holds SQLite's own change counter, so edits show.

    Cheap on files of gigabytes. Raises FileNotFoundError when the file is not there.
    """
    with db_path.open("rb") as handle:
        return f"{db_path.stat().st_size}:{handle.read(_HEADER_BYTES).hex()}"


@lru_cache(maxsize=1024)
def _relative(db_path: Path, database_dir: Path) -> str:
    return db_path.relative_to(database_dir).as_posix()


def _discard_if_changed(run: Run, database_dir: Path, databases: set[Path], limits: Limits) -> None:
    prints = {_relative(path, database_dir): fingerprint(path) for path in databases}
    known: dict[str, Any] = run.manifest.get("executions", {})
    stored: dict[str, str] = known.get("databases", {})
    settings = {"limits": asdict(limits), "sqlite": sqlite3.sqlite_version}
    same_settings = all(known.get(name) == value for name, value in settings.items())
    if not same_settings or any(stored.get(name, value) != value for name, value in prints.items()):
        run.discard("executions")
        stored = {}
    if known != (now := {**settings, "databases": dict(sorted((stored | prints).items()))}):
        run.note(executions=now)
