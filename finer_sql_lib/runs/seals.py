"""What a run's files must hold to be read: the bytes that were written, and the columns of their table.

``parts.jsonl`` keeps the SHA-256 of every part, what cannot be computed again without a model or the databases; a line
is added before its part is written, so that a kill between both leaves a part that is missing and never one that is
unknown. Other tables, and the parts of runs of earlier versions, are known by their columns alone.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import get_args

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from finer_sql_lib.records import Outcome
from finer_sql_lib.runs.codec import schema_of
from finer_sql_lib.runs.files import FileState, RunError, WorkLost, file_sha256, file_state

SEALED = ("candidates", "executions")
"""The kinds of tables that come in parts."""

_LATER_COLUMNS = frozenset({"lost_bytes"})
"""Columns that older runs do not have."""
_FILLED = {
    "candidates": ("question_id", "index", "text"),
    "executions": ("database", "sql", "outcome", "columns", "rows", "n_rows"),
    "votes": ("question_id", "rule", "confidence", "n_candidates", "groups"),
    "verdicts": ("question_id", "candidate_index", "metric", "why"),
    "questions": ("question_id",),
}
"""Columns, by kind, in which every row has something."""


class DamagedFile(RunError):
    """A file of a run is not the one that the run wrote; the message names it."""


class Seals:
    """The SHA-256 of each part of a run directory, by its path below it; :class:`RunError` where none can be added.

    A file that only grows: a run may have tens of thousands of parts, and its manifest is written with each.
    """

    def __init__(self, root: Path) -> None:
        self.root, self.path = root, root / "parts.jsonl"
        self._state: FileState | None = None
        self._known: dict[str, str | None] = {}

    def add(self, part: str, data: bytes) -> None:
        """The seal of a part that will be written now. Those of an earlier version get theirs with the first."""
        added: dict[str, str | None] = {}
        if not self.path.exists():
            there = [path.relative_to(self.root) for kind in SEALED for path in self.root.glob(f"{kind}/*.parquet")]
            added = {path.as_posix(): file_sha256(self.root / path) for path in sorted(there)}
        self._append({**added, part: hashlib.sha256(data).hexdigest()})

    def forget(self, parts: Sequence[str]) -> None:
        """Parts that were set aside."""
        if parts and self.path.exists():
            self._append(dict.fromkeys(parts))

    def check(self, path: Path) -> None:
        """Raise :class:`DamagedFile` where a part is another file than the run wrote."""
        if path.parent.name not in SEALED or not self.path.exists():
            return
        try:
            digest = file_sha256(path)
        except OSError as problem:
            raise DamagedFile(f"{path} cannot be read: {problem.strerror or problem}") from problem
        if digest != self._read().get(path.relative_to(self.root).as_posix()):
            raise DamagedFile(f"{path} is not the file that this run wrote: it was changed, or put there")

    def _read(self) -> dict[str, str | None]:
        state = file_state(self.path)
        if state != self._state:  # another process may be writing the run
            self._state, self._known = state, {}
            for line in self.path.read_bytes().splitlines():
                # what a kill cut off is the seal of no part
                with suppress(ValueError, KeyError, TypeError, RecursionError):
                    entry = json.loads(line)
                    self._known[entry["part"]] = entry["sha256"]
        return self._known

    def _append(self, seals: Mapping[str, str | None]) -> None:
        lines = [json.dumps({"part": part, "sha256": digest}) + "\n" for part, digest in seals.items()]
        try:
            with self.path.open("ab") as file:
                # first a line of its own, as a kill may have cut off the last
                file.write(("\n" + "".join(lines)).encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError as problem:
            raise WorkLost(
                f"cannot write {self.path}: {problem.strerror or problem}; nothing written before is lost: mend that "
                "and run the same command again"
            ) from problem


def read_part(path: Path, kind: str) -> pa.Table:
    """One Parquet file as a table of ``kind``. Raises :class:`DamagedFile` where it is none."""
    schema = schema_of(kind)
    try:
        names = set(pq.read_schema(path).names)
        missing = [name for name in schema.names if name not in names and name not in _LATER_COLUMNS]
        table = None if missing else pq.read_table(path, schema=schema)
    except (pa.ArrowException, OSError, TypeError, KeyError) as problem:
        why = " ".join(str(problem).split())[:200]
        raise DamagedFile(f"{path} is no table of {kind} ({why})") from problem
    if table is None:
        raise DamagedFile(f"{path} is no table of {kind}: it has no column {', '.join(missing)}")
    for name in _FILLED.get(kind, ()):
        if table[name].null_count:
            raise DamagedFile(f"{path} is no table of {kind}: {name} is empty in {table[name].null_count} rows")
    if kind == "candidates" and table.num_rows and pc.min(table["index"]).as_py() < 0:
        raise DamagedFile(f"{path} is no table of candidates: an index is below 0")
    if kind == "executions" and (strange := set(table["outcome"].unique().to_pylist()) - set(get_args(Outcome))):
        raise DamagedFile(f"{path} is no table of executions: there is no outcome {strange.pop()!r}")
    return table
