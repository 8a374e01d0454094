"""Replicas that have no place in the cluster yet, or lose it, with a Ray that is none."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from finer_sql_lib.cli.generate_run import BenchmarkChoice, Generate, generator_of
from finer_sql_lib.generation import BackendChoice, Sampling, generate_run
from finer_sql_lib.generation.batches import Batch, shared_tokens
from finer_sql_lib.generation.replicas import Replicas
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs import open_run
from finer_sql_lib.runs.cluster import cluster_places


class Ray:
    """As much of Ray as replicas use: as many actors as there are places answer, and the others wait.

    ``deaths``: the numbers, from 0, of the actors that die when they are asked; ``gpus``: of each node.
    """

    class exceptions:
        RayActorError = type("RayActorError", (Exception,), {})
        ObjectLostError = type("ObjectLostError", (Exception,), {})
        ActorUnschedulableError = type("ActorUnschedulableError", (Exception,), {})
        RayTaskError = type("RayTaskError", (Exception,), {})

    def __init__(self, places: int, *, deaths: Sequence[int] = (), die: str = "", gpus: Sequence[int] = ()) -> None:
        self.places, self.deaths, self.die = places, deaths, die
        self.gpus = gpus
        self.started: list[Actor] = []
        self.alive: list[Actor] = []
        self.waits_in_vain = 0

    def nodes(self) -> list[dict[str, Any]]:
        dead = {"Alive": False, "Resources": {"GPU": 8.0}}
        return [dead, {"Alive": True, "Resources": {"CPU": 2.0}}] + [
            {"Alive": True, "Resources": {"GPU": float(count)}} for count in self.gpus
        ]

    def remote(self, **_: Any) -> Any:
        return lambda kind: SimpleNamespace(remote=lambda make: Actor(self, kind(make)))

    def kill(self, actor: Actor) -> None:
        self.alive = [one for one in self.alive if one is not actor]

    def wait(self, answers: Sequence[Answer], timeout: float | None = None, **_: Any) -> tuple[list[Answer], list[Any]]:
        ready = [answer for answer in answers if answer.actor in self.alive[: self.places]]
        if not ready and timeout != 0:
            self.waits_in_vain += 1
            assert self.waits_in_vain < 5, "nobody will ever answer"
            time.sleep(0.01)
        return ready, []

    def get(self, answer: Any) -> Any:
        return next(answer) if isinstance(answer, Answer) else answer


class Actor:
    def __init__(self, ray: Ray, replica: Any) -> None:
        self.ray, self.replica, self.number = ray, replica, len(ray.started)
        ray.started.append(self)
        ray.alive.append(self)
        self.load = SimpleNamespace(remote=lambda: Answer(self, "load", iter([""])))
        self.generate = SimpleNamespace(options=lambda **_: SimpleNamespace(remote=self.batches))

    def batches(self, prompts: Sequence[Prompt], sampling: Sampling) -> Answer:
        return Answer(self, "generate", self.replica.generate(prompts, sampling))


class Answer:
    def __init__(self, actor: Actor, call: str, values: Iterator[Any]) -> None:
        self.actor, self.call, self.values = actor, call, values

    def __iter__(self) -> Answer:
        return self

    def __next__(self) -> Any:
        if self.actor.number in self.actor.ray.deaths and self.call == self.actor.ray.die:
            raise Ray.exceptions.RayActorError("the node is gone")
        return next(self.values)


class Backend:
    in_process, note = False, ""

    def load(self) -> None:
        """Nothing to load."""

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        for prompt in prompts:
            yield Batch([Candidate(prompt.question_id, 0, "SELECT 1")], shared_tokens=7)


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Any:
    def using(ray: Ray) -> Ray:
        monkeypatch.setattr("finer_sql_lib.generation.replicas.connect", lambda: ray)
        monkeypatch.setattr("finer_sql_lib.cli.generate_run.connect", lambda: ray)
        monkeypatch.setattr("finer_sql_lib.generation.replicas.PATIENCE_S", 1e-6)
        return ray

    return using


def answered(replicas: Replicas, count: int = 20) -> bool:
    batches = list(replicas.generate([Prompt(i, ()) for i in range(count)], Sampling(n=1)))
    assert sum(map(shared_tokens, batches)) == 7 * count
    return sorted(candidate.question_id for batch in batches for candidate in batch) == list(range(count))


def test_those_that_have_a_place_answer_everything(use: Any, caplog: pytest.LogCaptureFixture) -> None:
    use(Ray(2))
    assert answered(Replicas(Backend, 3, least_part=2))
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == [
        "1 of 3 replicas are not ready after 0 s"
    ]
    assert "fewer --replicas" in caplog.text


def test_a_run_names_the_machines_of_its_replicas(use: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """And not the driver's, which samples nothing; a later start adds its own."""
    use(Ray(2))
    names = cycle(["a node", "another node"])
    monkeypatch.setattr("finer_sql_lib.generation.replicas.machine", lambda: next(names))
    monkeypatch.setattr("finer_sql_lib.generation.sampling.machine", lambda: "the driver")
    prompts = [Prompt(i, ()) for i in range(9)]
    with open_run(tmp_path / "run", {}) as run:
        generate_run(Replicas(Backend, 2, least_part=2), prompts[:8], Sampling(n=1), run, progress=False)
        assert run.manifest["generation"]["machines"] == ["a node", "another node"]
        generate_run(Backend(), prompts, Sampling(n=1), run, progress=False)
        assert run.manifest["generation"]["machines"] == ["a node", "another node", "the driver"]


@pytest.mark.parametrize("die", ["load", "generate"])
def test_a_successor_without_a_place_holds_nobody_up(use: Any, die: str) -> None:
    ray = use(Ray(3, deaths=[1], die=die))
    replicas = Replicas(Backend, 3, least_part=2)
    replicas.load()
    ray.places = 2  # the node that the dead one was on does not come back
    assert answered(replicas)
    assert len(ray.started) == 4


def test_where_none_has_a_place_it_is_said_and_waited_for(use: Any, caplog: pytest.LogCaptureFixture) -> None:
    ray = use(Ray(0))
    replicas = Replicas(Backend, 2)
    with pytest.raises(AssertionError, match="nobody will ever answer"):
        replicas.load()
    assert caplog.text.count("2 of 2 replicas are not ready") == 1
    ray.places = 1
    assert answered(replicas)
    assert len(ray.started) == 2


def test_replicas_that_all_die_while_they_load_end_the_run(use: Any) -> None:
    ray = use(Ray(2, deaths=range(99), die="load"))
    with pytest.raises(OSError, match=r"the actors died 7 times, .*: the node is gone"):
        Replicas(Backend, 2).load()
    assert not ray.alive


def test_the_gpus_of_a_replica_are_of_one_node(use: Any) -> None:
    ray = use(Ray(2, gpus=(3, 3)))
    assert [cluster_places(ray, each) for each in (1, 2, 3, 4)] == [6, 2, 2, 0]
    with pytest.raises(ValueError, match=r"--replicas 3 of 2 GPUs each are too many: .* have GPUs for 2"):
        Replicas(Backend, 3, gpus_each=2).load()
    by_stages = BackendChoice("m", engine={"pipeline-parallel-size": "3"})
    for backend, gpus_each in ((BackendChoice("m", tensor_parallel=2), 2), (by_stages, 3)):
        chosen = generator_of(Generate(backend, BenchmarkChoice(Path("d")), Path("r"), ray=True), "m")
        assert isinstance(chosen, Replicas)
        assert (chosen.count, chosen.gpus_each) == (2, gpus_each)
