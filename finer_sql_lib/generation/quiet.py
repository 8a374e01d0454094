"""What other libraries write around a notebook's results, silenced by their own settings."""

from __future__ import annotations

import logging
import os
import warnings


def quiet_libraries() -> None:
    """Leave out bars and notes that say nothing about the work; call it before a model or an encoder is loaded.

    Off: the loading and saving bars of transformers and huggingface_hub (by ``HF_HUB_DISABLE_PROGRESS_BARS``, read when
    they are imported; where it is set already it stays), tqdm's note that without ipywidgets a notebook gets plain
    bars, and the note of vLLM's CPU build that it works without Triton. Bars of our own sampling stay.
    """
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    warnings.filterwarnings("ignore", "IProgress not found")
    logging.getLogger("vllm.triton_utils.importing").setLevel(logging.ERROR)
