"""Execution accuracy and test-suite accuracy, as the official Spider evaluator decides them.

Source: taoyds/test-suite-sql-eval, ``evaluation.py``, ``exec_eval.py`` and ``parse.py`` with their default options. One
pair is judged in three steps:

1. Both texts are normalised (:func:`normalise_gold`, :func:`normalise_pred`) and the result is executed.
2. Row order counts when the normalised gold says ``order by``, in any case, with one space, anywhere
   (:func:`order_counts`).
3. The results are compared by :func:`finer_sql_lib.results.same_spider`.

EX is the verdict on the original ``<db_id>.sqlite``; test-suite accuracy (TS) asks for it on every ``.sqlite`` file of
the database's folder. The official script does not tell the two apart: it runs on whatever lies in the folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from sqlparse import lexer
from sqlparse.engine import StatementSplitter

from finer_sql_lib.evaluation import EMPTY, SAME, UNDECIDED, WRONG_COLUMNS, WRONG_ORDER, WRONG_ROWS, Ruling, failure
from finer_sql_lib.execution import NO_STATEMENT
from finer_sql_lib.records import MAX_SQL_CHARS, Execution
from finer_sql_lib.results import same_spider
from finer_sql_lib.runs.files import FileState, file_state

_CURRENT_YEAR = re.compile(r"YEAR\s*\(\s*CURDATE\s*\(\s*\)\s*\)\s*", re.IGNORECASE)

# Text on which sqlparse's lexer holds no surprise: plain words, numbers and signs, literals without doubled or escaped
# quotes or line breaks, no comments. There, DISTINCT is a token exactly where it is a whole word outside a literal.
_PLAIN = re.compile(
    r"""(?: [A-Za-z_ \t\n\r.,()=<>!+*]
          | [0-9](?![dD])         # 1e5distinct holds two tokens
          | -(?!-) | /(?!\*)      # no comment begins
          | '[^'"\\\n\r]*'(?!')
          | "[^'"\\\n\r]*"(?!")
        )*+ ;?+ \Z""",
    re.VERBOSE,
)
_LITERAL_OR_DISTINCT = re.compile(r"""('[^']*'|"[^"]*")|\bdistinct\b""", re.IGNORECASE | re.ASCII)


def normalise_gold(sql: str, *, keep_distinct: bool = False) -> str:
    r"""The text of a gold query that the official evaluator executes.

    Split comparison signs are joined, every DISTINCT token is dropped (unless ``keep_distinct``) together with all but
    the first statement, and MySQL's way to ask for the current year becomes 2020.

    >>> normalise_gold("SELECT count(DISTINCT a) FROM t WHERE b > = 3;\nSELECT 2")
    'SELECT count( a) FROM t WHERE b >= 3;'
    """
    return _normalised(sql, keep_distinct)


@lru_cache(maxsize=131_072)
def _normalised(sql: str, keep_distinct: bool) -> str:
    # one cache for golds and predictions: most predictions hold no "value", so that both readings of them are the same
    sql = sql.replace("> =", ">=").replace("< =", "<=").replace("! =", "!=")
    if not keep_distinct:
        sql = without_distinct(sql)
    return _CURRENT_YEAR.sub("2020", sql)


def fill_values(sql: str) -> str:
    """A prediction as the official script reads it: every "value" in the text, inside names too, becomes "1".

    Meant for predictions with ``value`` in place of literals, it breaks a name like ``market_value``; the exact set
    match reads the same text.

    >>> fill_values("SELECT market_value FROM t WHERE b = value")
    'SELECT market_1 FROM t WHERE b = 1'
    """
    return sql.replace("value", "1")


def normalise_pred(sql: str, *, keep_distinct: bool = False) -> str:
    """The text of a prediction that the official evaluator executes: as for a gold, after :func:`fill_values`.

    >>> normalise_pred("SELECT DISTINCT a FROM t WHERE b = value LIMIT 2")
    'SELECT  a FROM t WHERE b = 1 LIMIT 2'
    """
    return _normalised(fill_values(sql), keep_distinct)


def without_distinct(sql: str) -> str:
    """The first statement of a text without its DISTINCT tokens, in sqlparse's sense of statement and token.

    The official code parses the whole text. Here sqlparse only splits and tokenises, and only where neither is plain.
    A text without any statement comes back empty; the official code breaks on it. sqlparse, which takes two seconds for
    50,000 characters, reads no text of more than ``MAX_SQL_CHARS``: such a text keeps all its statements, and loses
    each word DISTINCT outside quotes.
    """
    if not sql.strip():  # sqlparse finds no statement in it
        return ""
    # sqlparse also ends statements at the word GO
    if len(sql) > MAX_SQL_CHARS or ("GO" not in sql and _PLAIN.match(sql)):
        return _LITERAL_OR_DISTINCT.sub(r"\1", sql) if "distinct" in sql.lower() else sql
    statement = next(iter(StatementSplitter().process(lexer.tokenize(sql))), None)
    tokens = statement.tokens if statement else ()
    return "".join(token.value for token in tokens if token.value.lower() != "distinct")


def order_counts(gold_sql: str) -> bool:
    """Whether row order counts to the official evaluator, given the gold as :func:`normalise_gold` returned it.

    >>> order_counts("SELECT a FROM t WHERE b IN (SELECT c FROM u Order By c LIMIT 1)"), order_counts("ORDER  BY a")
    (True, False)
    """
    return "order by" in gold_sql.lower()


def test_suite_paths(database_folder: Path) -> tuple[Path, ...]:
    """All ``.sqlite`` files of a database's folder, sorted: the instances that test-suite accuracy runs on.

    Raises FileNotFoundError when there is none. Side files of SQLite (``-wal``, ``-journal``) are not instances.
    """
    paths = tuple(sorted(database_folder.glob("*.sqlite")))
    if not paths:
        raise FileNotFoundError(f"no .sqlite file in {database_folder}: check the folder of the databases")
    return paths


def suite_of(db_path: Path) -> tuple[Path, ...]:
    """The instances of one database: all files of its folder; in a folder that is not its own, only itself.

    Side by side with other databases it has no suite: those are not instances of it. Nor has a ``.db`` file, as suites
    are of ``.sqlite`` files.
    """
    folder = db_path.parent
    has_suite = folder.name == db_path.stem and db_path.suffix == ".sqlite"
    return _paths_in(folder, file_state(folder)) if has_suite else (db_path,)


@lru_cache(maxsize=1024)
def _paths_in(folder: Path, state: FileState) -> tuple[Path, ...]:
    return test_suite_paths(folder)  # asked for every candidate; a file that comes or goes changes the state


def judge_spider(gold_sql: str, gold: Execution, pred: Execution) -> Ruling:
    """The official ruling on one pair on one database file, from what was executed there.

    Args:
        gold_sql: the gold as :func:`normalise_gold` returned it, which is what ``gold`` executed.
        gold: what the gold did. Without rows the pair cannot be judged; the official evaluator stops there.
        pred: what the normalised prediction did.

    A prediction that is too large for the executor's caps is wrong, since the gold was not. One that holds comments
    only has an empty result, as to the official evaluator. One deviation is left: a write is refused and wrong here,
    where the official evaluator runs it and finds its missing rows equal to a gold without rows.
    """
    if gold.outcome != "rows":
        return None, f"gold {failure(gold)}"
    if pred.outcome != "rows" and pred.error != NO_STATEMENT:
        return False, failure(pred)
    order_matters = order_counts(gold_sql)
    is_same = same_spider(gold.rows, pred.rows, order_matters)
    if is_same:
        return True, SAME
    if is_same is None:  # the official evaluator would try order after order, without an end
        return False, UNDECIDED
    # why they differ, most telling cause first
    if not pred.rows:
        return False, EMPTY
    if gold.rows and len(gold.rows[0]) != len(pred.rows[0]):  # a gold without rows shows no columns
        return False, f"{WRONG_COLUMNS}: {len(pred.rows[0])} instead of {len(gold.rows[0])}"
    if len(gold.rows) != len(pred.rows):
        return False, f"{WRONG_ROWS}: {len(pred.rows)} instead of {len(gold.rows)}"
    if order_matters and same_spider(gold.rows, pred.rows, order_matters=False):
        return False, WRONG_ORDER
    return False, f"{WRONG_ROWS}: other values"


def judge_spider_suite(gold_sql: str, pairs: Iterable[tuple[Execution, Execution]]) -> Ruling:
    """Test-suite ruling: right only when right on every instance; the first other ruling is the answer.

    A gold that fails on any instance cannot be judged against, whatever the prediction does. Raises ValueError when
    there is no instance at all.
    """
    instances = tuple(pairs)
    if not instances:
        raise ValueError("no database instance to judge on: the suite is empty")
    # golds first: otherwise wrong predictions would count, and right ones, which get further, be left out
    for gold, _ in instances:
        if gold.outcome != "rows":
            return None, f"gold {failure(gold)}"
    for gold, pred in instances:
        if not (ruling := judge_spider(gold_sql, gold, pred))[0]:
            return ruling
    return True, SAME
