"""What a notebook declares that it can be given, and whether a value is of the declared type."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from types import GenericAlias, MappingProxyType
from typing import Any, Final

ParameterValue = str | int | float | bool | list[str] | list[int] | list[float]

SCALARS: Final[Mapping[str, type]] = MappingProxyType({"str": str, "int": int, "float": float, "bool": bool})
TYPES: Final = (*SCALARS, "list[str]", "list[int]", "list[float]")


class ParameterError(ValueError):
    """A parameter that no notebook declares, of the wrong type, or declared in a way that cannot be checked."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One line of a notebook's parameters cell: ``name: type = default  # help``."""

    name: str
    type: str
    default: ParameterValue
    help: str


def element_of(type_name: str) -> str:
    """The type of one value.

    >>> element_of("list[int]"), element_of("str")
    ('int', 'str')
    """
    return type_name.removeprefix("list[").removesuffix("]")


def fits(type_name: str, value: object) -> bool:
    """Whether ``value`` is of the type: an int is a float too, a truth value is no int.

    >>> fits("list[float]", [1, 0.5]), fits("int", True), fits("list[str]", "runs/a")
    (True, False, False)
    """
    element = element_of(type_name)
    if type_name != element:
        return isinstance(value, list) and all(fits(element, item) for item in value)
    if isinstance(value, bool):  # which Python counts among the integers
        return element == "bool"
    return isinstance(value, SCALARS[element]) or (element == "float" and isinstance(value, int))


def mend_parameters(names: MutableMapping[str, Any]) -> None:
    """Bring a running notebook's parameters, among its ``names``, to the types that its parameters cell declares.

    papermill itself sets whatever it is given (``papermill NB OUT -p runs runs/a``): where a list is declared, one
    value stands for a list of it. Raises ParameterError for a value of another type.
    """
    for name, declared in names.get("__annotations__", {}).items():
        type_name = str(declared) if isinstance(declared, GenericAlias) else getattr(declared, "__name__", "")
        if type_name not in TYPES or name not in names or fits(type_name, names[name]):
            continue
        element = element_of(type_name)
        if type_name != element and fits(element, names[name]):
            names[name] = [names[name]]
            continue
        ways = f"-r {name} {names[name]}" if type_name == "str" else f"-y '{name}: {_EXAMPLES[type_name]}'"
        raise ParameterError(f"parameter {name!r} must be {type_name}; got {names[name]!r}; with papermill: {ways}")


_EXAMPLES: Final = MappingProxyType(
    {"int": "3", "float": "0.5", "bool": "true", "list[str]": "[a, b]", "list[int]": "[1, 2]", "list[float]": "[0.5]"}
)
"""A value of each type as YAML, in which papermill takes lists."""
