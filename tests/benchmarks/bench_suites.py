"""A local suite for the databases of Spider dev: built, and 22 systems judged on it beside the originals alone.

Both judgements are of one pool and start cold, one after the other. Needs ../shared/data.

    python -m tests.benchmarks.bench_suites
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.cli.evaluate_run import import_pool
from finer_sql_lib.evaluation.evaluate import evaluate
from finer_sql_lib.evaluation.metric import LocalTs, Metric, SpiderEx
from finer_sql_lib.suites.make_suite import SuiteSettings, suite_of_golds

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
POOL = DATA / "pools" / "spider_dev_crossmodel.jsonl"


def main() -> None:
    """Print the seconds of the build, of both judgements, and their ratio."""
    if not POOL.is_file():
        sys.exit(f"skipped: no {POOL.name} beside the project")
    benchmark = load_benchmark("spider", DATA / "spider", "dev", missing_databases="skip")
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        suite = suite_of_golds(benchmark, SuiteSettings(variants=8, seed=0), Path(folder) / "suite")
        built_s = time.perf_counter() - started
        plain_s = judged(benchmark, SpiderEx(), Path(folder) / "plain")
        suite_s = judged(suite.benchmark(benchmark), LocalTs(suite), Path(folder) / "local")
    print(f"8 variants of 19 databases, made and chosen      {built_s:.1f} s")
    print(f"22 systems judged on the originals               {plain_s:.2f} s")
    print(f"22 systems judged on the suite, nine files each  {suite_s:.2f} s, {suite_s / plain_s:.1f}x")


def judged(benchmark: Benchmark, metric: Metric, folder: Path) -> float:
    """Seconds to execute and judge every candidate of the pool."""
    with import_pool(benchmark, POOL, folder) as run:
        started = time.perf_counter()
        evaluate(run, benchmark, metric)
        return time.perf_counter() - started


if __name__ == "__main__":
    main()
