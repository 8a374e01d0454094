"""The claims of the model card, the paper and the authors' repository that a run can test.

Their words are data: ``claims.csv``, a claim a row, in our own words. Their numbers are read from ``reported.csv``, so
that each is quoted once. Where a claim gives no number for its limit, the limit is ours and the claim says so.
"""

from __future__ import annotations

import csv
import math
from importlib import resources
from typing import Final

from finer_sql_lib.analysis.ablation import reported_changes
from finer_sql_lib.analysis.claims import Claim
from finer_sql_lib.analysis.lengths import reported_lengths
from finer_sql_lib.analysis.reported import load_reported, reported

COLUMNS: Final = ("id", "name", "says", "source", "quantity", "unit", "low", "high", "to_test")
"""Of claims.csv; ``low`` and ``high`` are the ends of what the claim allows, empty for none."""
REWARDS: Final = {
    f"{arm}-{measure}": (arm, measure)
    for arm, measure in (
        ("no-memory", "ex"),
        ("no-atomic", "ex"),
        ("format-execution", "ex"),
        ("no-memory", "syntax_error_rate"),
        ("format-execution", "syntax_error_rate"),
        ("no-memory", "groups_per_question"),
        ("no-memory", "self_bleu"),
    )
}
"""The claims on what a reward is worth -> the ablation's arm, trained without it, and measure."""
_SIZES: Final = ("FINER-SQL-0.5B", "FINER-SQL-1.5B", "FINER-SQL-3B")
_SPIDER_MODEL, _BIRD_MODEL = "FINER-SQL-3B-Spider", "FINER-SQL-3B-BIRD"

Values = tuple[tuple[str, float], ...]
"""Of whom -> the reported value."""


def load_claims() -> list[Claim]:
    """All claims but the bare scores of checkpoints (``claimed_scores``), in the file's order, with what is reported.

    >>> claims = {claim.id: claim for claim in load_claims()}
    >>> claims["agg-hint"].reported, claims["agg-hint"].region
    ((('FINER-SQL-3B-Spider', 0.9),), (0.0, inf))
    """
    text = resources.files("finer_sql_lib.analysis").joinpath("claims.csv").read_text(encoding="utf-8")
    values = reported_values()
    claims = []
    for row in csv.DictReader(text.splitlines()):
        region = (float(row["low"] or -math.inf), float(row["high"] or math.inf))
        if row["id"] == "column-order":  # to be the cause, order must move as much as the hint is said to
            region = (values["agg-hint"][0][1], math.inf)
        words = {name: row[name] for name in COLUMNS if name not in ("low", "high")}
        claims.append(Claim(**words, region=region, reported=values.get(row["id"], ())))
    return claims


def reported_values() -> dict[str, Values]:
    """Claim -> what the sources report of it, each a difference of two numbers; no entry where there is none."""
    hint = _gain(_SPIDER_MODEL, "spider", {"setting": "agg_hint"}, {"setting": "no agg_hint"}, "model card")
    values = {
        "vote-over-sample": _gain(_SIZES[0], "bird", {"n": 50}, {"n": 1}, "paper, candidates and temperature"),
        "vote-over-greedy": _gain(
            _SPIDER_MODEL,
            "spider",
            {"n": 30, "evaluator": "strict comparison"},
            {"n": 1, "setting": "published prompts"},
            "independent run",
        ),
        "agg-hint": hint,
        "column-order": hint,
        "schema-text": _gain(
            _SPIDER_MODEL, "spider", {"setting": "published prompts"}, {"setting": "plain DDL"}, "independent run"
        ),
        "levels": _gain(
            _SPIDER_MODEL,
            "spider",
            {"level": "easy", "setting": "agg_hint"},
            {"level": "extra", "setting": "agg_hint"},
            "model card",
        ),
        "suites": falls_on_suites(),
        "run-to-run": (("FINER-SQL", reported("FINER-SQL", "run_to_run", "unstated").value),),
    }
    return values | training_values() | reasoning_values() | home_values() | reward_values()


def _gain(model: str, benchmark: str, more: dict[str, str | int], less: dict[str, str | int], source: str) -> Values:
    """The reported EX of one setting minus that of another."""
    a, b = (reported(model, "ex", benchmark, source=source, **which).value for which in (more, less))  # type: ignore[arg-type]
    return ((model, round(a - b, 6)),)


def training_values() -> dict[str, Values]:
    """What GRPO gained: over the paper's curve, and by level."""
    steps = ({"setting": "step 2000"}, {"setting": "step 0"})
    curve, rl = "paper, GRPO curve", "paper, RL against no RL"
    ends = {
        metric: tuple(
            (size, round(values[0] - values[1], 6))
            for size in _SIZES
            for values in [[reported(size, metric, "bird", source=curve, **step).value for step in steps]]
        )
        for metric in ("ex", "recall")
    }
    [[(_, easy)], [(size, hard)]] = (
        _gain(_SIZES[2], "bird", {"level": level, "setting": "after RL"}, {"level": level, "setting": "before RL"}, rl)
        for level in ("simple", "challenging")
    )
    return {"grpo-ex": ends["ex"], "grpo-recall": ends["recall"], "grpo-harder": ((size, round(hard - easy, 6)),)}


def reasoning_values() -> dict[str, Values]:
    """How the length of the reasoning changes with RL, in percent, and with the level, in characters."""
    lengths = {str(row["level"]): row for row in reported_lengths().to_dict("records")}
    change = tuple((level, 100 * (row["after"] / row["before"] - 1)) for level, row in lengths.items())
    rise = lengths["challenging"]["after"] - lengths["simple"]["after"]
    return {"shorter": change, "longer-when-hard": (("FINER-SQL, after RL", rise),)}


def home_values() -> dict[str, Values]:
    """What the card's model of a benchmark is better there than the other's."""
    ex = {
        (model, benchmark): reported(model, "ex", benchmark, source="model card", level="all", setting=setting).value
        for benchmark, setting in (("spider", "agg_hint"), ("bird", ""))
        for model in (_SPIDER_MODEL, _BIRD_MODEL)
    }
    spider = ex[_SPIDER_MODEL, "spider"] - ex[_BIRD_MODEL, "spider"]
    bird = ex[_BIRD_MODEL, "bird"] - ex[_SPIDER_MODEL, "bird"]
    return {"home-spider": ((_SPIDER_MODEL, round(spider, 6)),), "home-bird": ((_BIRD_MODEL, round(bird, 6)),)}


def reward_values() -> dict[str, Values]:
    """What training without a reward changes."""
    known = reported_changes()
    values: dict[str, Values] = {}
    for claim, (arm, measure) in REWARDS.items():
        theirs = known[(known["arm"] == arm) & (known["measure"] == measure)]
        values[claim] = tuple(zip(map(str, theirs["model"]), theirs["change"].round(6).tolist(), strict=True))
    ex = known[known["measure"] == "ex"].pivot(index="model", columns="arm", values="change")
    both = (ex["no-atomic"] - ex["no-memory"]).dropna().round(6)  # the 1.5B model has neither
    return values | {"reward-order": tuple(zip(map(str, both.index), both.tolist(), strict=True))}


def falls_on_suites() -> Values:
    """EX minus TS of every FINER-SQL model that one source reports both of."""
    df = load_reported().query("benchmark == 'spider' and split == 'dev' and level == 'all' and setting == ''")
    df = df[df["model"].str.startswith("FINER-SQL")]
    # the strict comparison is another evaluator's
    ex = df[(df["metric"] == "ex") & (df["evaluator"] != "strict comparison")]
    both = df[df["metric"] == "ts"].merge(ex, on=["model", "source"], suffixes=("_ts", "_ex"))
    falls = (both["value_ex"] - both["value_ts"]).round(6)
    return tuple(zip(map(str, both["model"]), falls.tolist(), strict=True))
