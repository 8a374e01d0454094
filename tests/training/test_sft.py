"""SFT on a CPU: only answers count, the model learns them, a finished run stays as it is."""

from __future__ import annotations

import json

import pytest

from finer_sql_lib.generation import Sampling, Transformers
from finer_sql_lib.prompts import parse_completion
from finer_sql_lib.records import Prompt
from finer_sql_lib.training.data import read_lessons
from finer_sql_lib.training.settings import SFT
from tests.training.school import ANSWERS, TAUGHT

pytestmark = pytest.mark.filterwarnings("ignore")  # torch's and TRL's own


def test_the_loss_counts_answers_only(school, tmp_path):
    from finer_sql_lib.training.model import load_tokenizer
    from finer_sql_lib.training.sft import build_trainer

    lessons, tokenizer = read_lessons(school.lessons), load_tokenizer(str(school.untaught))
    settings = SFT.override(batch=8, micro_batch=8, gradient_checkpointing=False)
    trainer = build_trainer(str(school.untaught), lessons, tokenizer, tmp_path, settings, 1)
    (batch,) = trainer.get_train_dataloader()
    counted = {tokenizer.decode(labels[labels != -100]) for labels in batch["labels"]}
    assert {text.strip().removesuffix("<|im_end|>") for text in counted} == {
        lesson.completion[0]["content"] for lesson in lessons
    }


def test_the_model_learns_the_lessons(school):
    log = json.loads((school.sft / "trainer_state.json").read_text(encoding="utf-8"))["log_history"]
    losses = [entry["loss"] for entry in log if "loss" in entry]
    assert losses[0] > 1
    assert losses[-1] < 0.2
    prompts = [Prompt(question.id, question.messages) for question in school.train.questions]
    batches = Transformers(str(school.model), device="cpu").generate(prompts, Sampling(n=1, temperature=0))
    greedy = {candidate.question_id: parse_completion(candidate.text).sql for batch in batches for candidate in batch}
    right_place = [greedy[place] in ANSWERS[number][1] for place, number in enumerate(TAUGHT)]
    assert sum(right_place) >= 3


def test_a_finished_run_is_not_trained_again(school):
    from finer_sql_lib.runs import load_run
    from finer_sql_lib.training.sft import train_sft

    settings = SFT.override(**load_run(school.sft).identity["settings"] | {"rewards": SFT.rewards})
    before = (school.model / "model.safetensors").stat().st_mtime_ns
    said: list[str] = []
    assert train_sft(str(school.untaught), school.lessons, school.sft, settings, said.append) == school.model
    assert said == [f"finished already: the trained model is in {school.model}"]
    assert (school.model / "model.safetensors").stat().st_mtime_ns == before


def test_lessons_that_do_not_fit_are_refused_when_none_is_left(school, tmp_path):
    from finer_sql_lib.training.sft import train_sft

    with pytest.raises(ValueError, match="none of 8 lessons fits max_prompt 2"):
        train_sft(str(school.untaught), school.lessons, tmp_path, SFT.override(max_prompt=2, max_completion=100))
