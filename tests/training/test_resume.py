"""One protocol: a training starts, goes on from its last whole checkpoint, or is finished and stays as it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finer_sql_lib.runs import RunError
from finer_sql_lib.training.resume import forget_after, last_checkpoint, open_training


class Killed(Exception):
    pass


class FakeTrainer:
    """Saves a checkpoint every two steps; ``killed_after`` stops it there, as ``kill`` does."""

    def __init__(self, out: Path, steps: int, killed_after: int | None = None) -> None:
        self.out, self.steps, self.killed_after = out, steps, killed_after
        self.began_at = -1

    def train(self, resume_from_checkpoint: str | None) -> None:
        self.began_at = int(resume_from_checkpoint.rpartition("-")[2]) if resume_from_checkpoint else 0
        for step in range(self.began_at + 1, self.steps + 1):
            if step % 2 == 0:
                write_state(self.out / f"checkpoint-{step}", step)
            if step == self.killed_after:
                raise Killed

    def save_model(self, folder: str) -> None:
        Path(folder).mkdir(exist_ok=True)

    def save_state(self) -> None:
        write_state(self.out, self.steps)


def write_state(folder: Path, step: int) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "trainer_state.json").write_text(json.dumps({"global_step": step}))


def go(out: Path, steps: int = 5, killed_after: int | None = None, length: int = 0) -> tuple[int | None, list[str]]:
    """The step it began at (None: finished already), and what it said."""
    said: list[str] = []
    with open_training(out, {"seed": 0}, said.append, length) as training:
        if training.finished:
            return None, said
        trainer = FakeTrainer(out, steps, killed_after)
        assert training.complete(trainer) == out / "model"
    return trainer.began_at, said


def test_a_killed_training_goes_on_and_a_finished_one_stays(tmp_path: Path) -> None:
    out = tmp_path / "run"
    with pytest.raises(Killed):
        go(out, killed_after=5)
    (out / "checkpoint-6").mkdir()  # as a kill in the middle of a save leaves it
    (out / "eval" / "step-5").mkdir(parents=True)
    assert go(out) == (4, [f"going on from {out / 'checkpoint-4'}", f"the trained model is in {out / 'model'}"])
    assert not (out / "checkpoint-6").exists()
    assert not (out / "eval" / "step-5").exists()
    before = sorted(path.stat().st_mtime_ns for path in out.rglob("*.json"))
    assert go(out) == (None, [f"finished already: the trained model is in {out / 'model'}"])
    assert sorted(path.stat().st_mtime_ns for path in out.rglob("*.json")) == before


def test_a_training_whose_last_word_was_cut_off_is_not_finished(tmp_path: Path) -> None:
    go(tmp_path / "run")
    (tmp_path / "run" / "trainer_state.json").write_text('{"global_st')
    assert go(tmp_path / "run")[0] == 4
    assert go(tmp_path / "run")[0] is None


def test_one_whose_length_is_free_goes_on_with_more_steps(tmp_path: Path) -> None:
    assert go(tmp_path / "run", steps=4, length=4)[0] == 0
    assert go(tmp_path / "run", steps=4, length=4)[0] is None
    assert go(tmp_path / "run", steps=8, length=8)[0] == 4


def test_another_identity_and_a_second_writer_are_refused(tmp_path: Path) -> None:
    with open_training(tmp_path / "run", {"seed": 0}), pytest.raises(RunError, match="another process"):
        go(tmp_path / "run")
    (tmp_path / "run" / "memory.sqlite").touch()  # what holds nothing yet may take another
    with pytest.raises(RunError, match="seed: 0 there, 1 now"), open_training(tmp_path / "run", {"seed": 1}):
        pass


def test_the_last_whole_checkpoint(tmp_path: Path):
    assert last_checkpoint(tmp_path) is None
    for step, state in ((9, '{"global_step": 9}'), (10, '{"global_step": 10}'), (11, '{"global_st'), (12, None)):
        (tmp_path / f"checkpoint-{step}").mkdir()
        if state is not None:
            (tmp_path / f"checkpoint-{step}" / "trainer_state.json").write_text(state)
    for step in (0, 10, 11):
        (tmp_path / "eval" / f"step-{step}").mkdir(parents=True)
    assert last_checkpoint(tmp_path) == tmp_path / "checkpoint-10"
    assert forget_after(tmp_path, 10) == ["checkpoint-11", "checkpoint-12", "step-11"]
    assert last_checkpoint(tmp_path) == tmp_path / "checkpoint-10"
    assert sorted(path.name for path in (tmp_path / "eval").iterdir()) == ["step-0", "step-10"]
    assert forget_after(tmp_path, 0) == ["checkpoint-10", "checkpoint-9", "step-0", "step-10"]
