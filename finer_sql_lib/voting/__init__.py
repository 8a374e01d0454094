"""Candidates and their results -> groups -> a winner; nothing here ever sees gold."""

from finer_sql_lib.voting.instances import vote_on_instances
from finer_sql_lib.voting.rules import (
    INSTANCES,
    PREVIEW_ROWS,
    RULES,
    Ballot,
    authors_vav,
    check_rule,
    majority,
    value_aware,
    vote,
)

__all__ = [
    "INSTANCES", "PREVIEW_ROWS", "RULES", "Ballot", "authors_vav", "check_rule", "majority", "value_aware", "vote",
    "vote_on_instances",
]  # fmt: skip
