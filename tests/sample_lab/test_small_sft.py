"""Lessons in groups of one database, each once a pass."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

pytest.importorskip("transformers", reason="needs the models extra")

from transformers import AutoTokenizer

from sample_lab.small_sft import GROUP, LessonGroups
from tests.tiny_model import build_tiny_model


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> AutoTokenizer:
    return AutoTokenizer.from_pretrained(build_tiny_model(tmp_path_factory.mktemp("model"), hidden=32))


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
    assert (source.in_a_pass, source.too_long) == (3, 1)
    passes = [[source.group(index) for index in range(start, start + 3)] for start in (0, 3)]
    for groups in passes:
        assert sorted(map(len, groups)) == [3, 10, 10]
        assert max(map(len, groups)) <= GROUP
        assert len({tuple(prompt) for group in groups for prompt, _ in group}) == 23
        for group in groups:
            databases = Counter("concert" in tokenizer.decode(prompt) for prompt, _ in group)
            assert len(databases) == 1
    assert passes[0] != passes[1]
    again = LessonGroups(lessons(tmp_path), tokenizer, max_prompt=100, seed=0)
    assert [again.group(index) for index in (5, 0)] == [passes[1][2], passes[0][0]]


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
