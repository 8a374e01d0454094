"""A DataFrame as a page: text on the left, numbers on the right, everything escaped."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from finer_sql_lib.displays.page import Html, count, cut, head_and_body, page, safe

if TYPE_CHECKING:
    import pandas as pd

MAX_TABLE_ROWS: Final = 200
MAX_CELL_CHARS: Final = 300


def show_table(df: pd.DataFrame, *, decimals: int = 1) -> Html:
    """The columns of ``df`` (its index is not shown), floats with ``decimals`` places, missing values as a dash."""
    rows = df.head(MAX_TABLE_ROWS).itertuples(index=False, name=None)
    body = "".join(f"<tr>{''.join(_cell(item, decimals) for item in items)}</tr>" for items in rows)
    parts = [head_and_body([str(name) for name in df.columns], body)]
    if len(df) > MAX_TABLE_ROWS:
        parts.append(f'<p class="dim">and {count(len(df) - MAX_TABLE_ROWS, "more row")}</p>')
    return page(parts)


def _cell(item: object, decimals: int) -> str:
    if item is None or (isinstance(item, float) and math.isnan(item)):
        return "<td>-</td>"
    if isinstance(item, bool):
        return f"<td>{'yes' if item else 'no'}</td>"
    if isinstance(item, float):
        return f'<td class="number">{item:,.{decimals}f}</td>'
    if isinstance(item, int):
        return f'<td class="number">{item:,}</td>'
    return f"<td>{safe(cut(str(item), MAX_CELL_CHARS), breaks=True)}</td>"
