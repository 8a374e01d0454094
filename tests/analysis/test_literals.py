"""The strings of gold SQL, and whether prompts show them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from finer_sql_lib.analysis.literals import first_changed, gold_literals, literal_counts, literal_recall, shown_texts
from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.prompts.build import PromptSettings
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.schema import Column, Schema, Table
from tests.conftest import HAND_WRITTEN


@pytest.mark.parametrize(
    ("sql", "literals"),
    [
        ("SELECT a FROM t WHERE a = 'Lyon'", ("Lyon",)),
        ('SELECT a FROM t WHERE a = "Lyon"', ("Lyon",)),
        ('SELECT "a" FROM t WHERE "B" = 1', ()),
        ("SELECT `x` FROM t AS T1 WHERE T1.\"c\" IN ('O''Hara', ' ', '12', '1e3')", ("x", "O'Hara")),
        ('SELECT count(*) AS "how many" FROM t ORDER BY "how many"', ()),
        ("SELECT a FROM t WHERE a LIKE '%Lyon%' OR a IN (SELECT b FROM u WHERE b != 'Nice')", ("Nice",)),
        ("SELECT FROM", None),
        ("SELECT a FROM t; DROP TABLE t", None),
    ],
)
def test_the_strings_of_a_query(sql: str, literals: tuple[str, ...] | None) -> None:
    assert gold_literals(sql, {"a", "b"}) == literals


def test_only_text_is_a_shown_text() -> None:
    table = Table("t", (Column("a", values=(" Lyon", 3, 2.5)), Column("b")))
    assert shown_texts(Schema("s", (table,))) == {"lyon"}


def test_with_more_values_more_strings_are_shown() -> None:
    benchmarks = {"bird": sample_benchmark("sample-bird"), "by hand": load_benchmark("spider", HAND_WRITTEN, "dev")}
    settings = {
        "none": PromptSettings(sample_values=0),
        "frequent": PromptSettings(question_values=False),
        "named": PromptSettings(),
    }
    table = literal_recall(benchmarks, settings)
    assert list(table["series"]) == [*settings] * 2
    bird = table[table["benchmark"] == "bird"].set_index("series")
    assert bird["shown"].to_dict() == {"none": 0, "frequent": 116, "named": 124}
    assert set(bird["literals"]) == {156}
    assert (table["low"] <= table["percent"]).all()
    assert (table["percent"] <= table["high"]).all()


def test_a_benchmark_without_strings_has_no_share() -> None:
    benchmark = load_benchmark("spider", HAND_WRITTEN, "dev")
    plain = [graded for graded in benchmark.graded() if "'" not in graded.gold_sql and '"' not in graded.gold_sql]
    without = replace(benchmark, questions=tuple(graded.question for graded in plain))
    assert literal_recall({"without": without}, {"named": PromptSettings()}).empty
    assert literal_counts(replace(benchmark, golds={}), PromptSettings()) == []


def test_the_first_question_that_names_a_rare_value_is_an_example() -> None:
    benchmark = sample_benchmark("sample-bird")
    changed = first_changed(benchmark, PromptSettings())
    assert changed is not None
    question, columns = changed
    assert list(columns.columns) == ["column", "frequent", "named"]
    assert (columns["frequent"] != columns["named"]).all()
    first = columns["named"][0].split(", ")[0]
    assert first.casefold() in f"{question.text} {question.evidence}".casefold()
    place = benchmark.questions.index(question)
    assert first_changed(benchmark, PromptSettings(), place) is not None
    assert first_changed(replace(benchmark, questions=benchmark.questions[:place]), PromptSettings()) is None
