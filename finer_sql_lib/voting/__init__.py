"""Candidates and their results -> groups -> a winner; nothing here ever sees gold."""

from finer_sql_lib.voting.rules import PREVIEW_ROWS, RULES, Ballot, authors_vav, check_rule, majority, value_aware, vote

__all__ = ["PREVIEW_ROWS", "RULES", "Ballot", "authors_vav", "check_rule", "majority", "value_aware", "vote"]
