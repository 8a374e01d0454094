"""What this machine has, what can run on it, and what to install for the rest."""

from __future__ import annotations

from pathlib import Path

from packaging.requirements import Requirement

from finer_sql_lib.notebook.machine import (
    ABILITIES,
    Gpu,
    ability_table,
    install_command,
    machine_table,
    missing,
    package_table,
    parse_gpus,
    requirements,
)


def test_gpus_are_read_from_the_drivers_listing() -> None:
    listing = "NVIDIA H200, 143771, 570.1\nA, B, 8192, 1.0\nGrace, [N/A], 2\n"
    assert parse_gpus(listing) == [
        Gpu("NVIDIA H200", 143771 / 1024, "570.1"),
        Gpu("A, B", 8.0, "1.0"),
        Gpu("Grace", 0.0, "2"),
    ]
    assert parse_gpus("") == []


def test_what_needs_a_gpu_needs_one_that_is_large_enough() -> None:
    large = {ability.what for ability in ABILITIES if ability.gpu_gib}
    assert large
    for gpus, lacking in (([], large), ([Gpu("small", 4.0, "1")], large), ([Gpu("big", 140.0, "1")], set())):
        table = ability_table(gpus)
        without = set(table[table["missing"].str.contains(r"\bGPU\b")]["what"])
        assert without == lacking
        assert set(table["here"]) <= {"yes", "no"}
        assert ((table["here"] == "no") == (table["to get it"] != "")).all()


def test_missing_packages_are_named_with_what_is_wrong() -> None:
    needed = [Requirement("numpy>=1"), Requirement("numpy<1"), Requirement("no-such-package-at-all")]
    lacking = missing(needed)
    assert lacking[0].startswith("numpy<1 (here ")
    assert lacking[1:] == ["no-such-package-at-all"]


def test_an_extra_brings_those_it_names() -> None:
    names = {needed.name for needed in requirements("train")}
    assert {"torch", "trl", "peft"} <= names
    assert "finer-sql" not in names
    assert "papermill" in {needed.name for needed in requirements("")}
    assert install_command("") == "pip install -e ."


def test_the_tables_name_every_package_once(tmp_path: Path) -> None:
    packages = package_table()
    assert packages["package"].is_unique
    assert packages.loc[packages["extra"] == "base", "fits"].all()
    here = machine_table(tmp_path / "not" / "there" / "yet").set_index("what")["here"]
    assert float(str(here["memory"]).split()[0]) > 0.1
    assert str(here["free disk space for runs"]).endswith("GiB")
