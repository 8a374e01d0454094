"""One fingerprint: it follows the content of a database through every way of changing a file."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.execution import DatabaseError, database_fingerprint
from finer_sql_lib.execution import fingerprint as fingerprint_module
from finer_sql_lib.runs import file_sha256


def update(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE item SET name = 'item 0' WHERE id = 1")


def update_and_set_the_time_back(path: Path) -> None:
    before = path.stat()
    update(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def rebuild_under_the_same_name_and_time(path: Path) -> None:
    before = path.stat()
    other = path.with_name("other")
    shutil.copy(path, other)
    update(other)
    path.unlink()
    shutil.copy(other, path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def update_in_wal_mode(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE item SET name = 'item 0' WHERE id = 1")


def one_byte_in_place(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 1)
        last = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([last[0] ^ 1]))


CHANGES = (
    update, update_and_set_the_time_back, rebuild_under_the_same_name_and_time, update_in_wal_mode, one_byte_in_place,
)  # fmt: skip


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file counts as one that nobody has written to for long: what is read once is remembered."""
    monkeypatch.setattr(fingerprint_module, "SETTLED_AFTER_S", 0.0)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.usefixtures("settled")
def test_every_change_of_the_content_changes_it(shop: Path, change: Callable[[Path], None]) -> None:
    before, size = database_fingerprint(shop), shop.stat().st_size
    assert before == hashlib.sha256(shop.read_bytes()).hexdigest() == database_fingerprint(shop)
    change(shop)
    assert shop.stat().st_size == size
    assert database_fingerprint(shop) == hashlib.sha256(shop.read_bytes()).hexdigest() != before


def test_what_was_just_written_is_read_each_time(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock of the file system that ticks too seldom cannot tell two writes apart."""
    state = fingerprint_module.file_state(shop)
    monkeypatch.setattr(fingerprint_module, "file_state", lambda _path: state)
    before = database_fingerprint(shop)
    update(shop)
    assert database_fingerprint(shop) != before


@pytest.mark.usefixtures("settled")
def test_a_settled_file_is_read_once(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[Path] = []

    def counted(path: Path) -> str:
        reads.append(path)
        return file_sha256(path)

    monkeypatch.setattr(fingerprint_module, "file_sha256", counted)
    assert len({database_fingerprint(shop) for _time in range(3)}) == 1
    assert reads == [shop]


def test_a_change_that_is_only_in_the_log_is_no_content(shop: Path) -> None:
    """The bytes are the old ones, and what is stored for them must not be taken for the new content."""
    with closing(sqlite3.connect(shop)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        before = database_fingerprint(shop)
        writer.execute("UPDATE item SET name = 'item 0' WHERE id = 1")
        writer.commit()
        with pytest.raises(DatabaseError, match="unfinished changes in"):
            database_fingerprint(shop)
    assert database_fingerprint(shop) != before


def test_a_file_written_to_while_it_is_read_has_none(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_while_written(path: Path) -> str:
        content = file_sha256(path)
        update(path)
        return content

    monkeypatch.setattr(fingerprint_module, "file_sha256", read_while_written)
    with pytest.raises(DatabaseError, match=r"changed while it was read: .*shop\.sqlite"):
        database_fingerprint(shop)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match=r"gone\.sqlite cannot be opened: No such file"):
        database_fingerprint(tmp_path / "gone.sqlite")
