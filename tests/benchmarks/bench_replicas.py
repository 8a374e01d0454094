"""Generation over Ray: what it costs beside one process, what it survives, and where the driver becomes the limit.

    python -m tests.benchmarks.bench_replicas [--only overhead|kills|driver|simulation]

On this machine: a cluster of its own with two processors, the sample's checkpoint on the transformers backend. The
simulation takes the driver's cost from a measurement here, the pace of a replica from an H100 (24,000 tokens/s with
vLLM 0.26 and a model of 135M weights) and the lengths of completions from a kept run.
"""

from __future__ import annotations

import argparse
import heapq
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from finer_sql_lib.generation import BackendChoice, Generator, Sampling, generate_run, make_generator
from finer_sql_lib.generation.sampling import candidate_from_text
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs import load_run, open_run
from finer_sql_lib.sample.kept import named_model, sample_runs
from tests.gpu.world import many_prompts

PACE = 24_000.0
SAMPLING = Sampling(n=5, max_tokens=80)


def tiny() -> Generator:
    """The sample's checkpoint; made where it is called."""
    return make_generator(BackendChoice(named_model("tiny-spider"), "transformers", device="cpu"))


def overhead(questions: int = 240) -> None:
    """One process alone, one and two actors; each with one thread, which is what Ray gives an actor of one core."""
    import torch

    from finer_sql_lib.generation.replicas import Replicas

    torch.set_num_threads(1)
    prompts = many_prompts(questions)
    backends: list[tuple[str, Any]] = [
        ("one process", tiny()),
        ("one actor", Replicas(tiny, 1)),
        ("two", Replicas(tiny, 2)),
    ]
    for name, backend in backends:
        backend.load()
        list(backend.generate(prompts[:2], SAMPLING))  # every actor has loaded when the clock starts
        with tempfile.TemporaryDirectory() as folder, open_run(Path(folder) / "run", {}) as run:
            report = generate_run(backend, prompts, SAMPLING, run, progress=False)
        rate = report.questions / report.seconds
        print(f"{name}: {rate:.1f} questions/s, {report.tokens / report.seconds:,.0f} tokens/s")
        if name != "one process":
            backend.stop()


def kills(times: int = 20, questions: int = 600) -> None:
    """A random actor is killed ``times`` times while a run is made."""
    import psutil

    from finer_sql_lib.generation.replicas import Replicas

    replicas = Replicas(tiny, 2, least_part=8)
    replicas.load()
    killed = 0
    ended = threading.Event()

    def kill() -> None:
        nonlocal killed
        pick = random.Random(0)
        while killed < times and not ended.wait(pick.uniform(3, 9)):
            ours = psutil.Process().children(recursive=True)
            actors = [one.pid for one in ours if "ray::_Replica" in " ".join(one.cmdline())]
            if actors:
                os.kill(pick.choice(actors), signal.SIGKILL)
                killed += 1

    killer = threading.Thread(target=kill, daemon=True)
    with tempfile.TemporaryDirectory() as folder, open_run(Path(folder) / "run", {}) as run:
        killer.start()
        rounds = 0
        while killed < times:  # a run may end before the last kill: then another
            prompts = [Prompt(p.question_id + rounds * questions, p.messages) for p in many_prompts(questions)]
            generate_run(replicas, prompts, SAMPLING, run, progress=False)
            rounds += 1
        ended.set()
        found = [(c.question_id, c.index) for c in run.candidates()]
        whole = found == [(i, k) for i in range(rounds * questions) for k in range(SAMPLING.n)]
    replicas.stop()
    print(f"{killed} actors killed during {rounds * questions} questions: {said(whole)}")


def said(whole: bool) -> str:
    """What became of a run."""
    return "whole, nothing twice" if whole else "NOT WHOLE"


def driver(times: int = 4) -> None:
    """The command itself is killed ``times`` times and started again."""
    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder) / "run"
        data = Path(__file__).parents[2] / "finer_sql_lib" / "sample" / "sample-spider"
        command = [
            *(sys.executable, "-c", "from finer_sql_lib.cli.main import main; main()", "generate", "--quiet", "--ray"),
            *("--model", "tiny-spider", "--backend", "transformers", "--data", str(data), "--counts", "any"),
            *("--run", str(run), "-n", "5", "--max-tokens", "80", "--replicas", "2"),
        ]
        for _ in range(times):
            with subprocess.Popen(command, start_new_session=True) as started:
                before = parts(run)
                while started.poll() is None and parts(run) < before + 2:
                    time.sleep(0.05)
                started.kill()
        subprocess.run(command, check=True)
        found = [(c.question_id, c.index) for c in load_run(run).candidates()]
        whole = found == [(i, k) for i in sorted({i for i, _ in found}) for k in range(5)]
        print(f"driver killed {times} times: {len(found) // 5} questions, {said(whole)}")


def parts(run: Path) -> int:
    """Parts of candidates so far."""
    return len(list((run / "candidates").glob("part-*.parquet")))


def ready(batch: int, n: int) -> Generator:
    """A backend whose batches are there at once; made where it is called."""
    texts = [candidate.text for candidate in next(iter(sample_runs().values())).candidates()[:n]]

    class Ready:
        in_process, note = False, ""

        def load(self) -> None:
            """Nothing to load."""

        def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
            for start in range(0, len(prompts), batch):
                yield [
                    candidate_from_text(prompt.question_id, i, text, n_tokens=60)
                    for prompt in prompts[start : start + batch]
                    for i, text in enumerate(texts)
                ]

    return Ready()


def driver_cost(batch: int, questions: int, n: int) -> float:
    """Processor seconds of the driver for a question: waiting for a batch, reading it, writing it."""
    from finer_sql_lib.generation.replicas import Replicas

    replicas = Replicas(partial(ready, batch, n), 1, least_part=questions)
    replicas.load()
    with tempfile.TemporaryDirectory() as folder, open_run(Path(folder) / "run", {}) as run:
        before = time.process_time()
        generate_run(replicas, [Prompt(i, ()) for i in range(questions)], Sampling(n=n), run, progress=False)
        spent = time.process_time() - before
    replicas.stop()
    return spent / questions


def simulation(questions: int = 1_000_000, n: int = 30, batch: int = 32) -> None:
    """So many questions on 1 to 512 replicas: the driver takes batches one after the other, as they are finished."""
    small, large = driver_cost(batch, 100 * batch, n), driver_cost(20 * batch, 400 * batch, n)
    # a part of q questions takes fixed + each * q: through both measurements
    each = max(0.0, (20 * large - small) / 19)
    fixed = max(0.0, (small - each) * batch)
    lengths = np.array([candidate.n_tokens for candidate in next(iter(sample_runs().values())).candidates()])
    print(f"driver: {1000 * fixed:.1f} ms a part, {1000 * each:.2f} ms a question; {lengths.mean():.0f} tokens each")
    tokens = np.random.default_rng(0).choice(lengths, (4096, batch * n)).sum(axis=1)
    for replicas in (1, 8, 64, 256, 512, 1024):
        ended, busy, written, alone = simulate(replicas, questions, batch, tokens, fixed, each)
        print(
            f"{replicas} replicas: {ended / 3600:.2f} h, {alone / ended:.1%} of what they could do; "
            f"driver busy {busy / ended:.0%}, {written:,} parts on disk"
        )


def simulate(
    replicas: int, questions: int, batch: int, tokens: np.ndarray, fixed: float, each: float
) -> tuple[float, float, int, float]:
    """Seconds until all is written, seconds of the driver, parts, and the seconds of a driver that costs nothing.

    ``tokens`` (any number,): of a batch, taken in turn. Whatever is finished while a part is written is the next part.
    """
    total = questions // batch
    seconds = tokens / PACE
    finishing = [(float(seconds[i % len(seconds)]), i) for i in range(min(replicas, total))]
    heapq.heapify(finishing)
    begun, now, busy, written, last = len(finishing), 0.0, 0.0, 0, 0.0
    while finishing:
        now = max(now, finishing[0][0])
        taken = 0
        while finishing and finishing[0][0] <= now:
            at, _ = heapq.heappop(finishing)
            taken, last = taken + 1, max(last, at)
            if begun < total:  # a replica does not wait for the driver
                heapq.heappush(finishing, (at + float(seconds[begun % len(seconds)]), begun))
                begun += 1
        cost = fixed + each * batch * taken
        now, busy, written = now + cost, busy + cost, written + 1
    return now, busy, written, last


def main() -> None:
    """All of it, or a part."""
    works = {"overhead": overhead, "kills": kills, "driver": driver, "simulation": simulation}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=works)
    chosen = parser.parse_args().only
    try:
        import ray
    except ImportError:
        print("skipped: Ray is not installed (pip install -e '.[ray]')")
        return
    alike = {"worker_niceness": 0}  # Ray's own is 15: on a busy machine its actors would get what others leave
    ray.init("local", num_cpus=2, include_dashboard=False, log_to_driver=False, _system_config=alike)
    for name, work in works.items():
        if chosen in (None, name):
            work()  # type: ignore[operator]


if __name__ == "__main__":
    main()
