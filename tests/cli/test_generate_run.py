"""Commands that need a model, with a tiny random Qwen2: it answers nonsense, and every part still runs."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from finer_sql_lib.runs import load_run
from tests.cli.hand_written import forget_request
from tests.conftest import HAND_WRITTEN, Cli
from tests.tiny_model import build_tiny_model

pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")
DATABASE = HAND_WRITTEN / "database" / "alpine_huts" / "alpine_huts.sqlite"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_model(tmp_path_factory.mktemp("tiny-qwen2"))


def test_another_adapter_of_the_same_name_is_another_run(
    cli: Cli, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``small`` is a name; which weights it had is in the name of the folder that they were merged into."""
    monkeypatch.setattr("finer_sql_lib.cli.generate_run.small_name", lambda folder: "small")
    run = tmp_path / "run"
    arguments = ("--backend", "transformers", "--data", HAND_WRITTEN, "--run", run, "-n", 1, "--max-tokens", 4)
    for folder, expected in (("small-1", 0), ("small-1", 0), ("small-2", 2)):
        merged = tmp_path / folder
        monkeypatch.setattr("finer_sql_lib.cli.generate_run.named_model", lambda name, merged=merged: str(merged))
        if not merged.exists():
            shutil.copytree(model, merged)
        code, _, err = cli("generate", "--model", "small", *arguments, "--limit", 1)
        assert code == expected, err
    assert load_run(run).identity["weights"] == "small-1"
    assert "was made with other arguments (weights: 'small-1' there, 'small-2' now)" in err


def test_a_folder_that_was_trained_anew_is_another_model(cli: Cli, model: Path, tmp_path: Path) -> None:
    folder, run = tmp_path / "model", tmp_path / "run"
    shutil.copytree(model, folder)
    arguments = ("--backend", "transformers", "--data", HAND_WRITTEN, "--run", run, "-n", 1, "--max-tokens", 4)
    assert cli("generate", "--model", folder, *arguments, "--limit", 1)[0] == 0
    weights = folder / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    code, _, err = cli("generate", "--model", folder, *arguments, "--limit", 2)
    assert code == 2
    assert "was made with other arguments (model_sha256 model: " in err
    shutil.rmtree(folder)
    shutil.copytree(model, folder)
    assert cli("generate", "--model", folder, *arguments, "--limit", 2)[0] == 0


def test_an_address_is_of_a_server(cli: Cli, model: Path, tmp_path: Path) -> None:
    address = ("--base-url", "http://127.0.0.1:9/v1", "--backend", "transformers")
    code, _, err = cli("generate", "--model", model, "--data", HAND_WRITTEN, "--run", tmp_path / "run", *address)
    assert code == 2
    assert "--base-url is of backend openai, not of transformers; leave it out, or choose --backend openai" in err


def test_generate_then_evaluate(cli: Cli, model: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    sampling = ("-n", 30, "--max-tokens", 16, "--limit", 4)
    arguments = ("--backend", "transformers", "--data", HAND_WRITTEN, "--run", run, *sampling)
    code, out, err = cli("generate", "--model", model, *arguments)
    assert code == 0, err
    assert "4 questions sampled now, 0 were there" in out
    found = load_run(run)
    assert len(found.candidates()) == 4 * 30
    assert found.identity["sampling"]["n"] == 30
    assert found.identity["prompt"]["agg_hint"] is True
    request = found.identity["request"]
    assert [request[name] for name in ("questions", "split_size", "n")] == [48, 48, 30]
    assert found.manifest["asked"] == [0, 1, 2, 3]
    assert "0 questions sampled now, 4 were there" in cli("generate", "--model", model, *arguments)[1]
    code, _, err = cli("generate", "--model", model, *arguments, "--seed", 1)
    assert code == 2
    assert "was made with other arguments (sampling" in err
    code, _, err = cli("evaluate", "--data", HAND_WRITTEN, "--run", run)
    assert code == 0, err
    metrics = json.loads((run / "metrics.json").read_text())
    assert (metrics["n_questions"], metrics["complete"]) == (4, True)
    forget_request(run)
    assert "0 questions sampled now, 4 were there" in cli("generate", "--model", model, *arguments)[1]
    assert len((run / "pred_dev.sql").read_text().splitlines()) == 48


def test_a_limit_grows_and_questions_go_by_id(cli: Cli, model: Path, tmp_path: Path) -> None:
    sampling = ("-n", 2, "--max-tokens", 4, "--backend", "transformers", "--model", model, "--quiet")

    def generate(*more: object) -> list[int]:
        code, _, err = cli("generate", *sampling, "--data", HAND_WRITTEN, "--run", tmp_path / "run", *more)
        assert code == 0, err
        return sorted({candidate.question_id for candidate in load_run(tmp_path / "run").candidates()})

    assert generate("--limit", 3) == [0, 1, 2]
    assert generate("--limit", 4) == [0, 1, 2, 3]
    assert generate("--question-ids", "17, 40") == [0, 1, 2, 3, 17, 40]
    assert load_run(tmp_path / "run").manifest["asked"] == [0, 1, 2, 3, 17, 40]
    code, _, err = cli("evaluate", "--data", HAND_WRITTEN, "--run", tmp_path / "run")
    assert code == 0, err
    assert json.loads((tmp_path / "run" / "metrics.json").read_text())["n_questions"] == 6
    for options, message in (
        (("--question-ids", "99"), "spider dev has no question '99'; its ids go from 0 to 47"),
        (("--question-ids", "1", "--limit", 1), "give one of them"),
    ):
        code, _, err = cli("generate", *sampling, "--data", HAND_WRITTEN, "--run", tmp_path / "run", *options)
        assert code == 2
        assert message in err


def test_generate_constrained_is_another_run(cli: Cli, model: Path, tmp_path: Path) -> None:
    arguments = ("--backend", "transformers", "--data", HAND_WRITTEN, "-n", 2, "--max-tokens", 8, "--limit", 2)
    code, _, err = cli("generate", "--model", model, *arguments, "--run", tmp_path / "run", "--constrained")
    assert code == 0, err
    found = load_run(tmp_path / "run")
    assert (found.identity["prompt"]["constrained"], found.identity["prompt"]["constraint"]) == (True, "scope")
    assert all("<think>".startswith(c.text[:7]) or c.text.startswith("<think>") for c in found.candidates())
    for other in ((), ("--constrained", "--constraint", "names")):
        code, _, err = cli("generate", "--model", model, *arguments, "--run", tmp_path / "run", *other)
        assert code == 2
        assert "was made with other arguments (prompt" in err


def test_the_rule_on_aggregate_order_is_switched_and_recorded(cli: Cli, model: Path, tmp_path: Path) -> None:
    """As the comparison of one checkpoint with it and without it needs."""
    arguments = ("--backend", "transformers", "--data", HAND_WRITTEN, "-n", 1, "--max-tokens", 4, "--limit", 1)
    recorded = {}
    for option in ("", "--agg-hint", "--no-agg-hint"):
        run = tmp_path / f"run{option}"
        code, _, err = cli("generate", "--model", model, *arguments, "--run", run, *filter(None, [option]))
        assert code == 0, err
        recorded[option] = load_run(run).identity["prompt"]
    assert [prompt["agg_hint"] for prompt in recorded.values()] == [True, True, False]
    assert recorded[""] == recorded["--agg-hint"]
    assert recorded[""]["sha256"] != recorded["--no-agg-hint"]["sha256"]
    code, _, err = cli("generate", "--model", model, *arguments, "--run", tmp_path / "run--no-agg-hint")
    assert code == 2
    assert "prompt agg_hint: False there, True now" in err


def test_ask_constrained(cli: Cli, model: Path) -> None:
    arguments = ("--backend", "transformers", "-n", 3, "--max-tokens", 8, "--constrained")
    code, out, err = cli("ask", DATABASE, "How many huts are there?", "--model", model, *arguments)
    assert code == 0, err
    assert "none of the 3 candidates returned rows" in err
    assert out == ""


def test_ask_without_an_answer_says_so(cli: Cli, model: Path) -> None:
    arguments = ("--backend", "transformers", "-n", 3, "--max-tokens", 8)
    code, out, err = cli("ask", DATABASE, "How many huts are there?", "--model", model, *arguments)
    assert code == 0, err
    assert "none of the 3 candidates returned rows" in err
    assert out == ""
