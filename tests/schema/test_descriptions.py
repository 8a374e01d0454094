"""Descriptions of columns: from BIRD's files, or one JSON file."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from finer_sql_lib.prompts.build import load_schema
from finer_sql_lib.records import DataNote
from finer_sql_lib.schema import read_descriptions, read_schema, render
from tests.schema.zoo import ZOO, Make


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
    (tmp_path / "animal.csv").write_text("original_column_name,column_description\nname,who\n")
    (tmp_path / "keeper.csv").write_text("column,meaning\nname,who\n")
    (tmp_path / "room.csv").mkdir()
    with pytest.warns(DataNote) as notes:
        assert read_descriptions(tmp_path, "zoo") == {("animal", "name"): "who"}
    first, second = (str(note.message) for note in notes)
    assert first == (
        f"{tmp_path / 'keeper.csv'}: no column 'original_column_name'; found column, meaning; "
        "its descriptions are left out"
    )
    assert second.startswith(f"{tmp_path / 'room.csv'}: cannot be read (")


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(b"", "utf-8"), (b"\xef\xbb\xbf", "utf-8"), (b"", "cp1252"), (b"\xef\xbb\xbf", "cp1252"), (b"", "utf-16")],
)
def test_encodings_that_description_files_come_in(tmp_path: Path, mark: bytes, encoding: str) -> None:
    text = "original_column_name,column_description\r\nname,naïve Hüter\r\n"
    (tmp_path / "keeper.csv").write_bytes(mark + text.encode(encoding))
    assert read_descriptions(tmp_path, "zoo") == {("keeper", "name"): "naïve Hüter"}


def test_a_very_long_field_is_read(tmp_path: Path) -> None:
    limit = csv.field_size_limit()
    rows = f'original_column_name,column_description\nname,"{"word " * 40_000}"\nage,years\n'
    (tmp_path / "keeper.csv").write_text(rows)
    found = read_descriptions(tmp_path, "zoo")
    assert found["keeper", "name"].endswith("word…")
    assert found["keeper", "age"] == "years"
    assert csv.field_size_limit() == limit


def test_a_malformed_file_of_descriptions_does_not_cost_the_schema(make: Make, tmp_path: Path) -> None:
    path = tmp_path / "column_meaning.json"
    path.write_text("{")
    database = make(ZOO)
    with pytest.warns(DataNote, match=r"column_meaning\.json: not valid JSON"):
        assert load_schema(database, descriptions=path) == read_schema(database)


def test_a_description_folder_without_csv_files_hides_no_other_descriptions(make: Make, tmp_path: Path) -> None:
    database = make(ZOO)
    path = tmp_path / "column_meaning.json"
    path.write_text(json.dumps({f"{database.stem}|keeper|name": "from the JSON file"}))
    folder = database.parent / "database_description"
    folder.mkdir()
    (folder / ".DS_Store").touch()
    described = read_schema(database, descriptions=read_descriptions(path, database.stem))
    assert load_schema(database, descriptions=path) == described != read_schema(database)
    (folder / "keeper.csv").write_text("original_column_name,column_description\nname,from the folder\n")
    by_folder = read_schema(database, descriptions=read_descriptions(folder, database.stem))
    assert load_schema(database, descriptions=path) == by_folder != described


def test_bird_meanings_of_every_database(shared_data: Path) -> None:
    source = shared_data / "bird" / "column_meaning.json"
    db_ids = {entry["db_id"] for entry in json.loads((shared_data / "bird" / "dev_tables.json").read_text())}
    found = {db_id: read_descriptions(source, db_id) for db_id in db_ids}
    assert len(found) == 11
    assert sum(map(len, found.values())) == len(json.loads(source.read_text()))
    segment = found["debit_card_specializing"]["customers", "segment"]
    assert segment.startswith("This column represents the client segment")
    assert not any(text.startswith(("#", '"')) or "\n" in text for pairs in found.values() for text in pairs.values())
