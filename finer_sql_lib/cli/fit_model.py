"""``finer-sql fit``: which way of training fits which GPU, before anything is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import inf
from typing import Annotated, Any, Final

from annotated_doc import Doc
from rich.table import Table
from rich.text import Text

from finer_sql_lib.cli import CONSOLE, AsJson, json_text
from finer_sql_lib.reports import visible
from finer_sql_lib.sample.kept import named_model
from finer_sql_lib.training.fit import SHAPES, Shape, fits, memory_parts, sampler_gib, shape_of
from finer_sql_lib.training.settings import PRESETS, Settings, preset
from finer_sql_lib.training.settle import ways_and_samplers

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "weights": ("weights", "bfloat16 copies"),
    "grads": ("gradients",),
    "Adam": ("optimizer",),
    "reference": ("reference model",),
    "step": ("activations", "head"),
    "sampling": ("vLLM", "sampling beyond activations"),
    "rest": ("overhead",),
}
"""Parts that share a column: a terminal has room for so many."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A model, GPUs, and the settings of a training: a preset with ``changes``. Raises ValueError for a GPU of none."""

    model: Annotated[tuple[str, ...], Doc(f"{', '.join(SHAPES)} of Qwen2.5, a model folder or hub name.")] = (*SHAPES,)
    gpu: Annotated[tuple[str, ...], Doc("GiB of the GPU, one or several: 24,48.")] = ("12", "24", "48", "80")
    preset: Annotated[str, Doc(f"One of {', '.join(PRESETS)}.")] = "spider-3b"
    changes: Annotated[Mapping[str, Any], Settings, Doc("default: the preset's.")] = field(default_factory=dict)
    as_json: AsJson = False

    def cards(self) -> list[float]:
        """GiB of each GPU."""
        try:
            cards = [float(text) for text in self.gpu]
        except ValueError as problem:
            raise ValueError(f"--gpu wants GiB, as in 24 or 24,48, got {','.join(self.gpu)!r}") from problem
        if not cards or not all(0 < card < inf for card in cards):  # a nan is none of both
            raise ValueError(f"--gpu wants GiB above 0, got {','.join(self.gpu)!r}")
        return cards


def fit(options: Fit) -> None:
    """Say which way of training fits a GPU: weights, gradients, optimizer, activations, sampling. An estimate.

    Example: finer-sql fit --model 3B --gpu 24
    """
    settings = preset(options.preset).override(**options.changes)
    cards = options.cards()
    shapes = {name: shape_of(name if name in SHAPES else named_model(name)) for name in options.model}
    if options.as_json:
        plans = [
            {"model": name, "gpu_gib": card, "ways": plans_of(shape, settings, card)}
            for name, shape in shapes.items()
            for card in cards
        ]
        CONSOLE.print(json_text(plans), markup=False, highlight=False)
    elif len(cards) * len(shapes) == 1:
        ((name, shape),) = shapes.items()
        CONSOLE.print(parts_table(name, shape, settings, cards[0]))
    else:
        CONSOLE.print(cards_table(shapes, settings, cards, options.preset))


def plans_of(shape: Shape, settings: Settings, card_gib: float) -> list[dict[str, Any]]:
    """Every way on one GPU, in the order of preference: its parts and their sum in GiB, and whether it fits."""
    plans = []
    for name, way in ways_and_samplers(settings, has_vllm=True).items():
        parts = memory_parts(shape, way, card_gib)
        plan = {"way": name, "parts": parts, "gib": sum(parts.values()), "fits": fits(shape, way, card_gib)}
        if way.vllm == "colocate":
            plan |= {"vllm_needs": sampler_gib(shape, way), "vllm_has": way.vllm_memory * card_gib}
        plans.append(plan)
    return plans


def parts_table(model: str, shape: Shape, settings: Settings, card_gib: float) -> Table:
    """What takes the memory, a row a way; the first that fits is taken by ``finer-sql train``."""
    plans = plans_of(shape, settings, card_gib)
    table = Table(title=Text(visible(f"{model} on {card_gib:g} GiB: what a training takes, in GiB (an estimate)")))
    table.add_column("way", min_width=16)
    for heading in (*COLUMNS, "all", "fits"):
        table.add_column(heading, justify="right", no_wrap=True)
    taken = next((plan["way"] for plan in plans if plan["fits"]), None)
    for plan in plans:
        sums = (sum(plan["parts"].get(part, 0.0) for part in parts) for parts in COLUMNS.values())
        fitting = "taken" if plan["way"] == taken else "yes" if plan["fits"] else "no"
        table.add_row(plan["way"], *(f"{size:.1f}" for size in sums), f"{plan['gib']:.1f}", fitting)
    needs = next((plan for plan in plans if "vllm_has" in plan), None)
    if needs is not None:
        table.caption = f"A vLLM beside has {needs['vllm_has']:.1f} GiB, and needs {needs['vllm_needs']:.1f} at least."
    return table


def cards_table(shapes: Mapping[str, Shape], settings: Settings, cards: list[float], name: str) -> Table:
    """The way that is taken, a row a model, a column a GPU."""
    table = Table(title=f"What fits, by the settings of {name} (an estimate)", show_lines=True)
    table.add_column("")
    for card in cards:
        table.add_column(f"{card:g} GiB")
    for model, shape in shapes.items():
        cells = []
        for card in cards:
            plans = [plan for plan in plans_of(shape, settings, card) if plan["fits"]]
            cells.append(f"{plans[0]['way']}: {plans[0]['gib']:.0f} GiB" if plans else "nothing")
        table.add_row(Text(visible(model)), *cells)
    return table
