"""Exact set match and hardness: what counts, what does not, and where the official evaluator stops."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finer_sql_lib.evaluation.spider.exact_match import exact_match, gold_fault, key_map, load_key_maps, spider_hardness
from finer_sql_lib.evaluation.spider.structure import SpiderSchema
from finer_sql_lib.evaluation.spider.tokens import OfficialCrash

SCHEMA = SpiderSchema({"pet": ("id", "name", "age", "owner_id"), "owner": ("id", "name", "city")})
KEYS = {"owner.id": "pet.owner_id", "pet.owner_id": "pet.owner_id"}
JOIN = "FROM pet AS a JOIN owner AS b ON a.owner_id = b.id"


@pytest.mark.parametrize(
    ("gold", "pred", "same"),
    [
        ("SELECT name, age FROM pet", "SELECT age, name FROM pet", True),
        ("SELECT name, age FROM pet", "SELECT name FROM pet", False),
        ("SELECT name FROM pet", "SELECT DISTINCT name FROM pet", True),
        ("SELECT count(name) FROM pet", "SELECT count(DISTINCT name) FROM pet", True),
        ("SELECT max(age) FROM pet", "SELECT min(age) FROM pet", False),
        ("SELECT id FROM pet WHERE age > 3", "SELECT id FROM pet WHERE age > 99", True),
        ("SELECT id FROM pet WHERE age > 3", "SELECT id FROM pet WHERE age >= 3", False),
        ("SELECT id FROM pet WHERE age > 3", "SELECT id FROM pet WHERE age > id", True),
        ("SELECT id FROM pet WHERE age > 3 AND id = 1", "SELECT id FROM pet WHERE id = 2 AND age > 4", True),
        ("SELECT id FROM pet WHERE age > 3 AND id = 1", "SELECT id FROM pet WHERE age > 3 OR id = 1", False),
        ("SELECT id FROM pet WHERE age > 3 OR id = 1 OR id = 2", "SELECT id FROM pet WHERE age > 3 OR id = 1", False),
        ("SELECT id FROM pet WHERE name LIKE 'a'", "SELECT id FROM pet WHERE name NOT LIKE 'a'", False),
        ("SELECT id FROM pet GROUP BY age, name", "SELECT id FROM pet GROUP BY age, name", True),
        ("SELECT id FROM pet GROUP BY age, name", "SELECT id FROM pet GROUP BY name, age", False),
        (
            "SELECT id FROM pet GROUP BY age HAVING count(*) > 1",
            "SELECT id FROM pet GROUP BY age HAVING sum(age) > 1",
            False,
        ),
        ("SELECT id FROM pet ORDER BY age LIMIT 1", "SELECT id FROM pet ORDER BY age ASC LIMIT 5", True),
        ("SELECT id FROM pet ORDER BY age", "SELECT id FROM pet ORDER BY age LIMIT 5", False),
        ("SELECT id FROM pet ORDER BY age", "SELECT id FROM pet ORDER BY age DESC", False),
        ("SELECT id FROM pet UNION SELECT id FROM owner", "SELECT id FROM pet UNION SELECT id FROM owner", True),
        ("SELECT id FROM pet UNION SELECT id FROM owner", "SELECT id FROM pet EXCEPT SELECT id FROM owner", False),
        ("SELECT id FROM pet UNION SELECT id FROM owner", "SELECT id FROM pet UNION SELECT city FROM owner", False),
        (f"SELECT a.owner_id {JOIN}", f"SELECT b.id {JOIN}", True),
        ("SELECT owner_id FROM pet", "SELECT id FROM owner", False),
        (f"SELECT count(*) {JOIN} GROUP BY a.owner_id", f"SELECT count(*) {JOIN} GROUP BY b.id", True),
        (f"SELECT city {JOIN}", "SELECT city FROM owner AS b JOIN pet AS a ON b.id = a.owner_id", True),
        (f"SELECT city {JOIN}", "SELECT city FROM owner", False),
        (f"SELECT city {JOIN}", "SELECT city FROM pet JOIN owner", True),
        (
            "SELECT id FROM pet WHERE id IN (SELECT id FROM pet WHERE age = 1)",
            "SELECT id FROM pet WHERE id IN (SELECT id FROM pet WHERE age = 2)",
            True,
        ),
        (
            "SELECT id FROM pet WHERE id IN (SELECT id FROM pet)",
            "SELECT id FROM pet WHERE id IN (SELECT DISTINCT id FROM pet)",
            False,
        ),
        (
            "SELECT count(*) FROM (SELECT id FROM pet WHERE age = 1)",
            "SELECT count(*) FROM (SELECT id FROM pet WHERE age = 2)",
            False,
        ),
        ("SELECT id FROM pet", "SELECT nonsense", False),
    ],
)
def test_exact_match(gold: str, pred: str, same: bool) -> None:
    assert exact_match(pred, gold, SCHEMA, KEYS) is same
    assert exact_match(gold, gold, SCHEMA, KEYS)


@pytest.mark.parametrize(
    ("gold", "pred"),
    [
        ("SELECT id AS x FROM pet", "SELECT id FROM pet"),
        ("SELECT * FROM (SELECT id FROM pet) (SELECT age FROM pet)",) * 2,
        ("SELECT id FROM pet", "SELECT id FROM pet WHERE age = 1 age = 2 and"),
        ("SELECT id FROM pet", "SELECT id FROM pet WHERE age = 1 id IN (SELECT id FROM pet)"),
    ],
)
def test_official_crash(gold: str, pred: str) -> None:
    with pytest.raises(OfficialCrash):
        exact_match(
            pred.replace("SELECT id FROM (", "SELECT * FROM ("), gold.replace("id FROM (", "* FROM ("), SCHEMA, {}
        )


def test_whose_fault_a_crash_is() -> None:
    """A gold that stops the evaluator when it meets itself is at fault; whatever else stops it is not the gold's."""
    two_queries = "SELECT * FROM (SELECT id FROM pet) (SELECT age FROM pet)"
    stops = "SELECT id FROM pet WHERE age > 3 age IN (SELECT id FROM pet)"
    chain = " UNION ".join(["SELECT id FROM pet"] * 2_000)
    assert gold_fault("SELECT id FROM pet", SCHEMA, {}) is None
    for gold in ("SELECT id AS x FROM pet", two_queries, stops, chain):
        assert gold_fault(gold, SCHEMA, {})


@pytest.mark.parametrize("length", range(880, 1_000, 4))
def test_a_chain_too_long_to_compare_is_a_crash_of_the_official_kind(length: int) -> None:
    pred = " UNION ".join(["SELECT id FROM pet"] * length)
    try:
        assert exact_match(pred, pred, SCHEMA, {})
    except OfficialCrash:
        assert gold_fault(pred, SCHEMA, {})


@pytest.mark.parametrize(
    ("sql", "level"),
    [
        ("SELECT name FROM pet", "easy"),
        ("SELECT name FROM pet WHERE age > 3", "easy"),
        ("SELECT name, age FROM pet WHERE age > 3", "medium"),
        ("SELECT name FROM pet WHERE age > 3 ORDER BY id", "medium"),
        ("SELECT name, age FROM pet WHERE age > 3 AND id > 1", "medium"),
        ("SELECT name FROM pet WHERE age > 3 ORDER BY id LIMIT 1", "hard"),
        ("SELECT name, count(*), max(id) FROM pet GROUP BY name, age", "hard"),
        ("SELECT name, age FROM pet WHERE age > 3 AND id > 1 ORDER BY id", "extra"),
        ("SELECT name FROM pet WHERE id IN (SELECT id FROM owner)", "hard"),
        ("SELECT name FROM pet UNION SELECT name FROM owner", "hard"),
        ("SELECT name, age FROM pet UNION SELECT name, id FROM owner", "extra"),
        ("SELECT name FROM (SELECT name FROM owner) JOIN pet", "easy"),
        ("SELECT name FROM pet WHERE age > 1 OR age > 2 OR name LIKE 'a' ORDER BY id", "extra"),
        ("SELECT count(*) FROM pet GROUP BY age HAVING count(*) > 1 AND max(id) > 2", "medium"),
        ("SELECT count(*) FROM pet GROUP BY age ORDER BY count(*)", "medium"),
    ],
)
def test_hardness(sql: str, level: str) -> None:
    assert spider_hardness(sql, SCHEMA) == level


def test_key_map_keeps_groups_apart_that_a_later_key_connects() -> None:
    columns = [[-1, "*"], *([0, f"C{index}"] for index in range(1, 5))]
    entry = {"table_names_original": ["T"], "column_names_original": columns, "foreign_keys": [[1, 2], [3, 4], [2, 3]]}
    assert key_map(entry) == {"t.c1": "t.c1", "t.c2": "t.c1", "t.c3": "t.c3", "t.c4": "t.c3"}


def test_key_maps_of_a_file_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "tables.json"
    path.write_text(json.dumps([{"db_id": "pets"}]))
    with pytest.raises(ValueError, match=r"not a Spider tables\.json"):
        load_key_maps(path)
