"""The whole path on a CPU, for real: SFT, GRPO with four rewards, memory, held-out accuracy, a kill and a resume."""

from __future__ import annotations

import json
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from safetensors.torch import load_file

from finer_sql_lib.records import DataNote, Message
from finer_sql_lib.runs import RunError, load_run
from tests.training.school import GRPO, School, child, train

pytestmark = pytest.mark.filterwarnings("ignore")  # torch's and TRL's own

MEASURED = ("loss", "grad_norm", "kl", "entropy", "reward", "reward_std", "completions/mean_length", "memory/size")
PARTS = [f"rewards/{name}_reward/mean" for name in ("format", "execution", "atomic", "memory")]


def history(out: Path) -> list[dict[str, float]]:
    return json.loads((out / "trainer_state.json").read_text(encoding="utf-8"))["log_history"]


def steps(out: Path) -> list[dict[str, float]]:
    return [entry for entry in history(out) if "reward" in entry and "grad_norm" in entry]


def evaluations(out: Path) -> list[dict[str, float]]:
    return [entry for entry in history(out) if "eval/ex" in entry]


def traces(out: Path) -> list[tuple[str, str, int]]:
    with sqlite3.connect(out / "memory.sqlite") as connection:
        found = connection.execute("SELECT db_id, trace, step FROM trace ORDER BY id").fetchall()
    connection.close()
    return found


@pytest.fixture(scope="module")
def trained(school: School, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """Four undisturbed steps: the folder, and what was said."""
    out, said = tmp_path_factory.mktemp("grpo") / "run", []
    train(school, out, say=said.append)
    return out, said


def test_every_reward_is_logged_apart_and_the_policy_learns(school, trained):
    logged = steps(trained[0])
    assert [entry["step"] for entry in logged] == [1, 2, 3, 4]
    for entry in logged:
        assert set(PARTS) <= entry.keys()
        table = pd.read_parquet(trained[0] / "completions" / f"completions_{entry['step']:05d}.parquet")
        parts = table[[part.split("/")[1] for part in PARTS]]
        assert entry["reward"] == pytest.approx(parts.sum(axis=1).mean(), abs=1e-5)  # None counts as 0
    assert any(entry["reward_std"] > 0 and entry["grad_norm"] > 0 for entry in logged)
    before, after = (load_file(folder / "model.safetensors") for folder in (school.model, trained[0] / "model"))
    assert any((before[name] != after[name]).any() for name in before)


def test_correct_thoughts_enter_the_memory_after_their_step(trained):
    found = traces(trained[0])
    assert found
    assert {step for _, _, step in found} <= {1, 2, 3, 4}
    assert {db_id for db_id, _, _ in found} <= {"alpine_huts", "harbour_ferries", "lantern_library"}
    assert steps(trained[0])[0]["memory/size"] == 0, "a step meets the memory of the step before"


def test_held_out_accuracy_comes_from_the_librarys_evaluation(trained):
    out, _ = trained
    assert [entry["step"] for entry in evaluations(out)] == [0, 2, 4]
    for entry in evaluations(out):
        run = load_run(out / "eval" / f"step-{entry['step']}")
        metrics = json.loads((run.path / "metrics.json").read_text(encoding="utf-8"))
        assert (entry["eval/ex"], entry["eval/recall"]) == (metrics["ex"], metrics["recall"])
        assert metrics["n_questions"] == 4
        assert len(run.candidates()) == 4 * GRPO.eval_candidates


def test_a_held_out_prompt_without_room_is_wrong_and_ends_nothing(school, tmp_path):
    from finer_sql_lib.training.grpo import GrpoTask, train_grpo

    first, *others = school.held_out.questions
    long = replace(first, messages=(Message(role="user", content="How many huts? " * 60),))
    held_out = replace(school.held_out, questions=(long, *others))
    task = GrpoTask(str(school.model), school.train, tmp_path / "run", held_out)
    with pytest.warns(
        DataNote, match=r"1 of 4 held-out prompts are too long \(max_prompt is 100\): they count as wrong"
    ):
        train_grpo(task, GRPO.override(steps=1, eval_every=1, rewards=("format", "execution")), print)
    scored = load_run(tmp_path / "run" / "eval" / "step-1").scored()
    assert len(scored) == 4
    assert [q.correct for q in scored if q.question_id == first.id] == [False]


def test_the_preflight_comes_first_and_is_kept(trained):
    out, said = trained
    report = json.loads((out / "preflight.json").read_text(encoding="utf-8"))
    assert report["questions"] == 4
    assert report["gold_faults"] == []
    assert 0 < report["format_passed"] <= 1
    assert 0 <= report["zero_spread"] <= 1
    assert report["expected_hours"] > 0
    assert report["completions"] == 2 * GRPO.generations
    assert any("format passed" in line for line in said)
    assert said[-1].startswith("the trained model is in")


def test_samples_of_every_step_are_in_a_table_and_tensorboard_has_a_log(trained):
    out, _ = trained
    table = pd.read_parquet(out / "completions" / "completions_00002.parquet")
    assert len(table) == GRPO.batch
    assert {"prompt", "completion", "sql", "outcome", "format_reward", "memory_reward", "advantage"} <= set(table)
    assert list((out / "runs").rglob("events.out.tfevents.*"))


def test_a_killed_run_goes_on_as_if_nothing_had_happened(school, trained, tmp_path):
    out = tmp_path / "run"
    victim = child(school, out)
    saved = out / "checkpoint-2" / "trainer_state.json"
    deadline = time.monotonic() + 120
    while not saved.exists() and victim.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    victim.kill()
    said, _ = victim.communicate()
    assert saved.exists(), said
    assert not (out / "model").exists(), "killed too late to show anything"
    (out / "checkpoint-9").mkdir()  # as a kill in the middle of a save leaves it
    (out / "checkpoint-9" / "model.safetensors").write_bytes(b"half")
    train(school, out)
    assert not (out / "checkpoint-9").exists()
    for undisturbed, resumed in zip(steps(trained[0]), steps(out), strict=True):
        for name in (*MEASURED, *PARTS):
            assert resumed[name] == pytest.approx(undisturbed[name], rel=1e-3, abs=1e-5), (name, resumed["step"])
    assert [(e["step"], e["eval/ex"]) for e in evaluations(out)] == [
        (e["step"], e["eval/ex"]) for e in evaluations(trained[0])
    ]
    assert traces(out) == traces(trained[0])


def test_a_finished_run_is_not_trained_again(school, trained):
    before = steps(trained[0])
    train(school, trained[0])
    assert steps(trained[0]) == before


def test_other_settings_on_the_same_folder_are_refused(school, trained):
    with pytest.raises(RunError, match="settings"):
        train(school, trained[0], GRPO.override(learning_rate=1e-4))


def test_adapters_only(school, tmp_path):
    train(school, tmp_path / "run", GRPO.override(lora=4, steps=1, eval_every=0, rewards=("format", "execution")))
    assert (tmp_path / "run" / "model" / "adapter_model.safetensors").is_file()
    (logged,) = steps(tmp_path / "run")
    assert "rewards/atomic_reward/mean" not in logged
