"""A regular expression for completions that name nothing the database does not have.

The reasoning is free. Of the SQL every word outside a string literal is a name of this schema, a word of the SQL below,
an alias or a number, so that no completion can misspell a table or a column. A model's backend turns the pattern into
the tokens that may come next.

The dialect is what the engines of vLLM, ``llguidance`` and Python's ``re`` have in common: classes, groups, ``|``,
``*``, ``+``, ``?``; no look-around, no back-references, no flags. Case is spelled out, as SQLite ignores it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from finer_sql_lib.prompts import END_THINK, THINK
from finer_sql_lib.schema.nouns import Schema, Table

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

RESERVED: Final = """
    ADD ALL ALTER AND AS AUTOINCREMENT BETWEEN CASE CHECK COLLATE COMMIT CONSTRAINT CREATE DEFAULT DEFERRABLE
    DELETE DISTINCT DROP ELSE ESCAPE EXCEPT EXISTS FOREIGN FROM GROUP HAVING IN INDEX INSERT INTERSECT INTO
    IS ISNULL JOIN LIMIT NOT NOTNULL NULL ON OR ORDER PRIMARY REFERENCES RETURNING SELECT SET
    TABLE THEN TO TRANSACTION UNION UNIQUE UPDATE USING VALUES WHEN WHERE
"""
"""The words that SQLite takes as a name only in quotation marks."""

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SPACE: Final = r"[ \n]"
_ANY_NAME: Final = "[A-Za-z_][A-Za-z0-9_]*"
_ALIAS: Final = "[A-Za-z][0-9]?[0-9]?"
_NUMBER: Final = r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"
_STRING: Final = "'[^']*'"  # one that follows another at once is the escaped quotation mark between them
_QUOTED: Final = '"(?:[^"]|"")*"'
_DOT: Final = r" ?\. ?"
_SOURCE: Final = "(?:[fF][rR][oO][mM]|[jJ][oO][iI][nN])"


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
    # Anything without a think tag: text, and "<" followed by text that does not go on like one.
    after_tag = f"[^/t<][^<]*|/{_other_than(END_THINK[2:])}|t{_other_than(THINK[2:])}"
    reasoning = f"[^<]*(?:<(?:{after_tag})?)*"
    return f"{THINK}{reasoning}{END_THINK}{_SPACE}*{select_statement(schema)}"


def _other_than(word: str) -> str:
    """Text without ``<`` that does not begin with ``word``."""
    if len(word) == 1:
        return f"(?:[^{word}<][^<]*)?"
    return f"(?:[^{word[0]}<][^<]*|{word[0]}{_other_than(word[1:])})?"


def select_statement(schema: Schema) -> str:
    """SELECT and what follows it: words that end like a word, so that something must separate them from the next, and
    pieces that end in a mark of their own.
    """
    words = f"(?:{'|'.join(word_patterns(schema))})"
    pieces = f"(?:{'|'.join(piece_patterns(schema))})"
    # what separates words
    separators = [r"[ \n,()+*%<>=!|&~]", rf"[/-](?:{_SPACE}|\()", f"[<>=]{_SPACE}*{_QUOTED}", _STRING]
    marks = f"(?:{'|'.join(separators)})"
    # "-" and "/" stand before a word, a space or a parenthesis: "--" and "/*" would begin a comment
    between = f"(?:{marks}+[/-]?|[/-])"
    body = f"(?:{words}{between}|{pieces}{marks}*[/-]?)*(?:{words}|{pieces}){marks}*"
    return f"{_any_of(['SELECT'])}{between}{body}(?:;{_SPACE}*)?"


def word_patterns(schema: Schema) -> list[str]:
    """What ends like a word."""
    tables, columns = _bare(_table_names(schema)), _bare(_column_names(schema))
    words = [
        _NUMBER,
        _any_of([*KEYWORDS.split(), *COMPUTED.split(), *tables, *columns]),
        f"{_any_of(['AS'])}{_SPACE}+{_ANY_NAME}",
        "[Tt][0-9]?[0-9]?",
    ]
    if tables:
        words.append(f"(?:{_SOURCE}{_SPACE}+)?{_any_of(tables)}(?:{_SPACE}+{_ALIAS})?")
    words.append(f"{_ALIAS}{_DOT}{_any_of([*COMPUTED.split(), *columns])}")
    for table in schema.tables:
        if own := _bare(column.name for column in table.columns):
            words.append(f"{_either_way(table)}{_DOT}{_any_of(own)}")
    return words


def piece_patterns(schema: Schema) -> list[str]:
    """What ends in a mark, so that a word may follow at once."""
    tables, columns = _table_names(schema), _column_names(schema)
    text = f"(?:{_STRING}|{_QUOTED})"
    return [
        rf"{_SOURCE}{_SPACE}*(?:\(|{_quoted(tables)})",
        _quoted([*tables, *columns]),
        rf"{_ALIAS}{_DOT}(?:\*|{_quoted(columns)})",
        *(rf"{_either_way(t)}{_DOT}(?:\*|{_quoted(column.name for column in t.columns)})" for t in schema.tables),
        rf"{_any_of(['AS'])}{_SPACE}*(?:\(|{_STRING}|{_QUOTED}|`[^`]*`|\[[^\]]*\])",
        rf"{_any_of(FUNCTIONS.split())}{_SPACE}*\((?:{_SPACE}*{_QUOTED})?",
        f"{_any_of(['LIKE', 'GLOB', 'THEN', 'ELSE'])}{_SPACE}*{_QUOTED}",
        rf"{_any_of(['IN'])}{_SPACE}*\({_SPACE}*{text}(?:{_SPACE}*,{_SPACE}*{text})*",
        f"{_any_of(['BETWEEN'])}{_SPACE}*{_QUOTED}{_SPACE}*{_any_of(['AND'])}{_SPACE}*{_QUOTED}",
    ]


def _table_names(schema: Schema) -> list[str]:
    return [*(table.name for table in schema.tables), *schema.not_shown]


def _column_names(schema: Schema) -> list[str]:
    return [column.name for table in schema.tables for column in table.columns]


def _either_way(table: Table) -> str:
    """A table's name, bare where it can be, or quoted."""
    bare = [_any_of(names)] if (names := _bare([table.name])) else []
    return f"(?:{'|'.join([*bare, _quoted([table.name])])})"


def _bare(names: Iterable[str]) -> list[str]:
    """The names that need no quotation marks."""
    return [name for name in names if _WORD.fullmatch(name) and name.upper() not in RESERVED.split()]


def _quoted(names: Iterable[str]) -> str:
    """Any of the names in one of SQLite's three kinds of quotation marks."""
    names = list(names)
    # Inside '"' and '`' the mark is doubled; "[...]" has no way to hold a "]".
    double, back = (_any_of(name.replace(mark, 2 * mark) for name in names) for mark in '"`')
    square = [name for name in names if "]" not in name]
    return f'(?:"{double}"|`{back}`' + (rf"|\[{_any_of(square)}\])" if square else ")")


def _any_of(words: Iterable[str]) -> str:
    """One of the words in any case: a tree of their beginnings, so that an engine reads each letter once.

    >>> _any_of(["id", "is"])
    '[iI](?:[dD]|[sS])'
    """
    branches: dict[str, set[str]] = {}
    ends = False
    for word in words:
        if word:
            first = word[0].lower() if word[0].isascii() else word[0]  # as SQLite folds: only the letters of ASCII
            branches.setdefault(first, set()).add(word[1:])
        else:
            ends = True
    parts = [letter_pattern(first) + _any_of(rest) for first, rest in sorted(branches.items())]
    if ends and not parts:
        return ""
    together = parts[0] if len(parts) == 1 and not ends else f"(?:{'|'.join(parts)})"
    return together + "?" if ends else together


def letter_pattern(character: str) -> str:
    """The pattern of one character in any case."""
    if character.isascii() and character.isalpha():
        return f"[{character}{character.upper()}]"
    if character in "\n\r\t":
        return {"\n": r"\n", "\r": r"\r", "\t": r"\t"}[character]
    return "\\" + character if character in r"\.+*?()|[]{}^$" else character
