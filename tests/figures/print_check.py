"""What a figure looks like in print: every text that the renderer is asked to write, and every colour that tells."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgb, to_rgba
from matplotlib.container import BarContainer
from matplotlib.figure import Figure

Rgb = npt.NDArray[np.float64]

LEAST_PT, LEAST_CONTRAST, LEAST_DISTANCE = 7.0, 4.5, 15.0
"""Size of letters; contrast with white (WCAG 2.1, level AA); distance in CIELAB of colours that must be told apart."""

# Machado, Oliveira and Fernandes (2009), severity 1: what linear RGB becomes for an eye without one kind of cone
VISIONS = {
    "full colour vision": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as drawn: its letters, size in points, colour, and box (x0, y0, x1, y1) in pixels from the top."""

    text: str
    size_pt: float
    rgb: tuple[float, float, float]
    box: tuple[float, float, float, float]


class _Recorder(RendererAgg):
    """Keeps what it is asked to write, and draws nothing."""

    lines: list[Line]

    def draw_path(self, *_: object) -> None: ...

    def draw_markers(self, *_: object) -> None: ...

    def draw_path_collection(self, *_: object) -> None: ...

    def draw_text(self, gc, x, y, s, prop, angle, ismath=False, mtext=None):  # type: ignore[no-untyped-def]
        width, height, descent = self.get_text_width_height_descent(s, prop, ismath)
        up = (x, y - height + descent, x + width, y + descent)
        sideways = (x - height + descent, y - width, x + descent, y)
        box = up if abs(angle) < 1 else sideways
        self.lines.append(Line(s, prop.get_size_in_points(), to_rgb(gc.get_rgb()), box))


def lines_of(figure: Figure) -> list[Line]:
    """Every line of text of the figure that is drawn, in the order of drawing."""
    figure.draw_without_rendering()
    figure.set_layout_engine("none")  # it has settled
    recorder = _Recorder(*map(int, figure.bbox.size), figure.dpi)
    recorder.lines = []
    figure.draw(recorder)
    return [line for line in recorder.lines if line.text.strip()]


def faults(figure: Figure) -> list[str]:
    """What a reader of the printed figure would stumble on, in words; empty for a good figure."""
    lines = lines_of(figure)
    width, height = figure.bbox.size
    found = [f"outside the figure: {line.text!r}" for line in lines if _is_outside(line.box, width, height)]
    found += [f"{line.size_pt:g} pt: {line.text!r}" for line in lines if line.size_pt < LEAST_PT]
    found += [
        f"contrast {_contrast(line.rgb):.1f}: {line.text!r}" for line in lines if _contrast(line.rgb) < LEAST_CONTRAST
    ]
    found += [
        f"on each other: {a.text!r} and {b.text!r}"
        for a, b in itertools.combinations(lines, 2)
        if _overlap(a.box, b.box)
    ]
    return found + _unnamed(figure) + _alike(figure)


def _is_outside(box: tuple[float, float, float, float], width: float, height: float) -> bool:
    slack = 1.0  # of a pixel: boxes are rounded up
    return box[0] < -slack or box[1] < -slack or box[2] > width + slack or box[3] > height + slack


def _overlap(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    slack = 1.5
    return min(a[2], b[2]) - max(a[0], b[0]) > slack and min(a[3], b[3]) - max(a[1], b[1]) > slack


def _unnamed(figure: Figure) -> list[str]:
    """Axes of numbers without a quantity: at the axis, in the heading of its panel, or at the panel beside it."""
    found = []
    for ax in figure.axes:
        beside = [other.get_ylabel() for other in figure.axes if other.get_ylim() == ax.get_ylim()]
        for axis, names in ((ax.xaxis, [ax.get_xlabel()]), (ax.yaxis, beside)):
            ticks = [tick.label1 for tick in axis.get_major_ticks()]
            shown = [tick.get_text() for tick in ticks if tick.get_visible() and tick.get_text()]
            is_numbers = bool(shown) and all(tick.lstrip("\N{MINUS SIGN}")[0].isdigit() for tick in shown)
            if is_numbers and not any([*names, ax.get_title(loc="left")]):
                found.append(f"no name: the axis of {shown[0]} to {shown[-1]}")
    return found


def _alike(figure: Figure) -> list[str]:
    """Colours that mean different things in one panel and look the same to some reader, where nothing else differs."""
    found = set()
    for ax in figure.axes:
        looks = {
            (to_rgb(line.get_color()), f"line {line._dash_pattern} {line.get_marker()}")  # type: ignore[attr-defined]
            for line in ax.lines
            if line.get_gid() != "interval" and (line.get_linestyle() != "None" or line.get_marker() != "None")
        }
        for bars in (container for container in ax.containers if isinstance(container, BarContainer)):
            for bar in bars[:1]:
                looks.add((to_rgba(bar.get_facecolor())[:3], f"bar {bar.get_hatch()}"))
        for (a, how_a), (b, how_b) in itertools.combinations(sorted(looks), 2):
            if how_a != how_b or a == b:
                continue
            for vision, matrix in VISIONS.items():
                if (apart := distance(a, b, matrix)) < LEAST_DISTANCE:
                    found.add(f"{apart:.0f} apart in {vision}: {a} and {b}, {how_a}")
    return sorted(found)


def distance(a: tuple[float, ...], b: tuple[float, ...], vision: Rgb) -> float:
    """Euclidean distance in CIELAB (CIE 1976) of two sRGB colours as seen through ``vision``."""
    return float(np.linalg.norm(_lab(vision @ _linear(a)) - _lab(vision @ _linear(b))))


def _linear(rgb: tuple[float, ...]) -> Rgb:
    values = np.asarray(rgb, dtype=float)
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def _contrast(rgb: tuple[float, float, float]) -> float:
    return 1.05 / (float(_linear(rgb) @ [0.2126, 0.7152, 0.0722]) + 0.05) + 0.02  # ink() rounds to 8 bits


def _lab(linear: Rgb) -> Rgb:
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = (to_xyz @ np.clip(linear, 0, 1)) / [0.9505, 1.0, 1.089]  # against the white of D65
    fx, fy, fz = (np.cbrt(v) if v > (6 / 29) ** 3 else v * (29 / 6) ** 2 / 3 + 4 / 29 for v in (x, y, z))
    return np.array([116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)])
