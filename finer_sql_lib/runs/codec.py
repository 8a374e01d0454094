"""The tables of a run: their columns, and how records become rows and rows become records again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from finer_sql_lib.records import Group, Row, Vote
from finer_sql_lib.runs.large_rows import HEAD_ROWS, LARGE_BYTES, LargeRows, bytes_of

_ID, _PLACE, _TEXT, _REAL, _FLAG = pa.int64(), pa.int32(), pa.string(), pa.float64(), pa.bool_()
_TEXTS = pa.list_(_TEXT)
# the order of columns is a part of the format: kept runs are read by it
SCHEMAS: dict[str, pa.Schema] = {
    "candidates": pa.schema([
        ("question_id", _ID), ("index", _PLACE), ("text", _TEXT), ("reasoning", _TEXT), ("sql", _TEXT),
        ("logprob", _REAL), ("n_tokens", _PLACE),
    ]),
    "executions": pa.schema([
        ("database", _TEXT), ("sql", _TEXT), ("outcome", _TEXT), ("columns", _TEXTS), ("rows", _TEXT),
        ("n_rows", _ID), ("error", _TEXT), ("seconds", _REAL), ("lost_bytes", _FLAG),  # null in runs from before it
    ]),
    "votes": pa.schema([
        ("question_id", _ID), ("winner", _PLACE), ("rule", _TEXT), ("confidence", _REAL), ("n_candidates", _PLACE),
        ("groups", pa.list_(pa.struct([
            ("key", _TEXT), ("members", pa.list_(_PLACE)), ("columns", _TEXTS), ("preview", _TEXT), ("n_rows", _ID),
            ("is_empty", _FLAG), ("is_zero", _FLAG),
        ]))),
    ]),
    "questions": pa.schema([
        ("question_id", _ID), ("db_id", _TEXT), ("level", _TEXT), ("text", _TEXT), ("gold_sql", _TEXT),
    ]),
    "judged": pa.schema([
        ("question_id", _ID), ("db_id", _TEXT), ("level", _TEXT), ("correct", _FLAG), ("n_candidates", _PLACE),
        ("n_correct", _PLACE), ("cause", _TEXT),
    ]),
    "verdicts": pa.schema([
        ("question_id", _ID), ("candidate_index", _PLACE), ("metric", _TEXT), ("correct", _FLAG), ("why", _TEXT),
    ]),
    # in kept runs only, instead of executions and golds
    "endings": pa.schema([
        ("question_id", _ID), ("candidate_index", _PLACE), ("outcome", _TEXT), ("seconds", _REAL), ("rows_id", _PLACE),
        ("values_id", _PLACE), ("signature_rank", _PLACE), ("sets_aside", _FLAG), ("signature_sets_aside", _FLAG),
    ]),
    "explanations": pa.schema([("question_id", _ID), ("constructs", _TEXTS), ("why", _TEXTS)]),
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
    # json writes inf and nan as words that it reads again; SQLite has no nan, and inf survives
    return _ROWS_ENCODER.encode(list(rows))


_ROWS_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=lambda blob: {"$blob": blob.hex()})


def decode_rows(text: str) -> tuple[Row, ...]:
    """The inverse of :func:`encode_rows`."""
    # a hook costs json its fast path, and blobs are rare
    hook = (lambda blob: bytes.fromhex(blob["$blob"])) if '"$blob"' in text else None
    return tuple(map(tuple, json.loads(text, object_hook=hook)))


def stored_rows(text: str, n_rows: int, n_columns: int, load: Callable[[], tuple[Row, ...]]) -> Sequence[Row]:
    """The rows of one stored result: decoded, or where they are large left to ``load``, which reads the text again."""
    n_bytes = bytes_of(n_rows, n_columns, len(text))
    if n_bytes < LARGE_BYTES:
        return decode_rows(text)
    head, end = [], 0
    for _row in range(min(n_rows, HEAD_ROWS)):
        row, end = _ROW_DECODER.raw_decode(text, end + 1)  # behind the bracket, and the comma of each row before
        head.append(json.dumps(row))
    digest = hashlib.blake2b(b"json" + text.encode(errors="surrogatepass")).digest()
    return LargeRows(n_rows, decode_rows(f"[{','.join(head)}]"), load, digest, n_bytes)


_ROW_DECODER = json.JSONDecoder()


def rows_at(part: Path, place: int) -> tuple[Row, ...]:
    """The rows of the stored execution at ``place`` of a part."""
    return decode_rows(pq.read_table(part, columns=["rows"])["rows"][place].as_py())


def schema_of(kind: str) -> pa.Schema:
    """The columns of one kind of table; raises ValueError listing the kinds."""
    if kind not in SCHEMAS:
        raise ValueError(f"a run has no table {kind!r}; choose one of {', '.join(SCHEMAS)}")
    return SCHEMAS[kind]


def encode_table(kind: str, records: Sequence[Any]) -> pa.Table:
    """Records as a table: a column is the records' attribute of its name; executions are (key, execution) pairs."""
    schema = schema_of(kind)
    if kind == "executions":
        keys, executions = zip(*records, strict=True)
        special = {
            "database": [key.database for key in keys],
            "sql": [key.sql for key in keys],
            "rows": [encode_rows(execution.rows) for execution in executions],
            "n_rows": [len(execution.rows) for execution in executions],
        }
        records = executions  # the columns left are an execution's own
    elif kind == "votes":
        special = {
            "groups": [
                [
                    {name: getattr(group, name) for name in Group.__slots__} | {"preview": encode_rows(group.preview)}
                    for group in vote.groups
                ]
                for vote in records
            ]
        }
    else:
        special = {}
    plain = {name: [getattr(record, name) for record in records] for name in schema.names if name not in special}
    return pa.Table.from_pydict(plain | special, schema=schema)


def encode_part(kind: str, records: Sequence[Any]) -> bytes:
    """Records as the bytes of a Parquet file."""
    sink = pa.BufferOutputStream()
    pq.write_table(encode_table(kind, records), sink, compression="zstd")
    data: bytes = sink.getvalue().to_pybytes()
    return data


def to_vote(row: dict[str, Any]) -> Vote:
    """The vote of one row of the votes table."""
    groups = []
    for group in row["groups"]:
        lists = {name: tuple(group[name]) for name in ("members", "columns")}
        groups.append(Group(**(group | lists | {"preview": decode_rows(group["preview"])})))
    return Vote(**(row | {"groups": tuple(groups)}))
