"""Reference enrichment: more right answers to compare with than the one gold (paper, atomic reward).

From a run of n = 30 candidates on the *train* split, the candidates whose result is the gold's become references.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from finer_sql_lib.atomic_ops import atomic_ops
from finer_sql_lib.records import Candidate, Question
from finer_sql_lib.rewards.judge import Judge


def verified_references(
    questions: Sequence[Question], candidates: Iterable[Candidate], judge: Judge
) -> dict[int, tuple[str, ...]]:
    """Per question id the SQL of its correct candidates, in order of appearance; the column ``reference_sqls``.

    Every question has an entry, most often an empty one for weak models. Left out is what cannot change the atomic
    reward: SQL that does not parse, and SQL with the same atomic operations as the gold or an earlier reference.
    Raises ValueError for candidates of unknown questions, and for questions without gold or database.
    """
    by_id = {question.id: question for question in questions}
    _check(by_id)
    asked = list(dict.fromkeys((c.question_id, c.sql) for c in candidates if c.sql is not None))
    if strangers := sorted({question_id for question_id, _ in asked} - set(by_id)):
        raise ValueError(
            f"references: candidates for {len(strangers)} unknown questions (the first has id {strangers[0]}); pass "
            "the questions that the run was made for"
        )
    paths = [str(by_id[question_id].db_path) for question_id, _ in asked]
    golds = [by_id[question_id].gold_sql or "" for question_id, _ in asked]
    standings = judge.standings(paths, golds, [sql for _, sql in asked])
    correct: dict[int, list[str]] = defaultdict(list)
    for (question_id, sql), standing in zip(asked, standings, strict=True):
        if standing == "correct":
            correct[question_id].append(sql)
    return {number: _distinct(question.gold_sql or "", correct[number]) for number, question in by_id.items()}


def _check(questions: dict[int, Question]) -> None:
    for question in questions.values():
        if question.gold_sql is None or question.db_path is None:
            missing = "gold SQL" if question.gold_sql is None else "database file"
            raise ValueError(f"references: question {question.id} ({question.db_id}) has no {missing}; leave it out")


def _distinct(gold: str, sqls: Iterable[str]) -> tuple[str, ...]:
    seen = {atomic_ops(gold), None}
    kept = []
    for sql in sqls:
        operations = atomic_ops(sql)
        if operations not in seen:
            seen.add(operations)
            kept.append(sql)
    return tuple(kept)
