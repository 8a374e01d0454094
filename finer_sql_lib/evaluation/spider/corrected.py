"""A corrected reading beside the official Spider number, and what the gold itself scores.

The official script replaces every "value" in a prediction by "1", never enforces its time-out, and counts golds whose
answer depends on ties. The corrected reading reads predictions as they are, within a deadline that works, and leaves
out the questions whose gold depends on ties or cannot run; it lists both.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from finer_sql_lib.evaluation.causes import Executions, Ruling
from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.evaluation.spider.execution import judge_spider, normalise_gold, normalise_pred
from finer_sql_lib.evaluation.spider.ties import shows_a_tie, tie_probes
from finer_sql_lib.execution import Job
from finer_sql_lib.records import GradedQuestion

TIES = "gold depends on ties"


class SpiderCorrected:
    """Spider execution accuracy without the official script's faults; golds that depend on ties are not judged."""

    name = "spider_ex_corrected"
    authority = "this project's corrected reading of test-suite-sql-eval"
    databases = "the single original file of each database"

    def jobs(self, question: GradedQuestion, sql: str) -> list[Job]:
        """Gold, prediction, and the probes of the gold's ties."""
        gold = normalise_gold(question.gold_sql)
        texts = (gold, normalise_gold(sql), *(probe.sql for probe in tie_probes(gold)))
        return [Job(question.db_path, text) for text in texts]

    def judge(self, question: GradedQuestion, sql: str, executions: Executions) -> Ruling:
        """As the official ruling, on the prediction as it stands; None where the gold depends on ties."""
        gold, pred, *probes = self.jobs(question, sql)
        for probe, job in zip(tie_probes(gold.sql), probes, strict=True):
            if shows_a_tie(probe, executions[job].rows):
                return None, TIES
        return judge_spider(gold.sql, executions[gold], executions[pred])


class CorrectedReading:
    """The corrected score of the elected SQL, and the official score of gold against gold."""

    name = "corrected"

    def __init__(self) -> None:
        self._metric = SpiderCorrected()
        self._correct: list[bool] = []
        self._ties: list[int] = []
        self._unrunnable: list[int] = []
        self._gold_fails: list[int] = []
        self._n_questions = 0

    def jobs(self, question: GradedQuestion, sqls: Iterable[str]) -> list[Job]:
        """What the corrected reading needs whichever of ``sqls`` is elected, and the gold read as a prediction."""
        gold = normalise_gold(question.gold_sql)
        texts = [gold, normalise_pred(question.gold_sql), *(probe.sql for probe in tie_probes(gold))]
        # Most texts are the metric's too: they differ only where the official script finds a "value" to fill.
        return [Job(question.db_path, text) for text in (*texts, *map(normalise_gold, sqls))]

    def add(self, question: GradedQuestion, sql: str, executions: Executions) -> None:
        """Take in one question and the SQL that was elected for it."""
        gold, gold_as_pred, *_ = self.jobs(question, ())
        self._n_questions += 1
        if judge_spider(gold.sql, executions[gold], executions[gold_as_pred])[0] is not True:
            self._gold_fails.append(question.id)
        correct, why = self._metric.judge(question, sql, executions)
        if correct is not None:
            self._correct.append(correct)
        else:
            (self._ties if why == TIES else self._unrunnable).append(question.id)

    def report(self) -> dict[str, Any]:
        """Keys: ``ex``, ``ex_interval``, ``n_questions``, ``n_correct``; ``tie_golds`` and ``unrunnable_golds``
        (question ids left out); ``gold_ceiling``: the share of golds that the official reading finds equal to
        themselves, and ``gold_fails``: those that it does not.
        """
        interval = wilson(sum(self._correct), len(self._correct))
        return {
            "ex": interval.value,
            "ex_interval": [interval.low, interval.high],
            "n_questions": len(self._correct),
            "n_correct": sum(self._correct),
            "tie_golds": sorted(self._ties),
            "unrunnable_golds": sorted(self._unrunnable),
            "gold_ceiling": 1 - len(self._gold_fails) / self._n_questions,
            "gold_fails": sorted(self._gold_fails),
        }
