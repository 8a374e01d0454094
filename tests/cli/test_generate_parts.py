"""Which questions are asked, and what is kept of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from finer_sql_lib.runs import load_run
from tests.conftest import HAND_WRITTEN, Cli
from tests.tiny_model import build_tiny_model

pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_model(tmp_path_factory.mktemp("tiny-qwen2"))


def arguments(model: Path, run: Path) -> list[object]:
    return ["generate", "--model", model, "--backend", "transformers", "--data", HAND_WRITTEN, "--run", run,
            "-n", 2, "--max-tokens", 3, "--quiet"]  # fmt: skip


def test_parts_of_all_machines_are_every_question_once(cli: Cli, model: Path, tmp_path: Path) -> None:
    ids: list[int] = []
    for part in ("1/3", "2/3", "3/3"):
        run = tmp_path / part.replace("/", "-")
        code, _, err = cli(*arguments(model, run), "--limit", 7, "--shard", part)
        assert code == 0, err
        ids += sorted({candidate.question_id for candidate in load_run(run).candidates()})
    assert ids == [0, 3, 6, 1, 4, 2, 5]
    code, _, err = cli(*arguments(model, tmp_path / "x"), "--shard", "0/3")
    assert (code, err.strip()) == (2, "finer-sql: --shard wants i/n with 1 <= i <= n, as in 2/8, got '0/3'")


def test_ids_may_stand_in_a_file(cli: Cli, model: Path, tmp_path: Path) -> None:
    (tmp_path / "ids.txt").write_text("4, 2\n9\n")
    code, _, err = cli(*arguments(model, tmp_path / "run"), "--question-ids", tmp_path / "ids.txt")
    assert code == 0, err
    assert {candidate.question_id for candidate in load_run(tmp_path / "run").candidates()} == {2, 4, 9}


@pytest.mark.parametrize("given", ["ids.txt", "", ","])
def test_no_ids_are_not_all_ids(
    cli: Cli, model: Path, tmp_path: Path, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("ids.txt").write_text("\n")
    code, _, err = cli(*arguments(model, tmp_path / "run"), "--question-ids", given)
    assert code == 2
    assert "--question-ids holds no ids" in err


def test_no_part_is_not_all_parts(cli: Cli, model: Path, tmp_path: Path) -> None:
    code, _, err = cli(*arguments(model, tmp_path / "run"), "--shard", "")
    assert (code, err.strip()) == (2, "finer-sql: --shard wants i/n with 1 <= i <= n, as in 2/8, got ''")


def test_the_speed_of_a_start_and_of_all_starts_is_said(cli: Cli, model: Path, tmp_path: Path) -> None:
    loud = arguments(model, tmp_path / "run")[:-1]
    _, first, _ = cli(*loud, "--limit", 2)
    assert re.search(r"in \d+\.\d s \([\d.e+]+ questions/s, [\d,]+ tokens/s\)$", first.strip())
    _, more, _ = cli(*loud, "--limit", 3)
    spent = load_run(tmp_path / "run").manifest["generation"]
    assert "1 questions sampled now, 2 were there" in more
    assert f"; the run so far: 3 questions in {spent['seconds']:.1f} s ({3 / spent['seconds']:.3g} questions/s" in more
    _, again, _ = cli(*loud, "--limit", 3)
    assert "0 questions sampled now, 3 were there\n" in again


def test_log_probabilities_are_kept_when_asked_and_as_the_run_began(cli: Cli, model: Path, tmp_path: Path) -> None:
    def logprobs(run: Path, limit: int, *more: str) -> list[bool]:
        code, _, err = cli(*arguments(model, run), "--limit", limit, *more)
        assert code == 0, err
        return [candidate.logprob is not None for candidate in load_run(run).candidates()]

    assert not any(logprobs(tmp_path / "plain", 1))
    assert all(logprobs(tmp_path / "kept", 1, "--logprobs"))
    assert all(logprobs(tmp_path / "kept", 2))
    code, _, err = cli(*arguments(model, tmp_path / "kept"), "--limit", 3, "--no-logprobs")
    assert (code, "was made with other arguments" in err) == (2, True)


def test_an_adaptive_run_records_its_risk_and_is_resumed_with_it_alone(cli: Cli, model: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    code, _, err = cli(*arguments(model, run), "--limit", 2, "--adaptive", 0.1)
    assert code == 0, err
    recorded = load_run(run)
    assert recorded.identity["adaptive"] == {"risk": 0.1}
    assert recorded.manifest["settled"] == [0, 1]
    assert "first" not in recorded.identity["sampling"]
    code, _, err = cli(*arguments(model, run), "--limit", 2)
    assert (code, "adaptive: {'risk': 0.1} there, None now" in err) == (2, True)
    code, _, err = cli(*arguments(model, tmp_path / "x"), "--adaptive", 2)
    assert (code, "--adaptive is a chance of another answer, at least 0 and below 1, got 2.0" in err) == (2, True)
    assert not (tmp_path / "x").exists()


def test_a_part_without_questions_is_said(cli: Cli, tmp_path: Path) -> None:
    server = ("--backend", "openai", "--base-url", "http://127.0.0.1:1/v1")  # which is not asked
    options = ("generate", "--model", "m", *server, "--data", HAND_WRITTEN, "--run", tmp_path / "run", "--limit", 2)
    code, out, err = cli(*options, "--shard", "3/3")
    assert code == 0, err
    assert "--shard 3/3: no question falls into this part, there are fewer than parts; nothing is sampled" in out
