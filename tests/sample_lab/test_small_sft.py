"""Lessons in groups of one database, each once a pass."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

pytest.importorskip("peft", reason="needs the train extra")

from peft import PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer

from finer_sql_lib.runs import RunError
from sample_lab import small_sft
from sample_lab.prefix_sharing import collate, completion_loss
from sample_lab.small_sft import GROUP, LessonGroups, teach
from tests.tiny_model import build_tiny_model


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_model(tmp_path_factory.mktemp("model"), hidden=32)


@pytest.fixture(scope="module")
def tokenizer(base: Path) -> AutoTokenizer:
    return AutoTokenizer.from_pretrained(base)


def lessons(folder: Path) -> Path:
    """Twenty about singers, three about concerts, and one that is long."""
    file = folder / "lessons.jsonl"
    asked = [("singer", f"singer {n}") for n in range(20)] + [("concert", f"concert {n}") for n in range(3)]
    rows = [
        {
            "db_id": db_id,
            "messages": [{"role": "user", "content": text}, {"role": "assistant", "content": f"SELECT {n}"}],
        }
        for n, (db_id, text) in enumerate([*asked, ("concert", "concert " * 200)])
    ]
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return file


def test_every_pass_has_every_lesson_once_in_groups_of_one_database(tmp_path: Path, tokenizer: AutoTokenizer) -> None:
    source = LessonGroups(lessons(tmp_path), tokenizer, max_prompt=100, seed=0)
    assert (source.in_a_pass, source.too_long) == (6, 1)
    passes = [[source.group(index) for index in range(start, start + 6)] for start in (0, 6)]
    for groups in passes:
        assert sorted(map(len, groups)) == [3, 4, 4, 4, 4, 4]
        assert max(map(len, groups)) <= GROUP
        assert len({tuple(prompt) for group in groups for prompt, _ in group}) == 23
        for group in groups:
            databases = Counter("concert" in tokenizer.decode(prompt) for prompt, _ in group)
            assert len(databases) == 1
    assert passes[0] != passes[1]
    again = LessonGroups(lessons(tmp_path), tokenizer, max_prompt=100, seed=0)
    assert [again.group(index) for index in (11, 0)] == [passes[1][5], passes[0][0]]


def test_an_answer_ends(tmp_path: Path, tokenizer: AutoTokenizer) -> None:
    source = LessonGroups(lessons(tmp_path), tokenizer, max_prompt=100, seed=0)
    assert {completion[-1] for _, completion in source.group(0)} == {tokenizer.eos_token_id}


def test_nothing_to_learn_is_refused(tmp_path: Path, tokenizer: AutoTokenizer) -> None:
    with pytest.raises(ValueError, match="no lesson within 1 tokens"):
        LessonGroups(lessons(tmp_path), tokenizer, max_prompt=1, seed=0)


def test_a_lesson_without_its_database_is_named(tmp_path: Path, tokenizer: AutoTokenizer) -> None:
    file = tmp_path / "lessons.jsonl"
    file.write_text('{"messages": [{"role": "assistant", "content": "SELECT 1"}]}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"lessons\.jsonl, line 1: no db_id"):
        LessonGroups(file, tokenizer, max_prompt=100, seed=0)


def test_a_new_adapter_learns_and_learns_further(
    tmp_path: Path, base: Path, tokenizer: AutoTokenizer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the command is given, twice: what the second begins with is what the first has written."""
    monkeypatch.setattr(small_sft, "small_model", lambda name: {"small-base": base}[name])
    file, first, second = lessons(tmp_path), tmp_path / "first", tmp_path / "second"
    told = [str(file), str(first), "--passes", "64", "--learning-rate", "0.01"]
    monkeypatch.setattr("sys.argv", ["small_sft", *told])
    small_sft.main()
    monkeypatch.setattr("sys.argv", ["small_sft", str(file), str(second), "--adapter", str(first / "model")])
    small_sft.main()

    source = LessonGroups(file, tokenizer, max_prompt=2000, seed=0)
    every = collate([source.group(index) for index in range(source.in_a_pass)])
    plain = AutoModelForCausalLM.from_pretrained(base)
    untaught = completion_loss(plain, every).item()
    adapted = PeftModel.from_pretrained(plain, first / "model")
    assert completion_loss(adapted, every).item() < 0.7 * untaught
    assert adapted.peft_config["default"].r == 32
    states = [json.loads((out / "trainer_state.json").read_bytes()) for out in (first, second)]
    assert [state["global_step"] for state in states] == [24, 1]
    assert states[1]["log_history"][0]["loss"] < 0.7 * untaught


def test_a_finished_training_is_taken_as_it_is_and_other_lessons_are_not(tmp_path: Path, base: Path) -> None:
    (other_folder := tmp_path / "other").mkdir()
    out, file, other = tmp_path / "out", lessons(tmp_path), lessons(other_folder)
    other.write_text(file.read_text(encoding="utf-8").replace("singer 1", "one singer"), encoding="utf-8")
    model = teach(base, file, out, passes=1, learning_rate=1e-3, adapter=None)
    before = (model / "adapter_model.safetensors").stat()
    assert teach(base, file, out, passes=1, learning_rate=1e-3, adapter=None) == model
    assert (model / "adapter_model.safetensors").stat() == before
    with pytest.raises(RunError, match="lessons_sha256"):
        teach(base, other, out, passes=1, learning_rate=1e-3, adapter=None)
