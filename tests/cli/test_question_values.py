"""The option that shows the values which questions name: its default by model, and runs from before it."""

from __future__ import annotations

from pathlib import Path

import pytest

from finer_sql_lib.cli.generate_run import naming_the_option
from finer_sql_lib.prompts.build import PromptSettings, build_prompts
from finer_sql_lib.records import Candidate, Question
from finer_sql_lib.runs import RunMismatch, load_run, open_run
from finer_sql_lib.sample.kept import prompts_for, sample_checkpoint
from finer_sql_lib.training.settings import preset
from tests.conftest import HAND_WRITTEN, Cli
from tests.tiny_model import build_tiny_model

pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")
FEW = ("--backend", "transformers", "--data", HAND_WRITTEN, "-n", 2, "--max-tokens", 2, "--limit", 1, "--quiet")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_model(tmp_path_factory.mktemp("tiny-qwen2"))


def is_on(run: Path) -> bool:
    return bool(load_run(run).identity["prompt"].get("question_values", False))


def test_it_is_on_but_for_the_models_of_the_sample(cli: Cli, model: Path, tmp_path: Path) -> None:
    for name, given, on in (
        (model, (), True),
        (model, ("--no-question-values",), False),
        ("tiny-spider", (), False),
        (sample_checkpoint("tiny-spider"), (), False),
        ("tiny-spider", ("--question-values",), True),
    ):
        run = tmp_path / f"{Path(name).name}{len(list(tmp_path.iterdir()))}"
        code, _, err = cli("generate", "--model", name, *FEW, "--run", run, *given)
        assert code == 0, err
        assert is_on(run) is on, (name, given)


def test_a_run_from_before_the_option_names_it_and_goes_on_with_it(cli: Cli, model: Path, tmp_path: Path) -> None:
    arguments = ("generate", "--model", model, *FEW, "--run", tmp_path / "run")
    assert cli(*arguments, "--no-question-values")[0] == 0
    assert "question_values" not in load_run(tmp_path / "run").identity["prompt"]
    code, _, err = cli(*arguments)
    assert code == 2
    assert "was made with other arguments (prompt" in err
    assert "its prompts are without the values that questions name: give --no-question-values to ask as it did" in err
    assert cli(*arguments, "--no-question-values")[0] == 0
    code, _, err = cli(*arguments, "--no-question-values", "--seed", 3)
    assert code == 2
    assert "to ask as it did" not in err


def test_a_run_with_them_names_the_option_too(cli: Cli, model: Path, tmp_path: Path) -> None:
    arguments = ("generate", "--model", model, *FEW, "--run", tmp_path / "run")
    assert cli(*arguments)[0] == 0
    code, _, err = cli(*arguments, "--no-question-values")
    assert code == 2
    assert "its prompts are with the values that questions name: give --question-values to ask as it did" in err


def test_another_kind_of_run_names_no_option(cli: Cli, model: Path, tmp_path: Path) -> None:
    with open_run(tmp_path / "run", {"pool": "x"}) as run:
        run.append("candidates", [Candidate(0, 0, "")])
    code, _, err = cli("generate", "--model", model, *FEW, "--run", tmp_path / "run")
    assert code == 2
    assert "to ask as it did" not in err


def test_a_training_from_before_the_option_names_it(tmp_path: Path) -> None:
    identities = [
        {"model": "x", "settings": preset("spider-3b").override(question_values=on).identity()} for on in (False, True)
    ]
    with open_run(tmp_path / "out", identities[0]) as run:
        run.write_json("preflight.json", {})
    with (
        pytest.raises(RunMismatch, match="give --no-question-values to ask as it did"),
        naming_the_option(tmp_path / "out", "settings", question_values=True),
    ):
        open_run(tmp_path / "out", identities[1])


def test_ask_takes_it_too(cli: Cli, model: Path) -> None:
    database = HAND_WRITTEN / "database" / "alpine_huts" / "alpine_huts.sqlite"
    for given in ((), ("--no-question-values",)):
        asked = (database, "How many huts?", "--model", model, "-n", 2, "--max-tokens", 2)
        code, _, err = cli("ask", *asked, *given)
        assert code == 0, err


@pytest.mark.parametrize("name", ["tiny-spider", "tiny-bird", "tiny-spider-sft", "runs/tiny/bird/tiny-bird-sft"])
def test_what_a_model_learnt_goes_by_its_name(name: str) -> None:
    settings = PromptSettings(agg_hint=False)
    assert prompts_for(name, settings) == PromptSettings(agg_hint=False, question_values=False)
    assert prompts_for(name, settings, True) == settings
    assert prompts_for("owner/name", settings) == settings
    off = PromptSettings(question_values=False)
    assert prompts_for("owner/name", off) == off


def test_published_prompts_are_never_touched(model: Path) -> None:
    messages = ({"role": "user", "content": "as published"},)
    question = Question(0, "zoo", "Lyon", Path("nowhere.sqlite"), messages=messages)  # type: ignore[arg-type]
    assert build_prompts([question], PromptSettings())[0].messages == messages
