"""What the commands print: tables and sentences for a terminal. Nothing is computed here that a table does not show.

Text from outside is never read as rich's markup, and its control characters are written out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from finer_sql_lib.analysis.compare import Comparison
from finer_sql_lib.analysis.confidence import Chance
from finer_sql_lib.ask import Answer
from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.evaluate import Evaluation
from finer_sql_lib.evaluation.score_names import score_name
from finer_sql_lib.records import Execution
from finer_sql_lib.reports import visible
from finer_sql_lib.reports.answers import why_no_answer
from finer_sql_lib.runs import Run

if TYPE_CHECKING:
    import pandas as pd

MAX_ROWS = 20


def print_evaluation(console: Console, result: Evaluation, benchmark: Benchmark, progress: str = "") -> None:
    """The hardness table, what was skipped, how it was judged, and how far the run got (``progress``, a sentence)."""
    report = result.report
    sizes = {question.n_candidates for question in result.scored}
    n = str(sizes.pop()) if len(sizes) == 1 else "n"
    title = f"{benchmark.name} {benchmark.split}: {result.metric}, vote {result.rule}"
    if not report["complete"]:
        title += f"; not complete: {report['n_sampled']} of {report['n_asked']} questions"
    table = _level_table(title, ("questions", score_name(result.metric), "95 % interval", f"recall@{n}"))
    for row in result.levels:
        interval = f"{100 * row.ex_low:.1f} to {100 * row.ex_high:.1f}"
        cells = (_plain(row.level), str(row.n_questions), f"{100 * row.ex:.2f}", interval, f"{100 * row.recall:.2f}")
        # A line before "all": it follows the hardest level of Spider or of BIRD.
        table.add_row(*cells, end_section=row.level in ("extra", "challenging"))
    console.print(table)
    say(console, f"judged by {report['evaluator']}, on {report['databases']}; {report['seconds']:.1f} s")
    if benchmark.skipped:
        say(console, benchmark.skipped_note())
    if report["unjudged"]:
        unjudged = report["unjudged"]
        say(console, f"left out {len(unjudged)} questions whose gold cannot be judged: {unjudged}")
    if report["n_unanswered"]:
        say(console, f"{report['n_unanswered']} questions have no candidate that returns rows")
    if progress:
        say(console, progress)


def print_rules(console: Console, results: Sequence[Evaluation], title: str, progress: str = "") -> None:
    """The score of each voting rule on the same candidates: by level and, over all of them, its interval.

    ``progress`` says how far the run got, where it is not the whole split.
    """
    table = Table(title=_plain(title), title_justify="left")
    table.add_column("vote")
    levels = [row.level for row in results[0].levels]
    for name in (*levels, "95 % interval"):
        table.add_column(_plain(name), justify="right")
    for result in results:
        *_, overall = result.levels
        interval = f"{100 * overall.ex_low:.1f} to {100 * overall.ex_high:.1f}"
        table.add_row(result.rule, *(f"{100 * row.ex:.2f}" for row in result.levels), interval)
    console.print(table)
    if progress:
        say(console, progress)


def print_corrected(console: Console, reading: Mapping[str, Any]) -> None:
    """The corrected reading beside the official number, what it leaves out and why, and what the gold scores."""
    say(
        console,
        f"corrected reading: {_ex_of(reading)} over {reading['n_questions']} "
        f"questions; left out: {len(reading['tie_golds'])} whose gold depends on ties, "
        f"{len(reading['unrunnable_golds'])} whose gold cannot run",
    )
    fails = f"; it fails {reading['gold_fails']}" if reading["gold_fails"] else ""
    say(console, f"gold against gold by the official reading: {100 * reading['gold_ceiling']:.2f}{fails}")


def _ex_of(reading: Mapping[str, Any]) -> str:
    """EX with its interval, in a few words; of no question there is none."""
    if reading["ex"] is None:
        return "no EX"
    low, high = (100 * bound for bound in reading["ex_interval"])
    return f"EX {100 * reading['ex']:.2f} ({low:.1f} to {high:.1f})"


def print_repaired(console: Console, reading: Mapping[str, Any]) -> None:
    """The reading on repaired golds beside the official number, and which questions it changes."""
    say(
        console,
        f"on repaired golds: {_ex_of(reading)} over {reading['n_questions']} "
        f"questions; {len(reading['other_result'])} of the golds return other rows than the official ones, "
        f"{len(reading['other_order'])} the same in another order",
    )
    for side in ("gained", "lost"):
        say(console, f"{side} by the repair: {', '.join(map(str, reading[side])) or 'none'}")


def print_bird(console: Console, reading: Mapping[str, Any]) -> None:
    """BIRD's further scores, and how golds and predictions ended."""
    if reading["soft_f1"] is not None:
        timed = f", R-VES {reading['r_ves']:.2f}" if "r_ves" in reading else ""
        soft_f1 = f"soft F1 {100 * reading['soft_f1']:.2f}"
        say(console, f"{soft_f1}{timed}; golds that run: {reading['gold_ceiling']:.2%}")
    for side in ("gold", "pred"):
        outcomes = ", ".join(f"{outcome} {count}" for outcome, count in reading[f"{side}_outcomes"].items())
        say(console, f"{side}s ended as: {outcomes}")


def print_answer(
    console: Console,
    answer: Answer,
    *,
    min_share: float = 0.0,
    chance: Chance | None = None,
    max_rows: int | None = MAX_ROWS,
) -> None:
    """The answer as a table, and what stands behind it; ``max_rows`` None shows all rows."""
    if answer.execution is not None and not why_no_answer(answer, min_share):
        print_rows(console, answer.execution, max_rows)
    print_vote(console, answer, min_share, chance)


def print_rows(console: Console, execution: Execution, max_rows: int | None) -> None:
    """The rows of a result as a table, and how many there are where some are left out."""
    table = Table()
    for name in execution.columns:
        table.add_column(_plain(name))
    for row in execution.rows[:max_rows]:
        table.add_row(*(Text("NULL", style="dim") if value is None else _plain(value) for value in row))
    console.print(table)
    if max_rows is not None and len(execution.rows) > max_rows:
        say(console, f"... {len(execution.rows)} rows in all; --all-rows shows them")


def print_vote(console: Console, answer: Answer, min_share: float, chance: Chance | None = None) -> None:
    """The SQL and how sure the vote was; or why there is no answer. ``chance``: that the winner is right, if known."""
    n = len(answer.candidates)
    for sentence in answer.notes:
        console.print(_plain(sentence), style="dim")
    known = "" if chance is None else f"; {chance}"
    if reason := why_no_answer(answer, min_share):
        say(console, f"no answer: {reason}{known}")
        if answer.sql is not None:
            console.print(_plain(f"  the SQL of most: {answer.sql}"))
            return
        for error in sorted({e.error for e in answer.executions if e is not None and e.error})[:3]:
            console.print(_plain(f"  {error}"))
        return
    console.print(_plain(answer.sql))
    winner, *others = (group.size for group in answer.vote.groups)
    next_groups = f"; the next groups have {', '.join(map(str, others[:3]))}" if others else ""
    agreement = f"{winner} of {n} candidates ({answer.vote.confidence:.0%}) agree on this result"
    say(console, agreement + next_groups + known)


def print_comparison(console: Console, result: Comparison, title: str) -> None:
    """Accuracies and discordant questions by level, the intervals of the difference, and the questions themselves."""
    table = _level_table(title, ("questions", "EX a", "EX b", "only a", "only b", "McNemar p"))
    for row in result.levels:
        accuracies = (f"{100 * row.ex_a:.2f}", f"{100 * row.ex_b:.2f}")
        discordant = (str(len(row.only_a)), str(len(row.only_b)))
        table.add_row(_plain(row.level), str(row.n_questions), *accuracies, *discordant, f"{row.p_value:.3g}")
    console.print(table)
    for unit, interval in (("questions", result.by_question), ("databases", result.by_database)):
        if unit == "databases" and result.n_databases == 1:
            say(console, "no interval over databases: there is one")
            continue
        value, low, high = (100 * bound for bound in (interval.value, interval.low, interval.high))
        say(console, f"a - b: {value:+.2f} points, 95 % {low:+.2f} to {high:+.2f} (bootstrap over {unit})")
    for row in result.levels[:-1]:  # the last is over all levels
        for side, questions in (("a", row.only_a), ("b", row.only_b)):
            if questions:
                say(console, f"{row.level}, right in {side} only: {', '.join(map(str, questions))}")
    if result.n_left_out:
        say(console, f"{result.n_left_out} questions are in one of the runs only and were left out")


def print_checkpoints(
    console: Console, runs: Mapping[str, Run], parts: Mapping[str, Mapping[str, str]], title: str
) -> None:
    """The card's comparison: a row per checkpoint, EX with its interval on each benchmark; then each part of it.

    ``parts``: run -> database -> part.
    """
    import pandas as pd

    from finer_sql_lib.analysis.checkpoint_scores import card_table, checkpoint_scores, part_scores

    scores = checkpoint_scores(runs)
    _print_frame(console, pd.concat([card_table(scores), card_table(part_scores(runs, parts))]), title)


def print_errors(console: Console, table: pd.DataFrame, counts: pd.DataFrame, examples: int, title: str) -> None:
    """Counts of each error by level, then ``examples`` wrong questions of each error with both SQL texts."""
    _print_frame(console, counts, title)
    for error, group in table.groupby("error", sort=False):
        for row in group.head(examples).itertuples(index=False):
            console.print(_plain(f"\n{error}: question {row.question_id} ({row.db_id}, {row.level}): {row.text}"))
            console.print(_plain(f"  gold  {row.gold_sql}\n  ours  {row.sql if isinstance(row.sql, str) else '-'}"))


def _level_table(title: str, columns: Iterable[str]) -> Table:
    """An empty table with a row's level on the left and numbers on the right."""
    table = Table(title=_plain(title), title_justify="left")
    table.add_column("level")
    for name in columns:
        table.add_column(name, justify="right")
    return table


def _print_frame(console: Console, df: pd.DataFrame, title: str) -> None:
    table = Table(title=_plain(title), title_justify="left")
    for name in df.columns:
        table.add_column(_plain(name))
    for values in df.itertuples(index=False):
        table.add_row(*map(_plain, values))
    console.print(table)


def say(console: Console, sentence: str) -> None:
    """Print a sentence, numbers coloured as rich does; square brackets in it are no markup."""
    console.print(visible(sentence, breaks=True), markup=False)


def _plain(value: object) -> Text:
    """A text of any origin as it is. Rich itself would let an escape sequence through to the terminal."""
    return Text(visible(str(value), breaks=True))
