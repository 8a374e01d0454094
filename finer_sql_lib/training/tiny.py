"""A new Qwen2 of a few hundred thousand random weights, for trying the whole path on a CPU in a minute."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.records import Message

_SPECIALS = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def tiny_model(
    folder: Path, texts: Iterable[str], *, vocabulary: int = 1200, hidden: int = 128, window: int = 1024, seed: int = 0
) -> Path:
    """Write a random model of two layers, and a tokenizer trained on ``texts``, into ``folder``; returns ``folder``.

    It knows nothing. The same texts and seed give the same model. ``hidden`` is a multiple of 32.
    """
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast, Qwen2Config, Qwen2ForCausalLM

    bytes_of = pre_tokenizers.ByteLevel.alphabet()
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    learner = trainers.BpeTrainer(
        vocab_size=vocabulary, special_tokens=_SPECIALS, initial_alphabet=sorted(bytes_of), show_progress=False
    )
    tokenizer.train_from_iterator(texts, learner)
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token=_SPECIALS[2], pad_token=_SPECIALS[0])
    fast.chat_template = _TEMPLATE
    fast.save_pretrained(folder)
    config = Qwen2Config(
        vocab_size=len(fast),
        hidden_size=hidden,
        intermediate_size=2 * hidden,
        num_hidden_layers=2,
        num_attention_heads=hidden // 32,  # vLLM's CPU build has no smaller heads
        num_key_value_heads=1,
        max_position_embeddings=window,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=fast.eos_token_id,
        pad_token_id=fast.pad_token_id,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        Qwen2ForCausalLM(config).save_pretrained(folder)
    return folder


def question_only(benchmark: Benchmark) -> Benchmark:
    """The same questions, each asked without its schema: prompts of a few tokens, for models that cannot read one."""
    asked = tuple(
        replace(question, messages=(Message(role="user", content=question.text),)) for question in benchmark.questions
    )
    return replace(benchmark, questions=asked)
