"""Which candidates are picked to show how a question went."""

from __future__ import annotations

from pathlib import Path

import pytest

from finer_sql_lib.analysis.diversity import FAILS, RIGHT, WRONG, chosen_question, examples, most_varied
from finer_sql_lib.records import NO_SQL, Execution, ScoredQuestion
from finer_sql_lib.runs import load_run
from tests.scored import Written, scored
from tests.small_runs import small_run

ROWS, ERROR = Execution("rows", ("n",), ((1,),)), Execution("error", error="no such table: x")


MIXED: tuple[Written, ...] = (
    ("rare", ROWS, True),
    ("common", ROWS, True),
    ("common", ROWS, True),
    (None, None, False),
    ("wrong", ROWS, False),
    ("broken", ERROR, False),
    ("third", ROWS, True),
)


def pool(number: int, *written: Written) -> ScoredQuestion:
    return scored(*written, number=number)[0]


VARIED = pool(7, *MIXED)


def test_the_commonest_of_each_kind_come_first_and_equal_sql_once() -> None:
    shown = {label: candidate.sql for label, candidate in examples(VARIED).items()}
    assert shown == {
        f"{RIGHT} 1": "common",
        f"{RIGHT} 2": "rare",
        f"{WRONG} 1": "wrong",
        f"{FAILS} 1": "broken",
        f"{NO_SQL} 1": None,
    }


def test_the_question_with_most_kinds_is_chosen_then_the_earliest() -> None:
    plain = pool(1, ("a", ROWS, True), ("b", ROWS, True))
    same = pool(9, *MIXED)
    assert most_varied([plain, same, VARIED]).question_id == 7
    with pytest.raises(ValueError, match="there are no questions to choose from"):
        most_varied([])


def test_a_question_of_a_run_by_its_id(tmp_path: Path) -> None:
    run = load_run(small_run(tmp_path))
    assert chosen_question(run, 3).question_id == 3
    assert len(examples(chosen_question(run))) >= 2
    with pytest.raises(ValueError, match="the run judged no question 99; it has 0 to 7"):
        chosen_question(run, 99)
