"""Small folders of benchmarks, and what loading finds wrong with them."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.benchmarks import BenchmarkError, load_benchmark


def make_database(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (v INTEGER)")


def write(path: Path, rows: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


ENTRIES = [
    {"db_id": "inn", "question": "How many?", "query": "SELECT count(*) FROM t"},
    {"db_id": "mill", "question": "Which ones?", "query": "SELECT v FROM t"},
    {"db_id": "inn", "question": "Each one?", "query": "SELECT DISTINCT v FROM t"},
]


def problems_of(*args: Any, **kwargs: Any) -> tuple[str, ...]:
    with pytest.raises(BenchmarkError) as caught:
        load_benchmark(*args, **kwargs)
    for line in caught.value.problems:
        assert line in str(caught.value)
    return caught.value.problems
