"""``generate --prompts``: the prompts of a file, as they are, scored like any run."""

from __future__ import annotations

import json
import shutil
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


def test_prompts_of_a_part_are_scored_when_they_are_named_again(
    cli: Cli, model: Path, published: Path, tmp_path: Path
) -> None:
    part, run = tmp_path / "part.jsonl", tmp_path / "run"
    part.write_text("\n".join(published.read_text(encoding="utf-8").splitlines()[:5]), encoding="utf-8")
    given = ("--prompts", part, "--counts", "any", "--run", run)
    assert cli("generate", "--model", model, *FEW, *given)[0] == 0
    code, _, err = cli("evaluate", "--data", HAND_WRITTEN, "--counts", "any", "--run", run)
    assert (code, f"evaluate takes its --prompts {part} too" in err) == (2, True)
    assert cli("evaluate", "--data", HAND_WRITTEN, *given, "--quiet")[0] == 0
    report = load_run(run).report()
    assert (report["n_questions"], report["n_split"]) == (2, 5)


def test_a_folder_without_questions_is_scored_by_those_of_the_prompts(
    cli: Cli, model: Path, published: Path, tmp_path: Path
) -> None:
    data, run = tmp_path / "data", tmp_path / "run"
    shutil.copytree(HAND_WRITTEN, data, ignore=shutil.ignore_patterns("*.json", "*.jsonl", "*.sql"))
    shutil.copy(HAND_WRITTEN / "tables.json", data)
    given = ("--data", data, "--prompts", published, "--run", run)
    assert cli("generate", "--model", model, *FEW, *given)[0] == 0
    assert cli("evaluate", *given, "--quiet")[0] == 0
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
