"""What the tests of rewards share: SQL of each kind, completions, columns, and an encoder of two dimensions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from finer_sql_lib.memory.encoder import Vectors

GOLD = "SELECT name FROM singer WHERE age > 30"
CORRECT = "SELECT s.name FROM singer AS s WHERE s.age >= 31"
WRONG = "SELECT name FROM singer WHERE age > 20"
FAILING = "SELECT nam FROM singer WHERE age > 30"
ENDLESS = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r"


class Directions:
    """An encoder for tests: the last word of a text names its vector in the plane."""

    name = "directions"
    vectors = {"east": (1.0, 0.0), "north": (0.0, 1.0), "west": (-1.0, 0.0), "diagonal": (0.6, 0.8)}  # noqa: RUF012

    def encode(self, texts: Sequence[str]) -> Vectors:
        return np.array([self.vectors[text.split()[-1]] for text in texts], dtype=np.float32)


def said(sql: str, thought: str = "go east") -> list[dict[str, str]]:
    return [{"role": "assistant", "content": f"<think>{thought}</think>\n{sql}"}]


def columns(db_path: Path, n: int, gold: str = GOLD, references: Sequence[str] = ()) -> dict[str, list[Any]]:
    """What TRL passes beside the completions: a list per dataset column, and the prompts and token ids."""
    return {
        "prompts": [[{"role": "user", "content": "Who is older than 30?"}]] * n,
        "completion_ids": [[1, 2, 3]] * n,
        "db_path": [str(db_path)] * n,
        "gold_sql": [gold] * n,
        "reference_sqls": [list(references)] * n,
        "db_id": ["concert"] * n,
    }
