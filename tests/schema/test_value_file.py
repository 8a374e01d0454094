"""The index of a database of many values: a file of the user's cache folder that may be lost, damaged, or in use."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.execution import database_fingerprint
from finer_sql_lib.records import DataNote
from finer_sql_lib.runs.cache import cache_folder
from finer_sql_lib.schema import SchemaError, named_values, open_file
from finer_sql_lib.schema.value_file import Entry, ValueFile
from finer_sql_lib.schema.value_index import MAX_IN_MEMORY, MemoryIndex, read_entries, value_index

N_VALUES = MAX_IN_MEMORY + 20_000
QUESTION = "Does person 000007 know person 119999 of NorthCarolina, or of North Carolina?"
NAMED = {("t", "a"): ("person 000007", "person 119999"), ("u", "b"): ("North Carolina",)}


def large(path: Path) -> Path:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE t (a TEXT)")
        connection.executemany("INSERT INTO t VALUES (?)", ((f"person {n:06}",) for n in range(N_VALUES)))
        connection.execute("CREATE TABLE u (b TEXT)")
        connection.execute("INSERT INTO u VALUES ('North Carolina'), ('NorthCarolina')")
    return path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return large(tmp_path / "large.sqlite")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of this test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return cache_folder() / "values"


def test_a_large_database_is_indexed_once_beside_nothing_of_the_user(database: Path, cache: Path) -> None:
    before = database.read_bytes()
    assert named_values(database, QUESTION) == NAMED
    assert database.read_bytes() == before
    assert [path.name for path in database.parent.iterdir() if path.is_file()] == ["large.sqlite"]
    (file,) = cache.iterdir()
    assert file.name.startswith(database_fingerprint(database))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600  # the database may be private
    written = file.stat().st_mtime_ns
    copy = database.with_name("copy.sqlite")
    copy.write_bytes(before)
    assert named_values(copy, QUESTION) == NAMED
    assert file.stat().st_mtime_ns == written


def test_in_memory_and_in_a_file_the_same_values_are_found(database: Path, cache: Path) -> None:
    entries = list(read_entries(database, database_fingerprint(database)))
    assert len(entries) == N_VALUES + 1
    file = ValueFile(cache / "other.sqlite", lambda: entries)
    file.build()
    keys = [key for key, *_ in entries[::7]] + ["nobody", "'", "\x1b"]
    assert sorted(file.find(keys)) == sorted(MemoryIndex(entries).find(keys))


def test_a_small_database_needs_no_file(tmp_path: Path, cache: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "small.sqlite")) as connection, connection:
        connection.executescript("CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('Lyon')")
    assert named_values(tmp_path / "small.sqlite", "Lyon") == {("t", "a"): ("Lyon",)}
    assert not cache.exists()


@pytest.mark.parametrize("damage", ["garbage", "cut short", "empty", "gone", "another table"])
def test_a_damaged_file_is_built_again(database: Path, cache: Path, damage: str) -> None:
    assert named_values(database, QUESTION) == NAMED
    (file,) = cache.iterdir()
    content = file.read_bytes()
    if damage == "gone":
        file.unlink()
    elif damage == "another table":
        file.unlink()
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("CREATE TABLE entry (a)")
    else:
        file.write_bytes({"garbage": b"x" * 5000, "cut short": content[:8192], "empty": b""}[damage])
    assert named_values(database, QUESTION) == NAMED
    assert file.stat().st_size == len(content)


def test_a_damaged_file_that_cannot_be_written_again_is_named(cache: Path) -> None:
    def no_entries() -> Iterator[Entry]:
        raise OSError("the disk is full")
        yield

    cache.mkdir(parents=True)
    (cache / "x.sqlite").write_bytes(b"x" * 5000)
    with pytest.raises(SchemaError, match=r"x\.sqlite.*the disk is full.*set XDG_CACHE_HOME"):
        list(ValueFile(cache / "x.sqlite", no_entries).find(["a"]))
    assert [path.name for path in cache.iterdir()] == ["x.sqlite"]


def test_where_the_cache_cannot_be_written_a_process_has_its_own_file(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.warns(DataNote, match=r"large\.sqlite: the index of its values cannot be kept.*set XDG_CACHE_HOME"):
        assert named_values(database, QUESTION) == NAMED
    index = value_index(database)
    assert isinstance(index, ValueFile)
    assert index.path.is_file()
    assert index.path.parent.name.startswith("finer-sql-values-")


def test_a_process_removes_its_own_file(database: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "temporary").mkdir()
    lines = f"""
import os
from pathlib import Path
from finer_sql_lib.schema.named_values import named_values
print(len(named_values(Path({str(database)!r}), {QUESTION!r})), len(os.listdir(os.environ["TMPDIR"])))
"""
    places = {"XDG_CACHE_HOME": str(tmp_path / "file"), "TMPDIR": str(tmp_path / "temporary")}
    done = subprocess.run([sys.executable, "-c", lines], env=os.environ | places, capture_output=True, text=True)
    assert done.stdout.split() == [str(len(NAMED)), "1"], done.stderr
    assert list((tmp_path / "temporary").iterdir()) == []


def test_without_a_home_folder_nothing_is_written_here(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")  # is ignored
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)  # as where nobody knows the user
    monkeypatch.chdir(tmp_path)
    with pytest.warns(DataNote, match="this user has no home folder"):
        assert named_values(database, QUESTION) == NAMED
    assert [path.name for path in tmp_path.iterdir()] == ["large.sqlite"]


def test_what_a_killed_process_left_is_cleared_away(cache: Path) -> None:
    cache.mkdir(parents=True)
    old, new, other = (cache / name for name in (".x.sqlite.old.tmp", ".x.sqlite.new.tmp", ".y.sqlite.old.tmp"))
    for path in (old, new, other):
        path.write_bytes(b"half")
    for path in (old, other):
        os.utime(path, (time.time() - 7200,) * 2)
    ValueFile(cache / "x.sqlite", lambda: [("key", "t", "a", "Key")]).build()
    assert sorted(path.name for path in cache.iterdir()) == [".x.sqlite.new.tmp", ".y.sqlite.old.tmp", "x.sqlite"]


def find_in_process(path: Path, folder: str) -> dict[tuple[str, str], tuple[str, ...]]:
    os.environ["XDG_CACHE_HOME"] = folder
    return named_values(path, QUESTION)


def test_two_processes_may_build_it_at_once(database: Path, cache: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        found = pool.starmap(find_in_process, [(database, os.environ["XDG_CACHE_HOME"])] * 3)
    assert found == [NAMED] * 3
    assert len(list(cache.iterdir())) == 1


def test_an_index_that_the_clock_cut_off_is_not_kept(
    database: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_file, "MAX_OPEN_S", 0.0)
    with pytest.raises(SchemaError, match=r"large\.sqlite: its values take more than .* --no-question-values"):
        named_values(database, QUESTION)
    monkeypatch.undo()
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache.parents[1]))
    assert named_values(database, QUESTION) == NAMED


def test_a_temporary_file_that_another_process_renames_is_no_fault(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = ValueFile(cache / "other.sqlite", lambda: [("key", "t", "a", "value")])
    monkeypatch.setattr(Path, "glob", lambda folder, _: iter([folder / ".other.sqlite.gone.tmp"]))
    file.build()
    assert list(file.find(["key"])) == [("key", "t", "a", "value")]
