"""Reading a shared beginning once: the same loss and gradients as plain training, and runs that stop and go on."""

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="needs the models extra")

import torch
from torch.nn import functional
from transformers import AutoModelForCausalLM, Qwen2Config, Qwen2ForCausalLM

from finer_sql_lib.runs import RunError
from finer_sql_lib.training.model import fast_bfloat16
from sample_lab import prefix_sharing
from sample_lab.prefix_sharing import collate, completion_loss
from sample_lab.prefix_sharing_sft import PrefixSharingSettings, train_prefix_sharing
from tests.tiny_model import build_tiny_model

VOCABULARY = 300


def _group(seed, shared=20, pairs=3):
    rng = random.Random(seed)
    draw = lambda least, most: [rng.randrange(VOCABULARY) for _ in range(rng.randint(least, most))]  # noqa: E731
    beginning = draw(shared, shared)
    return [(beginning + draw(2, 9), draw(2, 25)) for _ in range(pairs)]


def _model(**changes):
    sizes = {"hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 3}
    heads = {"num_attention_heads": 4, "num_key_value_heads": 2}
    torch.manual_seed(0)
    model = Qwen2ForCausalLM(Qwen2Config(vocab_size=VOCABULARY, **sizes, **{**heads, **changes}))
    with (
        torch.no_grad()
    ):  # at its first weights a model attends to everything alike, and a wrong mask would hardly show
        for parameter in model.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
    return model


def _plain_loss(model, groups):
    """Every whole sequence by itself, through the model's own forward pass."""
    losses = [
        functional.cross_entropy(
            model(torch.tensor([[*prompt, *completion]])).logits[0, len(prompt) - 1 : -1],
            torch.tensor(completion),
            reduction="none",
        )
        for group in groups
        for prompt, completion in group
    ]
    return torch.cat(losses).mean()


def _gradients(model, loss):
    model.zero_grad()
    loss.backward()
    return {name: parameter.grad.clone() for name, parameter in model.named_parameters()}


@pytest.mark.parametrize(
    "heads", [{}, {"num_key_value_heads": 4}, {"num_key_value_heads": 1}, {"tie_word_embeddings": True}]
)
@pytest.mark.parametrize(
    "groups",
    [
        pytest.param([_group(1), _group(2, shared=33)], id="two groups"),
        pytest.param([_group(1, pairs=4), _group(2, pairs=2)], id="groups of different sizes"),
        pytest.param([_group(3, pairs=1)], id="one pair"),
        pytest.param([[([1, 2, 3], [4, 5]), ([7, 2, 3], [4, 5, 6])]], id="nothing shared"),
        pytest.param([[([1, 2, 3], [4, 5])] * 2], id="the same prompt twice"),
        pytest.param([[([1, 2, 3], [4]), ([1, 2, 3, 9, 9], [5])]], id="one prompt begins the other"),
        pytest.param(
            [[([1, 2, 3, 4, 5], [6]), ([1, 2, 9], [7, 8]), ([1, 2, 3, 4, 8, 8], [5]), ([1, 2, 3, 7], [7])]],
            id="beginnings within beginnings",
        ),
    ],
)
def test_loss_and_gradients_are_those_of_whole_sequences(groups, heads):
    model = _model(**heads)
    expected = _plain_loss(model, groups)
    gradients = _gradients(model, expected)
    loss = completion_loss(model, collate(groups))
    assert loss.item() == pytest.approx(expected.item(), rel=1e-5)
    for name, gradient in _gradients(model, loss).items():
        torch.testing.assert_close(
            gradient, gradients[name], rtol=1e-3, atol=1e-5, msg=lambda text, name=name: f"{name}: {text}"
        )


def test_a_long_batch_is_read_twice_to_the_same_gradients(monkeypatch):
    model, groups = _model(), [_group(1), _group(2, shared=33)]
    expected = _gradients(model, completion_loss(model, collate(groups)))
    reads = []
    read_layer = prefix_sharing._read_layer
    monkeypatch.setattr(prefix_sharing, "_read_layer", lambda *a, **k: reads.append(1) or read_layer(*a, **k))
    monkeypatch.setattr(prefix_sharing, "_MOST_KEPT", 10)
    gradients = _gradients(model, completion_loss(model, collate(groups)))
    assert len(reads) == 2 * 2 + 1  # the last of three layers is read once
    for name, gradient in gradients.items():
        torch.testing.assert_close(gradient, expected[name], rtol=1e-5, atol=1e-6)


def test_bfloat16_products_stay_close():
    model, groups = _model(), [_group(1), _group(2, shared=33)]
    expected = _gradients(model, completion_loss(model, collate(groups)))
    loss = completion_loss(model, collate(groups), bfloat16=True)
    assert loss.item() == pytest.approx(_plain_loss(model, groups).item(), rel=0.01)
    for name, gradient in _gradients(model, loss).items():
        assert functional.cosine_similarity(gradient.flatten(), expected[name].flatten(), dim=0) > 0.98, name


@pytest.mark.skipif(torch.cuda.is_available(), reason="asks the processor, which a GPU stands in for")
def test_which_processor_is_fast_at_bfloat16():
    described = Path("/proc/cpuinfo")
    if not described.is_file():
        pytest.skip("the system does not list what its processor can do")
    assert fast_bfloat16() == ("avx512_bf16" in described.read_text().split())


@pytest.mark.skipif(not torch.cuda.is_available(), reason="asks a GPU, and there is none")
def test_which_gpu_is_fast_at_bfloat16():
    """Those since Ampere (compute capability 8); older ones emulate it."""
    assert fast_bfloat16() == (torch.cuda.get_device_capability()[0] >= 8)


def test_every_beginning_is_read_once():
    group = [([1, 2, 3, 4, 5], [6]), ([1, 2, 9], [7, 8]), ([1, 2, 3, 4, 8, 8], [5]), ([1, 2, 3, 7], [7])]
    batch = collate([group, [([1, 2, 9, 3], [4])]])
    assert batch["tokens"].tolist() == [1, 2, 3, 4, 5, 8, 8, 7, 9, 7, 3]
    assert batch["order"] == [0, 2, 3, 1, 4]
    assert [batch["tokens"][path].tolist() for path in batch["paths"]] == [
        [1, 2, 3, 4, 5], [1, 2, 3, 4, 8, 8], [1, 2, 3, 7], [1, 2, 9, 7], [1, 2, 9, 3],
    ]  # fmt: skip


@pytest.mark.parametrize("group", [[], [([], [1])], [([1], [])]])
def test_empty_parts_are_refused(group):
    with pytest.raises(ValueError, match="group"):
        collate([group])


class _Answers:
    """Groups of two questions, 5, 6 or 7, whose answers are 45, 46 and 47."""

    def __init__(self, seed=0):
        self.seed, self.indices = seed, []

    def identity(self):
        return {"seed": self.seed}

    def group(self, index):
        self.indices.append(index)
        rng = random.Random(f"{self.seed} {index}")
        beginning = rng.sample(range(10, 30), 6)
        return [([*beginning, 5 + at], [45 + at, 2]) for at in rng.sample(range(3), 2)]


SETTINGS = PrefixSharingSettings(steps=6, groups=2, warmup=2, decay=0.5, save_every=2, log_every=1, keep_checkpoints=9)


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    return build_tiny_model(tmp_path_factory.mktemp("start"), hidden=32)


def _weights(folder):
    return AutoModelForCausalLM.from_pretrained(folder).state_dict()


def _logged(folder):
    history = json.loads((folder / "trainer_state.json").read_bytes())["log_history"]
    return [entry[name] for entry in history for name in ("loss", "grad_norm") if name in entry]


def _train(start, out, settings=SETTINGS, source=None):
    return train_prefix_sharing(start, source or _Answers(), out, settings, say=lambda _: None)


class _Stopped(Exception):
    pass


class _StopsAt8(_Answers):
    def group(self, index):
        if index == 8:
            raise _Stopped
        return super().group(index)


def test_a_stopped_run_ends_where_an_unbroken_one_does(start, tmp_path):
    whole = _weights(_train(start, tmp_path / "whole"))
    with pytest.raises(_Stopped):
        _train(start, tmp_path / "broken", source=_StopsAt8())
    source = _Answers()
    resumed = _weights(_train(start, tmp_path / "broken", source=source))
    assert min(source.indices) == 4  # checkpoint-2 had seen two groups in each of two steps
    for name, weight in whole.items():
        torch.testing.assert_close(resumed[name], weight, rtol=0, atol=0)


def test_a_finished_run_is_left_alone_and_goes_on_with_more_steps(start, tmp_path):
    out = tmp_path / "out"
    _train(start, out)
    source = _Answers()
    _train(start, out, source=source)
    assert source.indices == []
    _train(start, out, replace(SETTINGS, steps=8), source=source)
    assert source.indices == [12, 13, 14, 15]
    assert json.loads((out / "trainer_state.json").read_text())["global_step"] == 8


def test_another_source_or_setting_is_refused(start, tmp_path):
    _train(start, tmp_path / "out")
    with pytest.raises(RunError, match="seed"):
        _train(start, tmp_path / "out", source=_Answers(seed=1))
    with pytest.raises(RunError, match="settings"):
        _train(start, tmp_path / "out", replace(SETTINGS, groups=1))


def test_unless_told_it_multiplies_in_what_is_fast_here(start, tmp_path):
    unsaid = _weights(_train(start, tmp_path / "unsaid", replace(SETTINGS, bfloat16=None)))
    by_type = {
        told: _weights(_train(start, tmp_path / str(told), replace(SETTINGS, bfloat16=told))) for told in (True, False)
    }
    name = "model.layers.0.mlp.up_proj.weight"
    assert torch.equal(unsaid[name], by_type[fast_bfloat16()][name])
    assert not torch.equal(unsaid[name], by_type[not fast_bfloat16()][name])


def test_groups_one_after_the_other_teach_the_same(start, tmp_path):
    """Answers of the groups have equally many tokens, so that the mean of means is the mean of all."""
    together = _weights(_train(start, tmp_path / "together"))
    in_turn = _weights(_train(start, tmp_path / "in turn", replace(SETTINGS, groups=1, accumulation=2)))
    logs = [_logged(tmp_path / name) for name in ("together", "in turn")]
    assert logs[1] == pytest.approx(logs[0], rel=1e-3)  # Adam's steps alone would not show a sum in a mean's place
    for name, weight in together.items():
        torch.testing.assert_close(in_turn[name], weight, rtol=1e-4, atol=1e-5)


def test_an_adapter_learns_further(start, tmp_path):
    peft = pytest.importorskip("peft", reason="needs the train extra")
    shape = peft.LoraConfig(r=4, target_modules="all-linear", task_type="CAUSAL_LM", init_lora_weights=False)
    network = peft.get_peft_model(AutoModelForCausalLM.from_pretrained(start), shape)
    network.save_pretrained(tmp_path / "adapter")
    settings = replace(SETTINGS, steps=120, groups=8, save_every=120)
    trained = train_prefix_sharing(
        start, _Answers(), tmp_path / "out", settings, say=lambda _: None, adapter=tmp_path / "adapter"
    )
    again = peft.PeftModel.from_pretrained(AutoModelForCausalLM.from_pretrained(start), trained)
    fresh = collate([_Answers().group(index) for index in range(10_000, 10_020)])
    with torch.no_grad():
        assert completion_loss(again, fresh) < 0.5 * completion_loss(network, fresh)
    with pytest.raises(RunError, match="adapter"):
        _train(start, tmp_path / "out", settings)


def test_the_learning_rate_rises_stays_and_falls(start, tmp_path):
    _train(start, tmp_path / "out")
    history = json.loads((tmp_path / "out" / "trainer_state.json").read_text())["log_history"]
    rates = [row["learning_rate"] for row in history if "learning_rate" in row]
    assert rates == pytest.approx([0, 1e-3, 2e-3, 2e-3, 4e-3 / 3, 2e-3 / 3])


def test_it_learns(start, tmp_path):
    settings = replace(SETTINGS, steps=120, groups=8, save_every=120)
    model = AutoModelForCausalLM.from_pretrained(_train(start, tmp_path / "out", settings))
    fresh = [_Answers().group(index) for index in range(10_000, 10_020)]
    with torch.no_grad():
        assert completion_loss(model, collate(fresh)) < 0.1  # a guess among three and a known end is 0.55


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("steps", 0),
        ("groups", 0),
        ("accumulation", 0),
        ("learning_rate", 0),
        ("decay", 1.5),
        ("warmup", -1),
        ("log_every", 0),
    ],
)
def test_settings_name_what_cannot_be(name, value):
    with pytest.raises(ValueError, match=f"{name} is {value}"):
        replace(SETTINGS, **{name: value})
