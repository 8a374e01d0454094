"""A shop's database, questions over it that need every construct, and runs that answer them as a test says."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.evaluate import evaluate
from finer_sql_lib.evaluation.metric import metric_named
from finer_sql_lib.prompts import render_completion
from finer_sql_lib.records import Candidate
from finer_sql_lib.runs import Run, load_run, open_run
from tests.scored import benchmark_of, graded

_SCRIPT = """
CREATE TABLE city (city_id INTEGER PRIMARY KEY, name TEXT, country TEXT);
CREATE TABLE customer (customer_id INTEGER PRIMARY KEY, name TEXT, age INTEGER, city_id INTEGER REFERENCES city);
CREATE TABLE sale (sale_id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer, amount REAL);
INSERT INTO city VALUES (1, 'Oslo', 'Norway'), (2, 'Bergen', 'Norway'), (3, '<b>Turku</b>', 'Finland');
INSERT INTO customer VALUES (1, 'Ada', 30, 1), (2, 'Bo', 41, 1), (3, 'Cai', 19, 2), (4, 'Dag', 41, NULL);
INSERT INTO sale VALUES (1, 1, 10.5), (2, 1, 20), (3, 2, 7), (4, 3, 7), (5, 3, 90);
"""

GOLDS = (
    "SELECT name FROM customer WHERE age > 20",
    "SELECT count(*) FROM customer",
    "SELECT count(*), city_id FROM customer GROUP BY city_id",
    "SELECT T2.name FROM customer AS T1 JOIN city AS T2 ON T1.city_id = T2.city_id WHERE T1.name = 'Ada'",
    "SELECT name FROM customer ORDER BY age ASC LIMIT 1",
    "SELECT DISTINCT country FROM city",
    "SELECT name FROM city WHERE city_id NOT IN (SELECT city_id FROM customer WHERE city_id IS NOT NULL)",
    "SELECT name FROM customer WHERE age > 40 UNION SELECT name FROM customer WHERE age < 20",
    "SELECT CAST(sum(amount) AS REAL) / count(*) FROM sale",
    "SELECT name, CASE WHEN age > 30 THEN 'old' ELSE 'young' END FROM customer",
)
"""One gold per question, question id = place."""

WRONG: Mapping[int, str] = {
    0: "SELECT name, age FROM customer WHERE age > 20",
    1: "SELECT count(*) FROM customers",
    2: "SELECT city_id, count(*) FROM customer GROUP BY city_id",
    3: "SELECT name FROM city",
    4: "SELECT name FROM customer ORDER BY age DESC LIMIT 1",
    7: "SELECT name FROM customer WHERE age > 40",
}
"""A wrong answer to some questions; that to question 2 has its columns swapped, which only BIRD minds."""

_LEVELS = ("simple", "moderate", "challenging")


def benchmark(root: Path, name: str) -> Benchmark:
    """The questions as "spider" or "bird" with the database below ``root``; BIRD's have levels of their own."""
    database = root / "database" / "shop" / "shop.sqlite"
    if not database.exists():
        database.parent.mkdir(parents=True)
        with closing(sqlite3.connect(database)) as connection:
            connection.executescript(_SCRIPT)
    questions = [
        graded(i, gold, database, text=f"Question {i} <script>?", difficulty=_LEVELS[i % 3] if name == "bird" else None)
        for i, gold in enumerate(GOLDS)
    ]
    return benchmark_of(questions, root, name=name, databases=root / "database")


def make_run(
    path: Path,
    asked: Benchmark,
    wrong: Sequence[int] = (),
    *,
    thought: str = "think",
    identity: Mapping[str, Any] | None = None,
    extra: Mapping[int, Sequence[str | None]] | None = None,
) -> Run:
    """An evaluated run of two candidates a question: the gold twice, or twice its WRONG where ``wrong`` says so.

    ``extra`` adds further candidates (None: no SQL) to some questions.
    """
    known = {"benchmark": asked.name, "split": asked.split, **(identity or {})}
    with open_run(path, known) as run:
        candidates = []
        for question in asked.graded():
            sql = WRONG[question.id] if question.id in wrong else question.gold_sql
            for index, text in enumerate([sql, sql, *(extra or {}).get(question.id, ())]):
                said = render_completion(thought, text) if text else f"<think>{thought}"
                candidates.append(Candidate(question.id, index, said, thought, text, n_tokens=len(said) // 2))
        run.append("candidates", candidates)
        evaluate(run, asked, metric_named("official", asked.name), workers=1)
    return load_run(path)


def make_arms(folder: Path, values: Mapping[str, Sequence[Mapping[str, Any]]]) -> Path:
    """Ablation folders ``<arm>-seed-<k>``: ``values`` gives, per arm, one mapping of measures per seed."""
    for arm, seeds in values.items():
        for seed, measures in enumerate(seeds):
            path = folder / (f"{arm}-seed-{seed}" if len(seeds) > 1 else arm)
            path.mkdir(parents=True)
            (path / "metrics.json").write_text(json.dumps(dict(measures)), encoding="utf-8")
    return folder
