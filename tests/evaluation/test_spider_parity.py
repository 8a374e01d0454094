"""Every recorded verdict of the official Spider evaluator: ours must be the same, without exception."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.evaluation.spider import execution as spider
from finer_sql_lib.evaluation.spider.exact_match import exact_match, gold_fault, load_key_maps, spider_hardness
from finer_sql_lib.evaluation.spider.structure import SpiderSchema, read_spider_schema
from finer_sql_lib.evaluation.spider.tokens import OfficialCrash
from finer_sql_lib.execution import Executor, Job


@pytest.fixture(scope="module")
def databases(shared_data: Path) -> Path:
    return shared_data / "spider" / "database"


@cache
def schema(databases: Path, db_id: str) -> SpiderSchema:
    return read_spider_schema(databases / db_id / f"{db_id}.sqlite")


def read(shared_data: Path, name: str) -> list[dict[str, Any]]:
    with (shared_data / "parity" / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


@pytest.mark.parametrize(("name", "count"), [("spider_dev_verdicts", 11_682), ("spider_mutant_verdicts", 2_500)])
def test_execution_verdicts(shared_data: Path, databases: Path, name: str, count: int) -> None:
    pairs = read(shared_data, name)
    assert len(pairs) == count
    jobs = []
    for pair in pairs:
        db_path = databases / pair["db_id"] / f"{pair['db_id']}.sqlite"
        texts = spider.normalise_gold(pair["gold"]), spider.normalise_pred(pair["pred"])
        jobs.append((Job(db_path, texts[0]), Job(db_path, texts[1])))
    with Executor() as executor:
        done = executor.run(dict.fromkeys(job for both in jobs for job in both))
    different = [
        (pair, ruling)
        for pair, (gold, pred) in zip(pairs, jobs, strict=True)
        if (ruling := spider.judge_spider(gold.sql, done[gold], done[pred]))[0] != bool(pair["exec"])
    ]
    assert different == []


def test_exact_match_verdicts(shared_data: Path, databases: Path) -> None:
    key_maps = load_key_maps(shared_data / "spider" / "tables.json")
    different = [
        pair
        for pair in read(shared_data, "spider_dev_verdicts")
        if exact_match(
            spider.fill_values(pair["pred"]), pair["gold"], schema(databases, pair["db_id"]), key_maps[pair["db_id"]]
        )
        != bool(pair["exact"])
    ]
    assert different == []


def test_no_gold_of_these_is_left_out_of_exact_match(shared_data: Path, databases: Path) -> None:
    key_maps = load_key_maps(shared_data / "spider" / "tables.json")
    golds = {(pair["db_id"], pair["gold"]) for pair in read(shared_data, "spider_dev_verdicts")}
    faults = {gold: gold_fault(gold, schema(databases, db_id), key_maps[db_id]) for db_id, gold in golds}
    assert set(faults.values()) == {None}


def test_hardness(shared_data: Path, databases: Path) -> None:
    queries = read(shared_data, "spider_hardness")
    assert len(queries) == 2_472
    different = [
        query
        for query in queries
        if spider_hardness(query["sql"], schema(databases, query["db_id"])) != query["hardness"]
    ]
    assert different == []


def test_all_but_one_training_query_have_a_level(shared_data: Path, databases: Path) -> None:
    """The official parser, too, stops on exactly one of them, which joins a table that its database does not have."""
    failed = []
    for line in (shared_data / "spider" / "train_gold.sql").read_text(encoding="utf-8").splitlines():
        sql, db_id = line.split("\t")
        if not (databases / db_id).is_dir():
            continue
        try:
            spider_hardness(sql, schema(databases, db_id))
        except OfficialCrash:
            failed.append(sql)
    assert [("Ref_Company_Types" in sql) for sql in failed] == [True]
