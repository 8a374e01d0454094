"""What the model small was taught with, once more: ``python -m sample_lab.small_course SPIDER BIRD_TRAIN OUT``.

Databases of Spider's train split are dealt out: a fifth (SPARED) is for rewards alone, for a model answers right on
databases that its lessons were about, and rewards have little to tell it there. OUT gets lessons (made-up.jsonl,
bird.jsonl, lab.jsonl, spider.jsonl) and the questions for rewards (rewards.json). The model card of ``small`` has the
commands that follow.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from dataclasses import replace
from pathlib import Path

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.benchmarks.ddl_questions import load_ddl_questions
from finer_sql_lib.prompts.build import PromptSettings, usual_agg_hint
from finer_sql_lib.rewards import Judge, reward_metric
from finer_sql_lib.runs import write_atomically
from finer_sql_lib.training.lessons import WrittenLessons, make_lessons, write_lessons
from sample_lab.write_lessons import made_up_lessons, real_lessons

MADE_UP_GROUPS = 750
"""Made-up databases, eight lessons each."""

SPARED = frozenset({
    "allergy_1", "bike_1", "chinook_1", "coffee_shop", "company_employee", "cre_Docs_and_Epenses",
    "customer_complaints", "customers_campaigns_ecommerce", "department_store", "e_government", "entrepreneur",
    "flight_4", "gymnast", "insurance_and_eClaims", "local_govt_and_lot", "manufacturer", "music_1", "party_host",
    "phone_market", "program_share", "riding_club", "scientist_1", "soccer_2", "store_product", "theme_gallery",
    "train_station", "wine_1",
})  # fmt: skip
"""Databases that no lesson is about: every fifth of the 135 that small was taught with. By name, as a machine with more
of Spider's databases must not reward on those that small-sft knows.
"""


def lessons_of(benchmark: Benchmark) -> WrittenLessons:
    """The lessons of a benchmark, as ``finer-sql lessons`` makes them."""
    settings = PromptSettings(agg_hint=usual_agg_hint(benchmark.name))
    with Judge(reward_metric(benchmark.name)) as judge:
        return make_lessons(benchmark, settings, judge)


def write_course(spider: Path, bird_train: Path, out: Path) -> None:
    """All files of the course."""
    train = load_benchmark("spider", spider, "train", "skip", "any")
    if absent := SPARED - {question.db_id for question in train.questions}:
        raise ValueError(f"{spider} lacks databases that are kept for rewards: {', '.join(sorted(absent))}")
    taught = replace(train, questions=tuple(q for q in train.questions if q.db_id not in SPARED))
    with tempfile.TemporaryDirectory() as folder:
        bird = lessons_of(load_ddl_questions("bird", bird_train, Path(folder)))
    lab = [lesson for lesson in real_lessons(spider, 30, 0).lessons if lesson.db_id not in SPARED]
    write_lessons(out / "made-up.jsonl", made_up_lessons(MADE_UP_GROUPS, 8, 0.5, 0).lessons)
    write_lessons(out / "bird.jsonl", bird.lessons)
    write_lessons(out / "lab.jsonl", lab)
    write_lessons(out / "spider.jsonl", lessons_of(taught).lessons)
    rows = json.loads((spider / "train_spider.json").read_bytes())
    write_atomically(out / "rewards.json", json.dumps([row for row in rows if row["db_id"] in SPARED]).encode())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("spider", type=Path, help="Spider's folder")
    parser.add_argument("bird_train", type=Path, help="BIRD's train questions with their schema as text, Parquet")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    write_course(options.spider, options.bird_train, options.out)
