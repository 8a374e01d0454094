"""The small checkpoints: the package's own, those that ``make tiny`` makes, and the logs of their trainings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

CHECKPOINTS = ("tiny-spider", "tiny-bird")
"""Trained with the four rewards, one for each benchmark."""
STARTS = ("tiny-spider-sft", "tiny-bird-sft")
"""What supervised training made, and GRPO started from. Only cards and logs are kept: `make tiny` makes the models."""

LOG = "trainer_state.json"
"""The log of the last stage of its training, in the folder of each checkpoint."""
EARLIER_LOGS: Mapping[str, str] = MappingProxyType(
    {"names": "trainer_state_names.json", "sft": "trainer_state_sft.json"}
)
"""The logs of the earlier stages of supervised training, in the folder of an SFT start."""

MADE = Path(__file__).parents[2] / "runs" / "tiny"
"""Where `make tiny` leaves checkpoints: ``<dialect>/<name>``, in the source tree."""


def sample_checkpoint(name: str) -> Path:
    """The folder of a checkpoint: the package's, or what `make tiny` made. Raises ValueError on an unknown name,
    FileNotFoundError where it is in neither place.

    >>> sample_checkpoint("tiny-oracle")
    Traceback (most recent call last):
    ...
    ValueError: unknown checkpoint 'tiny-oracle'; choose one of tiny-spider, tiny-bird, tiny-spider-sft, tiny-bird-sft
    """
    folders = (kept_folder(name), MADE / name.split("-")[1] / name)
    for folder in folders:
        if (folder / "config.json").is_file():
            return folder
    raise FileNotFoundError(f"the sample's checkpoint {name} is not there: `make tiny` trains it, into {folders[1]}")


def training_start(dialect: str) -> Path:
    """What a training of the sample begins with: ``tiny-<dialect>-sft`` where `make tiny` has made it, else the kept
    ``tiny-<dialect>``, a finished model that trains on. ``dialect``: spider or bird.
    """
    try:
        return sample_checkpoint(f"tiny-{dialect}-sft")
    except FileNotFoundError:
        return sample_checkpoint(f"tiny-{dialect}")


def kept_folder(name: str) -> Path:
    """The package's folder of a checkpoint, with its card and its logs. Raises ValueError on an unknown name."""
    names = (*CHECKPOINTS, *STARTS)
    if name not in names:
        raise ValueError(f"unknown checkpoint {name!r}; choose one of {', '.join(names)}")
    return Path(__file__).parent / name


def training_logs() -> dict[str, Path]:
    """The trainer_state.json of each training, by name: GRPO's first, then SFT's.

    >>> list(training_logs())
    ['tiny-spider GRPO', 'tiny-bird GRPO', 'tiny-spider SFT', 'tiny-bird SFT']
    """
    grpo = {f"{name} GRPO": kept_folder(name) / LOG for name in CHECKPOINTS}
    return grpo | {f"{name.removesuffix('-sft')} SFT": kept_folder(name) / LOG for name in STARTS}
