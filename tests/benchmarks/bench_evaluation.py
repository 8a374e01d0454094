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
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.cli.evaluate_run import import_pool
from finer_sql_lib.evaluation.evaluate import evaluate
from finer_sql_lib.evaluation.metric import SpiderEx
from finer_sql_lib.runs import open_run

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
POOL = DATA / "pools" / "spider_dev_crossmodel.jsonl"
ROUNDS = 5


def main() -> None:
    """Print all times, their ratios, and the peak memory."""
    if not POOL.is_file():
        sys.exit(f"skipped: no {POOL.name} beside the project")
    benchmark = load_benchmark("spider", DATA / "spider", "dev", missing_databases="skip")
    floors, imports, ours, again = [], [], [], []
    for _ in range(ROUNDS):
        floors.append(time_floor(benchmark))
        with tempfile.TemporaryDirectory() as folder:
            with timed(imports):
                run = import_pool(benchmark, POOL, Path(folder) / "run")
            with run:
                for times in (ours, again):
                    with timed(times):
                        evaluate(run, benchmark, SpiderEx())
    floor = min(floors)
    print(f"floor (one process, each distinct SQL once)  {floor:.2f} s")
    print(f"execute, group, vote, judge, write, cold     {min(ours):.2f} s, {min(ours) / floor:.2f}x of the floor")
    print(f"the same with the pool's import              {min(imports) + min(ours):.2f} s")
    print(f"vote and judge with the executions there     {min(again):.2f} s")
    crowd = time_duplicates(benchmark, 10)
    print(f"ten times the candidates, all duplicates     {crowd:.2f} s, {crowd / min(ours):.2f}x of once")
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this process, all rounds      {peak_mb:.0f} MB")


def time_duplicates(benchmark: Benchmark, times: int) -> float:
    """Seconds to evaluate the pool with every candidate ``times`` times."""
    with tempfile.TemporaryDirectory() as folder:
        with import_pool(benchmark, POOL, Path(folder) / "once") as run:
            once = run.candidates()
        with open_run(Path(folder) / "crowd", {"benchmark": "spider", "split": "dev"}) as run:
            run.append("candidates", [replace(c, index=c.index + 22 * copy) for c in once for copy in range(times)])
            spent: list[float] = []
            with timed(spent):
                evaluate(run, benchmark, SpiderEx())
    return spent[0]


@contextmanager
def timed(times: list[float]) -> Iterator[None]:
    """Append the seconds that the block took."""
    started = time.perf_counter()
    yield
    times.append(time.perf_counter() - started)


def time_floor(benchmark: Benchmark) -> float:
    """Seconds to run every distinct SQL of the pool once, in this process."""
    statements = dict.fromkeys(pool_statements(benchmark))
    connections: dict[Path, sqlite3.Connection] = {}
    started = time.perf_counter()
    for path, sql in statements:
        if path not in connections:
            connections[path] = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
            connections[path].text_factory = lambda raw: raw.decode("utf-8", "ignore")
        try:
            connections[path].execute(sql).fetchall()
        except (sqlite3.Error, sqlite3.Warning):
            continue
    seconds = time.perf_counter() - started
    for connection in connections.values():
        connection.close()
    return seconds


def pool_statements(benchmark: Benchmark) -> Iterator[tuple[Path, str]]:
    """Database and SQL of every candidate whose database is there."""
    with POOL.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            path = benchmark.database_dir / row["db_id"] / f"{row['db_id']}.sqlite"
            if path.is_file():
                yield from ((path, candidate["sql"]) for candidate in row["candidates"])


if __name__ == "__main__":
    main()
