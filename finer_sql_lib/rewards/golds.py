"""Results of gold queries, kept on disk: each is executed once per content of its database file, over all runs."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from finer_sql_lib.execution import Job, Limits
from finer_sql_lib.records import Execution, Row

_SCHEMA = """
CREATE TABLE IF NOT EXISTS gold (
    database TEXT NOT NULL,
    sql TEXT NOT NULL,
    limits TEXT NOT NULL,
    execution BLOB NOT NULL,
    PRIMARY KEY (database, sql, limits)
) WITHOUT ROWID;
"""


class GoldCache:
    """Executions by SHA-256 of the database file, SQL text and limits, in the SQLite file ``path``.

    A database that changes has another hash, so its old results are never found. Several processes may share a file.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        self._limits = repr(limits)
        self._hashes: dict[tuple[Path, int, int], str] = {}
        try:
            self._connection = sqlite3.connect(path, isolation_level=None)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.executescript(_SCHEMA)
        except sqlite3.DatabaseError as error:
            raise ValueError(
                f"{path} cannot be used as a cache of gold results ({error}); name another file"
            ) from error

    def get(self, jobs: Iterable[Job]) -> dict[Job, Execution]:
        """What is known of these jobs."""
        known = {}
        query = "SELECT execution FROM gold WHERE database = ? AND sql = ? AND limits = ?"
        for job in jobs:
            row = self._connection.execute(query, (self._hash(job.db_path), job.sql, self._limits)).fetchone()
            if row is not None:
                known[job] = _decode(row[0])
        return known

    def put(self, executions: Mapping[Job, Execution]) -> None:
        """Keep these executions, in one transaction."""
        rows = [
            (self._hash(job.db_path), job.sql, self._limits, _encode(execution))
            for job, execution in executions.items()
        ]
        with self._connection:
            self._connection.executemany("INSERT OR IGNORE INTO gold VALUES (?, ?, ?, ?)", rows)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _hash(self, db_path: Path) -> str:
        status = db_path.stat()
        key = (db_path, status.st_size, status.st_mtime_ns)
        if key not in self._hashes:
            with db_path.open("rb") as file:
                self._hashes[key] = hashlib.file_digest(file, "sha256").hexdigest()
        return self._hashes[key]


def _encode(execution: Execution) -> bytes:
    """Compressed JSON; blobs become ``{"hex": ...}``, all other SQLite values are JSON values of their own."""
    content = {
        "outcome": execution.outcome,
        "columns": execution.columns,
        "rows": execution.rows,
        "error": execution.error,
        "seconds": execution.seconds,
    }
    return zlib.compress(json.dumps(content, default=lambda blob: {"hex": bytes(blob).hex()}).encode("ascii"), level=1)


def _decode(blob: bytes) -> Execution:
    content: dict[str, Any] = json.loads(zlib.decompress(blob))
    rows: tuple[Row, ...] = tuple(
        tuple(bytes.fromhex(value["hex"]) if isinstance(value, dict) else value for value in row)
        for row in content["rows"]
    )
    return Execution(content["outcome"], tuple(content["columns"]), rows, content["error"], content["seconds"])
