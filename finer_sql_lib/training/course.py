"""The order in which lessons are learned: file after file, and lessons of like length together.

Laid out beforehand, as GRPO's questions are: a resumed training meets the lessons that an undisturbed one would meet.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.training.data import Lesson, question_order, read_lessons
from finer_sql_lib.training.settings import Settings

WINDOW: Final = 16
"""Batches among which lessons are sorted by length: enough for little padding, few enough to stay well mixed."""


@dataclass(frozen=True, slots=True)
class FittingLesson:
    """A lesson whose prompt and answer keep their limits, and how many tokens both have together."""

    lesson: Lesson
    n_tokens: int


@dataclass(frozen=True, slots=True)
class Course:
    """The fitting lessons of each file, in the order of the files, and how many did not fit."""

    stages: tuple[tuple[FittingLesson, ...], ...]
    too_long: int

    @property
    def size(self) -> int:
        """The lessons of all files."""
        return sum(map(len, self.stages))


def read_course(files: Sequence[Path], tokenizer: Any, settings: Settings) -> Course:
    """The lessons of these files. Lessons longer than ``max_prompt`` or ``max_completion`` are left out, not cut.

    Raises ValueError when a file has no lesson that fits.
    """
    stages, too_long = [], 0
    for file in files:
        lessons, fitting = read_lessons(file), []
        # all at once: the tokenizer spreads them over the processor
        prompts = tokenizer.apply_chat_template(
            [list(lesson.prompt) for lesson in lessons], add_generation_prompt=True, return_dict=False
        )
        answers = tokenizer([lesson.completion[0]["content"] for lesson in lessons])["input_ids"]
        for lesson, prompt_ids, answer_ids in zip(lessons, prompts, answers, strict=True):
            prompt, answer = len(prompt_ids), len(answer_ids)  # the answer without the token that ends it
            if prompt <= settings.max_prompt and answer < settings.max_completion:  # each has its own limit
                fitting.append(FittingLesson(lesson, prompt + answer + 1))
        if not fitting:
            raise ValueError(
                f"none of {len(lessons)} lessons fits max_prompt {settings.max_prompt} and max_completion "
                f"{settings.max_completion} tokens; raise --max-prompt or --max-completion"
            )
        stages.append(tuple(fitting))
        too_long += len(lessons) - len(fitting)
    return Course(tuple(stages), too_long)


def learned_of_last(course: Course, settings: Settings) -> int:
    """How many lessons of the last file are learned, those that come again included; ``steps`` count all files.

    Raises ValueError where none is.
    """
    n_last = len(course.stages[-1])
    if not settings.steps:
        return max(1, round(settings.epochs * n_last))
    before, learned = course.size - n_last, settings.steps * settings.batch
    if learned <= before:
        raise ValueError(
            f"steps {settings.steps} x batch {settings.batch} are {learned} lessons, and {before} come before: none of "
            f"--data would be learned; give --steps {before // settings.batch + 1} or more"
        )
    return learned - before


def lay_out(course: Course, settings: Settings) -> list[Lesson]:
    """Every lesson in the order in which it is learned, as often as it is.

    Each file but the last is gone through once, shuffled; the last ``epochs`` times, or until ``steps`` updates are
    full. With ``by_length`` the batches of ``settings.batch`` hold lessons of like length; they come in random order
    within each ``WINDOW``, file after file. Raises ValueError as :func:`learned_of_last`.
    """
    *earlier, last = course.stages
    rng = random.Random(settings.seed)
    stages = [rng.sample(stage, len(stage)) for stage in earlier]
    stages.append([last[n] for n in question_order(len(last), learned_of_last(course, settings), settings.seed)])
    order: list[FittingLesson] = []
    for stage in stages:
        # the batch in which two files meet is filled up first: the next ones begin where lessons of like length do
        head = -len(order) % settings.batch if settings.by_length else len(stage)
        order += [*stage[:head], *_by_length(stage[head:], settings.batch, rng)]
    return [fitting.lesson for fitting in order]


def _by_length(order: Sequence[FittingLesson], batch: int, rng: random.Random) -> list[FittingLesson]:
    grouped: list[FittingLesson] = []
    for start in range(0, len(order), batch * WINDOW):
        window = sorted(order[start : start + batch * WINDOW], key=lambda fitting: fitting.n_tokens)
        batches = [window[place : place + batch] for place in range(0, len(window), batch)]
        rest = batches.pop() if len(batches[-1]) < batch else []  # a batch that is not full stays last
        rng.shuffle(batches)
        grouped += [fitting for each in [*batches, rest] for fitting in each]
    return grouped
