"""A school of four questions on hand-written databases, and a tiny model that has learnt to answer them, half wrong."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.prompts import render_completion
from finer_sql_lib.records import Message
from finer_sql_lib.training.settings import SFT, TINY, Settings
from tests.conftest import HAND_WRITTEN
from tests.tiny_model import build_tiny_model

TAUGHT, HELD_OUT = (0, 16, 12, 24), (36, 38, 40, 41)
ANSWERS = {
    0: (
        "The table hut holds one row for each hut: hut_id is its key, beside name, country and beds. The question sets "
        "no condition on country and none on beds, so counting all rows of the table gives the number asked for.",
        ("SELECT count(*) FROM hut", "SELECT sum(beds) FROM hut"),
    ),
    16: (
        "The delays are in the table sailing: the column delay_min counts minutes and is empty where passengers were "
        "not late. More than an hour means that delay_min is above 60: count the rows with that condition alone.",
        ("SELECT count(*) FROM sailing WHERE delay_min > 60", "SELECT count(*) FROM sailing WHERE delay > 60"),
    ),
    12: (
        "Each port has a port_code, a name and an island. Only those whose island is Lunda matter here, so put a "
        "condition on island and count the rows that are left, whatever their depth_m may be.",
        ("SELECT count(*) FROM port WHERE island = 'Lunda'", "SELECT count(*) FROM port"),
    ),
    24: (
        "Books are in the table book with title, genre, year and pages. A crime novel is one whose genre is the text "
        "crime, so compare genre with that text and count the rows, since each row of book is one title.",
        ("SELECT count(*) FROM book WHERE genre = 'crime'", "SELECT count(*) FROM book WHERE title = 'crime'"),
    ),
}
"""Question id -> a thought that the memory's gate accepts, and two answers: a right one and a wrong one."""


@dataclass(frozen=True)
class School:
    """``data``: a folder in Spider's layout; ``model``: what SFT made; ``sft``: the folder of that run."""

    data: Path
    lessons: Path
    untaught: Path
    sft: Path

    @property
    def model(self) -> Path:
        return self.sft / "model"

    @property
    def train(self) -> Benchmark:
        return question_only(load_benchmark("spider", self.data, "train"))

    @property
    def held_out(self) -> Benchmark:
        return question_only(load_benchmark("spider", self.data, "dev"))


def question_only(benchmark: Benchmark) -> Benchmark:
    """The same questions, each asked without its schema: prompts of a few tokens, for a model that cannot read one."""
    questions = tuple(
        replace(question, messages=(Message(role="user", content=question.text),)) for question in benchmark.questions
    )
    return replace(benchmark, questions=questions)


def build_school(folder: Path) -> School:
    """Four training questions on three databases, four held-out ones on the fourth, and SFT on eight lessons."""
    from finer_sql_lib.training.sft import train_sft

    data = write_data(folder / "data")
    lessons = write_lessons(load_benchmark("spider", data, "train"), folder / "lessons.jsonl")
    texts = lessons.read_text(encoding="utf-8").replace("\\n", "\n").splitlines()
    untaught = build_tiny_model(
        folder / "untaught", texts, vocabulary=800, hidden=64, heads=2, window=1024, deviation=0.02
    )
    settings = SFT.override(
        learning_rate=1e-2,
        batch=8,
        micro_batch=8,
        steps=120,
        max_prompt=100,
        max_completion=120,
        log_every=20,
        save_every=40,
        gradient_checkpointing=False,
    )
    train_sft(str(untaught), lessons, folder / "sft", settings)
    return School(data, lessons, untaught, folder / "sft")


GRPO = TINY.override(max_prompt=100, max_completion=110, steps=4, eval_every=2, learning_rate=1e-3)


def train(
    school: School, out: Path, settings: Settings = GRPO, say: Callable[[str], None] = print, trainer_class: Any = None
) -> Path:
    """GRPO at this school."""
    from finer_sql_lib.training.grpo import GrpoTask, train_grpo

    return train_grpo(GrpoTask(str(school.model), school.train, out, school.held_out), settings, say, trainer_class)


def child(school: School, out: Path, *launcher: str, **changes: object) -> subprocess.Popen[str]:
    """The same in a process of its own, under a launcher such as ``accelerate launch`` if one is given."""
    given = json.dumps({"folder": str(school.data.parent), "out": str(out), "changes": changes})
    command = [*(launcher or (sys.executable,)), str(Path(__file__)), given]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONWARNINGS": "ignore"}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def write_data(folder: Path) -> Path:
    shutil.copytree(HAND_WRITTEN, folder)
    rows = json.loads((folder / "dev.json").read_text(encoding="utf-8"))
    (folder / "dev_gold.sql").unlink()
    (folder / "train_spider.json").write_text(json.dumps([rows[number] for number in TAUGHT]), encoding="utf-8")
    (folder / "train_others.json").write_text("[]", encoding="utf-8")
    (folder / "dev.json").write_text(json.dumps([rows[number] for number in HELD_OUT]), encoding="utf-8")
    return folder


def write_lessons(benchmark: Benchmark, path: Path) -> Path:
    lines = []
    for number, question in zip(TAUGHT, benchmark.questions, strict=True):
        thought, answers = ANSWERS[number]
        for sql in answers:
            lines.append(json.dumps({"prompt": question.text, "completion": render_completion(thought, sql)}))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


if __name__ == "__main__":
    from finer_sql_lib.training.model import leave_processes

    arguments = json.loads(sys.argv[1])
    place = Path(arguments["folder"])
    train(
        School(place / "data", place / "lessons.jsonl", place / "untaught", place / "sft"),
        Path(arguments["out"]),
        GRPO.override(**arguments["changes"]),
    )
    leave_processes()
