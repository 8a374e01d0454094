"""What the commands print: tables and sentences for a terminal. Nothing is computed here that a table does not show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from finer_sql_lib.analysis.compare import Comparison
from finer_sql_lib.ask import Answer
from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.evaluate import Evaluation
from finer_sql_lib.evaluation.intervals import LevelScore
from finer_sql_lib.records import Row
from finer_sql_lib.runs import Run

if TYPE_CHECKING:
    import pandas as pd

SHOWN_ROWS = 20


def print_evaluation(console: Console, result: Evaluation, benchmark: Benchmark) -> None:
    """The hardness table, what was skipped, and how it was judged."""
    report = result.report
    title = f"{benchmark.name} {benchmark.split}: {result.metric}, vote {result.rule}"
    table = Table(title=title, title_justify="left")
    for name in ("level", "questions", "EX", "95 % interval", f"recall@{_n_candidates(result)}"):
        table.add_column(name, justify="left" if name == "level" else "right")
    for row in result.levels:
        table.add_row(*_level_cells(row), end_section=row.level == "extra" or row.level == "challenging")
    console.print(table)
    console.print(f"judged by {report['evaluator']}, on {report['databases']}; {report['seconds']:.1f} s")
    if benchmark.skipped:
        console.print(benchmark.skipped_note())
    if report["unjudged"]:
        unjudged = report["unjudged"]
        console.print(f"left out {len(unjudged)} questions whose gold cannot be judged: {unjudged}")
    if report["n_unanswered"]:
        console.print(f"{report['n_unanswered']} questions have no candidate that returns rows")


def print_corrected(console: Console, reading: Mapping[str, Any]) -> None:
    """The corrected reading beside the official number, what it leaves out and why, and what the gold scores."""
    low, high = (100 * bound for bound in reading["ex_interval"])
    console.print(
        f"corrected reading: EX {100 * reading['ex']:.2f} ({low:.1f} to {high:.1f}) over {reading['n_questions']} "
        f"questions; left out: {len(reading['tie_golds'])} whose gold depends on ties, "
        f"{len(reading['unrunnable_golds'])} whose gold cannot run"
    )
    console.print(
        f"gold against gold by the official reading: {100 * reading['gold_ceiling']:.2f}"
        + (f"; it fails {reading['gold_fails']}" if reading["gold_fails"] else "")
    )


def print_bird(console: Console, reading: Mapping[str, Any]) -> None:
    """BIRD's further scores, and how golds and predictions ended."""
    if reading["soft_f1"] is not None:
        timed = f", R-VES {reading['r_ves']:.2f}" if "r_ves" in reading else ""
        console.print(f"soft F1 {100 * reading['soft_f1']:.2f}{timed}; golds that run: {reading['gold_ceiling']:.2%}")
    for side in ("gold", "pred"):
        ended = ", ".join(f"{outcome} {count}" for outcome, count in reading[f"{side}_outcomes"].items())
        console.print(f"{side}s ended as: {ended}")


def print_answer(console: Console, answer: Answer) -> None:
    """The answer as a table, the SQL, and how sure the vote was."""
    n = len(answer.candidates)
    if answer.sql is None or answer.execution is None:
        console.print(f"no answer: none of the {n} candidates returned rows")
        for error in sorted({e.error for e in answer.executions if e is not None and e.error})[:3]:
            console.print(Text(f"  {error}"))
        return
    table = Table()
    for name in answer.execution.columns:
        table.add_column(Text(name))
    for row in answer.execution.rows[:SHOWN_ROWS]:
        table.add_row(*_cells(row))
    console.print(table)
    if len(answer.execution.rows) > SHOWN_ROWS:
        console.print(f"... {len(answer.execution.rows)} rows in all")
    console.print(Text(answer.sql))
    votes = answer.vote.groups[0].size
    others = ", ".join(str(group.size) for group in answer.vote.groups[1:4])
    console.print(
        f"{votes} of {n} candidates ({answer.vote.confidence:.0%}) agree on this result"
        + (f"; the next groups have {others}" if others else "")
    )


def print_comparison(console: Console, result: Comparison, title: str) -> None:
    """Accuracies and discordant questions by level, the intervals of the difference, and the questions themselves."""
    table = Table(title=title, title_justify="left")
    for name in ("level", "questions", "EX a", "EX b", "only a", "only b", "McNemar p"):
        table.add_column(name, justify="left" if name == "level" else "right")
    for row in result.levels:
        accuracies = (f"{100 * row.ex_a:.2f}", f"{100 * row.ex_b:.2f}")
        discordant = (str(len(row.only_a)), str(len(row.only_b)))
        table.add_row(row.level, str(row.n_questions), *accuracies, *discordant, f"{row.p_value:.3g}")
    console.print(table)
    for name, interval in (("questions", result.by_question), ("databases", result.by_database)):
        points = [100 * value for value in (interval.value, interval.low, interval.high)]
        console.print("a - b: {:+.2f} points, 95 % {:+.2f} to {:+.2f}".format(*points) + f" (bootstrap over {name})")
    for row in result.levels[:-1]:
        for side, questions in (("a", row.only_a), ("b", row.only_b)):
            if questions:
                console.print(f"{row.level}, right in {side} only: {', '.join(map(str, questions))}")
    if result.n_left_out:
        console.print(f"{result.n_left_out} questions are in one of the runs only and were left out")


def print_checkpoints(
    console: Console, runs: Mapping[str, Run], parts: Mapping[str, Mapping[str, str]], title: str
) -> None:
    """The card's comparison: a row per checkpoint, EX with its interval on each benchmark; then each part of it.

    ``parts``: run -> database -> part.
    """
    import pandas as pd

    from finer_sql_lib.analysis.checkpoint_scores import card_table, checkpoint_scores, part_scores

    scores = checkpoint_scores(runs)
    rows = pd.concat([card_table(scores), card_table(part_scores(runs, parts))])
    table = Table(title=title, title_justify="left")
    for column in rows.columns:
        table.add_column(str(column))
    for row in rows.itertuples(index=False):
        table.add_row(*map(str, row))
    console.print(table)


def print_errors(console: Console, table: pd.DataFrame, counts: pd.DataFrame, examples: int, title: str) -> None:
    """Counts of each error by level, then ``examples`` wrong questions of each error with both SQL texts."""
    shown = Table(*map(str, counts.columns), title=title, title_justify="left")
    for values in counts.itertuples(index=False):
        shown.add_row(*map(str, values))
    console.print(shown)
    for error, group in table.groupby("error", sort=False):
        for row in group.head(examples).itertuples(index=False):
            console.print(Text(f"\n{error}: question {row.question_id} ({row.db_id}, {row.level}): {row.text}"))
            console.print(Text(f"  gold  {row.gold_sql}\n  ours  {row.sql if isinstance(row.sql, str) else '-'}"))


def _n_candidates(result: Evaluation) -> str:
    sizes = {item.n_candidates for item in result.judged}
    return str(sizes.pop()) if len(sizes) == 1 else "n"


def _level_cells(row: LevelScore) -> list[str]:
    interval = f"{100 * row.ex_low:.1f} to {100 * row.ex_high:.1f}"
    return [row.level, str(row.n_questions), f"{100 * row.ex:.2f}", interval, f"{100 * row.recall:.2f}"]


def _cells(row: Row) -> list[Text]:
    return [Text("NULL", style="dim") if value is None else Text(str(value)) for value in row]
