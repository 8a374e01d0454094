"""Opening a run directory: to read, or to write it as the only one, for what it was made with."""

from __future__ import annotations

import contextlib
import fcntl
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from finer_sql_lib.runs.files import RunError, WorkLost
from finer_sql_lib.runs.install import library_versions
from finer_sql_lib.runs.manifest import differences, read_manifest
from finer_sql_lib.runs.run import Run


class RunMismatch(RunError):
    """The run directory belongs to other arguments."""


def open_run(path: Path | str, identity: dict[str, Any]) -> Run:
    """Create the run directory ``path``, or resume it when it holds a run of the same ``identity``.

    A run that holds nothing yet, as a first start leaves it that found no model, becomes one of ``identity``.
    Raises :class:`RunMismatch` naming every differing argument, and :class:`RunError` when the directory cannot be
    written or another process is writing it.
    """
    root = Path(path)
    identity = json.loads(json.dumps(identity))  # as a stored one reads: tuples are lists there
    try:
        root.mkdir(parents=True, exist_ok=True)
        check_is_free(root)
        lock = (root / ".lock").open("a")
    except OSError as problem:
        raise WorkLost(f"cannot write run directory {root}: {problem.strerror or problem}") from problem
    with contextlib.ExitStack() as on_failure:
        # a lock that nobody holds on to any more must not stay taken
        on_failure.enter_context(lock)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as problem:
            raise RunError(f"another process is writing run {root}; wait for it, or choose another folder") from problem
        run = resume_or_create(root, identity, lock)
        on_failure.pop_all()  # from here on the run closes it
        return run


def load_run(path: Path | str) -> Run:
    """Open the run directory ``path`` for reading. Raises :class:`RunError` when it is not a run."""
    root = Path(path)
    return Run(root, read_manifest(root))


def check_is_free(root: Path) -> None:
    """Raise RunError for a folder that somebody else filled: nothing is written or removed there."""
    if (root / "run.json").exists():
        return
    # all that a first start leaves that was killed before it had a manifest
    held = sorted(path.name for path in root.iterdir() if path.name not in (".lock", ".run.json.tmp"))
    if held:
        raise RunError(f"{root} is not a run directory (it holds {', '.join(held[:5])}); choose another folder")


def resume_or_create(root: Path, identity: dict[str, Any], lock: IO[str]) -> Run:
    """The run in a directory that this process has locked. Raises as :func:`open_run` does."""
    check_is_free(root)  # again, as another process may have written before the lock was ours
    manifest = read_manifest(root) if (root / "run.json").exists() else None
    # what a killed writer left; nobody else writes, since the lock is ours
    for leftover in filter(Path.is_file, root.rglob(".*.tmp")):
        leftover.unlink()
    holds_nothing = {path.name for path in root.iterdir()} <= {".lock", "run.json"}
    if manifest is None or (holds_nothing and differences(manifest["identity"], identity)):
        run = Run(root, {"identity": identity}, lock)
        run.note(created=datetime.now(UTC).isoformat(timespec="seconds"), versions=library_versions())
        return run
    if differing := differences(manifest["identity"], identity):
        raise RunMismatch(
            f"run {root} was made with other arguments ({'; '.join(differing)}); choose another folder, or delete it"
        )
    return Run(root, manifest, lock)
