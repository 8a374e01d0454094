"""A scored run as it can be handed on: what the model wrote and how it did, and of the benchmark only numbers.

A benchmark's licence may not let its questions, golds and databases go where a run goes. A kept run is read like any
other by what asks for scores, votes, errors, lengths and costs. Evaluated on its benchmark again, a copy of it becomes
the run that it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from finer_sql_lib.analysis.compare import vote_again
from finer_sql_lib.analysis.endings import endings_of
from finer_sql_lib.analysis.errors import explanations
from finer_sql_lib.records import Candidate, Vote
from finer_sql_lib.runs import Run, RunError, open_run
from finer_sql_lib.runs.kept_form import check_has_results
from finer_sql_lib.voting import RULES


@dataclass(frozen=True, slots=True)
class _Named:
    """A question without its words, as a row of the table "questions"."""

    question_id: int
    db_id: str
    level: str
    text: None = None
    gold_sql: None = None


def keep_run(run: Run, target: Path, *, sql_only: bool = False) -> Run:
    """Write the kept form of a scored run into the new run directory ``target``, and return it.

    Kept are the manifest, the candidates (``sql_only``: without their text, where the reasoning stands), databases'
    names and levels of the questions, the verdicts, every rule's votes without what groups returned, how each candidate
    ended, which results were the same, and what each gold is built of. Not kept: texts, golds, results, and everything
    of questions that were not evaluated.

    Raises RunError for a run that is not evaluated, that does not record which questions it was asked, or that is kept
    already, and FileExistsError where ``target`` is there.
    """
    report = run.report()
    check_has_results(run)
    if "request" not in run.identity:
        raise RunError(f"run {run.path} does not record which questions it was asked, so its copy could not be checked")
    if target.exists():
        raise FileExistsError(f"{target} is there already; name another folder, or delete it")
    questions = run.evaluated()
    scored = [question for question in questions if question.is_judged]
    results = run.results(questions)
    with open_run(target, run.identity) as kept:
        kept.note(**{name: fact for name, fact in run.manifest.items() if name != "identity"})
        candidates = chain.from_iterable(question.candidates for question in questions)
        kept.append("candidates", list(without_text(candidates) if sql_only else candidates))
        kept.replace("questions", "all", [_Named(q.question_id, q.db_id, q.level) for q in questions])
        kept.replace("judged", f"{report['metric']}.{report['rule']}", scored)
        kept.replace("verdicts", report["metric"], [verdict for q in questions for verdict in q.verdicts])
        by_rule = {report["rule"]: questions} | {rule: vote_again(questions, results, rule) for rule in RULES}
        for rule, voted in by_rule.items():  # the first may have voted on variants, which are not here
            kept.replace("votes", rule, [without_results(question.vote) for question in voted])
        kept.append("endings", list(chain.from_iterable(endings_of(run, questions))))
        kept.append("explanations", list(explanations(run, questions).values()))
        kept.write_json("metrics.json", report)
    return kept


def without_text(candidates: Iterable[Candidate]) -> Iterable[Candidate]:
    """Candidates with their SQL alone; what it cost in tokens stays."""
    return (replace(candidate, text="", reasoning=None) for candidate in candidates)


def without_results(vote: Vote) -> Vote:
    """A vote whose groups have numbers for keys, and nothing of what they returned."""
    groups = [replace(group, key=str(place), columns=(), preview=()) for place, group in enumerate(vote.groups)]
    return replace(vote, groups=tuple(groups))
