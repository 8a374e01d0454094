"""How a dataclass becomes the options of a command, tried on dataclasses made up here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal, get_type_hints

import pytest
import typer
from annotated_doc import Doc
from typer.testing import CliRunner, Result

from finer_sql_lib.cli.main import VERBS, as_command


@dataclass(frozen=True, slots=True)
class Oven:
    """A part of other settings; ``hidden`` has no help, so no option."""

    max_heat: Annotated[int, Doc("Degrees.")] = 200
    hidden: str = "gas"
    fan: Annotated[bool, Doc("Whether air moves.")] = False

    def __post_init__(self) -> None:
        if self.max_heat > 300:
            raise ValueError(f"max_heat is {self.max_heat}; at most 300")


@dataclass(frozen=True, slots=True)
class Grill(Oven):
    """Another default by a subclass, and a default of its own for what is no option."""

    max_heat: Annotated[int, Doc("Degrees, hot.")] = 280


@dataclass(frozen=True, slots=True)
class Bake:
    """Every kind of field."""

    cake: Annotated[str, "cake", Doc("Which cake.")]
    out: Annotated[Path, Doc("Where to.")]
    n: Annotated[int, "-n", Doc("How many.")] = 3
    oven: Oven = field(default_factory=lambda: Oven(max_heat=180, hidden="wood"))
    shape: Annotated[Literal["round", "square"], Doc("Seen from above.")] = "round"
    icing: Annotated[bool | None, Doc("Sugar on top.")] = None
    layers: Annotated[tuple[str, ...], Doc("With commas.")] = ("cream", "jam")
    photo: Annotated[tuple[Path, ...], Doc("Repeatable.")] = ()
    weight: Annotated[float | None, "--kg", Doc("Kilograms.")] = None


@dataclass(frozen=True, slots=True)
class Recipe:
    """What has presets."""

    eggs: Annotated[int, Doc("Beaten.")] = 2
    nuts: Annotated[tuple[str, ...], Doc("Of almond, hazel.")] = ("almond",)
    dry: Annotated[bool, Doc("Without milk.")] = True
    author: str = "Mia"


@dataclass(frozen=True, slots=True)
class Adjust:
    """Changes to a preset, and a part without a default instance."""

    grill: Grill
    changes: Annotated[Mapping[str, Any], Recipe, Doc("default: the recipe's.")] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TwoOvens:
    """Two parts with the same fields."""

    left: Oven = field(default_factory=Oven)
    right: Grill = field(default_factory=Grill)


Run = Callable[..., Result]


def command_of(kind: type) -> tuple[Run, list[Any]]:
    """A command that takes ``kind``, and the list of what it was called with."""
    calls: list[Any] = []

    def verb(options: Any) -> None:
        """Do it."""
        calls.append(options)

    verb.__annotations__["options"] = kind
    app = typer.Typer(pretty_exceptions_enable=False)
    app.command()(as_command(verb))
    wide = {"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"}
    return lambda *arguments: CliRunner().invoke(app, [str(argument) for argument in arguments], env=wide), calls


def test_defaults_are_the_dataclass_s() -> None:
    run, calls = command_of(Bake)
    assert run("plum", "--out", "x").exit_code == 0
    assert calls == [Bake("plum", Path("x"))]


def test_every_kind_of_option_arrives_as_its_type() -> None:
    run, calls = command_of(Bake)
    shape = ("--shape", "square", "--no-icing", "--layers", " jam, ,nuts ", "--photo", "a,b.png", "--photo", "c.png")
    result = run("plum", "--out", "x", "-n", 5, "--max-heat", 170, "--fan", *shape, "--kg", 1)
    assert result.exit_code == 0, result.output
    oven = Oven(170, "wood", True)  # the field without an option keeps the default instance's value
    photos = (Path("a,b.png"), Path("c.png"))
    assert calls == [Bake("plum", Path("x"), 5, oven, "square", False, ("jam", "nuts"), photos, 1.0)]
    assert type(calls[0].weight) is float


def test_changes_hold_what_was_given_only() -> None:
    run, calls = command_of(Adjust)
    assert run().exit_code == 0
    assert run("--nuts", "hazel", "--no-dry", "--max-heat", 250).exit_code == 0
    assert run("--eggs", 0).exit_code == 0
    assert calls == [
        Adjust(Grill()),
        Adjust(Grill(250), {"nuts": ("hazel",), "dry": False}),
        Adjust(Grill(), {"eggs": 0}),
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "Missing argument 'cake'"),
        (("plum",), "Missing option '--out'"),
        (("plum", "--out", "x", "--shape", "oval"), "'oval' is not one of 'round', 'square'"),
        (("plum", "--out", "x", "-n", "two"), "Invalid value for '-n'"),
        (("plum", "--out", "x", "--hidden", "gas"), "No such option"),
        (("plum", "--out", "x", "--no-fan"), "No such option"),
    ],
)
def test_wrong_options_are_refused(arguments: tuple[str, ...], message: str) -> None:
    run, calls = command_of(Bake)
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.output
    assert calls == []


def test_a_dataclass_s_own_check_is_not_caught() -> None:
    run, _ = command_of(Bake)
    with pytest.raises(ValueError, match="max_heat is 400"):
        raise run("plum", "--out", "x", "--max-heat", 400).exception or AssertionError("nothing was raised")


def test_help_shows_documentation_and_defaults() -> None:
    run, _ = command_of(Bake)
    lines = run("--help").output.splitlines()
    for name, *texts in (
        ("cake", "Which cake.", "required"),
        ("--out", "Where to.", "required"),
        ("-n", "How many.", "default: 3"),
        ("--max-heat", "Degrees.", "default: 180"),
        ("--shape", "round|square", "default: round"),
        ("--icing", "--no-icing", "Sugar on top."),
        ("--layers", "default: cream,jam"),
        ("--kg", "Kilograms."),
    ):
        (line,) = (line for line in lines if f" {name} " in line and "Usage" not in line)
        assert all(text in line for text in texts), line
    assert "Do it." in "".join(lines)
    assert "--hidden" not in "".join(lines)


def test_help_of_changes_says_whose_default() -> None:
    run, _ = command_of(Adjust)
    text = run("--help").output
    assert "Beaten; default: the recipe's." in text
    assert "default: 2]" not in text
    assert "author" not in text
    assert "Degrees, hot." in text


def test_a_clash_of_names_is_refused() -> None:
    with pytest.raises(TypeError, match=r"TwoOvens has several options named max_heat, fan; name them apart"):
        command_of(TwoOvens)


@pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS)
def test_every_verb_takes_one_frozen_dataclass(verb: Callable[[Any], None]) -> None:
    (kind,) = (hint for name, hint in get_type_hints(verb).items() if name != "return")
    assert kind.__dataclass_params__.frozen
