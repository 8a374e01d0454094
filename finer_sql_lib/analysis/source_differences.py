"""Where the sources report different numbers for one thing: found in ``reported.csv``, not listed by hand."""

from __future__ import annotations

from typing import Final

import pandas as pd

from finer_sql_lib.analysis.reported import load_reported

_SETTINGS: Final = ("", "agg_hint", "step 2000", "with memory")
"""Of a finished model in its usual setting, as the sources call it."""
_HEAD: Final = ["model", "benchmark", "split", "quantity"]


def source_differences() -> pd.DataFrame:
    """What is reported more than once with different values: the score of a finished model over all questions, or what
    one reward is worth. Columns model, benchmark, split, quantity, sources, least, most, spread (in the unit of the
    values), values (each with its source and, where it says, its evaluator). The widest first.

    A checkpoint of one benchmark counts as the paper's model of that size, whose number it is said to be.
    """
    rows = pd.concat([_scores(), _memory_worth()], ignore_index=True)
    said = rows["evaluator"].where(~rows["evaluator"].isin(["unstated", "not applicable"]), "")
    rows["text"] = [
        f"{value:g} ({', '.join(filter(None, (source, by)))})"
        for value, source, by in zip(rows["value"], rows["source"], said, strict=True)
    ]
    found = rows.groupby(_HEAD, sort=False).agg(
        sources=("value", "size"), least=("value", "min"), most=("value", "max"), values=("text", "; ".join)
    )
    found.insert(3, "spread", (found["most"] - found["least"]).round(6))
    found = found[found["spread"] > 0].sort_values("spread", ascending=False, kind="stable")
    return found.reset_index()


def _scores() -> pd.DataFrame:
    """EX and recall of thirty candidates, over all questions."""
    df = load_reported().query("level == 'all' and metric in ['ex', 'recall']")
    df = df[df["setting"].isin(_SETTINGS) & (df["n"] == 30).fillna(False) & df["model"].str.startswith("FINER-SQL")]
    home = df["benchmark"].map({"spider": "-Spider", "bird": "-BIRD"})
    pairs = zip(df["model"], home, strict=True)
    return df.assign(model=[model.removesuffix(suffix) for model, suffix in pairs], quantity=df["metric"])


def _memory_worth() -> pd.DataFrame:
    """The change of EX without the memory reward: of the ablation, and as Table IV's two columns differ."""
    df = load_reported()
    quantity = "EX without memory - with"
    ablation = df.query("metric == 'ex_change' and setting == 'no memory'")
    table = df.query("source == 'paper, Table IV' and metric == 'ex'")
    sides = table.pivot(index="model", columns="setting", values="value")
    without = table[table["setting"] == "without memory"]
    change = (sides["without memory"] - sides["with memory"]).round(6)
    without = without.assign(value=without["model"].map(change))
    # the ablation does not say which benchmark; 0.5B and 3B of both are compared as one
    both = pd.concat([ablation, without], ignore_index=True)
    return both.assign(quantity=quantity, benchmark="bird")
