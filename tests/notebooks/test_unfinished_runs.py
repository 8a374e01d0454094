"""Notebooks of a run that was interrupted: they say so in a line, and use the questions that were sampled."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from finer_sql_lib.notebook.setup import Skipped
from finer_sql_lib.runs import RunError, load_run
from finer_sql_lib.sample import sample_dir
from finer_sql_lib.sample.kept import chosen_runs
from tests.comparison_world import benchmark, make_run
from tests.notebooks.test_notebooks_comparison import run_cells
from tests.small_runs import ASKED, small_run

SAMPLED = 5


@pytest.fixture(scope="module")
def unfinished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_run(tmp_path_factory.mktemp("runs"), sampled=SAMPLED)


@pytest.mark.parametrize("number", ["03", "04", "08", "09", "10", "12", "14"])
def test_every_notebook_of_a_run_says_that_it_is_not_complete(unfinished: Path, tmp_path: Path, number: str) -> None:
    given = {"runs": [str(unfinished)]} if number in ("04", "08", "09", "12") else {"run": str(unfinished)}
    printed, _ = run_cells(number, **given, out=tmp_path)
    assert printed.count(f"small: {SAMPLED} of {len(ASKED)} sampled: EX ") == 1
    assert "not a score of the split" in printed
    assert f"of {len(ASKED)} questions" not in printed


def test_accuracy_at_every_n_is_of_the_questions_that_were_sampled(unfinished: Path, tmp_path: Path) -> None:
    run_cells("03", run=unfinished, out=tmp_path)
    scored = load_run(unfinished).scored()
    assert [question.question_id for question in scored] == list(range(SAMPLED))
    drawn = pd.read_csv(tmp_path / "03_ex_against_n.csv").query("series == 'value_aware'").set_index("n")["value"]
    single = 100 * sum(question.n_correct / question.n_candidates for question in scored) / SAMPLED
    assert drawn[1] == pytest.approx(single)
    assert drawn[5] <= 100
    run_cells("14", run=unfinished, out=tmp_path)
    errors = pd.read_csv(tmp_path / "14_errors_table.csv")
    assert errors["all"].sum() == sum(not question.correct for question in scored)
    assert "no SQL" not in set(errors["error"])


def test_lengths_of_runs_on_other_questions_are_not_compared(tmp_path: Path) -> None:
    asked = benchmark(tmp_path, "spider")
    before, after = (make_run(tmp_path / name, asked) for name in ("before", "after"))
    texts = after.named("questions", "all").assign(text="another question")
    texts.to_parquet(tmp_path / "after" / "questions" / "all.parquet")
    with pytest.raises(RunError, match="different texts for 10 questions"):
        run_cells("13", before=before.path, after=after.path, out=tmp_path)


def test_rewards_of_a_users_run_need_its_own_data(unfinished: Path, tmp_path: Path) -> None:
    """Never the gold of a sample's question with the same id."""
    with pytest.raises(
        Skipped, match="the run small does not say where its databases are; give their folder as `data`"
    ):
        run_cells("05", run=unfinished, out=tmp_path)
    with pytest.raises(RunError, match="was made for other questions, golds or databases than those of spider dev"):
        run_cells("05", run=unfinished, data=sample_dir(), out=tmp_path)


def test_names_of_runs_in_folders_of_one_name_stay_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [small_run(tmp_path / folder, "mine", n=2) for folder in "ab"]
    assert list(chosen_runs([str(path) for path in paths], [])) == ["a/mine", "b/mine"]
    assert capsys.readouterr().out == ""
