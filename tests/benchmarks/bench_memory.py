"""What opening a memory of 100,000 traces costs, goal 0.5 s: `python -m tests.benchmarks.bench_memory [opens]`.

The traces have 800 characters and 384 dimensions and are written straight into the file: INSERT would compare each with
all before it. The floor is SQLite handing out the same vectors, dropped at once. faiss is imported before the clock
starts (0.15 s), and the file is in the system's cache.
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from finer_sql_lib.memory import TraceMemory
from finer_sql_lib.memory.encoder import Vectors

N_TRACES, DIMENSION, N_DATABASES = 100_000, 384, 140


class Directions:
    """Random directions as an encoder: the same one for the same text."""

    name = "random directions"

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, float32, shape (len(texts), DIMENSION)."""
        return np.stack([_direction(text) for text in texts])


def _direction(text: str) -> NDArray[np.float32]:
    vector = np.random.default_rng(crc32(text.encode())).standard_normal(DIMENSION, dtype=np.float32)
    return vector / np.linalg.norm(vector)


def fill(path: Path) -> None:
    """A memory of traces that are all different."""
    encoder = Directions()
    TraceMemory(path, encoder).close()

    def rows() -> Iterator[tuple[str, str, str, bytes, int]]:
        for number in range(N_TRACES):
            trace = f"{number:08d}" + " word" * 158
            yield "spider", f"db{number % N_DATABASES}", trace, encoder.encode([trace])[0].tobytes(), 0

    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO trace (dataset, db_id, trace, embedding, step) VALUES (?, ?, ?, ?, ?)", rows()
        )


def read_vectors(path: Path) -> None:
    """The floor: every vector as a Python object, once."""
    with closing(sqlite3.connect(path)) as connection:
        for _row in connection.execute("SELECT id, db_id, embedding FROM trace ORDER BY id"):
            pass


def open_memory(path: Path) -> None:
    """What is measured."""
    with TraceMemory(path, Directions()) as memory:
        assert len(memory) == N_TRACES


def main() -> None:
    """Measure both sides in turns and print the medians."""
    import faiss  # noqa: F401

    n_opens = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    sides: dict[str, Callable[[Path], None]] = {"read the vectors": read_vectors, "open the memory": open_memory}
    clock: dict[str, list[float]] = {name: [] for name in sides}
    processor: dict[str, list[float]] = {name: [] for name in sides}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "memory.sqlite"
        fill(path)
        for _ in range(n_opens):
            for name, side in sides.items():
                started, used = time.perf_counter(), time.process_time()
                side(path)
                clock[name].append(time.perf_counter() - started)
                processor[name].append(time.process_time() - used)
        print(f"{N_TRACES:,} traces, {path.stat().st_size / 1e6:.0f} MB")
    for name in sides:
        low, high = min(clock[name]), max(clock[name])
        print(
            f"{name}: median {statistics.median(clock[name]):.2f} s by the clock ({low:.2f} to {high:.2f}), "
            f"{statistics.median(processor[name]):.2f} s of processor time"
        )


if __name__ == "__main__":
    main()
