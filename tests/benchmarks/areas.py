"""What an attack is made of: areas, and what is tried in each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Try = Callable[[Path], bool]
"""One attempt in an empty folder of its own: whether it held. An exception that the library is not meant to raise there
says that it did not."""


@dataclass(frozen=True, slots=True)
class Area:
    """What is attacked, and the attempts by name; all of an area run in one process, for ``deadline_s`` at most."""

    name: str
    tries: dict[str, Try]
    deadline_s: float = 60.0
