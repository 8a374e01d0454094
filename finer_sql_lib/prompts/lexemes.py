"""The words of a schema's grammar: a name for each, and the regular expression of how it is spelled.

llguidance reads the longest word that is possible where it stands, and never goes back: where one word is the beginning
of another (a space, and a space with a string behind it), every length in between must be a word too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from finer_sql_lib.prompts.pattern import COMPUTED, FUNCTIONS
from finer_sql_lib.prompts.spelling import DOUBLE_QUOTED, NUMBER, SPACE, STRING, any_of, either_way
from finer_sql_lib.schema.nouns import Schema

CLAUSES: Final = "GROUP HAVING LIMIT ORDER WINDOW"
"""What ends FROM, as WHERE does, and WHERE too."""
BEFORE_TEXT: Final = "AND BETWEEN GLOB LIKE"
"""What SQLite often sees text in double quotation marks behind."""
PREFIXES: Final = "EXISTS NOT"
"""What stands before a value."""
INFIXES: Final = "ESCAPE FILTER IS NOT OFFSET OR OVER"
"""What stands behind a value and before another; an operator too, and what is BEFORE_TEXT."""
BRANCHES: Final = "ELSE THEN WHEN"
"""What stands between CASE and END."""
JOIN_WORDS: Final = "CROSS FULL INNER LEFT NATURAL ON OUTER RIGHT USING"
"""What stands only between tables."""
VALUES: Final = "CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP FALSE NULL TRUE"

_NO_SHORT_ALIAS: Final = "(?:[A-SU-Za-su-z_][A-Za-z0-9_]*|[Tt](?:[A-Za-z_][A-Za-z0-9_]*)?)"
"""Any name but one like T1, which the rules give out themselves, so that there is no way around them."""
_TEXT: Final = f"(?:{STRING}|{DOUBLE_QUOTED})"
_ANY_QUOTED: Final = rf"(?:{_TEXT}|`[^`]*`|\[[^\]]*\])"
_OPERATOR: Final = r"(?:[+*%&~]|<=?|>=?|<>|!=|==?|\|\|?)"
_MINUS: Final = rf"{SPACE}*[/-]{SPACE}*"


def sql_lexemes(n_aliases: int) -> dict[str, str]:
    """The words that are the same for every database; ``n_aliases`` of T1, T2, ... are words of their own."""
    ends_union = f"{any_of(['UNION'])}(?:{SPACE}+{any_of(['ALL'])})?|{any_of(['INTERSECT', 'EXCEPT'])}"
    # "-" may stand before a number; "--" and "/*" would begin a comment
    operator, comma = (rf"(?:{SPACE}*{one}{SPACE}*-?|{_MINUS})" for one in (_OPERATOR, f"(?:,|{_OPERATOR})"))
    return {
        **{
            word: any_of([word])
            for word in ("SELECT", "DISTINCT", "FROM", "JOIN", "WHERE", "AS", "IN", "BY", "CASE", "END")
        },
        "UNION": f"(?:{ends_union}){SPACE}+",
        "CLAUSE": any_of(CLAUSES.split()),
        "PREFIX": any_of(PREFIXES.split()),
        "POSTFIX": _postfix(),
        "INFIX": any_of(INFIXES.split()),
        "BRANCH": any_of(BRANCHES.split()),
        "JOIN_WORD": any_of(JOIN_WORDS.split()),
        "PARTITION": any_of(["PARTITION"]),
        "FRAME": _frame(),
        "BEFORE_TEXT": any_of(BEFORE_TEXT.split()),
        "VALUE": any_of([*VALUES.split(), *COMPUTED.split()]),
        "COMPUTED": any_of(COMPUTED.split()),
        "FUNCTION": any_of(FUNCTIONS.split()),
        **{f"T{k + 1}": f"[Tt]{k + 1}" for k in range(n_aliases)},
        "LETTER": f"(?:[A-SU-Za-su-z][0-9]?|[Tt][0{n_aliases + 1}-9]?)",
        "ANY": f"(?:{_NO_SHORT_ALIAS}|{_ANY_QUOTED})",
        "NUMBER": NUMBER,
        "STRING": "'(?:[^']|'')*'",
        "DOUBLE_QUOTED": DOUBLE_QUOTED,
        "MORE_TEXT": f"{SPACE}*,{SPACE}*{_TEXT}",
        "SPACE": f"{SPACE}+",
        "OPERATOR": operator,
        "OPERATOR_OR_COMMA": comma,
        "SIGN": f"{SPACE}*[-+~]",
        "COMPARED": f"{SPACE}*(?:<=?|>=?|<>|!=|==?){SPACE}*{DOUBLE_QUOTED}",
        "COMMA": f"{SPACE}*,",
        "OPEN": r"\(",
        "CLOSE": rf"{SPACE}*\)",
        "DOT": r" ?\. ?",
        "STAR": r"\*",
        "AND_STAR": rf"{SPACE}*,{SPACE}*\*",
        "SEMICOLON": ";",
    }


def _phrase(*words: str) -> str:
    return f"{SPACE}+".join(any_of(word.split()) for word in words)


def _postfix() -> str:
    """What stands behind a value, and may end a query. FIRST and NOCASE alone would be names of columns."""
    phrases = (_phrase("NULLS", "FIRST LAST"), _phrase("COLLATE", "BINARY NOCASE RTRIM"))
    return f"(?:{any_of(['ASC', 'DESC', 'ISNULL', 'NOTNULL'])}|{'|'.join(phrases)})"


def _frame() -> str:
    """What of its rows a window function sees."""
    bound = (
        f"(?:{_phrase('CURRENT', 'ROW')}|(?:{any_of(['UNBOUNDED'])}|[0-9]+){SPACE}+{_phrase('FOLLOWING PRECEDING')})"
    )
    both = f"{_phrase('BETWEEN')}{SPACE}+{bound}{SPACE}+{_phrase('AND')}{SPACE}+{bound}"
    return f"{_phrase('RANGE ROWS')}{SPACE}+(?:{bound}|{both})"


def schema_lexemes(schema: Schema, columns: Sequence[Sequence[str]]) -> dict[str, str]:
    """The words of one database; ``columns`` are the names of each COLUMN0, COLUMN1, ..."""
    return {
        **{f"TABLE{number}": either_way(table.name) for number, table in enumerate(schema.tables)},
        **{f"COLUMN{number}": either_way(*names) for number, names in enumerate(columns)},
    }


def used_lexemes(schema: Schema) -> dict[str, str]:
    """The words of reasoning that lists tables and columns: a USED is a column with its table."""
    used = {}
    for number, table in enumerate(schema.tables):
        columns = either_way(*(column.name for column in table.columns))
        used[f"USED{number}"] = rf"{either_way(table.name)}\.{columns}"
    return {"NEXT": ", ", "COLUMNS": r"\ncolumns: ", **used}


def as_line(name: str, spelling: str) -> str:
    """The definition of a word."""
    return f"{name}: /{slashed(spelling)}/"


def slashed(spelling: str) -> str:
    """The expression as it stands between slashes."""
    return spelling.replace("/", r"\/")
