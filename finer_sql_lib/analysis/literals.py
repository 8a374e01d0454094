"""Whether a prompt shows the strings that the gold SQL asks for: what a model cannot see it has to spell by itself."""

from __future__ import annotations

from collections.abc import Mapping, Set

import numpy as np
import pandas as pd
from sqlglot import exp

from finer_sql_lib.atomic_ops import parse_query
from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.intervals import bootstrap
from finer_sql_lib.prompts.build import PromptSettings, load_schema, shown_schema
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


def literal_recall(benchmark: Benchmark, settings: Mapping[str, PromptSettings], seed: int = 0) -> pd.DataFrame:
    """A row per named settings: ``series``, ``questions`` (whose gold has a string), ``literals``, ``shown``,
    ``percent`` of the literals that the prompt shows, ``low`` and ``high``.

    Case and outer blanks do not matter. Bounds are 95 % bootstrap intervals over questions. Golds that cannot be read
    are left out. Raises ValueError where no gold has a string.
    """
    rows = []
    for name, how in settings.items():
        schemas = {
            path: load_schema(path, how.sample_values, benchmark.descriptions)
            for path in {question.db_path for question in benchmark.questions}
        }
        counts = []
        for graded in benchmark.graded():
            schema = schemas[graded.db_path]
            names = {column.name.casefold() for table in schema.tables for column in table.columns}
            if literals := gold_literals(graded.gold_sql, names):
                texts = shown_texts(shown_schema(graded.question, schema, how))
                counts.append((sum(text.strip().casefold() in texts for text in literals), len(literals)))
        if not counts:
            raise ValueError(f"no gold of {benchmark.name} {benchmark.split} has a string to look for")
        shown, asked = np.array(counts, dtype=float).T  # (questions,) each
        share = bootstrap(
            shown,
            asked,
            statistic=lambda some, all_of, axis: some.sum(axis=axis) / all_of.sum(axis=axis),
            resamples=RESAMPLES,
            seed=seed,
        )
        bounds = (100 * share.value, 100 * share.low, 100 * share.high)
        rows.append((name, len(counts), int(asked.sum()), int(shown.sum()), *bounds))
    return pd.DataFrame(rows, columns=["series", "questions", "literals", "shown", "percent", "low", "high"])
