"""The look all figures share, and the one way to save them."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib import colors, rcParamsDefault
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from finer_sql_lib.reports.tables import first_column, to_csv

COLUMN_IN = 3.35
"""Width of one column of a two-column paper, in inches."""
TEXT_IN = 5.5
"""Width of the text of a paper of one column, in inches."""
PAGE_IN = 7.0
"""Width of both columns, in inches."""
WIDTHS = (COLUMN_IN, TEXT_IN, PAGE_IN)
"""The widths that every figure can be drawn for."""
FONT_PT = 7.0
"""The smallest letters, in points: what a reader of a printed page still reads."""
_LETTERS_PER_INCH = 18.0
"""Of the smallest letters, on average."""
_FOOT_LINE_IN, _LEGEND_LINE_IN = 0.115, 0.155
"""Height of a line at the foot of a figure, and of a line of its legend, in inches."""

COLOURS = MappingProxyType(
    {
        "ours": "#0072B2",
        "reported": "#4D4D4D",
        "value_aware": "#0072B2",
        "majority": "#E69F00",
        "authors_vav": "#CC79A7",
        "greedy": "#56B4E9",
        "recall": "#009E73",
        "correct": "#0072B2",
        "wrong": "#D55E00",
    }
)
"""One colour for each method, rule or verdict (Okabe and Ito's set, told apart by colour-blind readers)."""

RULE_NAMES = MappingProxyType(
    {
        "value_aware": "value-aware",
        "majority": "majority",
        "authors_vav": "authors' value-aware",
        "one": "one candidate, no vote",
    }
)
"""How the rules are called in a figure."""

Dash = str | tuple[int, tuple[float, ...]]
Style = tuple[str, Dash]

RUN_STYLES: tuple[Style, ...] = (
    ("#0072B2", "-"),
    ("#D55E00", (0, (4, 1.2))),
    ("#009E73", (0, (1, 1))),
    ("#CC79A7", (0, (5, 1, 1, 1))),
    ("#E69F00", "-"),
    ("#56B4E9", (0, (4, 1.2))),
)
"""Colour and dash of the first, second, ... run: told apart in print without colour too."""

_THEME = MappingProxyType(
    {
        "font.size": 8,
        "axes.labelsize": 8,
        "axes.titlesize": 8,
        "xtick.labelsize": 7.5,
        "ytick.labelsize": 7.5,
        "legend.fontsize": 7.5,
        "axes.linewidth": 0.6,
        "grid.linewidth": 0.4,
        "grid.color": "#DDDDDD",
        "xtick.major.width": 0.6,
        "ytick.major.width": 0.6,
        "xtick.major.size": 2.5,
        "ytick.major.size": 2.5,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "font.family": ["DejaVu Sans"],  # comes with matplotlib: the same letters on every machine
        "pdf.fonttype": 42,  # embedded TrueType, as paper submission systems ask
        "savefig.dpi": 300,
        "figure.dpi": 150,
        "figure.constrained_layout.use": True,
        "text.parse_math": False,  # names of runs, models and databases may have dollars: they are text
    }
)


def use_theme(width: float = 0.0) -> None:
    """Set the project's look for every figure drawn after this call, for example in a notebook's setup cell.

    ``width``: inches, one of ``WIDTHS``; 0: each figure at the width that suits it. Raises ValueError for another.
    """
    if width and width not in WIDTHS:
        raise ValueError(
            f"figures are drawn {', '.join(f'{each:g}' for each in WIDTHS)} inches wide; got width={width:g}"
        )
    # The chosen width stands where matplotlib keeps the size of a figure: one look, without a state of our own.
    size = (width, 2.4) if width else rcParamsDefault["figure.figsize"]
    sns.set_theme(context="paper", style="ticks", rc={**_THEME, "figure.figsize": size})


def print_width(usual: float) -> float:
    """The width in inches that :func:`use_theme` was given, or ``usual`` where it was given none."""
    chosen = float(plt.rcParams["figure.figsize"][0])
    return chosen if chosen in WIDTHS else usual


def ink(colour: str) -> str:
    """``colour`` as dark as small letters need it on white: a contrast of at least 4.5 : 1 (WCAG 2.1, level AA).

    >>> ink("#0072B2"), ink("#E69F00")
    ('#0072b2', '#9d6d00')
    """
    red, green, blue = colors.to_rgb(colour)
    while True:
        rgb = np.array([red, green, blue])
        linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
        luminance = float(linear @ [0.2126, 0.7152, 0.0722])  # relative, in [0, 1], as WCAG defines it for sRGB
        if 1.05 / (luminance + 0.05) >= 4.5:
            return colors.to_hex((red, green, blue))
        red, green, blue = (0.99 * rgb).tolist()


def save(fig: Figure, data: pd.DataFrame, name: str, out_dir: str | Path, *, of: str = "") -> list[Path]:
    """Write ``name``.pdf, ``name``.png and ``name``.csv (the numbers drawn) into ``out_dir``; returns the paths.

    ``of``: what a figure shows that does not say it itself, such as a run and its benchmark; it stands small below the
    axes, and in the CSV's first column.

    Byte-stable: the same figure and data give the same files, so git shows a change only where there is one.
    """
    folder = Path(out_dir)
    folder.mkdir(parents=True, exist_ok=True)
    pdf, png, csv = (folder / f"{name}.{suffix}" for suffix in ("pdf", "png", "csv"))
    explain(fig, of)
    fig.savefig(pdf, metadata={"CreationDate": None, "Creator": None, "Producer": None})
    fig.savefig(png, metadata={"Software": None})
    csv.write_text(to_csv(first_column(data, of)), encoding="utf-8", newline="\n")
    return [pdf, png, csv]


def styles_of(runs: Iterable[object]) -> dict[str, Style]:
    """A style for each different run, in the order of ``runs``; ValueError for more than can be told apart."""
    names = list(dict.fromkeys(map(str, runs)))
    if len(names) > len(RUN_STYLES):
        raise ValueError(f"{len(names)} runs in one figure cannot be told apart; plot at most {len(RUN_STYLES)}")
    return dict(zip(names, RUN_STYLES, strict=False))


def axes_of(ax: Axes | None, usual: float, height: float) -> Axes:
    """``ax``, or a new one of the print width (``usual`` inches where none is chosen) and that height in inches."""
    return ax if ax is not None else plt.subplots(figsize=(print_width(usual), height))[1]


def panels_of(
    n: int, least: float, height: float, *, most: int = 3, usual: float = PAGE_IN, share_y: bool = False
) -> list[Axes]:
    """``n`` panels of ``height`` inches in a new figure, as many side by side as are ``least`` inches wide each (at
    most ``most``), the others below; no empty axes are left.

    ``usual``: the figure's width in inches where :func:`use_theme` was given none.
    """
    width = print_width(usual)
    across = min(most, side_by_side(n, width, least))
    down = math.ceil(n / across)
    fig, grid = plt.subplots(down, across, figsize=(width, height * down), squeeze=False, sharey=share_y)
    for spare in grid.flat[n:]:
        fig.delaxes(spare)
    return list(grid.flat[:n])


def side_by_side(n: int, width: float, least: float) -> int:
    """How many of ``n`` panels stand in one line of ``width`` inches, where each wants ``least``: lines equally full.

    >>> side_by_side(4, 7.0, 1.7), side_by_side(4, 5.5, 1.7), side_by_side(4, 3.35, 1.7)
    (4, 2, 1)
    """
    most = max(1, min(n, int(width / least + 0.01)))
    return math.ceil(n / math.ceil(n / most))


def across_of(axes: Sequence[Axes]) -> int:
    """How many of these panels stand side by side."""
    place = axes[0].get_subplotspec()
    return 1 if place is None else min(len(axes), place.get_gridspec().ncols)


def figure_of(ax: Axes) -> Figure:
    """The whole figure that ``ax`` is in."""
    figure = ax.get_figure(root=True)
    assert figure is not None
    return figure


def explain(fig: Figure, text: str) -> None:
    """Add ``text`` to the small lines at the foot of a figure, which say what its marks are and what it is of."""
    if not text:
        return
    letters = int(_LETTERS_PER_INCH * fig.get_figwidth())
    lines = [""]
    for part in text.split("; "):  # what belongs together stays on a line, where one holds it
        if lines[-1] and len(lines[-1]) + 2 + len(part) <= letters:
            lines[-1] += f"; {part}"
        else:
            lines += textwrap.wrap(part, letters, break_long_words=False)
    lines = list(filter(None, lines))
    below = "\n".join(filter(None, (fig.get_supxlabel(), *lines)))
    fig.set_figheight(fig.get_figheight() + _FOOT_LINE_IN * len(lines))  # the panels keep theirs
    fig.supxlabel(below, x=0.99, ha="right", size=FONT_PT, color="#555555", linespacing=1.15)


def legend_above(fig: Figure, handles: Sequence[Artist], names: Sequence[str], most: int = 4) -> None:
    """The one legend of a figure, above all its panels, in as many columns as its width holds (at most ``most``)."""
    wide = [len(name) / _LETTERS_PER_INCH + 0.48 for name in names]  # with its mark and the air beside it
    in_columns = max(1, min(most, len(names), int(fig.get_figwidth() / max(wide))))
    columns = len(names) if len(names) <= most and sum(wide) < fig.get_figwidth() else in_columns
    fig.set_figheight(fig.get_figheight() + _LEGEND_LINE_IN * math.ceil(len(names) / columns) + 0.05)
    look: dict[str, Any] = {"frameon": False, "fontsize": FONT_PT, "handlelength": 1.8, "columnspacing": 1.2}
    fig.legend(handles, names, loc="outside upper left", ncols=columns, borderaxespad=0.3, **look)


def parts_of(df: pd.DataFrame, column: str) -> dict[str, pd.DataFrame]:
    """The rows of each value of ``column``, in the order in which the values come."""
    return {str(value): rows for value, rows in df.groupby(column, sort=False)}


def require(df: pd.DataFrame, columns: Sequence[str]) -> None:
    """Refuse a frame that lacks one of ``columns`` or has no rows, with a ValueError."""
    missing = [name for name in columns if name not in df.columns]
    if missing:
        raise ValueError(f"the DataFrame to plot has no column {missing[0]!r}; it has {', '.join(map(str, df))}")
    if df.empty:
        raise ValueError("the DataFrame to plot has no rows")
