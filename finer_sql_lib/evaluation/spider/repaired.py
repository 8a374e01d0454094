"""A third reading beside the official Spider number: the elected SQL against golds that somebody repaired.

Some golds of Spider answer another question than the one that is asked. SQLDriller's corrections (SIGMOD 2025) are a
file of golds, line by line those of dev. The reading judges the same elections by the official rule on those golds. It
is never mixed with the official number: it stands beside it, and lists the questions that it changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from finer_sql_lib.evaluation import Executions
from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.evaluation.spider.execution import judge_spider, normalise_gold, normalise_pred, order_counts
from finer_sql_lib.execution import Job
from finer_sql_lib.records import Execution, GradedQuestion
from finer_sql_lib.results import same_spider


class RepairedReading:
    """EX of the elected SQL on repaired golds. ``golds``: question id -> the repaired gold."""

    name = "repaired"

    def __init__(self, golds: Mapping[int, str]) -> None:
        self.golds = golds
        self._correct: dict[int, bool] = {}
        self._before: dict[int, bool | None] = {}
        self._unrunnable: list[int] = []
        self._other_result: list[int] = []
        self._other_order: list[int] = []

    def jobs(self, question: GradedQuestion, sqls: Iterable[str]) -> list[Job]:
        """Both golds, and what may be elected."""
        golds = [normalise_gold(question.gold_sql), normalise_gold(self.golds[question.id])]
        return [Job(question.db_path, text) for text in (*golds, *map(normalise_pred, sqls))]

    def add(self, question: GradedQuestion, sql: str, executions: Executions) -> None:
        """Take in one question and the SQL that was elected for it."""
        shipped, repaired, pred = self.jobs(question, [sql])
        self._before[question.id] = judge_spider(shipped.sql, executions[shipped], executions[pred])[0]
        correct, _ = judge_spider(repaired.sql, executions[repaired], executions[pred])
        if correct is None:
            self._unrunnable.append(question.id)
            return
        self._correct[question.id] = correct
        change = changed_result(executions[shipped], executions[repaired], order_counts(repaired.sql))
        if change == "rows":
            self._other_result.append(question.id)
        elif change == "order":
            self._other_order.append(question.id)

    def report(self) -> dict[str, Any]:
        """Keys: ``ex`` (None where no question is left), ``ex_interval``, ``n_questions``, ``n_correct``;
        ``other_result`` and ``other_order``: the questions whose repaired gold returns other rows, or the same in
        another order; ``gained`` and ``lost``: those that are right, or wrong, on the repaired gold only;
        ``unrunnable_golds``: those left out.
        """
        interval = wilson(sum(self._correct.values()), len(self._correct))
        return {
            "ex": interval.value if self._correct else None,
            "ex_interval": [interval.low, interval.high],
            "n_questions": len(self._correct),
            "n_correct": sum(self._correct.values()),
            "other_result": sorted(self._other_result),
            "other_order": sorted(self._other_order),
            "gained": sorted(id_ for id_, now in self._correct.items() if now and not self._before[id_]),
            "lost": sorted(id_ for id_, now in self._correct.items() if self._before[id_] and not now),
            "unrunnable_golds": sorted(self._unrunnable),
        }


def changed_result(shipped: Execution, repaired: Execution, order_matters: bool) -> str:
    """What a repaired gold changes of the result: ``rows``, ``order`` alone, or ``""``.

    >>> two, turned = (Execution("rows", ("a",), rows) for rows in (((1,), (2,)), ((2,), (1,))))
    >>> changed_result(two, turned, True), changed_result(two, turned, False)
    ('order', '')
    """
    if shipped.outcome != "rows" or not same_spider(shipped.rows, repaired.rows, order_matters=False):
        return "rows"
    return "order" if order_matters and not same_spider(shipped.rows, repaired.rows, order_matters=True) else ""
