"""A page for a reader who sees no HTML: as plain text, and as Markdown.

Both are read back from the page itself (:mod:`finer_sql_lib.reports.html`), so that no form says other than another,
and no kind of page needs a second template. What the page shows is untrusted: it has no unseen characters left, and
here it is escaped once more, for Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from itertools import zip_longest
from typing import TypeAlias

_SPECIAL = re.compile(r"([\\`*_\[\]<>|&~$@]|:(?=//)|(?<=www)\.|(?<=WWW)\.)")
"""What Markdown, or GitHub's own (mathematics, addresses that become links), acts on anywhere in a line."""
_SPECIAL_AT_START = re.compile(r"^([-+#=]|\d{1,9}[.)])")
_BACKTICKS = re.compile(r"`+")
_PADDED = 32
_SPACES = re.compile(r" {2,}")


@dataclass(slots=True)
class Paragraph:
    """One line of text, in pieces: the words, and whether they are bold."""

    pieces: list[tuple[str, bool]] = field(default_factory=list)


@dataclass(slots=True)
class Pre:
    """A text whose lines stand as they are."""

    text: str = ""


@dataclass(slots=True)
class Grid:
    """A table: rows of cells, the heading first, and which cells are numbers."""

    rows: list[list[str]] = field(default_factory=list)
    numbers: list[list[bool]] = field(default_factory=list)


@dataclass(slots=True)
class Fold:
    """What a summary opens."""

    is_open: bool
    summary: Paragraph = field(default_factory=Paragraph)
    blocks: list[Block] = field(default_factory=list)


Block: TypeAlias = Paragraph | Pre | Grid | Fold


def page_text(page: str) -> str:
    """A page as plain text: tables aligned, what folds indented below its summary.

    >>> print(page_text("<p>all <b>two</b></p><table><tr><th>n</th></tr><tr><td>12</td></tr></table>"))
    all two
    n
    --
    12
    """
    return "\n".join(_text_lines(read_page(page)))


def page_markdown(page: str) -> str:
    r"""A page as GitHub-flavoured Markdown, which shows its text and does nothing else.

    >>> print(page_markdown("<p><b>a*</b> &lt;i&gt;</p><pre>SELECT 1</pre>"))
    **a\*** \<i\>
    <BLANKLINE>
    ```
    SELECT 1
    ```
    """
    return "\n\n".join(_markdown(read_page(page)))


def fenced(text: str) -> str:
    """``text`` as a code block of Markdown; the fence is longer than any in the text."""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def markdown_words(text: str) -> str:
    r"""``text`` of any origin, on one line, as Markdown that only shows it.

    >>> markdown_words("# see http://x.y  *now*"), markdown_words("1. one")
    ('\\# see http\\://x.y \\*now\\*', '1\\. one')
    """
    line = _inline(text)
    return _SPECIAL_AT_START.sub(lambda match: f"{match[0][:-1]}\\{match[0][-1]}", line)


def _inline(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def read_page(page: str) -> list[Block]:
    """What a page shows, block by block."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.places[0]


class _Reader(HTMLParser):
    """Reads our own few tags; text goes to the innermost open paragraph, summary, cell or ``pre``."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.places: list[list[Block]] = [[]]  # where blocks go: the page, and in it the open folds
        self.line: Paragraph | None = None
        self.pre: Pre | None = None
        self.grid = Grid()
        self.bold = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        here, look = self.places[-1], dict(attrs).get("class") or ""
        if tag == "pre":
            self.pre = Pre()
            here.append(self.pre)
        elif tag == "table":
            self.grid = Grid()
            here.append(self.grid)
        elif tag == "tr":
            self.grid.rows.append([])
            self.grid.numbers.append([])
        elif tag in ("th", "td"):
            self.line = Paragraph()
            self.grid.numbers[-1].append(look == "number")
        elif tag == "details":
            fold = Fold("open" in dict(attrs))
            here.append(fold)
            self.places.append(fold.blocks)
        elif tag in ("p", "summary"):
            self.line = Paragraph()
        elif tag == "b" or look == "mark":
            self.bold += 1
        elif tag == "span" and self.bold:
            self.bold += 1  # its end counts down

    def handle_endtag(self, tag: str) -> None:
        if tag in ("th", "td"):
            self.grid.rows[-1].append(_words(self.line or Paragraph()))
        elif tag == "p" and self.line is not None:
            self.places[-1].append(self.line)
        elif tag == "summary":
            fold = self.places[-2][-1]
            if isinstance(fold, Fold) and self.line is not None:
                fold.summary = self.line
        elif tag == "details":
            self.places.pop()
        elif tag in ("b", "span") and self.bold:
            self.bold -= 1
        if tag in ("th", "td", "p", "summary"):
            self.line = None
        elif tag == "pre":
            self.pre = None

    def handle_data(self, data: str) -> None:
        if self.pre is not None:
            self.pre.text += data
        elif self.line is not None:
            self.line.pieces.append((data, self.bold > 0))


def _words(line: Paragraph) -> str:
    return " ".join("".join(text for text, _ in line.pieces).split())


def _text_lines(blocks: Sequence[Block]) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            lines.append(_words(block))
        elif isinstance(block, Pre):
            lines += [f"    {line}" for line in block.text.splitlines()]
        elif isinstance(block, Grid):
            heading, *rows = (line.rstrip() for line in _aligned(_filled(block.rows), _right(block), "  "))
            lines += [heading, "-" * max(map(len, (heading, *rows))), *rows]
        else:
            lines.append(_words(block.summary))
            lines += [f"  {line}" for line in _text_lines(block.blocks)]
    return lines


def _markdown(blocks: Sequence[Block]) -> list[str]:
    texts = []
    for block in blocks:
        if isinstance(block, Paragraph):
            texts.append(_marked(block))
        elif isinstance(block, Pre):
            texts.append(fenced(block.text))
        elif isinstance(block, Grid):
            texts.append(_markdown_grid(block))
        else:
            # inside a tag Markdown is not read: these words are escaped for HTML
            words = escape(_words(block.summary), quote=False).replace("$", "&#36;")
            fold = f"<details{' open' if block.is_open else ''}><summary>{words}</summary>"
            texts += [fold, *_markdown(block.blocks), "</details>"]
    return texts


def _marked(line: Paragraph) -> str:
    """The line as Markdown, its bold words between stars."""
    if not any(is_bold for _, is_bold in line.pieces):
        return markdown_words(_words(line))
    parts = []
    for text, is_bold in line.pieces:
        words, stars = markdown_words(text), "**" if is_bold and text.strip() else ""
        before, after = (" " if edge.isspace() else "" for edge in (text[:1], text[-1:]))
        parts.append(f"{before}{stars}{words}{stars}{after}")
    return _SPACES.sub(" ", "".join(parts)).strip()


def _markdown_grid(grid: Grid) -> str:
    right = _right(grid)
    heading, *rows = [[_inline(cell) for cell in row] for row in _filled(grid.rows)]
    rule = ["--:" if is_right else "---" for is_right in right]
    # one long cell would fill every row with blanks
    lines = _aligned([heading, rule, *rows], right, " | ", most=_PADDED)
    return "\n".join(f"| {line} |" for line in lines)


def _filled(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Rows of one length: a result may have lost the names of its columns."""
    width = max(1, *map(len, rows))
    return [[*row, *[""] * (width - len(row))] for row in rows]


def _right(grid: Grid) -> list[bool]:
    """For each column whether it stands to the right: its heading says so, or all cells below it are numbers."""
    columns = list(zip_longest(*grid.numbers, fillvalue=False)) or [(False,)]
    return [numbers[0] or (len(numbers) > 1 and all(numbers[1:])) for numbers in columns]


def _aligned(rows: Sequence[Sequence[str]], right: Sequence[bool], between: str, most: int | None = None) -> list[str]:
    """Each row as a line, columns padded to their longest cell, to ``most`` characters at most."""
    longest = (max(map(len, column)) for column in zip(*rows, strict=True))
    widths = [width if most is None else min(width, most) for width in longest]
    return [
        between.join(
            cell.rjust(width) if is_right else cell.ljust(width)
            for cell, width, is_right in zip(row, widths, right, strict=True)
        )
        for row in rows
    ]
