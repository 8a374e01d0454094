"""What the sample keeps: its checkpoints, where a start is looked for, and its runs."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.prompts.build import PromptSettings, build_prompts, prompts_hash
from finer_sql_lib.records import NOT_KEPT
from finer_sql_lib.runs import RunError, load_run
from finer_sql_lib.runs.kept_form import is_kept
from finer_sql_lib.sample import kept as models
from finer_sql_lib.sample import sample_benchmark, sample_dir
from finer_sql_lib.sample.demo import named_task
from finer_sql_lib.sample.kept import (
    BEFORE,
    CHECKPOINTS,
    CONSTRAINED,
    CONSTRAINED_ON_SPIDER,
    EARLIER_LOGS,
    GREEDY,
    HINTS,
    HUNDRED_ON_SPIDER,
    LOG,
    NAMES,
    ON_SPIDER,
    SAMPLED_ON_SPIDER,
    SFT_ON_SPIDER,
    STARTS,
    WITHOUT_VALUES_ON_SPIDER,
    chosen_runs,
    kept_folder,
    sample_checkpoint,
    sample_runs,
    training_logs,
    training_start,
)
from tests.conftest import Cli

SPIDER = (*SAMPLED_ON_SPIDER, SFT_ON_SPIDER, *CONSTRAINED_ON_SPIDER.values(), WITHOUT_VALUES_ON_SPIDER)


def test_a_start_is_what_make_tiny_made_or_else_the_kept_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "MADE", tmp_path)
    made = tmp_path / "bird" / "tiny-bird-sft"
    with pytest.raises(FileNotFoundError, match=f"tiny-bird-sft is not there: `make tiny` trains it, into {made}"):
        sample_checkpoint("tiny-bird-sft")
    assert training_start("bird") == sample_checkpoint("tiny-bird") == kept_folder("tiny-bird")
    made.mkdir(parents=True)
    (made / "config.json").write_text("{}")
    assert training_start("bird") == sample_checkpoint("tiny-bird-sft") == made
    assert training_start("spider") == kept_folder("tiny-spider")


def test_checkpoints_are_small_and_say_what_they_are() -> None:
    for name in CHECKPOINTS:
        folder = sample_checkpoint(name)
        assert {"model.safetensors", "tokenizer.json", "trainer_state.json"} <= {path.name for path in folder.iterdir()}
        assert sum(path.stat().st_size for path in folder.iterdir()) < 25e6
        assert json.loads((folder / "config.json").read_text())["dtype"] == "bfloat16"
    assert all(path.is_file() for path in training_logs().values())
    for name in STARTS:  # `make tiny` makes the models; cards and logs are kept
        assert {path.name for path in kept_folder(name).iterdir()} == {"README.md", LOG, *EARLIER_LOGS.values()}
    for name in CHECKPOINTS:
        card = (sample_checkpoint(name) / "README.md").read_text(encoding="utf-8")
        assert re.search(r"python -m sample_lab|make tiny", card)


def test_the_kept_runs_are_whole() -> None:
    for name, run in sample_runs([*NAMES, *CONSTRAINED]).items():
        metrics = run.read_json("metrics.json")
        benchmark = name.partition(" on ")[2]
        n_questions = len(sample_benchmark(benchmark).questions)
        assert (metrics["n_questions"], metrics["n_candidates"]) == (n_questions, 30 * n_questions)
        assert 0 < metrics["ex"] < metrics["recall"] < 1
    assert list(sample_runs()) == list(NAMES)


@pytest.mark.parametrize("name", [*NAMES, *BEFORE, *GREEDY, *HINTS, *CONSTRAINED])
def test_a_runs_name_says_its_task(name: str, tmp_path: Path) -> None:
    task = named_task(name, tmp_path)
    assert (task.checkpoint, task.benchmark) == (name.split(" ")[0], name.partition(" on ")[2])
    assert task.out == tmp_path / name.replace(" ", "-")
    assert task.constrained == (name in CONSTRAINED)
    assert task.sampling.n == (1 if name in GREEDY else 30)
    assert (task.agg_hint is None) == (name not in HINTS)


def test_runs_of_ones_own_are_named_by_their_folders(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="unknown sample run 'best'; choose from tiny-spider on sample-spider"):
        sample_runs(["best"])
    with pytest.raises(RunError, match="nowhere is not a run directory"):
        chosen_runs([str(tmp_path / "nowhere")], NAMES)
    with pytest.raises(ValueError, match="the sample has no benchmark 'spider'; choose one of sample-spider"):
        sample_dir("spider")


@pytest.mark.parametrize("name", SPIDER)
def test_the_kept_runs_on_spider_are_whole_and_hold_nothing_of_it(name: str) -> None:
    run = sample_runs([name])[name]
    report = run.report()
    asked = {WITHOUT_VALUES_ON_SPIDER: 237, HUNDRED_ON_SPIDER: 243}.get(name, 972)
    assert (report["n_questions"], report["skipped"]) == (asked, {"wta_1": 62})
    assert report["n_candidates"] == asked * run.identity["sampling"]["n"]
    assert is_kept(run)
    assert not list((run.path / "executions").glob("*"))
    assert {(question.text, question.gold_sql) for question in run.scored()} == {(NOT_KEPT, NOT_KEPT)}
    assert sum(path.stat().st_size for path in run.path.rglob("*") if path.is_file()) < 5e6
    assert 0 < report["ex"] <= report["recall"] < 1


@pytest.mark.parametrize("name", SPIDER)
def test_a_copy_of_a_kept_run_is_scored_again_to_the_number_it_carries(
    name: str, shared_data: Path, tmp_path: Path, cli: Cli
) -> None:
    kept = sample_runs([name])[name]
    shutil.copytree(kept.path, tmp_path / "copy")
    spider = ("--data", shared_data / "spider", "--missing-databases", "skip")
    code, _, err = cli("evaluate", "--run", tmp_path / "copy", *spider)
    assert code == 0, err
    again = load_run(tmp_path / "copy")
    for fact, value in kept.report().items():
        assert fact == "seconds" or again.report()[fact] == value, fact
    assert [question.vote.winner for question in again.scored()] == [q.vote.winner for q in kept.scored()]
    assert not is_kept(again)


def test_the_run_without_values_asked_the_questions_whose_prompt_they_change(shared_data: Path) -> None:
    questions = load_benchmark("spider", shared_data / "spider", "dev", "skip").questions
    settings = PromptSettings(agg_hint=True)
    with_values, without = (
        build_prompts(questions, replace(settings, question_values=shown)) for shown in (True, False)
    )
    changed = [a.question_id for a, b in zip(with_values, without, strict=True) if a.messages != b.messages]
    run = sample_runs([WITHOUT_VALUES_ON_SPIDER])[WITHOUT_VALUES_ON_SPIDER]
    assert sorted(question.question_id for question in run.scored()) == changed
    for name, prompts in ((ON_SPIDER, with_values), (WITHOUT_VALUES_ON_SPIDER, without)):
        assert sample_runs([name])[name].identity["prompt"]["sha256"] == prompts_hash(prompts)
