"""The machine that samples, and the most memory that this process has taken of it."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path
from typing import Any


def machine() -> str:
    """Processor, cores, system and, where torch uses any here, GPUs; no name that tells one machine from its twin.

    For example "AMD EPYC 7B13, 2 cores, Linux x86_64; NVIDIA H200".
    """
    cores = os.cpu_count() or 1
    processor = platform.processor() or "unnamed processor"
    if sys.platform == "linux":  # where Python knows no more of the processor than its architecture
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
        processor = next(names, "") or processor
    described = f"{processor}, {cores} core{'s' * (cores > 1)}, {platform.system()} {platform.machine()}"
    gpus = [_cuda().get_device_name(gpu) for gpu in _gpus_used()]
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


def _cuda() -> Any:
    return sys.modules["torch"].cuda
