"""What the checks on a GPU work with, and nothing of it is downloaded: a model, prompts, an adapter."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from finer_sql_lib.prompts.build import PromptSettings, build_prompts
from finer_sql_lib.records import Prompt
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.sample.kept import named_model, sample_checkpoint
from finer_sql_lib.sample.small import is_installed

RANDOM = "random-half"


def chosen_model(name: str, folder: Path) -> tuple[str, str]:
    """The model and what to call it: a name or folder; for "", ``small`` where its weights are, else random weights."""
    if name:
        return named_model(name), name
    if is_installed():
        return named_model("small"), "small"
    return str(random_half(folder / RANDOM)), "random weights of the shape of Qwen2.5-0.5B"


def random_half(folder: Path) -> Path:
    """Random weights in the shape of Qwen2.5-0.5B, with the tokenizer of the sample's checkpoint."""
    import torch
    from transformers import AutoTokenizer, Qwen2Config, Qwen2ForCausalLM

    if (folder / "config.json").is_file():
        return folder
    tokenizer = AutoTokenizer.from_pretrained(sample_checkpoint("tiny-spider"))
    config = Qwen2Config(
        vocab_size=151_936,
        hidden_size=896,
        intermediate_size=4864,
        num_hidden_layers=24,
        num_attention_heads=14,
        num_key_value_heads=2,
        max_position_embeddings=32_768,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    torch.manual_seed(0)
    Qwen2ForCausalLM(config).to(torch.bfloat16).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def is_random(model: str) -> bool:
    """Whether a model is :func:`random_half`'s."""
    return Path(model).name == RANDOM


def many_prompts(count: int) -> list[Prompt]:
    """The sample's dev questions, as often as it takes, each time under other ids."""
    questions = sample_benchmark("sample-spider", "dev").questions
    prompts = build_prompts(questions, PromptSettings())
    return [replace(prompts[i % len(prompts)], question_id=i) for i in range(count)]


def random_adapter(model: str, folder: Path) -> Path:
    """A LoRA adapter of rank 8 that changes what the model says."""
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    torch.manual_seed(1)
    config = LoraConfig(r=8, lora_alpha=16, target_modules="all-linear", task_type="CAUSAL_LM")
    adapted: Any = get_peft_model(AutoModelForCausalLM.from_pretrained(model, dtype=torch.float32), config)
    with torch.no_grad():
        for name, parameter in adapted.named_parameters():
            if "lora_B" in name:  # zero in a new adapter, which then changes nothing
                parameter.normal_(std=0.2)
    adapted.save_pretrained(folder)
    return folder


def agreement(ours: list[str], theirs: list[str], letters: int = 24) -> float:
    """The share of texts that begin alike."""
    same = [a[:letters] == b[:letters] for a, b in zip(ours, theirs, strict=True)]
    return sum(same) / len(same)
