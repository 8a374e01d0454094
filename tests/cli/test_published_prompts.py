"""``generate --prompts``: the prompts of a file, as they are, scored like any run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finer_sql_lib.runs import load_run
from tests.conftest import HAND_WRITTEN, Cli
from tests.tiny_model import build_tiny_model

pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")
FEW = ("--backend", "transformers", "--data", HAND_WRITTEN, "-n", 2, "--max-tokens", 2, "--limit", 2, "--quiet")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_model(tmp_path_factory.mktemp("tiny-qwen2"))


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A prompt for every question of the hand-written benchmark."""
    rows = json.loads((HAND_WRITTEN / "dev.json").read_text(encoding="utf-8"))
    lines = [
        {
            "sample_id": number,
            "db_id": row["db_id"],
            "question": row["question"],
            "groundtruth_sqls": [row["query"]],
            "messages": [{"role": "user", "content": f"As published: {row['question']}"}],
        }
        for number, row in enumerate(rows)
    ]
    path = tmp_path / "prompts.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


def test_a_file_of_prompts_is_asked_and_scored(cli: Cli, model: Path, published: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    code, _, err = cli("generate", "--model", model, *FEW, "--prompts", published, "--run", run)
    assert code == 0, err
    prompt = load_run(run).identity["prompt"]
    assert prompt["published"] == str(published)
    assert "question_values" not in prompt
    code, _, err = cli("generate", "--model", model, *FEW, "--run", run)
    assert (code, "was made with other arguments (prompt" in err) == (2, True)
    code, _, err = cli("evaluate", "--run", run, "--data", HAND_WRITTEN, "--quiet")
    assert code == 0, err
    assert load_run(run).report()["n_questions"] == 2


@pytest.mark.parametrize("option", ["--agg-hint", "--no-agg-hint", "--question-values", "--no-question-values"])
def test_what_would_change_them_is_refused(cli: Cli, model: Path, published: Path, tmp_path: Path, option: str) -> None:
    code, _, err = cli("generate", "--model", model, *FEW, "--prompts", published, "--run", tmp_path / "run", option)
    assert code == 2
    assert "published prompts are asked as they are" in err


def test_a_file_that_is_not_there_is_named(cli: Cli, model: Path, tmp_path: Path) -> None:
    absent = tmp_path / "absent.jsonl"
    code, _, err = cli("generate", "--model", model, *FEW, "--prompts", absent, "--run", tmp_path / "run")
    assert code == 2
    assert f"no prompt file at {absent}" in err
