"""A local suite for the databases of Spider dev: built, and judged on beside the originals alone.

22 systems are judged for a score, and steps of a training (8 questions, 16 completions of the model small each) for a
reward. Both sides start cold, one after the other. Needs ../shared/data.

    python -m tests.benchmarks.bench_suites
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from statistics import median

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.cli.evaluate_run import import_pool
from finer_sql_lib.evaluation.evaluate import evaluate
from finer_sql_lib.evaluation.metric import LocalTs, Metric, SpiderEx
from finer_sql_lib.rewards import Judge, reward_metric
from finer_sql_lib.sample.kept import ON_SPIDER, sample_runs
from finer_sql_lib.suites import Suite
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
        plain = rewarded(benchmark, None)
        strict = rewarded(suite.benchmark(benchmark), suite)
    print(f"8 variants of 19 databases, made and chosen      {built_s:.1f} s")
    print(f"22 systems judged on the originals               {plain_s:.2f} s")
    print(f"22 systems judged on the suite, nine files each  {suite_s:.2f} s, {suite_s / plain_s:.1f}x")
    print(f"a step of 128 completions rewarded, originals    {plain[0]:.3f} s, {plain[1]} right in all")
    print(f"the same on the suite                            {strict[0]:.3f} s, {strict[1]} right in all")


def judged(benchmark: Benchmark, metric: Metric, folder: Path) -> float:
    """Seconds to execute and judge every candidate of the pool."""
    with import_pool(benchmark, POOL, folder) as run:
        started = time.perf_counter()
        evaluate(run, benchmark, metric)
        return time.perf_counter() - started


def rewarded(benchmark: Benchmark, suite: Suite | None) -> tuple[float, int]:
    """Seconds to judge one step of a training, the median of twelve, and how many of all completions were right."""
    sqls: dict[int, list[str | None]] = defaultdict(list)
    for candidate in sample_runs([ON_SPIDER])[ON_SPIDER].candidates():
        sqls[candidate.question_id].append(candidate.sql)
    golds = {graded.question.id: graded for graded in benchmark.graded()}
    times, right = [], 0
    with Judge(reward_metric("spider", suite), grounded=True) as judge:
        for step in range(12):
            asked = [golds[id_] for id_ in random.Random(step).sample(sorted(golds), 8)]
            rows = [(graded, sql) for graded in asked for sql in sqls[graded.question.id][:16]]
            started = time.perf_counter()
            verdicts = judge.verdicts(
                [str(graded.question.db_path) for graded, _ in rows],
                [graded.gold_sql for graded, _ in rows],
                [sql for _, sql in rows],
            )
            times.append(time.perf_counter() - started)
            right += sum(verdict is not None and verdict.correct is True for verdict in verdicts)
    return median(times), right


if __name__ == "__main__":
    main()
