"""What the settings leave to the machine: the type of the weights, and where the completions of GRPO come from.

as the folder was begun -> no GPU -> a launcher that splits the weights -> what fits the GPU, the most exact first
"""

from __future__ import annotations

import importlib.util
import json
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.training.fit import GIB, Shape, fits, memory_parts, sampler_gib, shape_of, ways_of
from finer_sql_lib.training.model import this_process
from finer_sql_lib.training.resume import Say
from finer_sql_lib.training.settings import Settings

_DECIDED: Final = {
    "dtype": {"dtype": "auto", "rounding": "nearest", "lora": 0},
    "vllm": {"vllm": "auto", "vllm_sleep": False},
}
"""What is decided here where one of the two is auto: settings at the values that leave them open."""


def settle(settings: Settings, model: str, out: Path, say: Say) -> Settings:
    """``settings`` without auto: as the training in ``out`` was begun, else as this machine allows.

    All launched processes call it together, and decide alike: by the folder as the main process finds it, before any
    can have written there, and by the GPU with the least free memory. Raises ValueError where no way of training fits.
    """
    if "auto" not in (settings.dtype, settings.vllm):
        return settings
    from accelerate.utils import gather_object

    this_process()  # before accelerate makes its own: on a CPU they talk by gloo
    seen = gather_object([(_recorded(out), _free_and_total_gib())])  # in the order of the processes, the main one first
    if recorded := seen[0][0]:
        return as_begun(with_its_dtype(settings), recorded)
    free_gib, total_gib = min(memory for _, memory in seen)
    if not total_gib:
        return without_gpu(settings)
    settings = with_its_dtype(settings)
    if launcher := sharding():
        return replace(
            without_gpu(settings),
            dtype=settings.dtype if settings.dtype != "auto" else "bfloat16" if launcher == "deepspeed" else "float32",
        )
    has_vllm = importlib.util.find_spec("vllm") is not None
    name, way = chosen_way(shape_of(model), settings, free_gib, total_gib, has_vllm=has_vllm)
    needed = sum(memory_parts(shape_of(model), way, total_gib).values())
    say(f"{name}: about {needed:.0f} of the {free_gib:.0f} GiB that are free on the GPU")
    return way


def as_begun(settings: Settings, recorded: Mapping[str, Any]) -> Settings:
    """What was decided when the folder was begun, where ``settings`` leave it open. What they ask for stays: where the
    folder was begun otherwise, its identity refuses it.
    """
    left_open = {
        name: default
        for chosen, defaults in _DECIDED.items()
        if getattr(settings, chosen) == "auto"
        for name, default in defaults.items()
        if getattr(settings, name) == default
    }
    return replace(settings, **{name: recorded.get(name, default) for name, default in left_open.items()})


def with_its_dtype(settings: Settings) -> Settings:
    """Bfloat16 where stochastic rounding is asked for and the dtype is left open: no other weights are rounded so."""
    implied = (settings.rounding, settings.dtype) == ("stochastic", "auto")
    return replace(settings, dtype="bfloat16") if implied else settings


def without_gpu(settings: Settings) -> Settings:
    """Float32 and no vLLM, where nothing else was asked for. Raises ValueError for stochastic rounding of float32."""
    if with_its_dtype(settings) != settings:
        raise ValueError(
            "rounding is stochastic, but there is no GPU here: weights on a CPU are float32, which lose no update; "
            "leave out --rounding stochastic"
        )
    return replace(
        settings,
        dtype="float32" if settings.dtype == "auto" else settings.dtype,
        vllm="none" if settings.vllm == "auto" else settings.vllm,
    )


def sharding() -> str:
    """Which library splits the weights over processes, as accelerate's launcher says: deepspeed, fsdp, "" for none."""
    for name in ("deepspeed", "fsdp"):
        if os.environ.get(f"ACCELERATE_USE_{name.upper()}", "").lower() in ("1", "true"):
            return name
    return ""


def chosen_way(
    shape: Shape, settings: Settings, free_gib: float, total_gib: float, *, has_vllm: bool
) -> tuple[str, Settings]:
    """The first way of training that fits what is free on a card, with a vLLM beside it if there can be one.

    Raises ValueError where none fits, naming the smallest and the way out.
    """
    tried = {}
    for name, way in ways_and_samplers(settings, has_vllm=has_vllm).items():
        if fits(shape, way, free_gib, total_gib):
            return name, way
        tried[name] = sum(memory_parts(shape, way, total_gib).values()), sampler_gib(shape, way), way
    name, (needed, sampler_needs, least) = min(tried.items(), key=lambda pair: pair[1][0])
    beside = least.method == "grpo" and least.vllm == "colocate"
    share_gib = least.vllm_memory * total_gib
    of_all = f"{least.vllm_memory} of the {total_gib:.0f} GiB of the GPU"
    if beside and sampler_needs > share_gib:
        raise ValueError(
            f"vLLM needs {sampler_needs:.1f} GiB beside the training, and has {share_gib:.1f} GiB ({of_all}); raise "
            "--vllm-memory, or lower --max-completion or --generations"
        )
    raise ValueError(
        f"no way of training fits the {free_gib:.0f} GiB that are free on the GPU; the smallest ({name}) needs "
        f"{needed:.0f} GiB{f', of which vLLM takes {share_gib:.0f} ({of_all})' if beside else ''}; lower "
        f"{'--vllm-memory, ' if beside else ''}--micro-batch, --max-prompt or --max-completion, or train on several "
        "GPUs"
    )


def ways_and_samplers(settings: Settings, *, has_vllm: bool) -> dict[str, Settings]:
    """Every way of training with every source of completions, in the order of preference, by name."""
    settings = with_its_dtype(settings)
    rounding = ", stochastic rounding" if settings.rounding == "stochastic" else ""
    ways = ways_of(settings) if settings.dtype == "auto" else {f"{settings.dtype} weights{rounding}": settings}
    return {
        f"{name}{sampler}": sampled
        for name, way in ways.items()
        for sampler, sampled in samplers(way, has_vllm=has_vllm).items()
    }


def samplers(settings: Settings, *, has_vllm: bool) -> dict[str, Settings]:
    """Where GRPO's completions can come from, the fastest first."""
    if settings.vllm != "auto":
        return {"": settings}
    without = {", no vLLM": replace(settings, vllm="none")}
    if settings.method == "sft":
        return {"": replace(settings, vllm="none")}
    if not has_vllm:
        return without
    return {
        ", vLLM beside": replace(settings, vllm="colocate"),
        ", vLLM in turns": replace(settings, vllm="colocate", vllm_sleep=True),
    } | without


def _free_and_total_gib() -> tuple[float, float]:
    """Of the GPU of this process; (0, 0) without one."""
    import torch

    free, total = torch.cuda.mem_get_info() if torch.cuda.is_available() else (0, 0)
    return free / GIB, total / GIB


def _recorded(out: Path) -> dict[str, Any]:
    """The settings that a training's folder was begun with; empty for none."""
    manifest = out / "run.json"
    if not manifest.is_file():
        return {}
    identity: dict[str, Any] = json.loads(manifest.read_text(encoding="utf-8")).get("identity", {})
    return dict(identity.get("settings", {}))
