"""New Qwen2 models of random weights, small enough for a CPU."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.generation import read_pool
from finer_sql_lib.records import Message
from finer_sql_lib.sample import sample_dir
from finer_sql_lib.training.settings import SFT

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


def new_model(
    folder: Path,
    *,
    hidden: int = 256,
    layers: int = 4,
    intermediate: int = 704,
    heads: int = 8,
    kv_heads: int = 2,
    window: int = 1024,
    seed: int = 0,
) -> Path:
    """Write a Qwen2 of random weights beside the tokenizer that is in ``folder`` already; returns ``folder``.

    Embeddings and head are one matrix. The weights are normal with deviation 0.02, those that write into the residual
    stream less by the root of twice the number of layers. The same seed and sizes give the same weights.
    """
    import torch
    from transformers import PreTrainedTokenizerFast, Qwen2Config, Qwen2ForCausalLM

    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    config = Qwen2Config(
        vocab_size=len(tokenizer),
        hidden_size=hidden,
        intermediate_size=intermediate,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        num_key_value_heads=kv_heads,
        max_position_embeddings=window,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = Qwen2ForCausalLM(config)
    with torch.no_grad():
        for layer in model.model.layers:
            layer.self_attn.o_proj.weight /= (2 * layers) ** 0.5
            layer.mlp.down_proj.weight /= (2 * layers) ** 0.5
    model.save_pretrained(folder)
    return folder


def question_only(benchmark: Benchmark) -> Benchmark:
    """The same questions, each asked without its schema: prompts of a few tokens, for models that cannot read one."""
    asked = tuple(
        replace(question, messages=(Message(role="user", content=question.text),)) for question in benchmark.questions
    )
    return replace(benchmark, questions=asked)


def fitted_to_sample(
    folder: Path, *, every: int = 6, steps: int = 100, seed: int = 0, say: Callable[[str], None] = print
) -> tuple[Path, Benchmark]:
    """A tiny model after SFT on the sample's candidates, right and wrong ones alike, and the questions it was asked.

    Every ``every``-th question of the sample is taken. The model recites: it has seen these answers, and reads no
    schema. What GRPO can teach it is which of them to give.
    """
    from finer_sql_lib.training.sft import train_sft

    sample = load_benchmark("spider", sample_dir(), "dev")
    pool = read_pool(sample_dir() / "candidates.jsonl", sample.questions)
    asked = question_only(replace(sample, questions=sample.questions[::every]))
    lessons = [
        {"prompt": question.text, "completion": text}
        for question in asked.questions
        for text in dict.fromkeys(candidate.text for candidate in pool.candidates[question.id])
    ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "lessons.jsonl").write_text("\n".join(map(json.dumps, lessons)), encoding="utf-8")
    texts = [text for lesson in lessons for text in lesson.values()]
    new = tiny_model(folder / "new", texts, window=512, seed=seed)
    settings = SFT.override(
        learning_rate=4e-3,
        batch=24,
        micro_batch=24,
        steps=steps,
        max_prompt=256,
        max_completion=256,
        save_every=0,
        log_every=20,
        dtype="float32",
        gradient_checkpointing=False,
        seed=seed,
    )
    return train_sft(str(new), folder / "lessons.jsonl", folder / "sft", settings, say), asked
