"""What a notebook shows of a schema, a vote, verdicts and an answer: neat, escaped, readable on light and dark.

Each ``show_...`` gives an :class:`Html`, which a notebook displays; the nouns call them in their ``_repr_html_``.
"""

from finer_sql_lib.generation.quiet import quiet_libraries
from finer_sql_lib.reports.html.answers import show_answer, show_candidates, show_execution, show_text
from finer_sql_lib.reports.html.page import Html
from finer_sql_lib.reports.html.schemas import show_schema
from finer_sql_lib.reports.html.tables import show_table
from finer_sql_lib.reports.html.verdicts import show_verdicts
from finer_sql_lib.reports.html.votes import show_vote

__all__ = [
    "Html",
    "quiet_libraries",
    "show_answer",
    "show_candidates",
    "show_execution",
    "show_schema",
    "show_table",
    "show_text",
    "show_verdicts",
    "show_vote",
]
