"""A run directory that every step reads, and that resumes.

``run`` is the directory, ``codec`` its tables' columns and rows, ``files`` what is written and read with care.
"""

from finer_sql_lib.runs.codec import SCHEMAS, ExecutionKey, decode_rows, encode_rows
from finer_sql_lib.runs.files import RunError, file_sha256, file_state, read_json_lines, read_text, write_atomically
from finer_sql_lib.runs.opening import RunMismatch, load_run, open_run
from finer_sql_lib.runs.run import Run

__all__ = [
    "SCHEMAS", "ExecutionKey", "Run", "RunError", "RunMismatch", "decode_rows", "encode_rows",
    "file_sha256", "file_state", "load_run", "open_run", "read_json_lines", "read_text", "write_atomically",
]  # fmt: skip
