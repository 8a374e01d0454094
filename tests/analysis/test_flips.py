"""What flips between two runs, where and why, on a world where every flip is known."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from finer_sql_lib.analysis.checkpoint_scores import (
    card_scores,
    card_table,
    checkpoint_scores,
    flip_pairs,
    part_scores,
    score_panels,
)
from finer_sql_lib.analysis.compare import ALL
from finer_sql_lib.analysis.errors import explained_frame, judged_results, judged_texts
from finer_sql_lib.analysis.flips import (
    aggregate_habit,
    compare_all,
    construct_flips,
    drawn_flips,
    flip_examples,
    flips_by_construct,
    flips_by_reason,
    holm,
    paired_answers,
    reason_flips,
    shown_flips,
)
from finer_sql_lib.evaluation.intervals import mcnemar_exact
from finer_sql_lib.runs import Run, RunError
from finer_sql_lib.sample.kept import sample_runs
from tests.comparison_world import benchmark, make_run


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Run]:
    """Two checkpoints on two benchmarks, one of them on Spider without agg_hint too."""
    root = tmp_path_factory.mktemp("world")
    spider, bird = (benchmark(root, name) for name in ("spider", "bird"))
    hinted, plain = ({"prompt": {"agg_hint": hint}, "model": "models/a"} for hint in (True, False))
    return {
        "a on s": make_run(root / "as", spider, [0, 4], identity=hinted),
        "b on s": make_run(root / "bs", spider, [1, 2, 3], identity=hinted),
        "a on b": make_run(root / "ab", bird, [0, 2, 4], identity=plain),
        "b on b": make_run(root / "bb", bird, [1], identity=plain),
        "nohint": make_run(root / "nohint", spider, [0, 1, 4], identity=plain),
    }


@pytest.mark.parametrize(
    ("name", "question", "why"),
    [
        ("a on s", 0, ("number of columns",)),
        ("a on s", 4, ("other names or values",)),
        ("b on s", 1, ("does not execute",)),
        ("b on s", 2, ()),  # swapped columns, which Spider does not mind
        ("a on b", 2, ("column order",)),
        ("b on s", 3, ("join missing",)),
    ],
)
def test_why_an_answer_is_wrong(runs: dict[str, Run], name: str, question: int, why: tuple[str, ...]) -> None:
    row = explained_frame(runs[name]).set_index("question_id").loc[question]
    assert row["why"] == why
    assert row["correct"] is not bool(why)


def test_repeated_rows_are_told_from_other_rows(tmp_path: Path) -> None:
    """Gold keeps Bo and Dag of age 41 apart; a join with sales repeats Ada and Cai."""
    asked = benchmark(tmp_path, "spider")
    sql = "SELECT customer.name FROM customer LEFT JOIN sale USING (customer_id) WHERE age > 20"
    run = make_run(tmp_path / "run", asked, wrong=[0], extra={0: [sql] * 3})
    first = explained_frame(run).iloc[0]
    assert first["sql"] == sql
    assert first["why"] == ("repeated rows",)


def test_the_results_are_those_that_were_judged(runs: dict[str, Run]) -> None:
    scored = runs["b on s"].scored()
    results = judged_results(runs["b on s"], scored)
    assert results[5].gold is not None
    assert results[5].gold.rows == (("Norway",), ("Norway",), ("Finland",))  # DISTINCT is dropped, as officially
    assert scored[1].sql is None
    assert results[1].winner is None
    assert scored[0].correct_indices == {0, 1}
    assert judged_texts("spider_em", "SELECT 1", "SELECT 2") == (None, None)
    assert judged_texts("bird_ex", "SELECT DISTINCT 1", None) == ("SELECT DISTINCT 1", None)


def test_flips_by_construct_count_every_flip_once_per_construct(runs: dict[str, Run]) -> None:
    pairs = paired_answers(runs["a on s"], runs["b on s"])
    table = flips_by_construct(pairs).set_index("construct")
    overall = table.loc[ALL]
    assert (overall["n"], overall["only_a"], overall["only_b"]) == (10, 2, 2)
    assert overall["difference"] == pytest.approx(100 * (0.8 - 0.8))
    assert overall["p_value"] == mcnemar_exact(2, 2)
    assert overall["low"] <= overall["difference"] <= overall["high"]
    assert table.loc["join", ["n", "only_a", "only_b"]].tolist() == [1, 1, 0]
    assert table.loc["ORDER BY + LIMIT", ["n", "only_a", "only_b"]].tolist() == [1, 0, 1]
    assert table.loc["aggregate", "n"] == 3
    assert (table["p_holm"].dropna() >= table["p_value"].iloc[1:]).all()


def test_flips_by_reason_are_of_the_wrong_side(runs: dict[str, Run]) -> None:
    table = flips_by_reason(paired_answers(runs["a on s"], runs["b on s"])).set_index("reason")
    assert table.loc["does not execute"].tolist() == [1, 0]
    assert table.loc["number of columns"].tolist() == [0, 1]
    assert table.to_numpy().sum() == 4


def test_two_equal_runs_flip_nothing(runs: dict[str, Run]) -> None:
    pairs = paired_answers(runs["a on s"], runs["a on s"])
    assert flips_by_reason(pairs).empty
    assert flips_by_construct(pairs)["p_value"].eq(1.0).all()


def test_runs_of_different_questions_are_refused(runs: dict[str, Run], tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"benchmark 'spider' and .* has 'bird': their scores cannot be compared"):
        paired_answers(runs["a on s"], runs["a on b"])
    asked = benchmark(tmp_path, "spider")
    other = make_run(tmp_path / "other", asked)
    questions = other.named("questions", "all").assign(gold_sql="SELECT 1")
    questions.to_parquet(tmp_path / "other" / "questions" / "all.parquet")
    with pytest.raises(RunError, match="different gold SQL for 10 questions"):
        paired_answers(runs["a on s"], other)


def test_how_often_aggregates_come_first(runs: dict[str, Run]) -> None:
    assert aggregate_habit(runs["a on s"]) == {"golds": 1.0, "n_golds": 1, "winners": 1.0, "n_winners": 1}
    assert aggregate_habit(runs["b on s"])["winners"] == 0.0


def test_holm() -> None:
    assert holm([0.01, 0.02, 0.03, 0.5]) == pytest.approx([0.04, 0.06, 0.06, 0.5])
    assert holm([]) == []
    assert holm([0.9, 0.9]) == [1.0, 1.0]


def test_the_comparison_table_and_its_pairs(runs: dict[str, Run]) -> None:
    scores = checkpoint_scores(runs)
    assert scores["checkpoint"].tolist() == ["a", "b", "a", "b", "a"]
    assert scores["benchmark"].tolist() == ["s", "s", "b", "b", "Spider dev"]
    assert scores["agg_hint"].tolist() == ["on", "on", "off", "off", "off"]
    assert scores["ex"].tolist() == [80.0, 80.0, 70.0, 90.0, 70.0]
    assert [pair[:3] for pair in flip_pairs(scores)] == [
        ("s", "checkpoint", ("a", "b")),
        ("b", "checkpoint", ("a", "b")),
    ]
    table = card_table(scores).set_index("checkpoint")
    assert table.loc["b", "b"].startswith("90.0 [")
    assert "a, agg_hint off" in table.index  # Spider without the hint is unusual, BIRD without it is not


def test_parts_of_a_benchmark_are_scored_apart(runs: dict[str, Run]) -> None:
    two = {name: runs[name] for name in ("a on s", "a on b")}
    [*rows] = part_scores(two, {name: {"shop": "A"} for name in two}).itertuples()
    assert [(row.checkpoint, row.benchmark, row.ex) for row in rows] == [
        ("a, split A", "s", 80.0),
        ("a, split A", "b", 70.0),
    ]
    with pytest.raises(KeyError):
        part_scores(two, {name: {} for name in two})


def test_agg_hint_on_and_off_is_a_pair(runs: dict[str, Run]) -> None:
    two = {"a on s": runs["a on s"], "a unhinted on s": runs["nohint"]}
    [compared] = compare_all(two, checkpoint_scores(two))
    assert (compared.differs, compared.first, compared.second) == ("agg_hint", "a, hint on", "a, hint off")
    assert construct_flips([compared])["only_a"].iloc[0] == 1
    assert drawn_flips(construct_flips([compared]), "construct").empty


def test_checkpoints_that_were_sampled_in_two_ways_are_no_pair() -> None:
    two = sample_runs(["small on spider", "small at 0.6 on spider"])
    with pytest.raises(RunError, match=r"say nothing of checkpoints: they differ in temperature too \(1.0, 0.6\)"):
        compare_all(two, checkpoint_scores(two))


def test_the_same_cell_twice_is_refused(runs: dict[str, Run]) -> None:
    with pytest.raises(RunError, match="one checkpoint on one benchmark"):
        checkpoint_scores({"a on s": runs["a on s"], "a-on-s": runs["a on s"]})


def test_the_card_is_read_as_it_is() -> None:
    table = card_table(card_scores()).set_index("checkpoint")
    assert table.loc["FINER-SQL-3B-BIRD", "BIRD dev"] == "67.5"
    assert table.loc["FINER-SQL-3B-Spider", "Spider dev"] == "85.1"
    assert table.loc["FINER-SQL-3B-Spider, agg_hint off", "Spider dev"] == "84.2"


def test_panels_hold_both_sides(runs: dict[str, Run]) -> None:
    four = {name: run for name, run in runs.items() if name != "nohint"}
    panels = score_panels(checkpoint_scores(four), card_scores())
    assert panels["benchmark"].unique().tolist() == ["s (reported: Spider dev)", "b (reported: BIRD dev)"]
    counts = panels.groupby(["benchmark", "series"]).size()
    assert counts["s (reported: Spider dev)", "reported"] == 3
    assert panels[panels["series"] == "ours"][["low", "high"]].notna().all(axis=None)


def test_the_report_stacks_all_pairs(runs: dict[str, Run]) -> None:
    four = {name: run for name, run in runs.items() if name != "nohint"}
    compared = compare_all(four, checkpoint_scores(four))
    by_construct, by_reason = construct_flips(compared), reason_flips(compared)
    assert by_construct.groupby("benchmark")["construct"].first().tolist() == [ALL, ALL]
    drawn = drawn_flips(by_construct, "construct")
    assert drawn["label"].cat.categories.tolist()[:3] == [ALL, "aggregate", "GROUP BY"]
    assert set(drawn[drawn["panel"] == "s"]["label"]) >= {"join", "GROUP BY"}  # GROUP BY flips on BIRD only
    assert len(drawn_flips(by_reason, "reason", most=1)["label"].unique()) == 1
    text = flip_examples(compared, per_side=1)
    assert text.count("only a is right") == 2
    assert "why    column order" in flip_examples(compared, per_side=9)


def test_a_side_without_sql_is_said_to_have_none(tmp_path: Path) -> None:
    asked = benchmark(tmp_path, "spider")
    pair = {"a on s": make_run(tmp_path / "a", asked), "b on s": make_run(tmp_path / "b", asked, [1])}
    text = flip_examples(compare_all(pair, checkpoint_scores(pair)), per_side=9)
    assert "  wrong  (no SQL)\n  why    does not execute" in text
    assert "nan" not in text


def test_what_a_page_shows_of_flips_has_intervals_and_p_as_text(runs: dict[str, Run]) -> None:
    four = {name: run for name, run in runs.items() if name != "nohint"}
    by_construct = construct_flips(compare_all(four, checkpoint_scores(four)))
    shown = shown_flips(by_construct.assign(p_value=[1e-9, *by_construct["p_value"][1:]]))
    assert len(shown) == len(by_construct)
    assert len(shown.columns) <= 11  # what fits beside one another in JupyterLab
    first = by_construct.iloc[0]
    assert shown.loc[0, "difference"] == f"{first['difference']:+.1f} [{first['low']:+.1f}, {first['high']:+.1f}]"
    assert shown.loc[0, "p"] == "< 0.001"
    assert shown_flips(construct_flips([])).empty


def test_nothing_to_compare_gives_empty_tables_with_headings() -> None:
    assert isinstance(construct_flips([]), pd.DataFrame)
    assert "p_holm" in construct_flips([])
    assert "reason" in reason_flips([])
    assert drawn_flips(reason_flips([]), "reason").empty
    assert flip_examples([]) == "no question flips"
