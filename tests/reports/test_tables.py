"""Tables: what a reader sees, and nothing of a cell's text escapes into the table's markup."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pandas as pd
import pytest

from finer_sql_lib.reports.headings import in_words
from finer_sql_lib.reports.tables import save_table, to_csv, to_latex, to_markdown

NASTY = ["a|b", "x_1", "50%", "$5 & up", "~^\\{}", "<b>", "*bold*", "[link](url)", "two\nlines", "naïve"]


def test_markdown_rounds_and_aligns() -> None:
    df = pd.DataFrame({"level": ["easy", "all"], "n": [248, 1034], "EX": [94.7581, 85.1]})
    assert to_markdown(df) == (
        "| level |    n |   EX |\n| :---- | ---: | ---: |\n| easy  |  248 | 94.8 |\n| all   | 1034 | 85.1 |\n"
    )


@pytest.mark.parametrize("text", NASTY)
def test_markdown_keeps_one_row_of_two_cells(text: str) -> None:
    line = to_markdown(pd.DataFrame({"a": [text], "b": ["end"]})).splitlines()[2]
    bare = line.replace("\\\\", "").replace("\\|", "")
    assert bare.count("|") == 3
    assert line.rstrip().endswith("end  |")


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("50% & up_to", r"50\% \& up\_to"),
        ("\\{$#}", r"\textbackslash{}\{\$\#\}"),
        ("~^<>|", r"\textasciitilde{}\textasciicircum{}\textless{}\textgreater{}\textbar{}"),
        ("two\nlines", "two lines"),
    ],
)
def test_latex_escapes_every_special_character_once(text: str, latex: str) -> None:
    assert to_latex(pd.DataFrame({"a": [text]})).splitlines()[4] == rf"{latex} \\"


def test_latex_headings_are_escaped_and_may_be_equal() -> None:
    df = pd.DataFrame([["a", 1]], columns=["{0} & {", "{0} & {"])
    assert to_latex(df).splitlines()[2:4] == [r"\{0\} \& \{ & \{0\} \& \{ \\", r"\midrule"]


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA, pd.NaT])
def test_missing_values_are_a_dash_and_an_empty_csv_cell(missing: object) -> None:
    df = pd.DataFrame({"a": ["x"], "b": pd.Series([missing], dtype="object")})
    assert to_markdown(df).splitlines()[2].split("|")[2].strip() == "-"
    assert to_csv(df) == "a,b\nx,\n"


def test_csv_reads_back_with_every_digit() -> None:
    df = pd.DataFrame({"name": NASTY, "value": [i / 7 for i in range(len(NASTY))]})
    rows = list(csv.reader(io.StringIO(to_csv(df))))[1:]
    assert [name for name, _ in rows] == NASTY
    assert [float(value) for _, value in rows] == pytest.approx(df["value"].tolist(), rel=1e-11)


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-a", "@SUM(A1)", "\t=1", "\n=1", "\uff1d1"])
def test_csv_has_no_formulas(text: str) -> None:
    rows = list(csv.reader(io.StringIO(to_csv(pd.DataFrame({text: [text, "x"]})), newline="")))
    assert rows == [[f"'{text}"], [f"'{text}"], ["x"]]


def test_a_carriage_return_ends_no_row() -> None:
    rows = list(csv.reader(io.StringIO(to_csv(pd.DataFrame({"a": ["x\r=1", "y\r\nz"]})), newline="")))
    assert rows == [["a"], ["x\n=1"], ["y\nz"]]


def test_csv_leaves_numbers_alone() -> None:
    df = pd.DataFrame({"n": [-1, 2], "x": [-0.5, float("nan")], "t": ["-5", "+1.5e3"]})
    assert to_csv(df) == "n,x,t\n-1,-0.5,-5\n2,,+1.5e3\n"


def test_control_characters_are_shown() -> None:
    df = pd.DataFrame({"a": ["\x1b[2J\u202e"]})
    assert r"\\x1b\[2J\\u202e" in to_markdown(df)
    assert r"\textbackslash{}x1b[2J\textbackslash{}u202e" in to_latex(df)


def test_save_table_writes_the_same_bytes_again(tmp_path: Path) -> None:
    df = pd.DataFrame({"rule": ["value_aware"], "EX": [87.6]})
    first = {path.name: path.read_bytes() for path in save_table(df, "rules", tmp_path / "new" / "folder")}
    second = {path.name: path.read_bytes() for path in save_table(df, "rules", tmp_path / "new" / "folder")}
    assert first == second
    assert set(first) == {"rules.md", "rules.tex", "rules.csv"}
    assert b"\r" not in b"".join(first.values())


def test_a_table_says_in_its_first_column_what_it_is_of(tmp_path: Path) -> None:
    df = pd.DataFrame({"rule": ["value_aware"], "EX": [87.6]}, index=[4])
    for path in save_table(df, "rules", tmp_path, of="mine_1 (spider dev)"):
        written = path.read_text().replace("\\", "")
        rule = "value_aware" if path.suffix == ".csv" else "value-aware"
        assert written.index("mine_1 (spider dev)") < written.index(rule)


def test_an_empty_table_keeps_its_heading() -> None:
    assert to_markdown(pd.DataFrame({"level": []})).splitlines()[0] == "| level |"


def test_readers_get_words_and_programs_get_names(tmp_path: Path) -> None:
    df = pd.DataFrame({"rule": ["authors_vav", "one"], "ex_before": [51.0, 32.6], "suite": [None, None]})
    text, latex, csv = (path.read_text() for path in save_table(df, "rules", tmp_path))
    assert "authors' value-aware" in text
    assert "one candidate, no vote" in latex
    assert "EX before (%)" in text
    assert "suite" not in text, "a column without a value says nothing"
    assert "_" not in text + latex
    assert csv.startswith("rule,ex_before,suite\nauthors_vav,51,")


def test_what_is_data_keeps_its_underscores(tmp_path: Path) -> None:
    df = pd.DataFrame({"label": ["world_1"], "sql": ["SELECT a_b FROM t_1"], "checkpoint": ["m, agg_hint off"]})
    text = to_markdown(in_words(df))
    assert r"world\_1" in text
    assert r"a\_b" in text
    assert "m, aggregate hint off" in text


def test_a_table_without_rows_is_only_a_csv(tmp_path: Path) -> None:
    df = pd.DataFrame({"reason": ["tie"], "won": [1]})
    save_table(df, "reasons", tmp_path)
    assert [path.suffix for path in save_table(df.head(0), "reasons", tmp_path)] == [".csv"]
    assert [path.name for path in tmp_path.iterdir()] == ["reasons.csv"]


def test_text_that_no_encoding_knows_is_kept_in_words_and_escaped_in_the_file() -> None:
    words = in_words(pd.DataFrame({"sql": pd.Series(["SELECT '\ud800'"], dtype=object), "ex": [1.0]}))
    assert words.to_dict("list") == {"SQL": ["SELECT '\ud800'"], "EX (%)": [1.0]}
