"""Tables that are no database: what of them is kept in the copy that is asked."""

from __future__ import annotations

import datetime
import sqlite3
import zipfile
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from finer_sql_lib.schema.table_files import TableFileError, as_sqlite


def rows_of(source: Path, folder: Path, sql: str) -> list[tuple[Any, ...]]:
    folder.mkdir(exist_ok=True)
    copy = as_sqlite(source, folder)
    assert copy.parent == folder
    with closing(sqlite3.connect(copy)) as connection:
        found = connection.execute(sql).fetchall()
    copy.unlink()
    return found


def test_text_becomes_a_number_only_where_nothing_is_lost(tmp_path: Path) -> None:
    source = tmp_path / "1 my-goods.csv"
    source.write_text(
        "id,zip,serial,price,country,note\n1,007,12345678901234567890,2.50,NA,\n2,010,1,3,DE,null\n", encoding="utf-8"
    )
    found = rows_of(source, tmp_path / "copy", "SELECT * FROM t_1_my_goods")
    assert found == [(1, "007", "12345678901234567890", 2.5, "NA", None), (2, "010", "1", 3.0, "DE", "null")]
    (schema,) = rows_of(source, tmp_path / "copy", "SELECT sql FROM sqlite_master")
    assert '"id" INTEGER, "zip" TEXT, "serial" TEXT, "price" REAL' in schema[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize(("suffix", "separator"), [(".csv", ","), (".csv", ";"), (".csv", "|"), (".tsv", "\t")])
def test_every_usual_way_to_write_a_table(tmp_path: Path, encoding: str, suffix: str, separator: str) -> None:
    source = tmp_path / f"stadt{suffix}"
    lines = (("Name", "Größe", "name", ""), ("Köln", '"two\nlines"', "x", "y"))
    source.write_text("\r\n".join(separator.join(line) for line in lines), encoding=encoding, newline="")
    assert rows_of(source, tmp_path / "copy", "SELECT * FROM stadt") == [("Köln", "two\nlines", "x", "y")]
    columns = rows_of(source, tmp_path / "copy", "SELECT name FROM pragma_table_info('stadt')")
    assert columns == [("Name",), ("Größe",), ("name_2",), ("column_4",)]


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ('"a;b;c;d",e', ["a;b;c;d", "e"]),
        ('a;"b,c,d,e"', ["a", "b,c,d,e"]),
        ('\n"a ""x"", b\n, c";d', ['a "x", b\n, c', "d"]),
        ('"a;b"', ["a;b"]),
        ("\tb", ["column_1", "b"]),
    ],
)
def test_separators_in_quotes_are_text(tmp_path: Path, heading: str, names: list[str]) -> None:
    (tmp_path / "t.csv").write_text(heading + "\n")
    columns = rows_of(tmp_path / "t.csv", tmp_path / "copy", "SELECT name FROM pragma_table_info('t')")
    assert columns == [(name,) for name in names]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("suffix", [".csv", ".tsv"])
def test_empty_lines_are_cells_only_where_there_is_one_column(tmp_path: Path, suffix: str, newline: str) -> None:
    source = tmp_path / f"t{suffix}"
    source.write_text("\nname\nBob\n\nAnn\n\n\nEve\n\n\n", newline=newline)
    found = rows_of(source, tmp_path / "copy", "SELECT name FROM t")
    assert found == [("Bob",), (None,), ("Ann",), (None,), (None,), ("Eve",)]
    text = "\nname,age\nBob,1\n\nAnn,\nEve,2\n\n"
    source.write_text(text.replace(",", "\t") if suffix == ".tsv" else text, newline=newline)
    assert rows_of(source, tmp_path / "copy", "SELECT * FROM t") == [("Bob", 1), ("Ann", None), ("Eve", 2)]


def test_a_parquet_file_keeps_its_types(tmp_path: Path) -> None:
    day = datetime.date(2024, 2, 29)
    values: dict[str, list[Any]] = {
        "n": [1, None],
        "day": [day, None],
        "at": [datetime.datetime(2024, 2, 29, 12, 30), None],
        "price": [Decimal("1.10"), None],
        "tags": [["a", "b"], None],
        "raw": [b"\x00", None],
        "on": [True, False],
    }
    pq.write_table(pa.table(values), tmp_path / "goods.parquet")
    first, second = rows_of(tmp_path / "goods.parquet", tmp_path / "copy", "SELECT * FROM goods")
    assert first == (1, "2024-02-29", "2024-02-29 12:30:00", 1.1, '["a", "b"]', b"\x00", 1)
    assert second == (None, None, None, None, None, None, 0)


def test_every_sheet_of_an_excel_file_is_a_table(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed: pip install -e '.[excel]'")
    book = openpyxl.Workbook()
    book.active.title = "Goods 2024"
    for line in (("name", "sold", "on"), ("lamp", 3, datetime.datetime(2024, 2, 29)), ("cup", None, None)):
        book.active.append(line)
    book.create_sheet("empty")
    book.create_sheet("cities").append(("city",))
    book.save(tmp_path / "shop.xlsx")
    found = rows_of(tmp_path / "shop.xlsx", tmp_path / "copy", "SELECT * FROM Goods_2024")
    assert found == [("lamp", 3, "2024-02-29"), ("cup", None, None)]
    tables = rows_of(tmp_path / "shop.xlsx", tmp_path / "copy", "SELECT name FROM sqlite_master")
    assert tables == [("Goods_2024",), ("cities",)]


def test_words_of_an_excel_file_are_text_and_empty_cells_null(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed: pip install -e '.[excel]'")
    book = openpyxl.Workbook()
    moment = datetime.datetime(2024, 2, 29, 12, 30)
    for line in (
        ("country", "note", "n", "at", "on"),
        ("NA", "None", 3, moment, True),
        ("nan", None, 1.5, None, False),
    ):
        book.active.append(line)
    for line in ((None,) * 5, ("null", "N/A", None, None, None)):
        book.active.append(line)
    book.save(tmp_path / "goods.xlsx")
    found = rows_of(tmp_path / "goods.xlsx", tmp_path / "copy", "SELECT * FROM Sheet")
    assert found == [
        ("NA", "None", 3, "2024-02-29 12:30:00", 1),
        ("nan", None, 1.5, None, 0),
        ("null", "N/A", None, None, None),
    ]


def test_empty_cells_of_a_sheet_of_one_column_are_kept(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed: pip install -e '.[excel]'")
    book = openpyxl.Workbook()
    for place, word in ((3, "name"), (4, "Bob"), (6, "Ann"), (9, "Eve"), (11, None)):
        book.active.cell(place, 1, word)
    book.save(tmp_path / "t.xlsx")
    found = rows_of(tmp_path / "t.xlsx", tmp_path / "copy", "SELECT name FROM Sheet")
    assert found == [("Bob",), (None,), ("Ann",), (None,), (None,), ("Eve",)]


@pytest.mark.parametrize("suffix", [".xlsx", ".parquet"])
def test_durations_are_plain_text(tmp_path: Path, suffix: str) -> None:
    lasts = [datetime.timedelta(days=1, hours=6), datetime.timedelta(minutes=90)]
    source = tmp_path / f"Sheet{suffix}"
    if suffix == ".parquet":
        pq.write_table(pa.table({"lasts": lasts, "fine": pa.array([10**9, 1], pa.duration("ns"))}), source)
    else:
        openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed: pip install -e '.[excel]'")
        book = openpyxl.Workbook()
        for line in ("lasts", *lasts):
            book.active.append((line,))
        book.save(source)
    found = rows_of(source, tmp_path / "copy", "SELECT * FROM Sheet")
    assert [row[0] for row in found] == ["1 day, 6:00:00", "1:30:00"]
    if suffix == ".parquet":  # nothing is lost of what datetime cannot hold
        assert [row[1] for row in found] == ["0:00:01", "0 days 00:00:00.000000001"]


def test_without_openpyxl_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    (tmp_path / "shop.xlsx").write_bytes(b"PK\x03\x04")
    with pytest.raises(ImportError, match=r"shop.xlsx: Excel files need openpyxl.*pip install -e '\.\[excel\]'"):
        as_sqlite(tmp_path / "shop.xlsx", tmp_path)


def test_a_folder_is_a_database_of_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    folder.mkdir()
    for name in ("goods", "cities"):
        (folder / f"{name}.csv").write_text("name\nx\n")
    (folder / "readme.txt").write_text("not a table")
    tables = rows_of(folder, tmp_path / "copy", "SELECT name FROM sqlite_master")
    assert tables == [("cities",), ("goods",)]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("long.csv", b"a,b\n1,2\n1,2,3\n", "long.csv: not a table.*line 3"),
        ("none.csv", b"", "none.csv: the file is empty"),
        ("cut.csv", "a,é\n1,2".encode("utf-16")[:-1], "cut.csv: UTF-16 by its mark, but cut short.* save it as UTF-8"),
        ("unmarked.csv", "a,b\n1,2".encode("utf-16-le"), r"unmarked.csv: a null character in .*'a\\x00'.* as UTF-8"),
        ("bad.parquet", b"PAR1", "bad.parquet: not a readable Parquet file"),
        ("wide.csv", ",".join(f"c{n}" for n in range(2001)).encode(), "wide: 2001 columns"),
    ],
)
def test_what_is_no_table_is_refused_by_name(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(TableFileError, match=message):
        as_sqlite(tmp_path / name, tmp_path)


def test_a_parquet_file_without_columns_or_with_impossible_days_is_refused(tmp_path: Path) -> None:
    pq.write_table(pa.table({}), tmp_path / "none.parquet")
    with pytest.raises(TableFileError, match=r"none\.parquet: a table without columns.*give files"):
        as_sqlite(tmp_path / "none.parquet", tmp_path)
    pq.write_table(pa.table({"day": pa.array([10**8], pa.date32())}), tmp_path / "late.parquet")
    with pytest.raises(TableFileError, match=r"late\.parquet: not a readable Parquet file.*write it again"):
        as_sqlite(tmp_path / "late.parquet", tmp_path)
    sound = (tmp_path / "late.parquet").read_bytes()
    (tmp_path / "damaged.parquet").write_bytes(b"PAR1" + bytes(len(sound) - 12) + sound[-8:])
    with pytest.raises(TableFileError, match=r"damaged\.parquet: not a readable Parquet file"):
        as_sqlite(tmp_path / "damaged.parquet", tmp_path)


@pytest.mark.parametrize("part", ["[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml", None])
def test_an_excel_file_with_a_part_cut_off_is_refused(tmp_path: Path, part: str | None) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed: pip install -e '.[excel]'")
    openpyxl.Workbook().save(tmp_path / "sound.xlsx")
    with zipfile.ZipFile(tmp_path / "sound.xlsx") as sound, zipfile.ZipFile(tmp_path / "shop.xlsx", "w") as archive:
        for name in sound.namelist() if part else ["readme.txt"]:  # without any it is another archive
            content = sound.read(name) if part else b"no sheet"
            archive.writestr(name, content[: len(content) // 2] if name == part else content)
    with pytest.raises(TableFileError, match=r"shop\.xlsx: not a readable Excel file .*save it again, or as CSV"):
        as_sqlite(tmp_path / "shop.xlsx", tmp_path)


def test_an_excel_file_with_damaged_bytes_is_refused(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed: pip install -e '.[excel]'")
    openpyxl.Workbook().save(tmp_path / "shop.xlsx")
    raw, name = bytearray((tmp_path / "shop.xlsx").read_bytes()), b"xl/worksheets/sheet1.xml"
    place = raw.index(name) + len(name)
    raw[place : place + 2] = b"\xff\xff"
    (tmp_path / "shop.xlsx").write_bytes(raw)
    with pytest.raises(TableFileError, match=r"shop\.xlsx: not a readable Excel file .*decompress"):
        as_sqlite(tmp_path / "shop.xlsx", tmp_path)


def test_a_database_is_asked_itself(tmp_path: Path) -> None:
    for name in ("shop.sqlite", "shop.csv"):  # whatever the file is called
        with closing(sqlite3.connect(tmp_path / name)) as connection, connection:
            connection.execute("CREATE TABLE goods (name TEXT)")
        assert as_sqlite(str(tmp_path / name), tmp_path / "nowhere") == tmp_path / name


@pytest.mark.parametrize("address", ["postgresql://me:secret@host/shop", "mysql+pymysql://h/d", "sqlite:///shop.db"])
@pytest.mark.parametrize("kind", [str, Path])
def test_an_address_is_refused_with_what_to_do(tmp_path: Path, address: str, kind: type) -> None:
    with pytest.raises(TableFileError, match=r"this is an address \(.*export the database to SQLite") as refused:
        as_sqlite(kind(address), tmp_path)
    assert "secret" not in str(refused.value)


def test_a_file_of_the_longest_name_is_copied_under_a_shorter_one(tmp_path: Path) -> None:
    source = tmp_path / f"{'é' * 125}.csv"
    source.write_text("a\n1\n", encoding="utf-8")
    assert rows_of(source, tmp_path / "copy", f'SELECT a FROM "{"é" * 125}"') == [(1,)]
