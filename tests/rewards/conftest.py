"""A database, a judge and a memory for the tests of rewards."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.execution import Limits
from finer_sql_lib.memory import Gate, Trace, TraceMemory
from finer_sql_lib.rewards import Judge
from tests.rewards.rollouts import Directions


@pytest.fixture(scope="module")
def db_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("databases") / "concert.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE singer (singer_id INTEGER, name TEXT, age INTEGER)")
        connection.executemany("INSERT INTO singer VALUES (?, ?, ?)", [(1, "Joe", 52), (2, "Ann", 25), (3, "Lee", 41)])
    return path


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(workers=1, limits=Limits(timeout_s=2.0)) as judge:
        yield judge


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[TraceMemory]:
    anything = Gate(min_tokens=0, min_density=0.0, min_columns=0, min_unique_bigrams=0.0)
    with TraceMemory(tmp_path / "memory.sqlite", Directions(), anything) as memory:
        memory.insert([Trace("spider", "pets", "look east"), Trace("spider", "concert", "look north")])
        yield memory
