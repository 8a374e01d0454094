"""The command line ``finer-sql``: one file a verb, each a dataclass of options and the function that does it."""

from rich.console import Console

CONSOLE = Console(soft_wrap=True)  # whoever reads a pipe or a narrow window gets whole lines
