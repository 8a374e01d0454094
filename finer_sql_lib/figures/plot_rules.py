"""Voting rules on the same candidates: what each scores, and which questions one wins from another."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.marks import note, wrapped, write
from finer_sql_lib.figures.plot_comparison import count_label
from finer_sql_lib.figures.theme import COLOURS, RULE_NAMES, explain, figure_of, legend_above, panels_of, require

REASON_STYLES = {
    "empty result": ("#0072B2", ""),
    "all-zero result": ("#56B4E9", "////"),
    "tie between groups": ("#E69F00", ""),
    "same group, other member": ("#F0E442", "\\\\\\\\"),
    "results grouped otherwise": ("#CC79A7", ""),
}
"""Colour and hatch of each reason for which two rules differ."""
_BOUNDS = ("one", "recall")
"""Rows of a table of scores that are no rule: the floor (one candidate, no vote) and the ceiling (a perfect vote)."""


def plot_rules(scores: pd.DataFrame, differences: pd.DataFrame, rule: str) -> tuple[Axes, Axes]:
    """Left: EX by rule with intervals, recall as the ceiling. Right: what ``rule`` wins and loses, by reason.

    ``scores``: columns ``rule``, ``ex``, ``low``, ``high`` (points), in the order to draw; the row "recall" is the
    ceiling. ``differences``: columns ``other`` (rule), ``reason``, ``won``, ``lost`` (questions); may be empty.
    """
    require(scores, ["rule", "ex", "low", "high"])
    left, right = panels_of(2, 3.0, 1.7)
    rules = scores[scores["rule"] != "recall"]
    for place, row in enumerate(rules.to_dict("records")):
        at, colour = (row["ex"], place), COLOURS.get(str(row["rule"]), COLOURS["reported"])
        bounds = [[row["ex"] - row["low"]], [row["high"] - row["ex"]]]
        left.errorbar(*at, xerr=bounds, fmt="o", ms=4, color=colour, capsize=2, lw=1)
        note(left, f"{row['ex']:.1f}", at, above=4)
    for recall in scores.loc[scores["rule"] == "recall", "ex"]:
        left.axvline(recall, color=COLOURS["recall"], lw=1, ls=(0, (4, 1.2)))
        write(left, f"recall {recall:.1f}", (recall, -0.6), right=-3, colour=COLOURS["recall"])
    left.set_yticks(range(len(rules)), [wrapped(RULE_NAMES.get(name, name), 14) for name in rules["rule"]])
    left.set_ylim(len(rules) - 0.5, -0.8)
    left.set_xlabel("execution accuracy (%)")
    left.grid(axis="x")
    left.set_axisbelow(True)
    others = [name for name in scores["rule"] if name not in (rule, *_BOUNDS)]
    _draw_differences(right, differences, others)
    right.set_xlabel(f"questions that {RULE_NAMES.get(rule, rule)} loses | wins")
    explain(figure_of(left), "95 % intervals over questions: Wilson of a rule, bootstrap of one candidate")
    return left, right


def _draw_differences(ax: Axes, differences: pd.DataFrame, others: list[str]) -> None:
    """A row per other rule: what is won from it to the right, what is lost to it to the left, stacked by reason."""
    reasons = [reason for reason in REASON_STYLES if reason in set(differences["reason"])]
    ends = {(side, other): 0.0 for side in ("won", "lost") for other in others}
    for reason in reasons:
        colour, hatch = REASON_STYLES[reason]
        for row in differences[differences["reason"] == reason].to_dict("records"):
            for side, sign in (("won", 1), ("lost", -1)):
                place, start, width = others.index(row["other"]), ends[side, row["other"]], sign * row[side]
                [bar] = ax.barh(place, width, 0.55, left=start, color=colour, hatch=hatch).patches
                bar.set(edgecolor="white", linewidth=0.5)
                ends[side, row["other"]] = start + width
    for (side, other), end in ends.items():
        write(ax, f"{abs(end):.0f}", (end, others.index(other)), right=3 if side == "won" else -3)
    ax.axvline(0, color="black", lw=0.6)
    lost, won = min([0.0, *ends.values()]), max([0.0, *ends.values()])
    room = 0.15 * max(1.0, won - lost)  # a count of 0 stands inside the axes too
    ax.set_xlim(lost - room, won + room)
    ax.set_yticks(range(len(others)), [wrapped(f"against {RULE_NAMES.get(name, name)}", 14) for name in others])
    ax.set_ylim(len(others) - 0.5, -0.5)
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.xaxis.set_major_formatter(count_label)
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)  # the line that counts is the one at 0
    if reasons:
        looks = [REASON_STYLES[reason] for reason in reasons]
        keys = [Patch(facecolor=colour, hatch=hatch, edgecolor="white", linewidth=0) for colour, hatch in looks]
        legend_above(figure_of(ax), keys, reasons, most=3)
