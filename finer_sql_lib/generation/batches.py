"""What a backend yields: candidates of whole questions, and what is known of them together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from finer_sql_lib.records import Candidate


class Batch(list[Candidate]):
    """Candidates of whole questions. ``shared_tokens``: those of their completions that a server counts together, so
    that they are in no candidate's ``n_tokens``. ``machines``: those that sampled them, if not this one. ``note``: what
    the backend said by then, where it is in another process.
    """

    def __init__(
        self, candidates: Iterable[Candidate] = (), shared_tokens: int = 0, machines: Iterable[str] = (), note: str = ""
    ) -> None:
        super().__init__(candidates)
        self.shared_tokens = shared_tokens
        self.machines = tuple(machines)
        self.note = note


def merged(batches: Sequence[list[Candidate]]) -> Batch:
    """One batch of several."""
    return Batch(
        chain.from_iterable(batches), sum(map(shared_tokens, batches)), dict.fromkeys(chain(*map(machines, batches)))
    )


def shared_tokens(batch: list[Candidate]) -> int:
    """The tokens of ``batch`` that are in no candidate's ``n_tokens``; only a server's batch has some."""
    return batch.shared_tokens if isinstance(batch, Batch) else 0


def machines(batch: list[Candidate]) -> tuple[str, ...]:
    """The machines that sampled ``batch``, if not this one: batches of a server, or out of actors of Ray, name some."""
    return batch.machines if isinstance(batch, Batch) else ()
