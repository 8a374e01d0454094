"""A group's prompt read once: TRL's own log-probabilities, entropies and samples, and a training on them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.tiny_model import build_tiny_model
from tests.training.school import School, train
from tests.training.test_grpo import PARTS, steps

torch = pytest.importorskip("torch", reason="needs the train extra")
pytestmark = pytest.mark.filterwarnings("ignore")  # torch's and TRL's own

PROMPTS = ([5, 6, 7, 8, 9, 10], [5, 6, 7, 8, 9, 11, 12, 13, 14])
COMPLETIONS = ([20, 21, 22, 23, 2], [24, 2], [20, 25, 2], [26, 27, 28, 2])
KEEP = 6
"""Columns of completions: one more than the longest needs."""


def trainer(model: Path, out: Path, *, sharing: bool, peft_config: Any = None, **options: Any) -> Any:
    """TRL's trainer, or the one that shares prefixes, of two completions a prompt; it is never run."""
    from datasets import Dataset
    from trl import GRPOConfig, GRPOTrainer

    from sample_lab.prefix_sharing_grpo import PrefixSharingTrainer

    settings = {"num_generations": 2, "per_device_train_batch_size": 4, "max_completion_length": KEEP, **options}
    arguments = GRPOConfig(output_dir=str(out), use_cpu=True, bf16=False, report_to=[], **settings)
    return (PrefixSharingTrainer if sharing else GRPOTrainer)(
        model=str(model),
        reward_funcs=[lambda completions, **_: [0.0] * len(completions)],
        args=arguments,
        train_dataset=Dataset.from_list([{"prompt": "singer"}] * 4),
        peft_config=peft_config,
    )


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_model(tmp_path_factory.mktemp("model"), hidden=64)


def rows() -> tuple[Any, Any, Any]:
    """Ids and mask of two completions of each prompt, and where completions are; prompts are padded on the left."""
    longest = max(map(len, PROMPTS))
    ids, mask = torch.zeros(4, longest + KEEP, dtype=torch.long), torch.zeros(4, longest + KEEP, dtype=torch.long)
    for row, completion in enumerate(COMPLETIONS):
        prompt = PROMPTS[row // 2]
        whole = slice(longest - len(prompt), longest + len(completion))
        ids[row, whole], mask[row, whole] = torch.tensor([*prompt, *completion]), 1
    return ids, mask, mask[:, longest:].bool()


def adapter(**options: Any) -> Any:
    """An adapter that changes the model from the start, as one that has learnt."""
    from peft import LoraConfig

    return LoraConfig(r=4, target_modules="all-linear", task_type="CAUSAL_LM", init_lora_weights=False, **options)


@pytest.mark.parametrize(("temperature", "adapted"), [(1.0, False), (0.7, False), (1.0, True)])
def test_log_probabilities_and_entropies_are_trls(
    model: Path, tmp_path: Path, temperature: float, adapted: bool
) -> None:
    ids, mask, written = rows()
    found: list[Any] = []
    weights: dict[str, Any] = {}
    for sharing in (False, True):
        given = adapter() if adapted else None
        one = trainer(model, tmp_path / str(sharing), sharing=sharing, temperature=temperature, peft_config=given)
        weights = weights or one.model.state_dict()
        one.model.load_state_dict(weights)  # adapters are drawn anew
        one.bfloat16 = False
        logps, entropies, _ = one._get_per_token_logps_and_entropies(one.model, ids, mask, KEEP, compute_entropy=True)
        logps[written].sum().backward()
        learnt = [(name, weight) for name, weight in one.model.named_parameters() if weight.requires_grad]
        gradients = {name: weight.grad.clone() for name, weight in learnt}
        found.append((logps[written].detach(), entropies[written].detach(), gradients))
    (logps, entropies, gradients), (ours, our_entropies, our_gradients) = found
    torch.testing.assert_close(ours, logps, rtol=1e-4, atol=1e-4)
    torch.testing.assert_close(our_entropies, entropies, rtol=1e-4, atol=1e-4)
    for name, gradient in gradients.items():
        torch.testing.assert_close(our_gradients[name], gradient, rtol=1e-3, atol=1e-4)


def test_adapters_are_sampled_with_and_left_out_for_the_reference(model: Path, tmp_path: Path) -> None:
    """TRL's reference is the model with its adapters disabled; the copy that is sampled has them added."""
    ids, mask, written = rows()
    one = trainer(model, tmp_path, sharing=True, peft_config=adapter())
    one.bfloat16 = False
    policy, _, _ = one._get_per_token_logps_and_entropies(one.model, ids, mask, KEEP)
    with one.model.disable_adapter():
        reference, _, _ = one._get_per_token_logps_and_entropies(one.model, ids, mask, KEEP)
    plain = trainer(model, tmp_path / "plain", sharing=True)
    plain.bfloat16 = False
    expected, _, _ = plain._get_per_token_logps_and_entropies(plain.model, ids, mask, KEEP)
    torch.testing.assert_close(reference, expected)
    assert bool(((policy - reference).abs()[written] > 1e-3).any())
    one.bfloat16 = True
    copied, _, _ = one._get_per_token_logps_and_entropies(one.sampled_model(one.model).float(), ids, mask, KEEP)
    torch.testing.assert_close(copied[written], policy[written], rtol=0.03, atol=0.03)


def test_each_prompt_is_read_once_in_whatever_order_rows_come(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """TRL shuffles the rows of an update before it learns from them."""
    from sample_lab import prefix_sharing_grpo

    read = []
    logits = prefix_sharing_grpo.completion_logits

    def noting(model: Any, batch: Any, **how: Any) -> Any:
        read.append(len(batch["tokens"]))
        return logits(model, batch, **how)

    monkeypatch.setattr(prefix_sharing_grpo, "completion_logits", noting)
    one = trainer(model, tmp_path, sharing=True)
    ids, mask, _ = rows()
    in_order, _, _ = one._get_per_token_logps_and_entropies(one.model, ids, mask, KEEP)
    mixed = [2, 0, 3, 1]
    logps, _, _ = one._get_per_token_logps_and_entropies(one.model, ids[mixed], mask[mixed], KEEP)
    torch.testing.assert_close(logps, in_order[mixed], rtol=1e-4, atol=1e-4)
    beginnings = {tuple(prompt[:end]) for prompt in PROMPTS for end in range(1, len(prompt))}
    # the last token of a prompt is read with each of its completions, and nothing follows the last of these
    assert read == 2 * [len(beginnings) + sum(map(len, COMPLETIONS))]


def test_so_many_rows_are_read_at_once(model: Path, tmp_path: Path) -> None:
    one = trainer(model, tmp_path, sharing=True)
    ids, mask, _ = rows()
    whole, _, _ = one._get_per_token_logps_and_entropies(one.model, ids, mask, KEEP)
    parts, entropies, _ = one._get_per_token_logps_and_entropies(one.model, ids, mask, KEEP, 2, compute_entropy=True)
    torch.testing.assert_close(parts, whole)
    assert entropies.shape == whole.shape


@pytest.mark.parametrize("fast", [False, True])
def test_products_are_made_in_bfloat16_where_that_is_fast(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fast: bool
) -> None:
    """The log-probabilities differ from float32's, in their third digit, exactly where the machine is fast."""
    from sample_lab import prefix_sharing_grpo

    monkeypatch.setattr(prefix_sharing_grpo, "fast_bfloat16", lambda: fast)
    one = trainer(model, tmp_path, sharing=True)
    ids, mask, written = rows()
    logps, _, _ = one._get_per_token_logps_and_entropies(one.model, ids, mask, KEEP)
    one.bfloat16 = False
    exact, _, _ = one._get_per_token_logps_and_entropies(one.model, ids, mask, KEEP)
    assert bool((logps != exact).any()) is fast
    torch.testing.assert_close(logps[written], exact[written], rtol=0.02, atol=0.02)


def test_a_training_goes_its_way(school: School, tmp_path: Path) -> None:
    from sample_lab.prefix_sharing_grpo import PrefixSharingTrainer

    train(school, tmp_path / "run", trainer_class=PrefixSharingTrainer)
    logged = steps(tmp_path / "run")
    assert [entry["step"] for entry in logged] == [1, 2, 3, 4]
    assert all(set(PARTS) <= entry.keys() for entry in logged)
    assert any(entry["reward_std"] > 0 and entry["grad_norm"] > 0 for entry in logged)
    assert logged[0]["kl"] == pytest.approx(0, abs=1e-5), "before the first step policy and reference are one"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"per_device_train_batch_size": 1, "gradient_accumulation_steps": 2}, "not none and 1"),
        ({"use_vllm": True, "vllm_mode": "colocate"}, "not colocate and 4"),
    ],
)
def test_what_cannot_share_is_refused(model: Path, tmp_path: Path, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=f"prefix sharing goes with vllm none and .* groups of 2, {message}"):
        trainer(model, tmp_path, sharing=True, **options)


@pytest.mark.parametrize("more", ["lora_dropout", "use_dora", "lora_bias"])
def test_an_adapter_that_is_no_plain_lora_is_refused(model: Path, tmp_path: Path, more: str) -> None:
    with pytest.raises(ValueError, match=f"this adapter has {more}"):
        trainer(model, tmp_path, sharing=True, peft_config=adapter(**{more: 0.1 if more == "lora_dropout" else True}))


def test_only_a_qwen2_can_be_read(model: Path, tmp_path: Path) -> None:
    from transformers import AutoTokenizer, LlamaConfig, LlamaForCausalLM

    folder = tmp_path / "llama"
    sizes = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1, "num_attention_heads": 2}
    LlamaForCausalLM(LlamaConfig(vocab_size=300, **sizes)).save_pretrained(folder)
    AutoTokenizer.from_pretrained(model).save_pretrained(folder)
    with pytest.raises(ValueError, match="qwen2"):
        trainer(folder, tmp_path, sharing=True)
