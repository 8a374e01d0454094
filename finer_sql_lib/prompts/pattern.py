"""A regular expression for completions that name nothing the database does not have.

The reasoning is free. Of the SQL every word outside a string literal is a name of this schema, a word of the SQL below,
an alias or a number, so that no completion can misspell a table or a column. A model's backend turns the pattern into
the tokens that may come next.

The dialect is what the engines of vLLM, ``llguidance`` and Python's ``re`` have in common: classes, groups, ``|``,
``*``, ``+``, ``?``; no look-around, no back-references, no flags. Case is spelled out, as SQLite ignores it.
"""

from __future__ import annotations

from typing import Final

from finer_sql_lib.prompts import END_THINK, THINK
from finer_sql_lib.prompts.spelling import (
    ANY_NAME,
    DOUBLE_QUOTED,
    NUMBER,
    SPACE,
    STRING,
    any_of,
    bare,
    either_way,
    quoted,
)
from finer_sql_lib.schema.nouns import Schema

KEYWORDS: Final = """
    ALL AND ASC BETWEEN BY CASE COLLATE CROSS CURRENT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DESC DISTINCT ELSE
    END ESCAPE EXCEPT EXISTS FALSE FILTER FIRST FOLLOWING FULL GLOB GROUP HAVING IN INNER INTERSECT IS ISNULL LAST LEFT
    LIKE LIMIT NATURAL NOCASE NOT NOTNULL NULL NULLS OFFSET ON OR ORDER OUTER OVER PARTITION PRECEDING RANGE RIGHT ROW
    ROWS SELECT THEN TRUE UNBOUNDED UNION USING WHEN WHERE
"""
"""The words of a query. FROM, JOIN and AS are not among them: what may follow those is told apart."""

FUNCTIONS: Final = """
    ABS AVG CAST CEIL CEILING COALESCE CONCAT COUNT CUME_DIST DATE DATETIME DENSE_RANK FIRST_VALUE FLOOR FORMAT
    GROUP_CONCAT HEX IFNULL IIF INSTR JULIANDAY LAG LAST_VALUE LEAD LENGTH LOWER LTRIM MAX MIN MOD NTH_VALUE NTILE
    NULLIF PERCENT_RANK POW POWER PRINTF QUOTE RANDOM RANK REPLACE ROUND ROW_NUMBER RTRIM SIGN SQRT STRFTIME SUBSTR
    SUBSTRING SUM TIME TOTAL TRIM TYPEOF UNICODE UNIXEPOCH UPPER
"""
"""SQLite's functions that answer questions, each written with its parenthesis."""

COMPUTED: Final = "CNT COUNT NUM TOTAL"
"""The usual names of computed columns, which a query gives with AS and then refers to."""

_ALIAS: Final = "[A-Za-z][0-9]?[0-9]?"
_DOT: Final = r" ?\. ?"
_SOURCE: Final = "(?:[fF][rR][oO][mM]|[jJ][oO][iI][nN])"


def _other_than(word: str) -> str:
    """Text without ``<`` that does not begin with ``word``."""
    if len(word) == 1:
        return f"(?:[^{word}<][^<]*)?"
    return f"(?:[^{word[0]}<][^<]*|{word[0]}{_other_than(word[1:])})?"


# Anything without a think tag: text, and "<" followed by text that does not go on like one.
REASONING: Final = f"[^<]*(?:<(?:[^/t<][^<]*|/{_other_than(END_THINK[2:])}|t{_other_than(THINK[2:])})?)*"
"""What may stand between the think tags."""


def schema_pattern(schema: Schema) -> str:
    """The pattern that a whole completion over ``schema`` matches: ``<think>``, reasoning, ``</think>``, one SELECT.

    - Words are separated: ``nameage`` is not two names. Keywords and names are in any case.
    - After FROM and JOIN comes a table or a parenthesis; after ``singer.`` a column of that table; after an alias and
      a dot any column of the schema; after AS any name.
    - An alias is a letter and at most two digits (``T1``, ``s``), before a dot and after a table; ``T1`` and ``T``
      stand anywhere. A longer one can be given with AS, but named again only if it is a name of the schema or of
      ``COMPUTED``.
    - Names that are no plain word, or reserved, are written ``"..."``, ```...``` or ``[...]`` in full.
    - ``'...'`` is free. SQLite also reads ``"..."`` as a string: that is free after a comparison (``=``, ``<``, ``>``,
      LIKE, GLOB, IN, BETWEEN), THEN, ELSE and as the first argument of a function, and a name of the schema elsewhere.

    Every gold of Spider matches (972 dev and 6,623 train questions on 19 and 135 databases), 98.2 % of BIRD dev's 1,534
    and 98.4 % of the 20,644 published predictions for Spider dev that compile. Of BIRD's 28 that do not 9 use WITH; the
    others, and all but 2 of the 329 predictions, refer to a longer alias or give one without AS.

    Not covered: parentheses need not match; a name may stand where its table is not in FROM; WITH, VALUES, comments,
    tabs, table-valued functions and ``rowid``. A schema without tables and views raises ValueError.

    >>> import re
    >>> from finer_sql_lib.schema import Column, Table
    >>> schema = Schema("zoo", (Table("animal", (Column("id"), Column("name"))),))
    >>> pattern = re.compile(schema_pattern(schema))
    >>> bool(pattern.fullmatch("<think>all of them</think> SELECT name FROM animal"))
    True
    >>> bool(pattern.fullmatch("<think>all of them</think> SELECT nome FROM animal"))
    False
    """
    if not schema.tables:
        raise ValueError(f"database {schema.db_id!r} has no tables, so no SQL can name one; ask without the constraint")
    return f"{THINK}{REASONING}{END_THINK}{SPACE}*{select_statement(schema)}"


def select_statement(schema: Schema) -> str:
    """SELECT and what follows it: words that end like a word, so that something must separate them from the next, and
    pieces that end in a mark of their own.
    """
    words = f"(?:{'|'.join(word_patterns(schema))})"
    pieces = f"(?:{'|'.join(piece_patterns(schema))})"
    # what separates words
    separators = [r"[ \n,()+*%<>=!|&~]", rf"[/-](?:{SPACE}|\()", f"[<>=]{SPACE}*{DOUBLE_QUOTED}", STRING]
    marks = f"(?:{'|'.join(separators)})"
    # "-" and "/" stand before a word, a space or a parenthesis: "--" and "/*" would begin a comment
    between = f"(?:{marks}+[/-]?|[/-])"
    body = f"(?:{words}{between}|{pieces}{marks}*[/-]?)*(?:{words}|{pieces}){marks}*"
    return f"{any_of(['SELECT'])}{between}{body}(?:;{SPACE}*)?"


def word_patterns(schema: Schema) -> list[str]:
    """What ends like a word."""
    tables, columns = bare(_table_names(schema)), bare(_column_names(schema))
    words = [
        NUMBER,
        any_of([*KEYWORDS.split(), *COMPUTED.split(), *tables, *columns]),
        f"{any_of(['AS'])}{SPACE}+{ANY_NAME}",
        "[Tt][0-9]?[0-9]?",
    ]
    if tables:
        words.append(f"(?:{_SOURCE}{SPACE}+)?{any_of(tables)}(?:{SPACE}+{_ALIAS})?")
    words.append(f"{_ALIAS}{_DOT}{any_of([*COMPUTED.split(), *columns])}")
    for table in schema.tables:
        if own := bare(column.name for column in table.columns):
            words.append(f"{either_way(table.name)}{_DOT}{any_of(own)}")
    return words


def piece_patterns(schema: Schema) -> list[str]:
    """What ends in a mark, so that a word may follow at once."""
    tables, columns = _table_names(schema), _column_names(schema)
    text = f"(?:{STRING}|{DOUBLE_QUOTED})"
    return [
        rf"{_SOURCE}{SPACE}*(?:\(|{quoted(tables)})",
        quoted([*tables, *columns]),
        rf"{_ALIAS}{_DOT}(?:\*|{quoted(columns)})",
        *(rf"{either_way(t.name)}{_DOT}(?:\*|{quoted(column.name for column in t.columns)})" for t in schema.tables),
        rf"{any_of(['AS'])}{SPACE}*(?:\(|{STRING}|{DOUBLE_QUOTED}|`[^`]*`|\[[^\]]*\])",
        rf"{any_of(FUNCTIONS.split())}{SPACE}*\((?:{SPACE}*{DOUBLE_QUOTED})?",
        f"{any_of(['LIKE', 'GLOB', 'THEN', 'ELSE'])}{SPACE}*{DOUBLE_QUOTED}",
        rf"{any_of(['IN'])}{SPACE}*\({SPACE}*{text}(?:{SPACE}*,{SPACE}*{text})*",
        f"{any_of(['BETWEEN'])}{SPACE}*{DOUBLE_QUOTED}{SPACE}*{any_of(['AND'])}{SPACE}*{DOUBLE_QUOTED}",
    ]


def _table_names(schema: Schema) -> list[str]:
    return [table.name for table in schema.tables]


def _column_names(schema: Schema) -> list[str]:
    return [column.name for table in schema.tables for column in table.columns]
