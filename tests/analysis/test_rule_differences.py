"""Why rules differ, and why a right candidate lost: each reason on a pool made for it."""

from __future__ import annotations

import pytest

from finer_sql_lib.analysis.compare import (
    DID_NOT_VOTE,
    EMPTY,
    GROUPING,
    OUTVOTED,
    SAME_GROUP,
    TIE,
    ZERO,
    paired_tests,
    rule_differences,
    vote_again,
    why_right_lost,
    why_rules_differ,
)
from finer_sql_lib.records import Execution, Row, ScoredQuestion
from tests.scored import scored

Result = tuple[str, list[Row] | None, bool]


Pool = tuple[ScoredQuestion, tuple[Execution | None, ...]]


def pool(*results: Result, question_id: int = 0) -> Pool:
    """Candidates as (SQL, rows or None for an error, correct)."""
    written = [
        (sql, Execution("error", error="no") if rows is None else Execution("rows", ("c",), tuple(rows)), right)
        for sql, rows, right in results
    ]
    return scored(*written, number=question_id, db_id="one")


def voted(pools: list[Pool], rule: str) -> list[ScoredQuestion]:
    return vote_again([question for question, _ in pools], [results for _, results in pools], rule)


NOTHING = pool(("A", [], False), ("B", [], False), ("C", [(7,)], True))
NOUGHT = pool(("A", [(0,)], True), ("B", [(0,)], True), ("C", [(7,)], False))
EVEN = pool(("A", [(1,)], True), ("B", [(2,)], False))
MERGED = pool(
    *(("A", [(5,)], False), ("B", [(5,)], False), ("C", [(5,)], False)),
    *(("D", [(1,)], True), ("E", [(1,)], True)),
    *(("F", [(1,), (1,)], True), ("G", [(1,), (1,)], True)),
)
INSIDE = pool(("LONG", [(1,), (2,)], False), ("B", [(2,), (1,)], True), ("C", [(2,), (1,)], True))


@pytest.mark.parametrize(
    ("asked", "other", "won", "reason"),
    [
        (NOTHING, "majority", True, EMPTY),
        (NOUGHT, "majority", False, ZERO),
        (EVEN, "authors_vav", True, TIE),
        (MERGED, "authors_vav", False, GROUPING),
        (INSIDE, "authors_vav", True, SAME_GROUP),
    ],
)
def test_a_reason_for_every_difference(asked: Pool, other: str, won: bool, reason: str) -> None:
    ours, theirs = voted([asked], "value_aware"), voted([asked], other)
    (row,) = rule_differences(ours, theirs).itertuples()
    assert (row.won, row.reason) == (won, reason)
    assert why_rules_differ(theirs[0].vote, ours[0].vote) == reason  # symmetric


def test_questions_that_both_rules_have_right_or_wrong_are_no_difference() -> None:
    same = voted([EVEN, NOTHING], "majority")
    assert rule_differences(same, same).empty


@pytest.mark.parametrize(
    ("asked", "rule", "reason"),
    [
        (NOTHING, "majority", OUTVOTED),
        (NOTHING, "value_aware", None),  # won
        (NOUGHT, "value_aware", ZERO),
        (pool(("A", [], True), ("B", [(3,)], False)), "value_aware", EMPTY),
        (pool(("AA", [(1,)], True), ("B", [(2,)], False)), "majority", TIE),
        (pool(("A", [(1,)], False)), "majority", None),  # nothing is correct
        (pool(("A", None, True), ("B", [(2,)], False)), "majority", DID_NOT_VOTE),
        (pool(("A", [(1,), (2,)], False), ("LONG", [(2,), (1,)], True)), "majority", SAME_GROUP),
    ],
)
def test_why_a_right_candidate_lost(asked: Pool, rule: str, reason: str | None) -> None:
    (question,) = voted([asked], rule)
    assert why_right_lost(question) == reason


def test_paired_tests_count_the_discordant_questions() -> None:
    """Ten questions that majority loses and one that it wins: p = 2 * 12 / 2^11, about 0.012."""
    pools = [
        pool(*zip("ABC", ([], [], [(7,)]), (i == 0, i == 0, i != 0), strict=True), question_id=i) for i in range(11)
    ]
    by_rule = {rule: voted(pools, rule) for rule in ("value_aware", "majority")}
    (row,) = paired_tests(by_rule, "value_aware").itertuples()
    assert (row.against, row.wins, row.losses) == ("majority", 10, 1)
    assert row.p == pytest.approx(24 / 2048)
    assert row.difference == pytest.approx(100 * 9 / 11)
    assert row.low < row.difference < row.high
    assert row.low_databases == row.high_databases == pytest.approx(row.difference)  # one database only
