"""Several copies of a backend, an actor of Ray each: questions go out in parts, finished batches come back in streams.

    waiting questions -> parts -> actors -> batches -> the one loop that writes the one run directory

The driver keeps what nobody has finished. An actor that dies is started again by Ray, anywhere, and what it had not
delivered goes back to the front; what it had is written already. A driver that dies is resumed like any run.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from finer_sql_lib.generation.sampling import Generator, Sampling
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs.cluster import cause_of, cluster_gpus, connect

LEAST_PART: Final = 64
"""Questions that an actor gets at a time at least: vLLM runs empty at the end of each part."""


class Replicas:
    """``count`` backends, each made by ``make`` in an actor with ``gpus_each`` GPUs.

    A part is a share of what is waiting, so that all actors end together. A batch holds whatever came in while the last
    was written: the more actors, the larger the parts on disk. ``make`` is pickled, and loads nothing before its time.
    """

    in_process = False
    """The models compute elsewhere."""

    def __init__(
        self, make: Callable[[], Generator], count: int, *, gpus_each: int = 0, least_part: int = LEAST_PART
    ) -> None:
        if count < 1:
            raise ValueError(f"--replicas must be at least 1, got {count}")
        self.make, self.count, self.gpus_each, self.least_part = make, count, gpus_each, least_part
        self.note = ""
        self._actors: list[Any] = []

    def load(self) -> None:
        """Start the actors, and wait until one is ready. Raises what its backend raises, and ValueError for more
        replicas than there are GPUs.
        """
        if self._actors:
            return
        ray = connect()
        if self.count * self.gpus_each > (gpus := cluster_gpus(ray)):
            raise ValueError(
                f"--replicas {self.count} of {self.gpus_each} GPUs each need {self.count * self.gpus_each}, and the "
                f"cluster has {gpus}; lower --replicas or --tensor-parallel, or add nodes"
            )
        remote = ray.remote(num_cpus=1, num_gpus=self.gpus_each, max_restarts=-1, max_task_retries=0)(_Replica)
        self._actors = [remote.remote(self.make) for _ in range(self.count)]
        loading = [actor.load.remote() for actor in self._actors]
        failures = 0
        while loading:
            ready, loading = ray.wait(loading)
            try:
                self.note = ray.get(ready[0])
                return
            except ray.exceptions.RayActorError:  # it is started again, and loads when it is asked
                failures += 1
                if failures == self.count:
                    raise
            except ray.exceptions.RayTaskError as problem:
                self.stop()
                raise cause_of(problem) from None

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        """Yield batches of whole questions, each question once; see :class:`~finer_sql_lib.generation.Generator`.

        Raises OSError where actors die over and over and nothing is finished between.
        """
        self.load()
        ray = connect()
        waiting, free = deque(prompts), deque(self._actors)
        parts: dict[Any, _Part] = {}  # by the stream of its batches
        deaths = 0
        try:
            while waiting or parts:
                while waiting and free:
                    part = _Part(free.popleft(), _take(waiting, self._part_size(len(waiting))))
                    asked = list(part.missing.values())
                    parts[part.actor.generate.options(num_returns="streaming").remote(asked, sampling)] = part
                batch = []
                for stream in _ready(ray, list(parts)):
                    part = parts[stream]
                    try:
                        batch += part.receive(ray.get(next(stream)))
                        deaths = 0
                        continue
                    except StopIteration:
                        pass
                    except (ray.exceptions.RayActorError, ray.exceptions.ObjectLostError) as problem:
                        deaths += 1
                        if deaths > 3 * self.count:
                            raise OSError(
                                f"the actors died {deaths} times, and no question was finished between: "
                                f"{' '.join(str(problem).split())[:300]}"
                            ) from problem
                    except ray.exceptions.RayTaskError as problem:
                        raise cause_of(problem) from None
                    # it ended or died: what it has not delivered is asked again, and the actor is free
                    waiting.extendleft(reversed(part.missing.values()))
                    free.append(part.actor)
                    del parts[stream]
                if batch:
                    yield batch
        finally:
            if parts:  # left early: nobody takes what they go on to make
                self.stop()

    def stop(self) -> None:
        """End the actors; the next call starts others."""
        for actor in self._actors:
            connect().kill(actor)
        self._actors = []

    def _part_size(self, waiting: int) -> int:
        return max(self.least_part, -(-waiting // (2 * self.count)))


class _Part:
    """Questions that an actor has, and which of them it has not delivered."""

    def __init__(self, actor: Any, prompts: Sequence[Prompt]) -> None:
        self.actor = actor
        self.missing = {prompt.question_id: prompt for prompt in prompts}

    def receive(self, batch: list[Candidate]) -> list[Candidate]:
        """The candidates of questions that were still missing."""
        fresh = [candidate for candidate in batch if candidate.question_id in self.missing]
        for question_id in {candidate.question_id for candidate in fresh}:
            del self.missing[question_id]
        return fresh


class _Replica:
    """What runs in an actor: a backend, and nothing of the run."""

    def __init__(self, make: Callable[[], Generator]) -> None:
        self.make = make
        self.backend: Generator | None = None

    def load(self) -> str:
        if self.backend is None:  # made here: what an actor's constructor raises ends it, and cannot be told from dying
            self.backend = self.make()
        self.backend.load()
        return self.backend.note

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        self.load()
        assert self.backend is not None
        yield from self.backend.generate(prompts, sampling)


def _take(waiting: deque[Prompt], count: int) -> list[Prompt]:
    return [waiting.popleft() for _ in range(min(count, len(waiting)))]


def _ready(ray: Any, streams: list[Any]) -> list[Any]:
    """The streams that have something, or have ended; waits for the first."""
    ray.wait(streams, num_returns=1, fetch_local=False)
    ready, _ = ray.wait(streams, num_returns=len(streams), timeout=0, fetch_local=False)
    return list(ready)
