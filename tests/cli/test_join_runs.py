"""``finer-sql join``: runs of parts become the run of the whole."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

import pytest

from finer_sql_lib.runs import load_run
from tests.conftest import HAND_WRITTEN, Cli
from tests.tiny_model import build_tiny_model

pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_model(tmp_path_factory.mktemp("tiny-qwen2"))


def arguments(model: Path, run: Path) -> tuple[object, ...]:
    sampling = ("-n", 3, "--max-tokens", 4)
    return ("generate", "--model", model, "--backend", "transformers", "--data", HAND_WRITTEN, "--run", run, *sampling)


def test_parts_become_the_run_of_the_whole(cli: Cli, model: Path, tmp_path: Path) -> None:
    parts = [tmp_path / f"part-{number}" for number in (1, 2)]
    for number, part in enumerate(parts, 1):
        assert cli(*arguments(model, part), "--limit", 7, "--shard", f"{number}/2")[0] == 0
    manifest = json.loads((parts[1] / "run.json").read_text())
    manifest["versions"] |= {"vllm": "0.1", "torch": "0.2"}  # as on another machine
    (parts[1] / "run.json").write_text(json.dumps(manifest))
    whole = tmp_path / "whole"
    code, out, err = cli("join", *parts, "--run", whole)
    assert code == 0, err
    assert "7 questions of 2 runs, 21 candidates" in out + err
    runs = [load_run(part) for part in parts]
    joined = load_run(whole)
    assert sorted(map(repr, joined.candidates())) == sorted(repr(c) for run in runs for c in run.candidates())
    assert joined.manifest["asked"] == list(range(7))
    assert joined.manifest["versions"]["vllm"] == "0.1"
    assert joined.manifest["versions"]["torch"] == f"0.2, {version('torch')}"
    spent = [run.manifest["generation"] for run in runs]
    for name in ("seconds", "tokens"):
        assert joined.manifest["generation"][name] == spent[0][name] + spent[1][name]
    assert joined.manifest["generation"]["machines"] == spent[0]["machines"]
    again = cli(*arguments(model, whole), "--limit", 8)
    assert "1 questions sampled now, 7 were there" in again[1], again
    assert cli("evaluate", "--data", HAND_WRITTEN, "--run", whole)[0] == 0


def test_what_is_no_part_is_refused(cli: Cli, model: Path, tmp_path: Path) -> None:
    for name, more in (("a", ()), ("b", ("--limit", 2)), ("c", ("--seed", 1)), ("d", ("--limit", 1))):
        assert cli(*arguments(model, tmp_path / name), "--limit", 3, *more)[0] == 0
    a, b, c, d = (tmp_path / name for name in "abcd")
    code, _, err = cli("join", a, b, "--run", tmp_path / "x")
    assert (code, f"{a} and {b} both hold questions 0, 1" in err) == (2, True), err
    code, _, err = cli("join", a, c, "--run", tmp_path / "x")
    assert (code, f"{c} was made with other arguments than {a} (sampling seed: 0 there, 1 now" in err) == (2, True), err
    assert not (tmp_path / "x").exists()
    code, _, err = cli("join", a, "--run", d)
    assert (code, f"run {d} holds candidates already" in err) == (2, True), err
    assert len(load_run(d).candidates()) == 3
