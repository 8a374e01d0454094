"""Official prediction files for ``judge`` and ``evaluate``, and own data for every command that loads a benchmark."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.benchmarks.official_files import BIRD_MARK
from tests.conftest import HAND_WRITTEN, Cli

DATABASES = HAND_WRITTEN / "database"
GOLDS = [line.rpartition("\t") for line in (HAND_WRITTEN / "dev_gold.sql").read_text(encoding="utf-8").splitlines()]
PREDS: list[Any] = [gold for gold, _, _ in GOLDS[:-3]] + ["SELECT 'none of them'", None, 17]
"""All golds but the last three: wrong SQL, and two that are no text."""


@pytest.fixture(params=["utf-8", "utf-8-sig", "utf-16"])
def encoding(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["pred.sql", "predict_dev.json"])
def pred(request: pytest.FixtureRequest, encoding: str, tmp_path: Path) -> Path:
    if request.param == "pred.sql":
        text = "".join(f"{sql if isinstance(sql, str) else ''}\n" for sql in PREDS)
    else:
        answers = [
            f"{sql}{BIRD_MARK}{db_id}" if isinstance(sql, str) else sql
            for sql, (_, _, db_id) in zip(PREDS, GOLDS, strict=True)
        ]
        text = json.dumps({str(number): answer for number, answer in enumerate(answers)})
    path = tmp_path / str(request.param)
    path.write_bytes(text.encode(encoding))
    return path


def test_judge_takes_official_files(cli: Cli, tmp_path: Path, pred: Path, encoding: str) -> None:
    gold, out = tmp_path / "gold.sql", tmp_path / "verdicts.jsonl"
    gold.write_bytes((HAND_WRITTEN / "dev_gold.sql").read_text(encoding="utf-8").encode(encoding))
    arguments = ("judge", "--gold", gold, "--pred", pred, "--databases", DATABASES, "--out", out)
    for metric in ("spider_ex", "bird_ex"):
        code, _, err = cli(*arguments, "--metric", metric)
        assert code == 0, err
        rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
        assert [row["verdict"] for row in rows] == [1] * 45 + [0] * 3
        assert [row["gold"] for row in rows] == [sql for sql, _, _ in GOLDS]


def test_evaluate_takes_official_predictions(cli: Cli, tmp_path: Path, pred: Path) -> None:
    code, _, err = cli("evaluate", "--data", HAND_WRITTEN, "--candidates", pred, "--run", tmp_path / "r")
    assert code == 0, err
    metrics = json.loads((tmp_path / "r" / "metrics.json").read_text())
    assert (metrics["n_questions"], metrics["n_correct"], metrics["n_candidates"]) == (48, 45, 48)
    written = (tmp_path / "r" / "pred_dev.sql").read_text(encoding="utf-8").splitlines()
    assert written[:46] == PREDS[:46]


def test_a_file_for_other_questions_is_refused_by_name(cli: Cli, tmp_path: Path) -> None:
    pred = tmp_path / "pred.sql"
    pred.write_text("SELECT 1\n" * 47)
    code, _, err = cli("evaluate", "--data", HAND_WRITTEN, "--candidates", pred, "--run", tmp_path / "r")
    assert code == 2
    assert f"{pred} has 47 lines of SQL for 48 questions" in err
    pred.write_bytes(b"SELECT '\xff'\n" * 48)
    code, _, err = cli("evaluate", "--data", HAND_WRITTEN, "--candidates", pred, "--run", tmp_path / "r")
    assert code == 2
    assert f"{pred}, line 1: not UTF-8" in err


@pytest.mark.parametrize(
    "given", [(), ("--gold", "g"), ("--pred", "p"), ("--gold", "g", "--pred", "p", "--pairs", "x")]
)
def test_pairs_are_given_in_one_way(cli: Cli, tmp_path: Path, given: tuple[str, ...]) -> None:
    code, _, err = cli("judge", *given, "--databases", DATABASES, "--metric", "spider_ex", "--out", tmp_path / "o")
    assert code == 2
    assert "give --pairs FILE, or --gold FILE and --pred FILE" in err


def test_pairs_with_a_mark_and_predictions_that_are_no_text(cli: Cli, tmp_path: Path) -> None:
    pairs, out = tmp_path / "pairs.jsonl", tmp_path / "verdicts.jsonl"
    rows = [{"db_id": "alpine_huts", "gold": "SELECT 1", "pred": pred} for pred in ("SELECT 1", None, 17, 1.5)]
    pairs.write_bytes("\n".join(map(json.dumps, rows)).encode("utf-8-sig"))
    arguments = ("judge", "--pairs", pairs, "--databases", DATABASES, "--metric", "spider_ex", "--out", out)
    assert cli(*arguments)[0] == 0
    assert [json.loads(line)["verdict"] for line in out.read_text().splitlines()] == [1, 0, 0, 0]
    pairs.write_text(json.dumps({"db_id": "alpine_huts", "gold": "SELECT 1"}))
    assert "pairs.jsonl, line 1: pred must be given as text" in cli(*arguments)[2]


def test_switches_of_the_official_script(cli: Cli, tmp_path: Path) -> None:
    pairs, out = tmp_path / "pairs.jsonl", tmp_path / "verdicts.jsonl"
    golds = ["SELECT DISTINCT 1 UNION ALL SELECT 1", "SELECT 'a'"]
    preds = ["SELECT 1 UNION ALL SELECT 1", "SELECT 'b'"]
    rows = [{"db_id": "alpine_huts", "gold": gold, "pred": pred} for gold, pred in zip(golds, preds, strict=True)]
    pairs.write_text("\n".join(map(json.dumps, rows)))
    arguments = ("judge", "--pairs", pairs, "--databases", DATABASES, "--out", out, "--metric")
    for switches, expected in (((), [1, 0]), (("--plug-value",), [1, 1]), (("--keep-distinct",), [1, 0])):
        assert cli(*arguments, "spider_ex", *switches)[0] == 0
        assert [json.loads(line)["verdict"] for line in out.read_text().splitlines()] == expected
    code, _, err = cli(*arguments, "bird_ex", "--plug-value")
    assert code == 2
    assert "--keep-distinct and --plug-value are for spider_ex and spider_ts, not for bird_ex" in err


@pytest.mark.parametrize("metric", ["spider_ex", "spider_em", "spider_ts"])
def test_own_databases_side_by_side_without_tables_json(cli: Cli, tmp_path: Path, metric: str) -> None:
    """The same scores as in Spider's layout: other databases beside one are no test suite of it."""
    own = tmp_path / "own"
    own.mkdir()
    for path in DATABASES.glob("*/*.sqlite"):
        shutil.copy(path, own)
    shutil.copy(HAND_WRITTEN / "dev.json", own / "questions.json")
    pool = HAND_WRITTEN / "candidates.jsonl"
    scores = []
    for number, data in enumerate((HAND_WRITTEN, own)):
        run = tmp_path / str(number)
        more = ("--questions", own / "questions.json") if data == own else ()
        code, _, err = cli("evaluate", "--data", data, "--candidates", pool, "--run", run, "--metric", metric, *more)
        assert code == 0, err
        report = json.loads((run / "metrics.json").read_text())
        scores.append((report["n_correct"], report["levels"]))
    assert scores[0] == scores[1]
    assert ("foreign keys as the databases declare them" in report["evaluator"]) is (metric == "spider_em")


def test_counts_and_notes_on_the_command_line(cli: Cli, tmp_path: Path, shared_data: Path) -> None:
    data = tmp_path / "spider"
    data.mkdir()
    (data / "database").symlink_to(shared_data / "spider" / "database")
    (data / "tables.json").symlink_to(shared_data / "spider" / "tables.json")
    rows = json.loads((shared_data / "spider" / "dev.json").read_text(encoding="utf-8"))[:3]
    (data / "dev.json").write_text(json.dumps(rows))
    (tmp_path / "pred.sql").write_text("".join(f"{row['query']}\n" for row in rows))
    arguments = ("evaluate", "--data", data, "--candidates", tmp_path / "pred.sql", "--run", tmp_path / "r")
    code, _, err = cli(*arguments)
    assert code == 2
    assert "--counts any" in err
    code, _, err = cli(*arguments, "--counts", "any")
    assert code == 0, err
    bird = [{"question_id": 1, "db_id": row["db_id"], "question": "?", "SQL": row["query"]} for row in rows]
    (tmp_path / "own.json").write_text(json.dumps(bird))
    folder = ("--data", shared_data / "spider" / "database", "--questions", tmp_path / "own.json")
    code, _, err = cli("evaluate", "--benchmark", "bird", *folder, *arguments[3:5], "--run", tmp_path / "b")
    assert code == 0, err
    assert "finer-sql: note: bird dev in " in err
    assert "question ids 1 occur more than once" in err
