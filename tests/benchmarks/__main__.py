"""All speed ratios, one script after the other, each in a process of its own: ``make bench``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPTS = tuple(sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py")))


def main() -> None:
    """Run every script; one that fails says why and does not stop the others, and is named at the end."""
    failed = []
    for script in SCRIPTS:
        print(f"\n== {script}", flush=True)
        if subprocess.run([sys.executable, "-m", f"tests.benchmarks.{script}"], check=False).returncode:
            failed.append(script)
    if failed:
        sys.exit(f"\nfailed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
