"""More lessons for small-sft, on two cores: ``python -m sample_lab.small_sft LESSONS OUT``.

Its adapter learns further from LESSONS, a file of `finer-sql lessons`. Lessons of one database come in groups, whose
prompts begin alike and are read as a tree (:mod:`sample_lab.prefix_sharing`): one pass over Spider's train split reads
2.5 million tokens instead of 6.7. The same command again goes on where it stopped.
"""

from __future__ import annotations

import argparse
import math
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.runs import file_sha256, read_json_lines
from finer_sql_lib.sample.small import BASE, SFT, adapter_dir, small_model
from finer_sql_lib.training.model import load_tokenizer
from finer_sql_lib.training.settings import SMALL_SFT
from sample_lab.prefix_sharing import Pair
from sample_lab.prefix_sharing_sft import PrefixSharingSettings, train_prefix_sharing

GROUP: Final = 16
"""Lessons in a group, at most: more would share more, and an update would be about fewer databases."""
SETTINGS: Final = PrefixSharingSettings(
    steps=1,  # as many as the passes have
    groups=1,
    accumulation=4,
    learning_rate=1e-3,
    warmup=10,
    decay=0.9,
    weight_decay=0.0,
    bfloat16=None,
    save_every=5,
    keep_checkpoints=1,
    log_every=1,
)
"""Half the learning rate of the lessons before; it falls from the warm-up on."""


class LessonGroups:
    """The lessons of a file in groups of one database, dealt anew for every pass, as ``train_prefix_sharing`` asks.

    Lessons whose prompts have over ``max_prompt`` tokens are left out, ``too_long`` of them. Raises ValueError where
    none is left, and for a lesson without its db_id.
    """

    def __init__(self, file: Path, tokenizer: Any, max_prompt: int, seed: int) -> None:
        self._identity = {"lessons_sha256": file_sha256(file), "max_prompt": max_prompt, "group": GROUP, "seed": seed}
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
        self.in_a_pass = len(self._dealt_once(0))

    def identity(self) -> dict[str, Any]:
        """The file and how it is dealt."""
        return self._identity

    def group(self, index: int) -> Sequence[Pair]:
        """The group number ``index`` of all passes, one after the other."""
        number, place = divmod(index, self.in_a_pass)
        return self._dealt_once(number)[place]

    def _dealt(self, number: int) -> list[list[Pair]]:
        rng = random.Random(f"{self._identity['seed']}/{number}")
        groups = []
        for _, lessons in sorted(self._by_database.items()):
            mixed, count = rng.sample(lessons, len(lessons)), math.ceil(len(lessons) / GROUP)
            groups += [mixed[start::count] for start in range(count)]  # of nearly one size
        return rng.sample(groups, len(groups))


def main() -> None:
    """Teach the adapter further."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lessons", type=Path, help="lessons.jsonl of `finer-sql lessons`")
    parser.add_argument("out", type=Path)
    parser.add_argument("--passes", type=int, default=1, help="how often all lessons are gone through")
    options = parser.parse_args()
    base = small_model(BASE)
    source = LessonGroups(options.lessons, load_tokenizer(str(base)), SMALL_SFT.max_prompt, SETTINGS.seed)
    print(
        f"{source.in_a_pass} groups; {source.too_long} lessons have longer prompts than {SMALL_SFT.max_prompt} tokens"
    )
    updates = math.ceil(options.passes * source.in_a_pass / (SETTINGS.groups * SETTINGS.accumulation))
    train_prefix_sharing(base, source, options.out, replace(SETTINGS, steps=updates), adapter=adapter_dir(SFT))


if __name__ == "__main__":
    main()
