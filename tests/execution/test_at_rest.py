"""A database is read when its file holds all that was committed to it, and only then."""

from __future__ import annotations

import os
import shlex
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.evaluation.spider.structure import read_spider_schema
from finer_sql_lib.execution import DatabaseError, Executor, unfinished_changes
from finer_sql_lib.schema import SchemaError, read_schema

COUNT = "SELECT count(*) FROM t"


@pytest.fixture
def written(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A program that has a database of two rows open, in WAL mode, and copies nothing back by itself."""
    with closing(sqlite3.connect(tmp_path / "live.sqlite", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE t(a)")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("INSERT INTO t VALUES (1), (2)")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        yield connection


def left_behind(folder: Path) -> Path:
    """What a killed program leaves: copies of its files at this moment."""
    (folder / "left").mkdir()
    for file in folder.glob("live.sqlite*"):
        if not file.name.endswith("-shm"):
            shutil.copy(file, folder / "left")
    return folder / "left" / "live.sqlite"


def hot_journal(folder: Path) -> Path:
    """A database whose writer was killed in the middle of a transaction that had reached the file."""
    with closing(sqlite3.connect(folder / "live.sqlite", isolation_level=None)) as connection:
        connection.executescript("PRAGMA cache_size = 2; CREATE TABLE t(a)")
        connection.execute("INSERT INTO t VALUES (zeroblob(3000)), (zeroblob(3000))")
        connection.execute("BEGIN")
        for _ in range(50):
            connection.execute("INSERT INTO t VALUES (zeroblob(3000))")
        return left_behind(folder)


def counted(path: Path) -> int:
    with Executor(workers=1) as executor:
        return int(executor.execute(path, COUNT).rows[0][0])  # type: ignore[arg-type]


def follow_advice(message: str) -> None:
    """Do what the message says, with Python's SQLite in place of the shell."""
    words = shlex.split(message.partition("finish them with ")[2])
    with closing(sqlite3.connect(words[1], isolation_level=None)) as connection:
        for statement in words[2].split(";"):
            connection.execute(statement).fetchall()


@pytest.mark.parametrize("through_link", [False, True])
def test_rows_that_are_only_in_the_log(written: sqlite3.Connection, tmp_path: Path, through_link: bool) -> None:
    written.execute("INSERT INTO t VALUES (3)")
    path = left_behind(tmp_path)
    if through_link:
        (tmp_path / "link.sqlite").symlink_to(path)
        path = tmp_path / "link.sqlite"
    with pytest.raises(DatabaseError, match=r"has unfinished changes in live\.sqlite-wal"):
        counted(path)
    with pytest.raises(SchemaError, match=r"unfinished changes in live\.sqlite-wal"):
        read_schema(path)
    with pytest.raises(ValueError, match=r"unfinished changes in live\.sqlite-wal"):
        read_spider_schema(path)
    follow_advice(str(unfinished_changes(path)))
    assert unfinished_changes(path) is None
    assert counted(path) == 3


def test_a_chain_of_relative_links(written: sqlite3.Connection, tmp_path: Path) -> None:
    written.execute("INSERT INTO t VALUES (3)")
    left_behind(tmp_path)
    (tmp_path / "folder").symlink_to("left")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "a.sqlite").symlink_to(os.path.join("..", "folder", "live.sqlite"))
    with pytest.raises(DatabaseError, match="unfinished changes"):
        counted(tmp_path / "other" / "a.sqlite")


@pytest.mark.parametrize("mode", ["PASSIVE", "FULL", "RESTART", "TRUNCATE"])
def test_a_log_that_was_copied_back(written: sqlite3.Connection, tmp_path: Path, mode: str) -> None:
    written.execute("INSERT INTO t VALUES (3)")
    written.execute(f"PRAGMA wal_checkpoint({mode})").fetchall()
    path = left_behind(tmp_path)
    assert unfinished_changes(path) is None
    assert counted(path) == 3
    assert len(read_schema(path).tables) == 1


def test_a_log_begun_anew_over_older_frames(written: sqlite3.Connection, tmp_path: Path) -> None:
    """The frames of the round before stay behind the new ones; their salts tell them apart."""
    for number in range(20):
        written.execute("INSERT INTO t VALUES (?)", (number,))
    written.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
    written.execute("INSERT INTO t VALUES (99)")
    written.execute("PRAGMA wal_checkpoint(FULL)").fetchall()
    assert counted(left_behind(tmp_path)) == 23
    shutil.rmtree(tmp_path / "left")
    written.execute("INSERT INTO t VALUES (100)")
    assert unfinished_changes(left_behind(tmp_path)) is not None


def test_frames_without_a_commit_are_not_in_the_database(written: sqlite3.Connection, tmp_path: Path) -> None:
    written.execute("PRAGMA cache_size = 2")
    written.execute("BEGIN")
    for _ in range(50):
        written.execute("INSERT INTO t VALUES (zeroblob(3000))")
    path = left_behind(tmp_path)
    assert path.with_name("live.sqlite-wal").stat().st_size > 10_000
    assert counted(path) == 2


@pytest.mark.parametrize("content", [b"", b"frames", bytes(64), bytes.fromhex("377f0682") + bytes(60)])
def test_a_log_that_sqlite_takes_for_empty(written: sqlite3.Connection, tmp_path: Path, content: bytes) -> None:
    path = left_behind(tmp_path)
    path.with_name("live.sqlite-wal").write_bytes(content)
    assert counted(path) == 2
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(COUNT).fetchone() == (2,)


@pytest.mark.parametrize("mode", ["PERSIST", "TRUNCATE"])
def test_a_journal_that_was_ended(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "kept.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        connection.execute("CREATE TABLE t(a)")
        connection.execute("INSERT INTO t VALUES (1)")
    assert path.with_name("kept.sqlite-journal").exists()
    assert counted(path) == 1
    assert len(read_schema(path).tables) == 1


def test_a_journal_to_roll_back(tmp_path: Path) -> None:
    path = hot_journal(tmp_path)
    with pytest.raises(DatabaseError, match=r"unfinished changes in live\.sqlite-journal"):
        counted(path)
    follow_advice(str(unfinished_changes(path)))
    assert counted(path) == 2


def test_looking_changes_nothing(written: sqlite3.Connection, tmp_path: Path) -> None:
    written.execute("INSERT INTO t VALUES (3)")
    path = left_behind(tmp_path)
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert unfinished_changes(path) is not None
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before
