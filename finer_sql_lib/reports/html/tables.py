"""A DataFrame as a page: text on the left, numbers on the right, everything escaped."""

from __future__ import annotations

from collections.abc import Mapping
from numbers import Integral
from typing import TYPE_CHECKING, Final

from finer_sql_lib.reports.html.page import Html, count, cut, head_and_body, page, safe
from finer_sql_lib.reports.tables import is_missing, is_numeric

if TYPE_CHECKING:
    import pandas as pd

MAX_TABLE_ROWS: Final = 200
MAX_CELL_CHARS: Final = 300


def show_table(df: pd.DataFrame, *, decimals: int | Mapping[str, int] = 1) -> Html:
    """The columns of ``df`` (its index is not shown), missing values as a dash, floats with ``decimals`` places: the
    same in every column, or by column, with 1 where a column is not named.
    """
    names = [str(name) for name in df.columns]
    places = [decimals if isinstance(decimals, int) else decimals.get(name, 1) for name in names]
    rows = [
        tuple(zip(items, places, strict=True)) for items in df.head(MAX_TABLE_ROWS).itertuples(index=False, name=None)
    ]
    body = "".join(f"<tr>{''.join(_cell(*item) for item in items)}</tr>" for items in rows)
    numeric = [place for place, is_number in enumerate(is_numeric(df)) if is_number]
    parts = [head_and_body(names, body, numeric)]
    if len(df) > MAX_TABLE_ROWS:
        parts.append(f'<p class="dim">and {count(len(df) - MAX_TABLE_ROWS, "more row")}</p>')
    return page(parts)


def _cell(item: object, decimals: int) -> str:
    if is_missing(item):
        return "<td>-</td>"
    if isinstance(item, bool):
        return f"<td>{'yes' if item else 'no'}</td>"
    if isinstance(item, float):
        return f'<td class="number">{item:,.{decimals}f}</td>'
    if isinstance(item, Integral):
        return f'<td class="number">{int(item):,}</td>'
    return f"<td>{safe(cut(str(item), MAX_CELL_CHARS), breaks=True)}</td>"
