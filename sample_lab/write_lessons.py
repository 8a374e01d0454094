"""Lessons by the ten thousand, in the file of `finer-sql lessons`: ``python -m sample_lab.write_lessons OUT``.

Either the curriculum's made-up databases, each a new schema whose names can only be copied, or, with ``--real FOLDER``,
the lab's templates over the databases of Spider's train split. Both are what a real model learns first::

    finer-sql train --preset small-sft --before made-up.jsonl --before real.jsonl --data lessons.jsonl ...
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.prompts.build import PromptSettings
from finer_sql_lib.records import GradedQuestion, Question
from finer_sql_lib.rewards import Judge
from finer_sql_lib.training.lessons import WrittenLessons, make_lessons, write_lessons
from sample_lab.annotate import Example, annotate
from sample_lab.build import write_database
from sample_lab.curriculum import CurriculumSettings, drawn_group
from sample_lab.dialects import LINKING, weighted_templates
from sample_lab.naming import restyled
from sample_lab.real_world import read_world

CHUNK: Final = 200
"""Made-up databases that lie on the disk together."""


def made_up_lessons(groups: int, questions: int, invented: float, seed: int) -> WrittenLessons:
    """``questions`` lessons over each of so many made-up databases; the same for the same arguments."""
    settings = CurriculumSettings("spider", seed, questions=questions, invented=invented)
    parts = []
    with Judge() as judge:
        for start in range(0, groups, CHUNK):
            with tempfile.TemporaryDirectory() as folder:
                asked = []
                for index in range(start, min(start + CHUNK, groups)):
                    database, examples = drawn_group(settings, index, restyled)
                    asked.append((write_database(database, Path(folder) / str(index)), examples))
                parts.append(make_lessons(_as_benchmark(asked, start * questions), PromptSettings(), judge))
    return _together(parts)


def real_lessons(data: Path, questions: int, seed: int) -> WrittenLessons:
    """Up to ``questions`` lessons over each database of the train split in ``data``, made by the lab's templates."""
    split = load_benchmark("spider", data, "train", "skip", "any")
    asked = []
    for path in sorted({question.db_path for question in split.questions}):
        database = read_world(path)
        linked = any(database.edges())
        templates = {t: w for t, w in weighted_templates("spider", ()).items() if linked or t not in LINKING}
        rng = random.Random(f"{seed}/{database.db_id}")
        if database.tables:
            asked.append((path, list(annotate(rng, database, "spider", templates, questions))))
    with Judge() as judge:
        return make_lessons(_as_benchmark(asked, 0), PromptSettings(), judge)


def _as_benchmark(asked: Iterable[tuple[Path, Sequence[Example]]], first: int) -> Benchmark:
    """The examples over each file as the questions of one split, numbered from ``first``."""
    golds = dict(enumerate(_graded(asked, first), start=first))
    questions = tuple(gold.question for gold in golds.values())
    here = Path()
    return Benchmark("spider", "lessons", questions, questions, golds, here, here, None, official=False)


def _graded(asked: Iterable[tuple[Path, Sequence[Example]]], first: int) -> Iterator[GradedQuestion]:
    number = first
    for path, examples in asked:
        for example in examples:
            yield GradedQuestion(Question(number, example.db_id, example.text, path, example.evidence), example.sql)
            number += 1


def _together(parts: Sequence[WrittenLessons]) -> WrittenLessons:
    return WrittenLessons(
        tuple(lesson for part in parts for lesson in part.lessons),
        tuple(excluded for part in parts for excluded in part.left_out),
    )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, help="JSON Lines for `finer-sql train --preset small-sft`")
    parser.add_argument("--groups", type=int, default=2_000, help="made-up databases")
    parser.add_argument("--questions", type=int, default=8, help="lessons over each database")
    parser.add_argument("--invented", type=float, default=0.5, help="share of databases of invented words")
    parser.add_argument("--real", type=Path, help="Spider's folder: ask about the databases of its train split instead")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if options.real is None:
        made = made_up_lessons(options.groups, options.questions, options.invented, options.seed)
    else:
        made = real_lessons(options.real, options.questions, options.seed)
    write_lessons(options.out, made.lessons)
    print(f"{options.out}: {made.in_words()}")


if __name__ == "__main__":
    main()
