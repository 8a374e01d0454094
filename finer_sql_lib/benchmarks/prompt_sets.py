"""The published prompts: data sets whose rows bring their own chat messages.

Columns: sample_id, dataset_name, db_id, question, groundtruth_sqls, messages. Read from the hub through ``datasets``,
or from a local .parquet, .jsonl or .json file with the same columns.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks.benchmark import Entry, Problems
from finer_sql_lib.benchmarks.layouts import read_json
from finer_sql_lib.records import Message
from finer_sql_lib.runs.files import read_json_lines, some
from finer_sql_lib.runs.install import install_command

HUB_PROMPTS = {"spider": "griffith-bigdata/spider_dev_prompts", "bird": "griffith-bigdata/bird_dev_prompts"}
"""Benchmark -> id of its published prompts (dev split)."""

_SUFFIXES = (".parquet", ".jsonl", ".json")
_COLUMNS = ("db_id", "question", "groundtruth_sqls", "messages")


def read_prompt_set(
    source: str | Path, split: str, own: Sequence[Entry] | None, problems: Problems, *, partial: bool
) -> list[Entry]:
    """Entries with ``messages``. ``own`` are those of the split's own file, None if there is no such file.

    A row belongs to the question with its sample_id, or else with its place, whichever gives every row a question of
    the same database; gold, evidence and difficulty then stay those of the file. ``partial`` allows questions without a
    prompt, which are left out. Without ``own``, ids are the sample_ids if these are distinct numbers, or places.
    """
    rows = read_prompt_rows(source, split, problems)
    prompts = [read_prompt(place, row) for place, row in enumerate(rows)]
    faults = [place for place, prompt in enumerate(prompts) if prompt is None]
    if faults:
        problems.add(f"{source}: no usable {', '.join(_COLUMNS)} in rows {some(faults)}")
    problems.raise_if_any()
    places = list(range(len(rows)))
    numbers = [id_ for row in rows if isinstance(id_ := row.get("sample_id"), int)]
    # sample_ids need not be the numbers of questions, so places are tried too
    schemes = [numbers, places] if len(set(numbers)) == len(rows) else [places]
    entries = [prompt for prompt in prompts if prompt is not None]
    if own is None:
        return [replace(prompt, id=id_) for prompt, id_ in zip(entries, schemes[0], strict=True)]
    by_id = {entry.id: entry for entry in own}
    strangers: list[int] = []
    # a scheme is right when every prompt meets a question of its own database
    for scheme in schemes:
        pairs = list(zip(scheme, entries, strict=True))
        strangers = [id_ for id_, prompt in pairs if id_ not in by_id or by_id[id_].db_id != prompt.db_id]
        if not strangers:
            messages = {id_: prompt.messages for id_, prompt in pairs}
            break
    else:
        problems.add(
            f"{source} does not belong to this split: rows {some(strangers)} match no question of their database"
        )
        return []
    absent = [entry.id for entry in own if entry.id not in messages]
    if absent and not partial:
        problems.add(
            f"{source} has no prompt for questions {some(absent)}; pass counts='any' (--counts any) to leave them out"
        )
    return [replace(entry, messages=messages[entry.id]) for entry in own if entry.id in messages]


def read_prompt_rows(source: str | Path, split: str, problems: Problems) -> list[Any]:
    """The rows of a prompt file or hub data set; none after noting why it cannot be read."""
    path = Path(source)
    if path.suffix not in _SUFFIXES:
        return read_hub_rows(str(source), split, problems)
    if not path.is_file():
        problems.add(f"no prompt file at {path}")
        return []
    if path.suffix == ".parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            return list(pq.read_table(path).to_pylist())
        except pa.ArrowInvalid as error:
            problems.add(f"{path} is not a Parquet file that can be read ({error})")
            return []
    if path.suffix == ".jsonl":
        try:
            return [row for _, row in read_json_lines(path)]
        except ValueError as error:
            problems.add(str(error))
            return []
    rows = read_json(path, problems)
    if rows is not None and not isinstance(rows, list):
        problems.add(f"{path} should be a list of prompts, found {type(rows).__name__}")
    return rows if isinstance(rows, list) else []


def read_hub_rows(name: str, split: str, problems: Problems) -> list[Any]:
    """The rows of a hub data set; none after noting why. Raises ImportError where ``datasets`` is not installed."""
    try:
        import datasets
    except ImportError as error:
        raise ImportError(
            f"reading the data set {name!r} needs the package datasets: {install_command('models')}, "
            f"or give a local file that ends in {', '.join(_SUFFIXES)}"
        ) from error
    try:
        parts = datasets.load_dataset(name)
    except OSError as error:  # offline, not found, no access: all of them are OSErrors in datasets
        problems.add(f"cannot load the data set {name!r} ({error}); give a local .parquet or .jsonl file of it instead")
        return []
    if len(parts) > 1 and split not in parts:
        problems.add(f"the data set {name!r} has no part {split!r}; it has {', '.join(parts)}")
        return []
    part = parts[split] if split in parts else next(iter(parts.values()))
    rows: list[dict[str, Any]] = part.to_list()
    return rows


def read_prompt(place: int, row: Any) -> Entry | None:
    """The entry of one row; None where it lacks a database, a question, or messages with one of the user."""
    if not isinstance(row, dict) or not isinstance(row.get("db_id"), str) or not isinstance(row.get("question"), str):
        return None
    messages = read_messages(row.get("messages"))
    if not messages:
        return None
    golds = _decoded(row.get("groundtruth_sqls"))
    gold = golds if isinstance(golds, str) else next(iter(golds or []), None)
    return Entry(place, row["db_id"], row["question"], gold_sql=gold, messages=messages)


def read_messages(value: Any) -> tuple[Message, ...]:
    """Up to the last user message: an answer after it would give the gold away. Empty if they are malformed."""
    listed = _decoded(value)
    if not isinstance(listed, list) or not all(
        isinstance(item, dict) and isinstance(item.get("role"), str) and isinstance(item.get("content"), str)
        for item in listed
    ):
        return ()
    messages = [Message(role=item["role"], content=item["content"]) for item in listed]
    while messages and messages[-1]["role"] != "user":
        messages.pop()
    return tuple(messages)


def _decoded(value: Any) -> Any:
    """Lists may be stored as JSON text; other text stays as it is."""
    if isinstance(value, str) and value.lstrip().startswith("["):
        try:
            return json.loads(value)
        except json.JSONDecodeError:
            return value
    return value
