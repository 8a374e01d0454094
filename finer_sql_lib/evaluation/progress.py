"""How far a run got with what it was asked: counts for metrics.json, and a sentence for whoever reads its score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.intervals import CONFIDENCE
from finer_sql_lib.evaluation.score_names import score_name
from finer_sql_lib.generation.sampling import is_unanswered
from finer_sql_lib.records import ScoredQuestion
from finer_sql_lib.runs import Run


def progress_of(run: Run, benchmark: Benchmark, sampled: Sequence[ScoredQuestion]) -> dict[str, Any]:
    """What metrics.json says of how far the run got: whether it is ``complete``, and counts.

    Of the split's ``n_split`` questions ``n_asked`` were asked, ``n_sampled`` have candidates, ``n_short`` fewer than
    the ``n_wanted`` of each (None where the run does not record it). One that could not be sampled is not short, nor is
    one whose vote was settled earlier (:mod:`finer_sql_lib.generation.rounds`).
    ``n_skipped``: questions that were not asked because their databases are missing.
    """
    request = run.identity.get("request", {})
    asked = run.manifest.get("asked")  # the questions of a run that was asked only some; it may still grow
    # older runs: a part of the sample says its size, a limit has cut the benchmark
    n_asked = request.get("questions") or run.identity.get("questions") or len(benchmark.questions)
    n_asked = n_asked if asked is None else len(asked)
    n_wanted = request.get("n") or run.identity.get("sampling", {}).get("n")
    settled = set(run.manifest.get("settled", ()))
    fewer = [q for q in sampled if q.n_candidates < (n_wanted or 0) and q.question_id not in settled]
    short = [q for q in fewer if not is_unanswered(q.candidates[0])]
    return {
        "complete": len(sampled) >= n_asked and not short,
        "n_split": len(benchmark.all_questions),
        "n_skipped": sum(benchmark.skipped.values()),
        "n_asked": n_asked,
        "n_sampled": len(sampled),
        "n_wanted": n_wanted,
        "n_short": len(short),
    }


def progress_sentence(report: Mapping[str, Any], how_to_go_on: str) -> str:
    """What a reader of the score has to know: that the run is not complete, or complete for its limit; else nothing.

    >>> report = {"complete": False, "n_asked": 972, "n_sampled": 614, "n_split": 972, "n_skipped": 0, "n_short": 0}
    >>> report |= {"metric": "spider_ex", "ex": 0.5065, "ex_interval": [0.467, 0.546]}
    >>> progress_sentence(report, "go on with it")
    '614 of 972 sampled: EX 50.65 on those (95 % 46.7 to 54.6), not a score of the split; go on with it'
    """
    n_asked, n_sampled, n_short = (report[name] for name in ("n_asked", "n_sampled", "n_short"))
    low, high = (100 * bound for bound in report["ex_interval"])
    if not report["complete"]:
        score = f"{score_name(report['metric'])} {100 * report['ex']:.2f}"
        on = f"{score} on those ({100 * CONFIDENCE:.0f} % {low:.1f} to {high:.1f})"
        fewer = f", {n_short} with fewer than {report['n_wanted']} candidates" if n_short else ""
        return f"{n_sampled} of {n_asked} sampled{fewer}: {on}, not a score of the split; {how_to_go_on}"
    if n_asked < report["n_split"] - report["n_skipped"]:
        return f"complete for what was asked: {n_asked} of the {report['n_split']} questions of the split"
    return ""


def way_on(run: Run) -> str:
    """How to complete a run."""
    if run.identity.get("backend") == "recorded":
        return "its pool has no line for the others: complete the pool, and evaluate it into another --run"
    return "go on with the same finer-sql generate command, then evaluate again"


def progress_notes(runs: Mapping[str, Run]) -> Iterator[str]:
    """A sentence for each evaluated run that is not complete, or of a part of its split only.

    Evaluations of older versions do not record it: there, questions without candidates are counted.
    """
    for name, run in runs.items():
        report = run.report()
        if "complete" in report:
            sentence = progress_sentence(report, way_on(run))
        else:
            n_asked = run.table("questions").num_rows
            n_sampled = len(run.table("candidates")["question_id"].unique())
            words = f"{n_sampled} of {n_asked} sampled; evaluate it again with finer-sql evaluate for a score of those"
            sentence = words if n_sampled < n_asked else ""
        if sentence:
            yield f"{name}: {sentence}"
