"""What a training run logged, as curves: ``trainer_state.json`` of TRL -> one tidy DataFrame -> smoothed lines.

One row per value: ``run`` (str), ``step`` (int), ``series`` (str) and ``value`` (float; NaN where the run logged that
it had none). A series has the name that TRL 1.16 gives it, whatever the version that wrote the file:

| series | what | unit |
|---|---|---|
| reward, reward_std | total reward of a completion, and its spread | points of reward |
| rewards/NAME/mean, /std | one reward function | points of reward |
| completions/mean_length | completion length | tokens |
| completions/clipped_ratio | completions cut at the longest length | share |
| frac_reward_zero_std | groups whose completions all earn the same, so that they teach nothing | share |
| entropy, kl | of the policy, and from the reference | nats per token |
| eval/ex, eval/recall | held-out execution accuracy, and recall of all candidates | share |
| eval/NAME | what the trainer's own evaluation logged as eval_NAME | as NAME |

Summaries of a whole run (train_runtime and the like) are no curves and left out, and so is what is not a number.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from finer_sql_lib.runs.files import tell_apart

COLUMNS = ("run", "step", "series", "value")
WATCHED = (
    "reward",
    "rewards/format_reward/mean",
    "rewards/execution_reward/mean",
    "rewards/atomic_reward/mean",
    "rewards/memory_reward/mean",
    "rewards/*/mean",
    "eval/ex",
    "eval/recall",
    "completions/mean_length",
    "completions/clipped_ratio",
    "entropy",
    "kl",
    "frac_reward_zero_std",
)
"""What to look at in every run, in this order; ``*`` stands for every other reward function."""

_STATE = "trainer_state.json"
_NO_SERIES = {"step", "epoch", "total_flos"}
_OLD_NAMES = {"completion_length": "completions/mean_length", "clip_ratio": "clip_ratio/region_mean"}


def read_curves(runs: Mapping[str, str | Path] | Sequence[str | Path]) -> pd.DataFrame:
    """All series of all ``runs``, columns ``COLUMNS``, ordered by run as given, then series as logged, then step.

    A run is a trainer_state.json, or a folder with one or with checkpoints (the latest is read: it holds the whole
    log). Its name is the mapping's key, or made from the path. Where the steps of a log go back, the run was resumed:
    what had been logged beyond that step is dropped, and of one step's repeated values the last counts.

    Raises FileNotFoundError for a path without a log, ValueError for a file that is no trainer_state.json.
    """
    named = runs if isinstance(runs, Mapping) else _names(runs)
    if not named:
        raise ValueError("no runs to read: give the path of at least one trainer_state.json")
    frames = []
    for run, path in named.items():
        rows = [
            (run, entry["step"], series_name(logged), float("nan") if value is None else float(value))
            for entry in _read_log(find_state(path))
            for logged, value in entry.items()
            if logged not in _NO_SERIES and not logged.startswith("train_")
            # a bool is an int to Python
            if value is None or (isinstance(value, int | float) and not isinstance(value, bool))
        ]
        df = pd.DataFrame(rows, columns=list(COLUMNS)).astype({"step": "int64", "value": "float64"})
        # what a step logged again, a resumed run for example, replaces what it had logged before
        df = df.drop_duplicates(["series", "step"], keep="last")
        as_logged = {series: place for place, series in enumerate(dict.fromkeys(df["series"]))}
        frames.append(df.assign(place=df["series"].map(as_logged)).sort_values(["place", "step"]).drop(columns="place"))
    return pd.concat(frames, ignore_index=True)


def find_state(path: str | Path) -> Path:
    """The trainer_state.json that ``path`` is or holds, in the latest checkpoint if not at the top."""
    path = Path(path)
    if path.is_file():
        return path
    # by number: as text checkpoint-9 comes last of 9, 20 and 100
    checkpoints = sorted(path.glob(f"checkpoint-*/{_STATE}"), key=lambda state: _checkpoint_step(state.parent))
    for state in (path / _STATE, *reversed(checkpoints)):
        if state.is_file():
            return state
    raise FileNotFoundError(f"{path} is no {_STATE}, and no folder with one or with checkpoint-*/{_STATE}")


def series_name(logged: str) -> str:
    """The series that a logged name belongs to.

    >>> [series_name(name) for name in ("rewards/format_reward", "eval_rewards/format_reward/mean", "eval/ex", "kl")]
    ['rewards/format_reward/mean', 'eval/rewards/format_reward/mean', 'eval/ex', 'kl']
    """
    # the trainer puts eval_ before all that is logged while it evaluates, so eval/ex becomes eval_eval/ex
    if logged.startswith(("eval_", "eval/")):
        return "eval/" + series_name(logged[5:]).removeprefix("eval/")
    if re.fullmatch(r"rewards/[^/]+", logged):
        return f"{logged}/mean"
    return _OLD_NAMES.get(logged, logged)


def missing_series(curves: pd.DataFrame, patterns: Sequence[str] = WATCHED) -> pd.DataFrame:
    """Which of ``patterns`` a run has nothing of: columns run, series, why ("not logged" or "never a value")."""
    rows = []
    for run, logged in curves.groupby("run", sort=False):
        for pattern in patterns:
            values = logged.loc[[is_like(name, pattern) for name in logged["series"]], "value"]
            if values.isna().all():  # also of none
                rows.append((run, pattern, "never a value" if len(values) else "not logged"))
    return pd.DataFrame(rows, columns=["run", "series", "why"])


def select(curves: pd.DataFrame, patterns: Sequence[str] = WATCHED) -> pd.DataFrame:
    """The rows of ``curves`` that belong to one of ``patterns`` and have a value: what a figure of them draws.

    >>> logged = pd.DataFrame({"run": "a", "step": 1, "series": ["kl", "loss"], "value": [0.1, 2.0]})
    >>> select(logged)["series"].tolist()
    ['kl']
    """
    names = [name for name in curves["series"].unique() if any(is_like(name, pattern) for pattern in patterns)]
    return curves[curves["series"].isin(names) & curves["value"].notna()]


def is_like(series: str, pattern: str) -> bool:
    """Whether ``series`` is ``pattern``, whose ``*`` stands for one name without ``/``.

    >>> [is_like(name, "rewards/*/mean") for name in ("rewards/atomic_reward/mean", "eval/rewards/atomic_reward/mean")]
    [True, False]
    """
    return re.fullmatch(re.escape(pattern).replace(r"\*", "[^/]+"), series) is not None


def smooth(curves: pd.DataFrame, window_steps: int) -> pd.DataFrame:
    """``curves`` with two more columns: ``smoothed``, the running mean of each series, and ``window``, which in words.

    The window is in training steps, so runs that log at different intervals are smoothed alike: the mean is over the
    steps up to ``window_steps / 2`` before and after. At the ends the window holds fewer values. NaN and infinities are
    left out of a mean; a window of nothing else gives NaN.

    >>> logged = pd.DataFrame({"run": "a", "step": [10, 20, 30], "series": "kl", "value": [0.0, 3.0, float("nan")]})
    >>> smooth(logged, 20)[["smoothed", "window"]].values.tolist()
    [[1.5, 'centred mean over 20 steps'], [1.5, 'centred mean over 20 steps'], [3.0, 'centred mean over 20 steps']]
    """
    if window_steps < 1:
        raise ValueError(f"window_steps is {window_steps}; a window is at least 1 training step")
    finite = curves["value"].where(np.isfinite(curves["value"]))
    smoothed = finite.copy()
    for _, rows in curves.groupby(["run", "series"], sort=False):
        # pandas measures a window along time only: a step is a second to it
        along = pd.Series(finite[rows.index].to_numpy(), index=pd.to_timedelta(rows["step"].to_numpy(), unit="s"))
        window = pd.Timedelta(window_steps, unit="s")
        # closed on both sides, or the mean would lean to later steps
        smoothed[rows.index] = along.rolling(window, min_periods=1, center=True, closed="both").mean().to_numpy()
    return curves.assign(smoothed=smoothed, window=f"centred mean over {window_steps} steps")


def endpoints(curves: pd.DataFrame, column: str = "value") -> pd.DataFrame:
    """The first and the last value of each series: columns run, series, first_step, first, last_step, last."""
    valued = curves[curves[column].notna()]
    ends = valued.groupby(["run", "series"], sort=False).agg(
        first_step=("step", "first"), first=(column, "first"), last_step=("step", "last"), last=(column, "last")
    )
    return ends.reset_index()


def _names(paths: Sequence[str | Path]) -> dict[str, str | Path]:
    """A name for each path: the parts that tell it apart from the others, as few from the end as will do."""
    if isinstance(paths, str):  # a sequence too, of letters
        raise TypeError(f"runs must be a list of paths, not the text {paths!r}; write [{paths!r}]")
    parts: dict[str | Path, tuple[str, ...]] = {}
    for path in paths:
        folder = Path(path)
        folder = folder.parent if folder.name == _STATE else folder
        folder = folder.parent if _checkpoint_step(folder) >= 0 else folder
        parts[path] = (*folder.resolve().parts[1:-1], folder.resolve().name.removesuffix(".json"))
    if len(parts) < len(paths):
        raise ValueError(f"a run is listed twice in {', '.join(map(str, paths))}")
    # a folder and the log in it have the same parts
    if len(set(parts.values())) < len(parts):
        return {str(path): path for path in paths}
    return dict(zip(tell_apart(list(parts.values())), parts, strict=True))


def _checkpoint_step(folder: Path) -> int:
    """The step of a folder checkpoint-STEP, -1 for another folder."""
    named = re.fullmatch(r"checkpoint-(\d+)", folder.name)
    return int(named[1]) if named else -1


def _read_log(path: Path) -> list[dict[str, Any]]:
    """The entries of the log that count, each with its step: none from beyond a step that the run came back to."""
    problem = f"{path} is not the {_STATE} of a training run"
    try:
        state = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:  # also a UnicodeDecodeError
        raise ValueError(f"{problem}: not JSON ({error})") from error
    if not isinstance(state, dict) or not isinstance(state.get("log_history"), list):
        content = ", ".join(list(state)[:5]) or "nothing" if isinstance(state, dict) else f"a {type(state).__name__}"
        raise ValueError(f"{problem}: it holds {content}, and no list log_history")
    log = state["log_history"]
    for number, entry in enumerate(log):
        if not isinstance(entry, dict) or not isinstance(entry.get("step"), int):
            raise ValueError(f"{problem}: entry {number} of its log_history has no step")
    if not log:
        raise ValueError(f"{path} has an empty log_history: the run has logged nothing yet; see logging_steps")
    kept: list[dict[str, Any]] = []
    for entry in reversed(log):  # one with a larger step than a later one was abandoned
        if not kept or entry["step"] <= kept[-1]["step"]:
            kept.append(entry)
    return kept[::-1]
