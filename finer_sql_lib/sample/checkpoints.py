"""The small checkpoints that come with the package."""

from __future__ import annotations

from pathlib import Path

CHECKPOINTS = ("tiny-spider", "tiny-bird")


def sample_checkpoint(name: str) -> Path:
    """The folder of a checkpoint. Raises ValueError on an unknown name, FileNotFoundError where it is not there.

    >>> sample_checkpoint("tiny-oracle")
    Traceback (most recent call last):
    ...
    ValueError: unknown checkpoint 'tiny-oracle'; choose one of tiny-spider, tiny-bird
    """
    if name not in CHECKPOINTS:
        raise ValueError(f"unknown checkpoint {name!r}; choose one of {', '.join(CHECKPOINTS)}")
    folder = Path(__file__).parent / name
    if not (folder / "config.json").is_file():
        raise FileNotFoundError(f"the sample's checkpoint {name} is not there: `make tiny` trains it")
    return folder
