"""``finer-sql fit``: tables, one card, JSON, and what it refuses."""

from __future__ import annotations

import json

import pytest

from tests.conftest import Cli


def test_the_table_names_a_way_for_every_model_and_card(cli: Cli) -> None:
    code, out, err = cli("fit")
    assert code == 0, err
    assert all(text in out for text in ("0.5B", "1.5B", "3B", "12 GiB", "80 GiB", "nothing", "float32", "LoRA 32"))


def test_one_card_shows_the_parts(cli: Cli) -> None:
    code, out, err = cli("fit", "--model", "3B", "--gpu", "48", "--max-completion", "1024")
    assert code == 0, err
    assert all(text in out for text in ("Adam", "reference", "sampling", "taken", "needs 10.0 at least"))


def test_the_same_for_a_program(cli: Cli) -> None:
    code, out, _ = cli("fit", "--model", "1.5B", "--gpu", "24", "--json")
    assert code == 0
    (plan,) = json.loads(out)
    assert plan["gpu_gib"] == 24
    assert [way["fits"] for way in plan["ways"]].index(True) > 0
    assert all(way["gib"] == pytest.approx(sum(way["parts"].values())) for way in plan["ways"])


@pytest.mark.parametrize("gpu", ["big", "0", "24,-1", "inf", "24,nan"])
def test_a_card_of_no_size_is_refused(cli: Cli, gpu: str) -> None:
    code, _, err = cli("fit", "--gpu", gpu)
    assert code == 2
    assert "--gpu wants GiB" in err
