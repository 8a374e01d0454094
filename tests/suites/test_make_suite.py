"""A suite on disk: its layout, what it tells apart, its bytes, and what it refuses."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from finer_sql_lib.execution import Executor, database_fingerprint
from finer_sql_lib.runs import RunError
from finer_sql_lib.suites import Suite, open_suite
from finer_sql_lib.suites.make_suite import SuiteSettings, build_suite, in_processes
from tests.suites.shop import GOLDS, WRONG, shop_benchmark, shop_suite


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Suite:
    folder = tmp_path_factory.mktemp("world")
    return shop_suite(folder, shop_benchmark(folder))


def test_the_layout_is_that_of_the_official_suites(built: Suite) -> None:
    names = sorted(path.name for path in (built.database_dir / "shop").iterdir())
    assert len(names) == 5
    assert names[0] == "shop.sqlite"
    assert [path.name for path in built.variants("shop")] == names[1:]
    original = built.folder.parent / "data" / "shop" / "shop.sqlite"
    assert database_fingerprint(built.original("shop")) == database_fingerprint(original)
    assert [path.name for path in original.parent.iterdir()] == ["shop.sqlite"]


def test_it_tells_apart_what_the_original_takes_for_the_same(built: Suite) -> None:
    with Executor(workers=1) as executor:
        for gold, wrong in zip(GOLDS, WRONG, strict=True):
            alike = [
                executor.execute(path, gold).rows == executor.execute(path, wrong).rows
                for path in (built.original("shop"), *built.variants("shop"))
            ]
            assert alike[0]
            assert not all(alike)


def test_the_manifest_says_how_many_neighbours_each_variant_kills(built: Suite) -> None:
    entry = built.manifest["databases"]["shop"]
    assert entry["pairs"] > entry["alike_on_original"] >= entry["told_apart"] > 0
    assert max(variant["kills"] for variant in entry["variants"]) == entry["variants"][0]["kills"] > 0
    assert entry["reason"] is None


def test_the_same_seed_gives_the_same_bytes_and_another_one_does_not(built: Suite, tmp_path: Path) -> None:
    benchmark = shop_benchmark(tmp_path)
    again = shop_suite(tmp_path, benchmark)
    assert again.sha256 == built.sha256
    assert shop_suite(tmp_path, benchmark, name="other", seed=1).sha256 != built.sha256


def test_building_again_leaves_no_variant_of_before(tmp_path: Path) -> None:
    benchmark = shop_benchmark(tmp_path)
    shop_suite(tmp_path, benchmark)
    fewer = shop_suite(tmp_path, benchmark, seed=1, variants=2)
    assert len(list((fewer.database_dir / "shop").glob("variant-*"))) == 2


def test_candidates_are_told_apart_without_any_gold(tmp_path: Path) -> None:
    benchmark = shop_benchmark(tmp_path)
    path = benchmark.questions[0].db_path
    candidates = [(gold, wrong, "SELECT nothing") for gold, wrong in zip(GOLDS, WRONG, strict=True)]
    settings = SuiteSettings(variants=3, literals="candidates")
    found = build_suite({"shop": path}, {"shop": candidates}, settings, tmp_path / "suite", workers=1)
    entry = found.manifest["databases"]["shop"]
    assert (entry["alike_on_original"], entry["told_apart"]) == (4, 4)
    assert "literals of candidates" in found.describe()


def test_a_database_that_cannot_be_varied_keeps_its_original_and_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "notes.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE VIRTUAL TABLE notes USING fts5(body)")
    connection.close()
    found = build_suite({"notes": path}, {"notes": [("SELECT body FROM notes",)]}, SuiteSettings(), tmp_path / "suite")
    assert found.variants("notes") == ()
    assert "virtual tables: notes" in found.manifest["databases"]["notes"]["reason"]
    assert found.original("notes").is_file()


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "suite").mkdir()
    (tmp_path / "suite" / "thesis.txt").write_text("mine")
    with pytest.raises(RunError, match=r"suite is no suite \(it holds thesis.txt\)"):
        shop_suite(tmp_path, shop_benchmark(tmp_path))


def test_a_suite_that_changed_is_refused(tmp_path: Path) -> None:
    found = shop_suite(tmp_path, shop_benchmark(tmp_path))
    first, second, *_ = found.variants("shop")
    first.unlink()
    second.write_bytes(second.read_bytes() + b"x")
    with pytest.raises(RunError, match=r"variant-1.*variant-2.* changed, came or went"):
        open_suite(found.folder)


def test_what_is_no_suite_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"has no suite\.json; finer-sql suite makes one"):
        open_suite(tmp_path)
    (tmp_path / "suite.json").write_text(json.dumps({"format": 99}))
    with pytest.raises(RunError, match="not of format"):
        open_suite(tmp_path)


def test_a_benchmark_of_other_databases_is_refused(built: Suite, tmp_path: Path) -> None:
    benchmark = shop_benchmark(tmp_path)
    assert built.benchmark(benchmark).questions[0].db_path == built.original("shop")
    path = benchmark.questions[0].db_path
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO town VALUES (99, 'new', 1)")
    connection.close()
    with pytest.raises(RunError, match="was made of other files than shop"):
        built.benchmark(benchmark)


def test_settings_name_their_option() -> None:
    with pytest.raises(ValueError, match="--variants must be 1 to 100, got 0"):
        SuiteSettings(variants=0)


def test_a_killed_process_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Killed(ProcessPoolExecutor):
        def map(self, *_: object, **__: object) -> Iterator[object]:  # type: ignore[override]
            raise BrokenProcessPool("A process in the process pool was terminated abruptly")

    monkeypatch.setattr("finer_sql_lib.suites.make_suite.ProcessPoolExecutor", Killed)
    task = ("shop", tmp_path / "shop.sqlite", (), SuiteSettings())
    with pytest.raises(RunError, match="was killed, most often for want of memory"):
        list(in_processes([task, task], 2))
