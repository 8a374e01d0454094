"""All checks on a GPU, each in a process of its own, and a table of what they measured: ``make gpu``.

    python -m tests.gpu [CHECK ...] [--model NAME] [--try-on-cpu]

Without a model: ``small`` where its weights are, else random weights of the shape of Qwen2.5-0.5B.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from tests.gpu.checks import Figure, Size, bf16, lora, vllm
from tests.gpu.training_checks import grpo, memory, turns
from tests.gpu.world import chosen_model

CHECKS = {"bf16": bf16, "vllm": vllm, "lora": lora, "grpo": grpo, "turns": turns, "memory": memory}
GPU = Size(is_gpu=True, questions=64, n=30, max_tokens=128, repeats=3)
CPU = Size(is_gpu=False, questions=4, n=3, max_tokens=8, repeats=1)
DEADLINE_S = 600


def measure(name: str, model: str, *, is_gpu: bool) -> list[Figure]:
    """The figures of one check, from a process of its own: its memory is free afterwards. Raises RuntimeError."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        command = [sys.executable, "-m", "tests.gpu", "--one", name, "--model", model, "--out", str(out)]
        environment = os.environ | {"TOKENIZERS_PARALLELISM": "false", "VLLM_CPU_KVCACHE_SPACE": "1"}
        log = Path(folder) / "log"
        with log.open("wb") as opened:
            ended = subprocess.run(
                command + ([] if is_gpu else ["--try-on-cpu"]),
                stdout=opened, stderr=subprocess.STDOUT, env=environment, timeout=DEADLINE_S, check=False,
            )  # fmt: skip
        if not out.is_file():
            raise RuntimeError(f"{name} ended with {ended.returncode}:\n{log.read_text(errors='replace')[-6000:]}")
        return [Figure(**figure) for figure in json.loads(out.read_text())]


def row(check: str, figure: Figure) -> str:
    """One line of the table, in Markdown."""
    bound = f">= {figure.least}" if figure.least is not None else f"<= {figure.most}" if figure.most is not None else ""
    shown = f"{figure.value:,.0f}" if figure.value >= 100 else f"{figure.value:.3g}"
    return f"| {check} | {figure.name} | {shown} {figure.unit} | {bound} | {'' if figure.kept else 'NOT KEPT'} |"


def about() -> str:
    """The machine and the versions that the figures are of."""
    from importlib.metadata import distributions

    import torch

    names = ("torch", "vllm", "vllm-cpu", "transformers", "trl")
    there = {one.metadata["Name"]: one.version for one in distributions()}
    card = torch.cuda.get_device_name() if torch.cuda.is_available() else "no GPU"
    return f"{card}; " + ", ".join(f"{name} {there[name]}" for name in names if name in there)


def main() -> None:
    """Run the checks that are named, or all; fail where a bound is not kept or a check does not end."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checks", nargs="*", help=", ".join(CHECKS))
    parser.add_argument("--model", default="", help="a name or a folder")
    parser.add_argument("--try-on-cpu", action="store_true", help="a small try of the checks themselves")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        figures = CHECKS[options.one](options.model, CPU if options.try_on_cpu else GPU)
        options.out.write_text(json.dumps([asdict(figure) for figure in figures]))
        return
    import torch

    if not torch.cuda.is_available() and not options.try_on_cpu:
        print("no GPU here: the checks on a GPU are skipped (--try-on-cpu tries the checks themselves)")
        return
    if unknown := set(options.checks) - set(CHECKS):
        sys.exit(f"no check {', '.join(unknown)}; there are {', '.join(CHECKS)}")
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        model, called = chosen_model(options.model, Path(folder))
        print(
            f"{about()}; model: {called}\n\n| check | figure | measured | bound | |\n|---|---|---|---|---|", flush=True
        )
        for name in options.checks or CHECKS:
            started = time.monotonic()
            try:
                figures = measure(name, model, is_gpu=not options.try_on_cpu)
            except (RuntimeError, subprocess.TimeoutExpired) as problem:
                failed = True
                print(f"| {name} | did not end | | | FAILED |", flush=True)
                print(problem, file=sys.stderr)
                continue
            failed |= not all(figure.kept for figure in figures)
            print("\n".join(row(name, figure) for figure in figures), flush=True)
            print(f"| {name} | the whole check | {time.monotonic() - started:.0f} s | | |", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
