"""What vLLM's engine is told beside the model: its own arguments by name, checked before anything is loaded."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from finer_sql_lib.runs.install import missing_package

OWN_OPTIONS: Final = MappingProxyType(
    {
        "model": "--model",
        "revision": "--revision",
        "dtype": "--dtype",
        "max_model_len": "--max-model-len",
        "tensor_parallel_size": "--tensor-parallel",
        "gpu_memory_utilization": "--gpu-memory",
        "enable_lora": "--lora",
        "max_lora_rank": "--lora",
        "data_parallel_size": "--ray --replicas",  # vLLM's own waits for other processes that nobody starts
    }
)
"""Arguments of vLLM that have an option here: one way to say a thing."""
RANKS: Final = (8, 16, 32, 64, 128, 256, 320, 512)
"""The ``max_lora_rank`` that vLLM takes."""


def read_engine(settings: Mapping[str, str]) -> dict[str, Any]:
    """Arguments of ``vllm.LLM`` out of their texts, read as ``vllm serve`` reads them: ``{"max_num_seqs": "64"}``.

    Objects are JSON, and a part of one has a dot: ``compilation_config.mode=0``. Raises ValueError for a name that vLLM
    does not know, one that has an option of its own, and a value that is none; ImportError without vLLM.
    """
    if not settings:
        return {}
    try:
        from vllm import __version__
        from vllm.engine.arg_utils import EngineArgs
        from vllm.utils.argparse_utils import FlexibleArgumentParser
    except ImportError as problem:
        raise missing_package("vllm", "vllm") from problem
    parser = EngineArgs.add_cli_args(FlexibleArgumentParser(add_help=False))
    parser.error = _refuse  # its own prints all arguments of vLLM and ends the process
    names = vars(parser.parse_args([]))
    words, given = [], set()
    for text, value in settings.items():
        key, dot, part = text.replace("-", "_").partition(".")
        if key in OWN_OPTIONS:
            raise ValueError(f"--engine {key}: give {OWN_OPTIONS[key]} instead")
        if key not in names:
            close = get_close_matches(key, names, 3)
            hint = f"; did you mean {' or '.join(close)}?" if close else "; `vllm serve --help=all` lists them"
            raise ValueError(f"--engine {text}: vLLM {__version__} has no such argument{hint}")
        if key + dot + part in given:
            raise ValueError(f"--engine {text} is given twice, with _ and with -; give it once")
        given.add(key + dot + part)
        flag = key.replace("_", "-") + dot + part
        is_switch = value.lower() in ("true", "false") and not part
        words.append((f"--{flag}" if value.lower() == "true" else f"--no-{flag}") if is_switch else f"--{flag}={value}")
    chosen = parser.parse_args(words)
    return {key: getattr(chosen, key) for key in (text.replace("-", "_").partition(".")[0] for text in settings)}


def _refuse(message: str) -> None:
    raise ValueError(f"--engine: {in_one_line(message)}")


def in_one_line(message: str) -> str:
    """What vLLM says of its arguments, without pydantic's types and addresses; 500 characters at most.

    >>> in_one_line("Input is bad [type=int, input_value=0]\\n    For further information visit https://errors.invalid/1")
    'Input is bad'
    """
    bare = re.sub(r"\[type=[^\n]*\]|For further information visit \S+", " ", message)
    return " ".join(bare.split())[:500]


def lora_rank(folder: str) -> int:
    """The rank of an adapter. Raises FileNotFoundError where the folder is no adapter, ValueError for another kind."""
    file = Path(folder).expanduser() / "adapter_config.json"
    if not file.is_file():
        raise FileNotFoundError(f"{folder} has no adapter_config.json, so it is no LoRA adapter; check --lora")
    config = json.loads(file.read_text(encoding="utf-8"))
    if config.get("peft_type") != "LORA" or not isinstance(config.get("r"), int):
        raise ValueError(f"{file} describes a {config.get('peft_type')!r} adapter; --lora takes LoRA alone")
    return int(config["r"])


def lora_arguments(folder: str) -> dict[str, Any]:
    """What makes an engine ready for an adapter. Raises as :func:`lora_rank`, and ValueError above vLLM's ranks."""
    rank = lora_rank(folder)
    if rank > RANKS[-1]:
        raise ValueError(f"the adapter {folder} has rank {rank}; vLLM takes at most {RANKS[-1]}")
    return {"enable_lora": True, "max_loras": 1, "max_lora_rank": next(size for size in RANKS if size >= rank)}
