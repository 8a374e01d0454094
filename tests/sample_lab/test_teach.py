"""The whole way of the small checkpoints in a few steps: vocabulary, model, three SFT stages, GRPO, exports."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

pytest.importorskip("trl", reason="needs the train extra")

from finer_sql_lib.generation import Sampling, Transformers
from finer_sql_lib.prompts.build import PromptSettings, build_prompts
from finer_sql_lib.runs import RunError
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.sample.kept import EARLIER_LOGS, LOG
from sample_lab.teach import FULL, SMOKE, teach

pytestmark = pytest.mark.filterwarnings("ignore")  # torch's and TRL's own

LARGEST = 25 * 2**20
"""Bytes of a checkpoint at most, so that it can be kept in git."""


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Path]]:
    out = tmp_path_factory.mktemp("tiny")
    return out, teach("bird", out, SMOKE, say=lambda _: None)


def test_both_checkpoints_are_whole_and_load(taught: tuple[Path, dict[str, Path]]) -> None:
    from safetensors import safe_open

    assert set(taught[1]) == {"tiny-bird-sft", "tiny-bird"}
    for folder in taught[1].values():
        weights = folder / "model.safetensors"
        assert weights.stat().st_size < LARGEST
        with safe_open(weights, "pt") as tensors:
            assert {str(tensors.get_tensor(name).dtype) for name in list(tensors.keys())} == {"torch.bfloat16"}
        prompts = build_prompts(sample_benchmark("sample-bird").questions[:2], PromptSettings(agg_hint=False))
        model = Transformers(str(folder), device="cpu")
        (batch,) = model.generate(prompts, Sampling(n=3, temperature=1.0, max_tokens=5, seed=0))
        assert len(batch) == 6


def test_every_stage_leaves_its_log(taught: tuple[Path, dict[str, Path]]) -> None:
    start, last = taught[1]["tiny-bird-sft"], taught[1]["tiny-bird"]
    files = {stage: start / file for stage, file in EARLIER_LOGS.items()}
    files |= {"late": start / LOG, "grpo": last / LOG}
    logs = {stage: json.loads(file.read_text(encoding="utf-8")) for stage, file in files.items()}
    steps = {stage: log["global_step"] for stage, log in logs.items()}
    assert steps == {stage: getattr(SMOKE, stage).steps for stage in ("names", "sft", "late", "grpo")}
    assert any("rewards/memory_reward/mean" in entry for entry in logs["grpo"]["log_history"])


def test_a_second_call_goes_on_where_the_first_ended(taught: tuple[Path, dict[str, Path]]) -> None:
    out, folders = taught
    weights = {name: (folder / "model.safetensors").read_bytes() for name, folder in folders.items()}
    shutil.rmtree(folders["tiny-bird"])
    said: list[str] = []
    teach("bird", out, SMOKE, say=said.append)
    assert [line for line in said if not line.startswith("finished already")] == []
    assert {name: (folder / "model.safetensors").read_bytes() for name, folder in folders.items()} == weights


def test_another_course_does_not_go_on_in_the_same_folder(taught: tuple[Path, dict[str, Path]]) -> None:
    with pytest.raises(RunError):
        teach("bird", taught[0], FULL, say=lambda _: None)
