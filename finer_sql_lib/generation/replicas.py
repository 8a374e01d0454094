"""Several copies of a backend, an actor of Ray each: questions go out in parts, finished batches come back in streams.

    waiting questions -> parts -> actors -> batches -> the one loop that writes the one run directory

The driver keeps what nobody has finished. Where an actor dies, another is started, anywhere, and what the dead one had
not delivered goes back to the front; what it had is written already. A driver that dies is resumed like any run.

Ray has an actor wait for its place in the cluster, if need be for ever. So only an actor that has loaded its model is
given questions: those that have a place go on without the others.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from finer_sql_lib.generation.batches import Batch, machines, merged, shared_tokens
from finer_sql_lib.generation.sampling import Generator, Sampling
from finer_sql_lib.generation.usage import machine
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs.cluster import cause_of, cluster_places, connect, lost

_LOG = logging.getLogger(__name__)

LEAST_PART: Final = 64
"""Questions that an actor gets at a time at least: vLLM runs empty at the end of each part."""
PATIENCE_S: Final = 60.0
"""After so long it is said that an actor is not ready yet."""


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
        self._actors: list[Any] = []  # that have loaded the model
        self._starting: dict[Any, Any] = {}  # the others, by the answer to their load
        self._asked_at = 0.0  # the last of them
        self._told = False
        self._deaths = 0  # since a question was finished

    def load(self) -> None:
        """Start the actors, and wait until one is ready. Raises what its backend raises, ValueError for more replicas
        than the nodes have GPUs for, and OSError where actors die over and over.
        """
        if self._actors:
            return
        ray = connect()
        if self.gpus_each and self.count > (places := cluster_places(ray, self.gpus_each)):
            raise ValueError(
                f"--replicas {self.count} of {self.gpus_each} GPUs each are too many: the nodes of the cluster have "
                f"GPUs for {places}; lower --replicas, --tensor-parallel or --engine pipeline_parallel_size, or add "
                "nodes"
            )
        self._deaths = 0
        while len(self._starting) < self.count:
            self._start(ray)
        while not self._actors:
            self._started(ray, self._ready(ray, list(self._starting)))

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        """Yield batches of whole questions, each question once; see :class:`~finer_sql_lib.generation.Generator`.

        Raises OSError where actors die over and over and nothing is finished between.
        """
        self.load()
        ray = connect()
        waiting, free = deque(prompts), deque(self._actors)
        parts: dict[Any, _Part] = {}  # by the stream of its batches
        self._deaths = 0
        try:
            while waiting or parts:
                while waiting and free:
                    size = min(self._part_size(len(waiting)), len(waiting))
                    part = _Part(free.popleft(), [waiting.popleft() for _ in range(size)])
                    asked = list(part.missing.values())
                    parts[part.actor.generate.options(num_returns="streaming").remote(asked, sampling)] = part
                ready = self._ready(ray, [*parts, *self._starting])
                free += self._started(ray, [answer for answer in ready if answer in self._starting])
                batch = Batch()
                for stream in [answer for answer in ready if answer in parts]:
                    received = self._receive(ray, stream, parts[stream])
                    if received is None:
                        part = parts.pop(stream)
                        waiting.extendleft(reversed(part.missing.values()))  # asked again, where it died
                        free += [part.actor] if part.actor in self._actors else []
                    else:
                        batch = merged([batch, received])
                if batch:
                    yield batch
        finally:
            if parts:  # left early: nobody takes what they go on to make
                self.stop()

    def _receive(self, ray: Any, stream: Any, part: _Part) -> Batch | None:
        """The next batch of a part; None where it has ended, or its actor died."""
        try:
            sent = ray.get(next(stream))
        except StopIteration:
            return None
        except lost(ray) as problem:
            self._replace(ray, part.actor, problem)
            return None
        except ray.exceptions.RayTaskError as problem:
            raise cause_of(problem) from None
        self._deaths = 0
        self._take_note(sent.note)
        return part.receive(sent)

    def _take_note(self, note: str) -> None:
        """Keep what an actor's backend says, each sentence once: a server's shows itself as it is asked."""
        sentences = dict.fromkeys(sentence for sentence in (*self.note.split("; "), *note.split("; ")) if sentence)
        self.note = "; ".join(sentences)

    def _start(self, ray: Any) -> None:
        actor = ray.remote(num_cpus=1, num_gpus=self.gpus_each, max_restarts=0)(_Replica).remote(self.make)
        self._starting[actor.load.remote()] = actor
        self._asked_at = time.monotonic()

    def _started(self, ray: Any, answers: Sequence[Any]) -> list[Any]:
        """The actors that have loaded the model, of those whose load has ended; one that died gets a successor."""
        started = []
        for answer in answers:
            actor = self._starting.pop(answer)
            try:
                self._take_note(ray.get(answer))
            except lost(ray) as problem:
                self._replace(ray, actor, problem)
            except ray.exceptions.RayTaskError as problem:
                self.stop()
                raise cause_of(problem) from None
            else:
                self._actors.append(actor)
                started.append(actor)
        return started

    def _replace(self, ray: Any, dead: Any, problem: Exception) -> None:
        """Start another in the place of one that died, or cannot be reached: then it must not go on either.

        Ray's own restart has the calls of its time fail at once, so that one death would count as many.
        """
        ray.kill(dead)
        self._actors = [actor for actor in self._actors if actor is not dead]
        self._deaths += 1
        if self._deaths > 3 * self.count:
            self.stop()
            why = " ".join(str(problem).split())[:300]
            raise OSError(
                f"the actors died {self._deaths} times, and no question was finished between: {why}"
            ) from problem
        self._start(ray)

    def _ready(self, ray: Any, answers: list[Any]) -> list[Any]:
        """The answers that have something, or have ended; none after a while. Says once that an actor is late."""
        ray.wait(answers, num_returns=1, timeout=PATIENCE_S, fetch_local=False)
        ready, _ = ray.wait(answers, num_returns=len(answers), timeout=0, fetch_local=False)
        late = self._starting.keys() - set(ready)
        if late and not self._told and time.monotonic() > self._asked_at + PATIENCE_S:
            self._told = True
            _LOG.warning(
                "%d of %d replicas are not ready after %.0f s: they load the model, or wait for a core and %d GPUs "
                "each that others have; see `ray status`, or start again with fewer --replicas: what is there is kept",
                len(late), self.count, PATIENCE_S, self.gpus_each,
            )  # fmt: skip
        return list(ready)

    def stop(self) -> None:
        """End the actors; the next call starts others."""
        for actor in [*self._actors, *self._starting.values()]:
            connect().kill(actor)
        self._actors, self._starting = [], {}

    def _part_size(self, waiting: int) -> int:
        return max(self.least_part, -(-waiting // (2 * self.count)))


class _Part:
    """Questions that an actor has, and which of them it has not delivered."""

    def __init__(self, actor: Any, prompts: Sequence[Prompt]) -> None:
        self.actor = actor
        self.missing = {prompt.question_id: prompt for prompt in prompts}

    def receive(self, batch: list[Candidate]) -> Batch:
        """The candidates of questions that were still missing."""
        fresh = [candidate for candidate in batch if candidate.question_id in self.missing]
        for question_id in {candidate.question_id for candidate in fresh}:
            del self.missing[question_id]
        return Batch(fresh, shared_tokens(batch), machines(batch))


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
        for batch in self.backend.generate(prompts, sampling):
            yield Batch(batch, shared_tokens(batch), machines(batch) or [machine()], self.backend.note)
