"""What a run notes about the machine that sampled it."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType, SimpleNamespace

import pytest

from finer_sql_lib.generation import Sampling, generate_run
from finer_sql_lib.generation.sampling import candidate_from_text
from finer_sql_lib.generation.usage import machine, peak_memory
from finer_sql_lib.records import Prompt
from finer_sql_lib.runs import load_run, open_run

ENDURING = """
from finer_sql_lib.generation.usage import peak_memory
before = peak_memory()["peak_memory_bytes"]
held = b"x" * 300_000_000
del held
print(peak_memory()["peak_memory_bytes"] - before)
"""


class One:
    """One candidate a question."""

    def __init__(self, in_process=True):
        self.in_process = in_process
        self.note = ""

    def load(self):
        pass

    def generate(self, prompts, sampling):
        for prompt in prompts:
            yield [candidate_from_text(prompt.question_id, 0, "SELECT 1", n_tokens=3)]


def sample(path, *ids, backend=None):
    """What the manifest says of the sampling after these questions."""
    with open_run(path, {}) as run:
        prompts = [Prompt(id_, ({"role": "user", "content": "?"},)) for id_ in ids]
        generate_run(backend or One(), prompts, Sampling(n=1), run, progress=False)
    return load_run(path).manifest["generation"]


def as_if_before(path, **facts):
    """The manifest of an earlier start that had other figures."""
    with open_run(path, {}) as run:
        run.note(generation={**run.manifest["generation"], **facts})


class Cuda:
    """Two GPUs, of which the second is used; or CUDA that was never started."""

    def __init__(self, started):
        self.is_initialized = lambda: started
        self.device_count = lambda: 2
        self.max_memory_reserved = lambda gpu: (0, 5_000_000_000)[gpu]
        self.get_device_name = lambda gpu: ("small", "large")[gpu]


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="this system does not tell")
def test_the_peak_outlasts_what_was_freed():
    done = subprocess.run([sys.executable, "-c", ENDURING], capture_output=True, text=True, check=True)
    assert 2.9e8 < int(done.stdout) < 4e8


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="this system does not tell")
def test_a_run_notes_memory_and_machine(tmp_path):
    low = peak_memory()["peak_memory_bytes"]
    noted = sample(tmp_path / "r", 1, 2)
    assert low <= noted["peak_memory_bytes"] <= peak_memory()["peak_memory_bytes"]
    assert noted["machines"] == [machine()]
    assert noted["tokens"] == 6


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="this system does not tell")
def test_resuming_keeps_the_higher_peak_and_every_machine(tmp_path):
    sample(tmp_path / "r", 1)
    as_if_before(tmp_path / "r", peak_memory_bytes=10**15, peak_gpu_memory_bytes=7, machines=["another"])
    noted = sample(tmp_path / "r", 1, 2)
    assert (noted["peak_memory_bytes"], noted["peak_gpu_memory_bytes"]) == (10**15, 7)
    assert noted["machines"] == ["another", machine()]
    as_if_before(tmp_path / "r", peak_memory_bytes=1)
    noted = sample(tmp_path / "r", 1, 2, 3)
    assert 1 < noted["peak_memory_bytes"] < 10**15
    assert noted["machines"] == ["another", machine()]
    assert noted["tokens"] == 9


def test_a_model_that_runs_elsewhere_has_no_memory_here(tmp_path):
    noted = sample(tmp_path / "r", 1, backend=One(in_process=False))
    assert set(noted) == {"seconds", "tokens", "machines"}


def test_gpus_count_where_torch_uses_them(monkeypatch):
    plain = machine()
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(cuda=Cuda(started=True)))
    assert peak_memory()["peak_gpu_memory_bytes"] == 5_000_000_000
    assert machine() == f"{plain}; large"
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(cuda=Cuda(started=False)))
    assert "peak_gpu_memory_bytes" not in peak_memory()
    assert machine() == plain


class Nvml:
    """NVIDIA's own library on a machine with one GPU."""

    NVMLError = OSError
    nvmlInit = staticmethod(lambda: None)
    nvmlDeviceGetHandleByIndex = staticmethod(lambda index: index)
    nvmlDeviceGetMemoryInfo = staticmethod(lambda handle: SimpleNamespace(free=1, total=2))
    nvmlDeviceGetName = staticmethod(lambda handle: f"NVIDIA H200 number {handle}")


@pytest.mark.parametrize(("is_cuda", "names"), [(True, "; NVIDIA H200 number 7"), (False, "")])
def test_the_gpu_of_a_vllm_whose_engine_is_another_process_is_named(monkeypatch, is_cuda, names):
    plain = machine()
    platform = SimpleNamespace(
        is_cuda=lambda: is_cuda, device_count=lambda: 1, device_id_to_physical_device_id=lambda index: 7 + index
    )
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(cuda=Cuda(started=False)))
    monkeypatch.setitem(sys.modules, "vllm", ModuleType("vllm"))
    monkeypatch.setitem(sys.modules, "vllm.platforms", SimpleNamespace(current_platform=platform))
    monkeypatch.setitem(sys.modules, "vllm.third_party", SimpleNamespace(pynvml=Nvml))
    assert machine() == f"{plain}{names}"
    assert "peak_gpu_memory_bytes" not in peak_memory(), "what its engine takes is not known here"
