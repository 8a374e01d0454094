"""The ablation's way in two arms: one training of one update, the start, their scores, and what a second call does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("trl", reason="needs the train extra")

from finer_sql_lib.sample.kept import training_start
from sample_lab import teach
from sample_lab.ablation import ARMS, Arm, ablate
from sample_lab.build import PRACTICE

QUESTIONS = 4


def test_arms_are_trained_and_scored_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(teach, "PRACTICE", PRACTICE[:2])
    common = (1, teach.GRPO.generations, QUESTIONS, "bird", tmp_path / "out", tmp_path / "work")
    arms = [Arm("sft", (), 0, *common), Arm("no-memory-seed-0", ARMS["no-memory"], 0, *common)]
    ablate(arms, training_start("bird"))
    assert capsys.readouterr().out.count(": EX ") == 2
    for arm in arms:
        metrics = json.loads((tmp_path / "out" / arm.name / "metrics.json").read_text(encoding="utf-8"))
        assert metrics["n_questions"] == len(metrics["correct"]) == QUESTIONS
    log = json.loads((tmp_path / "out" / "no-memory-seed-0" / "trainer_state.json").read_text(encoding="utf-8"))
    assert log["global_step"] == 1
    names = set().union(*log["log_history"])
    assert "rewards/atomic_reward/mean" in names
    assert "rewards/memory_reward/mean" not in names
    assert not (tmp_path / "out" / "sft" / "trainer_state.json").exists()
    ablate(arms, training_start("bird"))
    assert capsys.readouterr().out.count("done before") == 2
