"""What a score is called, and what it was judged on, in words."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

from finer_sql_lib.evaluation.metric import LocalTs, Metric, SpiderEm, SpiderTs
from finer_sql_lib.evaluation.spider.execution import suite_of
from finer_sql_lib.records import DataNote, GradedQuestion


def score_name(metric: str) -> str:
    """How a metric's score is called: local TS is never called anything else.

    >>> [score_name(metric) for metric in ("spider_ts_local", "spider_ts_plug_value", "spider_em", "bird_ex")]
    ['local TS', 'TS', 'EM', 'EX']
    """
    if metric.startswith(LocalTs.name):
        return "local TS"
    return "TS" if is_on_suites(metric) else "EM" if metric == SpiderEm.name else "EX"


def is_on_suites(metric: str) -> bool:
    """Whether a metric, called so, asks several databases a question."""
    return metric.startswith(SpiderTs.name)


def databases_in_words(metric: Metric, questions: Sequence[GradedQuestion]) -> str:
    """What a metric judged on; a suite that is one file is named, since TS on it is EX, and a DataNote says so."""
    files = {question.db_id: suite_of(question.db_path) for question in questions} if is_on_suites(metric.name) else {}
    alone = sum(len(suite) == 1 for suite in files.values())
    if not alone:
        return metric.databases
    lack = f"{alone} of the {len(files)} databases are one file each, where this score is EX"
    warnings.warn(f"{metric.name}: {lack}; the official suites come as several files a folder", DataNote, stacklevel=2)
    return f"{metric.databases}; {lack}"
