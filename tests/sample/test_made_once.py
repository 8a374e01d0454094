"""A folder that is made once: by one of two processes, again after damage, and never half."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from finer_sql_lib.runs.cache import cache_folder
from finer_sql_lib.sample.made_once import MANIFEST, facts_of, is_whole, made_once

FACTS = {"name": "bread"}
BAKER = """
import sys, time
from pathlib import Path
from finer_sql_lib.runs.cache import cache_folder
from finer_sql_lib.sample.made_once import made_once
def make(folder):
    with (Path(sys.argv[1]).parent / "ovens").open("a") as ovens:
        ovens.write("lit ")
    (folder / "loaf").write_text("half")
    time.sleep(0.5)
    (folder / "loaf").write_text("whole")
print((made_once(Path(sys.argv[1]), make, {}) / "loaf").read_text())
"""


class Baker:
    """Writes one file, and counts how often it was asked to."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, folder: Path) -> None:
        self.times += 1
        assert list(folder.iterdir()) == []
        (folder / "loaf").write_text("whole")


def test_it_is_made_the_first_time_only(tmp_path: Path) -> None:
    baker, folder = Baker(), tmp_path / "cache" / "bread"
    for _ in range(2):
        assert made_once(folder, baker, FACTS) == folder
    assert baker.times == 1
    assert (folder / "loaf").read_text() == "whole"
    assert facts_of(folder) == FACTS
    assert facts_of(tmp_path) == {}


@pytest.mark.parametrize("damage", ["cut", "changed", "gone", "unsealed", "torn", "odd", "empty"])
def test_a_damaged_folder_is_made_again(tmp_path: Path, damage: str) -> None:
    baker, folder = Baker(), tmp_path / "bread"
    made_once(folder, baker, FACTS)
    loaf, manifest = folder / "loaf", folder / MANIFEST
    {
        "cut": lambda: loaf.write_text("who"),
        "changed": lambda: loaf.write_text("whale"),  # of the same size
        "gone": loaf.unlink,
        "unsealed": manifest.unlink,
        "torn": lambda: manifest.write_text(manifest.read_text()[:20]),
        "odd": lambda: manifest.write_text("[1]"),
        "empty": lambda: manifest.write_text("{}"),
    }[damage]()
    assert not is_whole(folder)
    made_once(folder, baker, FACTS)
    assert baker.times == 2
    assert is_whole(folder)


def test_what_fails_on_the_way_leaves_nothing_that_counts(tmp_path: Path) -> None:
    folder = tmp_path / "bread"

    def burn(place: Path) -> None:
        (place / "loaf").write_text("black")
        raise RuntimeError("burnt")

    with pytest.raises(RuntimeError, match="burnt"):
        made_once(folder, burn, FACTS)
    assert not folder.exists()
    baker = Baker()  # finds an empty folder, though the one before left a file
    assert (made_once(folder, baker, FACTS) / "loaf").read_text() == "whole"
    assert {path.name for path in tmp_path.iterdir()} == {"bread", ".bread.lock"}


def test_of_two_processes_one_makes_it_and_both_have_it(tmp_path: Path) -> None:
    command = (sys.executable, "-c", BAKER, str(tmp_path / "bread"))
    bakers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [baker.communicate()[0].strip() for baker in bakers] == ["whole", "whole"]
    assert (tmp_path / "ovens").read_text() == "lit "


def test_a_place_that_cannot_be_written_is_named_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match=r"cannot write into .*file/cache .*XDG_CACHE_HOME"):
        made_once(tmp_path / "file" / "cache" / "bread", Baker(), FACTS)


def test_without_a_home_nothing_is_made_where_the_user_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(OSError, match=r"no home folder for ~/\.cache/bread; name one .*XDG_CACHE_HOME"):
        made_once(Path("~/.cache/bread"), Baker(), FACTS)
    assert list(tmp_path.iterdir()) == []


def test_caches_are_where_the_system_wants_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "finer-sql"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")  # which the specification has ignored
    assert cache_folder() == Path.home() / ".cache" / "finer-sql"


def test_the_manifest_is_for_people_too(tmp_path: Path) -> None:
    made = json.loads((made_once(tmp_path / "bread", Baker(), FACTS) / MANIFEST).read_text())
    assert made["facts"] == FACTS
    assert list(made["sha256"]) == ["loaf"]
