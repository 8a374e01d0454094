"""What the correct candidates of a run on the *train* split give to a training: their SQL as further references of the
atomic reward (paper, reference enrichment), their thoughts as the first traces of the memory (paper, INIT).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from finer_sql_lib.atomic_ops import atomic_ops
from finer_sql_lib.memory import Trace
from finer_sql_lib.records import Candidate, GradedQuestion
from finer_sql_lib.rewards.judge import Judge
from finer_sql_lib.rewards.rollout import read_rollout


def verified_references(
    questions: Sequence[GradedQuestion], candidates: Iterable[Candidate], judge: Judge
) -> dict[int, tuple[str, ...]]:
    """Per question id the SQL of its correct candidates, in order of appearance; the column ``reference_sqls``.

    Every question has an entry, most often an empty one for weak models. Left out is what cannot change the atomic
    reward: SQL that does not parse, and SQL with the same atomic operations as the gold or an earlier reference.
    Raises ValueError for candidates of unknown questions.
    """
    correct: dict[int, list[str]] = defaultdict(list)
    for question_id, sql in _correct(
        questions, [(c.question_id, c.sql) for c in candidates if c.sql is not None], judge
    ):
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


def verified_traces(
    questions: Sequence[GradedQuestion], candidates: Iterable[Candidate], judge: Judge, dataset: str
) -> list[Trace]:
    """The thoughts of the correct candidates that keep the format, each once for a database, in order of appearance.

    Raises ValueError for candidates of unknown questions.
    """
    rollouts = [(c.question_id, read_rollout(c.text)) for c in candidates]
    kept = [(question_id, rollout) for question_id, rollout in rollouts if rollout is not None and rollout.thought]
    correct = set(_correct(questions, [(question_id, rollout.sql) for question_id, rollout in kept], judge))
    db_ids = {question.id: question.db_id for question in questions}
    thoughts = dict.fromkeys(
        (db_ids[question_id], rollout.thought) for question_id, rollout in kept if (question_id, rollout.sql) in correct
    )
    return [Trace(dataset, db_id, thought) for db_id, thought in thoughts]


def _correct(
    questions: Sequence[GradedQuestion], asked: Iterable[tuple[int, str]], judge: Judge
) -> Iterator[tuple[int, str]]:
    """Of these pairs of question id and SQL, each once, those that the judge calls correct."""
    by_id = {question.id: question for question in questions}
    pairs = list(dict.fromkeys(asked))
    if strangers := sorted({question_id for question_id, _ in pairs} - set(by_id)):
        raise ValueError(
            f"candidates for {len(strangers)} unknown questions (the first has id {strangers[0]}); pass the questions "
            "that the run was made for"
        )
    paths = [str(by_id[question_id].db_path) for question_id, _ in pairs]
    golds = [by_id[question_id].gold_sql for question_id, _ in pairs]
    for pair, verdict in zip(pairs, judge.verdicts(paths, golds, [sql for _, sql in pairs]), strict=True):
        if verdict is not None and verdict.correct:
            yield pair
