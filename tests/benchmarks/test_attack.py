"""The runner of attacks tells what held from what hung, broke or died, and the page has the counts of today."""

from __future__ import annotations

import os
import re
import signal
import time
from pathlib import Path

import pytest

from tests.benchmarks import attack, attack_execution
from tests.benchmarks.areas import Area


def hold(_folder: Path) -> bool:
    return True


def yield_(_folder: Path) -> bool:
    return False


def break_(folder: Path) -> bool:
    raise OSError(f"no room in {folder.name}")


def hang(_folder: Path) -> bool:
    time.sleep(60)
    return True


def die(_folder: Path) -> bool:
    os.kill(os.getpid(), signal.SIGKILL)
    return True


AREAS = (
    Area("kept", {"one": hold, "two": hold}),
    Area("lost", {"yields": yield_, "breaks": break_, "holds": hold}),
    Area("hung", {"holds": hold, "hangs": hang, "never begun": hold}, deadline_s=4.0),
    Area("dead", {"dies": die, "never begun": hold}),
)


@pytest.mark.parametrize(
    ("area", "reasons"),
    [
        ("kept", ["", ""]),
        ("lost", ["did not hold", "OSError: no room in 1", ""]),
        ("hung", ["", "no result within 4 s, or the process died", "no result within 4 s, or the process died"]),
        ("dead", ["no result within 60 s, or the process died"] * 2),
    ],
)
def test_an_area_ends_by_its_deadline_whatever_is_in_it(tmp_path: Path, area: str, reasons: list[str]) -> None:
    (chosen,) = (each for each in AREAS if each.name == area)
    started = time.monotonic()
    assert [why for _name, why in attack.run(chosen, tmp_path)] == reasons
    assert time.monotonic() - started < 40


def test_the_page_has_the_counts_of_today() -> None:
    page = (Path(__file__).parents[2] / "docs" / "attacks.md").read_text(encoding="utf-8")
    counts = {name: int(count) for name, count in re.findall(r"^\| ([a-z ]+?) \| (\d+) \|", page, re.MULTILINE)}
    own = {area.name: len(area.tries) for area in attack_execution.AREAS}
    assert {name: counts.get(name) for name in own} == own
