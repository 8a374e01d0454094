"""The memory itself: a SQLite file with every trace and its vector, and a faiss index over the vectors."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np

from finer_sql_lib.memory.encoder import Encoder, Vectors
from finer_sql_lib.memory.gate import Gate, Trace
from finer_sql_lib.runs.files import read_json_lines, write_atomically
from finer_sql_lib.runs.install import install_command

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


class FlatIndex:
    """Exact nearest neighbours among unit vectors, with one database left out on request: faiss' flat index.

    Grows only. Loads faiss with the first vectors; the dimension is theirs.
    """

    def __init__(self) -> None:
        self._faiss: Any = None
        self._index: Any = None
        self._places: dict[str, list[int]] = defaultdict(list)

    def __len__(self) -> int:
        return 0 if self._index is None else int(self._index.ntotal)

    def add(self, vectors: Vectors, db_ids: Sequence[str]) -> None:
        """Append unit vectors, shape (n, dimension), each belonging to the database of the same place."""
        if self._index is None:
            try:
                import faiss
            except ImportError as error:
                raise ImportError(
                    f"the memory needs faiss, which is not installed: {install_command('train')}"
                ) from error
            self._faiss = faiss
            self._index = faiss.IndexFlatIP(vectors.shape[1])
        for place, db_id in enumerate(db_ids, len(self)):
            self._places[db_id].append(place)
        self._index.add(np.ascontiguousarray(vectors))

    def nearest(self, vector: Vectors, k: int, without: str | None = None) -> Vectors:
        """The up to ``k`` vectors nearest to ``vector`` (dimension,), best first, none of the database ``without``."""
        if not len(self):
            return np.empty((0, len(vector)), dtype=np.float32)
        parameters = None
        if without in self._places:
            own = self._faiss.IDSelectorBatch(np.asarray(self._places[without], dtype=np.int64))
            parameters = self._faiss.SearchParameters(sel=self._faiss.IDSelectorNot(own))
        _, places = self._index.search(vector[None, :], min(k, len(self)), params=parameters)
        # Where fewer are left than were asked for, faiss fills up with -1.
        return np.asarray(self._index.reconstruct_batch(places[0][places[0] >= 0]))


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
            # The first encoder to come is the file's; of two that come at once SQLite takes one.
            self._connection.execute("INSERT OR IGNORE INTO meta VALUES ('encoder', ?)", (self.encoder.name,))
            (owner,) = self._connection.execute("SELECT value FROM meta WHERE key = 'encoder'").fetchone()
        except sqlite3.DatabaseError as error:
            raise ValueError(f"{self.path} cannot be used as a memory ({error}); name another file") from error
        if owner != self.encoder.name:
            raise ValueError(
                f"the memory {self.path} holds vectors of the encoder {owner!r}, not of {self.encoder.name!r}; open it "
                "with that encoder or start a new file"
            )
        self._index = FlatIndex()
        self._last_id = 0
        self.refresh()

    def __len__(self) -> int:
        return len(self._index)

    def initialise(self, file: Path) -> int:
        """INIT: add the traces of a JSON Lines file (``dataset``, ``db_id``, ``trace`` each); returns how many.

        They are verified already, so of the gate only the distance to the nearest entry is asked for. Hence running
        it again, after a kill too, adds nothing twice.
        """
        traces = read_traces(file)
        n_new = 0
        while batch := list(islice(traces, _BATCH)):
            n_new += self._add(batch, [None] * len(batch)).count(None)
        return n_new

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
        cosines: list[float | None] = []
        for vector, db_id in zip(self.encoder.encode(texts), db_ids, strict=True):
            neighbours = self._index.nearest(vector, k, without=db_id)  # (up to k, dimension)
            if not len(neighbours):
                cosines.append(None)
                continue
            centroid = neighbours.mean(axis=0)
            length = float(np.linalg.norm(centroid))
            # The zero centroid has no direction, and rounding may carry a cosine past 1.
            cosines.append(float(np.clip(float(vector @ centroid) / length, -1.0, 1.0)) if length else 0.0)
        return cosines

    def rewind(self, step: int) -> int:
        """Forget what was inserted after training step ``step``; returns how many entries that were.

        For resuming from that step's checkpoint: other processes open the memory afterwards, ``refresh`` only adds.
        """
        dropped = self._connection.execute("DELETE FROM trace WHERE step > ?", (step,)).rowcount
        self._index, self._last_id = FlatIndex(), 0
        self.refresh()
        return dropped

    def refresh(self) -> int:
        """Take in what has been written since, by whatever process; returns how many entries are new."""
        query = "SELECT id, db_id, embedding FROM trace WHERE id > ? ORDER BY id"
        before = len(self)
        written = self._connection.execute(query, (self._last_id,))
        while rows := written.fetchmany(_BATCH):  # few at a time: the vectors of a batch stay in the processor's cache
            ids, db_ids, blobs = zip(*rows, strict=True)
            vectors = np.frombuffer(b"".join(blobs), dtype="<f4").reshape(len(rows), -1)
            self._index.add(vectors.astype(np.float32, copy=False), db_ids)
            self._last_id = ids[-1]
        return len(self) - before

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
        with self._connection:  # commits at the end of the block, rolls back when the block fails
            self._connection.execute("BEGIN IMMEDIATE")
            self.refresh()  # under the write lock: nobody can add a near copy in between
            accepted: list[int] = []
            for row, place in enumerate(open_places):
                vector = vectors[row]
                near = np.concatenate([self._index.nearest(vector, 1), vectors[accepted]])  # (1 + accepted, dimension)
                reasons[place] = self.gate.refuse_nearest(float((near @ vector).max()) if len(near) else None)
                if reasons[place] is None:
                    accepted.append(row)
            entries = [(traces[open_places[row]], vectors[row].astype("<f4").tobytes()) for row in accepted]
            self._connection.executemany(
                "INSERT INTO trace (dataset, db_id, trace, embedding, step) VALUES (?, ?, ?, ?, ?)",
                [(trace.dataset, trace.db_id, trace.text, blob, trace.step) for trace, blob in entries],
            )
        self.refresh()
        return reasons

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


def read_traces(file: Path) -> Iterator[Trace]:
    """The traces of a JSON Lines file; ValueError names the line that is none."""
    for number, row in read_json_lines(file):
        dataset, db_id, trace = (row.get(name) for name in ("dataset", "db_id", "trace"))
        if not (isinstance(dataset, str) and isinstance(db_id, str) and isinstance(trace, str)):
            raise ValueError(
                f"{file}, line {number}: not a trace; a line is a JSON object with the texts dataset, db_id and trace"
            )
        yield Trace(dataset, db_id, trace)


def write_traces(file: Path, traces: Iterable[Trace]) -> None:
    """The inverse of :func:`read_traces`, whole or not at all. Raises RunError where that fails."""
    rows = ({"dataset": trace.dataset, "db_id": trace.db_id, "trace": trace.text} for trace in traces)
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    write_atomically(file, lines.encode(errors="backslashreplace"))  # half a character as JSON writes it
