"""Deaths: of workers and of the program that started them. No answer is lost and no process stays behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from finer_sql_lib.execution import Executor, Job, Limits, WorkerError

from .conftest import BURN, ENDLESS, ONE_LONG_OPCODE


def pids_of(executor: Executor) -> list[int]:
    return [worker.pid for _slot, worker in executor.living()]


def is_alive(pid: int) -> bool:
    """Whether the process runs; a dead one that nobody has collected does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_for(condition: Callable[[], bool], within_s: float) -> bool:
    end = time.monotonic() + within_s
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return condition()


@contextmanager
def later(delay_s: float, work: Callable[[], None]) -> Iterator[None]:
    timer = threading.Timer(delay_s, work)
    timer.start()
    try:
        yield
    finally:
        timer.join()


def test_a_killed_worker_costs_nothing_once(shop: Path) -> None:
    """Killed while a statement runs: it runs again, and so does what waited behind it."""
    jobs = [Job(shop, f"{BURN.format(1_000_000)} WHERE i <> -{i}") for i in range(6)]
    with Executor(workers=1) as executor:
        executor.execute(shop, "SELECT 1")
        (pid,) = pids_of(executor)
        with later(0.1, lambda: os.kill(pid, signal.SIGKILL)):
            answers = executor.run(jobs)
        assert pids_of(executor) != [pid]
    assert [execution.outcome for execution in answers.values()] == ["rows"] * 6


def test_a_worker_killed_twice_on_one_statement_is_recorded(shop: Path) -> None:
    jobs = [Job(shop, ENDLESS), *(Job(shop, f"SELECT {i}") for i in range(10))]
    with Executor(workers=1, limits=Limits(timeout_s=20)) as executor:
        executor.execute(shop, "SELECT 1")
        done = threading.Event()

        def assassin() -> None:
            while not done.wait(0.1):
                for _slot, worker in executor.living():
                    if worker.running() is not None:
                        os.kill(worker.pid, signal.SIGKILL)

        thread = threading.Thread(target=assassin)
        thread.start()
        try:
            answers = executor.run(jobs)
        finally:
            done.set()
            thread.join()
        assert answers[jobs[0]].outcome == "error"
        assert answers[jobs[0]].error == "worker died (SIGKILL), also when the statement ran alone"
        assert [answers[job].outcome for job in jobs[1:]] == ["rows"] * 10
        assert executor.execute(shop, "SELECT 3").rows == ((3,),)


def test_workers_killed_between_jobs_are_replaced(shop: Path) -> None:
    with Executor(workers=2) as executor:
        jobs = [Job(shop, f"SELECT {i}") for i in range(20)]
        executor.run(jobs)
        for pid in pids_of(executor):
            os.kill(pid, signal.SIGKILL)
        assert [execution.rows for execution in executor.run(jobs).values()] == [((i,),) for i in range(20)]


def test_a_worker_killed_at_random_moments_loses_no_answer(shop: Path) -> None:
    jobs = [Job(shop, f"{BURN.format(20_000)} WHERE i <> -{i}") for i in range(100)]
    with Executor(workers=2) as executor:
        done = threading.Event()

        def assassin() -> None:
            while not done.wait(0.15):
                for _slot, worker in executor.living()[:1]:
                    if worker.missing_protections is not None:  # it has come up, which a busy machine may take long for
                        with suppress(ProcessLookupError):
                            os.kill(worker.pid, signal.SIGKILL)

        executor.execute(shop, "SELECT 1")
        thread = threading.Thread(target=assassin)
        thread.start()
        try:
            seen = [job for job, _execution in executor.stream(jobs)]
        finally:
            done.set()
            thread.join()
    assert sorted(job.sql for job in seen) == sorted(job.sql for job in jobs)


def test_workers_that_cannot_start_are_our_fault_and_said(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with Executor(workers=1) as executor, pytest.raises(WorkerError, match="exit status 1"):
        executor.execute(shop, "SELECT 1")
    monkeypatch.setattr(sys, "executable", "")
    with Executor(workers=1) as executor, pytest.raises(WorkerError, match=r"sys\.executable is empty"):
        executor.execute(shop, "SELECT 1")


PROGRAM = """
from pathlib import Path
import sys
from finer_sql_lib.execution import Executor, Job, Limits
print("started", flush=True)
with Executor(workers=2, limits=Limits(timeout_s=100)) as executor:
    jobs = [Job(Path(sys.argv[1]), sql) for sql in sys.argv[2:]]
    stream = executor.stream(jobs)
    first = next(stream)[1]
    print(first.rows, *[worker.pid for _slot, worker in executor.living()], flush=True)
    print(sorted(execution.rows for _job, execution in stream), flush=True)
"""


@pytest.mark.parametrize("how", ["-c", "-"])
def test_it_works_without_a_main_file(shop: Path, how: str) -> None:
    """Nothing of the starting program runs again in a worker."""
    command = [sys.executable, "-W", "error", how, *([PROGRAM] if how == "-c" else []), str(shop)]
    command += [f"SELECT {i}" for i in range(30)]
    ran = subprocess.run(command, input=PROGRAM, capture_output=True, text=True, timeout=60, check=True)
    assert ran.stderr == ""
    assert ran.stdout.count("started") == 1
    assert ran.stdout.count(",),)") == 30


def test_it_works_in_a_program_with_threads_and_no_main_guard(shop: Path, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import threading, time\nthreading.Thread(target=time.sleep, args=(1,)).start()\n" + PROGRAM)
    ran = subprocess.run(
        [sys.executable, script, shop, "SELECT 1", "SELECT 2"], capture_output=True, text=True, timeout=60, check=True
    )
    assert ran.stdout.count("started") == 1


@pytest.mark.parametrize("sql", [ENDLESS, ONE_LONG_OPCODE], ids=["many opcodes", "one long opcode"])
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_no_worker_outlives_its_parent(shop: Path, number: signal.Signals, sql: str) -> None:
    command = [sys.executable, "-c", PROGRAM, str(shop), "SELECT 1", sql, f"{sql} -- the same for the other worker"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "started\n"
        workers = [int(word) for word in parent.stdout.readline().split()[1:]]
        time.sleep(0.3)  # until both are inside an endless statement
        assert len(workers) == 2, workers
        assert all(map(is_alive, workers))
        parent.send_signal(number)
        parent.wait(10)
    assert wait_for(lambda: not any(map(is_alive, workers)), within_s=2.0)


def test_a_forked_child_is_told_to_make_its_own(shop: Path) -> None:
    program = """
        import os, sys
        from pathlib import Path
        from finer_sql_lib.execution import Executor
        executor = Executor(workers=1)
        executor.execute(Path(sys.argv[1]), "SELECT 1")
        if os.fork() == 0:
            try:
                executor.execute(Path(sys.argv[1]), "SELECT 1")
            except RuntimeError as error:
                print(error, flush=True)
            os._exit(0)
        os.wait()
        print(executor.execute(Path(sys.argv[1]), "SELECT 2").rows)
        executor.close()
    """
    command = [sys.executable, "-c", textwrap.dedent(program), str(shop)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert "make a new one here" in ran.stdout
    assert "((2,),)" in ran.stdout


@pytest.mark.parametrize("sql", [ENDLESS, ONE_LONG_OPCODE, "SELECT 2"], ids=["many opcodes", "one long opcode", "idle"])
def test_a_forked_child_keeps_no_worker_alive(shop: Path, sql: str) -> None:
    """It holds the parent's ends of all pipes, and lives on."""
    program = """
        import os, sys, time
        from pathlib import Path
        from finer_sql_lib.execution import Executor, Job, Limits
        executor = Executor(workers=1, limits=Limits(timeout_s=100))
        stream = executor.stream([Job(Path(sys.argv[1]), sql) for sql in sys.argv[2:]])
        next(stream)
        child = os.fork()
        if child == 0:
            time.sleep(100)
        print(child, *[worker.pid for _slot, worker in executor.living()], flush=True)
        for _answer in stream:
            pass
        time.sleep(100)
    """
    command = [sys.executable, "-c", textwrap.dedent(program), str(shop), "SELECT 1", sql]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child, worker = map(int, parent.stdout.readline().split())
        time.sleep(0.3)
        assert is_alive(worker)
        parent.kill()
        parent.wait(10)
        try:
            assert wait_for(lambda: not is_alive(worker), within_s=5.0)
            assert is_alive(child)
        finally:
            os.kill(child, signal.SIGKILL)
