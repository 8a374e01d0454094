"""Stopping early, replayed: what a question spends, and what that costs."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from finer_sql_lib.analysis.endings import endings, endings_of
from finer_sql_lib.analysis.fewer_samples import COLUMNS, ordered, question_facts, replay, replays, rounds, sizes
from finer_sql_lib.records import Candidate, Ending, Execution, Row, ScoredQuestion, Verdict
from finer_sql_lib.runs import load_run
from finer_sql_lib.sample.kept import CONSTRAINED_ON_SPIDER, ON_SPIDER, sample_runs
from finer_sql_lib.voting import vote
from finer_sql_lib.voting.stopping import chance_to_lose
from tests.small_runs import small_run

Pool = tuple[ScoredQuestion, tuple[Ending, ...]]


def question(results: Sequence[tuple[Row, ...] | None], right: tuple[Row, ...]) -> Pool:
    """A question whose i-th candidate returned results[i] (None: an error), with 10 tokens each."""
    executions = [
        Execution("error", error="e") if rows is None else Execution("rows", ("n",), rows) for rows in results
    ]
    candidates = tuple(Candidate(7, i, "", sql=f"SELECT {rows}", n_tokens=10) for i, rows in enumerate(results))
    verdicts = tuple(Verdict(7, i, "spider_ex", rows == right, "as said") for i, rows in enumerate(results))
    elected = vote(7, candidates, executions)
    scored = ScoredQuestion(7, "d", "easy", "?", "SELECT 1", candidates, verdicts, elected)
    return scored, endings(scored, executions)


def test_a_question_on_which_all_agree_stops_after_the_first_rounds() -> None:
    scored, ended = question([((3,),)] * 30, ((3,),))
    ((right, candidates, tokens, stopped, changed),) = question_facts(scored, ended, [0.05], draws=3, seed=0)
    assert (right, stopped, changed) == (1, 1, 0)
    assert candidates <= 5
    assert tokens == 10 * candidates


def test_a_question_without_any_result_goes_on_almost_to_the_end() -> None:
    scored, ended = question([None] * 30, ((3,),))
    ((right, candidates, *_),) = question_facts(scored, ended, [0.05], draws=3, seed=0)
    assert (right, candidates) == (0, 30)


def test_empty_results_wait_for_one_with_values() -> None:
    scored, ended = question([()] * 29 + [((3,),)], ((3,),))
    careful, bold = question_facts(scored, ended, [0.0, 0.9], draws=50, seed=0)
    assert careful[0] == 1
    assert careful[4] == 0
    assert bold[0] < 0.5  # the only right one came after the stop
    assert bold[4] > 0.5


def test_without_risk_the_leader_is_always_that_of_all_candidates() -> None:
    rng = np.random.default_rng(5)
    for _ in range(20):
        scored, ended = question([((int(v),),) for v in rng.geometric(0.4, 30)], ((1,),))
        ((*_, changed),) = question_facts(scored, ended, [0.0], draws=5, seed=1)
        assert changed == 0


def test_half_of_the_tokens_of_small_buy_the_same_accuracy() -> None:
    table = replay(sample_runs([ON_SPIDER])[ON_SPIDER], [0.15, 0.1, 0.0], [30, 8], draws=5)
    fixed = table[table["way"] == "fixed n"].set_index("setting")
    assert (fixed.loc[30, "gain"], fixed.loc[30, "share"]) == pytest.approx((0, 100))
    assert fixed.loc[8, "gain_high"] < -2
    table = table[table["way"] == "adaptive"].set_index("setting")
    assert table["share"].is_monotonic_increasing
    assert table.loc[0.15, "share"] < 51
    assert table.loc[0.1, "gain_low"] < 0 < table.loc[0.1, "gain_high"]
    assert (table["changed"] <= 100 * table.index).all()  # what was risked is not exceeded


def leaders(real: Counter[int | None], aside: Counter[int | None]) -> set[int | None]:
    """The largest groups, of which there may be several."""
    contest = real or aside
    most = max(contest.values(), default=0)
    return {group for group, size in contest.items() if size == most} if contest else {None}


def test_a_tie_that_is_broken_otherwise_is_a_change() -> None:
    """Of fifteen and fifteen the first text elects its group, whichever came first."""
    scored, ended = question([((1,),)] * 15 + [((2,),)] * 15, ((1,),))
    ((right, *_, stopped, changed),) = question_facts(scored, ended, [0.7], draws=50, seed=0)
    assert stopped > 0.5
    assert changed == pytest.approx(1 - right)
    assert changed > 0.1


@pytest.mark.parametrize("name", [ON_SPIDER, CONSTRAINED_ON_SPIDER[ON_SPIDER]])
def test_the_chances_of_a_change_come_true(name: str) -> None:
    run = sample_runs([name])[name]
    questions = run.scored()
    chances, changed = [], []
    rng = np.random.default_rng(0)
    for ended in endings_of(run, questions):
        order = rng.permutation(len(ended))
        finally_first = leaders(*sizes(ended))
        for count in rounds(len(ended))[:-1]:
            groups = sizes([ended[place] for place in order[:count]])
            chances.append(chance_to_lose(ordered(groups[0]), ordered(groups[1]), count, len(ended)))
            now = leaders(*groups)
            changed.append(1 - len(now & finally_first) / len(now | finally_first))  # of a tie a part
    said, came = np.array(chances), np.array(changed)
    for low, high in ((0.05, 0.1), (0.1, 0.2), (0.2, 0.3)):
        chosen = (said > low) & (said <= high)
        assert came[chosen].mean() == pytest.approx(said[chosen].mean(), rel=0.35)


def test_a_run_without_tokens_counts_candidates() -> None:
    scored, ended = question([((3,),)] * 30, ((3,),))
    bare = replace(scored, candidates=tuple(replace(c, n_tokens=None) for c in scored.candidates))
    ((_, candidates, tokens, *_),) = question_facts(bare, ended, [0.05], draws=1, seed=0)
    assert candidates < 30
    assert np.isnan(tokens)


def test_a_risk_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="risks in"):
        replay(sample_runs([ON_SPIDER])[ON_SPIDER], [1.5])


def test_a_run_that_stopped_early_is_not_replayed(tmp_path: Path) -> None:
    whole = load_run(small_run(tmp_path))
    path = shutil.copytree(whole.path, tmp_path / "adaptive")
    manifest = json.loads((path / "run.json").read_text())
    manifest["identity"]["adaptive"] = {"risk": 0.1}
    (path / "run.json").write_text(json.dumps(manifest))
    table = replays({"whole": whole, "early": load_run(path)}, [0.1], [2], draws=2)
    assert table["run"].unique().tolist() == ["whole"]
    assert sorted(table.columns) == sorted(COLUMNS)
    assert replays({"early": load_run(path)}, [0.1], [2]).empty
    assert replay(whole, [0.1], draws=2)["way"].tolist() == ["adaptive"]
