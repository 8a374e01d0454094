"""A kept run: nothing of the benchmark's is in its files, every number comes out the same, and a copy can be scored."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from finer_sql_lib.analysis.ablation import arm_metrics
from finer_sql_lib.analysis.compare import paired_tests, votes_by_rule, why_right_lost
from finer_sql_lib.analysis.errors import error_counts, error_table, explained_frame, reason_counts, wrong_share
from finer_sql_lib.analysis.keep import keep_run
from finer_sql_lib.analysis.lengths import length_table, reasoning_lengths
from finer_sql_lib.analysis.resampling import accuracy_by_n
from finer_sql_lib.analysis.run_facts import run_facts
from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.cli.evaluate_run import import_pool
from finer_sql_lib.evaluation.evaluate import evaluate
from finer_sql_lib.evaluation.metric import metric_named
from finer_sql_lib.records import NOT_KEPT
from finer_sql_lib.runs import Run, RunError, load_run
from finer_sql_lib.runs.kept_form import is_kept, withheld_note
from finer_sql_lib.voting import RULES
from tests.cli.hand_written import POOL, evaluate_hand_written
from tests.conftest import HAND_WRITTEN, Cli
from tests.small_runs import small_run


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The hand-written pool, scored."""
    benchmark = load_benchmark("spider", HAND_WRITTEN, "dev", counts="any")
    with import_pool(benchmark, POOL, tmp_path_factory.mktemp("whole") / "run") as run:
        evaluate(run, benchmark, metric_named("official", "spider"), workers=1)
    return load_run(run.path)


@pytest.fixture(scope="module")
def kept(whole: Run, tmp_path_factory: pytest.TempPathFactory) -> Run:
    return load_run(keep_run(whole, tmp_path_factory.mktemp("kept") / "run").path)


def everything_in(run: Run, but: str = "") -> str:
    """All that the files of a run say, as text; ``but``: a column to leave out."""
    tables = [pq.read_table(path).to_pylist() for path in sorted(run.path.rglob("*.parquet"))]
    cells = [f"{name}: {value}" for rows in tables for row in rows for name, value in row.items() if name != but]
    return "\n".join([*cells, *(path.read_text() for path in run.path.glob("*.json"))])


def test_no_question_gold_or_value_of_a_database_is_in_it(whole: Run, kept: Run) -> None:
    said = everything_in(kept, but="sql").replace("\\n", " ")
    golds = [question.gold_sql for question in whole.scored()]
    texts = [question.text for question in whole.scored()]
    own = {candidate.sql for candidate in whole.candidates()} | {c.text for c in whole.candidates()}
    # what the model itself wrote is its own, also where it happens to be the gold
    assert not [text for text in [*golds, *texts] if text in said and text not in own]
    values = set()
    for path in HAND_WRITTEN.rglob("*.sqlite"):
        with closing(sqlite3.connect(path)) as database:
            for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                values |= {value for row in database.execute(f'SELECT * FROM "{table}"') for value in row}
    by_candidates = "\n".join(filter(None, own))
    long = {value for value in values if isinstance(value, str) and len(value) > 5 and value not in by_candidates}
    assert len(long) > 20
    assert not [value for value in long if value in said]


def test_the_whole_run_would_not_pass_that(whole: Run) -> None:
    said = everything_in(whole, but="sql")
    assert all(question.text in said for question in whole.scored())
    assert "preview: [[" in said or "'preview': '[[" in said


def test_every_table_that_a_notebook_draws_is_the_same(whole: Run, kept: Run) -> None:
    def drop_words(frame: pd.DataFrame) -> pd.DataFrame:
        return frame.drop(columns=["text", "gold_sql"], errors="ignore")

    views: dict[str, Callable[[Run], pd.DataFrame]] = {
        "facts": lambda run: run_facts({"run": run}),
        "by n": lambda run: accuracy_by_n(run, [1, 3, 7, 12], list(RULES), draws=20),
        "explained": lambda run: drop_words(explained_frame(run)),
        "errors": lambda run: drop_words(error_table(run)),
        "counts": lambda run: error_counts(error_table(run)),
        "constructs": lambda run: wrong_share(explained_frame(run), "constructs"),
        "reasons": lambda run: reason_counts(explained_frame(run)),
        "rules": lambda run: paired_tests(votes_by_rule(run, list(RULES)), "value_aware"),
        "lengths": lambda run: length_table(reasoning_lengths(run)),
        "judged": lambda run: run.named("judged", "spider_ex.value_aware"),
    }
    for name, view in views.items():
        pd.testing.assert_frame_equal(view(whole), view(kept), obj=name)
    assert arm_metrics(whole) == arm_metrics(kept)
    assert whole.report() == kept.report()


def test_groups_and_winners_of_every_rule_are_the_same(whole: Run, kept: Run) -> None:
    for rule, before, after in zip(
        RULES, *(votes_by_rule(run, list(RULES)).values() for run in (whole, kept)), strict=True
    ):
        for a, b in zip(before, after, strict=True):
            assert (a.vote.winner, a.vote.confidence, a.correct) == (b.vote.winner, b.vote.confidence, b.correct), rule
            assert why_right_lost(a) == why_right_lost(b)
            groups = [[(g.members, g.n_rows, g.is_empty, g.is_zero) for g in q.vote.groups] for q in (a, b)]
            assert groups[0] == groups[1]


def test_where_words_or_results_would_be_shown_it_says_what_to_do(kept: Run) -> None:
    assert {(question.text, question.gold_sql) for question in kept.scored()} == {(NOT_KEPT, NOT_KEPT)}
    assert "copy the run and evaluate the copy: finer-sql evaluate --run COPY --benchmark spider" in withheld_note(kept)
    with pytest.raises(RunError, match="holds no results; finer-sql evaluate"):
        kept.results(kept.scored())


def test_a_copy_evaluated_on_its_benchmark_is_the_run_that_it_was(
    whole: Run, kept: Run, cli: Cli, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(kept.path, copy)
    code, _, err = cli("evaluate", "--data", HAND_WRITTEN, "--run", copy)
    assert code == 0, err
    again = load_run(copy)
    assert not is_kept(again)
    assert withheld_note(again) == ""
    assert again.scored() == whole.scored()
    reports = [{name: value for name, value in run.report().items() if name != "seconds"} for run in (whole, again)]
    assert reports[0] == reports[1]


def test_other_data_is_refused(kept: Run, cli: Cli, tmp_path: Path) -> None:
    shutil.copytree(kept.path, tmp_path / "copy")
    shutil.copytree(HAND_WRITTEN, tmp_path / "data")
    asked = json.loads((tmp_path / "data" / "dev.json").read_text())
    asked[0]["question"] += " Please."
    (tmp_path / "data" / "dev.json").write_text(json.dumps(asked))
    code, _, err = cli("evaluate", "--data", tmp_path / "data", "--run", tmp_path / "copy")
    assert code == 2
    assert "was made for other questions, golds or databases" in err


def test_with_sql_only_the_reasoning_is_gone_and_the_scores_stay(whole: Run, tmp_path: Path) -> None:
    small = load_run(keep_run(whole, tmp_path / "small", sql_only=True).path)
    assert {(candidate.text, candidate.reasoning) for candidate in small.candidates()} == {("", None)}
    assert arm_metrics(small) == arm_metrics(whole)


def test_what_cannot_be_kept_is_refused(kept: Run, tmp_path: Path, cli: Cli) -> None:
    with pytest.raises(RunError, match="is kept without spider's questions"):
        keep_run(kept, tmp_path / "again")
    with pytest.raises(RunError, match="does not record which questions it was asked"):
        keep_run(load_run(small_run(tmp_path)), tmp_path / "again")
    evaluate_hand_written(cli, tmp_path / "run")
    code, out, _ = cli("keep", tmp_path / "run", tmp_path / "out")
    assert (code, "written: " in out) == (0, True)
    code, _, err = cli("keep", tmp_path / "run", tmp_path / "out")
    assert code == 2
    assert "is there already; name another folder, or delete it" in err
