"""Golds and predictions in the forms that the official scripts read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finer_sql_lib.benchmarks.official_files import BIRD_MARK, is_prediction_file, read_golds, read_predictions
from finer_sql_lib.records import DataNote

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16")


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_lines_of_spider(tmp_path: Path, encoding: str, ends: str) -> None:
    gold, pred = tmp_path / "gold.sql", tmp_path / "pred.sql"
    gold.write_bytes(ends.join(["SELECT 'é\u2028'\tinn", "SELECT 2\tmill", ""]).encode(encoding))
    pred.write_bytes(ends.join([" SELECT 'é\u2028' \tinn", "", ""]).encode(encoding))
    assert read_golds(gold) == [("SELECT 'é\u2028'", "inn"), ("SELECT 2", "mill")]
    assert read_predictions(pred, ["inn", "mill"]) == ["SELECT 'é\u2028'", None]


def test_blank_lines_between_dialogues_are_no_predictions(tmp_path: Path) -> None:
    path = tmp_path / "pred.sql"
    path.write_text("SELECT 1\nSELECT 2\n\nSELECT 3\n")
    assert read_predictions(path, ["inn"] * 3) == ["SELECT 1", "SELECT 2", "SELECT 3"]
    assert read_predictions(path, ["inn"] * 4) == ["SELECT 1", "SELECT 2", None, "SELECT 3"]
    with pytest.raises(ValueError, match=r"pred\.sql has 3 lines of SQL for 2 questions; it must have one for each"):
        read_predictions(path, ["inn"] * 2)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_predictions_of_bird(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "predict_dev.json"
    answers = {"0": f"SELECT 'é'{BIRD_MARK}inn", "1": None, "2": 17, "3": "SELECT\n3", "4": f" {BIRD_MARK}inn"}
    path.write_bytes(json.dumps(answers, ensure_ascii=False).encode(encoding))
    assert is_prediction_file(path)
    assert read_predictions(path, ["inn"] * 5) == ["SELECT 'é'", None, None, "SELECT\n3", None]
    with pytest.raises(ValueError, match=r"predict_dev\.json has 5 predictions for 6 questions"):
        read_predictions(path, ["inn"] * 6)


def test_predictions_out_of_order_are_paired_by_number(tmp_path: Path) -> None:
    path = tmp_path / "predict_dev.json"
    path.write_text(json.dumps({str(n): f"SELECT {n}" for n in (1, 0, 2)}))
    with pytest.warns(DataNote, match="paired by number"):
        assert read_predictions(path, ["inn"] * 3) == ["SELECT 0", "SELECT 1", "SELECT 2"]


def test_predictions_of_another_split_are_pointed_out(tmp_path: Path) -> None:
    path = tmp_path / "predict_dev.json"
    path.write_text(json.dumps({"0": f"SELECT 0{BIRD_MARK}inn", "1": f"SELECT 1{BIRD_MARK}inn"}))
    with pytest.warns(DataNote, match="predictions 1 name another database"):
        read_predictions(path, ["inn", "mill"])


@pytest.mark.parametrize(
    "content", ["", '{"question_id": 0, "candidates": []}', "{", "[1]", '{"question_id": 0}\n{}\n']
)
def test_pools_are_no_prediction_files(tmp_path: Path, content: str) -> None:
    (tmp_path / "pool").write_text(content)
    assert not is_prediction_file(tmp_path / "pool")


def test_bytes_that_are_no_text_are_named_with_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "gold.sql"
    path.write_bytes(b"SELECT 1\tinn\nSELECT '\xe9'\tinn\n")
    with pytest.raises(ValueError, match=r"gold\.sql, line 2: not UTF-8 \(.*\); save it as UTF-8"):
        read_golds(path)
    path.write_text("SELECT 1\tinn\nSELECT 2\n")
    with pytest.raises(
        ValueError, match=r"gold\.sql: every line should be SQL, a tab and a db_id, and lines 2 are not"
    ):
        read_golds(path)
    path.write_text("[")
    with pytest.raises(ValueError, match=r"gold\.sql is neither lines of SQL nor a JSON object"):
        read_predictions(path, ["inn"])
