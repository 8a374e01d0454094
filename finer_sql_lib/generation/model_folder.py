"""What a model folder must hold, as far as it can be seen without loading it, and what is said of one that fails."""

from __future__ import annotations

import hashlib
import json
import math
from pathlib import Path

from finer_sql_lib.runs import file_sha256

_POINTER = b"version https://git-lfs"
_TOKENIZERS = ("tokenizer.json", "tokenizer.model", "vocab.json", "vocab.txt", "spiece.model", "tekken.json")
_COMPUTING = ("*.safetensors", "*.gguf", "pytorch_model*.bin", "adapter_model.bin", "*.json", "*.jinja", "*.txt")
_HEADER_SIZE = 8
"""A safetensors file begins with the length of its header, in so many bytes."""


def check_model(model: str) -> None:
    """Refuse a model that is plainly a path and is not a model folder with a tokenizer. Hub names pass.

    Raises FileNotFoundError.
    """
    path = Path(model).expanduser()
    if path.is_dir():
        if not (path / "config.json").is_file():
            raise FileNotFoundError(f"{model} is a folder without config.json, so not a model; check --model")
        if not any((path / name).is_file() for name in _TOKENIZERS):
            raise FileNotFoundError(
                f"{model} has no tokenizer ({', '.join(_TOKENIZERS[:3])}, ...); copy the tokenizer's files of the "
                "model it was made from into it, or check --model"
            )
        for name in ("config.json", *_TOKENIZERS):
            _refuse_pointer(path / name)
        return
    if path.exists() or model.startswith((".", "~", "/")) or model.count("/") != 1:
        raise FileNotFoundError(f"model {model!r} does not exist; give a model's folder, or a hub name like owner/name")


def folder_sha256(model: str) -> str | None:
    """The SHA-256 over the files of a model's or an adapter's folder that say what it computes; None for a hub name.

    Weights, configurations, tokenizer and templates, by name and content: a folder that was trained anew has another.
    """
    folder = Path(model).expanduser()
    if not folder.is_dir():
        return None
    files = {file.name: file for pattern in _COMPUTING for file in folder.glob(pattern)}
    listed = [[name, file_sha256(file)] for name, file in sorted(files.items())]
    return hashlib.sha256(json.dumps(listed).encode()).hexdigest()


def check_weights(model: str) -> None:
    """Refuse a model folder whose weights are missing, cut short, or pointers that Git LFS left. Hub names pass.

    Raises OSError.
    """
    folder = Path(model).expanduser()
    if not folder.is_dir():
        return
    weights = sorted([*folder.glob("*.safetensors"), *folder.glob("*.bin")])
    if not weights:
        raise FileNotFoundError(
            f"{model} has no weights (*.safetensors, *.bin); copy the whole model, or check --model"
        )
    for file in weights:
        _refuse_pointer(file)
        if file.suffix == ".safetensors":
            size, whole = file.stat().st_size, _whole_size(file)
            if size < whole:
                raise OSError(f"{file} is cut short: it has {size:,} of {whole:,} bytes; copy or download it again")
    for index in folder.glob("*.index.json"):
        parts = set(json.loads(index.read_text(encoding="utf-8")).get("weight_map", {}).values())
        if missing := sorted(name for name in parts if not (folder / name).is_file()):
            raise FileNotFoundError(f"{model} lacks {missing[0]}, one of {len(parts)} files of weights; copy it too")


def window_of(model: str, revision: str | None, otherwise: int) -> int:
    """The tokens that a model's positions reach; ``otherwise`` where it does not say, or cannot be read at all."""
    from transformers import AutoConfig

    try:
        config = AutoConfig.from_pretrained(model, revision=revision)
    except (OSError, ValueError):  # the backend's own loading says what is wrong with it
        return otherwise
    return int(getattr(config, "max_position_embeddings", None) or otherwise)


def weights_bytes(model: str, size: int) -> int:
    """Bytes of a folder's weights when every one of them takes ``size``; 0 where they are not in safetensors here."""
    count = 0
    for file in Path(model).expanduser().glob("*.safetensors"):
        with file.open("rb") as opened:
            header = json.loads(opened.read(int.from_bytes(opened.read(_HEADER_SIZE), "little")))
        count += sum(math.prod(tensor["shape"]) for name, tensor in header.items() if name != "__metadata__")
    return count * size


def cannot_load(model: str, problem: Exception) -> OSError:
    """The error for a model that its library refuses, in one sentence: the first line of what the library says."""
    lines = [line.strip() for line in str(problem).splitlines() if line.strip()]
    why = lines[0].rstrip(".") if lines else type(problem).__name__
    return OSError(f"the model {model} cannot be loaded: {why}; check --model and the files of that model")


def _refuse_pointer(file: Path) -> None:
    if file.is_file():
        with file.open("rb") as stream:
            if stream.read(len(_POINTER)) == _POINTER:
                raise OSError(
                    f"{file} is a pointer of Git LFS, not the file itself; run `git lfs pull` in {file.parent}, or "
                    "download the model again"
                )


def _whole_size(file: Path) -> int:
    """The bytes that a safetensors file should have, by its header; more than any file has where that is cut short."""
    with file.open("rb") as stream:
        start = stream.read(_HEADER_SIZE)
        length = int.from_bytes(start, "little")
        if len(start) < _HEADER_SIZE or _HEADER_SIZE + length > file.stat().st_size:
            return _HEADER_SIZE + length if len(start) == _HEADER_SIZE else _HEADER_SIZE
        try:
            header = json.loads(stream.read(length))
        except ValueError as problem:
            raise OSError(f"{file} is not a safetensors file ({problem}); copy or download it again") from problem
    ends = (entry["data_offsets"][1] for name, entry in header.items() if name != "__metadata__")
    return _HEADER_SIZE + length + max(ends, default=0)
