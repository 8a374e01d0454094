"""``read_split``: the question files of one split -> questions, every fault of theirs noted.

Sources: Spider's dev.json (db_id, question, query) and BIRD's dev.json (question_id, db_id, question, evidence, SQL,
difficulty); other keys are ignored. Spider's difficulty is the official hardness of the gold SQL, which evaluation
computes, so it is None here.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks.benchmark import Problems
from finer_sql_lib.benchmarks.layouts import FoundFiles, Layout, read_json
from finer_sql_lib.records import Question

SHOWN = 10
"""A problem that concerns many entries names this many of them."""


def read_split(layout: Layout, files: FoundFiles, problems: Problems, *, check_counts: bool) -> list[Question]:
    """The questions of all files of the split, in order; ``check_counts`` holds each file to its official number."""
    questions: list[Question] = []
    for expected, path in files.questions:
        entries = _read_entries(path, problems) if path else None
        if path is None and (check_counts or expected is files.questions[0][0]):
            problems.add(
                f"no {' or '.join(expected.names)} (the official file has {expected.count} questions); "
                "fetch it, or pass counts='any' to go on with what is there"
            )
        elif path and entries is not None and check_counts and len(entries) != expected.count:
            problems.add(
                f"{path} has {len(entries)} questions, the official file {expected.count}; "
                "fetch it again, or pass counts='any' if it is meant to differ"
            )
        questions += _read_questions(layout, path, entries or [], len(questions), problems) if path else []
    questions = _fill_gold(questions, files.gold, problems)
    _check_ids(questions, problems)
    _check_databases(questions, files, problems)
    return questions


def some(items: Iterable[object]) -> str:
    """The first few items in words.

    >>> some(range(12))
    '0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more'
    """
    listed = [str(item) for item in items]
    more = f" and {len(listed) - SHOWN} more" if len(listed) > SHOWN else ""
    return ", ".join(listed[:SHOWN]) + more


def _read_entries(path: Path, problems: Problems) -> list[Any] | None:
    entries = read_json(path, problems)
    if entries is None or isinstance(entries, list):
        return entries
    problems.add(f"{path} should be a list of questions, found {type(entries).__name__}")
    return None


def _read_questions(
    layout: Layout, path: Path, entries: Sequence[Any], start: int, problems: Problems
) -> list[Question]:
    """``start`` is the number of the file's first question in the split."""
    faults: dict[str, list[int]] = defaultdict(list)
    questions = []
    for place, entry in enumerate(entries):
        fault = _fault(layout, entry)
        if fault:
            faults[fault].append(place)
            continue
        number = start + place
        questions.append(
            Question(
                id=entry.get(layout.id_key, number) if layout.id_key else number,
                db_id=entry["db_id"],
                text=entry["question"],
                evidence=entry.get("evidence") or "",
                gold_sql=entry.get(layout.gold_key),
                difficulty=entry.get("difficulty") if layout.name == "bird" else None,
            )
        )
    for fault, places in faults.items():
        problems.add(f"{path}: {fault}, in entries {some(places)}")
    return questions


def _fault(layout: Layout, entry: Any) -> str | None:
    """What is wrong with one entry, or None."""
    if not isinstance(entry, dict):
        return "not an object"
    for key in ("db_id", "question"):
        if not isinstance(entry.get(key), str) or not entry[key].strip():
            return f"no text under {key!r}"
    for key in (layout.gold_key, "evidence", "difficulty"):
        if not isinstance(entry.get(key), str | None):
            return f"{key!r} is not text"
    if layout.id_key in entry and (not isinstance(entry[layout.id_key], int) or isinstance(entry[layout.id_key], bool)):
        return f"{layout.id_key!r} is not a whole number"
    return None


def _fill_gold(questions: list[Question], gold: Path | None, problems: Problems) -> list[Question]:
    """Where the entries carry no gold at all, take the lines ``SQL<tab>db_id`` of the gold file, if there is one."""
    if gold is None or not questions or any(question.gold_sql is not None for question in questions):
        return questions
    lines = [line for line in gold.read_text(encoding="utf-8").split("\n") if line.strip()]
    if len(lines) != len(questions):
        problems.add(f"{gold} has {len(lines)} lines for {len(questions)} questions")
        return questions
    pairs = [line.rpartition("\t") for line in lines]
    wrong = [q.id for q, (_, _, db_id) in zip(questions, pairs, strict=True) if db_id.strip() != q.db_id]
    if wrong:
        problems.add(f"{gold} names another database than the question file for questions {some(wrong)}")
    return [replace(question, gold_sql=sql) for question, (sql, _, _) in zip(questions, pairs, strict=True)]


def _check_ids(questions: Sequence[Question], problems: Problems) -> None:
    repeated = [id_ for id_, count in Counter(question.id for question in questions).items() if count > 1]
    if repeated:
        problems.add(f"duplicated question ids: {some(repeated)}")


def _check_databases(questions: Sequence[Question], files: FoundFiles, problems: Problems) -> None:
    known = set(files.db_ids)
    for db_id, count in Counter(question.db_id for question in questions).items():
        if db_id not in known:
            problems.add(f"unknown db_id {db_id!r} ({count} questions): {files.tables} does not describe it")
