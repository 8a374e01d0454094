"""Executions that a run already has, and the missing ones: each distinct SQL of a database file runs once, ever."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tqdm import tqdm

from finer_sql_lib.execution import DatabaseError, Executor, Job, Limits
from finer_sql_lib.records import Execution
from finer_sql_lib.runs import ExecutionKey, Run, database_fingerprint

PART_SIZE = 4000
PART_SECONDS = 10.0
"""A part of executions is written when it is so large or so old: what a kill can lose."""


def execute_stored(
    run: Run, database_dir: Path, jobs: Iterable[Job], limits: Limits, workers: int | None = None
) -> Iterator[tuple[Path, dict[Job, Execution]]]:
    """The results of all ``jobs``, one database folder at a time, each as soon as it is complete.

    A caller can vote and judge on one database while the others still execute. Jobs not yet in ``run`` are executed
    and stored in parts as they finish. ``database_dir`` is the folder that all databases lie below. Stored executions
    are discarded when a database file, a limit or SQLite's version changed since: they would not be the results of
    this input any more.
    """
    jobs = list(dict.fromkeys(jobs))
    names = {path: path.relative_to(database_dir).as_posix() for path in {job.db_path for job in jobs}}
    _discard_if_changed(run, names, limits)
    folders = _OpenFolders(jobs)
    stored = run.executions()
    missing = []
    for job in jobs:
        execution = stored.get(ExecutionKey(names[job.db_path], job.sql))
        if execution is None:
            missing.append(job)
        else:
            yield from folders.add(job, execution)
    if missing:
        for job, execution in _execute_and_store(run, names, missing, limits, workers):
            yield from folders.add(job, execution)


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
    run: Run, names: dict[Path, str], jobs: Sequence[Job], limits: Limits, workers: int | None
) -> Iterator[tuple[Job, Execution]]:
    part: list[tuple[ExecutionKey, Execution]] = []
    written = time.monotonic()
    with Executor(workers, limits) as executor, tqdm(total=len(jobs), desc="executing", unit=" SQL") as bar:
        for job, execution in executor.stream(jobs):
            if job.db_path in executor.disturbed:
                raise DatabaseError(executor.disturbed[job.db_path])
            part.append((ExecutionKey(names[job.db_path], job.sql), execution))
            if len(part) >= PART_SIZE or time.monotonic() - written > PART_SECONDS:
                run.append("executions", part)
                part, written = [], time.monotonic()
            bar.update()
            yield job, execution
    run.append("executions", part)


def _discard_if_changed(run: Run, names: dict[Path, str], limits: Limits) -> None:
    fingerprints = {name: database_fingerprint(path) for path, name in names.items()}
    before: dict[str, Any] = run.manifest.get("executions", {})
    stored: dict[str, str] = before.get("databases", {})
    settings = {"limits": asdict(limits), "sqlite": sqlite3.sqlite_version}
    same_settings = all(before.get(name) == value for name, value in settings.items())
    if not same_settings or any(stored.get(name, value) != value for name, value in fingerprints.items()):
        run.discard("executions")
        stored = {}
    now = {**settings, "databases": dict(sorted((stored | fingerprints).items()))}
    if before != now:
        run.note(executions=now)
