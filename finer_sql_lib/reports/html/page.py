"""The pieces every display is made of: safe text, tables of values, SQL, and one page around them.

Whatever comes from a database or a model is untrusted: it passes :func:`safe`, which leaves no markup and no character
that a browser would act on instead of showing. There is no JavaScript; what folds is a ``<details>`` element.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final

from finer_sql_lib.records import Row, Value

MAX_VALUE_CHARS: Final = 80
MAX_SQL_CHARS: Final = 2000
MAX_COLUMNS: Final = 12

MARK: Final = '<span class="mark">winner</span>'

_UNSEEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
_UNSEEN_OR_BREAK = re.compile(f"[{_UNSEEN}\t\n]")
_UNSEEN_BUT_BREAK = re.compile(f"[{_UNSEEN}]")
"""Control characters, marks that reorder the text around them, and surrogates, which no page can hold."""

STYLE: Final = """<style>
.finer-sql {font-size: 13px; line-height: 1.45; color: inherit}
.finer-sql.finer-sql table {border-collapse: collapse; margin: 2px 0 8px; table-layout: auto}
.finer-sql.finer-sql th, .finer-sql.finer-sql td {
  border: 1px solid rgba(128, 128, 128, .4); padding: 2px 8px; text-align: left; vertical-align: top;
  max-width: 30em; overflow-wrap: anywhere; white-space: pre-wrap; overflow: hidden}
.finer-sql.finer-sql th {background: rgba(128, 128, 128, .16); font-weight: 600; overflow-wrap: normal}
.finer-sql.finer-sql td code {background: none; padding: 0}
.finer-sql.finer-sql .number {text-align: right; font-variant-numeric: tabular-nums}
.finer-sql.finer-sql pre {
  background: rgba(128, 128, 128, .12); padding: 4px 8px; margin: 2px 0 8px; font-family: monospace;
  overflow-wrap: anywhere; white-space: pre-wrap}
.finer-sql.finer-sql p {margin: 4px 0}
.finer-sql details {margin: 3px 0; padding-left: 8px; border-left: 3px solid rgba(128, 128, 128, .35)}
.finer-sql details.winner {border-left-color: #0072B2}
.finer-sql summary {cursor: pointer; overflow-wrap: anywhere}
.finer-sql .dim {opacity: .65}
.finer-sql .mark {white-space: nowrap; font-weight: 600}
.finer-sql .good {border-bottom: 2px solid #009E73}
.finer-sql .bad {border-bottom: 2px dashed #D55E00}
</style>"""
"""Grey in shares of opacity, everything else as the theme has it: readable on light and on dark."""


@dataclass(frozen=True, slots=True)
class Html:
    """A piece of HTML that a notebook shows as it is. Only this package makes one, so that its text is safe."""

    text: str = field(repr=False)

    def _repr_html_(self) -> str:
        return self.text


def page(parts: Iterable[str]) -> Html:
    """One display: the parts in a box with the style. Dollar signs stay dollar signs (no mathematics is set)."""
    return Html(f'{STYLE}\n<div class="finer-sql tex2jax_ignore mathjax_ignore">\n' + "\n".join(parts) + "\n</div>")


def safe(text: str, *, breaks: bool = False) -> str:
    r"""``text`` as HTML that shows it and does nothing else; unseen characters appear as Python writes them.

    ``breaks`` keeps tabs and line breaks as they are, for SQL.

    >>> safe("<b>\x1b & \ud800\n")
    '&lt;b&gt;\\x1b &amp; \\ud800\\n'
    """
    unseen = _UNSEEN_BUT_BREAK if breaks else _UNSEEN_OR_BREAK
    return escape(unseen.sub(lambda match: ascii(match[0])[1:-1], text))


def cut(text: str, most: int) -> str:
    """At most ``most`` characters of ``text``, and how many there are if that is more.

    >>> cut("abcdefgh", 3), cut("abc", 3)
    ('abc... (8 characters)', 'abc')
    """
    return text if len(text) <= most else f"{text[:most]}... ({len(text):,} characters)"


def value(given: Value) -> str:
    """One SQLite value as HTML: NULL dim, blobs as SQL literals, long text cut.

    >>> value(b"\\x00\\xff"), value("O'Hara"), value(None)
    ('x&#x27;00ff&#x27;', 'O&#x27;Hara', '<span class="dim">NULL</span>')
    """
    if given is None:
        return '<span class="dim">NULL</span>'
    if isinstance(given, bytes):
        shown = f"x'{given[: MAX_VALUE_CHARS // 2].hex()}'"
        return safe(shown if len(given) <= MAX_VALUE_CHARS // 2 else f"{shown}... ({len(given):,} bytes)")
    return safe(cut(given, MAX_VALUE_CHARS) if isinstance(given, str) else repr(given))


def value_table(columns: Sequence[str], rows: Sequence[Row], n_rows: int) -> str:
    """A result: its first ``rows`` of ``n_rows``, at most ``MAX_COLUMNS`` columns, and in words what is not shown."""
    cells = [[(value(item), isinstance(item, int | float)) for item in row[:MAX_COLUMNS]] for row in rows]
    body = "".join(f"<tr>{''.join(_cell(*pair) for pair in row)}</tr>" for row in cells)
    hidden = [f"{n_rows - len(rows):,} more rows"] if n_rows > len(rows) else []
    if len(columns) > MAX_COLUMNS:
        hidden.append(f"{len(columns) - MAX_COLUMNS:,} more columns")
    note = f'<p class="dim">and {", ".join(hidden)}</p>' if hidden else ""
    return head_and_body(columns[:MAX_COLUMNS], body) + note


def head_and_body(names: Sequence[str], body: str, numeric: Collection[int] = ()) -> str:
    """A table with these headings, those at the places ``numeric`` over numbers; ``body`` is HTML already."""
    marks = [' class="number"' if place in numeric else "" for place in range(len(names))]
    head = "".join(
        f"<th{mark}>{safe(cut(name, MAX_VALUE_CHARS))}</th>" for mark, name in zip(marks, names, strict=True)
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def row(cells: Iterable[str]) -> str:
    """A table row of cells that are HTML already."""
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def sql_block(sql: str) -> str:
    """SQL as it was written, in a box."""
    return f"<pre>{safe(cut(sql, MAX_SQL_CHARS), breaks=True)}</pre>"


def one_line(sql: str, most: int = 100) -> str:
    """The beginning of a SQL on one line, for a summary."""
    line = " ".join(sql.split())
    return safe(line if len(line) <= most else f"{line[:most]}...")


def folded(summary: str, content: str, *, is_open: bool = False, kind: str = "") -> str:
    """A part that opens with a click; both are HTML already."""
    marks = (f' class="{kind}"' if kind else "") + (" open" if is_open else "")
    return f"<details{marks}><summary>{summary}</summary>{content}</details>"


def count(number: int, noun: str) -> str:
    """A number with its noun.

    >>> count(1, "row"), count(1200, "row")
    ('1 row', '1,200 rows')
    """
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _cell(text: str, is_number: bool) -> str:
    return f'<td class="number">{text}</td>' if is_number else f"<td>{text}</td>"
