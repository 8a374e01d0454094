"""The schema reader, its two text forms, descriptions, and the column filter, on live SQLite files."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlglot
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlglot import exp

from finer_sql_lib.schema import (
    FORMS,
    Column,
    ForeignKey,
    Schema,
    SchemaError,
    Table,
    read_descriptions,
    read_schema,
    render,
    schema_hash,
    top_columns,
)
from finer_sql_lib.schema import read as reader
from finer_sql_lib.schema.render import quote_name

ZOO = """
CREATE TABLE keeper (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE enclosure (site TEXT, number INT, area_m2 REAL, PRIMARY KEY (number, site)) WITHOUT ROWID;
CREATE TABLE animal (
  id INTEGER PRIMARY KEY,
  "Given Name" VARCHAR(30),
  site TEXT, number INT,
  keeper_id INT REFERENCES KEEPER,
  rival INT REFERENCES animal(ID),
  ghost INT REFERENCES nowhere(id),
  photo BLOB,
  weight_g INT,
  weight_kg REAL GENERATED ALWAYS AS (weight_g / 1000.0) STORED,
  untyped,
  FOREIGN KEY (number, site) REFERENCES enclosure
);
CREATE VIEW heavy AS SELECT * FROM animal WHERE weight_g > 1000;
CREATE VIEW broken AS SELECT * FROM gone;
CREATE VIRTUAL TABLE notes USING fts5(body);
INSERT INTO keeper (name) VALUES ('Ann'), ('O''Hara');
INSERT INTO enclosure VALUES ('north', 1, 20.5), ('north', 2, NULL);
INSERT INTO animal (id, "Given Name", site, number, keeper_id, photo, weight_g, untyped) VALUES
  (1, 'Bo', 'north', 1, 1, x'00ff', 1500, 1),
  (2, 'Ruß', 'north', 1, 1, x'01', NULL, 'one'),
  (3, 'Kai', 'north', 2, 2, NULL, 1500, 2.5);
"""

Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """make(script, name) -> a database file."""

    def build(script: str, name: str = "zoo") -> Path:
        path = tmp_path / f"{name}.sqlite"
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(script)
        return path

    return build


@pytest.fixture
def zoo(make: Make) -> Schema:
    return read_schema(make(ZOO))


def test_tables_and_what_is_not_shown(zoo: Schema) -> None:
    assert zoo.db_id == "zoo"
    assert [table.name for table in zoo.tables] == ["keeper", "enclosure", "animal"]  # no sqlite_sequence
    assert zoo.not_shown == ("heavy", "broken", "notes")  # and not the shadow tables of notes
    assert [table.n_rows for table in zoo.tables] == [2, 2, 3]


def test_columns(zoo: Schema) -> None:
    animal = zoo.table("Animal")
    assert [(column.name, column.type) for column in animal.columns][:3] == [
        ("id", "INTEGER"),
        ("Given Name", "VARCHAR(30)"),
        ("site", "TEXT"),
    ]
    assert animal.column("untyped").type == ""
    assert animal.column("weight_kg").generated
    assert not animal.column("weight_g").generated
    assert zoo.table("keeper").column("name").not_null
    with pytest.raises(KeyError, match="it has id, name"):
        zoo.table("keeper").column("age")
    with pytest.raises(KeyError, match="it has keeper, enclosure, animal"):
        zoo.table("plant")


def test_keys(zoo: Schema) -> None:
    assert zoo.table("enclosure").primary_key == ("number", "site")  # the key's order, not the columns'
    assert zoo.table("animal").foreign_keys == (
        ForeignKey(("keeper_id",), "keeper", ("id",)),  # target column filled in, names spelled as the tables do
        ForeignKey(("rival",), "animal", ("id",)),
        ForeignKey(("ghost",), "nowhere", ("id",)),
        ForeignKey(("number", "site"), "enclosure", ("number", "site")),
    )
    assert [key.ref_table for _, key in zoo.foreign_keys()] == ["keeper", "animal", "enclosure"]  # not the dangling one


def test_a_key_that_fits_no_primary_key_has_no_target(make: Make) -> None:
    schema = read_schema(make("CREATE TABLE a (x, y, PRIMARY KEY (x, y)); CREATE TABLE b (z REFERENCES a);"))
    assert schema.table("b").foreign_keys == (ForeignKey(("z",), "a", ()),)
    assert list(schema.foreign_keys()) == []


def test_values(zoo: Schema) -> None:
    animal = zoo.table("animal")
    assert animal.column("Given Name").values == ("Bo", "Ruß", "Kai")
    assert animal.column("photo").values == ()  # blobs are not shown
    assert animal.column("weight_g").values == (1500,)  # distinct, NULL skipped
    assert animal.column("weight_kg").values == (1.5,)
    assert animal.column("untyped").values == (1, "one", 2.5)


def test_values_are_the_most_frequent_and_ties_keep_the_order_of_the_table(make: Make) -> None:
    rows = ", ".join(f"('{letter}')" for letter in "xyzzyaaa")
    schema = read_schema(make(f"CREATE TABLE t (v); INSERT INTO t VALUES {rows}, (''), (''), (''), ('')"))
    assert schema.tables[0].columns[0].values == ("a", "y", "z")


@pytest.mark.parametrize(("k", "expected"), [(0, ()), (1, ("a",)), (9, ("a", "y", "z", "x"))])
def test_number_of_values(make: Make, k: int, expected: tuple[str, ...]) -> None:
    rows = ", ".join(f"('{letter}')" for letter in "xyzzyaaa")
    path = make(f"CREATE TABLE t (v); INSERT INTO t VALUES {rows}")
    assert read_schema(path, sample_values=k).tables[0].columns[0].values == expected


def test_negative_number_of_values(make: Make) -> None:
    with pytest.raises(ValueError, match="sample_values must be 0 or more, got -1"):
        read_schema(make(ZOO), sample_values=-1)


def test_long_text_is_cut_with_a_mark(make: Make) -> None:
    schema = read_schema(
        make("CREATE TABLE t (v); INSERT INTO t VALUES (printf('%.*c', 61, 'x')), (printf('%.*c', 60, 'y'))")
    )
    assert schema.tables[0].columns[0].values == ("x" * 60 + "…", "y" * 60)


def test_text_that_is_not_utf8_loses_its_bad_bytes(make: Make) -> None:
    schema = read_schema(make("CREATE TABLE t (v TEXT); INSERT INTO t VALUES (CAST(x'4dfc6c6c6572' AS TEXT))"))
    assert schema.tables[0].columns[0].values == ("Mller",)


def test_values_come_from_the_first_rows_of_a_big_table(make: Make) -> None:
    limit = reader.MAX_SAMPLED_ROWS
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) SELECT '{}' FROM n;"
    script = "CREATE TABLE t (v);" + "".join(
        f"INSERT INTO t {numbers.format(count, value)}" for count, value in [(limit, "early"), (limit + 1, "late")]
    )
    schema = read_schema(make(script))
    assert schema.tables[0].columns[0].values == ("early",)
    assert schema.tables[0].n_rows == 2 * limit + 1


def test_rows_are_counted_up_to_a_limit(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_COUNTED_ROWS", 2)
    assert [table.n_rows for table in read_schema(make(ZOO)).tables] == [2, 2, None]


def test_awkward_names(make: Make) -> None:
    path = make(
        """CREATE TABLE "or""der" ("select" INT PRIMARY KEY, [a b] TEXT, "ü" TEXT, "it's" TEXT, "x`y" TEXT);
        INSERT INTO "or""der" VALUES (1, 'p', 'q', 'r', 's');"""
    )
    schema = read_schema(path)
    assert [column.values for column in schema.tables[0].columns] == [(1,), ("p",), ("q",), ("r",), ("s",)]
    for line in render(schema, "finer").splitlines()[:5]:
        name, _, value = line.partition(": ")
        shown = value.rpartition("values: ")[2]
        with closing(sqlite3.connect(path)) as connection:
            table = quote_name(schema.tables[0].name, "`")
            assert connection.execute(f"SELECT {name} = {shown} FROM {table}").fetchone() == (1,)


# -- files that cannot be read, and what reading leaves behind


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
        read_schema(make("CREATE VIEW v AS SELECT 1; "))


def test_pending_wal_is_named(make: Make) -> None:
    path = make(ZOO)
    path.with_name("zoo.sqlite-wal").write_bytes(b"frames")
    with pytest.raises(SchemaError, match=r"zoo\.sqlite-wal holds changes"):
        read_schema(path)


def test_nothing_is_written(make: Make) -> None:
    path = make("PRAGMA journal_mode = WAL;" + ZOO, "odd name # ? %41")
    before, files = path.read_bytes(), sorted(path.parent.iterdir())
    read_schema(path)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == files


# -- text forms


def test_finer_form(zoo: Schema) -> None:
    lines = render(zoo, "finer").splitlines()
    assert lines[1] == "keeper.name: TEXT | values: 'Ann', 'O''Hara'"
    assert "animal.`Given Name`: VARCHAR(30) | values: 'Bo', 'Ruß', 'Kai'" in lines
    assert "animal.photo: BLOB" in lines
    assert "animal.untyped: values: 1, 'one', 2.5" in lines
    assert lines[-2:] == [
        "Primary keys: keeper.id, enclosure.(number, site), animal.id",
        "Foreign keys: animal.keeper_id = keeper.id, animal.rival = animal.id, "
        "animal.(number, site) = enclosure.(number, site)",
    ]


def test_a_value_cannot_pretend_to_be_a_line() -> None:
    column = Column("v\nz", "TEXT", "first\nsecond", ("a\nforged.line: TEXT", "tab\there", "\u2028", "\x00"))
    text = render(Schema("s", (Table("t", (column,)),)), "finer")
    assert len(text.splitlines()) == 1
    assert r"'a\nforged.line: TEXT', 'tab\there', '\u2028', '\x00'" in text


def test_unknown_form(zoo: Schema) -> None:
    with pytest.raises(ValueError, match="unknown schema form 'xml'; choose one of finer, ddl"):
        render(zoo, "xml")


def test_hash_depends_on_form_and_content(zoo: Schema) -> None:
    hashes = {schema_hash(zoo, form) for form in FORMS} | {schema_hash(Schema("s", zoo.tables[:1]), "finer")}
    assert len(hashes) == 3
    assert schema_hash(zoo, "ddl") == schema_hash(zoo, "ddl")


def _shape(schema: Schema) -> list[object]:
    """What plain DDL keeps of a schema."""
    joinable: dict[str, set[ForeignKey]] = {}
    for table, key in schema.foreign_keys():
        joinable.setdefault(table.name, set()).add(key)
    return [(t.name, [(c.name, c.type) for c in t.columns], t.primary_key, joinable.get(t.name)) for t in schema.tables]


def test_ddl_runs_and_means_the_same(zoo: Schema, make: Make) -> None:
    assert _shape(read_schema(make(render(zoo, "ddl"), "again"))) == _shape(zoo)


# https://www.sqlite.org/lang_keywords.html
KEYWORDS = """
ABORT ACTION ADD AFTER ALL ALTER ALWAYS ANALYZE AND AS ASC ATTACH AUTOINCREMENT BEFORE BEGIN BETWEEN BY
CASCADE CASE CAST CHECK COLLATE COLUMN COMMIT CONFLICT CONSTRAINT CREATE CROSS CURRENT CURRENT_DATE
CURRENT_TIME CURRENT_TIMESTAMP DATABASE DEFAULT DEFERRABLE DEFERRED DELETE DESC DETACH DISTINCT DO DROP EACH
ELSE END ESCAPE EXCEPT EXCLUDE EXCLUSIVE EXISTS EXPLAIN FAIL FILTER FIRST FOLLOWING FOR FOREIGN FROM FULL
GENERATED GLOB GROUP GROUPS HAVING IF IGNORE IMMEDIATE IN INDEX INDEXED INITIALLY INNER INSERT INSTEAD
INTERSECT INTO IS ISNULL JOIN KEY LAST LEFT LIKE LIMIT MATCH MATERIALIZED NATURAL NO NOT NOTHING NOTNULL NULL
NULLS OF OFFSET ON OR ORDER OTHERS OUTER OVER PARTITION PLAN PRAGMA PRECEDING PRIMARY QUERY RAISE RANGE
RECURSIVE REFERENCES REGEXP REINDEX RELEASE RENAME REPLACE RESTRICT RETURNING RIGHT ROLLBACK ROW ROWS
SAVEPOINT SELECT SET TABLE TEMP TEMPORARY THEN TIES TO TRANSACTION TRIGGER UNBOUNDED UNION UNIQUE UPDATE USING
VACUUM VALUES VIEW VIRTUAL WHEN WHERE WINDOW WITH WITHOUT
"""


@pytest.mark.parametrize("mark", ['"', "`"])
def test_every_keyword_can_be_a_name(mark: str) -> None:
    for word in KEYWORDS.split():
        name = quote_name(word, mark)
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.execute(f"CREATE TABLE {name} ({name} TEXT, other INT)")
            connection.execute(f"INSERT INTO {name} VALUES ('kept', 1)")
            query = f"SELECT {name}, {name}.{name} FROM {name} WHERE {name} = 'kept' ORDER BY {name}"
            assert connection.execute(query).fetchall() == [("kept", "kept")], word


@settings(deadline=None, max_examples=200)
@given(
    st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00"), min_size=1), st.sampled_from('"`')
)
def test_any_name_survives_quoting(name: str, mark: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE TABLE t ({quote_name(name, mark)} TEXT)")
        assert connection.execute("PRAGMA table_info(t)").fetchone()[1] == name


def test_html_is_escaped() -> None:
    evil = "<script>alert(1)</script>"
    table = Table(evil, (Column(evil, evil, evil, (evil,)),), (evil,), (ForeignKey((evil,), evil, (evil,)),), 1200)
    page = Schema(evil, (table,), (evil,))._repr_html_()
    assert "<script" not in page
    assert page.count("&lt;script&gt;") == 10
    assert "1,200 rows" in page


# -- descriptions


def test_descriptions_from_csv(tmp_path: Path, make: Make) -> None:
    header = "original_column_name,column_name,column_description,data_format,value_description\r\n"
    (tmp_path / "Animal.csv").write_bytes(
        (
            "\ufeff" + header + ' given  name ,Name,,text,\r\nsite,,"the  place\n(of two)",text,north or south\r\n'
        ).encode()
    )
    (tmp_path / "keeper.csv").write_bytes(
        (header + 'name,,"Straße des Hüters, naïve",text,\r\nid,,,,\r\n').encode("cp1252")
    )
    found = read_descriptions(tmp_path, "zoo")
    assert found == {
        ("animal", "given name"): "Name",
        ("animal", "site"): "the place (of two); north or south",
        ("keeper", "name"): "Straße des Hüters, naïve",
    }
    schema = read_schema(make(ZOO), descriptions={**found, ("no", "such"): "column"})
    assert schema.table("animal").column("Given Name").description == "Name"
    assert "keeper.name: TEXT | Straße des Hüters, naïve | values: 'Ann', 'O''Hara'" in render(schema, "finer")


def test_descriptions_with_names_as_written(make: Make) -> None:
    schema = read_schema(make(ZOO), descriptions={("KEEPER", " Name "): "who"})
    assert schema.table("keeper").column("name").description == "who"


def test_long_descriptions_are_cut(tmp_path: Path) -> None:
    path = tmp_path / "meaning.json"
    path.write_text(json.dumps({"zoo|keeper|name": "# " + "word " * 200}))
    text = read_descriptions(path, "zoo")["keeper", "name"]
    assert len(text) <= 301
    assert text.endswith("…")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "not valid JSON"),
        ("[]", "expected an object"),
        ('{"keeper|name": "who"}', "entry 'keeper|name' is not of the form"),
        ('{"zoo|keeper|name": 3}', "is not of the form"),
    ],
)
def test_malformed_description_json(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "meaning.json"
    path.write_text(content)
    with pytest.raises(ValueError, match=message):
        read_descriptions(path, "zoo")


def test_descriptions_that_are_absent(tmp_path: Path) -> None:
    assert read_descriptions(tmp_path, "zoo") == {}
    with pytest.raises(FileNotFoundError, match="no such description folder"):
        read_descriptions(tmp_path / "none", "zoo")
    (tmp_path / "keeper.csv").write_text("column,meaning\nname,who\n")
    with pytest.raises(ValueError, match=r"keeper\.csv: no column 'original_column_name'; found column, meaning"):
        read_descriptions(tmp_path, "zoo")


def test_bird_meanings_of_every_database(shared_data: Path) -> None:
    source = shared_data / "bird" / "column_meaning.json"
    db_ids = {entry["db_id"] for entry in json.loads((shared_data / "bird" / "dev_tables.json").read_text())}
    found = {db_id: read_descriptions(source, db_id) for db_id in db_ids}
    assert len(found) == 11
    assert sum(map(len, found.values())) == len(json.loads(source.read_text()))
    segment = found["debit_card_specializing"]["customers", "segment"]
    assert segment.startswith("This column represents the client segment")
    assert not any(text.startswith(("#", '"')) or "\n" in text for pairs in found.values() for text in pairs.values())


# -- the column filter


def _chain() -> Schema:
    """Three tables of 12 columns; c links a and b, as in singer_in_concert."""
    plain = tuple(Column(f"filler_{n}") for n in range(10))
    return Schema(
        "chain",
        (
            Table("artist", (Column("artist_id"), Column("stage_name", values=("Blue Note",)), *plain), ("artist_id",)),
            Table("festival", (Column("festival_id"), Column("budget"), *plain), ("festival_id",)),
            Table(
                "appearance",
                (Column("artist"), Column("festival"), *plain),
                foreign_keys=(
                    ForeignKey(("artist",), "artist", ("artist_id",)),
                    ForeignKey(("festival",), "festival", ("festival_id",)),
                ),
            ),
        ),
    )


def _names(schema: Schema) -> list[str]:
    return [f"{table.name}.{column.name}" for table in schema.tables for column in table.columns]


def test_small_schemas_are_left_alone(zoo: Schema) -> None:
    assert top_columns(zoo, "anything", k=zoo.n_columns) is zoo


def test_filter_keeps_the_keys_that_join_what_it_takes() -> None:
    kept = top_columns(_chain(), "What are the stage names at festivals by budget?", k=6)
    assert _names(kept) == [
        "artist.artist_id",
        "artist.stage_name",
        "festival.festival_id",
        "festival.budget",
        "appearance.artist",
        "appearance.festival",
    ]
    assert len(list(kept.foreign_keys())) == 2


def test_a_quoted_value_finds_its_column() -> None:
    assert "artist.stage_name" in _names(top_columns(_chain(), "When does Blue Note play?", k=2))


def test_a_cut_primary_key_is_not_rendered() -> None:
    table = Table("t", tuple(Column(name) for name in "abc"), ("a", "b"))
    kept = top_columns(Schema("s", (table,)), "c", k=1)
    assert _names(kept) == ["t.c"]  # its keys do not fit in k = 1
    assert "PRIMARY KEY" not in render(kept, "ddl")


def test_filter_needs_a_column() -> None:
    with pytest.raises(ValueError, match="k must be 1 or more, got 0"):
        top_columns(_chain(), "", k=0)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=80), st.integers(1, 40))
def test_filter_never_exceeds_k_and_keeps_order(question: str, k: int) -> None:
    names = _names(_chain())
    kept = _names(top_columns(_chain(), question, k))
    assert 1 <= len(kept) <= k
    assert kept == [name for name in names if name in set(kept)]
    assert kept == _names(top_columns(_chain(), question, k))


# -- real databases


@pytest.fixture(scope="module")
def real_schemas(shared_data: Path) -> dict[str, Schema]:
    files = sorted((shared_data / "spider" / "database").glob("*/*.sqlite"))
    return {file.stem: read_schema(file) for file in files}


def test_all_real_databases_render(real_schemas: dict[str, Schema], tmp_path: Path) -> None:
    assert len(real_schemas) == 163
    for db_id, schema in real_schemas.items():
        lines = render(schema, "finer").splitlines()
        keys = [line for line in lines if line.startswith(("Primary keys: ", "Foreign keys: "))]
        assert len(lines) == schema.n_columns + len(keys)
        copy = tmp_path / f"{db_id}.sqlite"
        with closing(sqlite3.connect(copy)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.executescript(render(schema, "ddl"))
        assert _shape(read_schema(copy)) == _shape(schema), db_id


def test_real_schemas_agree_with_the_official_file(shared_data: Path, real_schemas: dict[str, Schema]) -> None:
    """tables.json was made from these files; it also lists SQLite's own sqlite_sequence, twice."""
    for entry in json.loads((shared_data / "spider" / "tables.json").read_text()):
        if entry["db_id"] in real_schemas:
            official = [
                (entry["table_names_original"][table].lower(), name.lower())
                for table, name in entry["column_names_original"]
                if table >= 0 and entry["table_names_original"][table] != "sqlite_sequence"
            ]
            ours = [(t.name.lower(), c.name.lower()) for t in real_schemas[entry["db_id"]].tables for c in t.columns]
            assert sorted(official) == sorted(ours), entry["db_id"]


def _gold_columns(schema: Schema, sql: str) -> set[str]:
    tree = sqlglot.parse_one(sql, read="sqlite")
    tables = {table.name.lower() for table in tree.find_all(exp.Table)}
    columns = {column.name.lower() for column in tree.find_all(exp.Column)}
    return {
        f"{table.name}.{column.name}"
        for table in schema.tables
        if table.name.lower() in tables
        for column in table.columns
        if column.name.lower() in columns
    }


def _large(shared_data: Path, schemas: dict[str, Schema]) -> Iterator[tuple[Schema, str, str]]:
    for file in ("dev.json", "train_spider.json"):
        for entry in json.loads((shared_data / "spider" / file).read_text()):
            schema = schemas.get(entry["db_id"])
            if schema is not None and schema.n_columns > 30:
                yield schema, entry["question"], entry["query"]


def test_the_top_30_columns_hold_the_golds(shared_data: Path, real_schemas: dict[str, Schema]) -> None:
    """Every fourth question on a database of more than 30 columns; the first 30 columns would hold 63 %."""
    questions = list(_large(shared_data, real_schemas))[::4]
    held = [_gold_columns(schema, sql) <= set(_names(top_columns(schema, text, 30))) for schema, text, sql in questions]
    assert len(held) > 500
    assert sum(held) / len(held) > 0.95
