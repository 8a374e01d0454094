"""A corrected reading beside the official Spider number, and what the gold itself scores.

The official script replaces every "value" in a prediction by "1", never enforces its time-out, and counts golds whose
answer depends on ties. The corrected reading reads predictions as they are, within a deadline that works, and leaves
out the questions whose gold depends on ties or cannot run; it lists both.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.causes import Judgement
from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.evaluation.metric import Executions, SpiderEx, database_of, gold_of
from finer_sql_lib.evaluation.spider.execution import judge_spider, normalise_gold
from finer_sql_lib.evaluation.spider.ties import shows_a_tie, tie_probes
from finer_sql_lib.evaluation.stored import execute_stored
from finer_sql_lib.execution import Job, Limits
from finer_sql_lib.records import Question
from finer_sql_lib.runs import Run

TIES = "gold depends on ties"


class SpiderCorrected:
    """Spider execution accuracy without the official script's faults; golds that depend on ties are not judged."""

    name = "spider_ex_corrected"
    authority = "this project's corrected reading of test-suite-sql-eval"
    databases = SpiderEx.databases

    def jobs(self, question: Question, sql: str) -> list[Job]:
        """Gold, prediction, and the probes of the gold's ties."""
        path, gold = database_of(question), normalise_gold(gold_of(question))
        return [Job(path, text) for text in (gold, normalise_gold(sql), *(probe.sql for probe in tie_probes(gold)))]

    def judge(self, question: Question, sql: str, executions: Executions) -> Judgement:
        """As the official verdict, on the prediction as it stands; None where the gold depends on ties."""
        gold, pred, *probes = self.jobs(question, sql)
        for probe, job in zip(tie_probes(gold.sql), probes, strict=True):
            if shows_a_tie(probe, executions[job].rows):
                return Judgement(None, TIES)
        return judge_spider(gold.sql, executions[gold], executions[pred])


def corrected_reading(
    run: Run, benchmark: Benchmark, chosen: Mapping[int, str], limits: Limits, workers: int | None = None
) -> dict[str, Any]:
    """The corrected score of the ``chosen`` SQL (by question id), and the official score of gold against gold.

    Keys: ``ex``, ``ex_interval``, ``n_questions``, ``n_correct``; ``tie_golds`` and ``unrunnable_golds`` (question
    ids left out); ``gold_ceiling``: the share of golds that the official reading finds equal to themselves, and
    ``gold_fails``: those that it does not.
    """
    corrected, official = SpiderCorrected(), SpiderEx()
    picks = {question.id: chosen.get(question.id, "SELECT 1") for question in benchmark.questions}
    jobs: list[Job] = []
    for question in benchmark.questions:
        jobs += corrected.jobs(question, picks[question.id]) + official.jobs(question, gold_of(question))
    by_folder = execute_stored(run, benchmark.database_dir, jobs, limits, workers)
    executions = {job: execution for _folder, done in by_folder for job, execution in done.items()}
    judged = {q.id: corrected.judge(q, picks[q.id], executions) for q in benchmark.questions}
    itself = {q.id: official.judge(q, gold_of(q), executions).correct for q in benchmark.questions}
    counted = [judgement for judgement in judged.values() if judgement.correct is not None]
    left_out = {id_: judgement.why for id_, judgement in judged.items() if judgement.correct is None}
    interval = wilson(sum(judgement.correct is True for judgement in counted), len(counted))
    return {
        "ex": interval.value,
        "ex_interval": [interval.low, interval.high],
        "n_questions": len(counted),
        "n_correct": sum(judgement.correct is True for judgement in counted),
        "tie_golds": sorted(id_ for id_, why in left_out.items() if why == TIES),
        "unrunnable_golds": sorted(id_ for id_, why in left_out.items() if why != TIES),
        "gold_ceiling": sum(same is True for same in itself.values()) / len(itself),
        "gold_fails": sorted(id_ for id_, same in itself.items() if same is not True),
    }
