"""``finer-sql ask`` without ``--model``: the model small, fewer candidates, held to the names of the database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.generation import BackendChoice, Sampling
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.sample import smollm2
from finer_sql_lib.sample.made_once import made_once
from finer_sql_lib.sample.small import merged_dir
from tests.conftest import HAND_WRITTEN, Cli

DATABASE = HAND_WRITTEN / "database" / "alpine_huts" / "alpine_huts.sqlite"


class Counting:
    """A backend that always counts the huts, and keeps what it was asked."""

    in_process = False

    def __init__(self) -> None:
        self.models: list[str] = []
        self.asked: list[tuple[Prompt, Sampling]] = []

    def load(self) -> None:
        """Nothing to load."""

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        self.asked.append((prompts[0], sampling))
        yield [Candidate(0, index, "", sql="SELECT COUNT(*) FROM hut") for index in range(sampling.n)]


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Counting:
    counting = Counting()

    def make(choice: BackendChoice) -> Counting:
        counting.models.append(choice.model)
        return counting

    monkeypatch.setattr("finer_sql_lib.cli.ask_database.make_generator", make)
    return counting


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache, and no base installed."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(smollm2, "REQUIREMENT", "no-such-package==0.1.2")
    return tmp_path / "cache"


@pytest.fixture
def small() -> Path:
    """A folder that stands for the merged model."""

    def make(folder: Path) -> None:
        (folder / "config.json").write_text("{}")
        (folder / "model.safetensors").write_bytes(bytes(8))

    return made_once(merged_dir("small"), make, {"name": "small"})


def test_without_a_model_small_answers(cli: Cli, backend: Counting, small: Path) -> None:
    code, _, err = cli("ask", DATABASE, "How many huts?")
    assert code == 0, err
    assert "small is a model of 135M parameters taught on Spider's train questions" in err
    assert "10 of 10 candidates (100%) agree" in err
    ((prompt, sampling),) = backend.asked
    assert backend.models == [str(small)]
    assert (sampling.n, sampling.max_tokens, prompt.is_bound) == (10, 200, True)


def test_what_suits_small_can_be_said_otherwise(cli: Cli, backend: Counting, small: Path) -> None:
    assert cli("ask", DATABASE, "How many huts?", "--no-constrained", "-n", 3, "--max-tokens", 50)[0] == 0
    assert cli("ask", DATABASE, "How many huts?", "--temperature", 0)[0] == 0
    (free, three), (_, greedy) = backend.asked
    assert (free.is_bound, three.n, three.max_tokens) == (False, 3, 50)
    assert (greedy.n, greedy.temperature) == (1, 0)


def test_other_models_are_asked_as_before(cli: Cli, backend: Counting) -> None:
    assert cli("ask", DATABASE, "How many huts?", "--model", "owner/name")[0] == 0
    assert cli("ask", DATABASE, "How many huts?", "--model", "owner/name", "--constrained")[0] == 0
    (free, sampling), (bound, _) = backend.asked
    assert (free.is_bound, bound.is_bound) == (False, True)
    assert (sampling.n, sampling.max_tokens) == (30, 1024)


def test_how_often_such_an_answer_is_right_is_said_where_it_was_measured(
    cli: Cli, backend: Counting, small: Path
) -> None:
    assert "agree on this result; right in about 9 of 10 such cases on spider dev\n" in cli("ask", DATABASE, "?")[2]
    free = json.loads(cli("ask", DATABASE, "?", "--no-constrained", "--json")[1])
    assert 0.95 < free["chance"] < 1
    assert free["chance_measured_on"] == "spider dev"


@pytest.mark.parametrize(("agreeing", "answered"), [(1, False), (2, True)])
def test_of_ten_candidates_a_second_must_agree(
    cli: Cli, backend: Counting, small: Path, monkeypatch: pytest.MonkeyPatch, agreeing: int, answered: bool
) -> None:
    sqls = [f"SELECT {max(1, place - agreeing + 2)}" for place in range(10)]
    candidates = [Candidate(0, place, "", sql=sql) for place, sql in enumerate(sqls)]
    monkeypatch.setattr(backend, "generate", lambda prompts, sampling: iter([candidates]))
    code, _, err = cli("ask", DATABASE, "?")
    assert code == 0
    if answered:
        assert "2 of 10 candidates (20%) agree on this result; the next groups have 1, 1, 1; right in about 2 of" in err
    else:
        assert "only 1 of 10 candidates (10%) agree; --min-share asks for 15%; right in about 1 of 10 such" in err
    assert ("no answer" in err) is not answered
    assert "no answer" not in cli("ask", DATABASE, "?", "--min-share", 0)[2]


@pytest.mark.parametrize(
    "other",
    [
        ("-n", 3),
        ("--temperature", 0.5),
        ("--max-tokens", 50),
        ("--constraint", "names"),
        ("--schema-form", "ddl"),
        ("--rule", "majority"),
        ("--evidence", "huts are cabins"),
        ("--max-model-len", 900),
        ("--model", "owner/name", "-n", 10, "--max-tokens", 200, "--constrained"),
    ],
)
def test_of_votes_that_are_made_otherwise_nothing_is_said(
    cli: Cli, backend: Counting, small: Path, other: tuple[object, ...]
) -> None:
    code, _, err = cli("ask", DATABASE, "?", *other)
    assert code == 0
    assert "agree on this result" in err
    assert "such cases" not in err
    assert json.loads(cli("ask", DATABASE, "?", *other, "--json")[1])["chance"] is None


def test_of_a_database_too_large_for_the_constraint_nothing_is_said(
    cli: Cli, backend: Counting, small: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "large.sqlite")) as connection:
        for number in range(30):
            connection.execute(f"CREATE TABLE t{number} (a)")
        connection.execute("CREATE TABLE hut AS SELECT 1 AS one")
        connection.commit()
    code, _, err = cli("ask", tmp_path / "large.sqlite", "?")
    assert code == 0
    assert backend.asked[0][0].pattern is not None
    assert "such cases" not in err


def test_where_small_is_not_installed_the_error_has_both_ways_out(cli: Cli) -> None:
    code, out, err = cli("ask", DATABASE, "How many huts?")
    assert (code, out) == (2, "")
    assert err.startswith("finer-sql: the model small needs no-such-package, not installed here: `make small`")
    assert "or choose another --model" in err
    assert err.count("\n") == 1
