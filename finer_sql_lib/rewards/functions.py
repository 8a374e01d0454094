"""The four rewards. Each is called by TRL with the completions and the dataset's columns, one value per completion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, ClassVar

from finer_sql_lib.atomic_ops import S3, Shape, atomic_ops, jaccard, shape
from finer_sql_lib.memory import Trace, TraceMemory
from finer_sql_lib.records import Verdict
from finer_sql_lib.rewards.grounds import is_about
from finer_sql_lib.rewards.judge import Judge, columns_of, fails
from finer_sql_lib.rewards.rollout import MIN_THOUGHT_CHARS, Completion, Rollout, read_rollout

Rewards = list[float | None]
LogMetric = Callable[[str, float], None]
LogExtra = Callable[[str, list[Any]], None]

_ops = lru_cache(maxsize=20_000)(atomic_ops)


OUTCOMES = ("bad format", "failed", "wrong", "correct", "no gold")
"""How a completion can end, as the execution reward logs it."""


def outcome_of(verdict: Verdict) -> str:
    """Which of ``OUTCOMES`` a judged completion is."""
    if verdict.correct is None:
        return "no gold"
    return "correct" if verdict.correct else "failed" if fails(verdict) else "wrong"


@cache
def default_judge() -> Judge:
    """The judge of the rewards that were given none: Spider's execution accuracy, no cache on disk."""
    return Judge()


@dataclass(slots=True)
class Pending:
    """Traces of correct rollouts on their way into the memory.

    A reward only *reads* the memory, so all rollouts of a step meet the same one and a repeated call gives the same
    values. What is worth storing waits here; a callback drains it after the step and inserts it.
    """

    traces: list[Trace] = field(default_factory=list)

    def drain(self) -> list[Trace]:
        """All waiting traces; none are left."""
        drained, self.traces = self.traces, []
        return drained


@dataclass(frozen=True)
class FormatReward:
    """R_format in {0, 1} (paper, format reward); ``read_rollout`` says what the format is.

    >>> FormatReward()(["<think>one</think> SELECT 1", "SELECT 1"])
    [1.0, 0.0]
    """

    __name__: ClassVar[str] = "format_reward"  # TRL logs a reward by its name, and an instance has none
    min_thought_chars: int = MIN_THOUGHT_CHARS

    def __call__(self, completions: Sequence[Completion], **_: Any) -> Rewards:
        """1.0 per completion that keeps the format, else 0.0."""
        return [float(rollout is not None) for rollout in _read(completions, self.min_thought_chars)]


@dataclass(frozen=True)
class ExecutionReward:
    """R_exec in {0, 1, 2} (paper, execution reward): does not execute, executes, has the gold's result.

    None where the gold cannot be judged against. ``judge`` None: the default one.
    """

    __name__: ClassVar[str] = "execution_reward"
    judge: Judge | None = None
    min_thought_chars: int = MIN_THOUGHT_CHARS

    def __call__(
        self,
        completions: Sequence[Completion],
        db_path: Sequence[str],
        gold_sql: Sequence[str],
        log_metric: LogMetric | None = None,
        log_extra: LogExtra | None = None,
        **_: Any,
    ) -> Rewards:
        """One of 0.0, 1.0, 2.0 or None per completion; logs the share of each outcome, and each SQL with its own."""
        rollouts = _read(completions, self.min_thought_chars)
        verdicts = _verdicts(self.judge, rollouts, db_path, gold_sql)
        outcomes = ["bad format" if verdict is None else outcome_of(verdict) for verdict in verdicts]
        if log_metric:
            for outcome in OUTCOMES:
                log_metric(f"execution/{outcome.replace(' ', '_')}", outcomes.count(outcome) / max(1, len(outcomes)))
        if log_extra:
            log_extra("sql", [rollout.sql if rollout else "" for rollout in rollouts])
            log_extra("outcome", outcomes)
        values = {"bad format": 0.0, "failed": 0.0, "wrong": 1.0, "correct": 2.0}  # and None: no gold
        return [values.get(outcome) for outcome in outcomes]


@dataclass(frozen=True)
class AtomicReward:
    """R_atomic = phi(max over references of Jaccard(ops(SQL), ops(reference))) in [0, phi(1)] (paper, atomic reward).

    0 for correct SQL, which needs no partial credit. The references are the gold and ``reference_sqls``. What does not
    parse has similarity 0. ``score_failed``: SQL that does not execute is scored too (the paper); False gives it 0
    (the released code).
    """

    __name__: ClassVar[str] = "atomic_reward"
    judge: Judge | None = None
    setting: Shape = S3
    score_failed: bool = True
    min_thought_chars: int = MIN_THOUGHT_CHARS

    def __call__(
        self,
        completions: Sequence[Completion],
        db_path: Sequence[str],
        gold_sql: Sequence[str],
        reference_sqls: Sequence[Sequence[str] | None] | None = None,
        log_metric: LogMetric | None = None,
        **_: Any,
    ) -> Rewards:
        """A value in [0, phi(1)] or None per completion; logs the mean similarity of those that were compared."""
        rollouts = _read(completions, self.min_thought_chars)
        verdicts = _verdicts(self.judge, rollouts, db_path, gold_sql)
        # the column is there only where references were verified
        extra = reference_sqls or [None] * len(rollouts)
        values: Rewards = []
        similarities: list[float] = []
        for rollout, verdict, gold, more in zip(rollouts, verdicts, gold_sql, extra, strict=True):
            if rollout is None or verdict is None:  # the format gate
                values.append(0.0)
            elif verdict.correct is None:
                values.append(None)
            elif verdict.correct or (fails(verdict) and not self.score_failed):
                values.append(0.0)
            else:
                own = _ops(rollout.sql)  # None, and so similarity 0, where it does not parse
                similarities.append(max(jaccard(own, _ops(reference)) for reference in (gold, *(more or ()))))
                values.append(shape(similarities[-1], self.setting))
        if log_metric and similarities:
            log_metric("atomic/similarity", sum(similarities) / len(similarities))
        return values


@dataclass(frozen=True)
class MemoryReward:
    """R_mem in [-1, 1] (paper, memory reward): 1 for correct SQL, else the cosine of the thought to the centroid of
    its ``k`` nearest verified traces from other databases.

    None where the memory holds none, or there is no memory. The memory is only read. With ``pending``, the thoughts of
    correct rollouts are queued there; the values do not depend on it.

    Under a grounded judge a wrong answer's thought that hardly mentions the database's columns gets 0, whatever it
    resembles: what fits every question is near the centroid of all traces.
    """

    __name__: ClassVar[str] = "memory_reward"
    judge: Judge | None = None
    memory: TraceMemory | None = None
    pending: Pending | None = None
    k: int = 20
    min_thought_chars: int = MIN_THOUGHT_CHARS

    def __call__(
        self,
        completions: Sequence[Completion],
        db_path: Sequence[str],
        gold_sql: Sequence[str],
        db_id: Sequence[str],
        dataset: Sequence[str] | None = None,
        trainer_state: Any = None,
        log_metric: LogMetric | None = None,
        **_: Any,
    ) -> Rewards:
        """A value in [-1, 1] or None per completion; logs the memory's size and the mean cosine."""
        rollouts = _read(completions, self.min_thought_chars)
        verdicts = _verdicts(self.judge, rollouts, db_path, gold_sql)
        thoughts = [rollout.thought if rollout else "" for rollout in rollouts]
        correct = [place for place, verdict in enumerate(verdicts) if verdict and verdict.correct is True]
        wrong = [place for place, verdict in enumerate(verdicts) if verdict and verdict.correct is False]
        values: Rewards = [0.0 if rollout is None else None for rollout in rollouts]  # the format gate
        for place in correct:
            values[place] = 1.0
        if self.judge is not None and self.judge.grounded:
            adrift = [place for place in wrong if not is_about(thoughts[place], columns_of(Path(db_path[place])))]
            wrong = [place for place in wrong if place not in adrift]
            for place in adrift:
                values[place] = 0.0
        cosines = self._cosines([thoughts[place] for place in wrong], [db_id[place] for place in wrong])
        for place, cosine in zip(wrong, cosines, strict=True):
            values[place] = cosine
        if self.pending is not None:
            step = int(getattr(trainer_state, "global_step", 0))
            names = dataset or ["train"] * len(rollouts)  # an own data set need not have the column
            for place in correct:
                columns = columns_of(Path(db_path[place]))
                self.pending.traces.append(Trace(names[place], db_id[place], thoughts[place], columns, step))
        if log_metric and self.memory is not None:
            log_metric("memory/size", float(len(self.memory)))
            scored = [cosine for cosine in cosines if cosine is not None]
            if scored:
                log_metric("memory/cosine", sum(scored) / len(scored))
        return values

    def _cosines(self, thoughts: Sequence[str], db_ids: Sequence[str]) -> Rewards:
        """Each distinct (thought, database) is encoded once."""
        if self.memory is None:
            return [None] * len(thoughts)
        # the database too: traces of one's own are left out of the neighbours
        keys = list(zip(thoughts, db_ids, strict=True))
        distinct = list(dict.fromkeys(keys))
        cosines = self.memory.similarity([thought for thought, _ in distinct], [own for _, own in distinct], self.k)
        by_key = dict(zip(distinct, cosines, strict=True))
        return [by_key[key] for key in keys]


format_reward = FormatReward()
execution_reward = ExecutionReward()
atomic_reward = AtomicReward()
memory_reward = MemoryReward()


def finer_rewards(
    judge: Judge,
    memory: TraceMemory | None = None,
    pending: Pending | None = None,
    *,
    setting: Shape = S3,
    score_failed: bool = True,
    min_thought_chars: int = MIN_THOUGHT_CHARS,
) -> list[FormatReward | ExecutionReward | AtomicReward | MemoryReward]:
    """The four rewards over one judge and one format, in the paper's order, for ``GRPOTrainer(reward_funcs=...)``."""
    return [
        FormatReward(min_thought_chars),
        ExecutionReward(judge, min_thought_chars),
        AtomicReward(judge, setting, score_failed, min_thought_chars),
        MemoryReward(judge, memory, pending, min_thought_chars=min_thought_chars),
    ]


def _read(completions: Sequence[Completion], min_thought_chars: int) -> list[Rollout | None]:
    return [read_rollout(completion, min_thought_chars) for completion in completions]


def _verdicts(
    judge: Judge | None, rollouts: Sequence[Rollout | None], db_path: Sequence[str], gold_sql: Sequence[str]
) -> list[Verdict | None]:
    """The verdict on each rollout; None for a broken format."""
    sqls = [rollout.sql if rollout else None for rollout in rollouts]
    return (judge or default_judge()).verdicts(db_path, gold_sql, sqls)
