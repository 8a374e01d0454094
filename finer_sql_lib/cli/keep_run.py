"""``finer-sql keep``: a scored run as it can be handed on, without anything of its benchmark's."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from annotated_doc import Doc

from finer_sql_lib.cli import note
from finer_sql_lib.runs import load_run


@dataclass(frozen=True, slots=True)
class Keep:
    """An evaluated run, and where its kept form goes."""

    run: Annotated[Path, "run", Doc("An evaluated run.")]
    out: Annotated[Path, "out", Doc("The new run directory.")]
    sql_only: Annotated[bool, Doc("Without what was written around the SQL, such as the reasoning.")] = False


def keep(options: Keep) -> None:
    """Write a scored run without its benchmark's questions, golds and results: everything a notebook draws stays.

    Example: finer-sql keep runs/small kept/small-on-spider
    """
    from finer_sql_lib.analysis.keep import keep_run  # pandas takes half a second to load, and no other verb needs it

    kept = keep_run(load_run(options.run), options.out, sql_only=options.sql_only)
    size = sum(path.stat().st_size for path in kept.path.rglob("*") if path.is_file())
    note(f"written: {options.out}, {size / 1e6:.1f} MB")
