"""The command line ``finer-sql``: one file a verb, each a dataclass of options and the function that does it."""

import json
from typing import Annotated, Any, Literal, TypeAlias

from annotated_doc import Doc
from rich.console import Console

from finer_sql_lib.reports.terminal import say
from finer_sql_lib.runs.bars import is_quiet

CONSOLE = Console(soft_wrap=True, emoji=False)  # whoever reads a pipe or a narrow window gets whole lines
NOTES = Console(soft_wrap=True, emoji=False, stderr=True)  # what is said beside a result that a program reads

AsJson: TypeAlias = Annotated[bool, "--json", Doc("Print one JSON object instead of tables.")]
KeepDistinct: TypeAlias = Annotated[bool, Doc("Spider: as the official --keep_distinct.")]
PlugValue: TypeAlias = Annotated[
    bool, Doc("Spider: the gold's values in place of the prediction's, as the official --plug_value.")
]
MissingDatabases: TypeAlias = Annotated[Literal["error", "skip"], Doc("Refuse, or go on without them.")]


def note(sentence: str, console: Console = CONSOLE) -> None:
    """Print what is no result: where something was written, what to know; nothing with --quiet."""
    if not is_quiet():
        say(console, sentence)


def json_text(value: Any) -> str:
    """``value`` for a program, on one line: ASCII alone, so that nothing in it acts in a terminal."""
    return json.dumps(value, allow_nan=False)
