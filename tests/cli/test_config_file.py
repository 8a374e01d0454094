"""Options out of a YAML file, tried on a command made up here and on a real one."""

from __future__ import annotations

from pathlib import Path

import pytest

from finer_sql_lib.cli.config_file import as_given, read_mapping
from tests.cli.test_options import Bake, Oven, command_of
from tests.conftest import Cli


def written(folder: Path, text: str) -> Path:
    file = folder / "options.yaml"
    file.write_text(text)
    return file


def test_a_file_gives_what_the_command_line_does_not(tmp_path: Path) -> None:
    run, calls = command_of(Bake)
    file = written(tmp_path, "out: x\nn: 5\nfan: true\nlayers: [cream, nuts]\nphoto: [a, b]\nkg: 1.5\nmax_heat: 190\n")
    assert run("plum", "--config", file, "-n", "7").exit_code == 0
    oven = Oven(max_heat=190, hidden="wood", fan=True)
    assert calls == [
        Bake("plum", Path("x"), 7, oven, layers=("cream", "nuts"), photo=(Path("a"), Path("b")), weight=1.5)
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("frosting: 1\n", "has no option 'frosting'"),
        ("config: other.yaml\n", "has no option 'config'"),
        ("- a\n- b\n", "must hold options, as in"),
        ("a: [\n", "is not YAML"),
        ("n: 2\nn: 3\n", "'n' is given twice"),
        ("max-heat: 2\nmax_heat: 3\n", "gives 'max_heat' twice, under two spellings"),
        ("cake: yes\n", "'cake' is no switch, and has the value true"),
        ("n: yes\n", "'n' is no switch, and has the value true"),
        ("no-fan: true\n", "'no-fan' is written the other way round, `fan: false`"),
    ],
)
def test_a_file_that_holds_something_else_is_refused(tmp_path: Path, text: str, said: str) -> None:
    run, calls = command_of(Bake)
    result = run("plum", "--out", "x", "--config", written(tmp_path, text))
    assert isinstance(result.exception, ValueError)
    assert said in str(result.exception)
    assert calls == []


def test_a_file_that_cannot_be_read_is_named_with_its_option(tmp_path: Path) -> None:
    run, _ = command_of(Bake)
    (tmp_path / "latin.yaml").write_bytes(b"n: \xff")
    for name, said in (("none.yaml", "cannot be read: No such file"), ("latin.yaml", "is not UTF-8")):
        result = run("plum", "--out", "x", "--config", tmp_path / name)
        assert str(result.exception).startswith(f"--config {tmp_path / name} {said}")


def test_an_object_in_a_file_is_the_json_that_vllm_reads(tmp_path: Path) -> None:
    text = "model: m\nengine: {compilation_config: {mode: 0}, max_num_seqs: 4, enforce_eager: true}\n"
    assert as_given(read_mapping(written(tmp_path, text))["engine"], is_repeated=True) == [
        'compilation_config={"mode": 0}', "max_num_seqs=4", "enforce_eager=true"
    ]  # fmt: skip


def test_values_are_checked_like_those_of_the_command_line(tmp_path: Path, cli: Cli) -> None:
    run, calls = command_of(Bake)
    assert run("plum", "--out", "x", "--config", written(tmp_path, "shape: oval\n")).exit_code == 2
    assert calls == []
    file = written(tmp_path, "model: m/m\ndata: .\nrun: r\nbackend: transformers\nengine: {max_num_seqs: 64}\n")
    code, _, err = cli("generate", "--config", file)
    assert (code, "--engine is of backend vllm, not of transformers" in err) == (2, True)
