"""A Qwen2 of a few hundred thousand random weights with a tokenizer of its own, saved like any published checkpoint."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

CHAT_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
QWEN2_SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
"""AutoTokenizer gives every folder of model type qwen2 this split, whatever its tokenizer was trained with."""
TEXT = [
    "<think>\nThe question asks how many singers there are: count the rows.\n</think>\nSELECT count(*) FROM singer",
    "Database Schema:\nsinger.name: text | the name\nsinger.age: number\n\nQuestion: How many singers do we have?",
    "SELECT name, age FROM singer WHERE country = 'France' ORDER BY age DESC LIMIT 3",
    "You are a meticulous SQL expert. Output exactly one SQL statement. The SQL must be executable on SQLite.",
]


def build_tiny_model(
    folder: Path,
    texts: Iterable[str] = TEXT,
    *,
    vocabulary: int = 512,
    hidden: int = 128,
    layers: int = 2,
    heads: int = 4,
    window: int = 4096,
    deviation: float = 0.15,
) -> Path:
    """Write a random model, and a tokenizer trained on ``texts``, into ``folder`` and return it.

    The same weights every time; ``deviation`` is theirs: 0.02 to train it, 0.15 to make a random one choose its tokens
    firmly. vLLM's CPU build wants ``hidden`` / ``heads`` of at least 32.
    """
    import torch
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast, Qwen2Config, Qwen2ForCausalLM

    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(QWEN2_SPLIT), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    specials = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary, special_tokens=specials, initial_alphabet=sorted(alphabet), show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<|im_end|>", pad_token="<|endoftext|>")
    fast.chat_template = CHAT_TEMPLATE
    fast.save_pretrained(folder)
    torch.manual_seed(0)
    config = Qwen2Config(
        vocab_size=len(fast),
        hidden_size=hidden,
        intermediate_size=2 * hidden,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        num_key_value_heads=heads // 2,
        max_position_embeddings=window,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=fast.eos_token_id,
        pad_token_id=fast.pad_token_id,
    )
    model = Qwen2ForCausalLM(config)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim > 1:
                parameter.normal_(std=deviation)
    model.save_pretrained(folder)
    return folder
