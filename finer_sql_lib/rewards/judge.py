"""Is a completion's SQL right? Asked by three of four rewards, answered once per distinct (database, gold, SQL)."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import chain
from math import ceil, log2
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from finer_sql_lib.evaluation import FAILED, failure
from finer_sql_lib.evaluation.metric import BirdEx, LocalTsAsWritten, Metric, SpiderAsWritten, verdicts_of
from finer_sql_lib.execution import DatabaseError, Executor, Job, Limits, database_fingerprint
from finer_sql_lib.records import Candidate, Execution, GradedQuestion, Question, Verdict
from finer_sql_lib.rewards.golds import GoldCache
from finer_sql_lib.rewards.grounds import (
    NO_COLUMN,
    NOT_A_SELECT,
    constant_answer,
    is_select,
    reads_a_column,
    why_left_out,
)
from finer_sql_lib.runs.files import some
from finer_sql_lib.schema import read_schema
from finer_sql_lib.suites import Suite

_BATCH = 1_000
"""Questions to the judge that are executed together, and whose results are in memory together."""

_MEMO_SIZE = 100_000
"""Verdicts remembered; a few tens of MB at most."""


SHORTEST_S = 1.0
TIMES_THE_GOLD = 20
"""What a completion's SQL may take: the golds of Spider take milliseconds, and right SQL can be a good deal slower."""


class Pair(NamedTuple):
    """What the judge is asked about, in the dataset's terms."""

    db_path: str
    gold_sql: str
    sql: str


@dataclass(frozen=True, slots=True)
class GoldFault:
    """A gold that cannot be judged against, at ``index`` of what was checked, and why."""

    index: int
    db_path: str
    gold_sql: str
    why: str


def reward_metric(benchmark: str, suite: Suite | None = None) -> Metric:
    """The metric that trainings on a benchmark are rewarded by; with a ``suite``, an answer must be right on all of it.

    Raises ValueError listing the benchmarks, and for a suite of another than Spider.
    """
    metrics: dict[str, Metric] = {"spider": SpiderAsWritten(), "bird": BirdEx()}
    if suite is not None:
        if benchmark != "spider":
            raise ValueError(f"--suite is for Spider: what is right on {benchmark} is not defined by suites")
        return LocalTsAsWritten(suite)
    if benchmark not in metrics:
        raise ValueError(f"no rewards are defined on the benchmark {benchmark!r}; choose one of {', '.join(metrics)}")
    return metrics[benchmark]


def time_out_s(gold_s: float, longest_s: float) -> float:
    """The time-out of a completion's SQL, by what its gold took: a training meets endless SQL at every step.

    At least ``SHORTEST_S`` and ``TIMES_THE_GOLD`` as long, rounded up to a power of two so that many share a time-out,
    and at most ``longest_s``.

    >>> time_out_s(0.002, 30.0), time_out_s(0.15, 30.0), time_out_s(5.0, 30.0), time_out_s(0.002, 0.3)
    (1.0, 4.0, 30.0, 0.3)
    """
    wanted = max(SHORTEST_S, TIMES_THE_GOLD * gold_s)
    return min(longest_s, 2.0 ** ceil(log2(wanted)))


def columns_of(db_path: Path) -> frozenset[str]:
    """The names of all columns of a database's tables and views, read once for each content of the file.

    Raises SchemaError where it has none that can be read.
    """
    return _columns_at(db_path, database_fingerprint(db_path))


@lru_cache(maxsize=1_000)
def _columns_at(db_path: Path, fingerprint: str) -> frozenset[str]:
    schema = read_schema(db_path, sample_values=0)
    return frozenset(column.name for table in schema.tables for column in table.columns)


def fails(verdict: Verdict) -> bool:
    """Whether the SQL did not execute: it failed, timed out, returned too much, or was refused."""
    return verdict.cause in FAILED.values()


class Judge:
    """Executes SQL through the evaluation's executor and judges it by an evaluation's metric.

    ``metric`` None: Spider's execution accuracy on predictions as they are written. ``cache``: the file that keeps gold
    results between runs, or None. The workers start with the first question and end with ``close``. Picklable: a copy
    has workers of its own and an empty memo.

    ``limits``: those of golds; other SQL has the time-out that its gold's time allows (:func:`time_out_s`).

    One difference to the official scores is on purpose: those mend ``> =`` and drop a second statement before they run;
    here SQL that does not run as written has failed.

    ``grounded``: an answer must have read the database (:mod:`~finer_sql_lib.rewards.grounds`). What is no SELECT has
    failed, and one that reads no column is wrong whatever its result. False: the paper's plain rewards.
    """

    def __init__(
        self,
        metric: Metric | None = None,
        *,
        cache: Path | None = None,
        limits: Limits | None = None,
        workers: int | None = None,
        grounded: bool = False,
    ) -> None:
        self.metric = metric or SpiderAsWritten()
        self.grounded = grounded
        self.cache, self.limits, self.workers = cache, limits or Limits(), workers
        self.n_executed = 0
        self._memo: OrderedDict[tuple[str, Pair], Verdict] = OrderedDict()  # by the database's content too

    def verdicts(
        self, db_paths: Sequence[str], gold_sqls: Sequence[str], sqls: Sequence[str | None]
    ) -> list[Verdict | None]:
        """The verdict on each SQL; None where ``sqls`` is None. Their question and candidate numbers say nothing.

        Raises execution.DatabaseError when a database cannot be read at all, or changes while it is read.
        """
        triples = zip(db_paths, gold_sqls, sqls, strict=True)
        pairs = [None if sql is None else Pair(db_path, gold, sql) for db_path, gold, sql in triples]
        distinct = [pair for pair in dict.fromkeys(pairs) if pair is not None]
        contents = {path: database_fingerprint(Path(path)) for path in {pair.db_path for pair in distinct}}
        keys = {pair: (contents[pair.db_path], pair) for pair in distinct}
        verdicts = {pair: self._memo[key] for pair, key in keys.items() if key in self._memo}
        for pair, (verdict, written) in self._judge([pair for pair in distinct if pair not in verdicts]).items():
            # what runs only after the official script mended it has failed; a gold's fault is never the SQL's
            if verdict.correct is not None and written.outcome != "rows":
                verdict = Verdict(0, 0, self.metric.name, False, failure(written))
            verdicts[pair] = self._on_grounds(pair, verdict) if self.grounded else verdict
        for pair, key in keys.items():
            self._memo[key] = verdicts[pair]
            self._memo.move_to_end(key)
        while len(self._memo) > _MEMO_SIZE:
            self._memo.popitem(last=False)
        return [None if pair is None else verdicts[pair] for pair in pairs]

    def _on_grounds(self, pair: Pair, verdict: Verdict) -> Verdict:
        """The verdict on an answer that must have read the database."""
        if verdict.correct is None or fails(verdict):
            return verdict
        if not is_select(pair.sql):
            return replace(verdict, correct=False, why=f"{FAILED['refused']}: {NOT_A_SELECT}")
        if verdict.correct and not reads_a_column(pair.sql, columns_of(Path(pair.db_path))):
            return replace(verdict, correct=False, why=NO_COLUMN)
        return verdict

    def constant_golds(self, db_paths: Sequence[str], gold_sqls: Sequence[str]) -> list[GoldFault]:
        """The golds whose result a constant answer has too, on all databases that the metric looks at: empty, all zero,
        or a lone small number.
        """
        pairs = [(Path(db_path), gold) for db_path, gold in zip(db_paths, gold_sqls, strict=True)]
        faults = []
        for start in range(0, len(pairs), _BATCH):
            batch = pairs[start : start + _BATCH]
            questions = [GradedQuestion(Question(0, path.stem, "", path), gold) for path, gold in batch]
            jobs = [self.metric.jobs(question, question.gold_sql) for question in questions]
            executions = self._execute_golds(chain.from_iterable(jobs))
            for index, ((path, gold), own) in enumerate(zip(batch, jobs, strict=True), start):
                results = [executions[job] for job in own]
                constants = {constant_answer(result.rows) if result.outcome == "rows" else None for result in results}
                if len(constants) == 1 and (constant := constants.pop()) is not None:
                    why = why_left_out(constant, [result.rows for result in results])
                    faults.append(GoldFault(index, str(path), gold, why))
        return faults

    def check_golds(self, db_paths: Sequence[str], gold_sqls: Sequence[str]) -> list[GoldFault]:
        """The golds that cannot be judged against: they fail, time out or return too much.

        To be excluded before training. The results of all others are in the cache afterwards; these are tried anew
        every time, since a time-out may be the machine's fault.
        """
        pairs = [Pair(db_path, gold, gold) for db_path, gold in zip(db_paths, gold_sqls, strict=True)]
        # not through the memo: a verdict on a gold is wanted from this machine, now
        rulings = self._judge(list(dict.fromkeys(pairs)))
        return [
            GoldFault(index, pair.db_path, pair.gold_sql, rulings[pair][0].why)
            for index, pair in enumerate(pairs)
            if rulings[pair][0].correct is not True
        ]

    def _judge(self, pairs: Sequence[Pair]) -> dict[Pair, tuple[Verdict, Execution]]:
        """The metric's verdict on each pair, and what its SQL did as written; results are held one batch at a time."""
        rulings: dict[Pair, tuple[Verdict, Execution]] = {}
        for start in range(0, len(pairs), _BATCH):
            batch: list[tuple[Pair, GradedQuestion]] = []
            for pair in pairs[start : start + _BATCH]:
                path = Path(pair.db_path)
                batch.append((pair, GradedQuestion(Question(0, path.stem, "", path), pair.gold_sql)))
            executions = self._execute(batch)
            for pair, question in batch:
                (verdict,) = verdicts_of(self.metric, question, [Candidate(0, 0, pair.sql, sql=pair.sql)], executions)
                # only the outcome is kept: the rows may be many
                written = replace(executions[Job(question.db_path, pair.sql)], rows=())
                rulings[pair] = (verdict, written)
        return rulings

    def _execute(self, batch: Sequence[tuple[Pair, GradedQuestion]]) -> dict[Job, Execution]:
        """All executions that a batch is judged by: the golds' first, since their time sets the others' time-out."""
        golds = {pair: self._jobs(question, pair.gold_sql) for pair, question in batch}
        executions = self._execute_golds(chain.from_iterable(golds.values()))
        time_outs: dict[Job, float] = {}
        for pair, question in batch:
            gold_s = max(executions[job].seconds for job in golds[pair])
            for job in self._jobs(question, pair.sql):
                if job not in executions:
                    own = time_out_s(gold_s, self.limits.timeout_s)
                    time_outs[job] = max(own, time_outs.get(job, 0.0))  # SQL that answers several questions
        for seconds in sorted(set(time_outs.values())):
            executions |= self._run((job for job, own in time_outs.items() if own == seconds), seconds)
        return executions

    def _jobs(self, question: GradedQuestion, sql: str) -> list[Job]:
        """What the metric needs of a text, and the text as written: as a rule that is among it."""
        return [*self.metric.jobs(question, sql), Job(question.db_path, sql)]

    def _execute_golds(self, jobs: Iterable[Job]) -> dict[Job, Execution]:
        """The executions of golds: looked up in the cache, or executed and kept there."""
        jobs = list(dict.fromkeys(jobs))
        contents = {path: database_fingerprint(path) for path in {job.db_path for job in jobs}}
        cached = self._golds.get(jobs, contents) if self._golds else {}
        fresh = self._run([job for job in jobs if job not in cached], self.limits.timeout_s)
        if self._golds:
            if changed := [path for path, content in contents.items() if database_fingerprint(path) != content]:
                raise DatabaseError(f"changed while their golds were executed: {some(changed)}; run it again")
            # a gold that failed is tried anew by the next run: a time-out may be the machine's fault
            self._golds.put({job: done for job, done in fresh.items() if done.outcome == "rows"}, contents)
        return cached | fresh

    def _run(self, jobs: Iterable[Job], timeout_s: float) -> dict[Job, Execution]:
        """The executor's answers, where no database changed under it."""
        answers = self._executor.run(jobs, timeout_s)
        self.n_executed += len(answers)
        for job in answers:
            # what a changing file returned is a result of neither of its contents
            if job.db_path in self._executor.disturbed:
                raise DatabaseError(self._executor.disturbed[job.db_path])
        return answers

    @cached_property
    def _executor(self) -> Executor:
        return Executor(self.workers, self.limits)

    @cached_property
    def _golds(self) -> GoldCache | None:
        return GoldCache(self.cache, self.limits) if self.cache else None

    def close(self) -> None:
        """End the workers and close the cache. The judge can be used again: they start anew."""
        for name in ("_executor", "_golds"):
            # where a cached property keeps its value; absent when it was never asked for
            resource = self.__dict__.pop(name, None)
            if resource is not None:
                resource.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        names = ("metric", "cache", "limits", "workers", "grounded")
        return {name: getattr(self, name) for name in names}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, n_executed=0, _memo=OrderedDict())
