"""Votes of many subsets at once: each rule's arithmetic against the rule itself."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib.analysis.endings import endings
from finer_sql_lib.analysis.resampling import SUBSET_RULES, decide, winners_correct
from finer_sql_lib.execution import Executor
from finer_sql_lib.records import Execution, Row, ScoredQuestion
from finer_sql_lib.voting import RULES, vote
from tests.scored import Written, rows, scored

RESULTS: list[list[Row]] = [
    [],
    [(0,)],
    [(0.0, None)],
    [(1,)],
    [(1.0,)],
    [(2,)],
    [("0",)],
    [("",)],
    [(1, "a"), (2, "b")],
    [("b", 2), ("a", 1)],
    [(2, "b"), (1, "a")],
    [(1,), (1,)],
]
"""Equal by value and not, in other orders, empty, zero; some alike for the authors' signature only."""
SQL = ("A", "B", "a", "BB", "AB", "CCC", "b", "D", "AAA")


Pool = tuple[ScoredQuestion, tuple[Execution | None, ...]]


@st.composite
def pools(draw: st.DrawFn) -> Pool:
    """Up to seven candidates; equal SQL has an equal result and verdict. Some have no SQL, some fail."""
    known = {
        sql: (draw(st.sampled_from([*range(len(RESULTS)), None])), draw(st.booleans()))
        for sql in draw(st.lists(st.sampled_from(SQL), min_size=1, unique=True))
    }
    written: list[Written] = []
    for sql in draw(st.lists(st.sampled_from([*known, None]), min_size=1, max_size=7)):
        result, right = known[sql] if sql else (None, False)
        execution = None if sql is None else Execution("error", error="no")
        if result is not None:
            execution = Execution("rows", ("c",), tuple(RESULTS[result]))
        written.append((sql, execution, right))
    return scored(*written, step=2)


def voted(pool: Pool, rule: str, chosen: np.ndarray) -> bool:
    question, results = pool
    places = np.flatnonzero(chosen)
    winner = vote(0, [question.candidates[i] for i in places], [results[i] for i in places], rule).winner
    return winner in question.correct_indices


@pytest.mark.parametrize("rule", RULES)
@given(pool=pools())
def test_every_subset_is_decided_as_the_rule_decides_it(rule: str, pool: Pool) -> None:
    question, results = pool
    drawn = np.array(list(itertools.product([False, True], repeat=question.n_candidates)))
    assert winners_correct(question, endings(question, results), rule, drawn).tolist() == [
        voted(pool, rule, row) for row in drawn
    ]


@pytest.mark.parametrize("rule", RULES)
@given(pool=pools())
def test_the_winning_group_of_every_subset_is_the_rule_s(rule: str, pool: Pool) -> None:
    question, results = pool
    drawn = np.array(list(itertools.product([False, True], repeat=question.n_candidates)))
    decided = decide(question, endings(question, results), rule, drawn)
    for row, *found in zip(drawn, decided.correct, decided.votes, decided.sets_aside, strict=True):
        places = np.flatnonzero(row)
        voted_ = vote(0, [question.candidates[i] for i in places], [results[i] for i in places], rule)
        first = voted_.groups[0] if voted_.groups else None
        aside = first is not None and (first.is_empty or first.is_zero)
        assert found == [voted(pool, rule, row), first.size if first else 0, aside]


def test_every_rule_has_its_arithmetic() -> None:
    assert SUBSET_RULES.keys() == RULES.keys()


def test_real_candidates_are_decided_alike(shared_data: Path) -> None:
    """Long ballots with real ties. Any verdict will do that depends on the SQL alone."""
    lines = (shared_data / "pools" / "spider_dev_crossmodel.jsonl").read_text().splitlines()[::60]
    random = np.random.default_rng(0)
    with Executor(workers=1) as executor:
        for row in map(json.loads, lines):
            if row["db_id"] == "wta_1":  # a database that is not there
                continue
            database = shared_data / "spider" / "database" / row["db_id"] / f"{row['db_id']}.sqlite"
            texts = [candidate["sql"] for candidate in row["candidates"]]
            pool = scored(*((sql, executor.execute(database, sql), len(sql) % 2 == 0) for sql in texts))
            drawn = random.random((40, len(texts))) < random.random((40, 1))
            for rule in RULES:
                assert winners_correct(pool[0], endings(*pool), rule, drawn).tolist() == [
                    voted(pool, rule, row) for row in drawn
                ]


def test_wrong_shapes_and_rules_are_refused() -> None:
    question, results = scored(("A", rows(1), True), number=3)
    ended = endings(question, results)
    with pytest.raises(ValueError, match="2 columns; question 3 has 1"):
        winners_correct(question, ended, "majority", np.ones((1, 2), dtype=bool))
    with pytest.raises(ValueError, match="choose one of"):
        winners_correct(question, ended, "loudest", np.ones((1, 1), dtype=bool))
