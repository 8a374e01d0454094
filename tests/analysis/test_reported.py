"""The reported numbers: complete, typed, and refused when they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

import finer_sql_lib
from finer_sql_lib.analysis.reported import UNITS, Reported, load_reported, reported, reported_costs, reported_levels

CSV = (Path(finer_sql_lib.__file__).parent / "analysis" / "reported.csv").read_text(encoding="utf-8")


def test_the_card_weighted_by_level_gives_its_total() -> None:
    """Guards against a typing mistake: the four levels and the total are one set of questions."""
    card = reported_levels("FINER-SQL-3B-Spider", "spider", "model card").set_index("level")
    levels = card.drop("all")
    assert levels["questions"].sum() == card.loc["all", "questions"] == 1034
    mean = (levels["value"] * levels["questions"]).sum() / 1034
    assert mean == pytest.approx(card.loc["all", "value"], abs=0.1)


@pytest.mark.parametrize("model", ["FINER-SQL-3B-BIRD", "FINER-SQL-0.5B-BIRD"])
def test_bird_levels_give_their_total(model: str) -> None:
    found = reported_levels(model, "bird", "authors' repository").set_index("level")
    levels = found.drop("all")
    mean = (levels["value"] * levels["questions"]).sum() / levels["questions"].sum()
    assert mean == pytest.approx(found.loc["all", "value"], abs=0.1)


def test_every_score_says_who_measured_it_and_where() -> None:
    df = load_reported()
    scores = df[df["metric"].isin(["ex", "ts", "recall"])]
    assert len(scores) > 100
    assert (scores[["evaluator", "databases", "source"]] != "").all(axis=None)
    assert scores.loc[scores["metric"] == "ts", "databases"].eq("multi-database suite").all()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("model,benchmark", "system,benchmark", "must begin with model,benchmark"),
        ("spider,dev,ex", "spyder,dev,ex", "benchmark 'spyder' is none of"),
        (",85.1,percent", ",851,percent", "851.0 percent"),
        (",85.1,percent", ",,percent", "has no value"),
        ("no agg_hint", "agg_hint", "repeats an earlier one"),
        ("2.60,seconds per question", "2.60,minutes", "row 93 gives 'latency' in 'minutes'"),
        ("bird,dev,latency", "bird,dev,delay", "gives 'delay' in"),
    ],
)
def test_a_broken_file_is_refused_with_what_is_wrong(old: str, new: str, message: str) -> None:
    assert old in CSV
    with pytest.raises(ValueError, match=message):
        load_reported(CSV.replace(old, new, 1))


def test_an_unknown_model_lists_what_there_is() -> None:
    with pytest.raises(ValueError, match=r"FINER-SQL-3B-Spider \(model card\)"):
        reported_levels("GPT-9", "spider", "model card")


SPOTS = [
    ("FINER-SQL-3B-BIRD", "ex", "spider", {}, 83.8),
    ("FINER-SQL-3B-Spider", "ex", "bird", {}, 63.04),
    ("FINER-SQL-3B-Spider", "ex", "spider", {"source": "model card", "setting": "no agg_hint"}, 84.2),
    ("FINER-SQL-3B-Spider", "ex", "spider", {"source": "independent run", "evaluator": "test-suite-sql-eval"}, 84.24),
    ("FINER-SQL-3B-Spider", "ts", "spider", {}, 76.6),
    ("FINER-SQL-0.5B-Spider", "ex", "spider", {"evaluator": "test-suite-sql-eval"}, 75.0),
    ("FINER-SQL-3B-BIRD", "ex", "bird", {"level": "challenging"}, 55.86),
    ("FINER-SQL-3B-v2", "ex", "spider", {"split": "test"}, 87.66),
    ("FINER-SQL-0.5B", "ex", "bird", {"n": 1}, 35),
    ("FINER-SQL-0.5B", "ex", "bird", {"n": 50}, 49),
    ("FINER-SQL-0.5B", "best_temperature", "bird", {}, 1.0),
    ("FINER-SQL-0.5B", "recall", "bird", {"setting": "step 2000"}, 66.3),
    ("FINER-SQL-3B", "ex_change", "unstated", {"setting": "format, execution"}, -4.44),
    ("FINER-SQL-0.5B", "syntax_errors", "unstated", {"setting": "no memory"}, 31.5),
    ("FINER-SQL-1.5B", "groups_per_question", "bird", {"setting": "with memory"}, 6.25),
    ("FINER-SQL-3B", "self_bleu", "bird", {"setting": "without memory"}, 0.584),
    ("FINER-SQL", "reasoning_length", "bird", {"level": "challenging", "setting": "after RL"}, 850),
    ("FINER-SQL-3B", "latency", "bird", {}, 5.57),
    ("Alpha-SQL-14B", "latency", "bird", {}, 1802),
    ("CHASE-SQL", "ex", "bird", {}, 73.01),
]


@pytest.mark.parametrize(("model", "metric", "benchmark", "narrower", "value"), SPOTS)
def test_spot_figures(model: str, metric: str, benchmark: str, narrower: dict[str, str | int], value: float) -> None:
    found = reported(model, metric, benchmark, **narrower)  # type: ignore[arg-type]
    assert isinstance(found, Reported)
    assert (found.value, type(found.value)) == (value, float)
    assert found.unit == UNITS[metric]


@pytest.mark.parametrize(
    ("arguments", "narrower", "message"),
    [
        (("GPT-9", "ex", "bird"), {}, r"no reported number has model 'GPT-9'; choose from .*'FINER-SQL-3B'"),
        (("CodeS-1B", "recall", "bird"), {}, r"with model 'CodeS-1B' has metric 'recall'; choose from \['ex', 'lat"),
        (("FINER-SQL-0.5B", "ex", "bird"), {"n": 2}, r"has n 2; choose from \[30, 1, 50\]"),
        (("FINER-SQL-0.5B", "ex", "bird"), {"colour": 1}, "not looked up by 'colour'; choose from model"),
        (("FINER-SQL-3B-Spider", "ex", "spider"), {}, r"8 reported numbers .*say which by .*'model card'"),
    ],
)
def test_a_number_that_is_not_one_is_refused(arguments, narrower, message) -> None:
    with pytest.raises(ValueError, match=message):
        reported(*arguments, **narrower)


def test_every_number_can_be_looked_up_by_its_key() -> None:
    """The key columns tell all rows apart, so each can be quoted (every fifth is tried)."""
    df = load_reported()
    assert set(df["metric"]) == set(UNITS)
    for row in df[df["n"].notna()][::5].itertuples():
        key = {"level": row.level, "setting": row.setting, "n": row.n, "source": row.source}
        found = reported(row.model, row.metric, row.benchmark, **key, split=row.split, evaluator=row.evaluator)
        assert found.value == row.value


def test_costs_have_the_shape_of_table_three() -> None:
    costs = reported_costs().set_index("method")
    assert list(costs.columns) == ["seconds", "memory_gb", "ex"]
    assert costs.loc["FINER-SQL-3B"].tolist() == [5.57, 10, 67.73]
    assert costs.loc["CHESS", "seconds"].tolist() == [118.6, 156.5]
    assert costs["memory_gb"].isna().sum() == len(costs) - 3
    with pytest.raises(ValueError, match="there are: bird"):
        reported_costs("spider")
