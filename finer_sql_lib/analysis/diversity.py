"""How varied and how sound candidates are: Self-BLEU, execution groups, what does not execute, the format, examples.

The paper's Table IV reports Self-BLEU and mean execution groups per question; its ablation reports syntax errors. It
does not spell out how they are counted, so each function here says what *we* count.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import PurePosixPath
from statistics import fmean
from typing import Final

import numpy as np
import pandas as pd

from finer_sql_lib.evaluation import FAILED
from finer_sql_lib.evaluation.intervals import bootstrap
from finer_sql_lib.prompts import parse_completion
from finer_sql_lib.records import NO_SQL, Candidate, ScoredQuestion, Verdict
from finer_sql_lib.runs import Run
from finer_sql_lib.runs.kept_form import is_kept, read_endings

MAX_ORDER = 4
EPSILON = 0.1
"""Counts of 0 matching n-grams become this (Chen and Cherry 2014, smoothing 1)."""

# A name in brackets has at most 200 characters: many brackets that are never closed are not each read to the end.
_TOKEN = re.compile(r"""'(?:[^']|'')*'|"[^"]*"|`[^`]*`|\[[^\]]{0,200}\]|\d+(?:\.\d+)?|\w+|<=|>=|<>|!=|==|\|\||\S""")

NGram = tuple[str, ...]


def sql_tokens(sql: str) -> tuple[str, ...]:
    """The tokens Self-BLEU counts: words and numbers, quoted text as one token, operators; lower case outside quotes.

    >>> sql_tokens("SELECT T1.Name FROM t WHERE a>=1.5 AND b='New York'")
    ('select', 't1', '.', 'name', 'from', 't', 'where', 'a', '>=', '1.5', 'and', 'b', '=', "'New York'")
    """
    return tuple(token if token[0] in "'\"`[" else token.lower() for token in _TOKEN.findall(sql))


def self_bleu(texts: Sequence[Sequence[str]]) -> float | None:
    """Self-BLEU of the token sequences ``texts``, in [0, 1]: 1 when all are equal, near 0 when they share nothing.

    The mean over the texts of BLEU-4 with one text as hypothesis and **all others as references** (Zhu et al. 2018,
    "Texygen"): clipped n-gram precisions for n = 1..4, uniform weights, brevity penalty against the reference closest
    in length (the shorter of two), counts of 0 smoothed to ``EPSILON``. A text of fewer than four tokens is scored on
    the orders it has. None for fewer than two texts, where there is nothing to compare; empty texts raise ValueError.

    Linear in the number of n-grams: per n-gram the two largest counts among the texts are enough to know the largest
    among the others.

    >>> self_bleu([("select", "a"), ("select", "a"), ("select", "b")])
    0.7412022659166597
    >>> self_bleu([("select", "a")]) is None
    True
    """
    if any(not text for text in texts):
        raise ValueError("self_bleu: a text without tokens; leave candidates without SQL out")
    if len(texts) < 2:
        return None
    copies = Counter(tuple(text) for text in texts)
    if len(copies) == 1:
        return 1.0
    grams = {
        text: [
            Counter(tuple(text[i : i + n]) for i in range(len(text) - n + 1))
            for n in range(1, min(MAX_ORDER, len(text)) + 1)
        ]
        for text in copies
    }
    largest = largest_counts(grams)
    lengths = sorted(map(len, copies))
    # A text that occurs twice has its equal among the others, so its BLEU is 1.
    total = sum(count if count > 1 else bleu(text, grams[text], largest, lengths) for text, count in copies.items())
    return total / len(texts)


def self_bleu_by_question(run: Run) -> dict[int, float]:
    """Self-BLEU of the SQL of each question's candidates, by question id; not of questions with fewer than two SQLs."""
    by_question: dict[int, list[tuple[str, ...]]] = defaultdict(list)
    for candidate in run.candidates():
        if candidate.sql is not None and (tokens := sql_tokens(candidate.sql)):
            by_question[candidate.question_id].append(tokens)
    scores = {id_: self_bleu(texts) for id_, texts in by_question.items()}
    return {id_: score for id_, score in scores.items() if score is not None}


def groups_per_question(run: Run) -> float:
    """Mean number of different results (by the rule that voted) of a question's candidates; 0 where none executes."""
    votes = run.votes(run.report()["rule"])
    return fmean(len(vote.groups) for vote in votes)


def syntax_error_rate(run: Run) -> float:
    """Share, in [0, 1], of all candidates without SQL or whose SQL SQLite refuses (syntax, unknown names, ...).

    Time-outs and results too large are not counted: that SQL is well formed. Raises ValueError for a run whose
    candidates were not executed.
    """
    if is_kept(run):
        outcomes_kept = [ending.outcome for endings in read_endings(run).values() for ending in endings]
        return sum(outcome in (None, "error") for outcome in outcomes_kept) / len(outcomes_kept)
    questions = run.named("questions", "all").set_index("question_id")["db_id"]
    executions = run.table("executions").select(["database", "sql", "outcome"]).to_pylist()
    # a database's file is called as the database
    outcomes = {(PurePosixPath(row["database"]).stem, row["sql"]): row["outcome"] for row in executions}
    candidates = run.table("candidates").select(["question_id", "sql"]).to_pylist()
    texts = [(questions[row["question_id"]], row["sql"]) for row in candidates if row["question_id"] in questions.index]
    if not texts:
        raise ValueError(f"run {run.path} has no candidates for the questions it was evaluated on")
    return sum(sql is None or outcomes[db_id, sql] == "error" for db_id, sql in texts) / len(texts)


def largest_counts(grams: dict[NGram, list[Counter[NGram]]]) -> dict[NGram, tuple[int, NGram, int]]:
    """For every n-gram the largest count in one text, that text, and the largest count in any other text."""
    largest: dict[NGram, tuple[int, NGram, int]] = {}
    for text, orders in grams.items():
        for order in orders:
            for gram, count in order.items():
                best, holder, second = largest.get(gram, (0, (), 0))
                largest[gram] = (count, text, best) if count > best else (best, holder, max(second, count))
    return largest


def bleu(
    text: NGram, orders: list[Counter[NGram]], largest: dict[NGram, tuple[int, NGram, int]], lengths: list[int]
) -> float:
    """BLEU of a text that occurs once, against all the others. ``lengths`` are those of all distinct texts."""
    logs = []
    for order in orders:
        matched = 0
        for gram, count in order.items():
            best, holder, second = largest[gram]
            # clipped by the largest count among the others, which is the second largest where the text holds the first
            matched += min(count, second if holder == text else best)
        logs.append(math.log((matched or EPSILON) / order.total()))
    # the reference closest in length, the shorter of two: the brevity penalty's
    others = list(lengths)
    others.remove(len(text))
    closest = min(others, key=lambda length: (abs(length - len(text)), length))
    return math.exp(min(0.0, 1 - closest / len(text)) + fmean(logs))


HAS_SQL = "SQL found"
IN_FORMAT = "nothing to note"
NOTE_RESAMPLES = 2000


def format_notes(candidates: Sequence[Candidate], seed: int = 0) -> pd.DataFrame:
    """Shares of candidates by what ``parse_completion`` notes of them; one candidate can have several notes.

    Columns ``note``, ``percent``, ``low``, ``high``: the mean over questions of the share of a question's candidates,
    in points, with a 95 % bootstrap interval over questions. First the candidates with SQL and those without any note,
    then the notes, most frequent first. Raises ValueError without candidates.
    """
    if not candidates:
        raise ValueError("there are no candidates to look at")
    flags: dict[int, list[set[str]]] = defaultdict(list)
    for candidate in candidates:
        # parsed again: a run keeps the text, not what the parser noted
        notes = set(parse_completion(candidate.text).notes) or {IN_FORMAT}
        flags[candidate.question_id].append(notes | ({HAS_SQL} if candidate.sql is not None else set()))
    rows = []
    for note in sorted({note for sets in flags.values() for notes in sets for note in notes} | {HAS_SQL, IN_FORMAT}):
        # questions are drawn, not candidates: those of one question resemble each other
        shares = np.array([100 * np.mean([note in notes for notes in sets]) for sets in flags.values()])
        mean = bootstrap(shares, resamples=NOTE_RESAMPLES, seed=seed)
        rows.append((note, mean.value, mean.low, mean.high))
    table = pd.DataFrame(rows, columns=["note", "percent", "low", "high"])
    table["first"] = table["note"].map({HAS_SQL: 0, IN_FORMAT: 1}).fillna(2)
    table = table.sort_values(["first", "percent", "note"], ascending=[True, False, True], ignore_index=True)
    return table.drop(columns="first")


# -- candidates of one question that went as differently as they could -------------------------------------------------

RIGHT: Final = "right"
WRONG: Final = "runs, wrong"
FAILS: Final = "fails"
MOST: Final = ((RIGHT, 2), (WRONG, 3), (FAILS, 2), (NO_SQL, 1))
"""How many of each kind are shown at most, in this order."""


def kind_of(verdict: Verdict) -> str:
    """How a candidate went: one of ``RIGHT``, ``WRONG``, ``FAILS`` (error, time-out, ...) and ``NO_SQL``.

    >>> kind_of(Verdict(0, 0, "spider_ex", False, "does not execute: no such column: x"))
    'fails'
    """
    if verdict.cause == NO_SQL:
        return NO_SQL
    if verdict.correct:
        return RIGHT
    return FAILS if verdict.cause in FAILED.values() else WRONG


def examples(question: ScoredQuestion) -> dict[str, Candidate]:
    """Candidates of different SQL by label ("right 1", "runs, wrong 2"), the commonest of each kind first."""
    copies = Counter(candidate.sql for candidate in question.candidates)
    first: dict[tuple[str, str | None], Candidate] = {}
    for candidate, verdict in zip(question.candidates, question.verdicts, strict=True):
        # equal SQL has equal verdicts, so one candidate stands for all copies
        first.setdefault((kind_of(verdict), candidate.sql), candidate)
    labelled: dict[str, Candidate] = {}
    for kind, most in MOST:
        of_kind = [candidate for (its_kind, _), candidate in first.items() if its_kind == kind]
        of_kind.sort(key=lambda candidate: (-copies[candidate.sql], candidate.index))
        labelled |= {f"{kind} {number}": candidate for number, candidate in enumerate(of_kind[:most], 1)}
    return labelled


def chosen_question(run: Run, question_id: int = -1) -> ScoredQuestion:
    """A scored question of an evaluated run by its id, or with -1 the :func:`most_varied` one.

    Raises ValueError for an id that was not judged.
    """
    scored = {question.question_id: question for question in run.scored()}
    if question_id < 0:
        return most_varied(list(scored.values()))
    if question_id not in scored:
        raise ValueError(f"the run judged no question {question_id}; it has {min(scored)} to {max(scored)}")
    return scored[question_id]


def most_varied(scored: Sequence[ScoredQuestion]) -> ScoredQuestion:
    """The question whose :func:`examples` have most kinds, then most members; the earliest of several.

    Raises ValueError when there are no questions.
    """
    if not scored:
        raise ValueError("there are no questions to choose from; give an evaluated run with at least one")

    def variety(question: ScoredQuestion) -> tuple[int, int, int]:
        return len({kind_of(verdict) for verdict in question.verdicts}), len(examples(question)), -question.question_id

    return max(scored, key=variety)
