"""The embedded sample: built from its source, in Spider's layout, and rich enough to show what the pipeline does."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.evaluation.spider_match import spider_hardness
from finer_sql_lib.evaluation.spider_sql import read_spider_schema
from finer_sql_lib.generation.recorded import read_pool
from finer_sql_lib.records import Candidate, Execution, Question
from finer_sql_lib.results.values import same_values
from finer_sql_lib.sample import sample_dir
from finer_sql_lib.sample.build import build, read_questions
from finer_sql_lib.voting import RULES, vote

N_CANDIDATES = 12


@pytest.fixture(scope="module")
def benchmark() -> Benchmark:
    return load_benchmark("spider", sample_dir())


@pytest.fixture(scope="module")
def pool(benchmark: Benchmark) -> dict[int, tuple[Candidate, ...]]:
    found = read_pool(sample_dir() / "candidates.jsonl", benchmark.questions)
    assert (found.empty, found.missing, found.ignored) == ((), (), ())
    return found.candidates


def _run(question: Question, sql: str | None) -> Execution | None:
    """A plain execution: the sample's SQL is our own, so it needs no guard."""
    if sql is None:
        return None
    with closing(sqlite3.connect(f"{question.db_path.as_uri()}?mode=ro", uri=True)) as connection:  # type: ignore[union-attr]
        try:
            return Execution("rows", (), tuple(connection.execute(sql).fetchall()))
        except sqlite3.Error as error:
            return Execution("error", error=str(error))


@dataclass(frozen=True)
class Judged:
    """One question, everything executed: ``correct[i]`` for candidate i, and each rule's winner."""

    question: Question
    executions: tuple[Execution | None, ...]
    correct: tuple[bool, ...]
    winners: dict[str, int | None]


@pytest.fixture(scope="module")
def judged(benchmark: Benchmark, pool: dict[int, tuple[Candidate, ...]]) -> list[Judged]:
    results = []
    for question in benchmark.questions:
        candidates = pool[question.id]
        gold = _run(question, question.gold_sql)
        assert gold is not None
        assert gold.outcome == "rows", (question.gold_sql, gold.error)
        executions = tuple(_run(question, candidate.sql) for candidate in candidates)
        # Duplicate rows are set aside, as the official score does with DISTINCT.
        correct = tuple(
            done is not None
            and done.outcome == "rows"
            and same_values(list(dict.fromkeys(done.rows)), list(dict.fromkeys(gold.rows)))
            for done in executions
        )
        winners = {rule: vote(question.id, candidates, executions, rule).winner for rule in RULES}
        results.append(Judged(question, executions, correct, winners))
    return results


def _score(judged: list[Judged], rule: str) -> int:
    return sum(one.winners[rule] is not None and one.correct[one.winners[rule]] for one in judged)


def test_size_and_layout(benchmark: Benchmark) -> None:
    assert Counter(question.db_id for question in benchmark.questions) == {
        "alpine_huts": 12,
        "harbour_ferries": 12,
        "lantern_library": 12,
        "pottery_market": 12,
    }
    assert not benchmark.official
    assert len({question.text for question in benchmark.questions}) == 48
    golds = [f"{question.gold_sql}\t{question.db_id}" for question in benchmark.questions]
    assert (sample_dir() / "dev_gold.sql").read_text(encoding="utf-8").splitlines() == golds


def test_the_files_are_what_build_makes(tmp_path: Path) -> None:
    build(tmp_path)
    made = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file())
    kept = sorted(path.relative_to(sample_dir()) for path in sample_dir().rglob("*") if path.is_file())
    assert made == kept
    for path in made:
        if path.suffix == ".sqlite":  # the header names the SQLite version, so contents are compared, not bytes
            assert _dump(tmp_path / path) == _dump(sample_dir() / path)
        else:
            assert (tmp_path / path).read_text(encoding="utf-8") == (sample_dir() / path).read_text(encoding="utf-8")


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return list(connection.iterdump())


@pytest.mark.parametrize(
    ("text", "message"),
    [("3 SELECT 1", r"odd\.txt, line 1: comes before the first question"), ("? Who?\nSELECT 1", "line 2: cannot read")],
)
def test_a_source_line_that_cannot_be_read(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "odd.txt").write_text(text)
    with pytest.raises(ValueError, match=message):
        read_questions(tmp_path / "odd.txt")


def test_tables_json_has_the_official_form(benchmark: Benchmark) -> None:
    entries = {entry["db_id"]: entry for entry in json.loads(benchmark.tables_path.read_text(encoding="utf-8"))}
    assert len(entries) == 4
    for entry in entries.values():
        assert set(entry) == {
            "column_names",
            "column_names_original",
            "column_types",
            "db_id",
            "foreign_keys",
            "primary_keys",
            "table_names",
            "table_names_original",
        }
        assert entry["column_names_original"][0] == entry["column_names"][0] == [-1, "*"]
        assert len(entry["column_types"]) == len(entry["column_names"]) == len(entry["column_names_original"])
        assert set(entry["column_types"]) <= {"text", "number", "time", "boolean", "others"}
    huts = entries["alpine_huts"]
    names = [name for _, name in huts["column_names_original"]]
    keys = [(names[here], names[there]) for here, there in huts["foreign_keys"]]
    assert keys == [
        ("warden_id", "warden_id"),
        ("from_hut_id", "hut_id"),
        ("to_hut_id", "hut_id"),
        ("hut_id", "hut_id"),
    ]
    assert [names[place] for place in huts["primary_keys"]] == [
        "warden_id",
        "hut_id",
        "from_hut_id",
        "to_hut_id",
        "stay_id",
    ]


def test_official_tables_json_has_the_same_keys(shared_data: Path, benchmark: Benchmark) -> None:
    official = json.loads((shared_data / "spider" / "tables.json").read_text())[0]
    ours = json.loads(benchmark.tables_path.read_text(encoding="utf-8"))[0]
    assert {key: type(value) for key, value in ours.items()} == {key: type(value) for key, value in official.items()}


def test_databases_are_sound_and_awkward(benchmark: Benchmark) -> None:
    rows: dict[str, int] = {}
    for db_id in ("alpine_huts", "harbour_ferries", "lantern_library", "pottery_market"):
        path = benchmark.database_dir / db_id / f"{db_id}.sqlite"
        assert path.stat().st_size < 10_000
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            cells = [cell for t in tables for row in connection.execute(f"SELECT * FROM {t}") for cell in row]
            rows[db_id] = sum(connection.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables)
        assert None in cells
        assert any(isinstance(cell, str) and not cell.isascii() for cell in cells)
    readme = (Path(build.__code__.co_filename).parent / "README.md").read_text(encoding="utf-8")
    stated = {db_id: int(count) for db_id, count in re.findall(r"^\| (\w+) \|[^|]*\| (\d+) \|", readme, re.MULTILINE)}
    assert stated == rows


def test_candidates_are_marked_as_hand_written() -> None:
    for line in (sample_dir() / "candidates.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert len(row["candidates"]) == N_CANDIDATES
        assert all(set(candidate) == {"source", "text"} for candidate in row["candidates"])
        assert {candidate["source"] for candidate in row["candidates"]} == {"hand-written"}


def test_candidates_hold_the_usual_mistakes(judged: list[Judged], pool: dict[int, tuple[Candidate, ...]]) -> None:
    candidates = [candidate for listed in pool.values() for candidate in listed]
    assert sum(candidate.sql is None for candidate in candidates) >= 2  # prose, and reasoning that never ends
    assert any(candidate.sql and candidate.reasoning is None for candidate in candidates)  # a bare answer
    errors = " ".join(done.error or "" for one in judged for done in one.executions if done)
    for fault in ("no such column", "no such table", "no such function", "misuse of aggregate", "one statement"):
        assert fault in errors
    results = [done.rows for one in judged for done in one.executions if done and done.outcome == "rows"]
    assert () in results
    assert ((0,),) in results


def test_rules_and_recall_differ(judged: list[Judged]) -> None:
    scores = {rule: _score(judged, rule) for rule in RULES}
    recall = sum(any(one.correct) for one in judged)
    assert max(scores.values()) < recall < len(judged)
    assert len(set(scores.values())) == len(RULES)  # the three rules get three different scores
    for first, second in [("majority", "value_aware"), ("value_aware", "authors_vav")]:
        better = {
            one.correct[one.winners[first]] - one.correct[one.winners[second]]  # type: ignore[index]
            for one in judged
        }
        assert better == {-1, 0, 1}, (first, second)  # each wins somewhere


def test_all_hardness_levels(benchmark: Benchmark) -> None:
    levels: Counter[str] = Counter()
    for question in benchmark.questions:
        assert question.db_path is not None
        assert question.gold_sql is not None
        levels[spider_hardness(question.gold_sql, read_spider_schema(question.db_path))] += 1
    assert levels == {"easy": 16, "medium": 17, "hard": 6, "extra": 9}
