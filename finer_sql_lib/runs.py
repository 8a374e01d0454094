"""A run directory: the manifest ``run.json``, tables as Parquet parts, and a resume that loses nothing.

A part is written under a temporary name, fsynced and renamed, so a reader sees whole parts or none. One process
writes at a time (a lock on the directory). The manifest's ``identity`` says what the run *is*; opening the same
directory with another identity is refused, opening it with the same one resumes.

    runs/<name>/run.json  candidates/part-*.parquet  executions/part-*.parquet  votes/<rule>.parquet
                          verdicts/<metric>.parquet  questions/all.parquet  judged/<metric>.<rule>.parquet
                          metrics.json
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from finer_sql_lib.records import Candidate, Execution, Group, Judged, Row, Value, Verdict, Vote

if TYPE_CHECKING:
    import pandas as pd

_TEXT_LIST = pa.list_(pa.string())
SCHEMAS: dict[str, pa.Schema] = {
    "candidates": pa.schema(
        [
            ("question_id", pa.int64()),
            ("index", pa.int32()),
            ("text", pa.string()),
            ("reasoning", pa.string()),
            ("sql", pa.string()),
            ("logprob", pa.float64()),
            ("n_tokens", pa.int32()),
        ]
    ),
    "executions": pa.schema(
        [
            ("database", pa.string()),
            ("sql", pa.string()),
            ("outcome", pa.string()),
            ("columns", _TEXT_LIST),
            ("rows", pa.string()),
            ("n_rows", pa.int64()),
            ("error", pa.string()),
            ("seconds", pa.float64()),
        ]
    ),
    "votes": pa.schema(
        [
            ("question_id", pa.int64()),
            ("winner", pa.int32()),
            ("rule", pa.string()),
            ("confidence", pa.float64()),
            ("n_candidates", pa.int32()),
            ("groups", pa.list_(pa.struct([
                ("key", pa.string()),
                ("members", pa.list_(pa.int32())),
                ("columns", _TEXT_LIST),
                ("preview", pa.string()),
                ("n_rows", pa.int64()),
                ("is_empty", pa.bool_()),
                ("is_zero", pa.bool_()),
            ]))),
        ]
    ),
    "questions": pa.schema(
        [
            ("question_id", pa.int64()),
            ("db_id", pa.string()),
            ("level", pa.string()),
            ("text", pa.string()),
            ("gold_sql", pa.string()),
        ]
    ),
    "judged": pa.schema(
        [
            ("question_id", pa.int64()),
            ("db_id", pa.string()),
            ("level", pa.string()),
            ("correct", pa.bool_()),
            ("n_candidates", pa.int32()),
            ("n_correct", pa.int32()),
            ("cause", pa.string()),
        ]
    ),
    "verdicts": pa.schema(
        [
            ("question_id", pa.int64()),
            ("candidate_index", pa.int32()),
            ("metric", pa.string()),
            ("correct", pa.bool_()),
            ("why", pa.string()),
        ]
    ),
}  # fmt: skip


class RunError(RuntimeError):
    """A run directory cannot be read or written; the message says what to do."""


class RunMismatch(RunError):
    """The run directory belongs to other arguments."""


@dataclass(frozen=True, slots=True)
class ExecutionKey:
    """What was executed where: ``database`` is the file's path below the benchmark's database folder."""

    database: str
    sql: str


def encode_rows(rows: Iterable[Row]) -> str:
    """Rows as JSON text that keeps every SQLite value exactly; blobs become ``{"$blob": hex}``.

    >>> decode_rows(encode_rows([(1, 1.0, None, "é", b"x00")]))
    ((1, 1.0, None, 'é', b'x00'),)
    """
    return _ROWS_ENCODER.encode(list(rows))


def decode_rows(text: str) -> tuple[Row, ...]:
    """The inverse of :func:`encode_rows`."""
    hook = _decode_blob if '"$blob"' in text else None
    return tuple(map(tuple, json.loads(text, object_hook=hook)))


def _encode_blob(value: bytes) -> dict[str, str]:
    return {"$blob": value.hex()}


_ROWS_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_encode_blob)


def _decode_blob(value: dict[str, str]) -> Value:
    return bytes.fromhex(value["$blob"])


class Run:
    """One run directory. Use :func:`open_run` to write and :func:`load_run` to read."""

    def __init__(self, path: Path, manifest: dict[str, Any], lock: IO[str] | None = None) -> None:
        self.path = path
        self.manifest = manifest
        self._lock = lock

    @property
    def identity(self) -> dict[str, Any]:
        return dict(self.manifest["identity"])

    def close(self) -> None:
        """Give the directory's lock back."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def __enter__(self) -> Run:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ---- writing -------------------------------------------------------------------------------------------------
    def append(self, kind: str, records: Sequence[Any]) -> None:
        """Write ``records`` as the next part of ``kind`` ("candidates" or "executions"), whole or not at all.

        Candidates are :class:`Candidate`; executions are ``(ExecutionKey, Execution)`` pairs.
        """
        if not records:
            return
        parts = _part_numbers(self.path / kind)
        self._write_table(kind, f"part-{(parts[-1] + 1 if parts else 0):05d}", _to_dicts(kind, records))

    def replace(self, kind: str, name: str, records: Sequence[Any]) -> None:
        """Write the whole table ``kind``/``name`` ("votes"/rule, "verdicts"/metric ...), replacing an earlier one."""
        self._write_table(kind, name, _to_dicts(kind, records))

    def write_json(self, name: str, value: Any) -> None:
        """Write ``value`` as ``name`` in the run directory, atomically."""
        text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
        self._write_file(self.path / name, text.encode())

    def write_text(self, name: str, text: str) -> None:
        """Write ``text`` as the UTF-8 file ``name`` in the run directory, atomically."""
        self._write_file(self.path / name, text.encode())

    def note(self, **facts: Any) -> None:
        """Add facts that do not change what the run is (times, versions, limits) to the manifest."""
        self.manifest = {**self.manifest, **facts}
        self.write_json("run.json", self.manifest)

    def discard(self, kind: str) -> None:
        """Remove every part of ``kind``; used when the databases or limits behind stored executions changed."""
        for part in sorted((self.path / kind).glob("*.parquet")):
            part.unlink()

    def _write_table(self, kind: str, name: str, rows: list[dict[str, Any]]) -> None:
        sink = pa.BufferOutputStream()
        pq.write_table(pa.Table.from_pylist(rows, schema=SCHEMAS[kind]), sink, compression="zstd")
        self._write_file(self.path / kind / f"{name}.parquet", sink.getvalue().to_pybytes())

    def _write_file(self, target: Path, data: bytes) -> None:
        if self._lock is None:
            raise RunError(f"run {self.path} was opened for reading; open it with open_run to write {target.name}")
        write_atomically(target, data)

    # ---- reading -------------------------------------------------------------------------------------------------
    def table(self, kind: str) -> pa.Table:
        """All parts of ``kind`` as one Arrow table (empty when there are none)."""
        schema = _schema_of(kind)
        parts = [pq.read_table(part, schema=schema) for part in sorted((self.path / kind).glob("*.parquet"))]
        return pa.concat_tables(parts) if parts else schema.empty_table()

    def read(self, kind: str) -> pd.DataFrame:
        """All parts of ``kind`` as a DataFrame; see ``SCHEMAS`` for the columns."""
        return self.table(kind).to_pandas()

    def candidates(self) -> list[Candidate]:
        """The candidates, ordered by question and index."""
        table = self.table("candidates").sort_by([("question_id", "ascending"), ("index", "ascending")])
        return [Candidate(*values) for values in zip(*(column.to_pylist() for column in table.columns), strict=True)]

    def executions(self) -> dict[ExecutionKey, Execution]:
        """Every stored execution with its rows."""
        table = self.table("executions")
        names = ("database", "sql", "outcome", "columns", "rows", "error", "seconds")
        columns = (table.column(name).to_pylist() for name in names)
        return {
            ExecutionKey(database, sql): Execution(outcome, tuple(header), decode_rows(rows), error, seconds)
            for database, sql, outcome, header, rows, error, seconds in zip(*columns, strict=True)
        }

    def votes(self, rule: str) -> list[Vote]:
        """The votes of one rule, in question order."""
        return [_to_vote(row) for row in self._named_table("votes", rule).to_pylist()]

    def verdicts(self, metric: str) -> list[Verdict]:
        """The verdicts of one metric."""
        return [Verdict(**row) for row in self._named_table("verdicts", metric).to_pylist()]

    def read_json(self, name: str) -> Any:
        """The JSON file ``name`` of the run directory."""
        return json.loads((self.path / name).read_text(encoding="utf-8"))

    def judged(self, name: str) -> list[Judged]:
        """The judged questions of one metric and rule, such as "spider_ex.value_aware"."""
        return [Judged(**row) for row in self._named_table("judged", name).to_pylist()]

    def named(self, kind: str, name: str) -> pd.DataFrame:
        """One table that evaluation wrote, such as ``named("judged", "spider_ex.value_aware")``, as a DataFrame."""
        return self._named_table(kind, name).to_pandas()

    def _named_table(self, kind: str, name: str) -> pa.Table:
        path = self.path / kind / f"{name}.parquet"
        if not path.exists():
            known = ", ".join(sorted(p.stem for p in path.parent.glob("*.parquet"))) or "none yet"
            raise RunError(
                f"run {self.path} has no {kind} named {name!r} (there: {known}); `finer-sql evaluate` makes them"
            )
        return pq.read_table(path, schema=_schema_of(kind))


def open_run(path: Path | str, identity: dict[str, Any]) -> Run:
    """Create the run directory ``path``, or resume it when it holds a run of the same ``identity``.

    Raises :class:`RunMismatch` naming every differing argument, and :class:`RunError` when the directory cannot be
    written or another process is writing it.
    """
    root = Path(path)
    identity = json.loads(json.dumps(identity))
    try:
        root.mkdir(parents=True, exist_ok=True)
        lock = (root / ".lock").open("a")
    except OSError as problem:
        raise RunError(f"cannot write run directory {root}: {problem.strerror or problem}") from problem
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as problem:
        lock.close()
        raise RunError(f"another process is writing run {root}; wait for it, or use another --run name") from problem
    try:
        return _resume_or_create(root, identity, lock)
    except BaseException:
        lock.close()
        raise


def load_run(path: Path | str) -> Run:
    """Open the run directory ``path`` for reading. Raises :class:`RunError` when it is not a run."""
    root = Path(path)
    return Run(root, _read_manifest(root))


def file_sha256(path: Path | str) -> str:
    """Hex SHA-256 of a file's bytes, read in blocks."""
    with Path(path).open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def library_versions() -> dict[str, str]:
    """Versions of the libraries that can change a result, where installed."""
    found = {}
    for name in ("finer-sql", "pyarrow", "sqlglot", "sqlparse", "torch", "transformers", "vllm", "trl"):
        with contextlib.suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    return found


def write_atomically(target: Path, data: bytes) -> None:
    """Write ``data`` to ``target`` through a temporary name, fsync and rename. Raises :class:`RunError`."""
    temporary = target.with_name(f".{target.name}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as handle:
            handle.write(data)
            handle.flush()
            os.fsync(handle.fileno())
        temporary.replace(target)
        _fsync_directory(target.parent)
    except OSError as problem:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        reason = problem.strerror or str(problem)
        raise RunError(
            f"cannot write {target}: {reason}; nothing written before is lost: mend that and run the same command again"
        ) from problem


def _fsync_directory(directory: Path) -> None:
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _resume_or_create(root: Path, identity: dict[str, Any], lock: IO[str]) -> Run:
    for leftover in root.rglob(".*.tmp"):
        leftover.unlink()
    if not (root / "run.json").exists():
        strangers = sorted(p.name for p in root.iterdir() if p.name != ".lock")
        if strangers:
            raise RunError(f"{root} is not a run directory (it holds {', '.join(strangers[:5])}); choose another --run")
        run = Run(root, {"identity": identity}, lock)
        run.note(created=datetime.now(UTC).isoformat(timespec="seconds"), versions=library_versions())
        return run
    manifest = _read_manifest(root)
    stored = manifest["identity"]
    differing = sorted(key for key in stored.keys() | identity.keys() if stored.get(key) != identity.get(key))
    if differing:
        lines = "; ".join(f"{key}: {stored.get(key)!r} there, {identity.get(key)!r} now" for key in differing)
        raise RunMismatch(f"run {root} was made with other arguments ({lines}); use another --run name or delete it")
    return Run(root, manifest, lock)


def _read_manifest(root: Path) -> dict[str, Any]:
    try:
        manifest = json.loads((root / "run.json").read_text(encoding="utf-8"))
    except FileNotFoundError as problem:
        raise RunError(
            f"{root} is not a run directory: it has no run.json; `finer-sql generate` makes one"
        ) from problem
    except json.JSONDecodeError as problem:
        raise RunError(f"{root / 'run.json'} is not JSON ({problem}); restore it or delete the run") from problem
    if not isinstance(manifest, dict) or "identity" not in manifest:
        raise RunError(f"{root / 'run.json'} has no identity: it was not written by finer-sql")
    return manifest


def _schema_of(kind: str) -> pa.Schema:
    if kind not in SCHEMAS:
        raise ValueError(f"a run has no table {kind!r}; choose one of {', '.join(SCHEMAS)}")
    return SCHEMAS[kind]


def _part_numbers(folder: Path) -> list[int]:
    return sorted(int(part.stem.removeprefix("part-")) for part in folder.glob("part-*.parquet"))


def _to_dicts(kind: str, records: Sequence[Any]) -> list[dict[str, Any]]:
    if kind == "executions":
        return [_execution_dict(*pair) for pair in records]
    return [_vote_dict(record) if kind == "votes" else _slots_dict(record) for record in records]


def _slots_dict(record: Any) -> dict[str, Any]:
    """For dataclasses whose slots are the columns, and for plain rows."""
    if isinstance(record, dict):
        return record
    return {name: getattr(record, name) for name in record.__slots__}


def _execution_dict(key: ExecutionKey, done: Execution) -> dict[str, Any]:
    return {
        "database": key.database,
        "sql": key.sql,
        "outcome": done.outcome,
        "columns": done.columns,
        "rows": encode_rows(done.rows),
        "n_rows": len(done.rows),
        "error": done.error,
        "seconds": done.seconds,
    }


def _vote_dict(vote: Vote) -> dict[str, Any]:
    groups = [
        {name: getattr(group, name) for name in Group.__slots__} | {"preview": encode_rows(group.preview)}
        for group in vote.groups
    ]
    head = {name: getattr(vote, name) for name in ("question_id", "winner", "rule", "confidence")}
    return {**head, "n_candidates": vote.n_candidates, "groups": groups}


def _to_vote(row: dict[str, Any]) -> Vote:
    groups = tuple(_to_group(group) for group in row["groups"])
    return Vote(row["question_id"], row["winner"], groups, row["rule"], row["confidence"], row["n_candidates"])


def _to_group(row: dict[str, Any]) -> Group:
    lists = {"members": tuple(row["members"]), "columns": tuple(row["columns"]), "preview": decode_rows(row["preview"])}
    return Group(**(row | lists))
