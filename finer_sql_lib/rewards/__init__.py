"""The four rewards of FINER-SQL as TRL reward functions (paper, section on rewards).

    R = R_format + R_exec + R_atomic + R_mem, unweighted, in [0, 4]

| reward | values | 0 when the format is broken |
|---|---|---|
| format_reward | 0 or 1 | it is the gate |
| execution_reward | 0 does not execute, 1 executes, 2 correct | yes |
| atomic_reward | [0, phi(1)], 0 when correct | yes |
| memory_reward | [-1, 1], 1 when correct | yes |

A correct rollout gets 1 + 2 + 0 + 1 = 4, and no other gets more than 1 + 1 + 0.8005 + 1 = 3.8005; the least is
1 + 0 + 0 - 1 = 0. None means "cannot be scored": the gold does not run, or the memory holds nothing to compare with.

These are the paper's plain rewards. Under ``Judge(grounded=True)``, as trainings have it by default, an answer must
also have read the database (:mod:`finer_sql_lib.rewards.grounds`).

The lower-case names are ready to use with the defaults; ``finer_rewards`` builds the four with shared settings.
"""

from finer_sql_lib.rewards.functions import (
    AtomicReward,
    ExecutionReward,
    FormatReward,
    MemoryReward,
    Pending,
    atomic_reward,
    execution_reward,
    finer_rewards,
    format_reward,
    memory_reward,
)
from finer_sql_lib.rewards.judge import GoldFault, Judge, reward_metric
from finer_sql_lib.rewards.rollout import MIN_THOUGHT_CHARS, Rollout, read_rollout

__all__ = [
    "MIN_THOUGHT_CHARS", "AtomicReward", "ExecutionReward", "FormatReward", "GoldFault", "Judge", "MemoryReward",
    "Pending", "Rollout", "atomic_reward", "execution_reward", "finer_rewards", "format_reward", "memory_reward",
    "read_rollout", "reward_metric",
]  # fmt: skip
