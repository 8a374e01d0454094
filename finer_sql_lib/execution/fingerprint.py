"""``database_fingerprint``: the one answer to "is this still the content that the stored results are of?"

Runs, kept golds, verdicts in memory and indexes of values all ask it, so that none of them outlives a change.
"""

from __future__ import annotations

import time
from functools import lru_cache
from pathlib import Path

from finer_sql_lib.runs.files import FileState, file_sha256, file_state

from .at_rest import unfinished_changes
from .jobs import DatabaseError

SETTLED_AFTER_S = 2.0
"""A file that was written to more recently is read again each time: a later write may fall on the same tick of the
file system's clock, of milliseconds on most and of two seconds on the coarsest."""


def database_fingerprint(path: Path) -> str:
    """Hex SHA-256 of a database file: another one means that stored results are not of this database any more.

    The bytes are read in blocks, and once a process for each :func:`~finer_sql_lib.runs.file_state`. Raises
    DatabaseError for a file that cannot be read, that has changes beside it which its bytes do not show, or that is
    written to while it is read.
    """
    try:
        if (unfinished := unfinished_changes(path)) is not None:
            raise DatabaseError(unfinished)
        state = file_state(path)
        is_settled = abs(time.time_ns() - state[-1]) > SETTLED_AFTER_S * 1e9
        return _sha256_of(path, state) if is_settled else _sha256_of.__wrapped__(path, state)
    except OSError as error:
        raise DatabaseError(f"{path} cannot be opened: {error.strerror}") from error


@lru_cache(maxsize=16_384)
def _sha256_of(path: Path, state: FileState) -> str:
    content = file_sha256(path)
    if file_state(path) != state:  # half of one content and half of another, kept under the state of the first
        raise DatabaseError(f"the database changed while it was read: {path}; run it again when nothing writes to it")
    return content
