"""Spider's EX and TS as the official script gives them with its switches ``--keep_distinct`` and ``--plug_value``.

Source: ``eval_exec_match`` in exec_eval.py of taoyds/test-suite-sql-eval. The script's default is neither.
"""

from __future__ import annotations

from pathlib import Path

from finer_sql_lib.evaluation import Executions, Ruling
from finer_sql_lib.evaluation.spider.execution import judge_spider_suite, normalise_gold, normalise_pred, suite_of
from finer_sql_lib.evaluation.spider.plug_values import plugged_in
from finer_sql_lib.execution import Job
from finer_sql_lib.records import GradedQuestion


class SwitchedSpider:
    """EX (``suite`` False) or TS. ``keep_distinct``: DISTINCT stays in both texts. ``plug_value``: a prediction is also
    right with the gold's values in place of its own, in any way.
    """

    def __init__(self, *, suite: bool, keep_distinct: bool, plug_value: bool) -> None:
        self.suite, self.keep_distinct, self.plug_value = suite, keep_distinct, plug_value
        switches = ["keep_distinct"] * keep_distinct + ["plug_value"] * plug_value
        self.name = "_".join(["spider_ts" if suite else "spider_ex", *switches])
        self.authority = f"test-suite-sql-eval (execution{''.join(f' --{switch}' for switch in switches)})"
        self.databases = "every .sqlite file of each database's folder" if suite else "the single original file"

    def jobs(self, question: GradedQuestion, sql: str) -> list[Job]:
        """Gold and all readings of the prediction, on every instance."""
        return [Job(path, text) for path in self._instances(question) for text in self._texts(question, sql)]

    def judge(self, question: GradedQuestion, sql: str, executions: Executions) -> Ruling:
        """Right where any reading is right on every instance; else why the first, the prediction's own, is wrong."""
        gold, *preds = self._texts(question, sql)
        first: Ruling | None = None
        for pred in preds:
            pairs = [(executions[Job(path, gold)], executions[Job(path, pred)]) for path in self._instances(question)]
            ruling = judge_spider_suite(gold, pairs)
            if ruling[0] is not False:  # right, or a gold that nothing can be judged against
                return ruling
            first = first or ruling
        assert first is not None  # the prediction's own reading is always there
        return first

    def _instances(self, question: GradedQuestion) -> tuple[Path, ...]:
        return suite_of(question.db_path) if self.suite else (question.db_path,)

    def _texts(self, question: GradedQuestion, sql: str) -> tuple[str, ...]:
        gold = normalise_gold(question.gold_sql, keep_distinct=self.keep_distinct)
        pred = normalise_pred(sql, keep_distinct=self.keep_distinct)
        return (gold, pred, *(plugged_in(gold, pred) if self.plug_value else ()))
