"""The kept runs' prompts can be made again, and the sample's models are asked as they were trained."""

from __future__ import annotations

import pytest

from finer_sql_lib.prompts.build import PromptSettings, build_prompts, prompts_hash
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.sample.kept import BEFORE, CONSTRAINED, GREEDY, HINTS, NAMES, sample_runs


@pytest.mark.parametrize("name", [*NAMES, *BEFORE, *GREEDY, *HINTS, *CONSTRAINED])
def test_a_kept_run_s_prompts_are_made_again(name: str) -> None:
    identity = sample_runs([name])[name].identity
    recorded = identity["prompt"]
    settings = PromptSettings(
        agg_hint=recorded["agg_hint"], constrained="constrained" in recorded, question_values=False
    )
    assert settings.identity() | {"sha256": recorded["sha256"]} == recorded
    if name not in HINTS:  # of a part of the questions
        prompts = build_prompts(sample_benchmark(identity["data"]).questions, settings)
        assert prompts_hash(prompts) == recorded["sha256"]
