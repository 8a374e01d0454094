"""All checks on a GPU, each in a process of its own, and a table of what they measured: ``make gpu``.

    python -m tests.gpu [CHECK ...] [--model NAME] [--try-on-cpu]

Without a model: ``small`` where its weights are, else random weights of the shape of Qwen2.5-0.5B. Where OUT names a
folder, the table is written there too, row by row, as gpu.md, and beside it what each check printed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TextIO

from tests.gpu.checks import Figure, Size, bf16, lora, vllm
from tests.gpu.training_checks import grpo, memory, turns
from tests.gpu.world import chosen_model

CHECKS = {"bf16": bf16, "vllm": vllm, "lora": lora, "grpo": grpo, "turns": turns, "memory": memory}
ROOT = Path(__file__).resolve().parents[2]
GPU = Size(is_gpu=True, questions=64, n=30, max_tokens=128, repeats=2)
"""At most 246,000 tokens a side and time, six times in the check of vLLM: a minute where an engine makes 24,000 a
second, because its cold start may take 150 s of the 240."""
CPU = Size(is_gpu=False, questions=4, n=3, max_tokens=8, repeats=1)
DEADLINE_S, CPU_DEADLINE_S = 240, 900
ENVIRONMENT = {
    "PYTHONUNBUFFERED": "1",  # the log of a check that is ended tells how far it was
    "PYTHONFAULTHANDLER": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "VLLM_CPU_KVCACHE_SPACE": "1",
    "VLLM_NO_USAGE_STATS": "1",
    "VLLM_ENABLE_V1_MULTIPROCESSING": "1",  # the engine that users have; the tests around have it in their own process
}


@dataclass(frozen=True, slots=True)
class Measured:
    """What a check found until it ended; ``fault``: how it ended, where that is not how it should."""

    figures: list[Figure]
    seconds: float
    fault: str = ""

    @property
    def kept(self) -> bool:
        """Whether the check ended, and all its bounds are kept."""
        return not self.fault and all(figure.kept for figure in self.figures)


def measure(name: str, model: str, folder: Path, *, is_gpu: bool, deadline_s: float = DEADLINE_S) -> Measured:
    """One check in a process of its own: its memory is free afterwards. ``folder`` gets its log."""
    log = folder / f"{name}.log"
    if Path(model).is_dir():
        model = str(Path(model).absolute())  # the check starts at the root
    command = [sys.executable, "-m", "tests.gpu", "--one", name, "--model", model]
    started = time.monotonic()
    with log.open("wb") as opened, tempfile.TemporaryDirectory() as temporary:
        out = Path(temporary) / "figures.jsonl"
        process = subprocess.Popen(
            [*command, "--out", str(out), *([] if is_gpu else ["--try-on-cpu"])],
            stdout=opened, stderr=subprocess.STDOUT, cwd=ROOT, env=environment(model), start_new_session=True,
        )  # fmt: skip
        try:
            code = process.wait(deadline_s)
            fault = f"ended with {code}" if code else ""
        except subprocess.TimeoutExpired:
            fault = f"no end after {deadline_s:g} s"
            process.send_signal(signal.SIGABRT)  # its log then tells where it was
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5)
        finally:  # with the processes of its engine, which would keep the card's memory
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        lines = out.read_text().splitlines() if out.is_file() else []
    return Measured([Figure(**json.loads(line)) for line in lines], time.monotonic() - started, fault)


def environment(model: str) -> dict[str, str]:
    """What a check is started with, whatever those who start it set for themselves."""
    # a folder needs no hub, and a machine without a network would wait for it
    offline = {"HF_HUB_OFFLINE": "1"} if Path(model).is_dir() else {}
    return os.environ | ENVIRONMENT | offline


def rows(check: str, measured: Measured) -> list[str]:
    """The lines of the table, in Markdown, of one check."""
    last = (
        f"| {check} | the whole check | {measured.seconds:.0f} s | | {measured.fault and f'FAILED: {measured.fault}'} |"
    )
    return [*(row(check, figure) for figure in measured.figures), last]


def row(check: str, figure: Figure) -> str:
    """One line of the table, in Markdown."""
    bounds = ((">=", figure.least), ("<=", figure.most))
    bound = ", ".join(f"{sign} {value}" for sign, value in bounds if value is not None)
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
        with options.out.open("w", buffering=1) as opened:  # what is known outlasts a check that fails
            for figure in CHECKS[options.one](options.model, CPU if options.try_on_cpu else GPU):
                opened.write(json.dumps(asdict(figure)) + "\n")
        return
    import torch

    if not torch.cuda.is_available() and not options.try_on_cpu:
        print("no GPU here: the checks on a GPU are skipped (--try-on-cpu tries the checks themselves)")
        return
    if unknown := set(options.checks) - set(CHECKS):
        sys.exit(f"no check {', '.join(unknown)}; there are {', '.join(CHECKS)}")
    kept = True
    with tempfile.TemporaryDirectory() as temporary:
        model, called = chosen_model(options.model, Path(temporary))
        folder = Path(os.environ.get("OUT") or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "gpu.md").open("w", buffering=1) as table:
            show(table, f"{about()}; model: {called}\n\n| check | figure | measured | bound | |\n|---|---|---|---|---|")
            for name in options.checks or CHECKS:
                deadline_s = CPU_DEADLINE_S if options.try_on_cpu else DEADLINE_S
                measured = measure(name, model, folder, is_gpu=not options.try_on_cpu, deadline_s=deadline_s)
                show(table, "\n".join(rows(name, measured)))
                kept &= measured.kept
                if measured.fault:
                    print((folder / f"{name}.log").read_text(errors="replace")[-6000:], file=sys.stderr)
    sys.exit(not kept)


def show(table: TextIO, lines: str) -> None:
    """Print lines of the table, and write them."""
    print(lines, flush=True)
    print(lines, file=table, flush=True)


if __name__ == "__main__":
    main()
