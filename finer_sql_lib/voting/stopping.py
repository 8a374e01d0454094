"""When to stop sampling: the chance that the vote of all n candidates elects another group than the vote so far.

The candidates of a question are draws from one distribution over results, of which the sizes of the groups so far are
all that is known. Under a Dirichlet process of concentration ``UNSEEN`` what the missing candidates return follows a
Dirichlet-multinomial distribution: the sizes are its weights, and ``UNSEEN`` is the weight of all results that nobody
has returned yet. So the chance that a rival overtakes the leader can be counted out, and the rivals' sum bounds the
chance that any does. A posterior needs no correction for how often one looks at it.

Source: this project. That a Dirichlet posterior can end a vote early is from Adaptive-Consistency (Aggarwal et al.,
2023, arXiv:2305.11860), which asks who would win a vote without end and knows no results that are set aside.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from finer_sql_lib.records import Vote

UNSEEN: Final = 0.5
"""The weight of results not seen yet, in candidates. With it the chances come true on Spider dev for the model small
after SFT, after GRPO and under a constraint (30 candidates), from which it was chosen: of chances of 0.15 on average 14
to 17 in a hundred. Twice as much is too careful, half as much too bold. The candidates of 22 published systems agree
more: there the chances are twice what comes true."""

FIRST_ROUND: Final = 4
"""Candidates before the first look: of fewer even a leader that all agree on is too uncertain to stop at."""


def next_count(drawn: int, n: int) -> int:
    """How many of ``n`` candidates there are after the next round. Rounds grow, for late ones decide little.

    >>> counts = [next_count(0, 30)]
    >>> while counts[-1] < 30:
    ...     counts.append(next_count(counts[-1], 30))
    >>> counts
    [4, 5, 7, 9, 12, 15, 19, 24, 30]
    """
    return min(n, max(FIRST_ROUND, math.ceil(1.25 * drawn)))


def chance_of_change(vote: Vote, n: int) -> float:
    """The chance, in [0, 1], that ``n`` candidates elect another group than the first ones have.

    ``vote``: by the rule ``value_aware``, of the first candidates. 0 where all n are there.
    """
    real = [group.size for group in vote.groups if not (group.is_empty or group.is_zero)]
    set_aside = [group.size for group in vote.groups if group.is_empty or group.is_zero]
    return chance_to_lose(tuple(real), tuple(set_aside), vote.n_candidates, n)


@lru_cache(maxsize=65536)
def chance_to_lose(real: tuple[int, ...], set_aside: tuple[int, ...], drawn: int, n: int) -> float:
    """The same from the groups' sizes: of those with real values, and of the empty and all-zero ones.

    ``drawn`` candidates were drawn of ``n``; those in no group returned no rows. Five of thirty that agree hardly
    lose; that five of thirty are empty says little, since one result with values beats them all.

    >>> round(chance_to_lose((5,), (), 5, 30), 4), round(chance_to_lose((), (5,), 5, 30), 4)
    (0.0057, 0.6002)
    >>> chance_to_lose((16, 14), (), 30, 30)
    0.0
    """
    left = n - drawn
    if left <= 0:
        return 0.0
    chances = []
    leader, *rivals = sorted(real or set_aside, reverse=True) or [0]
    if real:
        chances.append(overtaken(leader, 0, UNSEEN, drawn - leader, left))
    else:
        # a group that is set aside, like none at all, loses to the first result that is new
        none_new = log_rising(drawn, left)[-1] - log_rising(drawn + UNSEEN, left)[-1]
        chances.append(1.0 - math.exp(none_new))
    chances += [overtaken(leader, rival, rival, drawn - leader - rival + UNSEEN, left) for rival in rivals]
    return min(1.0, sum(chances))


@lru_cache(maxsize=65536)
def overtaken(leader: int, rival: int, weight: float, rest: float, left: int) -> float:
    """The chance that ``left`` more candidates make a rival of size ``rival`` larger than the leader; a tie is half.

    The next is of the leader, the rival or the others in the proportion ``leader`` : ``weight`` : ``rest``, and adds
    1 to the weight of what it is of (Polya's urn).

    >>> overtaken(1, 0, 1.0, 0.0, 1), overtaken(3, 0, 1.0, 0.0, 1)
    (0.25, 0.0)
    """
    if leader - rival > left:
        return 0.0
    counts = np.arange(left + 1)
    of_leader, of_rival = counts[:, None], counts[None, :]  # (left + 1, left + 1)
    of_others = left - of_leader - of_rival
    log_factorial = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, left + 1)))])
    each = [log_rising(alpha, left) - log_factorial for alpha in (leader, weight, rest)]
    logs = each[0][:, None] + each[1][None, :] + np.where(of_others >= 0, each[2][of_others], -np.inf)
    chances = np.exp(logs - (log_rising(leader + weight + rest, left)[-1] - log_factorial[-1]))
    lead = leader + of_leader - rival - of_rival
    return float(chances[lead < 0].sum() + chances[lead == 0].sum() / 2)


def log_rising(alpha: float, steps: int) -> npt.NDArray[np.float64]:
    """The logarithm of alpha (alpha + 1) ... (alpha + k - 1) for k = 0 .. ``steps``, shape (steps + 1,)."""
    with np.errstate(divide="ignore"):  # a weight of 0 is drawn never: the logarithm of 0 from k = 1 on
        return np.concatenate([[0.0], np.cumsum(np.log(alpha + np.arange(steps)))])
