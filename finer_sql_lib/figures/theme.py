"""The look all figures share, and the one way to save them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import MappingProxyType

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib import colors
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from finer_sql_lib.reports.tables import first_column, to_csv

COLUMN_IN = 3.35
"""Width of one column of a two-column paper, in inches."""
PAGE_IN = 7.0
"""Width of both columns, in inches."""

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
        "authors_vav": "authors' vav",
        "one": "one candidate,\nno vote",
    }
)
"""How the rules are called in a figure."""

Style = tuple[str, str | tuple[int, tuple[float, ...]]]

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


def use_theme() -> None:
    """Set the project's look for every figure drawn after this call, for example in a notebook's setup cell."""
    sns.set_theme(context="paper", style="ticks", rc=dict(_THEME))


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
    if of:
        # a figure has one such label: what stood there is the axes' unit
        below = "\n".join(filter(None, (fig.get_supxlabel(), of)))
        fig.supxlabel(below, x=0.99, ha="right", size=7, color="#555555")
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


def axes_of(ax: Axes | None, width: float, height: float) -> Axes:
    """``ax``, or a new one of that size in inches."""
    return ax if ax is not None else plt.subplots(figsize=(width, height))[1]


def panels_of(n: int, across: int, width: float, height: float) -> list[Axes]:
    """``n`` panels, at most ``across`` in a row, no empty axes left, in a new figure of that size in inches."""
    down = math.ceil(n / across)
    fig, grid = plt.subplots(down, min(n, across), figsize=(width, height), squeeze=False)
    for spare in grid.flat[n:]:
        fig.delaxes(spare)
    return list(grid.flat[:n])


def require(df: pd.DataFrame, columns: Sequence[str]) -> None:
    """Refuse a frame that lacks one of ``columns`` or has no rows, with a ValueError."""
    missing = [name for name in columns if name not in df.columns]
    if missing:
        raise ValueError(f"the DataFrame to plot has no column {missing[0]!r}; it has {', '.join(map(str, df))}")
    if df.empty:
        raise ValueError("the DataFrame to plot has no rows")
