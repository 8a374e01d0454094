"""Two runs, or two voting rules, on the same questions: who wins where, whether it means anything, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from finer_sql_lib.evaluation.intervals import Interval, bootstrap_difference, level_table, mcnemar_exact, sampled_ex
from finer_sql_lib.records import Execution, ScoredQuestion, Vote
from finer_sql_lib.runs import Run, RunError, load_run
from finer_sql_lib.runs.kept_form import is_kept
from finer_sql_lib.voting import vote

if TYPE_CHECKING:
    import pandas as pd

ALL = "all questions"
"""The row over all questions, in tables that have rows over some."""


@dataclass(frozen=True, slots=True)
class LevelDifference:
    """One level: accuracies in [0, 1] and the discordant questions (right in one run only)."""

    level: str
    n_questions: int
    ex_a: float
    ex_b: float
    only_a: tuple[int, ...]
    only_b: tuple[int, ...]
    p_value: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Run a against run b on the questions that both scored; intervals are of accuracy(a) - accuracy(b)."""

    metric: str
    levels: tuple[LevelDifference, ...]
    by_question: Interval
    by_database: Interval
    n_databases: int
    n_left_out: int

    @property
    def overall(self) -> LevelDifference:
        """The row over all levels."""
        return self.levels[-1]


def compare_runs(path_a: Path | str, path_b: Path | str) -> Comparison:
    """Compare two evaluated runs by McNemar's exact test and seeded bootstraps.

    Raises RunError when a run is not evaluated, or the two were scored by different metrics or benchmarks.
    """
    run_a, run_b = load_run(path_a), load_run(path_b)
    metric = shared_metric(run_a, run_b)
    return compare(run_a.scored(), run_b.scored(), metric)


def shared_metric(run_a: Run, run_b: Run) -> str:
    """The metric that both runs were last scored by, on the same split of the same benchmark.

    Raises RunError when a run is not evaluated, the two differ in one of these, or their questions do.
    """
    report_a, report_b = run_a.report(), run_b.report()
    for name in ("benchmark", "split", "metric"):
        if report_a[name] != report_b[name]:
            raise RunError(
                f"{run_a.path} has {name} {report_a[name]!r} and {run_b.path} has {report_b[name]!r}: "
                "their scores cannot be compared question by question"
            )
    check_same_questions(run_a, run_b)
    return str(report_a["metric"])


def check_same_questions(run_a: Run, run_b: Run) -> None:
    """Raise RunError when a question id, or a database, that both evaluated runs have is not the same in both.

    Runs of one split and the same databases have one hash; others (parts that lack a database, runs from before the
    hash) are compared by what their evaluations stored.
    """
    hashes = [run.identity.get("request", {}).get("sha256") for run in (run_a, run_b)]
    if hashes[0] and hashes[0] == hashes[1]:
        return
    a, b = ({row.pop("question_id"): row for row in run.table("questions").to_pylist()} for run in (run_a, run_b))
    shared = sorted(a.keys() & b.keys())
    for column, what in (("db_id", "databases"), ("text", "texts"), ("gold_sql", "gold SQL")):
        differing = [id_ for id_ in shared if a[id_][column] != b[id_][column]]
        if differing:
            raise RunError(
                f"{run_a.path} and {run_b.path} have different {what} for {len(differing)} questions (first: "
                f"{differing[0]}): they are of different benchmark files and cannot be compared"
            )
    known_a, known_b = (run.manifest.get("executions", {}).get("databases", {}) for run in (run_a, run_b))
    asked_of = {a[id_]["db_id"] for id_ in shared}
    for name in sorted(known_a.keys() & known_b.keys()):
        # earlier versions kept size and header, "4096:5351...": beside a hash they say nothing
        same_kind = (":" in known_a[name]) == (":" in known_b[name])
        if same_kind and known_a[name] != known_b[name] and PurePosixPath(name).stem in asked_of:
            raise RunError(
                f"{run_a.path} and {run_b.path} were evaluated on different contents of database {name}; evaluate both "
                "on the same data to compare them"
            )


def compare(scored_a: Sequence[ScoredQuestion], scored_b: Sequence[ScoredQuestion], metric: str) -> Comparison:
    """The comparison of the scored questions of two runs; raises ValueError when they share none."""
    # questions that only one run could judge say nothing of the difference
    a, b = ({question.question_id: question for question in scored} for scored in (scored_a, scored_b))
    shared = sorted(a.keys() & b.keys())
    correct_a, correct_b = ({id_: side[id_].correct for id_ in shared} for side in (a, b))
    by_question = bootstrap_difference(correct_a, correct_b)
    databases = {id_: a[id_].db_id for id_ in shared}
    by_database = bootstrap_difference(correct_a, correct_b, databases)
    rows = []
    for level in [row.level for row in level_table([a[id_] for id_ in shared])]:
        ids = [id_ for id_ in shared if level in ("all", a[id_].level)]
        only_a = tuple(id_ for id_ in ids if correct_a[id_] and not correct_b[id_])
        only_b = tuple(id_ for id_ in ids if correct_b[id_] and not correct_a[id_])
        ex_a, ex_b = (sum(side[id_] for id_ in ids) / len(ids) for side in (correct_a, correct_b))
        p_value = mcnemar_exact(len(only_a), len(only_b))
        rows.append(LevelDifference(level, len(ids), ex_a, ex_b, only_a, only_b, p_value))
    return Comparison(
        metric, tuple(rows), by_question, by_database, len(set(databases.values())), len(a.keys() ^ b.keys())
    )


def changes_by_part(pairs: Mapping[str, tuple[Run, Run]], parts_of: Callable[[Run], Mapping[str, str]]) -> pd.DataFrame:
    """What changed in each of ``pairs`` (name -> run before, run after): a row per part, and one over all questions.

    ``parts_of`` tells a run's parts (database -> part, or nothing where there are none). Columns: run (the pair's
    name), part (``ALL`` in the last row of a pair), questions, ex_before, ex_after (percent), gained and lost
    (questions right only after, only before), p (McNemar's exact test on these), sample_before, sample_after (percent
    of the candidates that are right, each question weighing the same). No pairs, no rows.

    Raises RunError for two runs that :func:`shared_metric` refuses, ValueError for two that share no question,
    KeyError for a database without a part.
    """
    import pandas as pd

    head = ["run", "part", "questions", "ex_before", "ex_after", "gained", "lost", "p"]
    rows = [(name, *row) for name, pair in pairs.items() for row in part_changes(*pair, parts_of(pair[0]))]
    return pd.DataFrame(rows, columns=[*head, "sample_before", "sample_after"])


def part_changes(before: Run, after: Run, part_of: Mapping[str, str]) -> Iterator[tuple[object, ...]]:
    """The rows of one pair of :func:`changes_by_part`, without its name."""
    metric = shared_metric(before, after)
    sides = [{question.question_id: question for question in run.scored()} for run in (before, after)]
    shared = sorted(sides[0].keys() & sides[1].keys())
    parts: dict[str, list[int]] = defaultdict(list)
    for id_ in shared if part_of else ():
        parts[part_of[sides[0][id_].db_id]].append(id_)
    for part, ids in [*sorted(parts.items()), (ALL, shared)]:
        then, now = ([side[id_] for id_ in ids] for side in sides)
        row = compare(now, then, metric).overall  # a is the run after
        exs = (100 * row.ex_b, 100 * row.ex_a)
        samples = (100 * sampled_ex(then), 100 * sampled_ex(now))
        yield part, len(ids), *exs, len(row.only_a), len(row.only_b), row.p_value, *samples


# -- voting rules on the same candidates -------------------------------------------------------------------------------

EMPTY, ZERO = "empty result", "all-zero result"
TIE = "tie between groups"
SAME_GROUP = "same group, other member"
GROUPING = "results grouped otherwise"
OUTVOTED = "larger wrong group"
DID_NOT_VOTE = "right SQL did not vote"
"""What :func:`why_rules_differ` and :func:`why_right_lost` answer."""


def vote_again(
    scored: Sequence[ScoredQuestion], results: Sequence[Sequence[Execution | None]], rule: str
) -> list[ScoredQuestion]:
    """The questions as they would be had ``rule`` voted. ``results``: what ``Run.results`` gives.

    Raises ValueError on an unknown rule.
    """
    return [
        replace(question, vote=vote(question.question_id, question.candidates, returned, rule))
        for question, returned in zip(scored, results, strict=True)
    ]


def votes_by_rule(run: Run, rules: Sequence[str]) -> dict[str, list[ScoredQuestion]]:
    """The scored questions of an evaluated run as each of ``rules`` votes on them; a kept run says how each did.

    Raises ValueError on an unknown rule, RunError for a kept run without it.
    """
    scored = run.scored()
    if not is_kept(run):
        results = run.results(scored)
        return {rule: vote_again(scored, results, rule) for rule in rules}
    kept = {rule: {voted.question_id: voted for voted in run.votes(rule)} for rule in rules}
    return {rule: [replace(q, vote=votes[q.question_id]) for q in scored] for rule, votes in kept.items()}


def paired_tests(by_rule: Mapping[str, Sequence[ScoredQuestion]], rule: str) -> pd.DataFrame:
    """The rule against each other one, on the same questions.

    Columns ``against``, ``wins`` and ``losses`` (questions that only one has right), ``difference`` of EX in points
    with its 95 % bootstrap interval over questions (``low``, ``high``) and over whole databases (``low_databases``,
    ``high_databases``), and ``p`` of McNemar's exact test, not corrected for several rules.
    """
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for other in by_rule:
        if other != rule:
            comparison = compare(by_rule[rule], by_rule[other], "ex")
            total, near, far = comparison.overall, comparison.by_question, comparison.by_database
            points = {"difference": near.value, "low": near.low, "high": near.high}
            points |= {"low_databases": far.low, "high_databases": far.high}
            head = {"against": other, "wins": len(total.only_a), "losses": len(total.only_b)}
            rows.append({**head, **{name: 100 * value for name, value in points.items()}, "p": total.p_value})
    return pd.DataFrame(rows)


def rule_differences(ours: Sequence[ScoredQuestion], others: Sequence[ScoredQuestion]) -> pd.DataFrame:
    """The questions that exactly one of two rules has right, given the same questions as each rule voted.

    Columns ``question_id``, ``won`` (whether ours is the right one), ``reason`` (see :func:`why_rules_differ`),
    ``winner`` and ``other_winner`` (candidate indices).
    """
    import pandas as pd

    rows = [
        (a.question_id, a.correct, why_rules_differ(a.vote, b.vote), a.vote.winner, b.vote.winner)
        for a, b in zip(ours, others, strict=True)
        if a.correct != b.correct
    ]
    return pd.DataFrame(rows, columns=["question_id", "won", "reason", "winner", "other_winner"])


def why_rules_differ(a: Vote, b: Vote) -> str:
    """Why two rules elected different candidates of one question; symmetric.

    One of the winning results is empty, or all zero; else the groups tie in size under one of the rules; else the
    winning groups have the same members and another member was elected; else the rules group the results differently.
    """
    # the same candidates vote under both rules, so both have a winner as soon as one has
    first, second = a.groups[0], b.groups[0]
    if first.is_empty or second.is_empty:
        return EMPTY
    if first.is_zero or second.is_zero:
        return ZERO
    if first.members == second.members:
        return SAME_GROUP
    for vote_, other in ((a, b), (b, a)):
        winner, *rest = vote_.groups
        if any(other.winner in group.members and group.size == winner.size for group in rest):
            return TIE
    return GROUPING


def why_right_lost(question: ScoredQuestion) -> str | None:
    """Why a question with a correct candidate was lost; None where it was won or nothing is correct.

    The largest group with a correct candidate decides: it was set aside as empty or all zero although no smaller than
    the winner; or it is the winning group itself; or it ties; or it is smaller.
    """
    if question.correct or not question.n_correct:
        return None
    groups = [group for group in question.vote.groups if question.correct_indices & set(group.members)]
    if not groups:
        return DID_NOT_VOTE
    # a rule may put the larger group behind the smaller one, but only as set aside
    best, winner = max(groups, key=lambda group: group.size), question.vote.groups[0]
    if any(group.members == winner.members for group in groups):
        return SAME_GROUP
    if best.size < winner.size:
        return OUTVOTED
    set_aside = (best.is_empty or best.is_zero) and not (winner.is_empty or winner.is_zero)
    return (EMPTY if best.is_empty else ZERO) if set_aside else TIE
