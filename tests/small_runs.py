"""Small evaluated runs on a shop of one table: built in milliseconds, with empty, zero and tied results among them."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from finer_sql_lib.evaluation.evaluate import evaluate
from finer_sql_lib.evaluation.metric import SpiderEx
from finer_sql_lib.generation import Sampling
from finer_sql_lib.records import Candidate
from finer_sql_lib.runs import open_run
from tests.scored import benchmark_of, graded

ASKED = (
    ("How many goods are there?", "SELECT count(*) FROM goods"),
    ("Which goods cost more than 20?", "SELECT name FROM goods WHERE price > 20"),
    ("Which goods cost more than 900?", "SELECT name FROM goods WHERE price > 900"),
    ("How many lamps were sold?", "SELECT sold FROM goods WHERE name = 'lamp'"),
    ("What is the highest price?", "SELECT max(price) FROM goods"),
    ("List names and prices.", "SELECT name, price FROM goods"),
    ("Which goods were never sold?", "SELECT name FROM goods WHERE sold = 0"),
    ("What is the mean price?", "SELECT avg(price) FROM goods"),
)
MISTAKES = (
    "SELECT name FROM goods WHERE price > 900",
    "SELECT count(*) FROM goods WHERE price > 900",
    "SELECT name FROM goods ORDER BY price",
    "SELECT sum(sold) FROM goods",
    "SELECT nothing FROM goods",
)


def small_run(
    folder: Path,
    name: str = "small",
    *,
    n: int = 6,
    temperature: float = 1.0,
    seed: int = 0,
    recorded: bool = False,
    sampled: int = len(ASKED),
) -> Path:
    """A run of ``n`` candidates a question, each right with a chance that falls with the temperature.

    ``sampled``: as many questions as it has come to, of all.
    """
    database = folder / "data" / "shop" / "shop.sqlite"
    if not database.exists():
        database.parent.mkdir(parents=True)
        with closing(sqlite3.connect(database)) as connection, connection:
            connection.execute("CREATE TABLE goods (name TEXT, price REAL, sold INTEGER)")
            rows = [("lamp", 30.0, 0), ("cup", 4.5, 12), ("chair", 80.0, 3), ("pen", 4.5, 40)]
            connection.executemany("INSERT INTO goods VALUES (?, ?, ?)", rows)
    questions = [graded(i, gold, database, text=text) for i, (text, gold) in enumerate(ASKED)]
    benchmark = benchmark_of(questions, folder, databases=database.parent.parent)
    sampling = Sampling(n=n, temperature=temperature, seed=seed)
    identity = {"benchmark": "spider", "split": "dev", "backend": "transformers", "model": "toy"}
    identity |= {"sampling": asdict(sampling)}
    if recorded:
        identity = {"benchmark": "spider", "split": "dev", "backend": "recorded", "pool_sha256": "0"}
    candidates = _candidates(n, 0.75 - 0.3 * abs(temperature - 1), random.Random(seed), known_cost=not recorded)
    with open_run(folder / name, identity) as run:
        run.append("candidates", candidates[: n * sampled])
        run.note(generation={"seconds": 0.5 * len(ASKED), "tokens": sum(c.n_tokens or 0 for c in candidates)})
        evaluate(run, benchmark, SpiderEx(), workers=1)
    return folder / name


def _candidates(n: int, chance: float, dice: random.Random, *, known_cost: bool) -> list[Candidate]:
    found = []
    for question_id, (_, gold) in enumerate(ASKED):
        for index in range(n):
            sql = gold if dice.random() < chance else dice.choice(MISTAKES)
            cost = dice.randint(20, 60) if known_cost else None
            found.append(Candidate(question_id, index, sql, sql=sql, n_tokens=cost))
    return found
