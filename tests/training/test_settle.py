"""What fits a GPU, and what is decided for settings that leave it to the machine."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from finer_sql_lib.runs.manifest import differences
from finer_sql_lib.training.fit import SHAPES, Shape, fits, memory_parts, shape_of
from finer_sql_lib.training.settings import SMALL_SFT, SPIDER_3B, TINY, Settings
from finer_sql_lib.training.settle import as_begun, chosen_way, settle, sharding


@pytest.mark.parametrize("name", SHAPES)
def test_parameters_are_those_of_the_sizes(name):
    shape = SHAPES[name]
    attention = 2 * shape.hidden**2 + 2 * shape.hidden * shape.keys + shape.hidden + 2 * shape.keys
    layer = attention + 3 * shape.hidden * shape.intermediate + 2 * shape.hidden
    assert shape.parameters == shape.vocabulary * shape.hidden + shape.layers * layer + shape.hidden


def test_a_folder_s_sizes_are_read_without_its_weights(tiny_model):
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(tiny_model)
    shape = shape_of(str(tiny_model))
    assert shape.parameters == sum(parameter.numel() for parameter in model.parameters())
    assert (shape.layers, shape.hidden, shape.intermediate, shape.keys) == (2, 128, 256, 64)


def test_a_configuration_that_does_not_say_its_sizes_is_refused_with_the_way_out(tmp_path, tiny_model):
    from transformers import AutoTokenizer, GPT2Config, GPT2LMHeadModel

    GPT2LMHeadModel(GPT2Config(vocab_size=512, n_embd=32, n_layer=1, n_head=2)).save_pretrained(tmp_path)
    AutoTokenizer.from_pretrained(tiny_model).save_pretrained(tmp_path)
    with pytest.raises(
        ValueError, match=r"sizes \(intermediate_size is missing\).*; to train it, give --dtype and --vllm"
    ):
        shape_of(str(tmp_path))


def test_adapters_are_counted_as_peft_makes_them(tiny_model):
    peft = pytest.importorskip("peft")
    from transformers import AutoModelForCausalLM

    config = peft.LoraConfig(r=8, target_modules="all-linear", task_type="CAUSAL_LM")
    adapted = peft.get_peft_model(AutoModelForCausalLM.from_pretrained(tiny_model), config)
    trained = sum(parameter.numel() for parameter in adapted.parameters() if parameter.requires_grad)
    assert shape_of(str(tiny_model)).adapter_parameters(8) == trained


def test_what_a_step_keeps_for_gradients_is_no_less_than_torch_keeps(tiny_model):
    """Counted on a CPU, whose attention keeps its weights too: so without those, of a model with checkpointing."""
    import torch
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(tiny_model, dtype=torch.float32).train()
    model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    kept = {}

    def keep(tensor):
        kept[tensor.untyped_storage().data_ptr()] = tensor
        return tensor

    ids = torch.zeros((2, 64), dtype=torch.long)
    weights = {parameter.untyped_storage().data_ptr() for parameter in model.parameters()}
    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor), torch.autocast("cpu", torch.bfloat16):
        model.model(ids, use_cache=False)
    counted = sum(tensor.numel() * tensor.element_size() for key, tensor in kept.items() if key not in weights)
    settings = replace(TINY, micro_batch=2, max_prompt=40, max_completion=24, gradient_checkpointing=True)
    parts = memory_parts(shape_of(str(tiny_model)), settings, 1)
    assert counted / 2**30 <= parts["activations"]


def test_the_parts_of_the_cards_recipe():
    published = SPIDER_3B.override(dtype="bfloat16", vllm="none")
    parts = memory_parts(SHAPES["3B"], published, 48)
    assert parts["weights"] + parts["gradients"] + parts["optimizer"] == pytest.approx(23.0, abs=0.05)
    assert parts["reference model"] == pytest.approx(parts["weights"])
    assert 30 < sum(parts.values()) < 48  # it was trained on a card of 48 GB


@pytest.mark.parametrize(
    ("model", "card", "way", "dtype", "rounding", "lora"),
    [
        ("0.5B", 24, "float32 weights, vLLM beside", "float32", "nearest", 0),
        ("1.5B", 24, "bfloat16 weights, stochastic rounding, no vLLM", "bfloat16", "stochastic", 0),
        ("3B", 24, "LoRA 32, no vLLM", "bfloat16", "nearest", 32),
        ("3B", 48, "bfloat16 weights, stochastic rounding, vLLM in turns", "bfloat16", "stochastic", 0),
    ],
)
def test_the_most_exact_way_that_fits_is_taken(model, card, way, dtype, rounding, lora):
    name, chosen = chosen_way(SHAPES[model], SPIDER_3B, card, card, has_vllm=True)
    assert (name, chosen.dtype, chosen.rounding, chosen.lora) == (way, dtype, rounding, lora)
    assert fits(SHAPES[model], chosen, card)


def test_where_nothing_fits_the_smallest_way_and_the_way_out_are_named():
    with pytest.raises(ValueError, match=r"fits the 8 GiB .* \(LoRA 32, no vLLM\) needs 1\d GiB; lower --micro-batch"):
        chosen_way(SHAPES["3B"], SPIDER_3B, 8, 8, has_vllm=False)
    with pytest.raises(ValueError, match=r"vLLM needs 11\.1 GiB beside the training, and has 7\.2 GiB"):
        chosen_way(SHAPES["3B"], SPIDER_3B.override(vllm="colocate", lora=32), 24, 24, has_vllm=True)


def test_vllm_takes_its_share_of_the_whole_card_and_not_of_what_is_free():
    _, chosen = chosen_way(SHAPES["0.5B"], SPIDER_3B, 32, 32, has_vllm=True)
    assert chosen.vllm == "colocate"
    _, chosen = chosen_way(SHAPES["0.5B"], SPIDER_3B, 32, 80, has_vllm=True)
    assert chosen.vllm == "none", "vLLM would take 24 of the 32 GiB"
    beside = SPIDER_3B.override(dtype="float32", vllm="colocate")
    with pytest.raises(
        ValueError, match=r"the 32 GiB that .* of which vLLM takes 24 \(0\.3 of the 80 GiB .* --vllm-mem"
    ):
        chosen_way(SHAPES["0.5B"], beside, 32, 80, has_vllm=True)
    adapters = SPIDER_3B.override(vllm="colocate", lora=32)
    with pytest.raises(ValueError, match=r"vLLM needs 11\.1 GiB .* has 9\.9 GiB \(0\.3 of the 33 GiB of the GPU\)"):
        chosen_way(SHAPES["3B"], adapters, 33, 33, has_vllm=True)
    _, chosen = chosen_way(SHAPES["3B"], adapters, 33, 40, has_vllm=True)
    assert chosen.vllm == "colocate", "it has 12 GiB"


def test_what_is_asked_for_is_kept():
    _, chosen = chosen_way(SHAPES["0.5B"], SPIDER_3B.override(dtype="bfloat16"), 80, 80, has_vllm=True)
    assert (chosen.dtype, chosen.rounding, chosen.vllm) == ("bfloat16", "nearest", "colocate")
    _, chosen = chosen_way(SHAPES["0.5B"], SPIDER_3B.override(vllm="none"), 80, 80, has_vllm=True)
    assert (chosen.dtype, chosen.vllm) == ("float32", "none")


def test_a_training_goes_on_as_it_was_begun():
    begun = SPIDER_3B.override(dtype="bfloat16", rounding="stochastic", vllm="colocate").identity()
    again = as_begun(SPIDER_3B, begun)
    assert (again.dtype, again.rounding, again.vllm, again.vllm_sleep) == ("bfloat16", "stochastic", "colocate", False)
    assert again.identity() == begun
    assert as_begun(SPIDER_3B.override(vllm="none"), begun).vllm == "none"
    earlier = {"dtype": "bfloat16", "vllm": "none", "lora": 0}  # of a version without the newer settings
    assert as_begun(SPIDER_3B, earlier).rounding == "nearest"


@pytest.mark.parametrize(
    ("asked", "differing"),
    [
        ({}, []),
        ({"lora": 16}, ["settings lora: 0 there, 16 now"]),
        ({"lora": 16, "vllm": "colocate"}, ["settings lora: 0 there, 16 now"]),
        ({"vllm_sleep": True}, ["settings vllm_sleep: None there, True now"]),
        (
            {"rounding": "stochastic"},
            ["settings dtype: 'float32' there, 'bfloat16' now", "settings rounding: None there, 'stochastic' now"],
        ),
    ],
)
def test_what_is_asked_for_on_going_on_is_refused_and_not_dropped(tmp_path, tiny_model, asked, differing):
    begun = {"settings": SPIDER_3B.override(dtype="float32", vllm="colocate").identity()}
    (tmp_path / "run.json").write_text(json.dumps({"identity": begun}))
    again = settle(SPIDER_3B.override(**asked), str(tiny_model), tmp_path, print)
    assert differences(begun, {"settings": again.identity()}) == differing


def test_stochastic_rounding_asks_for_bfloat16_weights(tmp_path, tiny_model, monkeypatch):
    asked = SPIDER_3B.override(rounding="stochastic")
    name, chosen = chosen_way(SHAPES["0.5B"], asked, 80, 80, has_vllm=False)  # where float32 fits
    assert (name, chosen.dtype) == ("bfloat16 weights, stochastic rounding, no vLLM", "bfloat16")
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    with pytest.raises(ValueError, match=r"no GPU here: weights on a CPU are float32.*leave out --rounding stochastic"):
        settle(asked, str(tiny_model), tmp_path, print)
    begun = SPIDER_3B.override(dtype="bfloat16", rounding="stochastic", vllm="none")
    (tmp_path / "run.json").write_text(json.dumps({"identity": {"settings": begun.identity()}}))
    assert settle(asked, str(tiny_model), tmp_path, print) == begun


def test_without_a_gpu_it_is_float32_and_no_vllm(tmp_path, tiny_model, monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    settled = settle(SPIDER_3B, str(tiny_model), tmp_path, print)
    assert (settled.dtype, settled.vllm) == ("float32", "none")
    (tmp_path / "run.json").write_text(json.dumps({"identity": {"settings": {"dtype": "bfloat16", "vllm": "none"}}}))
    assert settle(SPIDER_3B, str(tiny_model), tmp_path, print).dtype == "bfloat16"


def test_a_launcher_that_splits_weights_is_known_by_its_environment(monkeypatch):
    assert sharding() == ""
    monkeypatch.setenv("ACCELERATE_USE_DEEPSPEED", "true")
    assert sharding() == "deepspeed"


def test_settings_that_older_runs_do_not_know_are_left_out_at_their_old_meaning():
    identity = SMALL_SFT.identity()
    assert not {"rounding", "vllm_sleep", "least_changed"} & set(identity)
    assert identity["vllm"] == "none"
    with pytest.raises(ValueError, match="only bfloat16 weights need it"):
        Settings(dtype="float32", rounding="stochastic")
    with pytest.raises(ValueError, match="least_changed is 2"):
        Settings(least_changed=2)


def test_a_shape_is_enough_for_a_plan():
    tiny = Shape(1000, 1, 8, 16, 4, 32)
    assert fits(tiny, TINY, 2)
