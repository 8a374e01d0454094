"""All that a backend generates, in the order of questions and samples."""

from __future__ import annotations

from collections.abc import Sequence

from finer_sql_lib.generation import Generator, Sampling
from finer_sql_lib.records import Candidate, Prompt


def collect(backend: Generator, prompts: Sequence[Prompt], sampling: Sampling) -> list[Candidate]:
    found = [candidate for batch in backend.generate(prompts, sampling) for candidate in batch]
    return sorted(found, key=lambda candidate: (candidate.question_id, candidate.index))
