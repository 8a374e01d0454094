"""Executions that a run already has, and the missing ones: each distinct SQL of a database file runs once, ever."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from finer_sql_lib.execution import SANDBOX_RULES, DatabaseError, Executor, Job, Limits, database_fingerprint
from finer_sql_lib.execution.nodes import NodesExecutor
from finer_sql_lib.records import Execution
from finer_sql_lib.runs import ExecutionKey, Run
from finer_sql_lib.runs.bars import progress_bar
from finer_sql_lib.runs.files import some
from finer_sql_lib.runs.large_rows import LargeRows

PART_SIZE = 4000
PART_SECONDS = 10.0
"""A part of executions is written when it is so large or so old: what a kill can lose."""

PART_BYTES = 32 * 1024**2
"""And with so many bytes of large results, since a part is in memory while it is written and read."""


def execute_stored(
    run: Run,
    database_dir: Path,
    jobs: Iterable[Job],
    limits: Limits,
    workers: int | None = None,
    executor_class: type[Executor] | type[NodesExecutor] = Executor,
) -> Iterator[tuple[Path, dict[Job, Execution]]]:
    """The results of all ``jobs``, one database folder at a time, each as soon as it is complete.

    A caller can vote and judge on one database while the others still execute. Jobs not yet in ``run`` are executed
    and stored in parts as they finish. ``database_dir`` is the folder that all databases lie below. Stored executions
    are discarded when a database file, a limit, SQLite's version or the rules of the sandbox changed since: they would
    not be the results of this input any more.

    Raises DatabaseError for databases that cannot be read, or that changed before all was executed on them.
    """
    jobs = list(dict.fromkeys(jobs))
    names = {path: path.relative_to(database_dir).as_posix() for path in {job.db_path for job in jobs}}
    run.mend("executions")
    contents = {path: database_fingerprint(path) for path in names}
    discard_if_changed(run, {names[path]: content for path, content in contents.items()}, limits)
    folders = _OpenFolders(jobs)
    stored = run.executions()
    missing = []
    for job in jobs:
        execution = stored.get(ExecutionKey(names[job.db_path], job.sql))
        if execution is None:
            missing.append(job)
        elif folders.completes(job, execution):
            yield folders.take(job)
    if missing:
        # folders whose results were all stored are already given away: voting there goes on meanwhile
        for job, execution in execute_and_store(run, names, missing, executor_class(workers, limits)):
            if folders.completes(job, execution):
                yield folders.take(job)
    # one that changed before its first statement ran; what changes later has ended the execution above
    if changed := [str(path) for path, content in contents.items() if database_fingerprint(path) != content]:
        raise DatabaseError(f"changed while their results were read: {some(changed)}; run the same command again")


class _OpenFolders:
    """Collects results by database folder and gives a folder away when its last result is in."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        self.folders = {path: path.parent for path in {job.db_path for job in jobs}}  # a path makes its parent anew
        self.missing = Counter(self.folders[job.db_path] for job in jobs)
        self.results: dict[Path, dict[Job, Execution]] = defaultdict(dict)

    def completes(self, job: Job, execution: Execution) -> bool:
        """Keep a result; whether it was the last one of its folder."""
        folder = self.folders[job.db_path]
        self.results[folder][job] = execution
        self.missing[folder] -= 1
        return not self.missing[folder]

    def take(self, job: Job) -> tuple[Path, dict[Job, Execution]]:
        """The job's folder and its results, which are not kept any longer."""
        folder = self.folders[job.db_path]
        return folder, self.results.pop(folder)


def execute_and_store(
    run: Run, names: dict[Path, str], jobs: Sequence[Job], executor: Executor | NodesExecutor
) -> Iterator[tuple[Job, Execution]]:
    """Each result as soon as it is there; stored part by part, the last when all are.

    Raises DatabaseError for a database that changed, or could not be read any more, while it was executed on.
    """
    part: list[tuple[ExecutionKey, Execution]] = []
    n_bytes, written = 0, time.monotonic()
    with executor, progress_bar(len(jobs), " SQL", doing="executing") as bar:
        for job, execution in executor.stream(jobs):
            # what a changing file returned is not a result of either of its contents
            if job.db_path in executor.disturbed:
                raise DatabaseError(executor.disturbed[job.db_path])
            part.append((ExecutionKey(names[job.db_path], job.sql), execution))
            n_bytes += execution.rows.n_bytes if isinstance(execution.rows, LargeRows) else 0
            if len(part) >= PART_SIZE or n_bytes >= PART_BYTES or time.monotonic() - written > PART_SECONDS:
                run.append("executions", part)
                part, n_bytes, written = [], 0, time.monotonic()
            bar.update()
            yield job, execution
    run.append("executions", part)


def discard_if_changed(run: Run, fingerprints: dict[str, str], limits: Limits) -> None:
    """Forget the run's executions where a database, a limit or SQLite is another one; note what is in force now."""
    before: dict[str, Any] = run.manifest.get("executions", {})
    stored: dict[str, str] = before.get("databases", {})
    settings = {"limits": asdict(limits), "sqlite": sqlite3.sqlite_version, "sandbox": SANDBOX_RULES}
    # another SQLite may sort, round or refuse otherwise; other limits may let a slow query end
    same_settings = all(before.get(name) == value for name, value in settings.items())
    # a database that no stored execution is of cannot have changed
    if not same_settings or any(stored.get(name, value) != value for name, value in fingerprints.items()):
        run.discard("executions")
        stored = {}
    # databases of earlier evaluations stay known: their executions are still there
    now = {**settings, "databases": dict(sorted((stored | fingerprints).items()))}
    if before != now:  # writing costs an fsync
        run.note(executions=now)
