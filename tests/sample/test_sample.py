"""The sample: made again from its seeds, loaded like any benchmark, free of ties, and split by words as it says."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from threading import Timer

import numpy as np
import pytest

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.hardness import level_of
from finer_sql_lib.evaluation.spider.corrected import shows_a_tie, tie_probes
from finer_sql_lib.memory import TraceMemory
from finer_sql_lib.sample import BENCHMARKS, sample_benchmark, sample_dir, split_of, stratified
from finer_sql_lib.sample.demo import named_task, watch
from sample_lab.build import BIRD, SPIDER, build
from sample_lab.lexicon import held_out, known

LAYOUTS = {"sample-spider": SPIDER, "sample-bird": BIRD}
N_DEV = {"sample-spider": 439, "sample-bird": 471}
BIRD_LEVELS = ("simple", "moderate", "challenging")
KEY_WORDS = {"id", "name", "title", "code"}
"""Parts of column names that every database may have."""

each_benchmark = pytest.mark.parametrize("name", BENCHMARKS)


@pytest.fixture(scope="module", params=list(BENCHMARKS))
def dev(request: pytest.FixtureRequest) -> tuple[str, Benchmark]:
    """A benchmark of the sample: its name and its dev split."""
    return request.param, sample_benchmark(request.param)


def read(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def dump(path: Path) -> list[str]:
    with closing(read(path)) as connection:
        return list(connection.iterdump())


def databases(benchmark: Benchmark) -> dict[str, Path]:
    return {question.db_id: question.db_path for question in benchmark.questions}


# -- the files


@each_benchmark
def test_the_files_are_what_build_makes(name: str, tmp_path: Path) -> None:
    build(tmp_path, LAYOUTS[name])
    folder = sample_dir(name)
    made = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file())
    assert made == sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    for path in made:
        if path.suffix == ".sqlite":  # the header names the SQLite version, so contents are compared, not bytes
            assert dump(tmp_path / path) == dump(folder / path)
        else:
            assert (tmp_path / path).read_bytes() == (folder / path).read_bytes()


def test_both_load_like_the_real_ones(dev: tuple[str, Benchmark]) -> None:
    name, benchmark = dev
    train = sample_benchmark(name, "train")
    assert len(benchmark.questions) == N_DEV[name]
    assert len(train.questions) > 1000
    assert not benchmark.official
    assert not benchmark.skipped
    assert (len(databases(benchmark)), len(databases(train))) == (30, 60)
    assert not databases(benchmark).keys() & databases(train).keys()
    assert len({(question.db_id, question.text) for question in benchmark.questions}) == N_DEV[name]
    golds = [f"{question.gold_sql}\t{question.db_id}" for question in benchmark.graded()]
    assert (sample_dir(name) / "dev_gold.sql").read_text(encoding="utf-8").splitlines() == golds


def test_one_world_is_annotated_in_two_habits() -> None:
    spider, bird = (sample_benchmark(name) for name in BENCHMARKS)
    assert {db: dump(path) for db, path in databases(spider).items()} == {
        db: dump(path) for db, path in databases(bird).items()
    }
    assert not any(question.evidence for question in spider.questions)
    assert sum(bool(question.evidence) for question in bird.questions) > 100
    golds = [" ".join(question.gold_sql for question in each.graded()) for each in (spider, bird)]
    for habit in ("CAST(", "IIF(", "INNER JOIN"):
        assert [habit in text for text in golds] == [False, True], habit


def test_every_level_is_well_populated(dev: tuple[str, Benchmark]) -> None:
    name, benchmark = dev
    levels = Counter(map(level_of, benchmark.graded()))
    expected = {"sample-spider": {"easy", "medium", "hard", "extra"}, "sample-bird": set(BIRD_LEVELS)}
    assert levels.keys() == expected[name]
    least = {"sample-spider": 0.1, "sample-bird": 0.08}  # of BIRD's own dev 9 % are challenging
    assert min(levels.values()) >= least[name] * len(benchmark.questions), levels


CONSTRUCTS = (
    *("DISTINCT", "WHERE", " AND ", "LIKE", "GROUP BY", "HAVING", "ORDER BY", "LIMIT", "DESC", "JOIN"),
    *("COUNT(", "AVG(", "MAX(", "MIN(", "SUM(", "> (SELECT AVG(", " IN (SELECT", "NOT IN (SELECT"),
)
"""Of SQL that both benchmarks ask for; Spider's set operations come on top."""


def test_every_construct_of_spider_is_asked_for(dev: tuple[str, Benchmark]) -> None:
    golds = [question.gold_sql.upper() for question in dev[1].graded()]
    set_operations = ("INTERSECT", "EXCEPT", "UNION") if dev[0] == "sample-spider" else ()
    uses = {part: sum(part in gold for gold in golds) for part in (*CONSTRUCTS, *set_operations)}
    uses[" IN (SELECT"] -= uses["NOT IN (SELECT"]
    assert min(uses.values()) >= 3, uses


def test_every_gold_runs_returns_rows_and_depends_on_no_tie(dev: tuple[str, Benchmark]) -> None:
    probed = 0
    for question in dev[1].graded():
        with closing(read(question.db_path)) as connection:
            assert connection.execute(question.gold_sql).fetchall(), question.gold_sql
            for probe in tie_probes(question.gold_sql):
                probed += 1
                assert not shows_a_tie(probe, connection.execute(probe.sql).fetchall()), question.gold_sql
    assert probed > 40


def test_databases_are_sound_and_awkward(dev: tuple[str, Benchmark]) -> None:
    cells: list[object] = []
    for path in databases(dev[1]).values():
        with closing(read(path)) as connection:
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            assert 2 <= len(tables) <= 6
            cells += [cell for table in tables for row in connection.execute(f"SELECT * FROM {table}") for cell in row]
    assert None in cells
    assert any(isinstance(cell, str) and not cell.isascii() for cell in cells)


def test_tables_json_has_the_official_form(shared_data: Path) -> None:
    official = json.loads((shared_data / "spider" / "tables.json").read_text())[0]
    for file in ("sample-spider/tables.json", "sample-bird/dev_tables.json"):
        ours = json.loads((sample_dir().parent / file).read_text(encoding="utf-8"))[0]
        assert {key: type(value) for key, value in ours.items()} == {
            key: type(value) for key, value in official.items()
        }


def test_what_the_readme_counts() -> None:
    text = (sample_dir().parent / "README.md").read_text(encoding="utf-8")
    for name, n in N_DEV.items():
        n_train = len(sample_benchmark(name, "train").questions)
        assert f"| {name} | {n} | {n_train:,} |" in text
    assert "90 SQLite databases" in text


# -- the splits


def test_a_is_made_of_known_words_and_b_of_held_out_ones(dev: tuple[str, Benchmark]) -> None:
    splits = split_of(dev[0])
    assert Counter(splits.values()) == {"A": 15, "B": 15}
    assert splits.keys() == databases(dev[1]).keys()
    known_words = {word.lower() for word in known().words()}
    for db_id, path in databases(dev[1]).items():
        named = name_words(path)
        unknown = named - known_words
        assert named
        assert unknown == (set() if splits[db_id] == "A" else named), (db_id, unknown)


def name_words(path: Path) -> set[str]:
    """The words of a database's names, but for those of keys and labels."""
    query = (
        "SELECT m.name || '_' || c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table'"
    )
    with closing(read(path)) as connection:
        names = [name for (name,) in connection.execute(query)]
    return {word for name in names for word in name.lower().split("_")} - KEY_WORDS


def test_the_two_lexicons_share_no_word_for_names() -> None:
    ours, theirs = (
        {part for words in (one.modifiers, one.column_modifiers) for part in words}
        | {thing.word for things in (one.nouns, one.measures, one.categories) for thing in things}
        for one in (known(), held_out())
    )
    assert not ours & theirs
    assert not {word.lower() for word in known().words()} & theirs
    assert len(theirs) > 50


# -- parts of it


def test_a_stratified_part_keeps_shares_order_and_itself(dev: tuple[str, Benchmark]) -> None:
    questions = dev[1].graded()
    splits = split_of(dev[0])
    strata = [f"{splits[question.db_id]} {level_of(question)}" for question in questions]
    part = stratified(questions, strata, 100)
    ids = [question.id for question in part]
    assert len(set(ids)) == 100
    assert ids == sorted(ids)
    assert part == stratified(questions, strata, 100)
    assert part != stratified(questions, strata, 100, seed=1)
    name_of = dict(zip([question.id for question in questions], strata, strict=True))
    whole, taken = Counter(strata), Counter(name_of[i] for i in ids)
    for stratum, count in whole.items():
        assert abs(taken[stratum] - 100 * count / len(questions)) < 1, stratum


def test_a_part_cannot_be_larger_than_the_whole() -> None:
    with pytest.raises(ValueError, match="2 questions were asked for, there are 1"):
        stratified(["one"], ["a"], 2)


# -- what a training begins with


class Hashed:
    """Unit vectors that differ for every text."""

    name = "hashed"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        seeds = [int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) for text in texts]
        vectors = np.stack([np.random.default_rng(seed).normal(size=64) for seed in seeds])
        return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


@each_benchmark
def test_a_memory_can_begin_with_the_training_traces(name: str, tmp_path: Path) -> None:
    pytest.importorskip("faiss", reason="faiss is not installed: pip install -e '.[train]'")
    file = sample_dir(name) / "train_traces.jsonl"
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert {row["db_id"] for row in rows} == databases(sample_benchmark(name, "train")).keys()
    with TraceMemory(tmp_path / "memory.sqlite", Hashed()) as memory:
        assert memory.initialise(file) == len({row["trace"] for row in rows})


def test_a_task_that_failed_is_not_waited_out() -> None:
    failed, endless = Future[None](), Future[None]()
    failed.set_exception(OSError("no model"))
    with pytest.raises(OSError, match="no model"):
        watch([endless, failed], {}, 1)


def test_a_damaged_part_does_not_stop_the_bar(tmp_path: Path) -> None:
    task = named_task("tiny-spider on sample-spider", tmp_path)
    (task.out / "candidates").mkdir(parents=True)
    (task.out / "candidates" / "part-0.parquet").write_bytes(b"half")
    late = Future[None]()
    Timer(0.8, late.set_result, [None]).start()
    watch([late], {"x": task}, 1)
