"""The form to ask again: it answers, runs edited SQL, and shows what is wrong with either."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from finer_sql_lib.ask import Answer
from finer_sql_lib.notebook.form import Form, ask_form
from finer_sql_lib.records import Candidate, Execution, Prompt, Question
from finer_sql_lib.reports.html import Html
from finer_sql_lib.voting import vote


def answered(text: str, sql: str) -> Answer:
    rows = Execution("rows", ("n",), ((3,),)) if sql else None
    candidates = (Candidate(0, 0, "", sql=sql or None),)
    question = Question(0, "db", text, Path("db.sqlite"))
    return Answer(question, Prompt(0, ()), candidates, (rows,), vote(0, candidates, [rows]), sql or None, rows)


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
    assert isinstance(form, Form)
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


def test_the_answer_before_is_gone_where_there_is_none() -> None:
    pytest.importorskip("ipywidgets")
    rows = Execution("rows", ("n",), ((41,),))
    form = ask_form(answered("How many?", "SELECT 1"), lambda text: answered(text, ""), lambda sql: rows)
    assert isinstance(form, Form)
    form.run.click()
    assert "41" in form.result.value
    form.question.value = "And on the moon?"
    form.ask.click()
    assert "no answer: none of 1 candidate returned a result" in form.answer.value
    assert (form.sql.value, form.result.value) == ("", "")


def test_without_widgets_the_form_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ipywidgets", None)
    assert importlib.util.find_spec("ipywidgets") is None
    form = ask_form(answered("How many?", "SELECT 1"), lambda text: answered(text, ""), lambda sql: Execution("rows"))
    assert isinstance(form, Html)
    assert "pip install ipywidgets" in form.text
