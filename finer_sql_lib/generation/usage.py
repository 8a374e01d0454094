"""The machine that samples, and the most memory that this process has taken of it."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path
from typing import Any

from finer_sql_lib.generation.card import visible_cards


def machine() -> str:
    """Processor, cores, system and GPUs: those that torch uses here, or else that a vLLM of this process may use, whose
    engine is a process of its own. No name that tells one machine from its twin.

    For example "AMD EPYC 7B13, 2 cores, Linux x86_64; NVIDIA H200".
    """
    cores = os.cpu_count() or 1
    processor = platform.processor() or "unnamed processor"
    if sys.platform == "linux":  # where Python knows no more of the processor than its architecture
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
        processor = next(names, "") or processor
    described = f"{processor}, {cores} core{'s' * (cores > 1)}, {platform.system()} {platform.machine()}"
    gpus = [_cuda().get_device_name(gpu) for gpu in _gpus_used()] or _gpus_of_vllm()
    return "; ".join([described, *gpus])


def peak_memory() -> dict[str, int]:
    """The most memory since this process began, in bytes; what cannot be known here is left out.

    ``peak_memory_bytes``: resident in main memory. ``peak_gpu_memory_bytes``: held by torch on all its GPUs together,
    with what its allocator keeps in reserve; only where torch uses a GPU.
    """
    peaks: dict[str, int] = {}
    if sys.platform == "linux":
        # Not getrusage: on Linux it counts what the starting process had before exec.
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
        kilobytes = (int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))
        peaks["peak_memory_bytes"] = 1024 * next(kilobytes, 0)
    elif sys.platform == "darwin":
        import resource

        peaks["peak_memory_bytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # bytes there
    if gpus := _gpus_used():
        peaks["peak_gpu_memory_bytes"] = sum(_cuda().max_memory_reserved(gpu) for gpu in gpus)
    return {name: n_bytes for name, n_bytes in peaks.items() if n_bytes}


def _gpus_used() -> list[int]:
    """The GPUs on which torch holds or held anything; asking must neither import torch nor start CUDA."""
    if "torch" not in sys.modules or not _cuda().is_initialized():
        return []
    return [gpu for gpu in range(_cuda().device_count()) if _cuda().max_memory_reserved(gpu)]


def _gpus_of_vllm() -> list[str]:
    """The names of the GPUs that vLLM can see; [] where it is not loaded, or is its CPU build."""
    loaded = sys.modules.get("vllm.platforms")
    if loaded is None or not loaded.current_platform.is_cuda():
        return []
    return [card.name for card in visible_cards()]


def _cuda() -> Any:
    return sys.modules["torch"].cuda
