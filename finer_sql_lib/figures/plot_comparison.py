"""One thing beside another: checkpoints, runs and the questions that they flip, arms of an ablation."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from finer_sql_lib.figures.marks import note, wrapped
from finer_sql_lib.figures.rows import OURS_COLOUR, draw_dots, key, row_panels
from finer_sql_lib.figures.theme import (
    COLOURS,
    COLUMN_IN,
    PAGE_IN,
    across_of,
    explain,
    figure_of,
    legend_above,
    parts_of,
    require,
)

_SIDE_LOOKS = ((COLOURS["ours"], ""), (COLOURS["majority"], "////"))
"""Colour and hatch of the first and the second of two runs."""
_LABEL_SHARE = 0.06
"""Half the width of a value's label, as a share of its panel."""
_SIDE_LETTERS_PER_INCH = 5.2
"""How long the name of one side may be for each inch that a panel and its rows' names take."""
_ROUND = (1, 2, 5, 10)
"""What the ticks of an axis go up by, times a power of ten."""
OURS_AND_REPORTED = ("ours, with 95 % interval", "reported, no interval given")


def plot_checkpoints(df: pd.DataFrame) -> list[Axes]:
    """EX of every checkpoint, one panel per benchmark: ours filled with their interval, reported as open diamonds.

    ``df``: one row per score, in the order to draw: columns ``benchmark`` (the panel), ``checkpoint`` (the row),
    ``series`` ("ours" or "reported"), ``ex``, ``low``, ``high`` (points; NaN bounds: not known).
    """
    require(df, ["benchmark", "checkpoint", "series", "ex", "low", "high"])
    words = df["checkpoint"].str.replace("agg_hint", "agg. hint")  # the card's option, not a name of code
    df = df.assign(checkpoint=words)
    parts = parts_of(df, "benchmark")
    order = list(dict.fromkeys(df["checkpoint"]))
    panels = row_panels(
        {name: list(part["checkpoint"]) for name, part in parts.items()}, order, per_row=0.27, least=2.7
    )
    lowest = df[["ex", "low"]].min().min()
    left = max(0.0, 10 * ((lowest - 4) // 10))
    room = _LABEL_SHARE * (100 - left)  # a value near an end is labelled inside the panel, not on its neighbour's rows
    for (ax, rows), part in zip(panels, parts.values(), strict=True):
        for series, scores in part.groupby("series", sort=False):
            ys = [rows.index(name) for name in scores["checkpoint"]]
            draw_dots(ax, ys, scores["ex"], scores["low"], scores["high"], ours=series == "ours", label=str(series))
        ax.set_xlim(left - room, 100 + room)
        ax.set_xticks([tick for tick in range(0, 101, 20) if tick >= left])
        ax.set_xlabel("execution accuracy (%)")
    axes = [ax for ax, _ in panels]
    _legend_of(axes[0], set(df["series"]))
    return axes


def plot_flips(df: pd.DataFrame) -> list[Axes]:
    """Questions that one of two runs alone has right: bars to the right for the first, to the left for the second.

    ``df``: columns ``panel``, ``label`` (the row), ``only_a``, ``only_b`` (counts), ``first``, ``second`` (what the two
    runs are called). Rows are drawn in the order of ``label``'s categories, or as they come where it is text.
    """
    require(df, ["panel", "label", "only_a", "only_b", "first", "second"])
    labels = df["label"]
    order = list(labels.cat.categories if isinstance(labels.dtype, pd.CategoricalDtype) else dict.fromkeys(labels))
    parts = parts_of(df, "panel")
    usual = COLUMN_IN if len(parts) == 1 else PAGE_IN
    named = {name: list(part["label"]) for name, part in parts.items()}
    panels = row_panels(named, order, per_row=0.19, least=2.7, usual=usual)
    for (ax, rows), (panel, part) in zip(panels, parts.items(), strict=True):
        ys = [rows.index(label) for label in part["label"]]
        for counts, sign, (colour, hatch) in zip(("only_a", "only_b"), (1, -1), _SIDE_LOOKS, strict=True):
            ax.barh(ys, sign * part[counts], height=0.7, color=colour, hatch=hatch, edgecolor="white", linewidth=0.4)
            for y, count in zip(ys, part[counts], strict=True):
                note(ax, str(count), (sign * count, y), right=2 * sign)
        ax.axvline(0, color="black", linewidth=0.6)
        most = max(1, int(part[["only_a", "only_b"]].max().max()))
        ax.set_xlim(-1.3 * most, 1.3 * most)  # room for the counts
        ax.xaxis.set_major_locator(MaxNLocator(nbins=5, integer=True, steps=_ROUND))
        ax.xaxis.set_major_formatter(count_label)
        ax.set_xlabel("questions")
        ax.set_title(panel, loc="left", fontsize=7.5)
    axes = [ax for ax, _ in panels]
    for ax, part in zip(axes, parts.values(), strict=True):
        _name_sides(ax, (part["first"].iloc[0], part["second"].iloc[0]), figure_of(ax).get_figwidth() / across_of(axes))
    explain(figure_of(axes[0]), "questions that one of two runs alone has right")
    return axes


def _name_sides(ax: Axes, names: tuple[str, str], width: float) -> None:
    """Which run each side stands for, over its bars, in a panel that takes ``width`` inches with its rows' names."""
    heads = [wrapped(f"only {name}", int(_SIDE_LETTERS_PER_INCH * width)) for name in names]
    for head, sign, (colour, _) in zip(heads, (1, -1), _SIDE_LOOKS, strict=True):
        note(ax, head, (0, -0.62), right=3 * sign, above=1, colour=colour)
    lines = max(head.count("\n") + 1 for head in heads)
    ax.set_title(ax.get_title(loc="left"), loc="left", pad=6 + 9 * lines, fontsize=7.5)
    figure = figure_of(ax)
    figure.set_figheight(figure.get_figheight() + 0.125 * lines)  # the panels keep their height


def count_label(x: float, _: float) -> str:
    """A tick's label where bars to the left of 0 are counts too."""
    return f"{abs(x):.0f}"


def plot_arms(table: pd.DataFrame, seeds: pd.DataFrame, headings: Mapping[str, str]) -> list[Axes]:
    """One panel per measure, one row per arm: the mean over seeds with its interval, and where an arm has several
    seeds every one as a ring below it.

    ``table``: columns ``arm``, ``measure``, ``value``, ``low``, ``high``, and where it is known ``over`` (what the
    interval is over); rows in the order to draw. ``seeds``: one row per trained model, columns ``arm`` and every
    measure. ``headings``: measure -> the panel's heading.
    """
    require(table, ["arm", "measure", "value", "low", "high"])
    require(seeds, ["arm", *headings])
    arms = list(dict.fromkeys(table["arm"]))
    panels = row_panels(dict.fromkeys(headings.values(), arms), per_row=0.28, least=1.65)
    many = seeds[seeds.groupby("arm")["arm"].transform("size") > 1]  # one seed is its own mean
    for (ax, rows), measure in zip(panels, headings, strict=True):
        below = [rows.index(arm) + 0.24 for arm in many["arm"]]
        ax.plot(many[measure], below, "o", color=OURS_COLOUR, markersize=2.5, mfc="none", mew=0.6)
        part = table[table["measure"] == measure]
        ys = [rows.index(arm) for arm in part["arm"]]
        decimals = _decimals(part["value"])
        draw_dots(ax, ys, part["value"], part["low"], part["high"], ours=True, label="ours", decimals=decimals)
        _spread(ax)
    axes = [ax for ax, _ in panels]
    over = f" over {' or '.join(dict.fromkeys(table['over'].dropna()))}" if "over" in table else ""
    rings = "; rings: single seeds" if len(many) else ""
    explain(figure_of(axes[0]), f"points: mean over seeds, with 95 % interval{over}{rings}")
    return axes


def plot_changes(df: pd.DataFrame, headings: Mapping[str, str]) -> list[Axes]:
    """What each arm changes against all rewards, one panel per measure, a row per arm and model: ours filled, the
    paper's models as open diamonds.

    ``df``: columns ``arm``, ``measure``, ``series`` ("ours" or "reported"), ``model`` (the paper's; empty: ours),
    ``change``, ``low``, ``high`` (NaN: not known). ``headings``: measure -> the panel's heading.
    """
    require(df, ["arm", "measure", "series", "model", "change", "low", "high"])
    models = df["model"].astype(str).str.removeprefix("FINER-SQL-").where(df["series"] == "reported", "ours")
    df = df.assign(row=[f"{arm}: {model}" for arm, model in zip(df["arm"], models, strict=True)])
    df = df.assign(place=df["arm"].map(list(dict.fromkeys(df["arm"])).index))
    order = list(dict.fromkeys(df.sort_values(["place", "series", "model"], kind="stable")["row"]))
    named = {heading: list(df.loc[df["measure"] == measure, "row"]) for measure, heading in headings.items()}
    panels = row_panels(named, order, per_row=0.22, least=1.7)
    for (ax, rows), measure in zip(panels, headings, strict=True):
        part = df[df["measure"] == measure]
        ax.axvline(0, color="black", linewidth=0.6)
        for series, changes in part.groupby("series", sort=False):
            numbers = [changes[column].astype(float) for column in ("change", "low", "high")]
            ys = [rows.index(row) for row in changes["row"]]
            decimals = _decimals(part["change"])
            draw_dots(ax, ys, *numbers, ours=series == "ours", label=str(series), decimals=decimals)
        _spread(ax)
    axes = [ax for ax, _ in panels]
    _legend_of(axes[0], set(df["series"]))
    explain(figure_of(axes[0]), "change against all four rewards")
    return axes


def _legend_of(ax: Axes, series: set[str]) -> None:
    kinds = [kind for kind in ("ours", "reported") if kind in series]
    names = [name for name in OURS_AND_REPORTED if name.split(",")[0] in kinds]
    legend_above(figure_of(ax), [key(ours=kind == "ours") for kind in kinds], names)


def _decimals(values: pd.Series) -> int:
    """Places that tell the values of one panel apart: points one, counts two, fractions three."""
    largest = float(values.abs().max())
    return 3 if largest < 1 else 2 if largest < 8 else 1


def _spread(ax: Axes) -> None:
    """Few round ticks, and room for the labels of the outermost values."""
    ax.xaxis.set_major_locator(MaxNLocator(nbins=3, steps=_ROUND))
    ax.margins(x=0.22)
