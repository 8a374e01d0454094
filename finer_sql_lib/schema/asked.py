"""``Asked``: a database file that a stranger wrote, asked in a worker that can be killed, within a budget of time.

Its views, generated columns and virtual tables are programs. None of them runs in this process, and none may take what
the prompt of one question is not worth.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from finer_sql_lib.execution import DatabaseError, Executor, Job
from finer_sql_lib.records import Execution

MAX_STATEMENT_S = 2.0
"""What one statement may take, in seconds of a processor."""

MAX_DATABASE_S = 20.0
"""What all statements together may take; those behind are not run any more."""

OUT_OF_TIME = f"the database took {MAX_DATABASE_S:g} s to read, and was read no further"


class SchemaError(ValueError):
    """A database file cannot be read; the message names the file and the way out."""


Ask = Callable[[Sequence[str]], list[Execution]]
"""What reads a schema: statements to what they returned, in their order."""


class Asked:
    """Asks one file. Raises SchemaError where it cannot be opened, or changes while it is asked."""

    def __init__(self, db_path: Path, executor: Executor) -> None:
        self.db_path = db_path
        self._executor = executor
        self._left_s = MAX_DATABASE_S

    def __call__(self, statements: Sequence[str]) -> list[Execution]:
        """What each statement returned, in their order."""
        answers: dict[str, Execution] = {}
        try:
            jobs = [Job(self.db_path, statement) for statement in statements]
            if self._left_s > 0 and jobs:
                # Left early, the stream kills what still runs.
                for job, execution in self._executor.stream(jobs, MAX_STATEMENT_S):
                    answers[job.sql] = execution
                    # by the clock a statement takes longer where the machine is busy, which is not its fault
                    self._left_s -= min(execution.seconds, MAX_STATEMENT_S)
                    if self._left_s <= 0:
                        break
        except DatabaseError as error:
            raise SchemaError(f"{self.db_path}: not a readable SQLite database ({error})") from error
        if (disturbance := self._executor.disturbed.get(self.db_path)) is not None:
            raise SchemaError(disturbance)
        late = Execution("timeout", error=OUT_OF_TIME)
        return [answers.get(statement, late) for statement in statements]


def ask_connection(connection: sqlite3.Connection) -> Ask:
    """The same for an open connection to a database of our own making, without bounds."""

    def ask(statements: Sequence[str]) -> list[Execution]:
        executions = []
        for statement in statements:
            try:
                executions.append(Execution("rows", rows=tuple(connection.execute(statement).fetchall())))
            except sqlite3.Error as error:
                executions.append(Execution("error", error=str(error)))
        return executions

    return ask


def quote(name: str) -> str:
    """A name as SQLite reads it whatever it holds."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as SQLite reads it whatever it holds."""
    return "'" + text.replace("'", "''") + "'"
