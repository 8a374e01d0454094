"""Sampling in rounds: a question whose vote the missing candidates will hardly change gets no more of them.

    a few candidates of each open question -> execute -> vote -> is the chance of a change at most the risk? -> settled

The candidates are the first ones that the question would have got without this: a backend's random numbers depend on
the seed and the index alone. Only rounding differs with the batch, in float32 next to never, in bfloat16 in one of five
candidates. When a run is started again it looks at what is there, and goes on.

It saves tokens, and with vLLM time. Transformers reads every prompt again in each round and is slow in small batches:
on a CPU, 8 questions of the model small took longer in rounds than with all 30 candidates at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from finer_sql_lib.execution import DatabaseError, Executor, Job
from finer_sql_lib.generation.sampling import Generated, Generator, Sampling, check_unique, is_unanswered, sampled_into
from finer_sql_lib.records import Candidate, Execution, Prompt
from finer_sql_lib.runs import Run
from finer_sql_lib.runs.bars import progress_bar
from finer_sql_lib.voting import vote
from finer_sql_lib.voting.stopping import chance_of_change, next_count

QUESTIONS_AT_ONCE: Final = 512
"""Questions that go through their rounds together: enough to keep a GPU busy, and few enough that an engine still has
their prompts in its prefix cache when the next round begins."""


def check_risk(risk: float) -> None:
    """Raise ValueError for a risk that is no chance below 1, naming the option."""
    if not 0 <= risk < 1:
        raise ValueError(f"--adaptive is a chance of another answer, at least 0 and below 1, got {risk}")


def generate_in_rounds(
    backend: Generator,
    prompts: Sequence[Prompt],
    sampling: Sampling,
    run: Run,
    risk: float,
    databases: Mapping[int, Path],
    *,
    progress: bool = True,
) -> Generated:
    """Sample every prompt until its vote is settled at ``risk``, or has ``sampling.n`` candidates.

    ``databases``: question id -> its SQLite file. The manifest's ``settled`` lists the questions that need no more
    candidates, and its ``generation`` what was spent, as :func:`~finer_sql_lib.generation.generate_run` keeps it.
    Raises as that does, ValueError for a risk that is none, and DatabaseError for databases that cannot be read.
    """
    check_risk(risk)
    check_unique(prompts)
    known = _Known(run, sampling.n, risk, databases)
    resumed, candidates, tokens, seconds = 0, 0, 0, 0.0
    unanswered: list[int] = []
    before = run.manifest.get("generation", {})
    with known.executor, progress_bar(len(prompts), "question", shown=progress) as bar:
        for start in range(0, len(prompts), QUESTIONS_AT_ONCE):
            part = prompts[start : start + QUESTIONS_AT_ONCE]
            waiting = known.unsettled(part)
            resumed += len(part) - len(waiting)
            bar.update(len(part) - len(waiting))
            while waiting:
                backend.load()
                for batch in one_round(backend, waiting, sampling, run, known):
                    candidates += len(batch)
                    unanswered += sorted(c.question_id for c in batch if is_unanswered(c))
                    spent = run.manifest["generation"]
                    seconds, tokens = (spent[name] - before.get(name, 0) for name in ("seconds", "tokens"))
                    bar.set_postfix_str(f"{tokens / max(seconds, 1e-9):,.0f} tokens/s" if tokens else "")
                still = known.unsettled(waiting)
                bar.update(len(waiting) - len(still))
                waiting = still
    return Generated(len(prompts) - resumed, resumed, candidates, tokens, seconds, tuple(unanswered))


def one_round(
    backend: Generator, prompts: Sequence[Prompt], sampling: Sampling, run: Run, known: _Known
) -> Iterator[list[Candidate]]:
    """Sample the next few candidates of each prompt; yields each batch when it is written."""
    by_span: dict[tuple[int, int], list[Prompt]] = defaultdict(list)
    for prompt in prompts:  # all have as many, but in a run that was interrupted
        by_span[known.missing(prompt.question_id)].append(prompt)
    for (first, end), asked in sorted(by_span.items()):
        for batch in sampled_into(run, backend, asked, replace(sampling, first=first, n=end - first)):
            known.add(batch)
            yield batch
        # what a backend has not answered now it will not answer in the next round either
        known.given_up |= {p.question_id for p in asked if known.missing(p.question_id)[0] == first}


class _Known:
    """What is known of the questions of a run: their candidates, what these returned, and which are settled."""

    def __init__(self, run: Run, n: int, risk: float, databases: Mapping[int, Path]) -> None:
        self.run, self.n, self.risk, self.databases = run, n, risk, databases
        self.executor = Executor()
        self.results: dict[Job, Execution] = {}
        self.given_up: set[int] = set()
        # where candidates were lost, a question may not be settled any more
        self.settled: set[int] = set() if run.mend("candidates") else set(run.manifest.get("settled", ()))
        self.candidates: dict[int, dict[int, Candidate]] = defaultdict(dict)
        self.add(run.candidates())
        self.settled &= self.candidates.keys()  # unless somebody took all of a question's away

    def add(self, candidates: Sequence[Candidate]) -> None:
        """Candidates that are in the run now."""
        for candidate in candidates:
            self.candidates[candidate.question_id][candidate.index] = candidate

    def missing(self, question_id: int) -> tuple[int, int]:
        """Which candidates a question is to get next: the first one's index, and the end; (n, n) where it has all."""
        there = self.candidates[question_id]
        first = next((index for index in range(self.n) if index not in there), self.n)
        # where a part of a run was lost, others may stand behind the gap
        behind = min((index for index in there if index > first), default=self.n)
        return first, min(behind, next_count(first, self.n))

    def unsettled(self, prompts: Sequence[Prompt]) -> list[Prompt]:
        """The prompts whose questions need more candidates; the manifest notes those that need none."""
        waiting = [prompt for prompt in prompts if prompt.question_id not in self.settled | self.given_up]
        ids = [prompt.question_id for prompt in waiting]
        # one that has all its candidates needs no vote here
        short = [id_ for id_ in ids if self.missing(id_)[0] < self.n]
        self._execute([candidate for id_ in short for candidate in self.candidates[id_].values()])
        if settled := {id_ for id_ in ids if self._is_settled(id_)}:
            self.settled |= settled
            self.run.note(settled=sorted(self.settled))
        return [prompt for prompt in waiting if prompt.question_id not in settled]

    def _execute(self, candidates: Sequence[Candidate]) -> None:
        """Have what each candidate returns in ``results``, and nothing else."""
        jobs = {Job(self.databases[c.question_id], c.sql) for c in candidates if c.sql is not None}
        fresh = self.executor.run(sorted(jobs - self.results.keys()))
        if self.executor.disturbed:
            raise DatabaseError("; ".join(self.executor.disturbed.values()))
        self.results = {job: result for job, result in (self.results | fresh).items() if job in jobs}

    def _is_settled(self, question_id: int) -> bool:
        there = [candidate for _, candidate in sorted(self.candidates[question_id].items())]
        first, _ = self.missing(question_id)
        if not there or first < min(len(there), self.n):  # nothing yet, or a gap
            return False
        if first == self.n or is_unanswered(there[0]):
            return True
        path = self.databases[question_id]
        executions = [None if c.sql is None else self.results[Job(path, c.sql)] for c in there]
        return chance_of_change(vote(question_id, there, executions), self.n) <= self.risk
