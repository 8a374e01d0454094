"""Ten small real databases with thirty questions, made from plain text: elements, moons, rivers, novels, ...

    python -m finer_sql_lib.sample.ten_databases FOLDER
    finer-sql generate --model small --data FOLDER -n 10 --constrained --backend transformers --run runs/ten
    finer-sql evaluate --data FOLDER --run runs/ten

They were written by hand, from general knowledge and before any model was asked, and are in no data set. What a model
answers here says how it does on an ordinary database of somebody's own.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Final

TEXTS: Final = Path(__file__).parent / "ten-databases"
"""A file of SQL for each database, and the questions."""
LIBRARY_VERSION: Final = slice(96, 100)
"""Bytes of a SQLite file that say which release of SQLite wrote it last, and nothing else."""


def build_ten_databases(folder: Path) -> Path:
    """Write the databases and ``dev.json`` into ``folder``, in Spider's layout without tables.json; returns it.

    The same bytes every time and everywhere, so that runs can be told by their databases. What stands there under these
    names is written over.
    """
    for text in sorted(TEXTS.glob("*.sql")):
        home = folder / "database" / text.stem
        home.mkdir(parents=True, exist_ok=True)
        (home / f"{text.stem}.sqlite").write_bytes(database_bytes(text.read_text(encoding="utf-8")))
    shutil.copyfile(TEXTS / "questions.json", folder / "dev.json")
    return folder


def database_bytes(sql: str) -> bytes:
    """The SQLite file that ``sql`` makes. Raises sqlite3.Error for SQL or rows that do not fit."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(sql)
        file = bytearray(connection.serialize())
    file[LIBRARY_VERSION] = bytes(4)
    return bytes(file)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m finer_sql_lib.sample.ten_databases FOLDER")
    print(f"written: {build_ten_databases(Path(sys.argv[1]))}")
