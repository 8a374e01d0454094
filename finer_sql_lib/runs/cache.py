"""Where finer-sql keeps what it can make again: a folder of the user's, beside nothing else of theirs."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder() -> Path:
    """``finer-sql`` in the folder that the environment variable ``XDG_CACHE_HOME`` names, or in ``~/.cache``.

    Relative, and so for nobody to write into, where the user has no home.
    """
    base = os.environ.get("XDG_CACHE_HOME", "")
    # the specification has a relative one ignored
    return Path(base if os.path.isabs(base) else os.path.expanduser("~/.cache"), "finer-sql")
