"""What BIRD reports beside EX: soft F1, the gold's own faults, and R-VES when timing is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.bird.scores import r_ves, r_ves_reward, soft_f1, time_ratios
from finer_sql_lib.evaluation.metric import BirdEx, Executions, database_of, gold_of
from finer_sql_lib.evaluation.stored import execute_stored
from finer_sql_lib.execution import Executor, Limits
from finer_sql_lib.records import Execution, Question
from finer_sql_lib.runs import Run


def bird_reading(
    run: Run,
    benchmark: Benchmark,
    chosen: Mapping[int, str],
    limits: Limits,
    workers: int | None = None,
    repeats: int = 0,
) -> dict[str, Any]:
    """Soft F1 of the ``chosen`` SQL (by question id), and how golds and predictions ended.

    Keys: ``soft_f1`` in [0, 1] over the questions whose gold runs; ``gold_ceiling``: the share of golds that run;
    ``gold_outcomes`` and ``pred_outcomes``: outcome -> count, so that a time-out of the gold is never taken for one
    of the prediction; ``unrunnable_golds``. With ``repeats`` > 0 also ``r_ves`` in [0, 111.8], from timing every
    correct pair that often (the official script: 100), each alone.
    """
    metric = BirdEx()
    asked = [(question, chosen.get(question.id, "SELECT 1")) for question in benchmark.questions]
    jobs = [job for question, sql in asked for job in metric.jobs(question, sql)]
    by_folder = execute_stored(run, benchmark.database_dir, jobs, limits, workers)
    executions = {job: execution for _folder, done in by_folder for job, execution in done.items()}
    pairs = [tuple(executions[job] for job in metric.jobs(question, sql)) for question, sql in asked]
    ran = [(gold, pred) for gold, pred in pairs if gold.outcome == "rows"]
    reading: dict[str, Any] = {
        "soft_f1": sum(_soft_f1(gold, pred) for gold, pred in ran) / len(ran) if ran else None,
        "gold_ceiling": len(ran) / len(pairs),
        "gold_outcomes": dict(Counter(gold.outcome for gold, _pred in pairs)),
        "pred_outcomes": dict(Counter(pred.outcome for _gold, pred in pairs)),
        "unrunnable_golds": [q.id for (q, _), (gold, _) in zip(asked, pairs, strict=True) if gold.outcome != "rows"],
    }
    if repeats and ran:
        rewards = [_reward(metric, question, sql, executions, limits, repeats) for question, sql in asked]
        reading["r_ves"] = r_ves([reward for reward in rewards if reward is not None])
    return reading


def _soft_f1(gold: Execution, pred: Execution) -> float:
    return soft_f1(gold.rows, pred.rows) if pred.outcome == "rows" else 0.0


def _reward(
    metric: BirdEx, question: Question, sql: str, executions: Executions, limits: Limits, repeats: int
) -> float | None:
    """The R-VES reward of one question; None where the gold cannot be judged."""
    judgement = metric.judge(question, sql, executions)
    if judgement.correct is None:
        return None
    if not judgement.correct:
        return 0.0
    path = database_of(question)
    with Executor(1, limits) as executor:
        ratios = time_ratios(lambda text: executor.execute(path, text).seconds, gold_of(question), sql, repeats)
    return r_ves_reward(True, ratios)
