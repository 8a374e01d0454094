"""A vote as a page: the groups of equal results, how many candidates stand behind each, and which one won."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from finer_sql_lib.records import Candidate, Group, Vote
from finer_sql_lib.reports.html.page import MARK, Html, count, folded, one_line, page, safe, sql_block, value_table

MAX_GROUPS: Final = 10
MAX_TEXTS: Final = 5
"""Distinct SQL texts shown of a group, the most frequent first."""


def show_vote(vote: Vote, candidates: Sequence[Candidate] = ()) -> Html:
    """The groups in the rule's order, the winner marked and open; with ``candidates`` also the SQL of each."""
    silent = vote.n_candidates - sum(group.size for group in vote.groups)
    note = [f'<p class="dim">{count(silent, "candidate")} returned no result and did not vote</p>'] if silent else []
    return page([*vote_parts(vote, candidates), *note])


def vote_parts(vote: Vote, candidates: Sequence[Candidate] = (), *, open_winner: bool = True) -> list[str]:
    """The pieces of :func:`show_vote`, for a page that holds more: there the winner may be open already."""
    sqls = {candidate.index: candidate.sql for candidate in candidates if candidate.question_id == vote.question_id}
    parts = [_headline(vote)]
    for group in vote.groups[:MAX_GROUPS]:
        parts.append(_group(group, vote, sqls, open_winner))
    if len(vote.groups) > MAX_GROUPS:
        rest = vote.groups[MAX_GROUPS:]
        behind = count(sum(group.size for group in rest), "candidate")
        parts.append(f'<p class="dim">and {count(len(rest), "more group")} with {behind}</p>')
    return parts


def _headline(vote: Vote) -> str:
    asked = f"question {vote.question_id}, rule {safe(vote.rule)}"
    if not vote.groups:
        return f"<p>{asked}: none of {count(vote.n_candidates, 'candidate')} returned a result</p>"
    split = f"{count(len(vote.groups), 'different result')}"
    return f"<p>{asked}: {split}, {vote.confidence:.0%} of {count(vote.n_candidates, 'candidate')} for the winner</p>"


def _group(group: Group, vote: Vote, sqls: Mapping[int, str | None], open_winner: bool) -> str:
    won = vote.winner in group.members
    texts = Counter(sql for index in group.members if (sql := sqls.get(index)) is not None)
    chosen = sqls.get(vote.winner) if won and vote.winner is not None else None
    ranked = sorted(texts, key=lambda text: (text != chosen, -texts[text], len(text), text))
    summary = f"{MARK}: " if won else ""
    summary += f"{count(group.size, 'candidate')}, {_size(group)}"
    if ranked:
        summary += f' <span class="dim">{one_line(ranked[0])}</span>'
    content = value_table(group.columns, group.preview, group.n_rows)
    content += "".join(f"<p>{count(texts[text], 'candidate')}</p>{sql_block(text)}" for text in ranked[:MAX_TEXTS])
    if len(ranked) > MAX_TEXTS:
        content += f'<p class="dim">and {count(len(ranked) - MAX_TEXTS, "more text")} with the same result</p>'
    if not ranked:
        content += f'<p class="dim">candidates {_listed(group.members)}</p>'
    return folded(summary, content, is_open=won and open_winner, kind="winner" if won else "")


def _size(group: Group) -> str:
    note = ", all zero or NULL" if group.is_zero else ""
    return "no rows" if group.is_empty else count(group.n_rows, "row") + note


def _listed(members: Sequence[int], most: int = 40) -> str:
    return ", ".join(map(str, members[:most])) + (" ..." if len(members) > most else "")
