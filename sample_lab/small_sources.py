"""What a source of lessons brings where Spider's are few: ``python -m sample_lab.small_sources COURSE OUT SOURCE``.

COURSE is the folder of :mod:`sample_lab.small_course`. A new adapter learns from a thousand lessons of SOURCE and then
from 1,500 of Spider's, which are the same for every source; for ``none`` from these alone. OUT/SOURCE/model is the
adapter. The same command again goes on where it stopped.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from finer_sql_lib.sample.small import BASE, small_model
from finer_sql_lib.training.settings import SMALL_SFT
from sample_lab.small_sft import teach

BEFORE: Final = 1_000
"""Lessons of a source."""

SPIDER: Final = 1_500
"""Lessons of Spider after them."""

SOURCES: Final = ("none", "made-up", "bird", "lab", "spider")


def split_spider(course: Path, out: Path) -> tuple[Path, Path]:
    """Files with every third of Spider's lessons, which come before, and with the others."""
    lessons = (course / "spider.jsonl").read_bytes().splitlines(keepends=True)
    files = out / "spider-before.jsonl", out / "spider.jsonl"
    files[0].write_bytes(b"".join(lessons[::3]))
    files[1].write_bytes(b"".join(line for place, line in enumerate(lessons) if place % 3))
    return files


def teach_source(base: Path, course: Path, out: Path, source: str) -> Path:
    """The folder of the adapter that SOURCE and Spider have taught."""
    out.mkdir(parents=True, exist_ok=True)
    spider_before, spider = split_spider(course, out)
    adapter = None
    if source != "none":
        lessons = spider_before if source == "spider" else course / f"{source}.jsonl"
        adapter = teach(
            base, lessons, out / f"{source}-before", BEFORE / _lines(lessons), SMALL_SFT.learning_rate, None
        )
    return teach(base, spider, out / source, SPIDER / _lines(spider), SMALL_SFT.learning_rate, adapter)


def _lines(file: Path) -> int:
    return len(file.read_bytes().splitlines())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("course", type=Path, help="folder of sample_lab.small_course")
    parser.add_argument("out", type=Path)
    parser.add_argument("source", choices=SOURCES, help="what comes before Spider")
    options = parser.parse_args()
    teach_source(small_model(BASE), options.course, options.out, options.source)
