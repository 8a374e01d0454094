"""Training without vLLM reads each prompt once when it samples: the policy's own samples, under an adapter too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.tiny_model import build_tiny_model
from tests.training.school import GRPO, School, train

torch = pytest.importorskip("torch", reason="needs the train extra")
pytestmark = pytest.mark.filterwarnings("ignore")  # torch's and TRL's own

PROMPTS = ([5, 6, 7, 8, 9, 10], [5, 6, 7, 8, 9, 11, 12, 13, 14])
LONGEST = 6
"""Tokens of a completion, at most."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_model(tmp_path_factory.mktemp("model"), hidden=64)


def trainer(model: Path, out: Path, *, lora: int = 0, **options: Any) -> Any:
    """The trainer of two completions a prompt; it is never run."""
    from datasets import Dataset
    from peft import LoraConfig
    from trl import GRPOConfig

    from finer_sql_lib.training.shared_prompts import SharedPromptTrainer

    sizes = {"num_generations": 2, "per_device_train_batch_size": 4, "max_completion_length": LONGEST}
    return SharedPromptTrainer(
        model=str(model),
        reward_funcs=[lambda completions, **_: [0.0] * len(completions)],
        args=GRPOConfig(output_dir=str(out), use_cpu=True, bf16=False, report_to=[], **sizes, **options),
        train_dataset=Dataset.from_list([{"prompt": "singer"}] * 4),
        peft_config=LoraConfig(r=lora, target_modules="all-linear", init_lora_weights=False) if lora else None,
    )


@pytest.mark.parametrize("lora", [0, 4])
@pytest.mark.parametrize("checkpointing", [False, True])
def test_samples_follow_the_policy(model: Path, tmp_path: Path, lora: int, checkpointing: bool) -> None:
    """The first token's share among 4,000 samples is its probability, and no two groups are mixed up."""
    one = trainer(model, tmp_path, lora=lora, gradient_checkpointing=checkpointing)
    one.model.train()
    torch.manual_seed(0)
    drawn, _ = one._generate_single_turn([list(prompt) for prompt in PROMPTS for _ in range(4000)], None, {}, 4000)
    for number, prompt in enumerate(PROMPTS):
        expected = one.model(torch.tensor([prompt])).logits[0, -1].softmax(-1).detach()
        token = int(expected.argmax())
        share = sum(tokens[0] == token for tokens in drawn[4000 * number : 4000 * (number + 1)]) / 4000
        assert share == pytest.approx(float(expected[token]), abs=0.04)
    assert max(map(len, drawn)) <= LONGEST


def test_a_prompt_is_read_once_for_all_its_completions(model: Path, tmp_path: Path) -> None:
    one = trainer(model, tmp_path)
    read: list[tuple[int, ...]] = []
    one.model.register_forward_pre_hook(lambda _, args, given: read.append(given["input_ids"].shape), with_kwargs=True)
    one._generate_single_turn([list(prompt) for prompt in PROMPTS for _ in range(8)], None, {}, 8)
    assert read[:3] == [(1, 6), (1, 4), (16, 1)]  # the second prompt begins with five tokens of the first


@pytest.mark.parametrize("held", [(4, 8), (8, 4), (4,), (8, 8), (5, 3)])
def test_a_process_may_hold_a_part_of_a_group(model: Path, tmp_path: Path, held: tuple[int, ...]) -> None:
    """Of groups of 8 so many rows each: batch 24 or 8 over two processes, whole groups, and what no sampler gives."""
    one = trainer(model, tmp_path)
    rows = [list(prompt) for prompt, count in zip(PROMPTS, held, strict=False) for _ in range(count)]
    drawn, _ = one._generate_single_turn(rows, None, {}, 8)
    assert [0 < len(tokens) <= LONGEST for tokens in drawn] == [True] * len(rows)


def test_parts_of_groups_are_samples_of_their_own_prompts(model: Path, tmp_path: Path) -> None:
    one = trainer(model, tmp_path, temperature=0.01)  # nearly greedy: each prompt has one first token
    rows = [list(prompt) for prompt, count in zip(PROMPTS, (4, 8), strict=True) for _ in range(count)]
    drawn, _ = one._generate_single_turn(rows, None, {}, 8)
    likeliest = [int(one.model(torch.tensor([prompt])).logits[0, -1].argmax()) for prompt in PROMPTS]
    assert likeliest[0] != likeliest[1]
    assert [tokens[0] for tokens in drawn] == [likeliest[0]] * 4 + [likeliest[1]] * 8


def test_what_is_learnt_from_is_read_as_trl_reads_it(model: Path, tmp_path: Path) -> None:
    one = trainer(model, tmp_path)
    ids = torch.tensor([[0, 0, *PROMPTS[0], 20, 21], [*PROMPTS[1][:8], 24, 2]])
    mask = (ids > 0).long()
    shared, _, _ = one._get_per_token_logps_and_entropies(one.model, ids, mask, 2)
    one.model.set_attn_implementation("sdpa")
    plain, _, _ = one._get_per_token_logps_and_entropies(one.model, ids, mask, 2)
    torch.testing.assert_close(shared, plain)


def test_a_sliding_window_is_left_to_trl(model: Path, tmp_path: Path) -> None:
    from transformers import AutoTokenizer, MistralConfig, MistralForCausalLM

    sizes = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1, "num_attention_heads": 2}
    folder = tmp_path / "mistral"
    sliding = MistralConfig(vocab_size=512, sliding_window=4, num_key_value_heads=2, **sizes)
    MistralForCausalLM(sliding).save_pretrained(folder)
    AutoTokenizer.from_pretrained(model).save_pretrained(folder)
    one = trainer(folder, tmp_path)
    assert not one.shares_prompts
    completions, _ = one._generate_single_turn([list(PROMPTS[0])] * 2, None, {}, 2)
    assert [0 < len(tokens) <= LONGEST for tokens in completions] == [True, True]


def test_a_training_without_vllm_shares_prompts(
    school: School, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from finer_sql_lib.training import shared_prompts

    asked: list[int] = []
    sample = shared_prompts.sample

    def counted(*given: Any, n: int, **how: Any) -> Any:
        asked.append(n)
        return sample(*given, n=n, **how)

    monkeypatch.setattr(shared_prompts, "sample", counted)
    settings = GRPO.override(steps=1)
    train(school, tmp_path / "run", settings)
    assert settings.generations in asked
