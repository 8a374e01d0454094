"""The small checkpoints that come with the package, and the logs of their trainings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

CHECKPOINTS = ("tiny-spider", "tiny-bird")
"""Trained with the four rewards, one for each benchmark."""
STARTS = ("tiny-spider-sft", "tiny-bird-sft")
"""What supervised training made, and GRPO started from."""

LOG = "trainer_state.json"
"""The log of the last stage of its training, in the folder of each checkpoint."""
EARLIER_LOGS: Mapping[str, str] = MappingProxyType(
    {"names": "trainer_state_names.json", "sft": "trainer_state_sft.json"}
)
"""The logs of the earlier stages of supervised training, in the folder of an SFT start."""


def sample_checkpoint(name: str) -> Path:
    """The folder of a checkpoint. Raises ValueError on an unknown name, FileNotFoundError where it is not there.

    >>> sample_checkpoint("tiny-oracle")
    Traceback (most recent call last):
    ...
    ValueError: unknown checkpoint 'tiny-oracle'; choose one of tiny-spider, tiny-bird, tiny-spider-sft, tiny-bird-sft
    """
    known = (*CHECKPOINTS, *STARTS)
    if name not in known:
        raise ValueError(f"unknown checkpoint {name!r}; choose one of {', '.join(known)}")
    folder = Path(__file__).parent / name
    if not (folder / "config.json").is_file():
        raise FileNotFoundError(f"the sample's checkpoint {name} is not there: `make tiny` trains it")
    return folder


def training_logs() -> dict[str, Path]:
    """The trainer_state.json of each training, by name: GRPO's first, then SFT's. Whether they are there is not asked.

    >>> list(training_logs())
    ['tiny-spider GRPO', 'tiny-bird GRPO', 'tiny-spider SFT', 'tiny-bird SFT']
    """
    grpo = {f"{name} GRPO": name for name in CHECKPOINTS}
    sft = {f"{name.removesuffix('-sft')} SFT": name for name in STARTS}
    here = Path(__file__).parent
    return {run: here / name / LOG for run, name in (grpo | sft).items()}
