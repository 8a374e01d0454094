"""Executed notebooks as Markdown pages: results to read where nothing runs, such as the repository's own site.

A page has a notebook's words, and what its cells put out: text, tables, and links to the figures that it saved. It has
no code (the notebook is linked), no picture of its own, and nothing that two machines would write differently:

- a cell tagged ``machine`` shows what depends on the machine or the clock; the page has in its place the figures and
  tables that the cell saves, as they are kept;
- stderr, where progress is told, is left out.

What databases and models wrote is escaped: tables and answers by :mod:`finer_sql_lib.reports.page_text`, printed text
in code blocks. Not nbconvert: its Markdown changes from version to version, and these bytes shall not.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import nbformat

from finer_sql_lib.reports import visible
from finer_sql_lib.reports.page_text import fenced

MACHINE: Final = "machine"
"""The tag of a cell whose output is of the machine or the clock."""
MAX_PAGE_BYTES: Final = 60_000
MAX_OUTPUT_CHARS: Final = 14_000
"""Of one output, as Markdown: what is over it is left out, which the page says."""

ELSEWHERE: Final = "*Differs from machine to machine: run the notebook to see it.*"
_NAME = re.compile(r"\d\d_\w+")
_FENCE = re.compile(r"`{3,}")
_RELATIVE_LINK = re.compile(r"(?<=\]\()(?!\w+:|#)[^)\s]+(?=\))")


@dataclass(frozen=True, slots=True)
class Site:
    """Where things lie: ``notebooks`` and ``figures``, which pages link, and the pages' own folder."""

    notebooks: Path
    figures: Path
    pages: Path

    def link(self, path: Path) -> str:
        """The address of a file as a page names it."""
        return Path(os.path.relpath(path.resolve(), self.pages.resolve())).as_posix()


def write_page(copy: Path, site: Site) -> str:
    """Write the page of an executed notebook; returns "", or why the page stays as it is.

    It stays where the notebook did not do all its work here: it ended early, or drew less than it saves elsewhere, as
    without a package. Raises ValueError for a page of more than MAX_PAGE_BYTES.
    """
    cells = nbformat.read(copy, as_version=4).cells
    if reason := unfinished(cells):
        return reason
    page = "\n\n".join([heading(copy.name, site), *(part for cell in cells for part in parts_of(cell, site))]) + "\n"
    if (size := len(page.encode())) > MAX_PAGE_BYTES:
        raise ValueError(f"the page of {copy.stem} has {size:,} bytes, over {MAX_PAGE_BYTES:,}: show less in its cells")
    site.pages.mkdir(parents=True, exist_ok=True)
    (site.pages / f"{copy.stem}.md").write_text(page, encoding="utf-8", newline="\n")
    return ""


def unfinished(cells: list[Any]) -> str:
    """Which work of an executed notebook is not done: "" for none."""
    for cell in cells:
        outputs = cell.get("outputs", [])
        if any(output.output_type == "error" for output in outputs):
            return "it ended early"
        is_drawn = any("image/png" in output.get("data", {}) for output in outputs)
        names = saved_names(cell.source, "figures.save") if cell.cell_type == "code" else []
        if names and not is_drawn and MACHINE not in tags_of(cell):
            return f"it did not draw {', '.join(names)}"
    return ""


def heading(name: str, site: Site) -> str:
    """The first line: what this is, and where its code is."""
    home = site.link(site.notebooks.parent / "README.md")
    return (
        f"*What [{name}]({site.link(site.notebooks / name)}) shows without parameters, without its code. Written by "
        f"`finer-sql reproduce`. [All notebooks]({home}#notebooks)*"
    )


def parts_of(cell: Any, site: Site) -> Iterator[str]:
    """What a page has of one cell."""
    if cell.cell_type == "markdown":
        # the links of the notebook, seen from the page
        yield _RELATIVE_LINK.sub(lambda match: site.link(site.notebooks / match[0]), cell.source)
        return
    if cell.cell_type != "code":
        return
    if MACHINE in tags_of(cell):
        kept = [*kept_tables(cell.source, site), *figure_links(cell.source, site)]
        yield from kept or ([ELSEWHERE] if cell.outputs else [])
        return
    yield from map(shortened, outputs_of(cell))
    yield from figure_links(cell.source, site)


def outputs_of(cell: Any) -> Iterator[str]:
    """The outputs of a cell but its pictures, each as Markdown."""
    printed = ""
    for output in cell.outputs:
        if output.output_type == "stream":
            # in one piece: where a kernel flushes is a matter of time
            printed += output.text if output.name == "stdout" else ""
            continue
        if printed.strip():
            yield fenced(visible(printed.rstrip(), breaks=True))
        printed = ""
        data = output.get("data", {})
        if "text/markdown" in data:
            yield data["text/markdown"]
        elif "image/png" not in data and "text/plain" in data:
            yield fenced(visible(data["text/plain"], breaks=True))
    if printed.strip():
        yield fenced(visible(printed.rstrip(), breaks=True))


def shortened(markdown: str) -> str:
    """One output, cut at a line where it is long: of a table some rows, of folds some, with their ends."""
    if len(markdown) <= MAX_OUTPUT_CHARS:
        return markdown
    lines = markdown.splitlines()
    kept: list[str] = []
    while lines and sum(map(len, kept)) + len(kept) + len(lines[0]) <= MAX_OUTPUT_CHARS:
        kept.append(lines.pop(0))
    fence, n_open = "", 0
    for line in kept:
        if fence:
            fence = "" if line == fence else fence  # nothing inside a block opens or closes anything else
        elif _FENCE.fullmatch(line):
            fence = line
        else:
            n_open += line.startswith("<details") - (line == "</details>")
    ends = [fence] * bool(fence) + ["", "</details>"] * n_open
    return "\n".join([*kept, *ends, "", f"*{len(lines):,} more lines: run the notebook to see them.*"])


def figure_links(source: str, site: Site) -> Iterator[str]:
    """Each figure that a cell saves, with the numbers drawn."""
    for name in saved_names(source, "figures.save"):
        if (site.figures / f"{name}.png").is_file():
            image, numbers = (site.link(site.figures / f"{name}.{suffix}") for suffix in ("png", "csv"))
            yield f"![{name}]({image})\n\n[{name}.csv]({numbers})"


def kept_tables(source: str, site: Site) -> Iterator[str]:
    """Each table that a cell saves, as it is kept."""
    for name in saved_names(source, "save_table"):
        file = site.figures / f"{name}.md"
        if file.is_file():
            yield file.read_text(encoding="utf-8").rstrip()


def saved_names(source: str, function: str) -> list[str]:
    """The names ``NN_name`` that a cell which calls ``function`` writes out, in their order.

    >>> saved_names("for name in ('08_flips', '08_reasons'): figures.save(fig, df, name, out)", "figures.save")
    ['08_flips', '08_reasons']
    """
    nodes = list(ast.walk(ast.parse(source)))
    if not any(isinstance(node, ast.Call) and ast.unparse(node.func) == function for node in nodes):
        return []
    texts = [node for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    texts.sort(key=lambda node: (node.lineno, node.col_offset))
    return [text.value for text in texts if isinstance(text.value, str) and _NAME.fullmatch(text.value)]


def tags_of(cell: Any) -> list[str]:
    """A cell's tags."""
    return list(cell.metadata.get("tags", []))
