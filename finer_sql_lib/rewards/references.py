"""Reference enrichment: more right answers to compare with than the one gold (paper, atomic reward).

From a run of n = 30 candidates on the *train* split, the candidates whose result is the gold's become references.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from finer_sql_lib.atomic_ops import atomic_ops
from finer_sql_lib.records import Candidate, GradedQuestion
from finer_sql_lib.rewards.judge import Judge


def verified_references(
    questions: Sequence[GradedQuestion], candidates: Iterable[Candidate], judge: Judge
) -> dict[int, tuple[str, ...]]:
    """Per question id the SQL of its correct candidates, in order of appearance; the column ``reference_sqls``.

    Every question has an entry, most often an empty one for weak models. Left out is what cannot change the atomic
    reward: SQL that does not parse, and SQL with the same atomic operations as the gold or an earlier reference.
    Raises ValueError for candidates of unknown questions.
    """
    by_id = {question.id: question for question in questions}
    pairs = list(dict.fromkeys((c.question_id, c.sql) for c in candidates if c.sql is not None))
    if strangers := sorted({question_id for question_id, _ in pairs} - set(by_id)):
        raise ValueError(
            f"references: candidates for {len(strangers)} unknown questions (the first has id {strangers[0]}); pass "
            "the questions that the run was made for"
        )
    paths = [str(by_id[question_id].db_path) for question_id, _ in pairs]
    golds = [by_id[question_id].gold_sql for question_id, _ in pairs]
    verdicts = judge.verdicts(paths, golds, [sql for _, sql in pairs])
    correct: dict[int, list[str]] = defaultdict(list)
    for (question_id, sql), verdict in zip(pairs, verdicts, strict=True):
        if verdict is not None and verdict.correct:
            correct[question_id].append(sql)
    references = {}
    for question in questions:
        seen = {atomic_ops(question.gold_sql), None}  # None: does not parse
        distinct = []
        for sql in correct[question.id]:
            operations = atomic_ops(sql)
            if operations not in seen:
                seen.add(operations)
                distinct.append(sql)
        references[question.id] = tuple(distinct)
    return references
