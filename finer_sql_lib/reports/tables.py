"""DataFrame -> table: Markdown to read, LaTeX (booktabs) to print, CSV to compute with.

The three texts hold the same rows. Markdown and LaTeX round numbers and write words for a reader; the CSV keeps numbers
whole and code names as they are.

>>> import pandas as pd
>>> print(to_markdown(pd.DataFrame({"level": ["easy"], "EX": [94.758]})), end="")
| level |   EX |
| :---- | ---: |
| easy  | 94.8 |
"""

from __future__ import annotations

import math
import re
from pathlib import Path

import pandas as pd

from finer_sql_lib.reports import guarded, visible
from finer_sql_lib.reports.headings import in_words

MISSING = "-"
"""What a missing value looks like in a table."""

_LATEX = {
    "\\": r"\textbackslash{}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
}
_LATEX_SPECIAL = re.compile("|".join(re.escape(char) for char in _LATEX))
_MARKDOWN_SPECIAL = re.compile(r"([\\`*_\[\]<>|&~])")


def to_markdown(df: pd.DataFrame, *, decimals: int = 1) -> str:
    """A GitHub-flavoured Markdown table; numbers right-aligned with ``decimals`` places, text escaped.

    The index is not shown: what should be read must be a column.
    """
    columns = [[_MARKDOWN_SPECIAL.sub(r"\\\1", text) for text in column] for column in _texts(df, decimals)]
    padded = []
    for texts, is_right in zip(columns, is_numeric(df), strict=True):
        width = max(4, *map(len, texts))  # a rule of three hyphens and a colon is read everywhere
        rule = "-" * (width - 1) + ":" if is_right else ":" + "-" * (width - 1)
        heading, *cells = [text.rjust(width) if is_right else text.ljust(width) for text in texts]
        padded.append([heading, rule, *cells])
    return "".join(f"| {' | '.join(line)} |\n" for line in zip(*padded, strict=True))


def to_latex(df: pd.DataFrame, *, decimals: int = 1) -> str:
    r"""A LaTeX ``tabular`` with booktabs rules, every special character escaped.

    >>> print(to_latex(pd.DataFrame({"model_name": ["A & B"], "EX (%)": [85.1]})), end="")
    \begin{tabular}{lr}
    \toprule
    model\_name & EX (\%) \\
    \midrule
    A \& B & 85.1 \\
    \bottomrule
    \end{tabular}
    """
    columns = [
        [_LATEX_SPECIAL.sub(lambda match: _LATEX[match[0]], text) for text in column] for column in _texts(df, decimals)
    ]
    # Not escaped by pandas: that would leave < > | as they are, which the usual LaTeX fonts print as other characters.
    # Columns are numbered, as a Styler wants names that differ; its relabel_index would read braces as str.format does.
    cells = pd.DataFrame({place: column[1:] for place, column in enumerate(columns)}, dtype=object)
    headings: dict[object, str] = {place: column[0] for place, column in enumerate(columns)}
    styler = cells.style.hide(axis="index").format_index(lambda place: headings[place], axis="columns")
    alignment = "".join("r" if is_right else "l" for is_right in is_numeric(df))
    return str(styler.to_latex(column_format=alignment, hrules=True))


def to_csv(df: pd.DataFrame) -> str:
    """The same cells for a program: full precision (12 digits), comma, line feed, no index, no formulas."""
    # 12 digits of a double's 17: the last ones depend on the order in which a machine adds, and git would show them.
    safe = df.rename(columns=guarded).map(guarded)
    return str(safe.to_csv(index=False, lineterminator="\n", float_format="%.12g"))


def first_column(df: pd.DataFrame, of: str) -> pd.DataFrame:
    """``df`` behind a column ``of`` that says on every row what it is of, where ``of`` is not empty."""
    return pd.concat([pd.Series(of, index=df.index, name="of"), df], axis="columns") if of else df


def save_table(df: pd.DataFrame, name: str, out_dir: str | Path, *, decimals: int = 1, of: str = "") -> list[Path]:
    """Write ``name``.md, ``name``.tex and ``name``.csv into ``out_dir`` (made if absent); returns their paths.

    Markdown and LaTeX are for readers (:func:`headings.in_words`), the CSV for programs, with the names that code has.
    A table without rows is no table: then only the CSV is written, and what an earlier one left of the others goes.

    ``of``: what a table shows that does not say it itself, such as a run and its benchmark; it is the first column.
    """
    df = first_column(df, of)
    words = in_words(df)
    texts = {".md": to_markdown(words, decimals=decimals), ".tex": to_latex(words, decimals=decimals)}
    folder = Path(out_dir)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for suffix, text in {**texts, ".csv": to_csv(df)}.items():
        path = folder / f"{name}{suffix}"
        if df.empty and suffix != ".csv":
            path.unlink(missing_ok=True)
            continue
        path.write_text(text, encoding="utf-8", newline="\n")
        paths.append(path)
    return paths


def is_missing(value: object) -> bool:
    """Whether a cell is empty: None, NaN, or one of pandas' own marks."""
    return value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and math.isnan(value))


def is_numeric(df: pd.DataFrame) -> list[bool]:
    """For each column whether it holds numbers (which are right-aligned); truth values are text."""
    return [
        pd.api.types.is_numeric_dtype(dtype) and not pd.api.types.is_bool_dtype(dtype) for dtype in df.dtypes.tolist()
    ]


def _texts(df: pd.DataFrame, decimals: int) -> list[list[str]]:
    """The table column by column, heading first, as unescaped text."""
    return [
        [_cell(str(name), decimals), *(_cell(value, decimals) for value in df.iloc[:, i].tolist())]
        for i, name in enumerate(df.columns)
    ]


def _cell(value: object, decimals: int) -> str:
    if is_missing(value):
        return MISSING
    if isinstance(value, float):
        return f"{value:.{decimals}f}"
    return visible(" ".join(str(value).split()))  # a line break inside a cell would end the table's row
