"""What the rule finds of the strings in the golds of the real benchmark. It was chosen on train, not on dev."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import lru_cache
from pathlib import Path

import pytest

from finer_sql_lib.analysis.literals import gold_literals, literal_recall
from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.prompts.build import PromptSettings
from finer_sql_lib.schema import named_values, read_schema

FREQUENT, NAMED = PromptSettings(question_values=False), PromptSettings()


def spider(shared_data: Path, split: str) -> Benchmark:
    return load_benchmark("spider", shared_data / "spider", split, missing_databases="skip", counts="any")


@lru_cache(maxsize=200)
def texts_of(path: Path) -> tuple[frozenset[str], frozenset[str]]:
    """The column names and the text values of a database, folded."""
    tables = read_schema(path).tables
    texts: set[str] = set()
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        connection.text_factory = lambda raw: raw.decode(errors="ignore")
        for table in tables:
            for column in table.columns:
                query = f'SELECT DISTINCT "{column.name}" FROM "{table.name}" WHERE typeof("{column.name}") = \'text\''
                texts |= {value.strip().casefold() for (value,) in connection.execute(query)}
    return frozenset(column.name.casefold() for table in tables for column in table.columns), frozenset(texts)


@pytest.mark.parametrize(
    ("split", "found", "in_database", "shown"), [("dev", 369, 396, 572), ("train", 2419, 2556, 3984)]
)
def test_most_strings_of_the_golds_are_found_with_few_values(
    shared_data: Path, split: str, found: int, in_database: int, shown: int
) -> None:
    """Of the golds' strings that stand in the database as text; ``shown``: all values found, right or not."""
    n_found = n_in_database = n_shown = 0
    for graded in spider(shared_data, split).graded():
        columns, texts = texts_of(graded.db_path)
        named = [value for values in named_values(graded.db_path, graded.question.text).values() for value in values]
        n_shown += len(named)
        folded = {value.strip().casefold() for value in named}
        literals = [text.strip().casefold() for text in gold_literals(graded.gold_sql, columns) or ()]
        n_in_database += sum(text in texts for text in literals)
        n_found += sum(text in texts and text in folded for text in literals)
    assert (n_found, n_in_database, n_shown) == (found, in_database, shown)


@pytest.mark.parametrize(("split", "literals", "shown"), [("dev", 396, [266, 396]), ("train", 2637, [1853, 2526])])
def test_prompts_show_what_the_golds_ask_for(shared_data: Path, split: str, literals: int, shown: list[int]) -> None:
    table = literal_recall({"spider": spider(shared_data, split)}, {"frequent": FREQUENT, "named": NAMED})
    assert table["literals"].tolist() == [literals] * 2
    assert table["shown"].tolist() == shown
