"""``finer-sql evaluate``: a pool end to end, rules and metrics, resuming, BIRD."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from finer_sql_lib.runs import load_run
from tests.cli.hand_written import evaluate_hand_written, forget_request, write_pool
from tests.conftest import HAND_WRITTEN, Cli


def test_evaluate_a_pool(cli: Cli, tmp_path: Path) -> None:
    code, out, _ = evaluate_hand_written(cli, tmp_path / "r")
    assert code == 0
    assert "recall@12" in out
    metrics = json.loads((tmp_path / "r" / "metrics.json").read_text())
    assert metrics["n_questions"] == 48
    assert 0 < metrics["ex"] < metrics["recall"] <= 1
    assert metrics["levels"].keys() == {"easy", "medium", "hard", "extra"}
    assert len((tmp_path / "r" / "pred_dev.sql").read_text().splitlines()) == 48
    run = load_run(tmp_path / "r")
    assert len(run.votes("value_aware")) == 48
    assert len(run.verdicts("spider_ex")) == 48 * 12


def test_evaluating_twice_gives_the_same_and_executes_nothing_again(cli: Cli, tmp_path: Path) -> None:
    evaluate_hand_written(cli, tmp_path / "r")
    first = json.loads((tmp_path / "r" / "metrics.json").read_text())
    parts = sorted((tmp_path / "r" / "executions").iterdir())
    evaluate_hand_written(cli, tmp_path / "r")
    again = json.loads((tmp_path / "r" / "metrics.json").read_text())
    assert {k: v for k, v in first.items() if k != "seconds"} == {k: v for k, v in again.items() if k != "seconds"}
    assert sorted((tmp_path / "r" / "executions").iterdir()) == parts


def test_a_run_can_be_scored_by_several_rules_and_metrics(cli: Cli, tmp_path: Path) -> None:
    evaluate_hand_written(cli, tmp_path / "r")
    for more in (
        ("--rule", "majority"),
        ("--rule", "authors_vav"),
        ("--metric", "spider_em"),
        ("--metric", "spider_ts"),
    ):
        code, out, err = cli("evaluate", "--data", HAND_WRITTEN, "--run", tmp_path / "r", *more)
        assert code == 0, err
        assert {"spider_em": "EM", "spider_ts": "TS"}.get(str(more[1]), "EX") in out.split()
    # the folders of these databases have one file each, as Spider's download
    lack = "databases are one file each, where this score is EX"
    assert lack in err
    assert lack in load_run(tmp_path / "r").report()["databases"]
    assert {p.stem for p in (tmp_path / "r" / "votes").iterdir()} == {"value_aware", "majority", "authors_vav"}
    assert {p.stem for p in (tmp_path / "r" / "verdicts").iterdir()} == {"spider_ex", "spider_em", "spider_ts"}


def test_all_rules_in_one_table(cli: Cli, tmp_path: Path) -> None:
    code, out, err = evaluate_hand_written(cli, tmp_path / "r", "--rule", "all")
    assert code == 0, err
    rows = {line.split("│")[1].strip(): line for line in out.splitlines() if line.count("│") > 3}
    reports = json.loads(evaluate_hand_written(cli, tmp_path / "r", "--rule", "all", "--json")[1])
    assert list(reports) == ["majority", "authors_vav", "value_aware"]
    for rule, report in reports.items():
        assert f"{100 * report['ex']:.2f}" in rows[rule]
    # what the run says of itself is of the usual rule
    assert json.loads((tmp_path / "r" / "metrics.json").read_text()) == reports["value_aware"]


def test_quiet_leaves_the_table(cli: Cli, tmp_path: Path) -> None:
    _, out, err = evaluate_hand_written(cli, tmp_path / "r", "--quiet")
    assert "recall@12" in out
    assert "written:" not in out
    assert err == ""


def test_the_rules_choose_differently(cli: Cli, tmp_path: Path) -> None:
    """What makes the hand-written pool worth testing with: three rules, three scores, none the best possible."""
    scores = []
    for rule in ("majority", "value_aware", "authors_vav"):
        evaluate_hand_written(cli, tmp_path / "r", "--rule", rule)
        metrics = json.loads((tmp_path / "r" / "metrics.json").read_text())
        scores.append(metrics["n_correct"])
        assert metrics["n_correct"] < 48 * metrics["recall"] < 48
    assert len(set(scores)) == 3


def test_a_changed_database_is_executed_again_where_the_run_does_not_record_its_own(cli: Cli, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(HAND_WRITTEN, data)
    arguments = ("evaluate", "--data", data, "--candidates", data / "candidates.jsonl", "--run", tmp_path / "r")
    assert cli(*arguments)[0] == 0
    before = json.loads((tmp_path / "r" / "metrics.json").read_text())
    for path in (data / "database").rglob("*.sqlite"):
        with sqlite3.connect(path) as connection:
            for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                connection.execute(f'DELETE FROM "{table}"')
        connection.close()
    code, _, err = cli(*arguments)
    assert code == 2
    assert "was made with other arguments (request" in err
    assert json.loads((tmp_path / "r" / "metrics.json").read_text()) == before
    forget_request(tmp_path / "r")
    assert cli(*arguments)[0] == 0
    after = json.loads((tmp_path / "r" / "metrics.json").read_text())
    assert after["n_correct"] != before["n_correct"]


def test_odd_candidates_are_data(cli: Cli, tmp_path: Path) -> None:
    odd: list[object] = ["SELECT 1; SELECT 2", "no SQL here, sorry", "", "SELECT '\x00'", "<think>x</think>", "\ud800"]
    odd += ["DROP TABLE huts", {"sql": "SELECT \ud800"}]
    rows: list[object] = [{"question_id": 0, "candidates": odd}, {"question_id": 1, "candidates": []}]
    pool = write_pool(tmp_path / "pool.jsonl", rows)
    code, out, err = cli("evaluate", "--data", HAND_WRITTEN, "--candidates", pool, "--run", tmp_path / "r")
    assert code == 0, err
    assert "2 questions have no candidate that returns rows" in out
    assert "2 of 48 sampled" in out
    assert (tmp_path / "r" / "pred_dev.sql").read_text().splitlines() == ["SELECT 1"] * 48


def test_the_switches_of_the_official_script_make_scores_of_their_own(cli: Cli, tmp_path: Path) -> None:
    """As ``judge`` has them; metrics.json names the switch."""
    preds = ["SELECT -7"] * 48
    preds[1] = "SELECT name FROM hut WHERE country = 'Mars'"  # right but for the value
    preds[7] = (  # right but for DISTINCT
        "SELECT T1.guest FROM stay AS T1 JOIN hut AS T2 ON T1.hut_id = T2.hut_id WHERE T2.country = 'Italy'"
    )
    (tmp_path / "pred.sql").write_text("\n".join(preds))
    arguments = ("evaluate", "--data", HAND_WRITTEN, "--candidates", tmp_path / "pred.sql", "--run", tmp_path / "r")
    scores = {}
    for switch in ("", "--keep-distinct", "--plug-value"):
        code, _, err = cli(*arguments, *switch.split())
        assert code == 0, err
        metrics = json.loads((tmp_path / "r" / "metrics.json").read_text())
        scores[metrics["metric"]] = round(48 * metrics["ex"])
        assert switch.replace("-", "_").removeprefix("__") in metrics["evaluator"]
    assert scores == {"spider_ex": 1, "spider_ex_keep_distinct": 0, "spider_ex_plug_value": 2}
    code, _, err = cli(*arguments, "--metric", "spider_em", "--plug-value")
    assert code == 2
    assert "are for spider_ex and spider_ts, not for spider_em" in err


def test_missing_databases(cli: Cli, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(HAND_WRITTEN, data)
    shutil.rmtree(data / "database" / "alpine_huts")
    (data / "database" / "pottery_market" / "pottery_market.sqlite").write_text("not a database")
    arguments = ("evaluate", "--data", data, "--candidates", data / "candidates.jsonl", "--run", tmp_path / "r")
    code, _, err = cli(*arguments)
    assert code == 2
    assert "alpine_huts" in err
    assert "pottery_market" in err
    code, out, err = cli(*arguments, "--missing-databases", "skip")
    assert code == 0, err
    assert "alpine_huts (12)" in " ".join(out.split())
    assert len((tmp_path / "r" / "pred_dev.sql").read_text().splitlines()) == 48


BIRD_SCHEMA = [{"db_id": "zoo", "table_names_original": ["animal"], "column_names_original": [[-1, "*"], [0, "name"]]}]
BIRD_QUESTIONS = [
    {"question_id": 0, "db_id": "zoo", "question": "Who?", "evidence": "", "SQL": "SELECT name FROM animal"},
    {"question_id": 1, "db_id": "zoo", "question": "Old?", "evidence": "age > 3", "SQL": "SELECT age > 3 FROM animal"},
    {"question_id": 2, "db_id": "zoo", "question": "Lost?", "evidence": "", "SQL": "SELECT x FROM animal"},
]


@pytest.fixture
def own_bird(tmp_path: Path) -> Path:
    """Three questions in BIRD's layout; the last gold does not run."""
    folder = tmp_path / "bird"
    database = folder / "dev_databases" / "zoo" / "zoo.sqlite"
    database.parent.mkdir(parents=True)
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE animal (name TEXT, age INT)")
        connection.executemany("INSERT INTO animal VALUES (?, ?)", [("Leo", 5), ("Leo", 2), ("Mia", 4)])
    connection.close()
    (folder / "dev_tables.json").write_text(json.dumps(BIRD_SCHEMA))
    levels = ("simple", "moderate", "challenging")
    questions = [{**q, "difficulty": level} for q, level in zip(BIRD_QUESTIONS, levels, strict=True)]
    (folder / "dev.json").write_text(json.dumps(questions))
    (folder / "dev_gold.sql").write_text("".join(f"{q['SQL']}\tzoo\n" for q in questions))
    return folder


def test_evaluate_bird(cli: Cli, own_bird: Path, tmp_path: Path) -> None:
    answers = {0: ["SELECT DISTINCT name FROM animal"], 1: ["SELECT age > 5 FROM animal"], 2: ["SELECT 1"]}
    rows: list[object] = [{"question_id": q, "candidates": sqls} for q, sqls in answers.items()]
    pool = write_pool(tmp_path / "pool.jsonl", rows)
    arguments = ("--benchmark", "bird", "--data", own_bird, "--candidates", pool, "--run", tmp_path / "r")
    code, out, err = cli("evaluate", *arguments, "--r-ves-repeats", "3")
    assert code == 0, err
    metrics = json.loads((tmp_path / "r" / "metrics.json").read_text())
    assert metrics["n_questions"] == 2
    assert metrics["unjudged"] == [2]
    assert metrics["ex"] == 0.5  # sets of rows: DISTINCT does not matter; {0} is not {0, 1}
    assert metrics["bird"]["gold_outcomes"] == {"rows": 2, "error": 1}
    assert metrics["bird"]["gold_ceiling"] == pytest.approx(2 / 3)
    assert 0 < metrics["bird"]["soft_f1"] <= 1
    assert "R-VES" in out
    submission = json.loads((tmp_path / "r" / "predict_dev.json").read_text())
    assert submission["0"] == "SELECT DISTINCT name FROM animal\t----- bird -----\tzoo"
    assert list(submission) == ["0", "1", "2"]
