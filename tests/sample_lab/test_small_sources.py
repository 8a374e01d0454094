"""What a source brings is asked fairly: the same lessons of Spider in every arm, and none of them before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("peft", reason="needs the train extra")

from sample_lab import small_sources

TAUGHT = list[tuple[str, int, Path | None]]


@pytest.fixture
def course(tmp_path: Path) -> Path:
    for name in ("made-up", "bird", "lab", "spider"):
        # a line separator that is none in JSON lines
        lines = "".join(json.dumps({"id": f"{name} {n} \u2028"}, ensure_ascii=False) + "\n" for n in range(3_000))
        (tmp_path / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path


@pytest.fixture
def taught(monkeypatch: pytest.MonkeyPatch) -> TAUGHT:
    """What was taught, in order: the lessons, how many of them, from which adapter on."""
    calls: TAUGHT = []

    def teach(_: Path, lessons: Path, out: Path, passes: float, __: float, adapter: Path | None) -> Path:
        count = len(lessons.read_bytes().split(b"\n")) - 1
        calls.append((lessons.name, round(passes * count), adapter))
        return out / "model"

    monkeypatch.setattr(small_sources, "teach", teach)
    return calls


@pytest.mark.parametrize("source", small_sources.SOURCES)
def test_spider_comes_last_and_alike(course: Path, taught: TAUGHT, source: str) -> None:
    out = course / "out"
    assert small_sources.teach_source(Path("base"), course, out, source) == out / source / "model"
    first = "spider-before.jsonl" if source == "spider" else f"{source}.jsonl"
    before = [] if source == "none" else [(first, 1_000, None)]
    start = out / f"{source}-before/model" if before else None
    assert taught == [*before, ("spider.jsonl", 1_500, start)]


def test_no_lesson_of_spider_is_in_both_files(course: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    files = small_sources.split_spider(course, tmp_path_factory.mktemp("out"))
    before, after = (file.read_bytes().splitlines() for file in files)
    assert (len(before), len(after)) == (1_000, 2_000)
    assert {*before, *after} == {*(course / "spider.jsonl").read_bytes().splitlines()}
