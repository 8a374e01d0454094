"""What is known of a model before it is loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from finer_sql_lib.sample.kept import CHECKPOINTS, STARTS, kept_folder
from finer_sql_lib.sample.small import small_name

SMALL_BYTES: Final = 400_000_000
"""Weights of fewer bytes are a small model's: 135M parameters have 270 MB in half precision, 0.5B have 1 GB."""


def reach_of(model: str) -> str:
    """One sentence on what a model of ours knows and does not; empty for other models. ``model``: its folder."""
    if small := small_name(model):
        return f"{small} is a model of 135M parameters taught on Spider's train questions: read the SQL before using it"
    folders = {kept_folder(name).resolve(): name for name in (*CHECKPOINTS, *STARTS)}
    name = folders.get(Path(model).resolve())
    return f"{name} knows only the sample's made-up world: what it says of other databases is a guess" if name else ""


def is_small(model: str) -> bool:
    """Whether a model folder holds a small model; a hub name is taken for a large one, nothing is fetched to see."""
    sizes = [path.stat().st_size for path in Path(model).glob("*.safetensors")]
    return 0 < sum(sizes) < SMALL_BYTES
