"""Executions that a run already has, and the missing ones: each distinct SQL of a database file runs once, ever."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tqdm import tqdm

from finer_sql_lib.execution import Executor, Job, Limits
from finer_sql_lib.records import Execution
from finer_sql_lib.runs import ExecutionKey, Run

PART_SIZE = 4000
PART_SECONDS = 10.0
_HEADER_BYTES = 100


def execute_stored(
    run: Run, database_dir: Path, jobs: Iterable[Job], limits: Limits, workers: int | None = None
) -> dict[Job, Execution]:
    """Results of all ``jobs``; those not yet in ``run`` are executed and stored in parts as they finish.

    ``database_dir`` is the folder that all databases lie below. Stored executions are discarded when a database file,
    a limit or SQLite's version changed since: they would not be the results of this input any more.
    """
    wanted = list(dict.fromkeys(jobs))
    _discard_if_changed(run, database_dir, {job.db_path for job in wanted}, limits)
    known = run.executions()
    keys = {job: ExecutionKey(_relative(job.db_path, database_dir), job.sql) for job in wanted}
    done = {job: known[key] for job, key in keys.items() if key in known}
    missing = [job for job in wanted if job not in done]
    if not missing:
        return done
    part: list[tuple[ExecutionKey, Execution]] = []
    written = time.monotonic()
    with Executor(workers, limits) as executor, tqdm(total=len(missing), desc="executing", unit=" SQL") as bar:
        for job, execution in executor.stream(missing):
            done[job] = execution
            part.append((keys[job], execution))
            bar.update()
            if len(part) >= PART_SIZE or time.monotonic() - written > PART_SECONDS:
                run.append("executions", part)
                part, written = [], time.monotonic()
    run.append("executions", part)
    return done


def fingerprint(db_path: Path) -> str:
    """Size and file header of a SQLite file; the header holds SQLite's own change counter, so edits show.

    Cheap on files of gigabytes. Raises FileNotFoundError when the file is not there.
    """
    with db_path.open("rb") as handle:
        return f"{db_path.stat().st_size}:{handle.read(_HEADER_BYTES).hex()}"


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
