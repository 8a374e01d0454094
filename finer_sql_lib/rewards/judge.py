"""Is the SQL right? Asked by three of the four rewards, answered once per distinct (database, gold, SQL)."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, NamedTuple, Self

from finer_sql_lib.evaluation.bird.scores import judge_bird
from finer_sql_lib.evaluation.causes import Judgement
from finer_sql_lib.evaluation.spider.execution import judge_spider, normalise_gold
from finer_sql_lib.execution import Executor, Job, Limits
from finer_sql_lib.records import Execution
from finer_sql_lib.rewards.golds import GoldCache

Standing = Literal["failed", "wrong", "correct"]
"""Does not execute; executes with another result than the gold's; has the gold's result."""

METRICS = ("spider_ex", "bird_ex")
"""The meanings of "same result" to train on, as in evaluation: the official Spider and BIRD execution accuracy."""

_BATCH = 1_000
"""Questions to the judge that are executed together, and whose results are in memory together."""

_MEMO_SIZE = 100_000
"""Standings remembered; a few tens of MB at most."""


class Asked(NamedTuple):
    """One question to the judge, in the dataset's terms."""

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


class Judge:
    """Executes SQL through the evaluation's executor and compares results by its functions.

    ``metric``: one of ``METRICS``. ``cache``: the file that keeps gold results between runs, or None. The workers
    start with the first question and end with ``close``. Picklable: a copy has workers of its own and an empty memo.

    Two differences to the official Spider score are on purpose, both about text, not about results. That one turns
    every ``value`` in a prediction into ``1``, so that no query on a column ``market_value`` can be right: not here.
    And it mends ``> =`` and drops a second statement before it runs: here SQL that does not run as written has failed.
    """

    def __init__(
        self,
        metric: str = "spider_ex",
        *,
        cache: Path | None = None,
        limits: Limits | None = None,
        workers: int | None = None,
    ) -> None:
        if metric not in METRICS:
            raise ValueError(f"Judge: metric is {metric!r}; it must be one of {', '.join(METRICS)}")
        self.metric, self.cache, self.limits, self.workers = metric, cache, limits or Limits(), workers
        self.n_executed = 0
        self._memo: OrderedDict[Asked, Standing | None] = OrderedDict()

    def standings(
        self, db_paths: Sequence[str], gold_sqls: Sequence[str], sqls: Sequence[str | None]
    ) -> list[Standing | None]:
        """The standing of each SQL; None where ``sqls`` is None or the gold cannot be judged against.

        Raises execution.DatabaseError when a database cannot be read at all.
        """
        triples = zip(db_paths, gold_sqls, sqls, strict=True)
        asked = [None if sql is None else Asked(db_path, gold, sql) for db_path, gold, sql in triples]
        distinct = [key for key in dict.fromkeys(asked) if key is not None]
        known = {key: self._memo[key] for key in distinct if key in self._memo}
        unknown = [key for key in distinct if key not in known]
        known |= {key: standing for key, (standing, _) in self._decide(unknown).items()}
        self._remember(known)
        return [None if key is None else known[key] for key in asked]

    def check_golds(self, db_paths: Sequence[str], gold_sqls: Sequence[str]) -> list[GoldFault]:
        """The golds that cannot be judged against: they fail, time out or return too much.

        To be excluded before training. The results of all others are in the cache afterwards; these are tried anew
        every time, since a time-out may be the machine's fault.
        """
        asked = [Asked(db_path, gold, gold) for db_path, gold in zip(db_paths, gold_sqls, strict=True)]
        decided = self._decide(list(dict.fromkeys(asked)))
        return [
            GoldFault(index, key.db_path, key.gold_sql, decided[key][1].why)
            for index, key in enumerate(asked)
            if decided[key][1].correct is not True
        ]

    def _decide(self, asked: Sequence[Asked]) -> dict[Asked, tuple[Standing | None, Judgement]]:
        """Standing and judgement of each; results are held for one batch at a time."""
        decided: dict[Asked, tuple[Standing | None, Judgement]] = {}
        for start in range(0, len(asked), _BATCH):
            decided |= self._decide_batch(asked[start : start + _BATCH])
        return decided

    def _decide_batch(self, asked: Sequence[Asked]) -> dict[Asked, tuple[Standing | None, Judgement]]:
        jobs = {key: self._jobs(key) for key in asked}
        golds = {gold for gold, _, _ in jobs.values()}
        golds |= {job for key in asked if key.sql == key.gold_sql for job in jobs[key]}
        executions = self._execute([job for needed in jobs.values() for job in needed], golds)
        decided: dict[Asked, tuple[Standing | None, Judgement]] = {}
        for key, (gold, pred, written) in jobs.items():
            judgement = self._judge(gold.sql, executions[gold], executions[pred])
            standing: Standing = "correct" if judgement.correct else "wrong"
            if executions[written].outcome != "rows" or executions[pred].outcome != "rows":
                standing = "failed"
            decided[key] = (None if judgement.correct is None else standing, judgement)
        return decided

    def _jobs(self, asked: Asked) -> tuple[Job, Job, Job]:
        """The gold and the prediction as the metric executes them, and the prediction as written (mostly the same)."""
        path = Path(asked.db_path)
        if self.metric == "bird_ex":
            return Job(path, asked.gold_sql), Job(path, asked.sql), Job(path, asked.sql)
        gold, pred = normalise_gold(asked.gold_sql), normalise_gold(asked.sql)
        return Job(path, gold), Job(path, pred), Job(path, asked.sql)

    def _judge(self, gold_sql: str, gold: Execution, pred: Execution) -> Judgement:
        return judge_bird(gold, pred) if self.metric == "bird_ex" else judge_spider(gold_sql, gold, pred)

    def _execute(self, jobs: Iterable[Job], golds: set[Job]) -> dict[Job, Execution]:
        wanted = list(dict.fromkeys(jobs))
        known = self._golds.get(job for job in wanted if job in golds) if self._golds else {}
        fresh = self._executor.run(job for job in wanted if job not in known)
        self.n_executed += len(fresh)
        if self._golds:
            self._golds.put({job: done for job, done in fresh.items() if job in golds and done.outcome == "rows"})
        return known | fresh

    def _remember(self, known: dict[Asked, Standing | None]) -> None:
        for key, standing in known.items():
            self._memo[key] = standing
            self._memo.move_to_end(key)
        while len(self._memo) > _MEMO_SIZE:
            self._memo.popitem(last=False)

    @cached_property
    def _executor(self) -> Executor:
        return Executor(self.workers, self.limits)

    @cached_property
    def _golds(self) -> GoldCache | None:
        return GoldCache(self.cache, self.limits) if self.cache else None

    def close(self) -> None:
        """End the workers and close the cache. The judge can be used again: they start anew."""
        for name in ("_executor", "_golds"):
            resource = self.__dict__.pop(name, None)
            if resource is not None:
                resource.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {"metric": self.metric, "cache": self.cache, "limits": self.limits, "workers": self.workers}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, n_executed=0, _memo=OrderedDict())
