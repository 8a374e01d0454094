"""Untrusted SQL on SQLite: read-only, one statement, bounded in time, rows, bytes and memory.

>>> import sqlite3, tempfile
>>> from pathlib import Path
>>> with tempfile.TemporaryDirectory() as folder, Executor(workers=1) as executor:
...     db_path = Path(folder) / "pets.sqlite"
...     with sqlite3.connect(db_path) as connection:
...         _ = connection.execute("CREATE TABLE pet AS SELECT 'Tom' AS name")
...     connection.close()
...     answer = executor.execute(db_path, "SELECT name FROM pet")
...     attack = executor.execute(db_path, "DROP TABLE pet")
>>> answer.outcome, answer.columns, answer.rows
('rows', ('name',), (('Tom',),))
>>> attack.outcome, attack.error
('refused', 'not allowed: DELETE sqlite_master')
"""

from .at_rest import unfinished_changes
from .fingerprint import database_fingerprint
from .jobs import DatabaseError, Job, Limits, read_only_uri
from .pool import Executor
from .process import WorkerError
from .sandbox.connection import SANDBOX_RULES
from .sandbox.statement import NO_STATEMENT

__all__ = [
    "NO_STATEMENT", "SANDBOX_RULES", "DatabaseError", "Executor", "Job", "Limits", "WorkerError",
    "database_fingerprint", "read_only_uri", "unfinished_changes",
]  # fmt: skip
