"""Lessons for small, on two cores: ``python -m sample_lab.small_sft LESSONS OUT``.

An adapter of small-sft's form learns from LESSONS, a file of `finer-sql lessons`: a new one on small-base, or that of
``--adapter`` further. So one source of lessons follows another. Lessons of one database come in groups, whose prompts
begin alike and are read as a tree (:mod:`sample_lab.prefix_sharing`): one pass over Spider's train split reads 3.7
million tokens instead of 6.7. The same command again goes on where it stopped.
"""

from __future__ import annotations

import argparse
import math
import random
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import torch
from peft import get_peft_model
from transformers import AutoModelForCausalLM

from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.runs import file_sha256, read_json_lines
from finer_sql_lib.sample.small import BASE, small_model
from finer_sql_lib.training.model import load_tokenizer, lora_config
from finer_sql_lib.training.settings import SMALL_SFT
from sample_lab.prefix_sharing import Pair
from sample_lab.prefix_sharing_sft import PrefixSharingSettings, train_prefix_sharing

GROUP: Final = 4
"""Lessons in a group, at most: sixteen read a third less, and an update of 64 is then about four databases."""


class LessonGroups:
    """The lessons of a file in groups of one database, dealt anew for every pass, as ``train_prefix_sharing`` asks.

    There are ``count`` of them, which go through all lessons ``passes`` times. Lessons whose prompts have over
    ``max_prompt`` tokens are left out, ``too_long`` of them. Raises ValueError where none is left, for passes that are
    none, and for a lesson without its db_id.
    """

    def __init__(self, file: Path, tokenizer: Any, *, max_prompt: int, passes: float, seed: int) -> None:
        if not passes > 0:
            raise ValueError(f"--passes is {passes}; it must be above 0")
        self._identity = {
            "lessons_sha256": file_sha256(file),
            "max_prompt": max_prompt,
            "group": GROUP,
            "passes": passes,
            "seed": seed,
        }
        self._by_database = defaultdict[str, list[Pair]](list)
        self.too_long = 0
        for number, row in read_json_lines(file):
            if "db_id" not in row:
                raise ValueError(f"{file}, line {number}: no db_id; a file of `finer-sql lessons` has it")
            *prompt, answer = row["messages"]
            ids = template_ids(tokenizer, prompt)
            if len(ids) > max_prompt:
                self.too_long += 1
            else:
                completion = tokenizer(answer["content"], add_special_tokens=False)["input_ids"]
                self._by_database[row["db_id"]].append((ids, [*completion, tokenizer.eos_token_id]))
        if not self._by_database:
            raise ValueError(f"{file} has no lesson within {max_prompt} tokens")
        self._dealt_once = cache(self._dealt)
        self._in_a_pass = len(self._dealt_once(0))
        self.count = math.ceil(passes * self._in_a_pass)

    def identity(self) -> dict[str, Any]:
        """The file and how it is dealt."""
        return self._identity

    def group(self, index: int) -> Sequence[Pair]:
        """The group number ``index`` of all passes, one after the other."""
        number, place = divmod(index, self._in_a_pass)
        return self._dealt_once(number)[place]

    def _dealt(self, number: int) -> list[list[Pair]]:
        rng = random.Random(f"{self._identity['seed']}/{number}")
        groups = []
        for _, lessons in sorted(self._by_database.items()):
            mixed, count = rng.sample(lessons, len(lessons)), math.ceil(len(lessons) / GROUP)
            groups += [mixed[start::count] for start in range(count)]  # of nearly one size
        return rng.sample(groups, len(groups))


def new_adapter(base: Path, folder: Path) -> Path:
    """``folder`` with an adapter of small-sft's form that changes nothing yet, the same each time."""
    torch.manual_seed(SMALL_SFT.seed)
    network = AutoModelForCausalLM.from_pretrained(base, dtype="float32")
    get_peft_model(network, lora_config(SMALL_SFT)).save_pretrained(folder)
    return folder


def teach(base: Path, lessons: Path, out: Path, passes: float, learning_rate: float, adapter: Path | None) -> Path:
    """The folder of the adapter that went through all lessons ``passes`` times, in updates of 64 lessons at most; the
    next pass fills the last.

    Batch, warm-up (a fifth of a short training) and the longest prompt are those of ``SMALL_SFT``; then the learning
    rate falls on a line. Raises ValueError as :class:`LessonGroups`, RunError where ``out`` belongs to other lessons,
    passes or settings.
    """
    source = LessonGroups(
        lessons, load_tokenizer(str(base)), max_prompt=SMALL_SFT.max_prompt, passes=passes, seed=SMALL_SFT.seed
    )
    print(f"{source.count} groups; {source.too_long} prompts have more than {SMALL_SFT.max_prompt} tokens")
    accumulation = SMALL_SFT.batch // GROUP
    steps = math.ceil(source.count / accumulation)
    warmup = min(SMALL_SFT.warmup, steps // 5)
    settings = PrefixSharingSettings(
        steps=steps,
        groups=1,
        accumulation=accumulation,
        learning_rate=learning_rate,
        warmup=warmup,
        decay=1 - warmup / steps,
        weight_decay=0.0,
        bfloat16=None,
        save_every=5,
        keep_checkpoints=1,
        log_every=1,
        seed=SMALL_SFT.seed,
    )
    with tempfile.TemporaryDirectory() as folder:
        return train_prefix_sharing(base, source, out, settings, adapter=adapter or new_adapter(base, Path(folder)))


def main() -> None:
    """Teach an adapter."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lessons", type=Path, help="lessons.jsonl of `finer-sql lessons`")
    parser.add_argument("out", type=Path)
    parser.add_argument("--adapter", type=Path, help="folder of an adapter on small-base, which learns further")
    parser.add_argument("--passes", type=float, default=1.0, help="how often all lessons are gone through")
    parser.add_argument("--learning-rate", type=float, default=SMALL_SFT.learning_rate)
    options = parser.parse_args()
    teach(small_model(BASE), options.lessons, options.out, options.passes, options.learning_rate, options.adapter)


if __name__ == "__main__":
    main()
