"""A small database, the same for all tests here, and a look at processes from outside."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

SHOP = """
CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT, weight REAL);
CREATE TABLE sale(id INTEGER PRIMARY KEY, item_id INTEGER REFERENCES item(id), price REAL);
CREATE INDEX sale_item ON sale(item_id);
CREATE VIEW cheap AS SELECT id FROM item WHERE weight < 10;
CREATE TRIGGER keep AFTER DELETE ON item BEGIN SELECT 1; END;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100)
    INSERT INTO item SELECT i, 'item ' || i, i * 0.5 FROM n;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000)
    INSERT INTO sale SELECT i, 1 + i % 100, (i * 7919) % 1000 FROM n;
"""

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

ONE_LONG_OPCODE = "SELECT length(replace(hex(zeroblob(2000000)), hex(zeroblob(500000)) || '1', ''))"
"""Minutes inside one function call: the progress handler is not called once."""

BURN = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) SELECT count(*) FROM n"
"""So many steps of work, and one row."""


def make_shop(path: Path) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(SHOP)
    return path


def peak_megabytes(pid: int) -> float:
    """The most resident memory a process ever had."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A database of items and sales in a folder of its own."""
    folder = tmp_path / "shop"
    folder.mkdir()
    return make_shop(folder / "shop.sqlite")
