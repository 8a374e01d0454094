"""Two runs on the same questions: who wins where, and whether the difference means anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from finer_sql_lib.analysis.errors import latest_report
from finer_sql_lib.evaluation.intervals import Interval, bootstrap_difference, level_table, mcnemar_exact
from finer_sql_lib.records import Judged
from finer_sql_lib.runs import Run, RunError, load_run


@dataclass(frozen=True, slots=True)
class LevelDifference:
    """One level: accuracies in [0, 1] and the discordant questions (right in one run only)."""

    level: str
    n_questions: int
    ex_a: float
    ex_b: float
    only_a: tuple[int, ...]
    only_b: tuple[int, ...]
    p_value: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Run a against run b on the questions that both judged; intervals are of accuracy(a) - accuracy(b)."""

    metric: str
    levels: tuple[LevelDifference, ...]
    by_question: Interval
    by_database: Interval
    n_left_out: int

    @property
    def overall(self) -> LevelDifference:
        """The row over all levels."""
        return self.levels[-1]


def compare_runs(path_a: Path | str, path_b: Path | str) -> Comparison:
    """Compare two evaluated runs by McNemar's exact test and seeded bootstraps.

    Raises RunError when a run is not evaluated, or the two were scored by different metrics or benchmarks.
    """
    run_a, run_b = load_run(path_a), load_run(path_b)
    metric = shared_metric(run_a, run_b)
    return compare(load_judged(run_a), load_judged(run_b), metric)


def shared_metric(run_a: Run, run_b: Run) -> str:
    """The metric that both runs were last scored by, on the same split of the same benchmark.

    Raises RunError when a run is not evaluated, or the two differ in one of these.
    """
    report_a, report_b = latest_report(run_a), latest_report(run_b)
    for name in ("benchmark", "split", "metric"):
        if report_a[name] != report_b[name]:
            raise RunError(
                f"{run_a.path} has {name} {report_a[name]!r} and {run_b.path} has {report_b[name]!r}: "
                "their scores cannot be compared question by question"
            )
    return str(report_a["metric"])


def compare(judged_a: Sequence[Judged], judged_b: Sequence[Judged], metric: str) -> Comparison:
    """The comparison of two lists of judged questions; raises ValueError when they share none."""
    a, b = ({item.question_id: item for item in judged} for judged in (judged_a, judged_b))
    shared = sorted(a.keys() & b.keys())
    correct_a, correct_b = ({q: side[q].correct for q in shared} for side in (a, b))
    by_question = bootstrap_difference(correct_a, correct_b)
    by_database = bootstrap_difference(correct_a, correct_b, {q: a[q].db_id for q in shared})
    names = [row.level for row in level_table([a[q] for q in shared])]
    levels = tuple(_level(name, shared, a, b) for name in names)
    return Comparison(metric, levels, by_question, by_database, len(a.keys() ^ b.keys()))


def load_judged(run: Run) -> list[Judged]:
    """The judged questions of a run's latest evaluation."""
    report = latest_report(run)
    return run.judged(f"{report['metric']}.{report['rule']}")


def _level(name: str, shared: Sequence[int], a: dict[int, Judged], b: dict[int, Judged]) -> LevelDifference:
    questions = [q for q in shared if name in ("all", a[q].level)]
    only_a = tuple(q for q in questions if a[q].correct and not b[q].correct)
    only_b = tuple(q for q in questions if b[q].correct and not a[q].correct)
    ex_a, ex_b = (sum(side[q].correct for q in questions) / len(questions) for side in (a, b))
    return LevelDifference(name, len(questions), ex_a, ex_b, only_a, only_b, mcnemar_exact(len(only_a), len(only_b)))
