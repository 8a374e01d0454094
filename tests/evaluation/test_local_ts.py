"""Local TS: judged on every file of a suite, reported beside EX, and called by its name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finer_sql_lib.evaluation.metric import LocalTs, SpiderEx, metric_named
from finer_sql_lib.suites import open_suite
from tests.cli.test_build_suite import data_folder
from tests.conftest import Cli
from tests.suites.shop import GOLDS, WRONG, shop_benchmark, shop_suite


@pytest.fixture
def world(tmp_path: Path, cli: Cli) -> Path:
    """A data folder, a pool of one candidate a question, two of them right by chance, and a suite."""
    data = data_folder(tmp_path)
    texts = [GOLDS[0], WRONG[1], GOLDS[2], WRONG[3]]
    lines = [{"question_id": n, "candidates": [{"sql": text}]} for n, text in enumerate(texts)]
    (tmp_path / "pool.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert cli("suite", "--data", data, "--variants", 4, "--out", tmp_path / "suite", "--workers", 1)[0] == 0
    return tmp_path


def evaluate(cli: Cli, world: Path, *more: object) -> tuple[int, str, str]:
    given = ("--data", world / "data", "--candidates", world / "pool.jsonl", "--run", world / "run", "--workers", 1)
    return cli("evaluate", *given, *more)


def test_right_on_the_original_by_chance_is_wrong_on_the_suite(world: Path, cli: Cli) -> None:
    code, printed, _ = evaluate(cli, world, "--metric", "spider_ts", "--suite", world / "suite")
    assert code == 0
    metrics, local = (json.loads((world / "run" / name).read_text()) for name in ("metrics.json", "local_ts.json"))
    assert (metrics["metric"], metrics["n_correct"]) == ("spider_ex", 4)
    assert (local["metric"], local["n_correct"]) == ("spider_ts_local", 2)
    suite = open_suite(world / "suite")
    assert local["databases"] == suite.describe()
    assert f"local suite {suite.sha256[:8]} (not the official one)" in printed.replace("\n", " ")
    assert "local TS" in printed


def test_ex_before_and_after_is_the_same_run(world: Path, cli: Cli) -> None:
    assert evaluate(cli, world)[0] == 0
    before = (world / "run" / "verdicts" / "spider_ex.parquet").read_bytes()
    parts = len(list((world / "run" / "executions").iterdir()))
    assert evaluate(cli, world, "--metric", "spider_ts", "--suite", world / "suite")[0] == 0
    assert (world / "run" / "verdicts" / "spider_ex.parquet").read_bytes() == before
    # the original's results were kept: a suite in the published layout has its copy under the same name
    assert len(list((world / "run" / "executions").iterdir())) == parts + 1


def test_json_holds_both_scores_apart(world: Path, cli: Cli) -> None:
    _, printed, _ = evaluate(cli, world, "--metric", "spider_ts", "--suite", world / "suite", "--json")
    found = json.loads(printed)
    assert {name: report["n_correct"] for name, report in found.items()} == {"spider_ex": 4, "spider_ts_local": 2}


def test_the_official_way_to_judge_reads_the_suites_folder(world: Path, cli: Cli) -> None:
    pairs = [{"db_id": "shop", "gold": gold, "pred": wrong} for gold, wrong in zip(GOLDS, WRONG, strict=True)]
    (world / "pairs.jsonl").write_text("".join(json.dumps(pair) + "\n" for pair in pairs))
    verdicts = []
    for where in (("--databases", world / "suite" / "database"), ("--suite", world / "suite")):
        given = ("--pairs", world / "pairs.jsonl", "--metric", "spider_ts", "--out", world / "out.jsonl")
        code, printed, _ = cli("judge", *given, *where)
        assert code == 0
        verdicts.append([json.loads(line)["verdict"] for line in (world / "out.jsonl").read_text().splitlines()])
    assert verdicts == [[0, 0, 0, 0]] * 2
    assert "local TS, on local suite" in printed


def test_judge_wants_databases_or_a_suite(tmp_path: Path, cli: Cli) -> None:
    code, _, error = cli("judge", "--pairs", "p", "--metric", "spider_ts", "--out", tmp_path / "o")
    assert code == 2
    assert "--databases FOLDER, or a local suite of them with --suite FOLDER" in error


@pytest.mark.parametrize("more", [(), ("--metric", "spider_em"), ("--metric", "spider_ts", "--keep-distinct")])
def test_a_suite_is_for_ts_alone(world: Path, cli: Cli, more: tuple[str, ...]) -> None:
    code, _, error = evaluate(cli, world, "--suite", world / "suite", *more)
    assert code == 2
    assert "--suite is for --metric spider_ts alone" in error


def test_the_metric_asks_for_every_file_of_the_suite(tmp_path: Path) -> None:
    benchmark = shop_benchmark(tmp_path)
    suite = shop_suite(tmp_path, benchmark)
    (question, *_) = suite.benchmark(benchmark).graded()
    metric = metric_named("spider_ts", "spider", suite=suite)
    assert isinstance(metric, LocalTs)
    paths = {job.db_path for job in metric.jobs(question, "SELECT 1")}
    assert paths == {suite.original("shop"), *suite.variants("shop")}
    assert {job.db_path for job in SpiderEx().jobs(question, "SELECT 1")} == {suite.original("shop")}
