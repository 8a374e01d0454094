"""SFT on a CPU: only answers count, the model learns them, a finished run stays as it is."""

from __future__ import annotations

import json

import pytest

from finer_sql_lib.generation import Sampling, Transformers
from finer_sql_lib.prompts import parse_completion
from finer_sql_lib.records import Message, Prompt
from finer_sql_lib.training.course import Course, FittingLesson, lay_out, read_course
from finer_sql_lib.training.data import Lesson, read_lessons
from finer_sql_lib.training.settings import SFT, SMALL_SFT
from tests.training.school import ANSWERS, TAUGHT

pytestmark = pytest.mark.filterwarnings("ignore")  # torch's and TRL's own


def test_the_loss_counts_answers_only(school, tmp_path):
    from finer_sql_lib.training.model import load_tokenizer
    from finer_sql_lib.training.sft import build_trainer

    lessons, tokenizer = read_lessons(school.lessons), load_tokenizer(str(school.untaught))
    settings = SFT.override(batch=8, micro_batch=8, gradient_checkpointing=False)
    course = read_course([school.lessons], tokenizer, settings)
    trainer = build_trainer(str(school.untaught), course, tokenizer, tmp_path, settings, 1)
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


def measured(stages: list[list[int]]) -> Course:
    """Lessons known by their numbers of tokens."""
    return Course(
        tuple(
            tuple(
                FittingLesson(Lesson((Message(role="user", content=f"{number}/{n}"),), ()), n_tokens=n) for n in stage
            )
            for number, stage in enumerate(stages)
        ),
        too_long=0,
    )


def laid_out(stages: list[list[int]], **changes: object) -> list[tuple[int, int]]:
    """Number of the file and of the tokens of each lesson, in their order."""
    lessons = lay_out(measured(stages), SFT.override(**changes))
    return [tuple(map(int, lesson.prompt[0]["content"].split("/"))) for lesson in lessons]


def test_files_are_learned_in_their_order_and_the_last_as_often_as_there_are_epochs():
    order = laid_out([list(range(50)), list(range(30)), list(range(20))], epochs=2.5, batch=1)
    assert [number for number, _ in order] == [0] * 50 + [1] * 30 + [2] * 50
    assert sorted(n for _, n in order[:50]) == list(range(50)) != [n for _, n in order[:50]]
    assert sorted(n for _, n in order[80:100]) == list(range(20))
    assert laid_out([list(range(50))], epochs=1.0) != laid_out([list(range(50))], epochs=1.0, seed=1)


def test_steps_say_how_long_the_last_file_is_learned():
    assert len(laid_out([[1] * 10, [2] * 3], steps=4, epochs=0.0, batch=8)) == 32
    assert len(laid_out([[1] * 10, [2] * 3], steps=2, epochs=0.0, batch=8)) == 16
    assert len(laid_out([[1] * 10, [2] * 3], epochs=0.1)) == 11


def test_steps_that_end_before_the_last_file_are_refused_before_the_folder_is_begun(school, tmp_path):
    from finer_sql_lib.training.sft import train_sft

    settings = SFT.override(steps=2, epochs=0.0, batch=4, max_prompt=100, max_completion=120)
    with pytest.raises(ValueError, match=r"steps 2 x batch 4 are 8 lessons, and 8 come before.* --steps 3"):
        train_sft(str(school.untaught), school.lessons, tmp_path / "run", settings, before=[school.lessons])
    assert not (tmp_path / "run").exists()


def test_lessons_of_like_length_stay_in_the_order_of_their_files():
    stages = [[n * 7 % 53 for n in range(53)], [n * 11 % 28 for n in range(28)], list(range(3)), list(range(60))]
    order = laid_out(stages, epochs=1.0, batch=10, by_length=True)
    assert [number for number, _ in order] == [0] * 53 + [1] * 28 + [2] * 3 + [3] * 60
    batches = [order[start : start + 10] for start in range(0, len(order), 10)]
    whole = [[n for _, n in batch] for batch in batches if len({number for number, _ in batch}) == 1]
    assert [max(batch) - min(batch) < 20 for batch in whole] == [True] * 13  # 9 where none is missing from the file
    assert sorted(order) == sorted((number, n) for number, stage in enumerate(stages) for n in stage)


def test_batches_hold_lessons_of_like_length_in_random_order():
    lengths = [n * 7 % 101 for n in range(101)]
    order = [n for _, n in laid_out([lengths], epochs=1.0, batch=10, by_length=True)]
    assert sorted(order) == list(range(101))
    batches = [order[start : start + 10] for start in range(0, 100, 10)]
    assert all(max(batch) - min(batch) == 9 for batch in batches)
    assert batches != sorted(batches)
    assert order[100] == 100  # a batch that is not full comes last


def test_lessons_in_order_reach_the_trainer_in_order(school, tmp_path):
    from finer_sql_lib.training.model import load_tokenizer
    from finer_sql_lib.training.sft import build_trainer

    tokenizer = load_tokenizer(str(school.untaught))
    settings = SFT.override(batch=2, micro_batch=2, max_prompt=100, max_completion=120, epochs=1.0)
    course = read_course([school.lessons, school.lessons], tokenizer, settings)
    trainer = build_trainer(str(school.untaught), course, tokenizer, tmp_path, settings, 1)
    taught = [
        tokenizer.decode(labels[labels != -100]).strip().removesuffix("<|im_end|>")
        for batch in trainer.get_train_dataloader()
        for labels in batch["labels"]
    ]
    assert taught == [lesson.completion[0]["content"] for lesson in lay_out(course, settings)]


def test_the_log_says_how_many_tokens_a_second(school):
    log = json.loads((school.sft / "trainer_state.json").read_text(encoding="utf-8"))["log_history"]
    assert all(entry["train_tokens_per_second"] > 0 for entry in log if "loss" in entry)


def test_an_adapter_is_trained_and_the_run_says_what_came_before(school, tmp_path):
    from finer_sql_lib.runs import RunError, load_run
    from finer_sql_lib.training.sft import train_sft

    short = {"batch": 4, "micro_batch": 4, "steps": 3, "epochs": 0.0, "warmup": 1, "max_prompt": 100}
    settings = SMALL_SFT.override(**short, max_completion=120, save_every=0)
    model = train_sft(str(school.untaught), school.lessons, tmp_path, settings, before=[school.lessons])
    described = json.loads((model / "adapter_config.json").read_text())
    assert (described["r"], described["lora_alpha"]) == (32, 64)
    adapted = {name.rpartition(".")[2] for name in described["target_modules"]}
    assert adapted == {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}
    identity = load_run(tmp_path).identity
    assert (len(identity["before_sha256"]), identity["lengths"]) == (1, "within each file")
    with pytest.raises(RunError):
        train_sft(str(school.untaught), school.lessons, tmp_path, settings)
