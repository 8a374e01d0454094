"""An adapter merged by the formula alone is what peft merges, and what peft computes without merging."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.sample.lora import merge_lora
from tests.tiny_model import build_tiny_model

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")
peft = pytest.importorskip("peft", reason="peft is not installed: pip install -e '.[train]'")

IDS = [[1, 5, 9, 200, 31, 2, 77]]


def load(folder: Path) -> Any:
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()


def logits(model: Any) -> Any:
    with torch.inference_mode():
        return model(torch.tensor(IDS)).logits


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_model(tmp_path_factory.mktemp("base"))


@pytest.fixture(scope="module")
def adapter(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of all linear layers, with a B that is not zero, in bfloat16 as the kept ones are."""
    folder = tmp_path_factory.mktemp("adapter")
    torch.manual_seed(1)
    config = peft.LoraConfig(r=4, lora_alpha=8, target_modules="all-linear", task_type="CAUSAL_LM")
    model = peft.get_peft_model(load(base), config)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "lora_B" in name:
                parameter.normal_(std=0.1)
    model.to(torch.bfloat16).save_pretrained(folder)
    return folder


def test_the_weights_are_those_that_peft_merges(base: Path, adapter: Path) -> None:
    ours, theirs = load(base), peft.PeftModel.from_pretrained(load(base), adapter).merge_and_unload()
    before = {name: weight.clone() for name, weight in ours.named_parameters()}
    merge_lora(ours, adapter)
    merged = dict(ours.named_parameters())
    for name, weight in theirs.named_parameters():
        assert torch.equal(merged[name], weight), name
    assert sum(not torch.equal(merged[name], weight) for name, weight in before.items()) == 2 * 7


def test_the_logits_are_those_of_base_and_adapter_side_by_side(base: Path, adapter: Path) -> None:
    ours, unmerged = load(base), peft.PeftModel.from_pretrained(load(base), adapter)
    plain = logits(ours)
    merge_lora(ours, adapter)
    torch.testing.assert_close(logits(ours), logits(unmerged.eval()), rtol=1e-4, atol=1e-4)
    assert (logits(ours) - plain).abs().max() > 0.1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"use_dora": True}, r"not a plain LoRA \(use_dora\)"),
        ({"modules_to_save": ["lm_head"]}, r"not a plain LoRA \(modules_to_save\)"),
        ({"bias": "all"}, r"not a plain LoRA \(LORA, bias all\)"),
    ],
)
def test_an_adapter_of_another_kind_is_refused(
    base: Path, adapter: Path, tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    config = json.loads((adapter / "adapter_config.json").read_text()) | change
    (tmp_path / "adapter_config.json").write_text(json.dumps(config))
    with pytest.raises(ValueError, match=message):
        merge_lora(load(base), tmp_path)


def test_an_adapter_of_another_model_is_refused(adapter: Path, tmp_path: Path) -> None:
    smaller = load(build_tiny_model(tmp_path, layers=1))
    with pytest.raises(ValueError, match=r"changes base_model.*\.layers\.1\..*, which the model does not have"):
        merge_lora(smaller, adapter)
