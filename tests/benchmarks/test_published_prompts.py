"""Prompts from files and data sets: joined to the questions of a split."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from finer_sql_lib.benchmarks import load_benchmark
from tests.benchmarks.folders import ENTRIES, problems_of, write


def prompt_rows(ids: Sequence[Any]) -> list[dict[str, Any]]:
    return [
        {
            "sample_id": id_,
            "dataset_name": "own",
            "db_id": entry["db_id"],
            "question": entry["question"],
            "groundtruth_sqls": [entry["query"], "SELECT 2"],
            "messages": [
                {"role": "system", "content": "Answer in SQL."},
                {"role": "user", "content": f"prompt of {entry['question']}"},
                {"role": "assistant", "content": entry["query"]},
            ],
        }
        for id_, entry in zip(ids, ENTRIES, strict=True)
    ]


def write_prompts(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist(rows), path)
    elif path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    else:
        write(path, rows)
    return path


@pytest.mark.parametrize("suffix", [".parquet", ".jsonl", ".json"])
@pytest.mark.parametrize("ids", [[0, 1, 2], ["a", "b", "c"], [1, 2, 3], [0, 0, 0]])
def test_prompts_join_the_questions_of_the_split(own: Path, suffix: str, ids: list[Any]) -> None:
    prompts = write_prompts(own / "prompts" / f"set{suffix}", prompt_rows(ids))
    benchmark = load_benchmark("spider", own, prompts=prompts)
    assert [(q.id, q.question.text, q.gold_sql) for q in benchmark.graded()] == [
        (n, e["question"], e["query"]) for n, e in enumerate(ENTRIES)
    ]
    for question in benchmark.questions:
        assert question.messages is not None
        assert question.messages[-1] == {"role": "user", "content": f"prompt of {question.text}"}  # no gold after it


def test_prompts_in_another_order_are_joined_by_id(own_bird: Path) -> None:
    rows = prompt_rows([7, 8, 9])
    prompts = write_prompts(own_bird / "p.jsonl", [rows[1], rows[0], rows[2]])
    benchmark = load_benchmark("bird", own_bird, prompts=prompts)
    assert [(q.id, q.evidence) for q in benchmark.questions] == [(7, ""), (8, "v is the weight"), (9, "")]
    assert [(q.messages or ())[-1]["content"] for q in benchmark.questions][1] == "prompt of Which ones?"


def test_prompts_without_a_question_file(own: Path) -> None:
    (own / "dev.json").unlink()
    rows = prompt_rows([4, 5, 6])
    rows[0]["groundtruth_sqls"] = json.dumps(rows[0]["groundtruth_sqls"])  # lists may be stored as JSON text
    rows[1]["groundtruth_sqls"] = "SELECT v FROM t"
    rows[2]["groundtruth_sqls"] = []
    rows[2]["messages"] = json.dumps(rows[2]["messages"])
    benchmark = load_benchmark("spider", own, prompts=write_prompts(own / "p.jsonl", rows))
    golds = {id_: question.gold_sql for id_, question in benchmark.golds.items()}
    assert golds == {4: "SELECT count(*) FROM t", 5: "SELECT v FROM t"}
    assert [question.id for question in benchmark.questions] == [4, 5, 6]


def test_prompts_of_another_split(own: Path) -> None:
    rows = prompt_rows([0, 1, 2])
    rows[0]["db_id"], rows[1]["db_id"] = rows[1]["db_id"], rows[0]["db_id"]
    assert (
        "does not belong to this split: rows 0, 1"
        in problems_of("spider", own, prompts=write_prompts(own / "p.jsonl", rows))[0]
    )


def test_prompts_for_some_questions_only(own: Path) -> None:
    prompts = write_prompts(own / "p.jsonl", prompt_rows([0, 1, 2])[:2])
    assert "has no prompt for questions 2" in problems_of("spider", own, prompts=prompts)[0]
    assert [q.id for q in load_benchmark("spider", own, prompts=prompts, counts="any").questions] == [0, 1]


@pytest.mark.parametrize(
    "messages", [None, [], "text", [{"role": "assistant", "content": "SELECT 1"}], [{"role": "user"}], [1]]
)
def test_prompts_without_usable_messages(own: Path, messages: Any) -> None:
    rows = prompt_rows([0, 1, 2])
    rows[1]["messages"] = messages
    assert "in rows 1" in problems_of("spider", own, prompts=write_prompts(own / "p.jsonl", rows))[0]


def test_unreadable_prompt_files(own: Path) -> None:
    assert "no prompt file at" in problems_of("spider", own, prompts=own / "none.parquet")[0]
    (own / "bad.jsonl").write_text('{"db_id": ')
    assert "bad.jsonl, line 1: not JSON" in problems_of("spider", own, prompts=own / "bad.jsonl")[0]
    (own / "bad.parquet").write_bytes(b"PAR1 but not really")
    assert "is not a Parquet file" in problems_of("spider", own, prompts=own / "bad.parquet")[0]
    (own / "object.json").write_text("{}")
    assert "should be a list of prompts" in problems_of("spider", own, prompts=own / "object.json")[0]


def test_a_data_set_folder_through_datasets(own: Path) -> None:
    pytest.importorskip("datasets", reason="reading data sets needs the extra finer-sql[models]")
    write_prompts(own / "prompt_set" / "data" / "train-00000-of-00001.parquet", prompt_rows([0, 1, 2]))
    benchmark = load_benchmark("spider", own, prompts=str(own / "prompt_set"))
    assert all(question.messages for question in benchmark.questions)


def test_a_data_set_that_cannot_be_reached(own: Path) -> None:
    pytest.importorskip("datasets", reason="reading data sets needs the extra finer-sql[models]")
    (line,) = problems_of("spider", own, prompts="no-such-owner/no-such-prompts")
    assert line.startswith("cannot load the data set 'no-such-owner/no-such-prompts'")
    assert "give a local .parquet or .jsonl file" in line


def test_the_extra_is_named_where_datasets_is_absent(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(ImportError, match=r"pip install -e '\.\[models\]'"):
        load_benchmark("spider", own, prompts="hub")
