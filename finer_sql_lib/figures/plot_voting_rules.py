"""Voting rules on one pool: their accuracies, and the questions that one rule wins from another or loses to it."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Patch
from matplotlib.ticker import FuncFormatter, MaxNLocator

from finer_sql_lib.figures.theme import COLOURS, PAGE_IN, ink, require

REASON_STYLES = {
    "empty result": ("#0072B2", ""),
    "all-zero result": ("#56B4E9", "////"),
    "tie between groups": ("#E69F00", ""),
    "same group, other member": ("#F0E442", "\\\\\\\\"),
    "results grouped otherwise": ("#CC79A7", ""),
}
"""Colour and hatch of each reason for which two rules differ."""

BOUNDS = ("one", "recall")
"""Rows of a table of scores that are no rule: the floor (one candidate, no vote) and the ceiling (a perfect vote)."""
RULE_NAMES = {
    "value_aware": "value-aware",
    "majority": "majority",
    "authors_vav": "authors' vav",
    "one": "one candidate,\nno vote",
}
"""How the rules are called in a figure."""


def plot_rules(scores: pd.DataFrame, differences: pd.DataFrame, rule: str) -> tuple[Axes, Axes]:
    """Left: EX by rule with intervals, recall as the ceiling. Right: what ``rule`` wins and loses, by reason.

    ``scores``: columns ``rule``, ``ex``, ``low``, ``high`` (points), in the order to draw; the row "recall" is the
    ceiling. ``differences``: columns ``other`` (rule), ``reason``, ``won``, ``lost`` (questions); may be empty.
    """
    require(scores, ["rule", "ex", "low", "high"])
    _, (left, right) = plt.subplots(1, 2, figsize=(PAGE_IN, 2.2), width_ratios=[1, 1.15])
    _draw_scores(left, scores)
    others = [name for name in scores["rule"] if name not in (rule, *BOUNDS)]
    _draw_differences(right, differences, others, rule)
    return left, right


def _draw_scores(ax: Axes, scores: pd.DataFrame) -> None:
    rules = scores[scores["rule"] != "recall"]
    for place, row in enumerate(rules.to_dict("records")):
        colour = COLOURS.get(str(row["rule"]), COLOURS["reported"])
        bounds = [[row["ex"] - row["low"]], [row["high"] - row["ex"]]]
        ax.errorbar(row["ex"], place, xerr=bounds, fmt="o", ms=4, color=colour, capsize=2, lw=1)
        ax.annotate(
            f"{row['ex']:.1f}", (row["ex"], place), xytext=(0, 4), textcoords="offset points", ha="center", fontsize=6.5
        )
    for recall in scores.loc[scores["rule"] == "recall", "ex"]:
        ax.axvline(recall, color=COLOURS["recall"], lw=1, ls=(0, (4, 1.2)))
        ax.annotate(
            f"recall {recall:.1f}",
            (recall, -0.6),
            xytext=(-3, 0),
            textcoords="offset points",
            ha="right",
            va="center",
            fontsize=6.5,
            color=ink(COLOURS["recall"]),
        )
    ax.set_yticks(range(len(rules)), [RULE_NAMES.get(name, name) for name in rules["rule"]])
    ax.set_ylim(len(rules) - 0.5, -0.8)
    ax.set_xlabel("execution accuracy (%)")
    ax.grid(axis="x")
    ax.set_axisbelow(True)


def _draw_differences(ax: Axes, differences: pd.DataFrame, others: list[str], rule: str) -> None:
    present = [reason for reason in REASON_STYLES if reason in set(differences["reason"])]
    edges = {(side, other): 0.0 for side in ("won", "lost") for other in others}
    styles = [REASON_STYLES[reason] for reason in present]
    for reason, (colour, hatch) in zip(present, styles, strict=True):
        for row in differences[differences["reason"] == reason].to_dict("records"):
            for side, sign in (("won", 1), ("lost", -1)):
                start = edges[side, row["other"]]
                edges[side, row["other"]] = start + sign * row[side]
                bar = ax.barh(others.index(row["other"]), sign * row[side], 0.55, left=start, color=colour, hatch=hatch)
                bar.patches[0].set(edgecolor="white", linewidth=0.5)
    for (side, other), end in edges.items():
        align, shift = ("left", 3) if side == "won" else ("right", -3)
        at = (end, others.index(other))
        ax.annotate(f"{abs(end):.0f}", at, (shift, 0), textcoords="offset points", ha=align, va="center", fontsize=6.5)
    ax.axvline(0, color="black", lw=0.6)
    lost, won = min([0.0, *edges.values()]), max([0.0, *edges.values()])
    room = 0.15 * max(1.0, won - lost)  # a count of 0 stands inside the axes too
    ax.set_xlim(lost - room, won + room)
    ax.set_yticks(range(len(others)), [f"against\n{RULE_NAMES.get(name, name)}" for name in others])
    ax.set_ylim(len(others) - 0.5, -0.5)
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{abs(x):.0f}"))
    ax.set_xlabel(f"questions that {RULE_NAMES.get(rule, rule)} loses | wins")
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)  # the line that counts is the one at 0
    keys = [Patch(facecolor=colour, hatch=hatch, edgecolor="white", linewidth=0) for colour, hatch in styles]
    if present:
        legend = ax.legend(keys, present, frameon=False, ncols=2, fontsize=6.5, columnspacing=1, loc="lower left")
        legend.set_bbox_to_anchor((-0.05, 1.0))
