"""Lengths of whole prompts, in tokens or words, and what is noted on the format of completions."""

from __future__ import annotations

from pathlib import Path

import pytest

from finer_sql_lib.analysis.diversity import format_notes
from finer_sql_lib.analysis.lengths import Ruler, prompt_lengths, ruler
from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.generation.sampling import candidate_from_text
from finer_sql_lib.prompts.build import PromptSettings
from finer_sql_lib.records import Message
from finer_sql_lib.sample import sample_dir


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model of random weights."""
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from tests.tiny_model import build_tiny_model

    return build_tiny_model(tmp_path_factory.mktemp("model"))


def test_lengths_are_those_of_whole_prompts() -> None:
    known = load_benchmark("spider", sample_dir(), "dev")
    forms = {"with": PromptSettings("finer", 3), "without": PromptSettings("finer", 0)}
    table = prompt_lengths(known, forms, Ruler("words", "")).pivot(
        index="question_id", columns="series", values="length"
    )
    assert len(table) == len(known.questions)
    assert (table["with"] > table["without"]).all()


def test_a_folder_that_is_no_model_has_no_tokenizer(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    with pytest.raises(FileNotFoundError, match=r"without config\.json"):
        ruler(str(tmp_path))


def test_a_prompt_is_as_long_as_what_the_model_is_given(model: Path) -> None:
    from finer_sql_lib.generation.outside_text import template_ids

    messages = (Message(role="system", content="Be brief."), Message(role="user", content="How many?"))
    measure = ruler(str(model))
    assert measure.unit == "tokens"
    assert measure.prompt(messages) == len(template_ids(measure.tokenizer, messages))


def test_format_shares_are_means_over_questions() -> None:
    good, bare, prose = "<think>so</think>SELECT 1", "SELECT 1", "<think>so</think>It is one."
    texts = {0: [good, good], 1: [bare, prose], 2: [prose]}
    candidates = [candidate_from_text(q, i, text) for q, written in texts.items() for i, text in enumerate(written)]
    table = format_notes(candidates).set_index("note")
    assert list(table.index) == ["SQL found", "nothing to note", "prose instead of SQL", "no <think> block"]
    assert table["percent"].tolist() == pytest.approx([50, 100 / 3, 50, 50 / 3])
    assert (table["low"] <= table["percent"]).all()
    assert (table["percent"] <= table["high"]).all()
    with pytest.raises(ValueError, match="no candidates"):
        format_notes([])
