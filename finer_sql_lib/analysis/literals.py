"""Whether a prompt shows the strings that the gold SQL asks for: what a model cannot see it has to spell by itself."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import replace
from functools import lru_cache, partial
from itertools import product

import numpy as np
import pandas as pd
from sqlglot import exp

from finer_sql_lib.atomic_ops import parse_query
from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.intervals import bootstrap
from finer_sql_lib.execution import Executor
from finer_sql_lib.prompts.build import PromptSettings, load_schema, shown_schema
from finer_sql_lib.records import Question
from finer_sql_lib.schema import Schema

RESAMPLES = 2000


def gold_literals(sql: str, columns: Set[str]) -> tuple[str, ...] | None:
    """The strings that a query compares with, in the order of the text; None where it is not one readable query.

    ``columns``: the database's column names in lower case; anything else in double quotes is a string, as SQLite reads
    it. Left out are patterns with "%", and strings that are numbers: neither has to be a value of the database.

    >>> gold_literals("SELECT a FROM t WHERE a = 'x' AND b = \\"y\\" AND c LIKE '%z%' AND \\"d\\" = '7'", {"a", "d"})
    ('x', 'y')
    """
    try:
        query = parse_query(sql)
    except RecursionError:
        return None
    if query is None:
        return None
    named = columns | {alias.alias.casefold() for alias in query.find_all(exp.Alias)}
    found = []
    for node in query.dfs():
        if isinstance(node, exp.Literal) and node.is_string:
            found.append(node.name)
        elif isinstance(node, exp.Column) and not node.table and node.this.args.get("quoted"):
            found += [] if node.name.casefold() in named else [node.name]
    return tuple(text for text in found if text.strip() and "%" not in text and not is_number(text))


def is_number(text: str) -> bool:
    """Whether SQLite would read a text as a number.

    >>> is_number(" 1.5"), is_number("1.5 km")
    (True, False)
    """
    try:
        float(text)
    except ValueError:
        return False
    return True


def shown_texts(schema: Schema) -> frozenset[str]:
    """All text values that a schema shows, in lower case and without outer blanks."""
    columns = (column for table in schema.tables for column in table.columns)
    return frozenset(value.strip().casefold() for c in columns for value in c.values if isinstance(value, str))


def literal_recall(
    benchmarks: Mapping[str, Benchmark], settings: Mapping[str, PromptSettings], seed: int = 0
) -> pd.DataFrame:
    """A row per named benchmark and named settings: ``benchmark``, ``series``, ``questions`` (whose gold has a string),
    ``literals``, ``shown``, ``percent`` of the literals that the prompt shows, ``low`` and ``high``.

    Case and outer blanks do not matter. Bounds are 95 % bootstrap intervals over questions. Golds that cannot be read
    are left out, and so are benchmarks without a string in a gold, or without golds.
    """
    rows = []
    for (where, benchmark), (series, how) in product(benchmarks.items(), settings.items()):
        counts = literal_counts(benchmark, how)
        if counts:
            shown, asked = np.array(counts, dtype=float).T  # (questions,) each
            share = bootstrap(
                shown,
                asked,
                statistic=lambda some, all_of, axis: 100 * some.sum(axis=axis) / all_of.sum(axis=axis),
                resamples=RESAMPLES,
                seed=seed,
            )
            sums = (len(counts), int(asked.sum()), int(shown.sum()))
            rows.append((where, series, *sums, share.value, share.low, share.high))
    names = ["benchmark", "series", "questions", "literals", "shown", "percent", "low", "high"]
    return pd.DataFrame(rows, columns=names)


def literal_counts(benchmark: Benchmark, how: PromptSettings) -> list[tuple[int, int]]:
    """How many of a gold's strings the prompt shows, and how many there are, for every gold that has one."""
    golds = [benchmark.golds[question.id] for question in benchmark.questions if question.id in benchmark.golds]
    with Executor(1) as executor:
        schemas = {
            path: load_schema(path, how.sample_values, benchmark.descriptions, executor)
            for path in dict.fromkeys(graded.db_path for graded in golds)
        }
    counts = []
    for graded in golds:
        schema = schemas[graded.db_path]
        names = {column.name.casefold() for table in schema.tables for column in table.columns}
        if literals := gold_literals(graded.gold_sql, names):
            texts = shown_texts(shown_schema(graded.question, schema, how))
            counts.append((sum(text.strip().casefold() in texts for text in literals), len(literals)))
    return counts


def first_changed(
    benchmark: Benchmark, settings: PromptSettings, start: int = 0
) -> tuple[Question, pd.DataFrame] | None:
    """The first question from the ``start``-th on whose prompt shows other values because the question names them.

    With a row for each such column: ``column``, its ``frequent`` values, and those shown with what is ``named`` first;
    None where no prompt changes.
    """
    sides = [replace(settings, question_values=on) for on in (False, True)]
    load = lru_cache(maxsize=None)(partial(load_schema, descriptions=benchmark.descriptions))
    for question in benchmark.questions[start:]:
        schema = load(question.db_path, settings.sample_values)
        before, after = (
            {f"{t.name}.{c.name}": c.values for t in shown_schema(question, schema, side).tables for c in t.columns}
            for side in sides
        )
        rows = [
            (name, ", ".join(map(str, before.get(name, ()))), ", ".join(map(str, values)))
            for name, values in after.items()
            if values != before.get(name)
        ]
        if rows:
            return question, pd.DataFrame(rows, columns=["column", "frequent", "named"])
    return None
