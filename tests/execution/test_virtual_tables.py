"""SELECT over all that a database and SQLite offer: full text, R-trees, table functions; and nothing but SELECT."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.evaluation.metric import BirdEx, Metric, SpiderEx
from finer_sql_lib.execution import Executor, Limits
from tests.scored import graded

LIBRARY = """
CREATE TABLE book(id INTEGER PRIMARY KEY, title TEXT, tags TEXT);
INSERT INTO book VALUES (1, 'Red Fish', '["sea", "red"]'), (2, 'Blue Sky', '["air"]');
CREATE VIRTUAL TABLE page USING fts5(body);
INSERT INTO page VALUES ('one red fish'), ('one blue fish');
CREATE VIRTUAL TABLE note USING fts4(body);
INSERT INTO note VALUES ('buy fish'), ('sell a boat');
CREATE VIRTUAL TABLE place USING rtree(id, left, right);
INSERT INTO place VALUES (1, 0, 5), (2, 10, 20);
CREATE VIRTUAL TABLE word USING fts5vocab(page, row);
CREATE VIEW tag AS SELECT book.id, value AS label FROM book, json_each(tags);
CREATE VIEW red_page AS SELECT body FROM page WHERE page MATCH 'red';
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("library") / "library.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(LIBRARY)
    return path


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor(workers=1, limits=Limits(timeout_s=5)) as executor:
        yield executor


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT value FROM json_each('[1, 2]')",
        "SELECT fullkey, atom FROM json_tree('{\"a\": [1, 2]}')",
        "SELECT title, value FROM book, json_each(book.tags) ORDER BY 1, 2",
        "SELECT * FROM tag",
        "SELECT body FROM page WHERE page MATCH 'red'",
        "SELECT rowid, rank FROM page('fish') ORDER BY rank, rowid",
        "SELECT snippet(page, 0, '<', '>', '...', 2), bm25(page) FROM page WHERE page MATCH 'blue'",
        "SELECT highlight(page, 0, '<', '>') FROM page WHERE body MATCH 'red OR blue'",
        "SELECT * FROM red_page",
        "SELECT term, doc FROM word",
        "SELECT body FROM note WHERE body MATCH 'fish'",
        "SELECT offsets(note), snippet(note), length(matchinfo(note)) FROM note WHERE note MATCH 'boat'",
        "SELECT id FROM place WHERE left < 3 AND right > 1",
        "SELECT count(*) FROM place a JOIN place b ON a.left <= b.left",
        "SELECT name, type, pk FROM pragma_table_info('book')",
        "SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'",
        "SELECT name FROM pragma_table_list WHERE type = 'view' ORDER BY name",
        "SELECT seq, name FROM pragma_index_list('book')",
        "SELECT user_version FROM pragma_user_version",
        "SELECT integrity_check FROM pragma_integrity_check",
        "WITH red AS (SELECT rowid AS id FROM page WHERE page MATCH 'red') SELECT title FROM book JOIN red USING (id)",
    ],
)
def test_it_returns_what_sqlite_returns(executor: Executor, library: Path, sql: str) -> None:
    before = library.read_bytes()
    execution = executor.execute(library, sql)
    with closing(sqlite3.connect(library)) as connection:
        assert execution.rows == tuple(connection.execute(sql).fetchall())
    assert execution.error is None
    assert library.read_bytes() == before


@pytest.mark.parametrize(
    ("gold", "pred"),
    [
        ("SELECT body FROM page WHERE body LIKE '%red%'", "SELECT body FROM page WHERE page MATCH 'red'"),
        ("SELECT count(*) FROM book WHERE tags LIKE '%\"red\"%'", "SELECT count(*) FROM tag WHERE label = 'red'"),
        ("SELECT 3", "SELECT count(*) FROM pragma_table_info('book')"),
        ("SELECT 2", "SELECT count(*) FROM book, json_each(tags) WHERE book.id = 1"),
        ("SELECT 1", "SELECT id FROM place WHERE right < 7"),
    ],
)
@pytest.mark.parametrize("metric", [SpiderEx(), BirdEx()], ids=["spider", "bird"])
def test_pairs_that_the_official_rules_call_right(
    executor: Executor, library: Path, metric: Metric, gold: str, pred: str
) -> None:
    question = graded(0, gold, library)
    assert metric.judge(question, pred, executor.run(metric.jobs(question, pred)))[0] is True


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO page(body) VALUES ('x')",
        "INSERT INTO page(page) VALUES ('rebuild')",
        "INSERT INTO page(page) VALUES ('optimize')",
        "INSERT INTO page(page) VALUES ('delete-all')",
        "INSERT INTO page(page, rowid, body) VALUES ('delete', 1, 'one red fish')",
        "INSERT INTO page(page, rank) VALUES ('pgsz', 64)",
        "INSERT INTO note(note) VALUES ('rebuild')",
        "INSERT INTO note(note) VALUES ('merge=1,2')",
        "SELECT optimize(note) FROM note",
        "SELECT rtreecheck('place')",
        "INSERT INTO page_content VALUES (3, 'x')",
        "INSERT INTO page_config SELECT * FROM page_config",
        "UPDATE page_data SET block = x''",
        "UPDATE note_segments SET block = x''",
        "DELETE FROM page_idx",
        "REPLACE INTO place_node SELECT nodeno, data FROM place_node",
        "DELETE FROM place_rowid WHERE rowid IN (SELECT id FROM place)",
        "WITH near AS (SELECT * FROM place) INSERT INTO place_parent SELECT 1, 2 FROM near",
        "UPDATE place SET left = 0",
        "DELETE FROM note",
        "INSERT INTO json_each VALUES (1)",
        "DROP TABLE page",
        "DROP TABLE place_node",
        "ALTER TABLE page RENAME TO x",
        "CREATE VIRTUAL TABLE x USING fts5vocab(page, row)",
        "CREATE VIRTUAL TABLE temp.x USING rtree(a, b, c)",
        "SELECT * FROM pragma_optimize",
        "SELECT * FROM pragma_journal_mode",
        "SELECT * FROM pragma_writable_schema",
        "SELECT * FROM pragma_hard_heap_limit",
        "SELECT * FROM pragma_query_only",
        "SELECT file FROM pragma_database_list",
        "PRAGMA table_info(book)",
        "EXPLAIN PRAGMA user_version = 3",
        "PRAGMA writable_schema = ON",
    ],
)
def test_what_writes_or_changes_a_setting_stays_refused(executor: Executor, library: Path, sql: str) -> None:
    before, files = library.read_bytes(), sorted(library.parent.iterdir())
    assert executor.execute(library, "SELECT body FROM page WHERE page MATCH 'red'").rows  # all is set up
    assert executor.execute(library, sql).outcome == "refused"
    assert library.read_bytes() == before
    assert sorted(library.parent.iterdir()) == files


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM pragma_table_info",
        "UPDATE pragma_user_version SET user_version = 3",
        "UPDATE sqlite_master SET sql = 'x'",
        "WITH one AS (SELECT 1) UPDATE sqlite_master SET sql = 'x' WHERE rowid IN (SELECT * FROM one)",
    ],
)
def test_what_sqlite_itself_keeps_as_it_is(executor: Executor, library: Path, sql: str) -> None:
    assert (executor.execute(library, sql).error or "").endswith("may not be modified")


def test_a_module_that_is_not_there_costs_its_table_only(executor: Executor, tmp_path: Path) -> None:
    path = tmp_path / "odd.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(LIBRARY + "PRAGMA writable_schema = ON;")
        lost = "INSERT INTO sqlite_master VALUES ('table', 'm', 'm', 0, 'CREATE VIRTUAL TABLE m USING missing(x)')"
        connection.execute(lost)
    assert executor.execute(path, "SELECT * FROM m").error == "no such module: missing"
    assert executor.execute(path, "SELECT count(*) FROM page").rows == ((2,),)
    assert executor.execute(path, "SELECT count(*) FROM pragma_table_list WHERE name = 'm'").rows == ((1,),)
