"""The memory itself: a SQLite file with every trace and its vector, and a faiss index over the vectors."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np

from finer_sql_lib.memory.encoder import Encoder, Vectors
from finer_sql_lib.memory.gate import Gate, Trace
from finer_sql_lib.memory.index import FlatIndex

_SCHEMA = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS trace (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dataset TEXT NOT NULL,
    db_id TEXT NOT NULL,
    trace TEXT NOT NULL,
    embedding BLOB NOT NULL,
    step INTEGER NOT NULL
);
"""
_BATCH = 256
"""Traces of a file that are encoded and committed together, and vectors that are read together."""

_PAGE_BYTES = 16 * 1024
"""A page of a new file: a trace and its vector take 2 to 6 KB, which fill SQLite's usual 4 KB badly. A file made with
other pages keeps them."""


class TraceMemory:
    """The verified traces in ``path`` (created if absent), encoded by ``encoder``.

    Every write is one SQLite transaction, so a kill at any moment leaves whole batches only. Several processes may
    read one file while one of them writes; ``refresh`` picks up what others have written. Picklable: a copy opens the
    same file.

    Raises ValueError when the file was filled by another encoder or is no memory.
    """

    def __init__(self, path: Path, encoder: Encoder, gate: Gate | None = None) -> None:
        self.path, self.encoder, self.gate = path, encoder, gate or Gate()
        self._open()

    def _open(self) -> None:
        try:
            self._connection = sqlite3.connect(self.path, isolation_level=None)
            self._connection.execute(f"PRAGMA page_size = {_PAGE_BYTES:d}")
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = FULL")
            self._connection.executescript(_SCHEMA)
            self._claim()
        except sqlite3.DatabaseError as error:
            raise ValueError(f"{self.path} cannot be used as a memory ({error}); name another file") from error
        self._index = FlatIndex()
        self._last_id = 0
        self.refresh()

    def _claim(self) -> None:
        """Record whose vectors these are, or refuse another encoder's."""
        insert = "INSERT OR IGNORE INTO meta VALUES ('encoder', ?)"
        self._connection.execute(insert, (self.encoder.name,))
        (owner,) = self._connection.execute("SELECT value FROM meta WHERE key = 'encoder'").fetchone()
        if owner != self.encoder.name:
            raise ValueError(
                f"the memory {self.path} holds vectors of the encoder {owner!r}, not of {self.encoder.name!r}; open it "
                "with that encoder or start a new file"
            )

    def __len__(self) -> int:
        return len(self._index)

    def initialise(self, file: Path) -> int:
        """INIT: add the traces of a JSON Lines file (``dataset``, ``db_id``, ``trace`` each); returns how many.

        They are verified already, so of the gate only the distance to the nearest entry is asked for. Hence running
        it again, after a kill too, adds nothing twice.
        """
        return sum(
            sum(reason is None for reason in self._add(batch, [None] * len(batch))) for batch in _read_traces(file)
        )

    def insert(self, traces: Sequence[Trace]) -> list[str | None]:
        """INSERT: pass each trace through the whole gate and store what passes, all in one transaction.

        Returns for each trace why it was refused, or None where it is stored now. Of two near copies in ``traces``
        the first is kept.
        """
        return self._add(traces, [self.gate.refuse_text(trace) for trace in traces])

    def similarity(self, texts: Sequence[str], db_ids: Sequence[str], k: int = 20) -> list[float | None]:
        """RETRIEVE: for each text the cosine in [-1, 1] to the centroid of its ``k`` nearest traces of *other*
        databases than its own ``db_ids`` entry; None where the memory has none. Reads only.
        """
        if k < 1:
            raise ValueError(f"k is {k}; at least one neighbour is needed")
        if not texts or not len(self):
            return [None] * len(texts)
        vectors = self.encoder.encode(texts)
        found: list[float | None] = []
        for vector, db_id in zip(vectors, db_ids, strict=True):
            neighbours = self._index.nearest(vector, k, without=db_id)
            found.append(_cosine(vector, neighbours.mean(axis=0)) if len(neighbours) else None)
        return found

    def rewind(self, step: int) -> int:
        """Forget what was inserted after training step ``step``; returns how many entries that were.

        For resuming from that step's checkpoint: other processes open the memory afterwards, ``refresh`` only adds.
        """
        with self._transaction():
            dropped = self._connection.execute("DELETE FROM trace WHERE step > ?", (step,)).rowcount
        self._index, self._last_id = FlatIndex(), 0
        self.refresh()
        return dropped

    def refresh(self) -> int:
        """Take in what has been written since, by whatever process; returns how many entries are new."""
        query = "SELECT id, db_id, embedding FROM trace WHERE id > ? ORDER BY id"
        known = len(self)
        written = self._connection.execute(query, (self._last_id,))
        while rows := written.fetchmany(_BATCH):  # few at a time: the vectors of a batch stay in the processor's cache
            ids, db_ids, blobs = zip(*rows, strict=True)
            vectors = np.frombuffer(b"".join(blobs), dtype="<f4").reshape(len(rows), -1)
            self._index.add(vectors.astype(np.float32, copy=False), db_ids)
            self._last_id = ids[-1]
        return len(self) - known

    def traces(self) -> Iterator[Trace]:
        """All entries in the order of their insertion (without columns, which are not stored)."""
        query = "SELECT dataset, db_id, trace, step FROM trace ORDER BY id"
        for dataset, db_id, text, step in self._connection.execute(query):
            yield Trace(dataset, db_id, text, step=step)

    def _add(self, traces: Sequence[Trace], reasons: Sequence[str | None]) -> list[str | None]:
        """Store the traces that have no reason against them and no near copy, in one transaction."""
        reasons = list(reasons)
        open_places = [place for place, reason in enumerate(reasons) if reason is None]
        if not open_places:
            return reasons
        vectors = self.encoder.encode([traces[place].text for place in open_places])
        with self._transaction():
            self.refresh()  # under the write lock: nobody can add a near copy in between
            accepted: list[int] = []
            for row, place in enumerate(open_places):
                reasons[place] = self.gate.refuse_nearest(self._nearest_cosine(vectors[row], vectors[accepted]))
                if reasons[place] is None:
                    accepted.append(row)
            self._connection.executemany(
                "INSERT INTO trace (dataset, db_id, trace, embedding, step) VALUES (?, ?, ?, ?, ?)",
                [_as_row(traces[open_places[row]], vectors[row]) for row in accepted],
            )
        self.refresh()
        return reasons

    def _nearest_cosine(self, vector: Vectors, accepted: Vectors) -> float | None:
        stored = self._index.nearest(vector, 1)
        candidates = np.concatenate([stored, accepted]) if len(stored) else accepted
        return float((candidates @ vector).max()) if len(candidates) else None

    def _transaction(self) -> _Transaction:
        return _Transaction(self._connection)

    def close(self) -> None:
        """Close the file; the memory cannot be used afterwards."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {"path": self.path, "encoder": self.encoder, "gate": self.gate}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._open()


class _Transaction:
    """One write transaction: committed at the end of the block, rolled back when the block fails."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __enter__(self) -> None:
        self.connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.connection.execute("COMMIT" if kind is None else "ROLLBACK")


def _as_row(trace: Trace, vector: Vectors) -> tuple[str, str, str, bytes, int]:
    return trace.dataset, trace.db_id, trace.text, vector.astype("<f4").tobytes(), trace.step


def _cosine(unit: Vectors, other: Vectors) -> float:
    """Cosine of a unit vector with any vector; 0 with the zero vector. Clipped to [-1, 1] against rounding."""
    length = float(np.linalg.norm(other))
    return float(np.clip(float(unit @ other) / length, -1.0, 1.0)) if length else 0.0


def _read_traces(file: Path) -> Iterator[list[Trace]]:
    """Batches of the traces in a JSON Lines file; ValueError names the line that is not one."""
    batch: list[Trace] = []
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                batch.append(Trace(row["dataset"], row["db_id"], row["trace"]))
            except (json.JSONDecodeError, KeyError, TypeError) as error:
                raise ValueError(
                    f"{file}, line {number}: not a trace; a line is a JSON object with dataset, db_id and trace"
                ) from error
            if len(batch) == _BATCH:
                yield batch
                batch = []
    if batch:
        yield batch


def column_names(db_path: Path) -> frozenset[str]:
    """The names of all columns of all tables of a SQLite file, as written."""
    with closing(sqlite3.connect(f"{db_path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        query = (
            "SELECT column.name FROM sqlite_master AS object, pragma_table_info(object.name) AS column "
            "WHERE object.type = 'table'"
        )
        return frozenset(name for (name,) in connection.execute(query))
