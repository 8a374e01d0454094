"""What a reader of a table reads where the library has a code name; a published table's CSV keeps the code name."""

from __future__ import annotations

import re
from types import MappingProxyType

import pandas as pd

HEADINGS = MappingProxyType(
    {
        "50%": "median",
        "95%": "95th percentile",
        "EX": "EX (%)",
        "agg_hint": "aggregate hint",
        "answers": "answers given",
        "brier": "Brier score",
        "changed": "answer changed (%)",
        "chance": "chance taken from",
        "count": "number",
        "coverage": "answered (%)",
        "db_id": "database",
        "developed_on": "known before",
        "difference": "difference (points)",
        "differs": "differs in",
        "enough": "n that is enough",
        "ex": "EX (%)",
        "ex_1": "EX, n = 1 (%)",
        "ex_a": "EX of the first (%)",
        "ex_after": "EX after (%)",
        "ex_b": "EX of the second (%)",
        "ex_before": "EX before (%)",
        "ex_difference": "EX difference (points)",
        "ex_n": "EX, all n (%)",
        "fewer": "above a vote of",
        "gain": "gain (points)",
        "gain_high": "gain, 95 % high",
        "gain_low": "gain, 95 % low",
        "gained": "gained (questions)",
        "gold_sql": "gold SQL",
        "golds": "golds with aggregates first (%)",
        "high": "95 % high",
        "high_databases": "95 % high over databases",
        "literals": "strings in golds",
        "local TS": "local TS (%)",
        "local_ts": "local TS (%)",
        "lost": "lost (questions)",
        "low": "95 % low",
        "low_databases": "95 % low over databases",
        "min_share": "least share",
        "n_groups": "different results",
        "n_golds": "golds that have both",
        "n_winners": "winners that have both",
        "off": "off (points)",
        "only_a": "only the first right",
        "only_b": "only the second right",
        "over": "interval over",
        "p_holm": "p (Holm)",
        "p_questions": "p over questions",
        "p_seeds": "p over seeds",
        "p_value": "p",
        "percent": "share (%)",
        "question_id": "question",
        "recall": "recall (%)",
        "recall_n": "recall, all n (%)",
        "reported EX": "reported EX (%)",
        "reported_ex": "reported EX (%)",
        "reported_ts": "reported TS (%)",
        "right": "right (%)",
        "right_refused": "right among refused (%)",
        "risk": "wrong (%)",
        "sample_after": "one sample after (%)",
        "sample_before": "one sample before (%)",
        "sampling_s": "sampling (s)",
        "seconds": "all (s)",
        "share": "share (%)",
        "shown": "shown in the prompt",
        "sql": "SQL",
        "sqlite_s": "SQLite (s)",
        "stopped": "stopped early (%)",
        "stated": "wrong at most (%)",
        "ts_difference": "TS difference (points)",
        "winners": "winners with aggregates first (%)",
        "won": "won (questions)",
    }
)
"""Column of a table -> its heading with the unit, where the name alone does not say it."""
CELLS = MappingProxyType(
    {
        "authors_vav": "authors' value-aware",
        "completions/clipped_ratio": "completions cut off (share)",
        "completions/mean_length": "completion length (tokens)",
        "entropy": "entropy (nats per token)",
        "eval/ex": "EX of the vote (share)",
        "eval/recall": "recall of all candidates (share)",
        "frac_reward_zero_std": "groups of equal rewards (share)",
        "groups_per_question": "groups per question",
        "kl": "KL (nats per token)",
        "reward": "total reward (points)",
        "reward_std": "spread of the total reward (points)",
        "sampled_ex": "EX of one sample (%)",
        "self_bleu": "Self-BLEU",
        "syntax_error_rate": "does not execute (%)",
        "value_aware": "value-aware",
    }
)
"""Code name that a whole cell or heading is -> the field's term."""
_CELLS_OF = MappingProxyType(
    {
        "measure": {"ex": "EX (%)", "recall": "recall (%)"},
        "rule": {"one": "one candidate, no vote", "recall": "some candidate right"},
    }
)
"""What is a code name in one column only."""
_CODED = frozenset(
    ("against", "checkpoint", "claim", "differs", "measure", "other", "quantity", "rule", "series", "to_test")
)
"""Columns whose cells may be, or speak of, code names; in all others a cell is data."""
_REWARD = re.compile(r"rewards/(\w+?)(?:_reward)?/mean")


def in_words(df: pd.DataFrame) -> pd.DataFrame:
    """``df`` as a reader wants it: headings with units, the field's terms for code names, no column without a value.

    Values that are data (SQL, names of databases) stay as they are; so do the numbers.

    >>> in_words(pd.DataFrame({"rule": ["value_aware"], "ex": [54.4], "local_ts": [None]})).to_dict("list")
    {'rule': ['value-aware'], 'EX (%)': [54.4]}
    """
    shown = df.loc[:, (df.notna() & (df != "")).any()] if len(df) else df
    # objects, not pandas' strings: those refuse half a surrogate pair, which text of a database may hold
    words = {
        str(name): pd.Series([_cell(value, str(name)) for value in column], shown.index, object)
        for name, column in shown.items()
        if not pd.api.types.is_numeric_dtype(column)
    }
    shown = shown.assign(**words)
    return shown.set_axis(pd.Index([heading(str(name)) for name in shown.columns], dtype=object), axis="columns")


def heading(name: str) -> str:
    """What a reader reads over a column.

    >>> heading("ex"), heading("self_bleu"), heading("first_step")
    ('EX (%)', 'Self-BLEU', 'first step')
    """
    return HEADINGS.get(name) or CELLS.get(name) or name.replace("_", " ")


def _cell(value: object, column: str) -> object:
    if not isinstance(value, str) or column not in _CODED:
        return value
    if value in (of_column := _CELLS_OF.get(column, {})):
        return of_column[value]
    if reward := _REWARD.fullmatch(value):
        return f"{reward[1].replace('_', ' ')} reward (points)"
    return CELLS.get(value, re.sub(r"\bagg_hint\b", "aggregate hint", value))
