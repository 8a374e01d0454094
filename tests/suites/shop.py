"""A small shop with questions, and suites of it."""

from __future__ import annotations

from pathlib import Path

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.suites import Suite
from finer_sql_lib.suites.make_suite import SuiteSettings, build_suite
from tests.scored import benchmark_of, graded
from tests.suites.user_databases import write_database

TABLES = [
    "CREATE TABLE town (id INTEGER PRIMARY KEY, name TEXT, size INTEGER)",
    "CREATE TABLE shop (id INTEGER PRIMARY KEY, name TEXT, town INTEGER REFERENCES town, rent REAL)",
    *(f"INSERT INTO town VALUES ({n}, 'town {n}', {10 * n})" for n in range(1, 9)),
    *(f"INSERT INTO shop VALUES ({n}, 'shop {n}', {n % 8 + 1}, {n}.5)" for n in range(12)),
]
GOLDS = (
    "SELECT name FROM town WHERE size > 35",
    "SELECT name FROM town ORDER BY size DESC LIMIT 1",
    "SELECT town.name, count(*) FROM town JOIN shop ON town.id = shop.town GROUP BY town.id",
    "SELECT max(rent) FROM shop",
)
WRONG = (
    "SELECT name FROM town WHERE size >= 35",
    "SELECT name FROM town WHERE size = (SELECT max(size) FROM town)",
    "SELECT town.name, count(*) FROM town JOIN shop ON town.id = shop.town GROUP BY town.name",
    "SELECT rent FROM shop WHERE id = 11",
)
"""Each returns what the gold of its place returns on the shop itself, and something else on other shops."""


def shop_benchmark(folder: Path) -> Benchmark:
    path = folder / "data" / "shop" / "shop.sqlite"
    path.parent.mkdir(parents=True)
    write_database(path, TABLES)
    return benchmark_of([graded(n, gold, path) for n, gold in enumerate(GOLDS)], folder, databases=folder / "data")


def shop_suite(folder: Path, benchmark: Benchmark, *, name: str = "suite", seed: int = 0, variants: int = 4) -> Suite:
    questions = [(graded.gold_sql,) for graded in benchmark.graded()]
    paths = {question.db_id: question.db_path for question in benchmark.questions}
    settings = SuiteSettings(variants=variants, seed=seed)
    return build_suite(paths, dict.fromkeys(paths, questions), settings, folder / name, workers=1)
