"""How a notebook starts and ends early: what IPython shows of the nouns, what is silenced, and skips."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from IPython.core.interactiveshell import InteractiveShell
from nbformat.v4 import new_code_cell, new_notebook

from finer_sql_lib.ask import Answer
from finer_sql_lib.generation.hf import quiet_libraries
from finer_sql_lib.notebook.runner import CellFailed, reproduce
from finer_sql_lib.notebook.setup import Skipped, benchmark_of, chosen_backend, setup, skip
from finer_sql_lib.records import Candidate, Execution, Prompt, Question, Verdict
from finer_sql_lib.reports.html import show_answer, show_execution, show_schema, show_verdicts, show_vote
from finer_sql_lib.runs import load_run, open_run
from finer_sql_lib.schema import Column, Schema, Table
from finer_sql_lib.voting import vote


@pytest.fixture
def shell() -> Iterator[InteractiveShell]:
    """IPython as it runs behind a notebook, gone again afterwards."""
    assert not InteractiveShell.initialized()
    yield InteractiveShell.instance()
    InteractiveShell.clear_instance()


def test_nouns_at_the_end_of_a_cell_are_shown_as_html_markdown_and_text(shell: InteractiveShell) -> None:
    schema = Schema("zoo", (Table("<pet>", (Column("name", "TEXT"),)),))
    rows = Execution("rows", ("n",), ((3,),))
    candidate, verdict = Candidate(0, 0, "", sql="SELECT 3"), Verdict(0, 0, "bird_ex", True, "equal")
    split = vote(0, [candidate], [rows])
    answer = Answer(
        Question(0, "zoo", "?", Path("zoo.sqlite")), Prompt(0, ()), (candidate,), (rows,), split, "SELECT 3", rows
    )
    nouns = (schema, rows, split, verdict, answer)
    formatter: Any = shell.display_formatter
    assert not any("text/html" in formatter.format(noun)[0] for noun in nouns)
    setup()
    pages = [formatter.format(noun)[0]["text/html"] for noun in nouns]
    expected = (
        show_schema(schema),
        show_execution(rows),
        show_vote(split),
        show_verdicts([verdict]),
        show_answer(answer),
    )
    assert pages == [page.text for page in expected]
    assert "&lt;pet&gt;" in pages[0]
    for noun, page in zip(nouns, expected, strict=True):  # for a reader who sees no HTML
        forms = formatter.format(noun)[0]
        assert forms["text/plain"] == repr(page)
        assert forms["text/markdown"] == page._repr_markdown_()


def test_it_works_in_plain_python_and_loads_no_model_library() -> None:
    heavy = ("torch", "transformers", "huggingface_hub", "vllm", "trl")
    code = (
        f"from finer_sql_lib.notebook.setup import setup; import sys; setup(); print(*{{*{heavy}}} & {{*sys.modules}})"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == ""  # so that what it silences is silenced before it loads


def test_other_libraries_are_silenced_before_they_load(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_HUB_DISABLE_PROGRESS_BARS", raising=False)
    with warnings.catch_warnings():
        quiet_libraries()
        warnings.warn("IProgress not found. Please update jupyter and ipywidgets.", UserWarning, stacklevel=1)
    assert os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] == "1"
    assert not logging.getLogger("vllm.triton_utils.importing").isEnabledFor(logging.WARNING)
    monkeypatch.setenv("HF_HUB_DISABLE_PROGRESS_BARS", "0")
    quiet_libraries()
    assert os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] == "0"


def test_the_nouns_stay_light() -> None:
    code = "import sys, finer_sql_lib.records, finer_sql_lib.schema; print({'jinja2', 'IPython'} & {*sys.modules})"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"


# -- skipping


def shown_by(cell: nbformat.NotebookNode) -> str:
    """All text a cell put out."""
    parts = [output.get("text", "") + "".join(output.get("traceback", [])) for output in cell.outputs]
    return "".join(parts + [output.get("data", {}).get("text/html", "") for output in cell.outputs])


def write_notebook(path: Path, *sources: str) -> Path:
    nbformat.write(new_notebook(cells=[new_code_cell(source) for source in sources]), path)
    return path


def test_a_skipping_notebook_counts_as_done_and_the_next_one_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    skipping = "from finer_sql_lib.notebook.setup import skip\nskip('no moon tonight: wait a month')"
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
    with pytest.raises(Skipped, match=r"openai is not installed.*pip install -e '\.\[models\]'"):
        chosen_backend("m", "openai")


def test_a_given_model_needs_no_checkpoint_of_the_sample() -> None:
    pytest.importorskip("torch")
    pytest.importorskip("openai")
    assert chosen_backend("some/model", "transformers").model == "some/model"
    with pytest.raises(ValueError, match="the name under which the server at base_url serves it"):
        chosen_backend("", "openai")


def test_a_run_of_a_file_of_questions_is_skipped(tmp_path: Path) -> None:
    open_run(tmp_path / "run", {"benchmark": "spider", "split": "dev (questions.json)"}).close()
    with pytest.raises(Skipped, match=r"run was asked a file of questions, dev \(questions\.json\)"):
        benchmark_of(load_run(tmp_path / "run"), str(tmp_path))
