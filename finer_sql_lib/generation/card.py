"""What is settled of a GPU or processor before a model is loaded: how many cards there are, how much of each is free,
who samples, what is fast.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

GIB = 2**30
USUAL_SHARE = 0.9
"""The share of a GPU that vLLM is given unless the user says another; its own differs from version to version."""


def spare_flashinfer() -> None:
    """Have vLLM sample without FlashInfer, unless the environment says otherwise; to be called before it starts.

    FlashInfer compiles its sampler for 100 s the first time, and serves no request that has its own seed.
    """
    os.environ.setdefault("VLLM_USE_FLASHINFER_SAMPLER", "0")


@dataclass(frozen=True, slots=True)
class Card:
    """Bytes of a GPU, and what its maker calls it."""

    free: int
    total: int
    name: str = ""


def visible_cards() -> list[Card]:
    """The GPUs that this process may use, read without starting CUDA here: the engine could then not be forked.

    Empty where NVIDIA's own library cannot say (no such GPU, or a part of one, which has a name instead of a number).
    """
    from vllm.platforms import current_platform
    from vllm.third_party import pynvml

    try:
        pynvml.nvmlInit()
        numbers = [current_platform.device_id_to_physical_device_id(i) for i in range(current_platform.device_count())]
        handles = [pynvml.nvmlDeviceGetHandleByIndex(number) for number in numbers]
        memory: list[Any] = [pynvml.nvmlDeviceGetMemoryInfo(handle) for handle in handles]
        names = [pynvml.nvmlDeviceGetName(handle) for handle in handles]
    except (pynvml.NVMLError, ValueError):
        return []
    return [Card(int(one.free), int(one.total), name) for one, name in zip(memory, names, strict=True)]


def check_count(cards: int, tensor_parallel: int, pipeline_parallel: int) -> None:
    """Refuse more parallelism than GPUs, of ``cards`` that can be seen. Raises ValueError.

    >>> check_count(1, 2, 1)
    Traceback (most recent call last):
    ...
    ValueError: --tensor-parallel 2 needs 2 GPUs, and 1 can be seen here; lower it, or see CUDA_VISIBLE_DEVICES
    """
    if (needed := tensor_parallel * pipeline_parallel) > cards:
        split = f"--tensor-parallel {tensor_parallel}"
        if pipeline_parallel > 1:
            split += f" with --engine pipeline_parallel_size={pipeline_parallel}"
        raise ValueError(
            f"{split} needs {needed} GPUs, and {cards} can be seen here; lower it, or see CUDA_VISIBLE_DEVICES"
        )


def check_cards(cards: list[Card], share: float, weights: int) -> None:
    """Refuse a share of an engine's GPUs that is not free, and weights (bytes, 0: unknown) beyond it.

    >>> check_cards([Card(20 * GIB, 80 * GIB)], 0.9, 0)
    Traceback (most recent call last):
    ...
    OSError: vLLM would take 72.0 GiB (0.9 of the GPU), but 20.0 of 80.0 GiB are free; give --gpu-memory 0.24 or less

    Raises OSError.
    """
    for card in cards:
        asked, free, total = (size / GIB for size in (share * card.total, card.free, card.total))
        if asked > free:
            most = int(100 * card.free / card.total - 1) / 100  # the context of CUDA itself takes some
            way_out = f"give --gpu-memory {most:.2f} or less"
            if most <= 0:
                way_out = "wait for the process that has it, or choose another GPU by CUDA_VISIBLE_DEVICES"
            raise OSError(
                f"vLLM would take {asked:.1f} GiB ({share} of the GPU), but {free:.1f} of {total:.1f} GiB are free; "
                f"{way_out}"
            )
        if weights / len(cards) > share * card.total:
            raise OSError(
                f"the weights take {weights / len(cards) / GIB:.1f} GiB on each GPU, vLLM has {asked:.1f} GiB "
                f"({share} of it); give more --gpu-memory, --tensor-parallel, or --engine quantization=fp8"
            )


def processor_has_bfloat16() -> bool:
    """Whether the processor has instructions for products in bfloat16 (AVX-512 BF16); others emulate them."""
    import torch

    return bool(torch.cpu.get_capabilities().get("avx512_bf16"))


def check_device(name: str) -> None:
    """Refuse a device of torch's that is none, or is not here.

    >>> check_device("tpu")
    Traceback (most recent call last):
    ...
    ValueError: --device 'tpu' is none; give cpu, or a GPU such as cuda or cuda:1

    Raises ValueError, OSError.
    """
    import torch

    try:
        device = torch.device(name)
    except RuntimeError as problem:
        raise ValueError(f"--device {name!r} is none; give cpu, or a GPU such as cuda or cuda:1") from problem
    if device.type == "cuda" and (device.index or 0) >= (count := torch.cuda.device_count()):
        there = f"{count} GPUs, cuda:0 to cuda:{count - 1}" if count else "no GPU"
        raise OSError(
            f"device {name!r} was asked for, but torch finds {there}; use --device {'cuda' if count else 'cpu'}"
        )
