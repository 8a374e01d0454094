"""What a run's files must hold to be read: the bytes that were written, and the columns of their table.

The manifest keeps the SHA-256 of every part, what cannot be computed again without a model or the databases; it is
noted before the part is written, so that a kill between both leaves a part that is missing and never one that is
unknown. Other tables, and the parts of runs of earlier versions, are known by their columns alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, get_args

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from finer_sql_lib.records import Outcome
from finer_sql_lib.runs.codec import schema_of
from finer_sql_lib.runs.files import RunError, file_sha256

KEY = "parts"
"""The manifest's key: a part's path below the run's folder -> its SHA-256."""

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


def sealed(manifest: Mapping[str, Any], root: Path, name: str, data: bytes) -> dict[str, str]:
    """The seals with that of the part ``name``, which will be written now. Parts of an earlier version get theirs."""
    seals = manifest.get(KEY)
    if seals is None:
        there = [path.relative_to(root).as_posix() for kind in SEALED for path in root.glob(f"{kind}/*.parquet")]
        seals = {part: file_sha256(root / part) for part in sorted(there)}
    return {**seals, name: hashlib.sha256(data).hexdigest()}


def without(seals: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    """The seals of all other parts."""
    gone = set(names)
    return {name: seal for name, seal in seals.items() if name not in gone}


def check_seal(seals: Mapping[str, str] | None, root: Path, path: Path) -> None:
    """Raise :class:`DamagedFile` where a part is another file than the run wrote."""
    if seals is None or path.parent.name not in SEALED:
        return
    try:
        digest = file_sha256(path)
    except OSError as problem:
        raise DamagedFile(f"{path} cannot be read: {problem.strerror or problem}") from problem
    if digest != seals.get(path.relative_to(root).as_posix()):
        raise DamagedFile(f"{path} is not the file that this run wrote: it was changed, or put there")


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
