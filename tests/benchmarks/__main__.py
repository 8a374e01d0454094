"""All speed ratios, one script after the other, each in a process of its own: ``make bench``."""

from __future__ import annotations

import subprocess
import sys

SCRIPTS = (
    "bench_execution",
    "bench_evaluation",
    "bench_generation",
    "bench_constrained",
    "bench_memory",
    "bench_rewards",
)


def main() -> None:
    """Run every script; a script that cannot run here says why and does not stop the others."""
    for script in SCRIPTS:
        print(f"\n== {script}", flush=True)
        subprocess.run([sys.executable, "-m", f"tests.benchmarks.{script}"], check=False)


if __name__ == "__main__":
    main()
