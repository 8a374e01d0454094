"""The notebooks keep their rules, and run from top to bottom without a hand on them."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import nbformat
import pandas as pd
import pytest

from finer_sql_lib.analysis.lengths import reasoning_lengths
from finer_sql_lib.notebook.runner import declared_parameters, find_notebooks, reproduce
from finer_sql_lib.sample import sample_dir
from finer_sql_lib.sample.kept import CONSTRAINED_ON_SPIDER, ON_SPIDER, SFT_ON_SPIDER, sample_runs, training_start

FOLDER = Path(__file__).resolve().parents[2] / "notebooks"
NOTEBOOKS = find_notebooks(FOLDER)
MOST_CODE_CELLS, MOST_LINES, LONGEST_LINE = 15, 14, 100

each_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def code_cells(path: Path) -> list[nbformat.NotebookNode]:
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]


@each_notebook
def test_stored_without_outputs_and_with_stable_ids(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    assert all(not cell.outputs and cell.execution_count is None for cell in code_cells(path))
    ids = [cell.id for cell in notebook.cells]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z][a-z0-9-]*", name) for name in ids), "give cells names, not random ids"


@each_notebook
def test_opens_with_question_then_parameters(path: Path) -> None:
    first, second, *_ = nbformat.read(path, as_version=4).cells
    assert first.cell_type == "markdown"
    assert first.source.startswith("# ")
    for word in ("**Input:**", "**Output:**", "**Cost:**"):
        assert word in first.source
    assert second.metadata.tags == ["parameters"]
    assert all(parameter.help for parameter in declared_parameters(path).values())


@each_notebook
def test_cells_are_few_short_and_plain(path: Path) -> None:
    cells = code_cells(path)
    assert len(cells) <= MOST_CODE_CELLS
    for cell in cells:
        lines = cell.source.splitlines()
        code = [line for line in lines if not line.startswith(("from ", "import "))]
        # parameters are a list to look up, one a line
        assert len(code) <= MOST_LINES or cell.metadata.get("tags") == ["parameters"], cell.id
        assert max(map(len, lines)) <= LONGEST_LINE, cell.id
        nodes = [type(node) for node in ast.walk(ast.parse(cell.source))]
        assert not {ast.ClassDef, ast.Try} & set(nodes)
        assert "sys.path" not in cell.source
        assert not re.search(r"[\"']/[a-z]", cell.source), "an absolute path"


@each_notebook
def test_what_is_to_be_shown_ends_its_cell(path: Path) -> None:
    """A notebook shows the value of a cell's last line, and nothing of a line inside an ``if``."""
    for cell in code_cells(path):
        statements = ast.parse(cell.source).body
        inner = [node for statement in statements for node in ast.walk(statement) if node not in statements[-1:]]
        shown = [node for node in inner if isinstance(node, ast.Expr) and ast.unparse(node).startswith("show_")]
        assert [ast.unparse(node) for node in shown] == [], cell.id


@pytest.fixture(scope="module")
def executed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Path]]:
    """All notebooks, run once on the embedded sample: the folder of figures, and the executed copies."""
    folder = tmp_path_factory.mktemp("notebooks")
    parameters = {"out": str(folder / "figures"), "work": str(folder / "work"), "draws": 3, "steps": 1, "limit": 4}
    few = (sample_dir() / "train_traces.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)[:60]
    (folder / "traces.jsonl").write_text("".join(few), encoding="utf-8")
    parameters["traces"] = str(folder / "traces.jsonl")
    return folder / "figures", reproduce(NOTEBOOKS, parameters, folder / "executed")


def was_skipped(copy: Path) -> bool:
    return any(output.get("ename") == "Skipped" for cell in code_cells(copy) for output in cell.outputs)


def test_they_run_on_the_sample_and_write_figures_and_tables(executed: tuple[Path, list[Path]]) -> None:
    figures, _ = executed
    names = {path.name for path in figures.iterdir()}
    for figure in (
        "03_vote_split",
        "03_ex_against_n",
        "04_hardness",
        "05_reward_parts",
        "07_training_curves",
        "07_held_out",
    ):
        assert {f"{figure}.pdf", f"{figure}.png", f"{figure}.csv"} <= names
    assert {"03_outcomes.md", "04_hardness_table.tex"} <= names
    # what is kept of 06 has the SFT start of make tiny: from another start nothing is written over it
    assert any(name.startswith("06") for name in names) == training_start("spider").name.endswith("-sft")
    for number in ("08", "09", "10", "12", "13", "14"):
        assert any(name.startswith(number) and name.endswith(".pdf") for name in names), f"no figure of {number}"


def test_none_is_skipped(executed: tuple[Path, list[Path]]) -> None:
    assert [copy.stem for copy in executed[1] if was_skipped(copy)] == []


def test_nothing_stands_in_a_red_box(executed: tuple[Path, list[Path]]) -> None:
    for copy in executed[1]:
        for cell in code_cells(copy):
            text = "".join(output.get("text", "") for output in cell.outputs if output.get("name") == "stderr")
            assert not _OWN_BAR.sub("", text).strip(), f"{copy.name}: {cell.id}: {text}"


_OWN_BAR = re.compile(r"[^\r\n]*\d+/\d+ \[[^\r\n]*question[^\r\n]*")
"""How far the sampling of new candidates is: what may take hours says so."""


def test_what_is_printed_names_no_folder_of_this_machine(executed: tuple[Path, list[Path]]) -> None:
    for copy in executed[1]:
        printed = "".join(output.get("text", "") for cell in code_cells(copy) for output in cell.outputs)
        assert str(FOLDER.parent) not in printed, copy.stem


def test_without_parameters_the_kept_runs_before_and_after_grpo_are_compared(executed: tuple[Path, list[Path]]) -> None:
    lengths = pd.read_csv(executed[0] / "13_lengths_table.csv")
    assert lengths["run"].unique().tolist() == ["before", "after"]
    [start] = sample_runs([SFT_ON_SPIDER]).values()
    total = lengths.query("run == 'before' and level == 'all' and measure == 'characters'")["value"].item()
    assert total == pytest.approx(reasoning_lengths(start)["characters"].mean())


def test_runs_are_called_by_their_names_and_the_samples_splits_are_explained(executed: tuple[Path, list[Path]]) -> None:
    findings = {copy.stem[:2]: "".join(o.get("text", "") for o in code_cells(copy)[-1].outputs) for copy in executed[1]}
    assert f"{ON_SPIDER} on spider dev" in findings["02"] or f"{ON_SPIDER}: EX" in findings["02"]
    assert f"{ON_SPIDER}: at a risk of" in findings["12"]
    assert "split B" in findings["08"]
    for number in ("03", "04", "08", "14"):  # which draw the splits of a run of the sample
        source = nbformat.read(next(FOLDER.glob(f"{number}_*.ipynb")), as_version=4)
        assert "held out of training" in "".join(cell.source for cell in source.cells), number


def test_every_notebook_ends_with_its_finding(executed: tuple[Path, list[Path]]) -> None:
    for copy in executed[1]:
        if not was_skipped(copy):
            cells = code_cells(copy)
            finding = "".join(output.get("text", "") for output in cells[-1].outputs)
            assert re.search(r"\d", finding), f"{copy.stem} ends without a number"


def test_the_hardness_figure_draws_what_the_run_says(executed: tuple[Path, list[Path]]) -> None:
    figures, _ = executed
    everything = pd.read_csv(figures / "04_hardness.csv").query("series == 'ours'")
    for name, run in sample_runs([ON_SPIDER, CONSTRAINED_ON_SPIDER[ON_SPIDER]]).items():
        metrics = json.loads((run.path / "metrics.json").read_text(encoding="utf-8"))
        drawn = everything[everything["run"] == name].set_index("level")
        for level, score in {**metrics["levels"], "all": metrics}.items():
            assert drawn.loc[level, "n"] == score["n_questions"]
            assert drawn.loc[level, "ex"] == pytest.approx(100 * score["ex"])
