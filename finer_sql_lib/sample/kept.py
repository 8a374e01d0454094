"""What comes with the package: small checkpoints, the logs of their trainings, and their runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from finer_sql_lib.evaluation.progress import progress_notes
from finer_sql_lib.prompts.build import PromptSettings
from finer_sql_lib.runs import Run, load_run
from finer_sql_lib.runs.files import tell_apart
from finer_sql_lib.sample.small import SMALL, small_model, small_names

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


def named_model(name: str) -> str:
    """The folder of a model that has a name here: ``small`` (:mod:`finer_sql_lib.sample.small`), or a checkpoint of the
    sample, such as ``tiny-spider``. Any other name, and the folder of a model, as it is.

    >>> Path(named_model("tiny-spider"), "config.json").is_file(), named_model("owner/name")
    (True, 'owner/name')

    Raises FileNotFoundError for a checkpoint that only `make tiny` makes, where it has not, and what
    :func:`~finer_sql_lib.sample.small.small_model` raises.
    """
    if Path(name, "config.json").is_file():  # a folder that is no model, such as one named small, does not count
        return name
    if name in small_names():
        return str(small_model(name))
    return str(sample_checkpoint(name)) if name in (*CHECKPOINTS, *STARTS) else name


def prompts_for(model: str, settings: PromptSettings, question_values: bool | None = None) -> PromptSettings:
    """``settings`` with ``question_values`` as given; None: as ``model``, a name or folder, was trained.

    The checkpoints of the sample, by name, were trained before there were such values.

    >>> [prompts_for(model, PromptSettings()).question_values for model in ("tiny-spider", "owner/name")]
    [False, True]
    """
    if question_values is None:
        question_values = settings.question_values and Path(model).name not in (*CHECKPOINTS, *STARTS)
    return replace(settings, question_values=question_values)


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


SMALL_CURVE = "trainer_state_all_weights.json"
"""The log of ``sample_lab.small_curve``, which asked held-out questions on its way; its model is not kept."""


def small_logs() -> dict[str, Path]:
    """The trainer_state.json of the trainings of small, by name: GRPO's, GRPO's of all weights, then SFT's before."""
    folder = Path(__file__).parent / SMALL
    logs = {"small GRPO": LOG, "small GRPO, all weights": SMALL_CURVE, "small SFT": EARLIER_LOGS["sft"]}
    return {name: folder / file for name, file in logs.items()}


def training_logs() -> dict[str, Path]:
    """The trainer_state.json of each training, by name: GRPO's first, then SFT's.

    >>> list(training_logs())
    ['tiny-spider GRPO', 'tiny-bird GRPO', 'tiny-spider SFT', 'tiny-bird SFT']
    """
    grpo = {f"{name} GRPO": kept_folder(name) / LOG for name in CHECKPOINTS}
    return grpo | {f"{name.removesuffix('-sft')} SFT": kept_folder(name) / LOG for name in STARTS}


NAMES = (
    "tiny-spider on sample-spider",
    "tiny-bird on sample-spider",
    "tiny-spider on sample-bird",
    "tiny-bird on sample-bird",
)
"""Checkpoint and benchmark of the four kept runs."""
BEFORE = ("tiny-spider-sft on sample-spider", "tiny-bird-sft on sample-bird")
"""Where GRPO started from, at home."""
GREEDY = ("tiny-spider greedy on sample-spider", "tiny-bird greedy on sample-bird")
"""One greedy completion instead of 30 samples, at home."""
HINTS = ("tiny-spider unhinted on sample-spider", "tiny-bird hinted on sample-bird")
"""At home, but with the prompt's rule on aggregate order (agg_hint) the other way round than in training."""
CONSTRAINED = ("tiny-spider constrained on sample-spider", "tiny-bird constrained on sample-bird")
"""At home, with SQL that may name only what the database has."""

ON_SPIDER = "small on spider"
"""The model small on Spider dev (the 972 questions whose databases are at hand), 30 candidates: what notebooks show."""
SFT_ON_SPIDER = "small sft on spider"
"""The same from where GRPO of small started."""
CONSTRAINED_ON_SPIDER: Mapping[str, str] = MappingProxyType(
    {ON_SPIDER: "small constrained on spider", SFT_ON_SPIDER: "small sft constrained on spider"}
)
"""Run -> the same model again, with ``--constrained``."""
WITHOUT_VALUES_ON_SPIDER = "small without values on spider"
"""Small without the values that a question names, asked only the questions whose prompt they change."""
GREEDY_ON_SPIDER = "small greedy on spider"
"""Small with one candidate, the likeliest."""
COOLER_ON_SPIDER = "small at 0.6 on spider"
"""Small with 30 candidates at temperature 0.6 instead of 1."""
HUNDRED_ON_SPIDER = "small to 100 on spider"
"""Small with 100 candidates, asked every fourth question."""
SAMPLED_ON_SPIDER = (ON_SPIDER, COOLER_ON_SPIDER, HUNDRED_ON_SPIDER, GREEDY_ON_SPIDER)
"""How to sample from small."""
ARMS_ON_SPIDER = Path(__file__).parent / "ablation-small"
"""Small trained with and without single rewards, a kept run and a log per arm."""


def sample_runs(names: Sequence[str] | None = None) -> dict[str, Run]:
    """The kept runs (whole dev sets, evaluated; mostly n = 30), by name: the four of the sample, or those of ``names``.

    Those on Spider hold nothing of Spider (:mod:`finer_sql_lib.runs.kept_form`).

    Raises ValueError for an unknown name, FileNotFoundError where a run is not there.
    """
    names = NAMES if names is None else tuple(names)
    on_spider = dict.fromkeys(
        (*SAMPLED_ON_SPIDER, SFT_ON_SPIDER, *CONSTRAINED_ON_SPIDER.values(), WITHOUT_VALUES_ON_SPIDER)
    )
    options = (*NAMES, *BEFORE, *GREEDY, *HINTS, *CONSTRAINED, *on_spider)
    if unknown := [name for name in names if name not in options]:
        raise ValueError(f"unknown sample run {unknown[0]!r}; choose from {', '.join(options)}")
    folder = Path(__file__).parent / "runs"
    return {name: load_run(folder / name.replace(" ", "-")) for name in names}


def chosen_runs(runs: Sequence[str], default: Sequence[str]) -> dict[str, Run]:
    """Run directories as loaded, evaluated runs, named by as much of their paths as tells them apart; with none given,
    the sample's runs of the ``default`` names. Says, a line each, which of them are not complete.
    """
    if not runs:
        return sample_runs(default)
    names = tell_apart([Path(path).resolve().parts[1:] for path in runs])
    chosen = {name: load_run(path) for name, path in zip(names, runs, strict=True)}
    for note in progress_notes(chosen):
        print(note)
    return chosen
