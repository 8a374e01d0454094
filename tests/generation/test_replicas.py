"""Backends in actors of Ray: whole questions, each once, whatever dies."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.generation import Sampling, generate_run
from finer_sql_lib.generation.replicas import Replicas
from finer_sql_lib.records import Prompt
from finer_sql_lib.runs import open_run

ray = pytest.importorskip("ray", reason="Ray is not installed: pip install -e '.[ray]'")
pytestmark = pytest.mark.filterwarnings("ignore")  # Ray's own, of its sockets and of accelerators to come

N = 3


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    """Two processors of this machine, for all tests here."""
    ray.init("local", num_cpus=2, include_dashboard=False, log_to_driver=False)
    yield
    ray.shutdown()


def makes(folder: Path, pause_s: float = 0.0, fault: str = "") -> Callable[[], Any]:
    """What makes a fake backend that leaves its process id in ``folder``; sent by value, for actors know no tests."""

    def make() -> Any:
        from finer_sql_lib.generation.sampling import candidate_from_text

        class Fake:
            in_process, note = True, "made elsewhere"

            def load(self) -> None:
                (folder / str(os.getpid())).touch()
                if fault == "load":
                    raise ValueError("the model is no model")

            def generate(self, prompts: Any, sampling: Sampling) -> Any:
                for prompt in prompts:
                    if fault == "refuses":  # as a server does when it is asked, not before
                        self.note = "made elsewhere; without a seed"
                    if fault == "die":
                        os._exit(1)
                    time.sleep(pause_s)
                    texts = [f"SELECT {prompt.question_id}" for _ in range(sampling.n)]
                    yield [candidate_from_text(prompt.question_id, i, t, n_tokens=1) for i, t in enumerate(texts)]

        return Fake()

    return make


def prompts(count: int) -> list[Prompt]:
    return [Prompt(i, ()) for i in range(count)]


def whole(run: Any, count: int) -> bool:
    """Whether every question has its candidates, once, and its own."""
    found = [(c.question_id, c.index, c.sql) for c in run.candidates()]
    return found == [(i, k, f"SELECT {i}") for i in range(count) for k in range(N)]


def test_all_actors_work_on_one_run(tmp_path: Path) -> None:
    (tmp_path / "pids").mkdir()
    replicas = Replicas(makes(tmp_path / "pids", pause_s=0.05), 2, least_part=5)
    with open_run(tmp_path / "run", {}) as run:
        report = generate_run(replicas, prompts(60), Sampling(n=N), run, progress=False)
        assert whole(run, 60)
        assert run.manifest["generation"]["note"] == "made elsewhere"
    assert (report.questions, report.candidates) == (60, 180)
    assert len(list((tmp_path / "pids").iterdir())) == 2
    replicas.stop()


def test_those_that_have_a_place_go_on_without_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("finer_sql_lib.generation.replicas.PATIENCE_S", 0.5)
    (tmp_path / "pids").mkdir()
    replicas = Replicas(makes(tmp_path / "pids", pause_s=0.05), 4, least_part=5)  # of which two have a processor
    with open_run(tmp_path / "run", {}) as run:
        generate_run(replicas, prompts(60), Sampling(n=N), run, progress=False)
        assert whole(run, 60)
    assert sum("replicas are not ready" in record.message for record in caplog.records) == 1
    replicas.stop()


def test_an_actor_that_is_killed_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    (tmp_path / "pids").mkdir()
    replicas = Replicas(makes(tmp_path / "pids", pause_s=0.02), 2, least_part=10)
    killed = 0
    with open_run(tmp_path / "run", {}) as run:
        todo = prompts(80)

        class Killing:
            load, in_process, note = replicas.load, False, ""

            def generate(self, asked: Any, sampling: Sampling) -> Any:
                nonlocal killed
                for number, batch in enumerate(replicas.generate(asked, sampling)):
                    yield batch
                    if number in (3, 12, 20):
                        pid = max((tmp_path / "pids").iterdir(), key=lambda file: file.stat().st_mtime_ns)
                        os.kill(int(pid.name), signal.SIGKILL)
                        pid.unlink()
                        killed += 1

        generate_run(Killing(), todo, Sampling(n=N), run, progress=False)
        assert whole(run, 80)
    assert killed >= 2
    replicas.stop()


def test_a_driver_that_stops_is_resumed(tmp_path: Path) -> None:
    (tmp_path / "pids").mkdir()
    replicas = Replicas(makes(tmp_path / "pids"), 1, least_part=5)

    class Stopped:
        load, in_process, note = replicas.load, False, ""

        def generate(self, asked: Any, sampling: Sampling) -> Any:
            for number, batch in enumerate(replicas.generate(asked, sampling)):
                if number == 2:
                    raise KeyboardInterrupt
                yield batch

    with open_run(tmp_path / "run", {}) as run, pytest.raises(KeyboardInterrupt):
        generate_run(Stopped(), prompts(30), Sampling(n=N), run, progress=False)
    with open_run(tmp_path / "run", {}) as run:
        report = generate_run(replicas, prompts(30), Sampling(n=N), run, progress=False)
        assert 0 < report.resumed < 30
        assert whole(run, 30)
    replicas.stop()


def test_what_a_backend_says_of_its_setup_is_said_here(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"^the model is no model$"):
        Replicas(makes(tmp_path, fault="load"), 1).load()


def test_what_a_backend_says_while_it_is_asked_is_in_the_run(tmp_path: Path) -> None:
    replicas = Replicas(makes(tmp_path, fault="refuses"), 2, least_part=2)
    with open_run(tmp_path / "run", {"model": "fake"}) as run:
        generate_run(replicas, prompts(8), Sampling(n=N), run, progress=False)
        assert run.manifest["generation"]["note"] == "made elsewhere; without a seed"
    replicas.stop()


def test_actors_that_die_over_and_over_end_the_run(tmp_path: Path) -> None:
    replicas = Replicas(makes(tmp_path, fault="die"), 1)
    with pytest.raises(OSError, match="the actors died 4 times, and no question was finished between"):
        list(replicas.generate(prompts(3), Sampling(n=N)))


def test_more_replicas_than_gpus_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"--replicas 2 of 4 GPUs each are too many: the nodes .* have GPUs for 0"):
        Replicas(makes(tmp_path), 2, gpus_each=4).load()
    with pytest.raises(ValueError, match="--replicas must be at least 1"):
        Replicas(makes(tmp_path), 0)
