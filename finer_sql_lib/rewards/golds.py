"""Results of gold queries, kept on disk: each is executed once per content of its database file, over all runs."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from finer_sql_lib.execution import SANDBOX_RULES, Job, Limits
from finer_sql_lib.records import Execution
from finer_sql_lib.runs import decode_rows, encode_rows
from finer_sql_lib.runs.large_rows import LargeRows

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
    """Executions by SHA-256 of the database file, SQL text, limits and SQLite's version, in the SQLite file ``path``.

    A database that changes has another hash, so its old results are never found. Several processes may share a file.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        # results of other rules, or of another SQLite, which may sort, round or refuse otherwise, are never found
        self._limits = f"{limits!r} by rules {SANDBOX_RULES} of SQLite {sqlite3.sqlite_version}"
        try:
            self._connection = sqlite3.connect(path, isolation_level=None)
            self._connection.execute("PRAGMA journal_mode = WAL")  # readers of other processes do not wait for a writer
            self._connection.executescript(_SCHEMA)
        except sqlite3.DatabaseError as error:
            raise ValueError(
                f"{path} cannot be used as a cache of gold results ({error}); name another file"
            ) from error

    def get(self, jobs: Iterable[Job], contents: Mapping[Path, str]) -> dict[Job, Execution]:
        """What is known of these jobs. ``contents``: the fingerprints of their databases."""
        executions = {}
        query = "SELECT execution FROM gold WHERE database = ? AND sql = ? AND limits = ?"
        for job in jobs:
            row = self._connection.execute(query, (contents[job.db_path], job.sql, self._limits)).fetchone()
            if row is not None:
                outcome, columns, rows, error, seconds, lost_bytes = json.loads(zlib.decompress(row[0]))
                executions[job] = Execution(outcome, tuple(columns), decode_rows(rows), error, seconds, lost_bytes)
        return executions

    def put(self, executions: Mapping[Job, Execution], contents: Mapping[Path, str]) -> None:
        """Keep these executions, in one transaction. ``contents``: the fingerprints of what they were executed on.

        Large ones are not kept: executing them again costs about what reading them would, and no memory.
        """
        rows = []
        for job, result in executions.items():
            if isinstance(result.rows, LargeRows):
                continue
            how = (result.error, result.seconds, result.lost_bytes)
            content = [result.outcome, result.columns, encode_rows(result.rows), *how]
            text = json.dumps(content, ensure_ascii=True)  # an error's text may hold what no encoding takes
            blob = zlib.compress(text.encode("ascii"), level=1)  # the fast level: rows repeat themselves anyway
            rows.append((contents[job.db_path], job.sql, self._limits, blob))
        with self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany("INSERT OR IGNORE INTO gold VALUES (?, ?, ?, ?)", rows)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
