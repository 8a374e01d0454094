"""How hard a question is: BIRD's own difficulty, or the official Spider hardness of its gold."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from finer_sql_lib.evaluation.spider.exact_match import spider_hardness
from finer_sql_lib.evaluation.spider.structure import SpiderSchema, read_spider_schema
from finer_sql_lib.evaluation.spider.tokens import OfficialCrash
from finer_sql_lib.execution import database_fingerprint
from finer_sql_lib.records import GradedQuestion

UNPARSED = "unparsed"
"""The level of a gold query that the official parser cannot read."""


@lru_cache(maxsize=1024)
def spider_schema_of(db_path: Path, fingerprint: str) -> SpiderSchema:
    """Read once for all candidates of a question, and again when the file changes."""
    return read_spider_schema(db_path)


def level_of(question: GradedQuestion) -> str:
    """BIRD's own difficulty, or the official Spider hardness of the gold."""
    return question.difficulty or hardness_of(question)


def hardness_of(question: GradedQuestion) -> str:
    """The official hardness of the question's gold, "unparsed" where the official parser cannot read it."""
    try:
        schema = spider_schema_of(question.db_path, database_fingerprint(question.db_path))
        return spider_hardness(question.gold_sql, schema)
    except OfficialCrash:
        return UNPARSED
