"""The tables of a run: their columns, and how records become rows and rows become records again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from finer_sql_lib.records import Execution, Group, Row, Value, Vote

_TEXT_LIST = pa.list_(pa.string())
SCHEMAS: dict[str, pa.Schema] = {
    "candidates": pa.schema(
        [
            ("question_id", pa.int64()),
            ("index", pa.int32()),
            ("text", pa.string()),
            ("reasoning", pa.string()),
            ("sql", pa.string()),
            ("logprob", pa.float64()),
            ("n_tokens", pa.int32()),
        ]
    ),
    "executions": pa.schema(
        [
            ("database", pa.string()),
            ("sql", pa.string()),
            ("outcome", pa.string()),
            ("columns", _TEXT_LIST),
            ("rows", pa.string()),
            ("n_rows", pa.int64()),
            ("error", pa.string()),
            ("seconds", pa.float64()),
        ]
    ),
    "votes": pa.schema(
        [
            ("question_id", pa.int64()),
            ("winner", pa.int32()),
            ("rule", pa.string()),
            ("confidence", pa.float64()),
            ("n_candidates", pa.int32()),
            ("groups", pa.list_(pa.struct([
                ("key", pa.string()),
                ("members", pa.list_(pa.int32())),
                ("columns", _TEXT_LIST),
                ("preview", pa.string()),
                ("n_rows", pa.int64()),
                ("is_empty", pa.bool_()),
                ("is_zero", pa.bool_()),
            ]))),
        ]
    ),
    "questions": pa.schema(
        [
            ("question_id", pa.int64()),
            ("db_id", pa.string()),
            ("level", pa.string()),
            ("text", pa.string()),
            ("gold_sql", pa.string()),
        ]
    ),
    "judged": pa.schema(
        [
            ("question_id", pa.int64()),
            ("db_id", pa.string()),
            ("level", pa.string()),
            ("correct", pa.bool_()),
            ("n_candidates", pa.int32()),
            ("n_correct", pa.int32()),
            ("cause", pa.string()),
        ]
    ),
    "verdicts": pa.schema(
        [
            ("question_id", pa.int64()),
            ("candidate_index", pa.int32()),
            ("metric", pa.string()),
            ("correct", pa.bool_()),
            ("why", pa.string()),
        ]
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExecutionKey:
    """What was executed where: ``database`` is the file's path below the benchmark's database folder."""

    database: str
    sql: str


def encode_rows(rows: Iterable[Row]) -> str:
    """Rows as JSON text that keeps every SQLite value exactly; blobs become ``{"$blob": hex}``.

    >>> decode_rows(encode_rows([(1, 1.0, None, "é", b"x00")]))
    ((1, 1.0, None, 'é', b'x00'),)
    """
    return _ROWS_ENCODER.encode(list(rows))


def decode_rows(text: str) -> tuple[Row, ...]:
    """The inverse of :func:`encode_rows`."""
    hook = _decode_blob if '"$blob"' in text else None
    return tuple(map(tuple, json.loads(text, object_hook=hook)))


def _encode_blob(value: bytes) -> dict[str, str]:
    return {"$blob": value.hex()}


_ROWS_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_encode_blob)


def _decode_blob(value: dict[str, str]) -> Value:
    return bytes.fromhex(value["$blob"])


def schema_of(kind: str) -> pa.Schema:
    """The columns of one kind of table; raises ValueError listing the kinds."""
    if kind not in SCHEMAS:
        raise ValueError(f"a run has no table {kind!r}; choose one of {', '.join(SCHEMAS)}")
    return SCHEMAS[kind]


def to_dicts(kind: str, records: Sequence[Any]) -> list[dict[str, Any]]:
    """Records as rows of a table."""
    if kind == "executions":
        return [_execution_dict(*pair) for pair in records]
    return [_vote_dict(record) if kind == "votes" else _slots_dict(record) for record in records]


def _slots_dict(record: Any) -> dict[str, Any]:
    """For dataclasses whose slots are the columns, and for plain rows."""
    if isinstance(record, dict):
        return record
    return {name: getattr(record, name) for name in record.__slots__}


def _execution_dict(key: ExecutionKey, done: Execution) -> dict[str, Any]:
    return {
        "database": key.database,
        "sql": key.sql,
        "outcome": done.outcome,
        "columns": done.columns,
        "rows": encode_rows(done.rows),
        "n_rows": len(done.rows),
        "error": done.error,
        "seconds": done.seconds,
    }


def _vote_dict(vote: Vote) -> dict[str, Any]:
    groups = [
        {name: getattr(group, name) for name in Group.__slots__} | {"preview": encode_rows(group.preview)}
        for group in vote.groups
    ]
    head = {name: getattr(vote, name) for name in ("question_id", "winner", "rule", "confidence")}
    return {**head, "n_candidates": vote.n_candidates, "groups": groups}


def to_vote(row: dict[str, Any]) -> Vote:
    """The vote of one row of the votes table."""
    groups = tuple(_to_group(group) for group in row["groups"])
    return Vote(row["question_id"], row["winner"], groups, row["rule"], row["confidence"], row["n_candidates"])


def _to_group(row: dict[str, Any]) -> Group:
    lists = {"members": tuple(row["members"]), "columns": tuple(row["columns"]), "preview": decode_rows(row["preview"])}
    return Group(**(row | lists))
