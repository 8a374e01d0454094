"""How the executor compares with SQLite itself: `python tests/benchmarks/bench_execution.py [rounds]`.

The floor is one process with one connection per database that executes each distinct SQL of the Spider candidate pool
once, fetches the rows and drops them. The pool job is the same through a new Executor (its start included), once with
the answers dropped and once with all of them kept. The sides take turns; each ratio is that of the medians. Beside the
clock stands the processor time of the whole tree, which says the same on a machine that is busy with other things.
"""

from __future__ import annotations

import json
import os
import sqlite3
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from finer_sql_lib.execution import Executor, Job

SHARED_DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
ENDLESS_ROWS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) SELECT i FROM n"


def pool_jobs(data: Path) -> list[Job]:
    """One job per candidate of the pool whose database is there, duplicates included."""
    jobs = []
    with open(data / "pools" / "spider_dev_crossmodel.jsonl", encoding="utf-8") as pool:
        for line in pool:
            record = json.loads(line)
            db_path = data / "spider" / "database" / record["db_id"] / f"{record['db_id']}.sqlite"
            if db_path.exists():
                jobs += [Job(db_path, candidate["sql"]) for candidate in record["candidates"]]
    return jobs


def floor(jobs: list[Job]) -> int:
    """SQLite with nothing around it. Returns the number of rows."""
    by_path: dict[Path, dict[str, None]] = {}
    for job in jobs:
        by_path.setdefault(job.db_path, {})[job.sql] = None
    n_rows = 0
    for db_path, statements in by_path.items():
        with closing(sqlite3.connect(f"file:{db_path}?mode=ro", uri=True)) as connection:
            connection.text_factory = lambda raw: raw.decode(errors="ignore")
            for sql in statements:
                try:
                    n_rows += len(connection.execute(sql).fetchall())
                except sqlite3.Error:
                    continue
    return n_rows


def pool_dropped(jobs: list[Job]) -> int:
    with Executor() as executor:
        return sum(len(execution.rows) for _job, execution in executor.stream(jobs))


def pool_kept(jobs: list[Job]) -> int:
    with Executor() as executor:
        return sum(len(execution.rows) for execution in executor.run(jobs).values())


def tree_megabytes(pid: int) -> float:
    """Resident memory of a process and all below it, in MB (shared pages counted once per process)."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            try:
                total += tree_megabytes(int(child)) * 2**20
            except OSError:
                continue
    return (total + int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")) / 2**20


@contextmanager
def peak_memory() -> Iterator[list[float]]:
    """Samples the tree's memory every 5 ms; the list holds the peak in MB at the end."""
    peak, stop = [0.0], threading.Event()

    def sample() -> None:
        while not stop.wait(0.005):
            peak[0] = max(peak[0], tree_megabytes(os.getpid()))

    thread = threading.Thread(target=sample)
    thread.start()
    try:
        yield peak
    finally:
        stop.set()
        thread.join()


def measure(work: Callable[[list[Job]], int], jobs: list[Job]) -> tuple[float, float]:
    """Seconds by the clock, and of processor time with that of ended children."""
    started, cpu_started = time.perf_counter(), sum(os.times()[:4])
    work(jobs)
    return time.perf_counter() - started, sum(os.times()[:4]) - cpu_started


def median(runs: list[tuple[float, float]]) -> tuple[float, float]:
    clock, cpu = zip(*runs, strict=True)
    return statistics.median(clock), statistics.median(cpu)


def main(rounds: int) -> None:
    if not SHARED_DATA.exists():
        print(f"skipped: the candidate pool is not there ({SHARED_DATA})")
        return
    jobs = pool_jobs(SHARED_DATA)
    print(f"{len(jobs)} candidates, {len(set(jobs))} distinct, {os.cpu_count()} cores")
    sides = {"floor": floor, "pool, dropped": pool_dropped, "pool, kept": pool_kept}
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in sides}
    for _round in range(rounds):
        for name, work in sides.items():
            runs[name].append(measure(work, jobs))
    runs["ten times the duplicates"] = [measure(pool_dropped, jobs * 10)]
    base, cpu_base = median(runs["floor"])
    for name, measured in runs.items():
        clock, cpu = median(measured)
        print(f"{name:25} {clock:6.3f} s {clock / base:5.2f}x   processor {cpu:6.3f} s {cpu / cpu_base:5.2f}x")
    with peak_memory() as peak:
        pool_kept(jobs)
    print(f"peak memory of the tree, answers kept: {peak[0]:.0f} MB")
    with peak_memory() as peak:
        pool_kept([*jobs, Job(jobs[0].db_path, ENDLESS_ROWS.format(10**6))])
    print(f"the same with a result of 10^6 rows:   {peak[0]:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
