"""Options of a command out of a YAML file: what is given on the command line comes before it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import typer
import yaml


def read_options(context: typer.Context, file: Path | None) -> Path | None:
    """Take the options of a file, ``name: value`` with the names of the command line, as the command's defaults.

    Lists stand for commas or repetition, mappings for ``name=value``. A callback of typer, called before the other
    options are read. Raises ValueError for a file that is no such mapping, and for names that are no options.
    """
    if file is None:
        return None
    options = read_mapping(file)
    parameters: dict[str, Any] = {name: one for one in context.command.params for name in names_of(one)}
    defaults: dict[str, Any] = {}
    for name, value in options.items():
        spelt = str(name).replace("_", "-")
        parameter = parameters.get(spelt)
        if parameter is None and spelt.removeprefix("no-") in parameters:
            raise ValueError(f"{file}: {name!r} is written the other way round, `{spelt.removeprefix('no-')}: false`")
        if parameter is None or parameter.name in ("config", "help"):
            raise ValueError(f"{file}: {context.info_name} has no option {name!r}; see --help")
        if parameter.name in defaults:
            raise ValueError(f"{file} gives {name!r} twice, under two spellings; give it once")
        is_switch = parameter.param_type_name == "option" and parameter.is_flag
        if isinstance(value, bool) and not is_switch:  # yes and no are booleans in YAML
            raise ValueError(
                f"{file}: {name!r} is no switch, and has the value {text_of(value)}; give its value, in quotes"
            )
        defaults[parameter.name] = as_given(value, is_repeated=parameter.multiple)
    context.default_map = defaults
    return file


def read_mapping(file: Path) -> Mapping[Any, Any]:
    """The mapping that a YAML file holds. Raises ValueError, and OSError for a file that cannot be read."""
    try:
        options = yaml.load(file.read_text(encoding="utf-8-sig"), Loader=OnceLoader)  # a safe loader
    except OSError as problem:
        raise OSError(f"--config {file} cannot be read: {problem.strerror or problem}") from problem
    except UnicodeDecodeError as problem:
        raise ValueError(f"--config {file} is not UTF-8") from problem
    except yaml.YAMLError as problem:
        raise ValueError(f"{file} is not YAML: {' '.join(str(problem).split())}") from problem
    if not isinstance(options, Mapping):
        raise ValueError(f"{file} must hold options, as in `max-tokens: 512`")
    return options


class OnceLoader(yaml.SafeLoader):
    """YAML whose mappings have each key once; PyYAML itself takes the last of several."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """The mapping of ``node``. Raises a YAMLError for a key that comes twice."""
        keys = [key.value for key, _ in node.value]
        if twice := [key for key in keys if keys.count(key) > 1]:
            raise yaml.constructor.ConstructorError(None, None, f"{twice[0]!r} is given twice", node.start_mark)
        mapping: dict[Any, Any] = super().construct_mapping(node, deep)
        return mapping


def names_of(parameter: Any) -> list[str]:
    """How a file may call a parameter: as the command line does, without the first dashes."""
    return [name.lstrip("-") for name in (*parameter.opts, parameter.name.replace("_", "-"))]


def as_given(value: Any, *, is_repeated: bool) -> Any:
    """A value of the file as the command line would give it.

    >>> as_given({"max_num_seqs": 64}, is_repeated=True), as_given([3, 17], is_repeated=False)
    (['max_num_seqs=64'], '3,17')
    """
    if isinstance(value, Mapping):
        return [f"{name}={text_of(one)}" for name, one in value.items()]
    if isinstance(value, list):
        return [str(one) for one in value] if is_repeated else ",".join(map(str, value))
    return [text_of(value)] if is_repeated else value


def text_of(value: Any) -> str:
    """A value inside a mapping as its text: what is no text is JSON, as vLLM reads it.

    >>> text_of(True), text_of({"mode": 0}), text_of("fp8")
    ('true', '{"mode": 0}', 'fp8')
    """
    return value if isinstance(value, str) else json.dumps(value)
