"""Databases that are missing, broken, odd, many, or change under the reader's eyes."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.evaluation.spider.structure import read_spider_schema
from finer_sql_lib.execution import DatabaseError, Executor, Job, database_fingerprint
from finer_sql_lib.execution.sandbox.worker import MAX_OPEN_DATABASES
from finer_sql_lib.schema import named_values, read_schema

from .conftest import BURN, make_shop


def broken(path: Path, kind: str) -> Path:
    """Something at ``path`` that no query can be run on."""
    match kind:
        case "is a directory":
            path.mkdir()
        case "is empty":
            path.touch()
        case "is not a SQLite 3 database":
            path.write_text("<html>404</html>")
        case "is not a regular file":
            os.mkfifo(path)
        case "has unfinished changes":
            with closing(sqlite3.connect(make_shop(path), isolation_level=None)) as connection:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("DELETE FROM sale")
                log = path.with_name(path.name + "-wal")
                content = log.read_bytes()
            log.write_bytes(content)  # closing copied it into the file
            make_shop(path.with_name("other")).replace(path)
    return path


@pytest.mark.parametrize(
    "kind",
    [
        "cannot be opened",
        "is a directory",
        "is empty",
        "is not a SQLite 3 database",
        "is not a regular file",
        "has unfinished changes",
    ],
)
def test_unreadable_databases_are_named_at_the_door(tmp_path: Path, shop: Path, kind: str) -> None:
    path = broken(tmp_path / "bad.sqlite", kind)
    with Executor(workers=1) as executor:
        with pytest.raises(DatabaseError, match=f"1 of the databases cannot be read:\n.*bad.sqlite {kind}"):
            executor.run([Job(shop, "SELECT 1"), Job(path, "SELECT 1")])
        assert executor.execute(shop, "SELECT 1").outcome == "rows"


def test_all_unreadable_databases_are_listed(tmp_path: Path) -> None:
    with Executor(workers=1) as executor, pytest.raises(DatabaseError) as caught:
        executor.run([Job(tmp_path / f"{name}.sqlite", "SELECT 1") for name in "abc"])
    assert [f"{name}.sqlite" in str(caught.value) for name in "abc"] == [True] * 3


def test_a_name_no_file_can_have(tmp_path: Path) -> None:
    with Executor(workers=1) as executor, pytest.raises(DatabaseError, match="not a possible file name"):
        executor.execute(tmp_path / "a\0b", "SELECT 1")


@pytest.mark.parametrize(
    "name", ["a b", "q?mode=rwc", "hash#1", "100%41", "ü 日本 🦆", "'quote\"", "a&b=c;d", "-dash", "new\nline", "b\\s"]
)
def test_odd_file_names_open_and_stay_read_only(tmp_path: Path, name: str) -> None:
    path = make_shop(tmp_path / f"{name}.sqlite")
    with Executor(workers=1) as executor:
        assert executor.execute(path, "SELECT count(*) FROM item").rows == ((100,),)
    assert os.listdir(tmp_path) == [path.name]


@pytest.mark.parametrize("n_bytes", [247, 250, 255])
def test_a_name_so_long_that_no_journal_can_lie_beside_it(tmp_path: Path, n_bytes: int) -> None:
    path = make_shop(tmp_path / "shop.sqlite").rename(tmp_path / f"{'n' * (n_bytes - 7)}.sqlite")
    with Executor(workers=1) as executor:
        assert executor.execute(path, "SELECT count(*) FROM item").rows == ((100,),)
    assert len(database_fingerprint(path)) == 64
    assert read_schema(path).table("item").n_rows == 100


def test_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    shop = make_shop(tmp_path / "shop.sqlite")
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.sqlite"))
    shop.rename(odd)
    with Executor(workers=1) as executor:
        assert executor.execute(odd, "SELECT count(*) FROM item").rows == ((100,),)


def test_a_relative_path(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(shop.parent)
    with Executor(workers=1) as executor:
        assert executor.execute(Path(shop.name), "SELECT count(*) FROM item").rows == ((100,),)


@pytest.mark.parametrize("start", [16, 100, 4096, 8192])
def test_a_corrupt_database_is_an_outcome(tmp_path: Path, shop: Path, start: int) -> None:
    corrupt = tmp_path / "corrupt.sqlite"
    content = bytearray(shop.read_bytes())
    content[start:] = bytes(255 - byte for byte in content[start:])
    corrupt.write_bytes(content)
    statements = ("SELECT * FROM item", "SELECT sum(price) FROM sale", "SELECT count(*) FROM sale WHERE item_id = 3")
    with Executor(workers=1) as executor:
        answers = executor.run([Job(corrupt, sql) for sql in statements])
        assert {execution.outcome for execution in answers.values()} <= {"error", "rows"}
        assert "error" in {execution.outcome for execution in answers.values()}
        assert executor.execute(shop, "SELECT count(*) FROM item").rows == ((100,),)
    assert corrupt.read_bytes() == content


def test_a_database_whose_fault_is_told_in_no_encoding_is_an_outcome(tmp_path: Path, shop: Path) -> None:
    """SQLite quotes the damaged schema in its message, and the driver cannot read it."""
    with closing(sqlite3.connect(shop)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET name = CAST(x'e96c' AS TEXT), sql = CAST(x'c328' AS TEXT)")
    with Executor(workers=1) as executor:
        executions = [executor.execute(shop, sql) for sql in ("SELECT * FROM item", "SELECT 1 FROM sale")]
        assert {execution.outcome for execution in executions} == {"error"}
        assert executor.execute(make_shop(tmp_path / "good.sqlite"), "SELECT 1").rows == ((1,),)
    for read in (read_schema, read_spider_schema, lambda path: named_values(path, "item 1")):
        with pytest.raises(ValueError, match="shop"):
            read(shop)


def test_a_truncated_database_is_an_outcome(tmp_path: Path, shop: Path) -> None:
    short = tmp_path / "short.sqlite"
    short.write_bytes(shop.read_bytes()[:9000])
    with Executor(workers=1) as executor:
        execution = executor.execute(short, "SELECT sum(price) FROM sale")
        assert (execution.outcome, execution.error) == ("error", "database disk image is malformed")
        assert executor.execute(shop, "SELECT 1").outcome == "rows"


def disturb(path: Path, how: str) -> None:
    match how:
        case "vanished":
            path.unlink()
        case "changed":
            with closing(sqlite3.connect(path)) as connection, connection:
                connection.execute("UPDATE item SET name = 'new'")
        case "replaced":
            other = make_shop(path.with_name("other"))
            other.replace(path)


@pytest.mark.parametrize("how", ["vanished", "changed", "replaced"])
def test_a_database_disturbed_while_it_is_read(tmp_path: Path, shop: Path, how: str) -> None:
    """Its later statements say so; other databases are not affected."""
    moving = make_shop(tmp_path / "moving.sqlite")
    jobs = [Job(moving, f"SELECT {i}, count(*) FROM sale a, sale b WHERE a.id < 100") for i in range(40)]
    jobs += [Job(shop, f"SELECT {i}") for i in range(40)]
    answers = {}
    with Executor(workers=1) as executor:
        for job, execution in executor.stream(jobs):
            if not executor.disturbed and execution.outcome == "rows" and job.db_path == moving and moving.exists():
                disturb(moving, how)
            answers[job] = execution
        reason = executor.disturbed.pop(moving)
        assert not executor.disturbed
    word = "vanished" if how == "vanished" else "changed"
    assert reason.startswith(f"the database {word} while it was read: {moving}")
    errors = {execution.error for job, execution in answers.items() if job.db_path == moving} - {None}
    assert errors == {reason}
    assert all(execution.outcome == "rows" for job, execution in answers.items() if job.db_path == shop)
    assert len(answers) == len(jobs)


def test_a_changed_database_is_read_anew_by_the_next_stream(shop: Path) -> None:
    with Executor(workers=1) as executor:
        assert executor.execute(shop, "SELECT name FROM item WHERE id = 1").rows == (("item 1",),)
        disturb(shop, "changed")
        assert executor.execute(shop, "SELECT name FROM item WHERE id = 1").rows == (("new",),)
        assert not executor.disturbed


def test_two_hundred_databases_in_one_run(tmp_path: Path) -> None:
    template = make_shop(tmp_path / "template.sqlite").read_bytes()
    jobs = []
    for number in range(200):
        path = tmp_path / f"{number}.sqlite"
        path.write_bytes(template)
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("INSERT INTO item(id, name) VALUES (1000, ?)", (str(number),))
        jobs += [Job(path, "SELECT name FROM item WHERE id = 1000"), Job(path, f"SELECT count(*) + {number} FROM sale")]
    with Executor(workers=2) as executor:
        for _time in range(2):
            answers = executor.run(jobs)
            found = [execution.rows[0][0] for execution in answers.values()]
            assert found == [value for number in range(200) for value in (str(number), 3000 + number)]
        for _slot, worker in executor.living():
            opened = [os.readlink(entry) for entry in Path(f"/proc/{worker.pid}/fd").iterdir()]
            assert 1 <= sum(name.startswith(str(tmp_path)) for name in opened) <= MAX_OPEN_DATABASES


def test_databases_are_spread_and_shared(tmp_path: Path) -> None:
    """One database with all the work keeps both workers busy."""
    shop = make_shop(tmp_path / "one.sqlite")
    with Executor(workers=2) as executor:
        executor.run([Job(shop, f"{BURN.format(200_000)} WHERE i <> {i}") for i in range(16)])
        used = [worker.cpu_seconds() or 0.0 for _slot, worker in executor.living()]
    assert len(used) == 2
    assert min(used) > 0.2 * max(used)
