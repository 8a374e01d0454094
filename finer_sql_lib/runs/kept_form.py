"""What a run becomes to be handed on: candidates, votes and verdicts, and of its benchmark no text and no content."""

from __future__ import annotations

from collections import defaultdict

from finer_sql_lib.records import Ending, Explanation
from finer_sql_lib.runs.files import RunError
from finer_sql_lib.runs.run import Run


def is_kept(run: Run) -> bool:
    """Whether `finer-sql keep` made this run, and nobody has evaluated it on its benchmark since."""
    return any((run.path / "endings").glob("*.parquet"))


def withheld_note(run: Run) -> str:
    """One sentence on what a kept run does not show, and the way to it; empty for any other run."""
    if not is_kept(run):
        return ""
    name = str(run.identity["benchmark"])
    skipping = " --missing-databases skip" if run.report().get("skipped") else ""
    return (
        f"{run.path.name} is kept without {name}'s questions and golds and without what its databases return; where "
        f"{name} is at hand, copy the run and evaluate the copy: finer-sql evaluate --run COPY --benchmark {name} "
        f"--data {name.upper()}{skipping}"
    )


def check_has_results(run: Run) -> None:
    """Raise RunError for a kept run, which has no results to look at."""
    if note := withheld_note(run):
        raise RunError(note)


def read_endings(run: Run) -> dict[int, tuple[Ending, ...]]:
    """The endings of a kept run by question id, those of a question in the order of its candidates."""
    by_question: dict[int, list[Ending]] = defaultdict(list)
    for row in run.table("endings").to_pylist():
        by_question[row["question_id"]].append(Ending(**row))
    return {id_: tuple(endings) for id_, endings in by_question.items()}


def read_explanations(run: Run) -> dict[int, Explanation]:
    """The explanations of a kept run by question id."""
    return {
        row["question_id"]: Explanation(row["question_id"], tuple(row["constructs"]), tuple(row["why"]))
        for row in run.table("explanations").to_pylist()
    }
