"""A run directory that every step reads, and that resumes: ``run`` (the directory), ``tables`` (its columns)."""

from finer_sql_lib.runs.codec import SCHEMAS, ExecutionKey, decode_rows, encode_rows
from finer_sql_lib.runs.run import (
    Run,
    RunError,
    RunMismatch,
    file_sha256,
    library_versions,
    load_run,
    open_run,
    write_atomically,
)

__all__ = [
    "SCHEMAS",
    "ExecutionKey",
    "Run",
    "RunError",
    "RunMismatch",
    "decode_rows",
    "encode_rows",
    "file_sha256",
    "library_versions",
    "load_run",
    "open_run",
    "write_atomically",
]
