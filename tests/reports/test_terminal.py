"""What the commands print: text from outside is neither markup nor a command to the terminal."""

from __future__ import annotations

from dataclasses import replace
from io import StringIO
from pathlib import Path

import pandas as pd
from rich.console import Console

from finer_sql_lib.ask import Answer
from finer_sql_lib.cli import CONSOLE
from finer_sql_lib.records import Candidate, Execution, Prompt, Question
from finer_sql_lib.reports.terminal import print_answer, print_errors, say
from finer_sql_lib.voting import vote

HOSTILE = "[red]x[/red] \x1b[2J\x07\u202e[/]"
SHOWN = r"[red]x[/red] \x1b[2J\x07\u202e[/]"


def console() -> Console:
    """A terminal that interprets what it is sent, wide enough for every line."""
    return Console(file=StringIO(), force_terminal=True, color_system=None, width=300)


def printed(terminal: Console) -> str:
    assert isinstance(terminal.file, StringIO)
    return terminal.file.getvalue()


def test_what_the_command_says_has_no_pictures_in_it() -> None:
    with CONSOLE.capture() as said:
        say(CONSOLE, "written: runs/a:x:b")
    assert said.get().strip() == "written: runs/a:x:b"


def answer_with(text: str, outcome: Execution) -> Answer:
    candidates = (Candidate(0, 0, text, sql=text),)
    split = vote(0, candidates, [outcome])
    won = split.winner is not None
    return Answer(
        Question(0, "db", text, Path("db.sqlite")),
        Prompt(0, ()),
        candidates,
        (outcome,),
        split,
        text if won else None,
        outcome if won else None,
    )


def test_an_answers_columns_values_and_sql_are_shown_as_they_are() -> None:
    terminal = console()
    print_answer(terminal, answer_with(HOSTILE, Execution("rows", (HOSTILE, "n"), ((HOSTILE, None),))))
    assert printed(terminal).count(SHOWN) == 3
    assert "NULL" in printed(terminal)
    assert "1 of 1 candidates (100%) agree on this result\n" in printed(terminal)


def test_notes_on_the_database_are_shown_as_they_are() -> None:
    terminal = console()
    answer = replace(answer_with("SELECT 1", Execution("rows", ("n",), ((1,),))), notes=(HOSTILE,))
    print_answer(terminal, answer)
    assert f"{SHOWN}\nSELECT 1\n" in printed(terminal)


def test_an_error_is_shown_as_it_is() -> None:
    terminal = console()
    print_answer(terminal, answer_with(HOSTILE, Execution("error", error=HOSTILE)))
    assert printed(terminal) == f"no answer: none of the 1 candidates returned rows\n  {SHOWN}\n"


def test_wrong_questions_are_shown_as_they_are() -> None:
    columns = ("error", "question_id", "db_id", "level", "text", "gold_sql", "sql")
    table = pd.DataFrame([(HOSTILE, 3, HOSTILE, "easy", HOSTILE, HOSTILE, None)], columns=columns)
    terminal = console()
    print_errors(terminal, table, pd.DataFrame({"error": [HOSTILE], "all": [1]}), 1, "runs/[bold]x")
    lines = printed(terminal).splitlines()
    assert lines[0].strip() == "runs/[bold]x"
    assert f"{SHOWN}: question 3 ({SHOWN}, easy): {SHOWN}" in lines
    assert f"  gold  {SHOWN}" in lines
    assert "  ours  -" in lines
    assert sum(SHOWN in line for line in lines) == 3
