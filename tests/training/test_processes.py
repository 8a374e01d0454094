"""Two processes, and vLLM beside the policy: in child processes, as a user starts them.

``accelerate launch`` starts processes through torch's own launcher, but on CPUs through MPI, and without it just one
(configs/README.md): here torch's is used.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.training.school import School, child

PATIENCE_S = 240
TWO_PROCESSES = (sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc_per_node", "2")

WAITING = """
import torch
from finer_sql_lib.training.model import leave_processes, this_process

this_process()
backend = torch.distributed.group.WORLD._get_backend(torch.device("cpu"))
print(f"waits for {backend.options._timeout}\\n", end="")
leave_processes()
"""

SETTLING = """
import json, sys, time
from pathlib import Path
import torch
from finer_sql_lib.training.model import leave_processes, this_process
from finer_sql_lib.training.settings import SPIDER_3B
from finer_sql_lib.training.settle import settle

out, number = Path(sys.argv[1]), this_process().process_index
free, total = (80, 24)[number] * 2**30, 80 * 2**30
torch.cuda.is_available, torch.cuda.mem_get_info = lambda: True, lambda: (free, total)
time.sleep(number)  # the other process comes when the main one could have begun its folder
way = settle(SPIDER_3B.override(vllm="none"), "1.5B", out, print)
if number == 0:
    begun = {"identity": {"settings": {"dtype": "float32", "vllm": "none", "lora": 7}}}
    (out / "run.json").write_text(json.dumps(begun))
print(f"settled {way.dtype} {way.rounding} {way.lora}\\n", end="")
leave_processes()
"""


def finished(school: School, out: Path, *launcher: str, **changes: object) -> str:
    process = child(school, out, *launcher, **changes)
    said, _ = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 0, said[-6000:]
    return said


def log_of(out: Path) -> list[dict[str, float]]:
    return json.loads((out / "trainer_state.json").read_text(encoding="utf-8"))["log_history"]


def printed(script: str, *arguments: object) -> str:
    """What two processes print that run ``script`` together."""
    command = [*TWO_PROCESSES, "--no-python", sys.executable, "-c", script, *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(PROJECT), "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=PATIENCE_S
    )
    assert done.returncode == 0, done.stdout[-6000:]
    return done.stdout


def test_processes_wait_hours_for_work_that_one_of_them_does():
    said = printed(WAITING)
    assert said.count("waits for 6:00:00") == 2, said


def test_processes_settle_on_what_the_fullest_gpu_holds(tmp_path):
    said = printed(SETTLING, tmp_path)
    assert said.count("settled bfloat16 stochastic 0") == 2, said


def test_two_processes_share_the_batch_and_write_once(school, tmp_path):
    out = tmp_path / "run"
    said = finished(
        school, out, *TWO_PROCESSES, steps=2, eval_every=2, micro_batch=2, generations=8
    )  # half a group each
    assert said.count("format passed") == 1
    assert said.count("the trained model is in") == 1
    assert [entry["step"] for entry in log_of(out) if "reward" in entry and "grad_norm" in entry] == [1, 2]
    assert [entry["step"] for entry in log_of(out) if "eval/ex" in entry] == [0, 2]
    import pandas as pd

    table = pd.read_parquet(out / "completions" / "completions_00001.parquet")
    assert len(table) == 8, "one update over both processes"
    with sqlite3.connect(out / "memory.sqlite") as connection:
        stored = connection.execute("SELECT count(*) FROM trace").fetchone()[0]
        distinct = connection.execute("SELECT count(DISTINCT trace) FROM trace").fetchone()[0]
    connection.close()
    assert stored == distinct
    assert sorted(p.name for p in (out / "eval").iterdir()) == ["step-0", "step-2"]
    assert {p.name for p in out.glob("checkpoint-2/rng_state*")} == {"rng_state_0.pth", "rng_state_1.pth"}


@pytest.mark.skipif(importlib.util.find_spec("vllm") is None, reason="vLLM is not installed: pip install -e '.[vllm]'")
def test_vllm_in_the_same_process_samples_the_policy(school, tmp_path):
    out = tmp_path / "run"
    finished(school, out, vllm="colocate", steps=2, eval_every=2)
    logged = [entry for entry in log_of(out) if "reward" in entry and "grad_norm" in entry]
    assert [entry["step"] for entry in logged] == [1, 2]
    for entry in logged:  # what vLLM sampled has the probability that the policy gives it: the weights are in step
        assert entry["sampling/sampling_logp_difference/mean"] < 0.02
    assert [entry["step"] for entry in log_of(out) if "eval/ex" in entry] == [0, 2]
