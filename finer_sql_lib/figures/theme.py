"""The look all figures share, and the one way to save them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib import colors
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from finer_sql_lib.reports.tables import to_csv

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
    rgb = np.array(colors.to_rgb(colour))
    while 1.05 / (_luminance(rgb) + 0.05) < 4.5:
        rgb = 0.99 * rgb
    red, green, blue = rgb.tolist()
    return colors.to_hex((red, green, blue))


def _luminance(rgb: NDArray[np.float64]) -> float:
    """Relative luminance in [0, 1] of an sRGB colour of three channels in [0, 1], as WCAG 2.1 defines it."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def save(fig: Figure, data: pd.DataFrame, name: str, out_dir: str | Path) -> list[Path]:
    """Write ``name``.pdf, ``name``.png and ``name``.csv (the numbers drawn) into ``out_dir``; returns the paths.

    Byte-stable: the same figure and data give the same files, so git shows a change only where there is one.
    """
    folder = Path(out_dir)
    folder.mkdir(parents=True, exist_ok=True)
    pdf, png, csv = (folder / f"{name}.{suffix}" for suffix in ("pdf", "png", "csv"))
    fig.savefig(pdf, metadata={"CreationDate": None, "Creator": None, "Producer": None})
    fig.savefig(png, metadata={"Software": None})
    csv.write_text(to_csv(data), encoding="utf-8", newline="\n")
    return [pdf, png, csv]


def axes_of(ax: Axes | None, width: float, height: float) -> Axes:
    """``ax``, or a new one of that size in inches."""
    return ax if ax is not None else plt.subplots(figsize=(width, height))[1]


def require(df: pd.DataFrame, columns: Sequence[str]) -> None:
    """Refuse a frame that lacks one of ``columns`` or has no rows, with a ValueError."""
    missing = [name for name in columns if name not in df.columns]
    if missing:
        raise ValueError(f"the DataFrame to plot has no column {missing[0]!r}; it has {', '.join(map(str, df))}")
    if df.empty:
        raise ValueError("the DataFrame to plot has no rows")
