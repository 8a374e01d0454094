"""The command ``finer-sql``: its verbs, how their options come from dataclasses, and how it fails."""

from __future__ import annotations

import dataclasses
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, dataclass, is_dataclass
from functools import partial
from inspect import Parameter, Signature
from pathlib import Path
from types import GenericAlias
from typing import Annotated, Any, Final, TextIO, get_args, get_origin, get_type_hints

import typer
from annotated_doc import Doc

from finer_sql_lib import __version__
from finer_sql_lib.cli.ask_database import ask
from finer_sql_lib.cli.build_suite import suite
from finer_sql_lib.cli.compare_runs import compare
from finer_sql_lib.cli.config_file import read_options
from finer_sql_lib.cli.evaluate_run import evaluate
from finer_sql_lib.cli.fit_model import fit
from finer_sql_lib.cli.generate_run import generate
from finer_sql_lib.cli.join_runs import join
from finer_sql_lib.cli.judge_pairs import judge
from finer_sql_lib.cli.keep_run import keep
from finer_sql_lib.cli.list_errors import errors
from finer_sql_lib.cli.reproduce_figures import reproduce
from finer_sql_lib.cli.run_sample import sample
from finer_sql_lib.cli.train_model import train
from finer_sql_lib.cli.verify_references import memory, references
from finer_sql_lib.cli.write_lessons import lessons
from finer_sql_lib.generation.hf import quiet_libraries
from finer_sql_lib.records import DataNote
from finer_sql_lib.reports import visible
from finer_sql_lib.runs import RunError
from finer_sql_lib.runs.bars import is_quiet, quieted

EXPECTED: Final = (RunError, ValueError, OSError, ImportError)
"""What a caller can mend: bad arguments and files, an absent package. Anything else is our fault and shows itself."""

app = typer.Typer(
    name="finer-sql",
    help="A small model turns questions into SQL: sample candidates, execute them safely, vote, score officially.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # main() has a sentence for what is expected; the rest is a plain traceback
)


QUIET: Final = typer.Option("--quiet", help="No progress bars and no notes: results alone.")
CONFIG: Final = typer.Option(
    "--config", callback=read_options, is_eager=True, help="YAML file of options, name: value; those given here win."
)


def print_version(wanted: bool) -> None:
    """Print the version and end, where it was asked for."""
    if wanted:
        typer.echo(f"finer-sql {__version__}")
        raise typer.Exit


@app.callback()
def options_of_all(
    _version: Annotated[
        bool, typer.Option("--version", callback=print_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    """What can stand before a verb."""


def main() -> None:
    """Entry point: a mistake of the caller ends in one clear sentence on stderr and exit code 2."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("default", DataNote)
            warnings.showwarning = show_warning
            app()
    except EXPECTED as problem:
        print(visible(f"finer-sql: {problem}", breaks=True), file=sys.stderr)
        sys.exit(2)


def show_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """A note about a user's files is one line on stderr; any other warning looks as it does everywhere."""
    if issubclass(category, DataNote):
        if is_quiet():
            return
        text = f"finer-sql: note: {visible(str(message))}\n"
    else:
        text = warnings.formatwarning(message, category, filename, lineno, line)
    print(text, end="", file=file or sys.stderr)


def as_command(verb: Callable[[Any], None]) -> Callable[..., None]:
    """``verb``, a function of one dataclass, as a function that typer reads: a parameter for every documented field.

    Fields of dataclasses inside it count as its own. The annotation says the rest:

    - ``Annotated[int, Doc("...")]``: the help. A field without one is no option and keeps its default.
    - A string beside it is the name, as in argparse: ``"-n"``, or ``"database"`` for a positional argument. Without
      one, ``max_tokens`` is ``--max-tokens``.
    - ``bool`` can be switched on; ``bool | None`` on and off. ``tuple[str, ...]`` is a list with commas;
      ``tuple[Path, ...]`` an option to repeat, for a path may have commas; ``Mapping[str, str]`` one to repeat too, of
      ``name=value``.
    - ``Annotated[Mapping[str, Any], Settings, Doc("default: ...")]``: the fields of ``Settings`` that are given.

    Every command has ``--quiet`` and ``--config`` too. Raises TypeError when two fields have one name.
    """
    (kind,) = (hint for name, hint in get_type_hints(verb).items() if name != "return")
    quiet = Parameter("quiet", Parameter.KEYWORD_ONLY, default=False, annotation=Annotated[bool, QUIET])
    config = Parameter("config", Parameter.KEYWORD_ONLY, default=None, annotation=Annotated[Path | None, CONFIG])
    parameters = [*_parameters(_fields(kind)), config, quiet]
    counts = Counter(parameter.name for parameter in parameters)
    if clashes := [name for name, count in counts.items() if count > 1]:
        raise TypeError(f"{kind.__name__} has several options named {', '.join(clashes)}; name them apart")

    def command(*, quiet: bool, config: Path | None, **values: Any) -> None:
        if quiet:
            quiet_libraries()
        with quieted(quiet):
            verb(kind(**_arguments(_fields(kind), values)))

    command.__doc__ = verb.__doc__
    parameters.sort(key=lambda parameter: parameter.default is not Parameter.empty)  # what is required comes first
    command.__signature__ = Signature(parameters)  # type: ignore[attr-defined]
    return command


@dataclass(frozen=True, slots=True)
class _Field:
    """One field, read for the command line. ``type``: without ``Annotated``; ``changed``: whose changes it holds."""

    name: str
    type: Any
    default: Any
    help: str
    flag: str
    changed: Any

    @property
    def parameter(self) -> str:
        """The parameter's name in Python."""
        return self.flag.lstrip("-").replace("-", "_")


def _fields(kind: Any, defaults: object = MISSING) -> list[_Field]:
    """The fields of a dataclass, with the values of ``defaults``, one of its instances, as their defaults."""
    hints = get_type_hints(kind, include_extras=True)
    fields = []
    for field in dataclasses.fields(kind):
        hint = hints[field.name]
        type_, *extras = get_args(hint) if get_origin(hint) is Annotated else (hint,)
        # A field has a default, a factory of one, or neither; MISSING tells, as None may be the default.
        default = field.default if field.default_factory is MISSING else field.default_factory()
        fields.append(
            _Field(
                field.name,
                type_,
                default if defaults is MISSING else getattr(defaults, field.name),
                next((extra.documentation for extra in extras if isinstance(extra, Doc)), ""),
                next((extra for extra in extras if isinstance(extra, str)), f"--{field.name.replace('_', '-')}"),
                next((extra for extra in extras if is_dataclass(extra)), None),
            )
        )
    return fields


def _parameters(fields: list[_Field], note: str = "") -> Iterator[Parameter]:
    """What typer reads of ``fields``; with a ``note`` every default is None, and the note says what that means."""
    for field in fields:
        if field.changed is not None:
            yield from _parameters(_fields(field.changed), field.help)
        elif is_dataclass(field.type):
            yield from _parameters(_fields(field.type, field.default))
        elif field.help:
            yield _parameter(field, note)


def _parameter(field: _Field, note: str) -> Parameter:
    kind, default, flag = field.type, field.default, field.flag
    if kind == tuple[str, ...]:
        kind, default = str, ",".join(default)
    elif kind == tuple[str, ...] | None:
        kind = str | None
    elif kind == Mapping[str, str]:
        kind, default = list[str], [f"{name}={value}" for name, value in default.items()]
    elif get_origin(kind) is tuple:
        kind, default = GenericAlias(list, get_args(kind)[:1]), default if default is MISSING else list(default)
    if note:
        kind, default = kind | None, None  # None: not given, so not changed
    if kind == bool | None:
        flag = f"{flag}/--no-{flag.removeprefix('--')}"
    text = f"{field.help.removesuffix('.')}; {note}" if note else field.help
    info = typer.Option(flag, help=text) if flag.startswith("-") else typer.Argument(help=text)
    default = Parameter.empty if default is MISSING else default
    return Parameter(field.parameter, Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, info])


def _arguments(fields: list[_Field], values: Mapping[str, Any]) -> dict[str, Any]:
    """The fields' values out of the command line's ``values``, by the fields' own names."""
    arguments: dict[str, Any] = {}
    for field in fields:
        if field.changed is not None:
            changes = _arguments(_fields(field.changed), values)
            arguments[field.name] = {name: value for name, value in changes.items() if value is not None}
        elif is_dataclass(field.type):
            # A default instance may differ from its class in fields that are no options.
            make: Any = field.type if field.default is MISSING else partial(dataclasses.replace, field.default)
            arguments[field.name] = make(**_arguments(_fields(field.type, field.default), values))
        elif field.help:
            value = values[field.parameter]
            if isinstance(value, str) and field.type in (tuple[str, ...], tuple[str, ...] | None):
                value = tuple(filter(None, map(str.strip, value.split(","))))
            elif field.type == Mapping[str, str]:
                value = _assignments(value, field.flag)
            arguments[field.name] = tuple(value) if isinstance(value, list) else value
    return arguments


def _assignments(texts: list[str], flag: str) -> dict[str, str]:
    values: dict[str, str] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise ValueError(f"{flag} wants name=value, got {text!r}")
        if name.strip() in values:
            raise ValueError(f"{flag} {name.strip()} is given twice; give it once")
        values[name.strip()] = value
    return values


_VERBS = (
    generate, evaluate, judge, compare, errors, join, keep, ask, sample, reproduce, lessons, suite, train, references,
    memory, fit,
)  # fmt: skip
VERBS: Final[Mapping[str, Callable[[Any], None]]] = {verb.__name__: verb for verb in _VERBS}
for _word, _verb in VERBS.items():
    app.command(_word)(as_command(_verb))
