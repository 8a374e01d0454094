"""``read_split``: the question files of one split -> entries, every fault of theirs noted.

Sources: Spider's dev.json (db_id, question, query), BIRD's dev.json (question_id, db_id, question, evidence, SQL,
difficulty) and Spider-Syn's (db_id, SpiderSynQuestion, query); other keys are ignored. Spider's difficulty is the
official hardness of the gold SQL, which evaluation computes, so it is None here.
"""

from __future__ import annotations

import warnings
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks.benchmark import Entry, Problems
from finer_sql_lib.benchmarks.layouts import FoundFiles, Layout, read_json
from finer_sql_lib.records import DataNote
from finer_sql_lib.runs.files import read_text, some

_TEXT_KEYS = ("SpiderSynQuestion", "question")
_GOLD_KEYS = ("query", "SQL", "SpiderSynQuery")
"""The keys of a question's text and gold, over all published forms; the first that an entry has is taken."""


def read_split(layout: Layout, files: FoundFiles, problems: Problems, *, check_counts: bool) -> list[Entry]:
    """The entries of all files of the split, in order; ``check_counts`` holds each file to its official number."""
    entries: list[Entry] = []
    for expected, path in files.questions:
        if path is None:
            # only the first file of a split is needed; the others are asked for where the official number counts
            if check_counts or expected is files.questions[0][0]:
                problems.add(
                    f"no {' or '.join(expected.names)} (the official file has {expected.count} questions); "
                    "fetch it, pass counts='any' (--counts any) to go on with what is there, or name a file of "
                    "questions with questions=FILE (--questions FILE)"
                )
            continue
        rows = read_json(path, problems)
        if not isinstance(rows, list):
            if rows is not None:
                problems.add(f"{path} should be a list of questions, found {type(rows).__name__}")
            continue
        if check_counts and len(rows) != expected.count:
            problems.add(
                f"{path} has {len(rows)} questions, the official file {expected.count}; "
                "fetch it again, or pass counts='any' (--counts any) if it is meant to differ"
            )
        entries += read_entries(layout, path, rows, len(entries), problems)
    entries = fill_gold(entries, files.gold, problems)
    entries = number_apart(entries, problems.where)
    # as a rule question file and schema file are of different releases then; names of files describe nothing
    described = set(files.db_ids)
    for db_id, count in Counter(entry.db_id for entry in entries).items():
        if files.tables is not None and db_id not in described:
            problems.add(f"unknown db_id {db_id!r} ({count} questions): {files.tables} does not describe it")
    return entries


def number_apart(entries: list[Entry], where: str) -> list[Entry]:
    """The entries with ids of their own: their positions in the split where the files give an id twice.

    BIRD's mini-dev was published so. Its official scripts pair by position and read no ids.
    """
    repeated = [id_ for id_, count in Counter(entry.id for entry in entries).items() if count > 1]
    if not repeated:
        return entries
    warnings.warn(
        f"{where}: question ids {some(repeated)} occur more than once, so questions are numbered by their position in "
        f"the split, 0 to {len(entries) - 1}",
        DataNote,
        stacklevel=2,
    )
    return [replace(entry, id=place) for place, entry in enumerate(entries)]


def read_entries(layout: Layout, path: Path, rows: Sequence[Any], start: int, problems: Problems) -> list[Entry]:
    """The entries of one file, the faults of its rows noted. ``start`` numbers its first question in the split."""
    faults: dict[str, list[int]] = defaultdict(list)
    entries = []
    for place, row in enumerate(rows):
        fault = fault_of(layout, row)
        if fault:
            faults[fault].append(place)
            continue
        # numbers count on over the files of a split, rows that are left out included
        number = start + place
        entries.append(
            Entry(
                id=row.get(layout.id_key, number) if layout.id_key else number,
                db_id=row["db_id"],
                text=row[first_key(row, _TEXT_KEYS)],
                evidence=row.get("evidence") or "",
                gold_sql=row.get(first_key(row, _GOLD_KEYS)),
                difficulty=row.get("difficulty") if layout.name == "bird" else None,
            )
        )
    for fault, places in faults.items():
        problems.add(f"{path}: {fault}, in entries {some(places)}")
    return entries


def fault_of(layout: Layout, row: Any) -> str | None:
    """What is wrong with one row, or None."""
    if not isinstance(row, dict):
        return "not an object"
    for key in ("db_id", first_key(row, _TEXT_KEYS)):
        if not isinstance(row.get(key), str) or not row[key].strip():
            return f"no text under {key!r}"
    for key in (first_key(row, _GOLD_KEYS), "evidence", "difficulty"):
        if not isinstance(row.get(key), str | None):
            return f"{key!r} is not text"
    # JSON's true and false are ints to Python
    if layout.id_key in row and (not isinstance(row[layout.id_key], int) or isinstance(row[layout.id_key], bool)):
        return f"{layout.id_key!r} is not a whole number"
    if layout.id_key in row and not abs(row[layout.id_key]) < 2**63:
        return f"{layout.id_key!r} has more than 64 bits"
    return None


def first_key(row: Mapping[str, Any], keys: Sequence[str]) -> str:
    """The first of ``keys`` under which an entry has something; the last where it has none of them."""
    return next((key for key in keys if row.get(key) is not None), keys[-1])


def fill_gold(entries: list[Entry], gold: Path | None, problems: Problems) -> list[Entry]:
    """Where the entries carry no gold at all, take the lines ``SQL<tab>db_id`` of the gold file, if there is one."""
    if gold is None or not entries or any(entry.gold_sql is not None for entry in entries):
        return entries
    # not splitlines: a gold may hold other line breaks inside its literals
    try:
        lines = [line for line in read_text(gold).split("\n") if line.strip()]
    except ValueError as error:
        problems.add(str(error))
        return entries
    if len(lines) != len(entries):
        problems.add(f"{gold} has {len(lines)} lines for {len(entries)} questions")
        return entries
    pairs = [line.rpartition("\t") for line in lines]
    wrong = [entry.id for entry, (_, _, db_id) in zip(entries, pairs, strict=True) if db_id.strip() != entry.db_id]
    if wrong:
        problems.add(f"{gold} names another database than the question file for questions {some(wrong)}")
    return [replace(entry, gold_sql=sql) for entry, (sql, _, _) in zip(entries, pairs, strict=True)]
