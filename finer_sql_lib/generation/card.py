"""What the GPU has to give before vLLM is started: how many cards, and how much of the first is free."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

GIB = 2**30
USUAL_SHARE = 0.9
"""The share of a GPU that vLLM takes unless it is told."""


@dataclass(frozen=True, slots=True)
class Card:
    """Bytes of a GPU."""

    free: int
    total: int


def visible_cards() -> list[Card]:
    """The GPUs that this process may use, read without starting CUDA here: the engine could then not be forked.

    Empty where NVIDIA's own library cannot say (no such GPU, or a part of one, which has a name instead of a number).
    """
    from vllm.platforms import current_platform
    from vllm.third_party import pynvml

    try:
        pynvml.nvmlInit()
        numbers = [current_platform.device_id_to_physical_device_id(i) for i in range(current_platform.device_count())]
        memory: list[Any] = [pynvml.nvmlDeviceGetMemoryInfo(pynvml.nvmlDeviceGetHandleByIndex(n)) for n in numbers]
    except (pynvml.NVMLError, ValueError):
        return []
    return [Card(int(one.free), int(one.total)) for one in memory]


def check_cards(cards: list[Card], tensor_parallel: int, share: float, weights: int) -> None:
    """Refuse more parallelism than GPUs, a share that is not free, and weights (bytes, 0: unknown) beyond the share.

    >>> check_cards([Card(20 * GIB, 80 * GIB)], 1, 0.9, 0)
    Traceback (most recent call last):
    ...
    OSError: vLLM would take 72.0 GiB (0.9 of the GPU), but 20.0 of 80.0 GiB are free; give --gpu-memory 0.24 or less
    >>> check_cards([Card(80 * GIB, 80 * GIB)], 2, 0.9, 0)
    Traceback (most recent call last):
    ...
    ValueError: --tensor-parallel 2 needs as many GPUs, and 1 can be seen here; lower it, or see CUDA_VISIBLE_DEVICES

    Raises ValueError and OSError.
    """
    if tensor_parallel > len(cards):
        raise ValueError(
            f"--tensor-parallel {tensor_parallel} needs as many GPUs, and {len(cards)} can be seen here; lower it, or "
            "see CUDA_VISIBLE_DEVICES"
        )
    for card in cards[:tensor_parallel]:
        asked, free, total = (size / GIB for size in (share * card.total, card.free, card.total))
        if asked > free:
            most = int(100 * card.free / card.total - 1) / 100  # the context of CUDA itself takes some
            raise OSError(
                f"vLLM would take {asked:.1f} GiB ({share} of the GPU), but {free:.1f} of {total:.1f} GiB are free; "
                f"give --gpu-memory {most:.2f} or less"
            )
        if weights / tensor_parallel > share * card.total:
            raise OSError(
                f"the weights take {weights / tensor_parallel / GIB:.1f} GiB on each GPU, vLLM has {asked:.1f} GiB "
                f"({share} of it); give more --gpu-memory, --tensor-parallel, or --engine quantization=fp8"
            )
