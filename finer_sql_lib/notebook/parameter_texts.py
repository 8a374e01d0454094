"""Parameters given as text, read as the notebooks declare them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from finer_sql_lib.notebook.parameters import Parameter, ParameterError, ParameterValue, element_of
from finer_sql_lib.notebook.runner import declared_parameters

_TRUTHS = {"true": True, "false": False, "yes": True, "no": False, "1": True, "0": False}


def read_values(notebooks: Sequence[str | Path], texts: Mapping[str, str]) -> dict[str, ParameterValue]:
    """``texts``, name -> text, as values of the declared types. A list is written with commas.

    Raises ParameterError for a name that no notebook declares, or a text that is not of its type.
    """
    declared = {name: each for path in notebooks for name, each in declared_parameters(path).items()}
    if strange := [name for name in texts if name not in declared]:
        raise ParameterError(f"unknown parameter {strange[0]!r}; there are {', '.join(sorted(declared)) or 'none'}")
    return {name: read_value(declared[name], text) for name, text in texts.items()}


def read_value(parameter: Parameter, text: str) -> ParameterValue:
    """One text as a value of the parameter's type.

    >>> read_value(Parameter("sizes", "list[int]", [], ""), "1, 2")
    [1, 2]
    """
    element = element_of(parameter.type)
    parts = [text] if parameter.type == element else [part.strip() for part in text.split(",") if part.strip()]
    try:
        values = [_scalar(element, part) for part in parts]
    except (ValueError, KeyError) as problem:
        raise ParameterError(f"parameter {parameter.name!r} must be {parameter.type}; got {text!r}") from problem
    return values[0] if parameter.type == element else values  # type: ignore[return-value]


def _scalar(element: str, text: str) -> str | int | float | bool:
    if element == "bool":
        return _TRUTHS[text.strip().lower()]
    return {"str": str, "int": int, "float": float}[element](text)
