"""The notebooks that compare, on worlds where the outcome is known: what they write is what happened.

Their cells run here one after the other in this process; ``test_notebooks`` runs them as a user does.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
import nbformat
import pandas as pd
import pytest

from finer_sql_lib.runs import RunError
from finer_sql_lib.sample.kept import CONSTRAINED_ON_SPIDER, sample_runs
from tests.comparison_world import benchmark, make_arms, make_run

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"


@pytest.fixture(autouse=True)
def _close_figures() -> Iterator[None]:
    yield
    plt.close("all")


def run_cells(name: str, **parameters: object) -> tuple[str, str]:
    """Everything the notebook prints, and the HTML of all it shows."""
    [path] = NOTEBOOKS.glob(f"{name}_*.ipynb")
    names: dict[str, Any] = {}
    printed, shown = StringIO(), []
    with redirect_stdout(printed):
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.cell_type == "code":
                shown.append(run_cell(cell.source, names))
                if cell.metadata.get("tags") == ["parameters"]:
                    assert parameters.keys() <= names.keys()
                    names |= {
                        key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()
                    }
    return printed.getvalue(), "".join(shown)


def run_cell(source: str, names: dict[str, Any]) -> str:
    """Run one cell; the HTML of its last expression, which Jupyter would show."""
    statements = ast.parse(source).body
    last = statements.pop() if isinstance(statements[-1], ast.Expr) else None
    exec(compile(ast.Module(statements, []), "cell", "exec"), names)
    if last is None:
        return ""
    value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)  # type: ignore[attr-defined]
    return value._repr_html_() if hasattr(value, "_repr_html_") else ""


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_bird_vs_spider(tmp_path: Path) -> None:
    spider, bird = (benchmark(tmp_path, name) for name in ("spider", "bird"))
    wrong = {"tiny-spider-on-s": [0], "tiny-bird-on-s": [1, 2, 3], "tiny-spider-on-b": [2, 4], "tiny-bird-on-b": []}
    for name, questions in wrong.items():
        make_run(tmp_path / name, spider if name.endswith("s") else bird, questions)
    out = tmp_path / "figures"
    printed, shown = run_cells("08", runs=[str(tmp_path / name) for name in wrong], out=out)
    for figure in ("08_comparison", "08_flips", "08_reasons"):
        assert {f"{figure}.pdf", f"{figure}.png", f"{figure}.csv"} <= files(out)
    for table in ("08_comparison_table", "08_flips_table", "08_reasons_table", "08_agg_hint_table"):
        assert {f"{table}.md", f"{table}.tex", f"{table}.csv"} <= files(out)
    drawn = pd.read_csv(out / "08_comparison.csv").query("series == 'ours'")
    assert drawn["ex"].tolist() == [90.0, 80.0, 80.0, 100.0]
    reasons = pd.read_csv(out / "08_reasons_table.csv").set_index(["benchmark", "reason"])
    assert reasons.loc[("b", "column order"), ["only_a", "only_b"]].tolist() == [0, 1]
    assert "on b, tiny-spider minus tiny-bird: -20.0 points" in printed
    assert "85.1" in shown
    assert "No two runs differ in agg_hint only" in printed
    assert "finer-sql generate --agg-hint for tiny-spider-on-s" in printed  # nobody knows whether these had it
    assert not [word for word in ("the sample", "split", "made-up", "words") if word in printed]


def test_bird_vs_spider_with_agg_hint_on_and_off(tmp_path: Path) -> None:
    asked = benchmark(tmp_path, "spider")
    paths = [tmp_path / name for name in ("with", "without")]
    for path, hint in zip(paths, (True, False), strict=True):
        make_run(path, asked, [] if hint else [1], identity={"model": "models/tiny", "prompt": {"agg_hint": hint}})
    printed, _ = run_cells("08", runs=list(map(str, paths)), out=tmp_path / "figures")
    assert "on Spider dev, tiny: 100.0 %" in printed
    assert "on Spider dev, tiny, agg_hint off: 90.0 %" in printed
    habit = pd.read_csv(tmp_path / "figures" / "08_agg_hint_table.csv")
    assert habit[["run", "agg_hint"]].to_numpy().tolist() == [["with", "on"], ["without", "off"]]
    assert "tiny, hint on minus tiny, hint off: +10.0 points" in printed
    assert "08_flips.png" not in files(tmp_path / "figures")  # nothing to draw: no two checkpoints


def test_one_run_alone_says_what_is_missing(tmp_path: Path) -> None:
    make_run(tmp_path / "alone", benchmark(tmp_path, "spider"), [0])
    printed, _ = run_cells("08", runs=[str(tmp_path / "alone")], out=tmp_path / "figures")
    assert "evaluate a second checkpoint on it (finer-sql evaluate)" in printed
    with pytest.raises(RunError, match="finer-sql"):
        run_cells("08", runs=[str(tmp_path / "absent")], out=tmp_path / "figures")


def arm(ex: float) -> dict[str, object]:
    correct = [int(i < 100 * ex) for i in range(100)]
    rest = {
        "sampled_ex": ex - 0.1,
        "recall": 0.9,
        "syntax_error_rate": 0.1,
        "groups_per_question": 3.0,
        "self_bleu": ex,
    }
    return {"ex": ex, "n_questions": 100, "correct": correct, **rest}


def test_reward_ablation(tmp_path: Path) -> None:
    seeds = {"all": (0.70, 0.72), "no-memory": (0.60, 0.66), "no-atomic": (0.65, 0.65), "format-execution": (0.5, 0.6)}
    arms = {name: [arm(ex) for ex in values] for name, values in seeds.items()}
    folder = make_arms(tmp_path / "arms", {**arms, "sft": [arm(0.4)]})
    printed, _ = run_cells("11", ablation=folder, out=tmp_path / "figures")
    assert "no memory: EX -8.0 points" in printed
    assert "paper: 0.5B -1.79, 3B -2.22" in printed
    assert "No arm has a trainer_state.json" in printed
    changes = pd.read_csv(tmp_path / "figures" / "11_changes.csv").query("series == 'ours' and measure == 'ex'")
    assert dict(zip(changes["arm"], changes["change"].round(6), strict=True)) == {
        "no memory": -8.0,
        "no atomic": -6.0,
        "format, execution": -16.0,
    }
    log = [{"step": step, "reward": 0.1 * step} for step in range(1, 30)]
    for path in folder.glob("*-seed-*"):
        (path / "trainer_state.json").write_text(json.dumps({"log_history": log}))
    run_cells("11", ablation=folder, out=tmp_path / "figures")
    assert {"11_arms.pdf", "11_changes.pdf", "11_training_curves.pdf"} <= files(tmp_path / "figures")
    with pytest.raises(FileNotFoundError, match="finer-sql train"):
        run_cells("11", ablation=tmp_path / "absent", out=tmp_path / "figures")


def test_reasoning_length(tmp_path: Path) -> None:
    asked = benchmark(tmp_path, "bird")
    for name, thought in (("start", "x" * 100), ("trained", "x" * 20)):
        make_run(tmp_path / name, asked, thought=thought)
    out = tmp_path / "figures"
    printed, shown = run_cells("13", before=tmp_path / "start", after=tmp_path / "trained", out=out)
    assert "characters: RL leaves 0.20 of the length [0.20, 0.20]" in printed
    assert "2,380" in shown
    assert {"13_reasoning_length.pdf", "13_lengths_table.md", "13_change_table.tex"} <= files(out)
    printed, _ = run_cells("13", after=tmp_path / "trained", out=out)
    assert "finer-sql generate --run runs/start" in printed
    assert "RL leaves" not in printed


def test_error_analysis(tmp_path: Path) -> None:
    make_run(tmp_path / "run", benchmark(tmp_path, "spider"), [0, 1, 3, 4])
    out = tmp_path / "figures"
    printed, shown = run_cells("14", run=tmp_path / "run", out=out, per_class=1)
    assert "4 of 10 answers are wrong (40.0 %)" in printed
    assert shown.count("<details") > 3
    assert "<script" not in shown
    assert {"14_error_classes.pdf", "14_wrong_share.png", "14_errors_table.md", "14_reasons_table.tex"} <= files(out)
    drawn = pd.read_csv(out / "14_wrong_share.csv")
    assert drawn.set_index("label").loc["shop", "share"] == 40.0


def test_error_analysis_with_and_without_the_constraint(tmp_path: Path) -> None:
    asked = benchmark(tmp_path, "spider")
    make_run(tmp_path / "free", asked, [0, 1, 3])
    make_run(tmp_path / "bound", asked, [0, 4])
    out = tmp_path / "figures"
    printed, _ = run_cells("14", run=tmp_path / "free", constrained=tmp_path / "bound", out=out)
    assert "free: 3 of 10 answers are wrong" in printed
    assert "Only one run is given" not in printed
    [row] = pd.read_csv(out / "14_constraint_table.csv").to_dict("records")
    assert (row["run"], row["ex_before"], row["ex_after"]) == ("free", 70, 80)
    assert (row["gained"], row["lost"], row["p"]) == (2, 1, 1)


def test_error_analysis_without_runs_compares_the_kept_ones_and_shows_how_small_p_is(tmp_path: Path) -> None:
    run_cells("14", out=tmp_path)
    table = pd.read_csv(tmp_path / "14_constraint_table.csv")
    assert table["run"].unique().tolist() == list(CONSTRAINED_ON_SPIDER)
    assert (table["p"] > 0).all()
    shown = (tmp_path / "14_constraint_table.md").read_text(encoding="utf-8").splitlines()
    cells = [line.split("|")[8].strip() for line in shown]
    assert cells[0] == "p"
    assert cells[2:] == [f"{p:.2g}" for p in table["p"]]


@pytest.mark.parametrize(
    ("given", "lacking", "command"),
    [
        ("run", "constrained", "finer-sql generate --constrained --run runs/other"),
        ("constrained", "run", "finer-sql generate --run runs/other"),
    ],
)
def test_error_analysis_shows_only_the_run_that_is_given(
    tmp_path: Path, given: str, lacking: str, command: str
) -> None:
    make_run(tmp_path / "mine", benchmark(tmp_path, "spider"), [0, 1])
    out = tmp_path / "figures"
    printed, shown = run_cells("14", **{given: tmp_path / "mine"}, out=out)
    assert "mine: 2 of 10 answers are wrong" in printed
    assert command in printed
    assert f"give runs/other as `{lacking}`" in printed
    assert pd.read_csv(out / "14_constraint_table.csv").empty
    assert "small" not in printed + shown


def test_error_analysis_knows_a_constrained_run_by_what_it_records(tmp_path: Path) -> None:
    asked = benchmark(tmp_path, "spider")
    make_run(tmp_path / "bound", asked, [0], identity={"prompt": {"constrained": True}})
    out = tmp_path / "figures"
    printed, _ = run_cells("14", run=tmp_path / "bound", out=out)
    assert "give runs/other as `run`,\nthis one as `constrained`" in printed
    make_run(tmp_path / "free", asked, [1, 3])
    run_cells("14", run=tmp_path / "bound", constrained=tmp_path / "free", out=out)
    [row] = pd.read_csv(out / "14_constraint_table.csv").to_dict("records")
    assert (row["ex_before"], row["ex_after"]) == (80, 90)


def test_error_analysis_takes_no_free_run_for_the_constraint(tmp_path: Path) -> None:
    two = [run.path for run in sample_runs(["small on spider", "small sft on spider"]).values()]
    with pytest.raises(RunError, match="say nothing of the constraint: they differ in model too"):
        run_cells("14", run=two[0], constrained=two[1], out=tmp_path / "figures")


def test_error_analysis_of_a_run_without_errors(tmp_path: Path) -> None:
    make_run(tmp_path / "run", benchmark(tmp_path, "spider"))
    printed, _ = run_cells("14", run=tmp_path / "run", out=tmp_path / "figures")
    assert "0 of 10 answers are wrong" in printed
