"""Lessons in groups of one database, each once a pass."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

pytest.importorskip("peft", reason="needs the train extra")

from peft import PeftModel
from safetensors.torch import load_file
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
    source = LessonGroups(lessons(tmp_path), tokenizer, max_prompt=100, passes=1, seed=0)
    assert (source.count, source.too_long) == (6, 1)
    passes = [[source.group(index) for index in range(start, start + 6)] for start in (0, 6)]
    for groups in passes:
        assert sorted(map(len, groups)) == [3, 4, 4, 4, 4, 4]
        assert max(map(len, groups)) <= GROUP
        assert len({tuple(prompt) for group in groups for prompt, _ in group}) == 23
        for group in groups:
            databases = Counter("concert" in tokenizer.decode(prompt) for prompt, _ in group)
            assert len(databases) == 1
    assert passes[0] != passes[1]
    again = LessonGroups(lessons(tmp_path), tokenizer, max_prompt=100, passes=1, seed=0)
    assert [again.group(index) for index in (11, 0)] == [passes[1][5], passes[0][0]]


def test_an_answer_ends(tmp_path: Path, tokenizer: AutoTokenizer) -> None:
    source = LessonGroups(lessons(tmp_path), tokenizer, max_prompt=100, passes=1, seed=0)
    assert {completion[-1] for _, completion in source.group(0)} == {tokenizer.eos_token_id}


def test_nothing_to_learn_is_refused(tmp_path: Path, tokenizer: AutoTokenizer) -> None:
    with pytest.raises(ValueError, match="no lesson within 1 tokens"):
        LessonGroups(lessons(tmp_path), tokenizer, max_prompt=1, passes=1, seed=0)
    with pytest.raises(ValueError, match="--passes is 0; it must be above 0"):
        LessonGroups(lessons(tmp_path), tokenizer, max_prompt=100, passes=0, seed=0)


def test_a_lesson_without_its_database_is_named(tmp_path: Path, tokenizer: AutoTokenizer) -> None:
    file = tmp_path / "lessons.jsonl"
    file.write_text('{"messages": [{"role": "assistant", "content": "SELECT 1"}]}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"lessons\.jsonl, line 1: no db_id"):
        LessonGroups(file, tokenizer, max_prompt=100, passes=1, seed=0)


def test_a_new_adapter_learns_and_learns_further(
    tmp_path: Path, base: Path, tokenizer: AutoTokenizer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the command is given, twice: what the second begins with is what the first has written."""
    monkeypatch.setattr(small_sft, "small_model", lambda name: {"small-base": base}[name])
    file, first, second = lessons(tmp_path), tmp_path / "first", tmp_path / "second"
    told = ["small_sft", str(file), "--passes", "64", "--learning-rate", "0.01"]
    monkeypatch.setattr("sys.argv", [*told, str(first)])
    small_sft.main()
    monkeypatch.setattr("sys.argv", [*told, str(second), "--adapter", str(first / "model")])
    small_sft.main()

    source = LessonGroups(file, tokenizer, max_prompt=2000, passes=1, seed=0)
    every = collate([source.group(index) for index in range(source.count)])
    losses = []
    for adapter in (None, first / "model", second / "model"):
        network = AutoModelForCausalLM.from_pretrained(base)
        taught = network if adapter is None else PeftModel.from_pretrained(network, adapter)
        losses.append(completion_loss(taught, every).item())
    untaught, once, twice = losses
    assert twice < 0.9 * once < 0.6 * untaught
    assert taught.peft_config["default"].r == 32
    logs = [json.loads((out / "trainer_state.json").read_bytes())["log_history"] for out in (first, second)]
    assert [len(log) - 1 for log in logs] == [24, 24]  # the last row sums up
    assert logs[1][0]["loss"] < 0.7 * untaught


def test_one_update_teaches_something(tmp_path: Path, base: Path) -> None:
    model = teach(base, lessons(tmp_path), tmp_path / "out", passes=1, learning_rate=1e-3, adapter=None)
    weights = load_file(model / "adapter_model.safetensors")
    assert any(bool(weight.any()) for name, weight in weights.items() if "lora_B" in name)  # they begin as zeros


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
    with pytest.raises(RunError, match="passes"):
        teach(base, file, out, passes=2, learning_rate=1e-3, adapter=None)
