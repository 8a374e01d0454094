"""Execute, group, vote and judge the 22-candidate Spider pool, against the floor of just running each SQL once.

The floor: one process, one connection per database, each distinct SQL once, rows fetched and dropped. Both sides are
measured in turn in one run, the best of several rounds each. Needs ../shared/data.

    python -m tests.benchmarks.bench_evaluation
"""

from __future__ import annotations

import json
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.commands import evaluate_pool
from finer_sql_lib.execution.sandbox.connection import decode_text

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
POOL = DATA / "pools" / "spider_dev_crossmodel.jsonl"
ROUNDS = 5


def main() -> None:
    """Print both times, their ratio, and the peak memory."""
    if not POOL.is_file():
        sys.exit(f"skipped: no {POOL.name} beside the project")
    benchmark = load_benchmark("spider", DATA / "spider", "dev", missing_databases="skip")
    floors, ours = [], []
    for _ in range(ROUNDS):
        floors.append(time_floor(benchmark))
        ours.append(time_ours(benchmark))
    print(f"floor (one process, distinct SQL only)   {min(floors):.2f} s")
    print(f"execute + group + vote + judge, cold     {min(ours):.2f} s, {min(ours) / min(floors):.2f}x of the floor")
    peak = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(f"peak memory: this process {peak[0]:.0f} MB, largest worker {peak[1]:.0f} MB")


def time_floor(benchmark: Benchmark) -> float:
    """Seconds to run every distinct SQL of the pool once, in this process."""
    statements = dict.fromkeys(pool_statements(benchmark))
    connections: dict[Path, sqlite3.Connection] = {}
    started = time.perf_counter()
    for path, sql in statements:
        if path not in connections:
            connections[path] = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
            connections[path].text_factory = decode_text
        try:
            connections[path].execute(sql).fetchall()
        except (sqlite3.Error, sqlite3.Warning):
            continue
    seconds = time.perf_counter() - started
    for connection in connections.values():
        connection.close()
    return seconds


def time_ours(benchmark: Benchmark) -> float:
    """Seconds of a whole evaluation into a new run directory, import of the pool included."""
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        evaluate_pool(benchmark, POOL, Path(folder) / "run")
        return time.perf_counter() - started


def pool_statements(benchmark: Benchmark) -> Iterator[tuple[Path, str]]:
    """Database and SQL of every candidate whose database is there."""
    with POOL.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            path = benchmark.database_dir / row["db_id"] / f"{row['db_id']}.sqlite"
            if path.is_file():
                yield from ((path, candidate["sql"]) for candidate in row["candidates"])


if __name__ == "__main__":
    main()
