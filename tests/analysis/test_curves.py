"""Training curves: any TRL version's names, resumed logs, what is missing, and means whose window is what they say."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from finer_sql_lib.analysis.curves import (
    endpoints,
    find_state,
    is_like,
    missing_series,
    read_curves,
    select,
    series_name,
    smooth,
)
from finer_sql_lib.sample.kept import training_logs

REAL = "curves/grpo_qwen2.5-coder-3b_spider_1000steps.json"


def state(path: Path, log: list[dict[str, Any]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"global_step": 0, "log_history": log}), encoding="utf-8")
    return path


def logged(path: Path, series: str, log: list[dict[str, Any]]) -> list[tuple[int, float]]:
    curves = read_curves([state(path, log)])
    rows = curves[curves["series"] == series]
    return list(zip(rows["step"].tolist(), rows["value"].tolist(), strict=True))


def curve(values: list[float], every: int = 1, run: str = "a", series: str = "kl") -> pd.DataFrame:
    steps = [every * (place + 1) for place in range(len(values))]
    return pd.DataFrame({"run": run, "step": steps, "series": series, "value": values})


@pytest.mark.parametrize(
    ("name", "series"),
    [
        ("reward", "reward"),
        ("reward_std", "reward_std"),
        ("rewards/format_reward/mean", "rewards/format_reward/mean"),
        ("rewards/format_reward/std", "rewards/format_reward/std"),
        ("rewards/format_reward", "rewards/format_reward/mean"),
        ("completion_length", "completions/mean_length"),
        ("completions/mean_length", "completions/mean_length"),
        ("clip_ratio", "clip_ratio/region_mean"),
        ("eval_reward", "eval/reward"),
        ("eval_rewards/format_reward", "eval/rewards/format_reward/mean"),
        ("eval_completion_length", "eval/completions/mean_length"),
        ("eval/ex", "eval/ex"),
        ("eval_ex", "eval/ex"),
        ("eval_eval/ex", "eval/ex"),
        ("evaluation_time", "evaluation_time"),
        ("execution/correct", "execution/correct"),
    ],
)
def test_names_of_all_versions(name: str, series: str) -> None:
    assert series_name(name) == series
    assert series_name(series) == series


def test_two_versions_of_trl_meet_in_one_series(tmp_path: Path) -> None:
    old = state(tmp_path / "old" / "trainer_state.json", [{"step": 1, "rewards/f": 0.5, "completion_length": 9.0}])
    new = state(
        tmp_path / "new" / "trainer_state.json", [{"step": 1, "rewards/f/mean": 0.6, "completions/mean_length": 8}]
    )
    curves = read_curves([old, new])
    assert list(curves["run"].unique()) == ["old", "new"]
    assert sorted(curves["series"].unique()) == ["completions/mean_length", "rewards/f/mean"]
    assert len(curves) == 4


def test_summaries_and_what_is_no_number_are_no_curves(tmp_path: Path) -> None:
    log = [
        {"step": 2, "kl": 0.1, "epoch": 0.1, "note": "warm-up", "flag": True},
        {"step": 2, "train_runtime": 9.0, "train_loss": 0.1, "total_flos": 0.0, "epoch": 0.1},
    ]
    assert read_curves([state(tmp_path / "a.json", log)]).values.tolist() == [["a", 2, "kl", 0.1]]


def test_a_value_that_was_none_stays_known_as_none(tmp_path: Path) -> None:
    log = [{"step": 1, "rewards/memory_reward/mean": None}, {"step": 2, "rewards/memory_reward/mean": float("nan")}]
    values = logged(tmp_path / "a.json", "rewards/memory_reward/mean", log)
    assert [step for step, _ in values] == [1, 2]
    assert all(math.isnan(value) for _, value in values)


def test_a_resumed_log_drops_what_was_abandoned(tmp_path: Path) -> None:
    """Steps 30 and 40 ran, the run was killed, resumed behind step 20, and got to 30 only."""
    log = [{"step": step, "kl": float(step)} for step in (10, 20, 30, 40)] + [{"step": 30, "kl": 3.5}]
    assert logged(tmp_path / "a.json", "kl", log) == [(10, 10.0), (20, 20.0), (30, 3.5)]


def test_resumed_twice(tmp_path: Path) -> None:
    log = [{"step": step, "kl": float(number)} for number, step in enumerate((1, 2, 3, 2, 3, 4, 1, 2))]
    assert logged(tmp_path / "a.json", "kl", log) == [(1, 6.0), (2, 7.0)]


def test_of_one_steps_repeated_values_the_last_counts_per_series(tmp_path: Path) -> None:
    log = [{"step": 5, "kl": 1.0, "loss": 2.0}, {"step": 5, "kl": 3.0}, {"step": 5, "eval/ex": 0.5}]
    assert logged(tmp_path / "a.json", "kl", log) == [(5, 3.0)]
    assert logged(tmp_path / "a.json", "loss", log) == [(5, 2.0)]
    assert logged(tmp_path / "a.json", "eval/ex", log) == [(5, 0.5)]


def test_a_folder_is_read_from_its_latest_checkpoint(tmp_path: Path) -> None:
    for step in (9, 100, 20):
        state(tmp_path / "run" / f"checkpoint-{step}" / "trainer_state.json", [{"step": step, "kl": 0.0}])
    assert find_state(tmp_path / "run").parent.name == "checkpoint-100"
    assert read_curves([tmp_path / "run"])["run"].unique().tolist() == ["run"]
    state(tmp_path / "run" / "trainer_state.json", [{"step": 101, "kl": 0.0}])
    assert read_curves([tmp_path / "run"])["step"].tolist() == [101]


def test_runs_are_named_by_what_tells_them_apart(tmp_path: Path) -> None:
    log = [{"step": 1, "kl": 0.0}]
    paths = [state(tmp_path / name / "trainer_state.json", log) for name in ("a/seed-0", "b/seed-0", "b/seed-1")]
    assert read_curves(paths)["run"].tolist() == ["a/seed-0", "b/seed-0", "b/seed-1"]
    assert read_curves(paths[1:])["run"].tolist() == ["seed-0", "seed-1"]
    checkpoint = state(tmp_path / "c" / "checkpoint-7" / "trainer_state.json", log)
    assert read_curves([checkpoint])["run"].tolist() == ["c"]
    assert read_curves({"mine": paths[0]})["run"].tolist() == ["mine"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("step,reward\n1,2", "not JSON"),
        ("", "not JSON"),
        ('{"architectures": ["Qwen2"], "hidden_size": 9}', "it holds architectures, hidden_size, and no list"),
        ("[1, 2]", "it holds a list"),
        ("{}", "it holds nothing"),
        ('{"log_history": 3}', "no list log_history"),
        ('{"log_history": [{"reward": 1}]}', "entry 0 of its log_history has no step"),
        ('{"log_history": []}', "empty log_history: the run has logged nothing yet"),
    ],
)
def test_a_file_that_is_no_log_is_refused_by_name(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "config.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=f"config.json .*{why}"):
        read_curves([path])


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nowhere"):
        read_curves([tmp_path / "nowhere"])
    with pytest.raises(ValueError, match="no runs to read"):
        read_curves([])
    with pytest.raises(TypeError, match="must be a list of paths"):
        read_curves("runs/a")
    path = state(tmp_path / "a.json", [{"step": 1, "kl": 0.0}])
    with pytest.raises(ValueError, match="listed twice"):
        read_curves([path, path])


def test_missing_series_say_why() -> None:
    curves = pd.concat([curve([0.1], series="reward"), curve([math.nan], series="rewards/memory_reward/mean")])
    missing = missing_series(curves, ["reward", "rewards/memory_reward/mean", "rewards/*/mean", "kl"])
    assert missing.values.tolist() == [
        ["a", "rewards/memory_reward/mean", "never a value"],
        ["a", "rewards/*/mean", "never a value"],
        ["a", "kl", "not logged"],
    ]
    assert not is_like("reward_std", "reward")


def test_selecting_before_or_after_smoothing_is_the_same() -> None:
    """What has no value is left out of a mean anyway."""
    logged = [curve([0.1, math.nan, 0.4]), curve([3.0, 2.0], series="loss"), curve([math.nan], series="reward")]
    logged += [curve([1.0, 0.5], series="rewards/odd/mean"), curve([2.0], series="rewards/odd/std", run="b")]
    curves = pd.concat(logged, ignore_index=True)
    chosen = select(curves)
    assert chosen[["series", "step"]].values.tolist() == [
        *(["kl", 1], ["kl", 3]),
        *(["rewards/odd/mean", 1], ["rewards/odd/mean", 2]),
    ]
    assert smooth(chosen, 5).equals(select(smooth(curves, 5)))
    assert select(curves, ["loss"])["value"].tolist() == [3.0, 2.0]


def test_centred_mean_takes_half_a_window_on_either_side() -> None:
    smoothed = smooth(curve([0.0, 0.0, 30.0, 0.0, 0.0], every=10), 20)["smoothed"].tolist()
    assert smoothed == pytest.approx([0.0, 10.0, 10.0, 10.0, 0.0])  # 30 over itself and one neighbour on each side


def test_the_window_counts_steps_not_points() -> None:
    """The same straight line logged at each step and at every fifth is smoothed alike."""
    dense = smooth(curve([float(step) for step in range(1, 101)]), 20).set_index("step")["smoothed"]
    sparse = smooth(curve([5.0 * step for step in range(1, 21)], every=5), 20).set_index("step")["smoothed"]
    middle = [30, 50, 70]
    assert dense[middle].tolist() == pytest.approx(middle)
    assert sparse[middle].tolist() == pytest.approx(middle)


def test_a_window_of_one_step_smooths_nothing() -> None:
    values = [3.0, 1.0, 2.0]
    assert smooth(curve(values), 1)["smoothed"].tolist() == values
    with pytest.raises(ValueError, match="window_steps is 0"):
        smooth(curve(values), 0)


def test_runs_and_series_are_smoothed_apart() -> None:
    both = pd.concat(
        [curve([0.0, 2.0]), curve([100.0, 300.0], run="b"), curve([7.0, 9.0], series="loss")], ignore_index=True
    )
    assert smooth(both, 50)["smoothed"].tolist() == [1.0, 1.0, 200.0, 200.0, 8.0, 8.0]


def test_nan_and_infinity_stay_out_of_a_mean() -> None:
    smoothed = smooth(curve([1.0, math.nan, math.inf, 3.0, math.nan], every=10), 20)["smoothed"]
    assert smoothed.tolist() == pytest.approx([1.0, 1.0, 3.0, 3.0, 3.0])
    alone = smooth(curve([1.0, math.nan, 3.0], every=10), 1)["smoothed"]
    assert math.isnan(alone[1])
    assert alone.drop(1).tolist() == [1.0, 3.0]


def test_endpoints_skip_what_has_no_value() -> None:
    ends = endpoints(curve([math.nan, 2.0, 5.0, math.nan], every=10)).iloc[0]
    assert (ends["first_step"], ends["first"], ends["last_step"], ends["last"]) == (20, 2.0, 30, 5.0)


def test_somebody_elses_real_run(shared_data: Path) -> None:
    path = shared_data / REAL
    if not path.is_file():
        pytest.skip(f"no {REAL} in the data folder")
    log = json.loads(path.read_text(encoding="utf-8"))["log_history"]
    curves = read_curves({"theirs": path})
    assert curves.groupby("series")["step"].size().eq(200).all()
    reward = curves[curves["series"] == "reward"]
    assert reward["step"].tolist() == list(range(5, 1001, 5))
    assert reward["value"].tolist() == [entry["reward"] for entry in log]
    missing = missing_series(curves)
    assert {"eval/ex", "entropy", "frac_reward_zero_std"} < set(missing["series"])
    assert "rewards/*/mean" not in set(missing["series"])
    smoothed = smooth(reward, 50).set_index("step")["smoothed"]
    by_hand = [entry["reward"] for entry in log if 475 <= entry["step"] <= 525]
    assert smoothed[500] == pytest.approx(sum(by_hand) / 11)


def test_the_logs_of_the_package_are_whole() -> None:
    logs = training_logs()
    supervised = read_curves({name: path for name, path in logs.items() if name.endswith("SFT")})
    losses = supervised[supervised["series"] == "loss"].groupby("run")["value"]
    assert (losses.last() < losses.first() / 2).all()
    curves = read_curves({name: path for name, path in logs.items() if name.endswith("GRPO")})
    assert curves["run"].nunique() == 2
    assert set(missing_series(curves)["series"]) <= {"eval/ex", "eval/recall", "kl"}  # GRPO had no KL term
    parts = curves[curves["series"].str.fullmatch("rewards/[^/]+/mean")]
    total = curves[curves["series"] == "reward"].set_index(["run", "step"])["value"]
    assert parts.groupby(["run", "step"], sort=False)["value"].sum().sub(total).abs().max() < 1e-5
