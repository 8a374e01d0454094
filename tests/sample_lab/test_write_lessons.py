"""The lab's lessons: made-up and real databases, in the file that training reads; every SQL runs where it belongs."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.prompts import parse_completion
from finer_sql_lib.training.data import read_lessons
from finer_sql_lib.training.lessons import write_lessons
from sample_lab.curriculum import CurriculumSettings, drawn_group
from sample_lab.naming import STYLES, restyled
from sample_lab.real_world import read_world
from sample_lab.write_lessons import made_up_lessons, real_lessons


def test_made_up_lessons_are_the_same_for_the_same_seed_and_training_reads_them(tmp_path: Path) -> None:
    made = made_up_lessons(groups=3, questions=4, invented=0.5, seed=1)
    assert len(made.lessons) == 12
    assert made.left_out == ()
    assert [lesson.question_id for lesson in made.lessons] == list(range(12))
    assert made == made_up_lessons(groups=3, questions=4, invented=0.5, seed=1)
    assert made != made_up_lessons(groups=3, questions=4, invented=0.5, seed=2)
    write_lessons(tmp_path / "made.jsonl", made.lessons)
    assert len(read_lessons(tmp_path / "made.jsonl")) == 12


def test_a_lesson_copies_its_names_from_the_prompt() -> None:
    for lesson in made_up_lessons(groups=4, questions=4, invented=1.0, seed=3).lessons:
        trace = parse_completion(lesson.answer).reasoning or ""
        columns = trace.splitlines()[1].removeprefix("columns: ")
        for name in columns.split(", ") if columns != "*" else ():
            assert f"\n{name}: " in lesson.prompt[1]["content"]


def test_a_restyled_database_is_asked_in_the_same_words() -> None:
    settings = CurriculumSettings("spider", questions=4, invented=0.5)
    database, _ = drawn_group(settings, 0)
    for seed in range(20):
        other = restyled(random.Random(seed), database)
        with closing(other.connect()) as connection:
            assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] >= len(database.tables)
        assert [table.many for table in other.tables] == [table.many for table in database.tables]
        words = [[column.words for column in table.columns] for table in other.tables]
        assert words == [[column.words for column in table.columns] for table in database.tables]
        links = [(child.rows, parent.rows) for child, _, parent in other.edges()]
        assert links == [(child.rows, parent.rows) for child, _, parent in database.edges()]


@pytest.mark.parametrize("style", STYLES)
def test_a_style_is_what_its_line_shows(style) -> None:
    assert f"``{style(['home', 'city', 'id'])}``" == style.__doc__


REAL = """
CREATE TABLE Artists (Artist_ID INTEGER PRIMARY KEY, Name TEXT, Country TEXT, Age INT, Phone INT, "Home Town" TEXT);
CREATE TABLE Shows (
    ShowID INTEGER PRIMARY KEY, ArtistID INT REFERENCES Artists (Artist_ID), ticketPrice REAL, kind TEXT
);
CREATE TABLE link (a INT, b INT, PRIMARY KEY (a, b));
CREATE TABLE big (id INTEGER PRIMARY KEY, size INT, kind TEXT);
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12)
INSERT INTO Artists SELECT i, 'Artist ' || i, substr('FranceSpain', 1 + 6 * (i % 2), 6 - i % 2), 20 + i, i, 'x' FROM n;
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30)
INSERT INTO Shows SELECT i, i % 9 + 1, i * 1.5, substr('rockjazz', 1 + 4 * (i % 2), 4) FROM n;
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1001)
INSERT INTO big SELECT i, i, 'k' || i % 3 FROM n;
"""


@pytest.fixture
def spider(tmp_path: Path) -> Path:
    """A folder in Spider's layout with one database and one question."""
    path = tmp_path / "database" / "gigs" / "gigs.sqlite"
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(REAL)
    row = {"db_id": "gigs", "question": "How many?", "query": "SELECT count(*) FROM Artists"}
    (tmp_path / "train_spider.json").write_text(json.dumps([row]))
    return tmp_path


def test_a_real_database_is_read_for_what_can_be_asked(spider: Path) -> None:
    world = read_world(spider / "database" / "gigs" / "gigs.sqlite")
    roles = {table.name: {column.name: column.role for column in table.columns} for table in world.tables}
    assert roles == {
        "Artists": {"Artist_ID": "key", "Name": "label", "Country": "category", "Age": "measure"},
        "Shows": {"ShowID": "key", "ticketPrice": "measure", "kind": "category", "ArtistID": "reference"},
    }
    assert [(table.one, table.many) for table in world.tables] == [("artist", "artists"), ("show", "shows")]
    assert world.tables[1].columns[1].words == "ticket price"
    assert [(child.name, parent.name) for child, _, parent in world.edges()] == [("Shows", "Artists")]


def test_lessons_over_a_real_database_run_on_it(spider: Path) -> None:
    made = real_lessons(spider, questions=25, seed=0)
    assert len(made.lessons) >= 15
    assert made.left_out == ()
    sqls = [parse_completion(lesson.answer).sql or "" for lesson in made.lessons]
    assert any("JOIN Shows AS T2 ON T1.Artist_ID = T2.ArtistID" in sql for sql in sqls)
    assert not any("big" in sql or "Phone" in sql for sql in sqls)
