"""Execution accuracy, soft F1 and R-VES, as BIRD's mini-dev evaluator defines them, and what is reported beside EX.

Source: bird-bench/mini_dev, ``evaluation/evaluation_ex.py``, ``evaluation_f1.py`` and ``evaluation_ves.py``. All three
execute the texts as they are. A gold that does not run scores 0 there; here such a pair is not judged, and says why.
Python's driver raises there on text that is not UTF-8, so a pair with such text in either result scores 0, here too.

EX
    1 when the sets of row tuples are equal, else 0.

Soft F1
    Both results lose their duplicate rows and keep their order. Row i of the prediction (p) is compared with row i of
    the gold (g), c being the number of columns of g::

        matched_i   = |{values of p that occur in g}| / c       (duplicates count)
        pred_only_i = |{values of p that do not occur in g}| / c
        gold_only_i = |{values of g that do not occur in p}| / c

    A gold row without a partner counts gold_only = 1, a predicted row without one pred_only = 1. With tp, fp and fn
    the sums of the three, precision = tp / (tp + fp), recall = tp / (tp + fn), F1 = 2 * precision * recall /
    (precision + recall), and 0 wherever a denominator is 0. Two empty results score 1.

R-VES
    A correct prediction and its gold are timed n = 100 times in turn; r is the mean of gold time / predicted time
    over the ratios that lie strictly within 3 standard deviations of their mean. The reward is 1.25 for r >= 2, 1 for
    r >= 1, 0.75 for r >= 0.5, 0.5 for r >= 0.25, else 0.25; a wrong prediction earns 0. The score of a set of
    questions is the mean of 100 * sqrt(reward).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from math import sqrt
from statistics import fmean, pstdev
from typing import Any

from finer_sql_lib.evaluation import EMPTY, SAME, WRONG_COLUMNS, WRONG_ROWS, Executions, Ruling, failure
from finer_sql_lib.execution import NO_STATEMENT, Executor, Job, Limits
from finer_sql_lib.records import Execution, GradedQuestion, Row
from finer_sql_lib.results import same_bird

REWARD_STEPS = ((2.0, 1.25), (1.0, 1.0), (0.5, 0.75), (0.25, 0.5), (0.0, 0.25))
"""R-VES: the least time ratio (gold / predicted) of each step, and its reward."""

UNREADABLE = "text is not UTF-8, which the official driver cannot read"


def judge_bird(gold: Execution, pred: Execution) -> Ruling:
    """The official EX ruling on one pair."""
    if gold.outcome != "rows":
        return None, f"gold {failure(gold)}"
    if not _is_read(pred):
        return False, failure(pred)
    if gold.lost_bytes or pred.lost_bytes:
        return False, UNREADABLE
    if same_bird(gold.rows, pred.rows):
        return True, SAME
    if not pred.rows:
        return False, EMPTY
    # same_bird compared sets of tuples: tuples of other lengths are never equal
    if gold.rows and len(gold.rows[0]) != len(pred.rows[0]):
        return False, f"{WRONG_COLUMNS}: {len(pred.rows[0])} instead of {len(gold.rows[0])}"
    return False, WRONG_ROWS


def _is_read(pred: Execution) -> bool:
    """Whether the driver has rows of it; of a text that is blank or only comments it has none, and no error."""
    return pred.outcome == "rows" or pred.error == NO_STATEMENT


def soft_f1(gold_rows: Sequence[Row], pred_rows: Sequence[Row]) -> float:
    """Soft F1 of one pair of results, in [0, 1]; see the formula above.

    >>> soft_f1([(1, "a"), (2, "b")], [("a", 1), (2, "x")])
    0.75
    >>> soft_f1([], []), soft_f1([(1,)], [])
    (1.0, 0.0)
    """
    if not gold_rows and not pred_rows:
        return 1.0
    # not sets: row i is compared with row i, so the order decides
    gold, pred = list(dict.fromkeys(gold_rows)), list(dict.fromkeys(pred_rows))
    matched = pred_only = gold_only = 0.0
    for gold_row, pred_row in zip(gold, pred, strict=False):
        shared = sum(value in gold_row for value in pred_row)
        missed = sum(value not in pred_row for value in gold_row)
        # All three are shares of the gold's width, also where the prediction is wider, as officially.
        matched += shared / len(gold_row)
        pred_only += (len(pred_row) - shared) / len(gold_row)
        gold_only += missed / len(gold_row)
    # a row without a partner counts as one, however wide it is
    gold_only += max(len(gold) - len(pred), 0)
    pred_only += max(len(pred) - len(gold), 0)
    if not matched:
        return 0.0
    precision, recall = matched / (matched + pred_only), matched / (matched + gold_only)
    return 2 * precision * recall / (precision + recall)


def r_ves_reward(correct: bool, ratios: Sequence[float]) -> float:
    """The R-VES reward of one pair, in {0, 0.25, 0.5, 0.75, 1, 1.25}.

    Args:
        correct: the EX verdict.
        ratios: time of the gold / time of the prediction, one per repetition. The official code fails, and so gives
            0, when outlier removal leaves none, which happens when all ratios are equal.

    >>> r_ves_reward(True, [0.9, 1.1, 1.2]), r_ves_reward(False, [3.0, 2.9]), r_ves_reward(True, [1.0, 1.0])
    (1.0, 0.0, 0.0)
    """
    if not correct or not ratios:
        return 0.0
    mean, spread = fmean(ratios), 3 * pstdev(ratios)
    kept = [ratio for ratio in ratios if mean - spread < ratio < mean + spread]
    if not kept:  # all are equal: the official code divides by their number, 0
        return 0.0
    ratio = fmean(kept)
    return next((reward for least, reward in REWARD_STEPS if ratio >= least), 0.0) if ratio else 0.0


def r_ves(rewards: Sequence[float]) -> float:
    """The R-VES score of many questions, in [0, 111.8]: the mean of 100 * sqrt(reward).

    >>> r_ves([1.0, 0.25, 0.0])
    50.0
    """
    if not rewards:
        raise ValueError("R-VES of no question: pass at least one reward")
    return fmean(100 * sqrt(reward) for reward in rewards)


def time_ratios(seconds: Callable[[str], float], gold_sql: str, pred_sql: str, repeats: int) -> list[float]:
    """Time both queries ``repeats`` times in turn, prediction first; returns gold time / predicted time of each turn.

    ``seconds`` executes a text and returns how long that took, in seconds > 0.
    """
    if repeats < 1:
        raise ValueError(f"repeats must be at least 1, not {repeats}")
    ratios = []
    for _ in range(repeats):
        # in turn, so that a busy moment of the machine meets both
        pred_seconds = seconds(pred_sql)
        ratios.append(seconds(gold_sql) / pred_seconds)
    return ratios


class BirdReading:
    """What BIRD reports beside EX: soft F1, the golds' own faults, and R-VES when timing is asked for.

    ``repeats`` > 0 times every correct pair that often (the official script: 100), each alone, after all else is done.
    """

    name = "bird"

    def __init__(self, limits: Limits, repeats: int = 0) -> None:
        self.limits, self.repeats = limits, repeats
        self._soft_f1: list[float] = []
        self._outcomes: dict[str, Counter[str]] = {"gold": Counter(), "pred": Counter()}
        self._unrunnable: list[int] = []
        self._pairs: list[tuple[GradedQuestion, str, bool]] = []  # those whose gold runs, and whether they are correct

    def jobs(self, question: GradedQuestion, sqls: Iterable[str]) -> list[Job]:
        """Gold and predictions as they are."""
        return [Job(question.db_path, text) for text in (question.gold_sql, *sqls)]

    def add(self, question: GradedQuestion, sql: str, executions: Executions) -> None:
        """Take in one question and the SQL that was elected for it."""
        gold, pred = (executions[job] for job in self.jobs(question, [sql]))
        for side, execution in (("gold", gold), ("pred", pred)):
            self._outcomes[side][execution.outcome] += 1
        if gold.outcome != "rows":
            self._unrunnable.append(question.id)
            return
        # a prediction without a result scores 0 and counts, and so does a pair that the official driver cannot read
        is_read = _is_read(pred) and not (gold.lost_bytes or pred.lost_bytes)
        self._soft_f1.append(soft_f1(gold.rows, pred.rows) if is_read else 0.0)
        self._pairs.append((question, sql, judge_bird(gold, pred)[0] is True))

    def report(self) -> dict[str, Any]:
        """Keys: ``soft_f1`` in [0, 1] over the questions whose gold runs (None for none); ``gold_ceiling``: the share
        of golds that run; ``gold_outcomes`` and ``pred_outcomes``: outcome -> count, so that a time-out of the gold is
        never taken for one of the prediction; ``unrunnable_golds``; with ``repeats`` also ``r_ves`` in [0, 111.8].
        """
        n_questions = len(self._pairs) + len(self._unrunnable)
        report: dict[str, Any] = {
            "soft_f1": fmean(self._soft_f1) if self._soft_f1 else None,
            "gold_ceiling": len(self._pairs) / n_questions,
            "gold_outcomes": dict(sorted(self._outcomes["gold"].items())),
            "pred_outcomes": dict(sorted(self._outcomes["pred"].items())),
            "unrunnable_golds": sorted(self._unrunnable),
        }
        if self.repeats and self._pairs:
            report["r_ves"] = r_ves([self.reward(*pair) for pair in self._pairs])
        return report

    def reward(self, question: GradedQuestion, sql: str, correct: bool) -> float:
        """The R-VES reward of one pair, timed in a worker of its own."""
        if not correct:
            return 0.0
        with Executor(1, self.limits) as executor:  # one worker: two would disturb each other's times

            def seconds(text: str) -> float:
                return executor.execute(question.db_path, text).seconds

            return r_ves_reward(True, time_ratios(seconds, question.gold_sql, sql, self.repeats))
