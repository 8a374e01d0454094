"""A variant keeps what its original promises, has other rows, and is the same bytes for the same seed."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finer_sql_lib.runs import file_sha256
from finer_sql_lib.suites.compared_values import Literals
from finer_sql_lib.suites.source import NoSuite, Source, read_source
from finer_sql_lib.suites.variant import MANNERS, Manner, make_variant
from tests.suites.user_databases import quoted, statements, write_database

SHOP = (
    "CREATE TABLE town (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, size INTEGER CHECK (size > 0))",
    "CREATE TABLE shop (id TEXT PRIMARY KEY NOT NULL, town INTEGER NOT NULL REFERENCES town, rent REAL)",
    "CREATE TABLE stock (shop TEXT REFERENCES shop, item TEXT, n INTEGER, PRIMARY KEY (shop, item))",
    "CREATE TABLE sale (shop TEXT, item TEXT, day TEXT, FOREIGN KEY (shop, item) REFERENCES stock (shop, item))",
    *(f"INSERT INTO town VALUES ({n}, 'town {n}', {10 * n})" for n in range(1, 9)),
    *(f"INSERT INTO shop VALUES ('s{n}', {n % 8 + 1}, {n}.5)" for n in range(12)),
    *(f"INSERT INTO stock VALUES ('s{n % 12}', 'item {n % 7}', {n})" for n in range(30)),
    *(f"INSERT INTO sale VALUES ('s{n % 12}', 'item {n % 7}', '2024-01-{n + 10}')" for n in range(20)),
)


@contextmanager
def opened(content: bytes) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(content)
    yield connection
    connection.close()


def source_of(folder: Path, found: list[str] | tuple[str, ...]) -> Source:
    path = folder / "shop.sqlite"
    write_database(path, list(found))
    return read_source(path, "shop", 20)


def filled(source: Source, *, seed: int = 0, manner: Manner = MANNERS[0], literals: Literals | None = None) -> bytes:
    return make_variant(source, literals or {}, manner, random.Random(seed), 20)


def faults(content: bytes, source: Source) -> list[object]:
    """What SQLite finds wrong in a variant: pages, NOT NULL, CHECK, UNIQUE, and foreign keys that can be checked."""
    with opened(content) as connection:
        found: list[object] = [row for row in connection.execute("PRAGMA integrity_check") if row != ("ok",)]
        for table in source.tables:
            for key in table.foreign_keys:
                here = " AND ".join(f"c.{quoted(name)} IS NOT NULL" for name in key.columns)
                pairs = zip(key.columns, key.ref_columns, strict=True)
                same = " AND ".join(f"p.{quoted(there)} = c.{quoted(name)}" for name, there in pairs)
                missing = f"NOT EXISTS (SELECT 1 FROM {quoted(key.ref_table)} AS p WHERE {same})"
                found += connection.execute(f"SELECT * FROM {quoted(table.name)} AS c WHERE {here} AND {missing}")
    return found


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(found=statements(), number=st.integers(0, len(MANNERS) - 1))
def test_constraints_hold_in_every_variant_of_a_users_database(found: list[str], number: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "shop.sqlite")
        write_database(path, found)
        before = file_sha256(path)
        source = read_source(path, "shop", 20)
        content = filled(source, manner=MANNERS[number])
        assert faults(content, source) == []
        assert filled(source, manner=MANNERS[number]) == content
        assert [entry.name for entry in Path(folder).iterdir()] == ["shop.sqlite"]
        assert file_sha256(path) == before
        with opened(content) as connection:
            schema = [sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")]
        assert sorted(schema) == sorted(sql for sql in found if sql.startswith(("CREATE TABLE", "CREATE VIEW")))


def test_rows_are_others_and_are_there(tmp_path: Path) -> None:
    source = source_of(tmp_path, SHOP)
    with opened(filled(source)) as connection:
        for table in source.tables:
            rows = connection.execute(f"SELECT * FROM {table.name}").fetchall()
            assert len(rows) >= 4
            assert set(rows) != set(table.rows)


def test_another_seed_gives_other_rows(tmp_path: Path) -> None:
    source = source_of(tmp_path, SHOP)
    assert filled(source, seed=1) != filled(source, seed=2)


def test_what_queries_compare_with_and_its_neighbours_occur(tmp_path: Path) -> None:
    source = source_of(tmp_path, SHOP)
    manner = Manner(2.0, 10, asked=1.0, fuzzed=0.0)
    with opened(filled(source, manner=manner, literals={"size": (35,), "item": ("chair",)})) as connection:
        assert {size for (size,) in connection.execute("SELECT size FROM town")} == {34, 35, 36}
        assert {"chair", "chair x"} <= {item for (item,) in connection.execute("SELECT item FROM stock")}


def test_tiny_variants_have_tables_of_no_and_of_one_row(tmp_path: Path) -> None:
    source = source_of(tmp_path, SHOP)
    counts = set()
    for seed in range(8):
        with opened(filled(source, seed=seed, manner=replace(MANNERS[0], tiny=True))) as connection:
            counts.add(connection.execute("SELECT count(*) FROM town").fetchone()[0])
    assert {0, 1} <= counts


def test_tables_that_refer_to_each_other_keep_rows(tmp_path: Path) -> None:
    found = [
        "CREATE TABLE team (id INTEGER PRIMARY KEY, head INTEGER REFERENCES person)",
        "CREATE TABLE person (id INTEGER PRIMARY KEY, team INTEGER NOT NULL REFERENCES team, boss REFERENCES person)",
        *(f"INSERT INTO team VALUES ({n}, {n})" for n in range(1, 7)),
        *(f"INSERT INTO person VALUES ({n}, {n % 6 + 1}, {n})" for n in range(1, 20)),
    ]
    source = source_of(tmp_path, found)
    content = filled(source)
    assert faults(content, source) == []
    with opened(content) as connection:
        assert connection.execute("SELECT count(*) FROM person JOIN team ON team.id = person.team").fetchone()[0] > 4
        assert connection.execute("SELECT count(*) FROM team WHERE head IS NOT NULL").fetchone()[0] > 0
        assert connection.execute("SELECT count(*) FROM person WHERE boss IS NOT NULL").fetchone()[0] > 4


def test_fifty_tables_are_filled(tmp_path: Path) -> None:
    found = ["CREATE TABLE t0 (id INTEGER PRIMARY KEY, x TEXT)"]
    found += [f"CREATE TABLE t{n} (id INTEGER PRIMARY KEY, up INTEGER REFERENCES t{n - 1})" for n in range(1, 50)]
    found += [f"INSERT INTO t{n} VALUES ({k}, {k})" for n in range(50) for k in range(1, 6)]
    source = source_of(tmp_path, found)
    content = filled(source)
    assert faults(content, source) == []
    with opened(content) as connection:
        assert connection.execute("SELECT count(*) FROM t49 WHERE up IS NOT NULL").fetchone()[0] >= 4


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        ("CREATE VIRTUAL TABLE notes USING fts5(body)", "virtual tables: notes"),
        ("CREATE TABLE t (a CHECK (length(zeroblob(90000000)) > 0))", "too big"),
    ],
)
def test_what_cannot_be_varied_says_why(tmp_path: Path, found: str, reason: str) -> None:
    with pytest.raises(NoSuite, match=reason):
        filled(source_of(tmp_path, [found]))


NEVER_FOUND = "instr(cast(zeroblob({size}) AS BLOB), cast(zeroblob({size} / 2) || x'01' AS BLOB)) = 0"
"""Takes the square of its size."""


@pytest.mark.parametrize(("size", "times", "why"), [(200_000, 40, "interrupted"), (15_000_000, 1, "too big")])
def test_a_check_that_takes_for_ever_ends_in_a_reason(tmp_path: Path, size: int, times: int, why: str) -> None:
    slow = " AND ".join([NEVER_FOUND.format(size=size)] * times)
    found = [f"CREATE TABLE t (a INTEGER PRIMARY KEY, b CHECK ({slow}))", "CREATE TABLE u (a)"]
    source = source_of(tmp_path, found)
    with pytest.raises(NoSuite, match=f"filled anew: .*{why}"):
        make_variant(source, {}, MANNERS[0], random.Random(0), 0.2)


def test_no_version_of_sqlite_stands_in_the_bytes(tmp_path: Path) -> None:
    content = filled(source_of(tmp_path, SHOP))
    assert content[96:100] == bytes(4)
    with opened(content) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_rows_that_refer_to_an_empty_table_stay(tmp_path: Path) -> None:
    """Real files are filled against their own foreign keys; a variant keeps those that the original can keep."""
    found = ["CREATE TABLE language (id INTEGER PRIMARY KEY, name NOT NULL)"]
    found += ["CREATE TABLE film (id INTEGER PRIMARY KEY, language INTEGER NOT NULL REFERENCES language)"]
    found += [f"INSERT INTO film VALUES ({n}, 1)" for n in range(20)]
    with opened(filled(source_of(tmp_path, found))) as connection:
        assert connection.execute("SELECT count(*) FROM film").fetchone()[0] >= 4
