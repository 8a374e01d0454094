"""The small real model: SmolLM2-135M and adapters of this package, merged once into a model folder in the cache.

An adapter is a folder beside this file, named as the model is called. ``small-sft`` was trained on the base,
``small-base``, by lessons; ``small``, and any other, on ``small-sft`` by rewards.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from finer_sql_lib.runs.cache import cache_folder
from finer_sql_lib.runs.files import file_sha256
from finer_sql_lib.sample.lora import merge_lora
from finer_sql_lib.sample.made_once import facts_of, is_whole, made_once
from finer_sql_lib.sample.smollm2 import SHA256, base_file, load_base

SMALL: Final = "small"
"""What ``finer-sql ask`` asks unless it is given another."""
SFT: Final = "small-sft"
BASE: Final = "small-base"
FORM: Final = 1
"""Counts the ways in which this file has written a merged folder: a new way is a new folder."""


def small_names() -> tuple[str, ...]:
    """The names that :func:`small_model` takes: one of every adapter, and the base's.

    >>> small_names()[:2]
    ('small-base', 'small')
    """
    return (BASE, *sorted(path.parent.name for path in Path(__file__).parent.glob(f"{SMALL}*/adapter_config.json")))


def small_model(name: str) -> Path:
    """The folder of a small model, as transformers and vLLM take it; made the first time (half a minute, 275 MB).

    Raises ValueError on an unknown name, FileNotFoundError where its adapter is not there, ImportError where it is yet
    to be made and its base is not installed, OSError where the cache cannot be written.
    """

    def make(folder: Path) -> None:
        import torch

        model, tokenizer = load_base(name)
        for adapter in adapters_of(name):
            merge_lora(model, adapter_dir(adapter))
            model.to(torch.bfloat16).to(torch.float32)  # what the next adapter was trained on
        model.to(torch.bfloat16).save_pretrained(folder)
        save_tokenizer(tokenizer, folder)

    return made_once(merged_dir(name), make, {"name": name, "base": SHA256})


def is_installed(name: str = SMALL) -> bool:
    """Whether :func:`small_model` has what it needs: the base's package, or the merged folder from before."""
    return base_file() is not None or is_whole(merged_dir(name))


def small_name(folder: str | Path) -> str:
    """The name of the small model in a folder of the cache; empty for any other folder."""
    return facts_of(Path(folder)).get("name", "")


def adapters_of(name: str) -> tuple[str, ...]:
    """The adapters of a small model, in the order in which they were trained.

    >>> adapters_of("small-base"), adapters_of("small-sft"), adapters_of("small")
    ((), ('small-sft',), ('small-sft', 'small'))
    """
    return {BASE: (), SFT: (SFT,)}.get(name, (SFT, name))


def adapter_dir(name: str) -> Path:
    """The package's folder of an adapter. Raises ValueError on an unknown name, FileNotFoundError without weights."""
    if name not in small_names() or name == BASE:
        raise ValueError(f"unknown adapter {name!r}; choose one of {', '.join(set(small_names()) - {BASE})}")
    folder = Path(__file__).parent / name
    if not (folder / "adapter_model.safetensors").is_file():
        raise FileNotFoundError(f"{folder} has no adapter_model.safetensors; take it from the project's repository")
    return folder


def merged_dir(name: str) -> Path:
    """Where a small model is kept: other weights, of base or adapter, have another folder."""
    files = ("adapter_config.json", "adapter_model.safetensors")
    parts = [str(FORM), SHA256]
    parts += [file_sha256(adapter_dir(adapter) / file) for adapter in adapters_of(name) for file in files]
    return cache_folder() / f"{name}-{hashlib.sha256(' '.join(parts).encode()).hexdigest()[:16]}"


def save_tokenizer(tokenizer: object, folder: Path) -> None:
    """Write the tokenizer beside a model of type qwen2, in the form that AutoTokenizer gives every such folder.

    What is read from the first form is not what it was: AutoTokenizer puts Qwen2's split of words in it. Read and
    written once more, it stays as trainings and vLLM see it.
    """
    from transformers import AutoTokenizer

    tokenizer.save_pretrained(folder)  # type: ignore[attr-defined]
    again = AutoTokenizer.from_pretrained(folder)
    again.clean_up_tokenization_spaces = False  # true in the file, ignored for this kind, with a warning each time
    again.save_pretrained(folder)
