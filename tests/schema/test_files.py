"""Files whose schema cannot be read, and what reading leaves behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from finer_sql_lib.schema import SchemaError, read_schema
from tests.schema.zoo import ZOO, Make


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match=r"none\.sqlite: no such database file"):
        read_schema(tmp_path / "none.sqlite")
    with pytest.raises(SchemaError, match="no such database file"):
        read_schema(tmp_path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b"not a database, only text " * 100, "not a readable SQLite database"),
        (b"SQLite format 3\x00" + b"\xff" * 4096, "not a readable SQLite database"),
    ],
)
def test_unreadable_file(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "bad.sqlite"
    path.write_bytes(content)
    with pytest.raises(SchemaError, match=message):
        read_schema(path)


def test_corrupt_page(make: Make) -> None:
    path = make("CREATE TABLE t (v); INSERT INTO t VALUES (1);")
    raw = bytearray(path.read_bytes())
    page_size = int.from_bytes(raw[16:18], "big")
    raw[page_size:] = b"\xee" * (len(raw) - page_size)
    path.write_bytes(raw)
    with pytest.raises(SchemaError, match="malformed"):
        read_schema(path)


def test_no_tables(make: Make) -> None:
    with pytest.raises(SchemaError, match="has no tables"):
        read_schema(make("PRAGMA user_version = 1;"))


def test_nothing_is_written(make: Make) -> None:
    path = make("PRAGMA journal_mode = WAL;" + ZOO, "odd name # ? %41")
    before, files = path.read_bytes(), sorted(path.parent.iterdir())
    read_schema(path)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == files
