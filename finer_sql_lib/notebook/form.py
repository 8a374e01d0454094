"""The form of a conversation with a database in JupyterLab: a question, its answer, and the SQL to edit and run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final, TypeVar

from finer_sql_lib.ask import Answer
from finer_sql_lib.records import Execution
from finer_sql_lib.reports.html import Html, show_answer, show_execution, show_note

Result = TypeVar("Result")

MENDABLE = (ValueError, OSError)
"""What a question or a file can be wrong with: shown in the form. Anything else is a fault and raises."""

BUTTONS: Final = ("Ask", "Run this SQL")
NO_FORM: Final = "A form for another question or other SQL, where widgets are shown, as in JupyterLab."


@dataclass(frozen=True, slots=True)
class Form:
    """The parts of the form; a notebook shows ``box``."""

    box: Any
    question: Any
    ask: Any
    answer: Any
    sql: Any
    run: Any
    result: Any

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        """The form; where widgets are not shown, a sentence in its place."""
        return {**self.box._repr_mimebundle_(), "text/plain": NO_FORM}


def ask_form(first: Answer, ask: Callable[[str], Answer], run_sql: Callable[[str], Execution]) -> Form | Html:
    """A form that starts with ``first``: ``ask`` answers another question, ``run_sql`` executes the edited SQL.

    Without ipywidgets a sentence that says how to go on by parameters instead.
    """
    if find_spec("ipywidgets") is None:
        return show_note(
            "ipywidgets is not installed (pip install ipywidgets), so there is no form here: change the parameters "
            "question or sql at the top and run the notebook again."
        )
    widgets: Any = import_module("ipywidgets")
    wide = widgets.Layout(width="100%")
    question = widgets.Text(value=first.question.text, description="question", layout=wide)
    sql = widgets.Textarea(value=first.sql or "", description="SQL", rows=5, layout=wide)
    ask_button, run_button = (widgets.Button(description=text, button_style="primary") for text in BUTTONS)
    answer, result = (widgets.HTML(layout=wide) for _ in range(2))
    box = widgets.VBox([question, ask_button, answer, sql, run_button, result])
    form = Form(box, question, ask_button, answer, sql, run_button, result)

    def on_ask(_button: Any) -> None:
        outcome = _attempt(form.ask, form.answer, lambda: ask(form.question.value), show_answer)
        if outcome is not None:
            # also where there is no answer: SQL and rows of the question before would be taken for it
            form.sql.value, form.result.value = outcome.sql or "", ""

    def on_run(_button: Any) -> None:
        _attempt(form.run, form.result, lambda: run_sql(form.sql.value), show_execution)

    form.ask.on_click(on_ask)
    form.run.on_click(on_run)
    return form


def _attempt(button: Any, place: Any, work: Callable[[], Result], show: Callable[[Result], Html]) -> Result | None:
    """Do ``work`` with the button locked and show its outcome in ``place``; None where the input must be mended."""
    button.disabled = True
    place.value = show_note("working ...").text
    page = ""  # what stands there when a fault of ours raises
    try:
        result = work()
        page = show(result).text
        return result
    except MENDABLE as problem:
        page = show_note(str(problem), is_problem=True).text
        return None
    finally:
        place.value, button.disabled = page, False
