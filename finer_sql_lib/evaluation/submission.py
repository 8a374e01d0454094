"""Submission files that the official scripts read unchanged: ``pred_dev.sql`` (Spider), ``predict_dev.json`` (BIRD).

The official Spider script pairs line i of the predictions with line i of the gold and drops blank lines, so every
question gets exactly one non-blank line, in the split's order, without a tab.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

import sqlparse.lexer
from sqlparse import tokens

from finer_sql_lib.records import Question

UNANSWERED = "SELECT 1"
_BIRD_MARK = "\t----- bird -----\t"
_NEEDS_CARE = re.compile(r"--|/\*|#|[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_BREAKS = re.compile(r"[\r\n\t\v\f\x1c-\x1e\x85\u2028\u2029]+")


def pred_dev_sql(questions: Sequence[Question], sql: Mapping[int, str]) -> str:
    """One line per question of the split, in its order; ``SELECT 1`` where ``sql`` (by question id) has none.

    >>> from pathlib import Path
    >>> split = [Question(number, "d", "?", Path("d.sqlite")) for number in (0, 1)]
    >>> pred_dev_sql(split, {1: "SELECT a -- note\\nFROM t"})
    'SELECT 1\\nSELECT a  FROM t\\n'
    """
    return "".join(f"{one_line(sql.get(question.id, ''))}\n" for question in questions)


def predict_dev_json(questions: Sequence[Question], sql: Mapping[int, str]) -> str:
    """BIRD's form: the question's position in the split as text -> SQL, a fixed mark, and the database's name."""
    answers = {
        str(position): f"{sql.get(question.id, '').strip() or UNANSWERED}{_BIRD_MARK}{question.db_id}"
        for position, question in enumerate(questions)
    }
    return json.dumps(answers, indent=4, ensure_ascii=False) + "\n"


def one_line(sql: str) -> str:
    """``sql`` on one line without comments; line breaks and tabs inside text literals become spaces.

    >>> one_line("SELECT 'a--b'\\n\\tFROM t; -- why")
    "SELECT 'a--b' FROM t;"
    """
    if not _NEEDS_CARE.search(sql):
        return sql.strip() or UNANSWERED
    parts = [" " if kind in tokens.Comment else text for kind, text in sqlparse.lexer.tokenize(sql)]
    return _BREAKS.sub(" ", "".join(parts)).strip() or UNANSWERED
