"""``finer-sql evaluate --rule instances``: gold-free variants in, another election out, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finer_sql_lib.analysis.diversity import groups_per_question
from finer_sql_lib.analysis.resampling import accuracy_by_n
from finer_sql_lib.analysis.run_facts import run_facts
from finer_sql_lib.runs import load_run
from tests.cli.test_build_suite import data_folder
from tests.conftest import Cli
from tests.suites.shop import GOLDS, WRONG


@pytest.fixture
def world(tmp_path: Path, cli: Cli) -> Path:
    """A pool in which wrong SQL, shorter, ties with right SQL on the original; evaluated, with variants of it."""
    data = data_folder(tmp_path)
    gold, wrong = GOLDS[0], WRONG[0]
    candidates = [wrong, f"{gold} ORDER BY name", gold, f"{gold} ORDER BY id"]
    lines = [{"question_id": n, "candidates": [{"sql": text} for text in candidates]} for n in range(4)]
    (tmp_path / "pool.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert evaluate(cli, tmp_path)[0] == 0
    for name, more in (("variants", ("--literals", "candidates", "--run", tmp_path / "run")), ("golds", ())):
        assert cli("suite", "--data", data, "--out", tmp_path / name, "--variants", 3, "--workers", 1, *more)[0] == 0
    return tmp_path


def evaluate(cli: Cli, world: Path, *more: object) -> tuple[int, str, str]:
    given = ("--data", world / "data", "--candidates", world / "pool.jsonl", "--run", world / "run", "--workers", 1)
    return cli("evaluate", *given, *more)


def test_the_vote_is_stored_under_its_rule_and_says_its_variants(world: Path, cli: Cli) -> None:
    assert evaluate(cli, world, "--rule", "instances", "--instances", world / "variants")[0] == 0
    report = json.loads((world / "run" / "metrics.json").read_text())
    assert report["rule"] == "instances"
    assert "3 variants of each of 1 databases, literals of candidates" in report["instances"]
    run = load_run(world / "run")
    assert run.votes("instances")[0].winner in (1, 2, 3)
    assert run.votes("instances")[0].groups[0].members == (0, 1, 2, 3)


def test_a_copy_keeps_the_vote_and_other_uses_say_what_it_lacks(world: Path, cli: Cli) -> None:
    assert evaluate(cli, world, "--rule", "instances", "--instances", world / "variants")[0] == 0
    assert cli("keep", world / "run", world / "copy")[0] == 0
    run, copy = load_run(world / "run"), load_run(world / "copy")
    assert [vote.winner for vote in copy.votes("instances")] == [vote.winner for vote in run.votes("instances")]
    assert groups_per_question(copy) == groups_per_question(run)
    with pytest.raises(ValueError, match="votes on variants of the databases, which are not in a run; score it by"):
        accuracy_by_n(run, [2], ["instances"])


def test_time_on_variants_is_not_counted_as_time_of_answering(world: Path, cli: Cli) -> None:
    before = run_facts({"run": load_run(world / "run")})["sqlite_s"].item()
    assert evaluate(cli, world, "--rule", "instances", "--instances", world / "variants")[0] == 0
    assert cli("keep", world / "run", world / "copy")[0] == 0
    for name in ("run", "copy"):
        assert run_facts({"run": load_run(world / name)})["sqlite_s"].item() == before > 0


def test_variants_with_literals_of_golds_are_refused(world: Path, cli: Cli) -> None:
    code, _, error = evaluate(cli, world, "--rule", "instances", "--instances", world / "golds")
    assert code == 2
    assert "holds literals of gold, which the vote must not see" in error


@pytest.mark.parametrize("more", [("--rule", "instances"), ("--instances", "variants")])
def test_rule_and_variants_come_together(world: Path, cli: Cli, more: tuple[str, str]) -> None:
    code, _, error = evaluate(cli, world, *more)
    assert code == 2
    assert "--rule instances votes on the variants of --instances DIR; give both, or neither" in error
