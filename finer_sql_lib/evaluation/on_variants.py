"""What the candidates of a run do on the variants that the rule ``instances`` votes on. No gold has a part in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from finer_sql_lib.evaluation.stored import execute_stored
from finer_sql_lib.execution import Executor, Job, Limits
from finer_sql_lib.execution.nodes import NodesExecutor
from finer_sql_lib.records import Candidate, Execution, GradedQuestion
from finer_sql_lib.runs import Run, RunError
from finer_sql_lib.suites import Suite

Variants = Mapping[str, Mapping[str, Sequence[Execution]]]
"""db_id -> SQL -> what it did on each variant of that database."""


def results_on_variants(
    run: Run,
    questions: Sequence[GradedQuestion],
    candidates: Mapping[int, Sequence[Candidate]],
    instances: Suite | None,
    limits: Limits,
    workers: int | None,
    executor_class: type[Executor] | type[NodesExecutor] = Executor,
) -> Variants:
    """What every candidate did on the variants that the vote looks at; stored in the run as other executions are.

    Raises RunError for variants that hold literals of golds: nothing of a gold may reach the vote.
    """
    if instances is None:
        return {}
    if instances.literals != "candidates":
        raise RunError(
            f"suite {instances.folder} holds literals of {instances.literals}, which the vote must not see; make one "
            "with finer-sql suite --literals candidates --run RUN"
        )
    texts: dict[str, dict[str, None]] = defaultdict(dict)
    for question in questions:
        texts[question.db_id].update(dict.fromkeys(c.sql for c in candidates[question.id] if c.sql is not None))
    jobs = [Job(path, sql) for db_id, sqls in texts.items() for path in instances.variants(db_id) for sql in sqls]
    done: dict[Job, Execution] = {}
    for _, executions in execute_stored(run, instances.database_dir, jobs, limits, workers, executor_class):
        done |= executions
    return {
        db_id: {sql: [done[Job(path, sql)] for path in instances.variants(db_id)] for sql in sqls}
        for db_id, sqls in texts.items()
    }
