"""One thing beside another: checkpoints, runs and the questions that they flip, voting rules, arms of an ablation."""

from __future__ import annotations

import math
from collections.abc import Mapping

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.marks import OURS_COLOUR, REPORTED_COLOUR, draw_dots, label_rows, note, write
from finer_sql_lib.figures.theme import COLOURS, COLUMN_IN, PAGE_IN, RULE_NAMES, panels_of, require

_SIDE_LOOKS = ((COLOURS["ours"], ""), (COLOURS["majority"], "////"))
"""Colour and hatch of the first and the second of two runs."""
_LABEL_SHARE = 0.06
"""Half the width of a value's label, as a share of its panel."""


def plot_checkpoints(df: pd.DataFrame) -> list[Axes]:
    """EX of every checkpoint, one panel per benchmark: ours filled with their interval, reported as open diamonds.

    ``df``: one row per score, in the order to draw: columns ``benchmark`` (the panel), ``checkpoint`` (the row),
    ``series`` ("ours" or "reported"), ``ex``, ``low``, ``high`` (points; NaN bounds: not known).
    """
    require(df, ["benchmark", "checkpoint", "series", "ex", "low", "high"])
    panels = list(dict.fromkeys(df["benchmark"]))
    rows = list(dict.fromkeys(df["checkpoint"]))
    fig, grid = plt.subplots(1, len(panels), figsize=(PAGE_IN, 0.62 + 0.27 * len(rows)), squeeze=False, sharex=True)
    for place, (ax, panel) in enumerate(zip(grid[0], panels, strict=True)):
        for series, part in df[df["benchmark"] == panel].groupby("series", sort=False):
            ys = [rows.index(name) for name in part["checkpoint"]]
            draw_dots(ax, ys, part["ex"], part["low"], part["high"], ours=series == "ours", label=str(series))
        label_rows(ax, rows, show=place == 0)
        ax.set_title(panel, loc="left")
    lowest = df[["ex", "low"]].min().min()
    left = max(0.0, 10 * ((lowest - 4) // 10))
    room = _LABEL_SHARE * (100 - left)  # a value near an end is labelled inside the panel, not on its neighbour's rows
    grid[0][0].set_xlim(left - room, 100 + room)
    fig.supxlabel("execution accuracy (%); filled: ours with 95 % interval, open: reported", fontsize=8)
    return list(grid[0])


def plot_flips(df: pd.DataFrame) -> list[Axes]:
    """Questions that one of two runs alone has right: bars to the right for the first, to the left for the second.

    ``df``: columns ``panel``, ``label`` (the row), ``only_a``, ``only_b`` (counts), ``first``, ``second`` (what the two
    runs are called). Rows are drawn in the order of ``label``'s categories, or as they come where it is text; one that
    a panel lacks stays blank there.
    """
    require(df, ["panel", "label", "only_a", "only_b", "first", "second"])
    panels = list(dict.fromkeys(df["panel"]))
    labels = df["label"]
    rows = list(labels.cat.categories if isinstance(labels.dtype, pd.CategoricalDtype) else dict.fromkeys(labels))
    width = COLUMN_IN if len(panels) == 1 else PAGE_IN
    fig, grid = plt.subplots(1, len(panels), figsize=(width, 0.85 + 0.19 * len(rows)), squeeze=False)
    for place, (ax, panel) in enumerate(zip(grid[0], panels, strict=True)):
        part = df[df["panel"] == panel]
        ys = [rows.index(label) for label in part["label"]]
        for counts, sign, (colour, hatch) in zip(("only_a", "only_b"), (1, -1), _SIDE_LOOKS, strict=True):
            ax.barh(ys, sign * part[counts], height=0.7, color=colour, hatch=hatch, edgecolor="white", linewidth=0.4)
            for y, count in zip(ys, part[counts], strict=True):
                note(ax, str(count), (sign * count, y), right=2 * sign)
        ax.axvline(0, color="black", linewidth=0.6)
        most = max(1, int(part[["only_a", "only_b"]].max().max()))
        ax.set_xlim(-1.22 * most, 1.22 * most)  # room for the counts
        ax.xaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
        ax.xaxis.set_major_formatter(_count)
        label_rows(ax, rows, show=place == 0)
        ax.set_title(panel, loc="left", pad=14)
        for name, sign, (colour, _) in zip(("first", "second"), (1, -1), _SIDE_LOOKS, strict=True):
            note(ax, f"only {part[name].iloc[0]}", (0, -0.75), right=3 * sign, colour=colour)
    fig.supxlabel("questions that one run alone has right", fontsize=8)
    return list(grid[0])


def _count(x: float, _: float) -> str:
    """A tick's label where bars to the left of 0 are counts too."""
    return f"{abs(x):.0f}"


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
    _, (left, right) = plt.subplots(1, 2, figsize=(PAGE_IN, 2.2), width_ratios=[1, 1.15])
    rules = scores[scores["rule"] != "recall"]
    for place, row in enumerate(rules.to_dict("records")):
        at, colour = (row["ex"], place), COLOURS.get(str(row["rule"]), COLOURS["reported"])
        bounds = [[row["ex"] - row["low"]], [row["high"] - row["ex"]]]
        left.errorbar(*at, xerr=bounds, fmt="o", ms=4, color=colour, capsize=2, lw=1)
        left.annotate(f"{row['ex']:.1f}", at, (0, 4), textcoords="offset points", ha="center", fontsize=6.5)
    for recall in scores.loc[scores["rule"] == "recall", "ex"]:
        left.axvline(recall, color=COLOURS["recall"], lw=1, ls=(0, (4, 1.2)))
        write(left, f"recall {recall:.1f}", (recall, -0.6), right=-3, colour=COLOURS["recall"])
    left.set_yticks(range(len(rules)), [RULE_NAMES.get(name, name) for name in rules["rule"]])
    left.set_ylim(len(rules) - 0.5, -0.8)
    left.set_xlabel("execution accuracy (%)")
    left.grid(axis="x")
    left.set_axisbelow(True)
    others = [name for name in scores["rule"] if name not in (rule, *_BOUNDS)]
    _draw_differences(right, differences, others)
    right.set_xlabel(f"questions that {RULE_NAMES.get(rule, rule)} loses | wins")
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
    ax.set_yticks(range(len(others)), [f"against\n{RULE_NAMES.get(name, name)}" for name in others])
    ax.set_ylim(len(others) - 0.5, -0.5)
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.xaxis.set_major_formatter(_count)
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)  # the line that counts is the one at 0
    if reasons:
        looks = [REASON_STYLES[reason] for reason in reasons]
        keys = [Patch(facecolor=colour, hatch=hatch, edgecolor="white", linewidth=0) for colour, hatch in looks]
        legend = ax.legend(keys, reasons, frameon=False, ncols=2, fontsize=6.5, columnspacing=1, loc="lower left")
        legend.set_bbox_to_anchor((-0.05, 1.0))


def plot_arms(table: pd.DataFrame, seeds: pd.DataFrame, headings: Mapping[str, str]) -> list[Axes]:
    """One panel per measure, three side by side, one row per arm: the mean over seeds with its interval, and below it
    every seed as a ring.

    ``table``: columns ``arm``, ``measure``, ``value``, ``low``, ``high``; rows in the order to draw. ``seeds``: one row
    per trained model, columns ``arm`` and every measure. ``headings``: measure -> the panel's heading.
    """
    require(table, ["arm", "measure", "value", "low", "high"])
    require(seeds, ["arm", *headings])
    arms = list(dict.fromkeys(table["arm"]))
    panels = panels_of(len(headings), 3, PAGE_IN, math.ceil(len(headings) / 3) * (0.65 + 0.31 * len(arms)))
    for place, (ax, (measure, heading)) in enumerate(zip(panels, headings.items(), strict=True)):
        below = [arms.index(arm) + 0.24 for arm in seeds["arm"]]
        ax.plot(seeds[measure], below, "o", color=OURS_COLOUR, markersize=2.5, mfc="none", mew=0.6)
        rows = table[table["measure"] == measure]
        ys = [arms.index(arm) for arm in rows["arm"]]
        decimals = _decimals(rows["value"])
        draw_dots(ax, ys, rows["value"], rows["low"], rows["high"], ours=True, label="ours", decimals=decimals)
        label_rows(ax, arms, show=place % 3 == 0)
        _frame(ax, heading)
    return panels


def plot_changes(df: pd.DataFrame, headings: Mapping[str, str]) -> list[Axes]:
    """What each arm changes against all rewards, one panel per measure: ours filled, the paper's models as diamonds.

    ``df``: columns ``arm``, ``measure``, ``series`` ("ours" or "reported"), ``model`` (the paper's; named beside its
    diamond), ``change``, ``low``, ``high`` (NaN: not known). ``headings``: measure -> the panel's heading.
    """
    require(df, ["arm", "measure", "series", "model", "change", "low", "high"])
    arms = list(dict.fromkeys(df["arm"]))
    fig, grid = plt.subplots(1, len(headings), figsize=(PAGE_IN, 0.75 + 0.78 * len(arms)), squeeze=False)
    for place, (ax, (measure, heading)) in enumerate(zip(grid[0], headings.items(), strict=True)):
        rows = df[df["measure"] == measure]
        decimals = _decimals(rows["change"])
        ax.axvline(0, color="black", linewidth=0.6)
        for number, arm in enumerate(arms):
            of_arm = rows[rows["arm"] == arm]
            ours, theirs = (of_arm[of_arm["series"] == series] for series in ("ours", "reported"))
            if len(ours):
                ys = [number - 0.33] * len(ours)
                draw_dots(ax, ys, ours["change"], ours["low"], ours["high"], ours=True, label="ours", decimals=decimals)
            for step, (model, change) in enumerate(zip(theirs["model"], theirs["change"].astype(float), strict=True)):
                y = number - 0.05 + 0.19 * step
                draw_dots(ax, [y], [change], [math.nan], [math.nan], ours=False, label="reported", decimals=None)
                text = f"{model.removeprefix('FINER-SQL-')} {change:.{decimals}f}"
                note(ax, text, (change, y), right=5, colour=REPORTED_COLOUR, size=6)
        label_rows(ax, arms, show=place == 0)
        _frame(ax, heading)
    fig.supxlabel("change against all four rewards; filled: ours with 95 % interval, open: the paper", fontsize=8)
    return list(grid[0])


def _decimals(values: pd.Series) -> int:
    """Places that tell the values of one panel apart: points one, counts two, fractions three."""
    largest = float(values.abs().max())
    return 3 if largest < 1 else 2 if largest < 8 else 1


def _frame(ax: Axes, heading: str) -> None:
    ax.set_title(heading, loc="left", fontsize=7.5)
    ax.xaxis.set_major_locator(MaxNLocator(nbins=3))
    ax.margins(x=0.18)  # room for the values' labels
